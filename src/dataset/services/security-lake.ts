import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-protection': {
      title: 'Security Lake User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/data-protection.html',
      read: '2026-11-30',
    },
    subscribers: {
      title: 'Security Lake User Guide: Managing data access for subscribers',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/subscriber-data-access.html',
      read: '2026-11-30',
    },
    sources: {
      title: 'Security Lake User Guide: Collecting data from AWS services',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/internal-sources.html',
      read: '2026-11-30',
    },
    overview: {
      title: 'Security Lake User Guide: What is Amazon Security Lake?',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/what-is-security-lake.html',
      read: '2026-11-30',
    },
    concepts: {
      title: 'Security Lake User Guide: Concepts and terminology',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/service-concepts.html',
      read: '2026-11-30',
    },
    'custom-sources': {
      title: 'Security Lake User Guide: Collecting data from custom sources',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/custom-sources.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon Security Lake',
    short: 'Security Lake',
    aka: ['security lake', 'ocsf', 'amazon security lake'],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      "A data lake for security logs in your account: AWS collects and converts the logs, and sources, buckets' keys and retention, subscribers and analysis are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: { who: 'aws', aws: 'AWS scales collection and storage.', cites: [{ source: 'overview' }] },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs collection and conversion to OCSF.',
        cites: [{ source: 'data-protection' }, { source: 'overview' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Custom sources, queries and analysis tools are yours.',
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You choose accounts, Regions, sources, retention and storage classes.',
        cites: [{ source: 'sources' }, { source: 'overview' }],
      },
      'network-configuration': 'as profile',
      'identity-access': {
        who: 'customer',
        customer: 'You control roles, Lake Formation rights and what each subscriber reads.',
        cites: [{ source: 'subscribers' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the data with S3 managed keys by default, and its own working copies with a key of AWS.',
        customer:
          'The buckets are in your account: choose a KMS key if you want one, set retention, and encrypt the notification queues.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS moves the data with TLS 1.2 between services.',
        customer: 'Custom sources and subscribers connect with current TLS.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'S3 keeps the objects durable.',
        customer: 'Retention, copies to other Regions and protection from deletion are yours.',
        cites: [{ source: 'overview' }, { source: 'data-protection' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS collects logs that services make and records API calls in CloudTrail.',
        customer: 'You choose sources, watch that data arrives, and analyze it.',
        cites: [{ source: 'sources' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'log-retention': {
        who: 'customer',
        customer: 'You set lifecycle and retention of the lake.',
        cites: [{ source: 'overview' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the data, always, with S3 managed keys by default and its own working copies with a key of AWS. The two SQS queues in your account it leaves unencrypted.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'You set the key by API or CLI, and its policy is yours.',
            cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
          },
          {
            when: 'it is the notification queues',
            who: 'customer',
            then: 'Encrypting them is yours, with a customer managed key that S3 and Lambda may use: the default encryption of SQS is not enough here.',
            cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
          },
        ],
      },
      enabling: {
        who: 'customer',
        customer:
          'You enable it and each source, per Region. Flow logs, resolver logs and most others it then fetches without any setup in those services; for management events of CloudTrail you need a trail first.',
        cites: [{ source: 'sources' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You create the key for the lake if you want one, let Security Lake and the Lake Formation role use it, and give subscribers the right to decrypt.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'Whether data of several Regions is brought together in a rollup Region, and with that where logs lie, is your setting. Security Lake copies as you set it.',
        cites: [{ source: 'overview' }],
      },
      'data-ownership': {
        who: 'customer',
        customer: 'The lake lies in buckets of your account and is yours, also what third parties send into it.',
        cites: [{ source: 'overview' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Security Lake fetches the logs of AWS services, converts them to OCSF and Parquet, writes them into buckets in your account, keeps the tables for them in the Glue catalog and Lake Formation, and brings them to the rollup Region that you named. For a custom source it sets up a prefix, a role and a crawler; converting such logs is yours, and so are sources, retention and analysis.',
        cites: [{ source: 'overview' }, { source: 'sources' }, { source: 'concepts' }, { source: 'custom-sources' }],
      },
    },
    reviewed: '2026-11-30',
  },
);
