import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'cross-region': {
      title: 'Q Business User Guide: Cross-region inference in Amazon Q Business',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/cross-region-inference.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Q Business User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/data-protection.html',
      read: '2026-11-28',
    },
    'service-improvement': {
      title: 'Q Business User Guide: Service improvement',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/service-improvement.html',
      read: '2026-11-28',
    },
    'key-management': {
      title: 'Q Business User Guide: Key management',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/key-management.html',
      read: '2026-11-28',
    },
    guardrails: {
      title: 'Q Business User Guide: Admin controls and guardrails',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/guardrails.html',
      read: '2026-11-28',
    },
    connectors: {
      title: 'Q Business User Guide: Connector concepts',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/connector-concepts.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'Q Business User Guide: Enabling logging',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/cw-logs-enable-logging.html',
      read: '2026-11-28',
    },
    'iam-roles': {
      title: 'Q Business User Guide: IAM roles',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/iam-roles.html',
      read: '2026-11-28',
    },
    'connector-vpc': {
      title: 'Q Business User Guide: Connectors and VPC',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/connector-vpc.html',
      read: '2026-11-28',
    },
    overview: {
      title: 'Q Business User Guide: What is Amazon Q Business?',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/what-is.html',
      read: '2026-11-28',
    },
    'availability-change': {
      title: 'Q Business User Guide: Availability change',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/qbusiness-availability-change.html',
      read: '2026-11-28',
    },
    'web-crawler': {
      title: 'Q Business User Guide: Connecting Web Crawler to Amazon Q Business',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/connector-webcrawler.html',
      read: '2026-11-29',
    },
    'web-experience': {
      title: 'Q Business User Guide: Creating and customizing a web experience using APIs',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/web-experience-api.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Q Business',
    short: 'Q Business',
    aka: ['q business', 'amazon q', 'amazon q business', 'amazon q for business', 'qbusiness', 'amazon q apps'],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      "An assistant over your company's documents, closed to new customers: AWS runs the models and the index, and sources, their permissions, guardrails, users and your way off it are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The web experience, plugins, Q Apps of your users and the use of the answers are yours.',
        cites: [{ source: 'guardrails' }, { source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You choose data sources, sync schedules, index size, plugins, topic controls and whether answers use general knowledge.',
        cites: [{ source: 'guardrails' }, { source: 'connectors' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You give connectors a VPC with subnets and security groups where sources are private.',
        cites: [{ source: 'connector-vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You connect the identity provider, subscribe users, write the connectors' roles, and keep the access lists of the sources right: answers follow them, from the next sync on.",
        cites: [{ source: 'iam-roles' }, { source: 'connectors' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts indexed content, with a key of its own by default, and does not use it to improve the service.',
        customer:
          'You decide which content is indexed, with which access lists, and whether a KMS key of your own encrypts it.',
        cites: [{ source: 'key-management' }, { source: 'service-improvement' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer: 'Sources keep the originals; you keep the configuration to build the index again.',
        cites: [{ source: 'connectors' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and offers conversation and sync logs.',
        customer:
          'You enable log delivery, keep personal data out of these logs or mask it, watch failed syncs and review feedback.',
        cites: [{ source: 'logs' }, { source: 'data-protection' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'model-training-data': {
        who: 'aws',
        aws: 'AWS states that it uses customer data of Q Business neither for service improvement nor for the underlying language models.',
        cites: [{ source: 'service-improvement' }, { source: 'q-developer/service-improvement' }],
      },
      prompts: {
        who: 'customer',
        customer: 'Guardrails, blocked topics and checking answers are yours.',
        cites: [{ source: 'guardrails' }],
      },
      'end-users': {
        who: 'customer',
        customer:
          'You connect the identity provider, subscribe and unsubscribe users, and keep groups right, as answers follow them.',
        cites: [{ source: 'iam-roles' }, { source: 'data-protection' }],
      },
      migration: {
        who: 'customer',
        customer:
          'Planning and doing the move, for instance to Amazon Quick, with users, permissions and guardrails, is yours. AWS takes no new customers, and still mends faults and security flaws for those it has.',
        cites: [{ source: 'availability-change', section: 'Overview' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts what Q Business stores, with a key that it owns unless you name one of yours.',
        cites: [{ source: 'key-management' }, { source: 'data-protection' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key, a symmetric one.',
            then: 'Its policy and keeping it usable are yours.',
            cites: [{ source: 'key-management' }],
          },
        ],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS stores your data in the Region of the application. Cross-Region inference is on by default: prompts and answers may be processed in other Regions of the same geography.',
        customer: 'You choose the Region, and turn to AWS Support if processing must not leave it.',
        cites: [{ source: 'cross-region' }],
      },
      'least-privilege': {
        who: 'customer',
        customer:
          'Whoever may read a document in its source gets answers from it: too wide access lists there are yours to mend. Connectors read these lists by default, and take changes over only when they sync again.',
        cites: [{ source: 'connectors', section: 'Authorization' }],
      },
      'service-improvement-opt-out': {
        who: 'aws',
        aws: 'There is nothing for you to opt out of: AWS states that it uses customer data of Q Business neither for service improvement nor for the underlying language models.',
        cites: [{ source: 'service-improvement' }, { source: 'q-developer/service-improvement' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Q Business crawls the sources through its connectors, keeps the index with the access lists in it, searches it for each question, and writes the answer with language models that AWS runs. It supplies the web experience, and keeps Selenium and Chromium in its web crawler updated. Which sources, when they sync and who asks is yours.',
        cites: [
          { source: 'connectors' },
          { source: 'web-crawler' },
          { source: 'web-experience' },
          { source: 'cross-region' },
          { source: 'overview' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
