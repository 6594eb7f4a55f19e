import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-protection': {
      title: 'Security Lake User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/data-protection.html',
      read: '2026-11-23',
    },
    subscribers: {
      title: 'Security Lake User Guide: Managing data access for subscribers',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/subscriber-data-access.html',
      read: 'unread',
    },
    sources: {
      title: 'Security Lake User Guide: Collecting data from AWS services',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/internal-sources.html',
      read: 'unread',
    },
    overview: {
      title: 'Security Lake User Guide: What is Amazon Security Lake?',
      url: 'https://docs.aws.amazon.com/security-lake/latest/userguide/what-is-security-lake.html',
      read: '2026-11-23',
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
        who: 'shared',
        aws: 'Always encrypted, S3 managed keys by default.',
        customer: 'A KMS key of your own and encryption of the SQS queues are your choice.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      enabling: {
        who: 'customer',
        customer: 'You enable it and each source, per Region.',
        cites: [{ source: 'sources' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
