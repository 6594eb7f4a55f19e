import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-protection': {
      title: 'Q Developer User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/data-protection.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Q Developer User Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/data-encryption.html',
      read: '2026-11-28',
    },
    'service-improvement': {
      title: 'Q Developer User Guide: Service improvement',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/service-improvement.html',
      read: '2026-11-28',
    },
    'data-storage': {
      title: 'Q Developer User Guide: Data storage in Amazon Q Developer',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/data-storage.html',
      read: '2026-11-28',
    },
    'cross-region': {
      title: 'Q Developer User Guide: Cross-region processing in Amazon Q Developer',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/cross-region-processing.html',
      read: '2026-11-28',
    },
    'prompt-logging': {
      title: "Q Developer User Guide: Logging users' prompts",
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-admin-prompt-logging.html',
      read: '2026-11-28',
    },
    'opt-out': {
      title: 'Q Developer User Guide: Opt out of data sharing in the IDE and command line',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/opt-out-ide.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Q Developer User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/security-iam.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'Q Developer User Guide: Interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/vpc-interface-endpoints.html',
      read: '2026-11-28',
    },
    reviews: {
      title: 'Q Developer User Guide: Reviewing code',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/code-reviews.html',
      read: '2026-11-28',
    },
    'plugins-end': {
      title: 'Q Developer User Guide: IDE plugins end of support',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html',
      read: '2026-11-28',
    },
    'code-reference': {
      title: 'Q Developer User Guide: Using code references',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/code-reference.html',
      read: '2026-11-29',
    },
    detectors: {
      title: 'Amazon Q Detector Library',
      url: 'https://docs.aws.amazon.com/amazonq/detector-library',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Q Developer',
    short: 'Q Developer',
    aka: [
      'q developer',
      'amazon q developer',
      'codewhisperer',
      'code whisperer',
      'amazon codewhisperer',
      'amazon q developer pro',
    ],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      'An assistant for developers: AWS runs the models, and accepting code, users, data sharing settings and review are yours.',
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
        customer:
          'Suggested code becomes yours when you accept it: reviewing, testing, licensing and securing it are your duty, and so are actions that an agent runs for you.',
        cites: [{ source: 'reviews' }, { source: 'data-protection' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You choose tier, subscriptions, customizations, allowed MCP servers, references and data sharing settings.',
        cites: [{ source: 'service-improvement' }, { source: 'opt-out' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You allow the endpoints through firewalls and proxies, or use an interface endpoint, which serves the features of the IDE and not the chat on AWS sites.',
        cites: [{ source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You decide who uses it, through IAM Identity Center or IAM, and what it does with the user's own permissions.",
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts stored content with its own keys by default and does not use Pro content for service improvement.',
        customer:
          'You opt out on the Free tier, choose your own key where it is supported, and keep secrets out of prompts.',
        cites: [{ source: 'encryption' }, { source: 'service-improvement' }],
      },
      'encryption-in-transit': {
        who: 'aws',
        aws: 'AWS protects all communication with TLS 1.2 or higher.',
        cites: [{ source: 'encryption', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Your code lives in your repositories; conversations and customizations are not a store to rely on.',
        cites: [{ source: 'data-protection' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS offers usage metrics and prompt logs.',
        customer: 'You switch prompt logging on, to a bucket of yours, and review use.',
        cites: [{ source: 'prompt-logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'model-training-data': {
        who: 'shared',
        aws: 'AWS uses content of the Free tier to improve the service, also for training, and none of the Pro tier.',
        customer:
          "On the Free tier you opt out: in the IDE's settings, or by an AI services opt-out policy for console and chat.",
        cites: [{ source: 'service-improvement' }, { source: 'opt-out' }],
      },
      'data-residency': {
        who: 'shared',
        aws: 'AWS stores content of the Free tier in the United States. On Pro it keeps chat in the console, error diagnosis, IDE and command line in the Region of your profile; other features may store in the United States, and inference may run in other Regions of the same geography.',
        customer:
          'You choose the tier and the Region of the profile, and block the features that go to the United States by a service control policy if they must not be used.',
        cites: [
          { source: 'data-storage', section: 'AWS Regions where content is processed and stored' },
          { source: 'cross-region' },
        ],
      },
      'secure-coding': {
        who: 'customer',
        customer: 'Generated code is yours to review and scan before it runs.',
        cites: [{ source: 'reviews' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Prompt logging is off until an administrator enables it. It records suggestions and chat in the IDE, and only of users subscribed in a standalone or a management account, not in a member account.',
        cites: [{ source: 'prompt-logging' }],
      },
      migration: {
        who: 'customer',
        customer:
          'You move developers from the IDE plugins to Kiro or another assistant: AWS supports the plugins until 30 April 2027, and until then you keep them updated.',
        cites: [{ source: 'plugins-end' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts stored content, with its own keys by default; for some features you can name yours.',
        cites: [{ source: 'encryption', section: 'Encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with the key that you named.',
            then: 'On Pro with IAM Identity Center you name a key for console chat, error diagnosis, customizations and IDE agents, and keep it usable.',
            cites: [{ source: 'encryption', section: 'Encryption at rest' }],
          },
        ],
      },
      'service-improvement-opt-out': {
        who: 'customer',
        customer:
          "On the Free tier you opt out: in the IDE's settings, or by an AI services opt-out policy for console and chat. On the Pro tier there is nothing to opt out of.",
        cites: [{ source: 'service-improvement' }, { source: 'opt-out' }, { source: 'organizations/ai-opt-out-list' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Q Developer runs the models that suggest code and chat; they learned in part from open source projects, and it notes where a suggestion resembles public code. Its code reviews use detectors that AWS writes, lists in a library and adds to by itself. It picks the Region in your geography that does the inference. Accepting and testing code is yours.',
        cites: [
          { source: 'reviews' },
          { source: 'code-reference' },
          { source: 'detectors' },
          { source: 'cross-region' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
