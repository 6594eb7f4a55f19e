import { serviceFile } from '../schema.ts';

/** On its zones and its failover alike. */
const developerEdition = {
  when: 'the index is a Developer Edition',
  who: 'customer',
  then: 'AWS calls only the Enterprise editions highly available, and advises against this one for production: what must stay up belongs in another index.',
  cites: [{ source: 'index-types', section: 'Amazon Kendra Developer Edition index' }, { source: 'resilience' }],
} as const;

export default serviceFile(
  {
    security: {
      title: 'Kendra Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/security.html',
      read: '2026-11-23',
    },
    vulnerability: {
      title: 'Kendra Developer Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/configuration-and-vulnerability-analysis.html',
      read: '2026-11-30',
    },
    'encryption-at-rest': {
      title: 'Kendra Developer Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html',
      read: '2026-11-30',
    },
    capacity: {
      title: 'Kendra Developer Guide: Adjusting capacity',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/adjusting-capacity.html',
      read: '2026-11-30',
    },
    'iam-roles': {
      title: 'Kendra Developer Guide: IAM access roles',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/iam-roles.html',
      read: '2026-11-23',
    },
    vpc: {
      title: 'Kendra Developer Guide: Configuring Kendra to use a VPC',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/vpc-configuration.html',
      read: '2026-11-23',
    },
    logging: {
      title: 'Kendra Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/incident-response.html',
      read: '2026-11-23',
    },
    'availability-change': {
      title: 'Kendra Developer Guide: Availability change',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/kendra-availability-change.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Kendra Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    index: {
      title: 'Kendra Developer Guide: Index',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/hiw-index.html',
      read: '2026-11-29',
    },
    'index-types': {
      title: 'Kendra Developer Guide: Index types',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/hiw-index-types.html',
      read: '2026-11-30',
    },
    welcome: {
      title: 'Kendra API Reference: Welcome',
      url: 'https://docs.aws.amazon.com/kendra/latest/APIReference/Welcome.html',
      read: '2026-11-29',
    },
    'custom-source': {
      title: 'Kendra Developer Guide: Custom data source connector',
      url: 'https://docs.aws.amazon.com/kendra/latest/dg/data-source-custom.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Kendra',
    short: 'Kendra',
    aka: ['kendra', 'amazon kendra', 'enterprise search', 'kendra index'],
    category: 'ai',
    profile: 'multi-tenant-managed',
    summary:
      'Enterprise search, closed to new customers since 30 July 2026: AWS patches and runs it, and sources, their access lists, capacity and your way off it are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches operating systems and databases behind Kendra.',
        cites: [{ source: 'vulnerability' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS provides the units that you order and keeps them running.',
        customer:
          'You choose the edition and add storage and query units when the index grows; a Developer Edition takes none.',
        cites: [{ source: 'capacity' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS patches and runs the search software.',
        cites: [{ source: 'vulnerability' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The search page, relevance tuning and the use of results are yours, and so is the crawler of a custom data source, which you write and run: Kendra only shows metrics of it.',
        cites: [{ source: 'security' }, { source: 'custom-source' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set indexes, data sources, sync schedules, synonyms and experiences.',
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You give connectors subnets and security groups for private sources.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You write the roles of indexes and connectors, and keep users' access lists and tokens right, so that results follow them.",
        cites: [{ source: 'iam-roles' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the index at rest, by default with a key of its own.',
        customer: 'You choose your own key at creation, and which documents go in.',
        cites: [{ source: 'encryption-at-rest' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer:
          'Your sources keep the documents. Definitions of data sources, synonyms, tuning and access lists are yours to keep, so that the index can be built again.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and sends sync logs to CloudWatch.',
        customer: 'You watch failed or stale syncs, set alarms on throttled queries, and review who searched for what.',
        cites: [{ source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'multi-az': {
        who: 'aws',
        aws: 'AWS spreads the Regional service over zones behind one endpoint; you have no zones to choose. A second Region, where you need one, is yours to set up.',
        cites: [{ source: 'resilience' }, { source: 'fault-isolation-regional' }],
        except: [developerEdition],
      },
      failover: {
        who: 'aws',
        aws: 'AWS moves the Regional service away from a failed zone. Moving to another Region is yours.',
        cites: [{ source: 'resilience' }, { source: 'fault-isolation-regional' }],
        except: [developerEdition],
      },
      migration: {
        who: 'customer',
        customer:
          'Planning and doing the move, for instance to Bedrock Managed Knowledge Bases, is yours. New customers are no longer taken since 30 July 2026; for the others AWS still mends faults and security flaws, and adds nothing.',
        cites: [{ source: 'availability-change', section: 'Overview' }],
      },
      'patch-management': {
        who: 'aws',
        aws: 'AWS patches guest operating systems and databases behind the index, also in maintenance mode; there is nothing to schedule.',
        cites: [{ source: 'vulnerability' }, { source: 'availability-change', section: 'Overview' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Kendra always encrypts its data, with a key that AWS owns unless you name one at creation.',
        cites: [{ source: 'encryption-at-rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'Kendra encrypts with the key that you named.',
            then: 'You name a symmetric key, let Kendra use it by its policy, and keep it usable.',
            cites: [{ source: 'encryption-at-rest' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'Kendra holds the index and makes documents searchable in it, understands questions in natural language, and finds and ranks answers with machine learning of AWS. Its ready-made connectors crawl a source when a sync runs; AWS supplies and patches them. For a custom data source the crawler is yours.',
        cites: [{ source: 'index' }, { source: 'welcome' }, { source: 'custom-source' }, { source: 'vulnerability' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
