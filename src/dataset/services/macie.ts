import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Macie User Guide: Security',
      url: 'https://docs.aws.amazon.com/macie/latest/user/security.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Macie User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/macie/latest/user/data-protection.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'Macie User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/macie/latest/user/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    discovery: {
      title: 'Macie User Guide: Performing automated sensitive data discovery',
      url: 'https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html',
      read: '2026-11-30',
    },
    classification: {
      title: 'Macie User Guide: Discovering sensitive data',
      url: 'https://docs.aws.amazon.com/macie/latest/user/data-classification.html',
      read: '2026-11-23',
    },
    results: {
      title: 'Macie User Guide: Storing and retaining sensitive data discovery results',
      url: 'https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html',
      read: '2026-11-30',
    },
    findings: {
      title: 'Macie User Guide: Monitoring and processing findings',
      url: 'https://docs.aws.amazon.com/macie/latest/user/findings-monitor.html',
      read: '2026-11-30',
    },
    identifiers: {
      title: 'Macie User Guide: Building custom data identifiers',
      url: 'https://docs.aws.amazon.com/macie/latest/user/custom-data-identifiers.html',
      read: '2026-11-23',
    },
    coverage: {
      title: 'Macie User Guide: Assessing sensitive data discovery coverage',
      url: 'https://docs.aws.amazon.com/macie/latest/user/discovery-coverage.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'Macie User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/macie/latest/user/security-iam.html',
      read: '2026-11-23',
    },
    'discovery-configuration': {
      title: 'Macie API Reference: Automated Sensitive Data Discovery, Configuration',
      url: 'https://docs.aws.amazon.com/goto/WebAPI/macie2-2020-01-01/GetAutomatedDiscoveryConfiguration',
      read: '2026-11-29',
    },
    'managed-identifiers': {
      title: 'Macie User Guide: Using managed data identifiers',
      url: 'https://docs.aws.amazon.com/macie/latest/user/managed-data-identifiers.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon Macie',
    short: 'Macie',
    aka: ['macie', 'amazon macie', 'sensitive data discovery', 'macie findings', 'pii discovery'],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'Discovery of sensitive data in S3: AWS runs the analysis, and choosing buckets and identifiers, judging findings and protecting the data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the systems that do the analysis.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the analysis; you set what is looked at.',
        cites: [{ source: 'security' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs the analysis and maintains the managed data identifiers.',
        cites: [{ source: 'security' }, { source: 'classification' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'What you do with results, scripts and tickets included, is your code.',
        cites: [{ source: 'findings' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You enable Macie per Region, choose buckets and jobs, and write custom identifiers, allow lists and suppression rules.',
        cites: [{ source: 'discovery' }, { source: 'identifiers' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether its API is reached over a VPC endpoint. Analysis runs inside AWS.',
        cites: [{ source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You control who sees findings, and let Macie read buckets and use KMS keys.',
        cites: [{ source: 'iam' }, { source: 'coverage' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what Macie stores, with an AWS managed key, discards the objects it has read, and deletes findings, jobs and identifiers for good when you disable Macie.',
        customer:
          'Classifying, protecting and deleting the data in your buckets is yours; so is the bucket with detailed results and its key.',
        cites: [{ source: 'data-protection' }, { source: 'results' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS moves data encrypted and serves its API over TLS.',
        customer:
          'Scripts that fetch findings use TLS 1.2 or later; refusing plain HTTP on your buckets is a bucket policy of yours.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the service available.',
        customer:
          'Detailed results are kept for 90 days only, and you cannot read them until you name a bucket and a KMS key for them, Region by Region.',
        cites: [{ source: 'results' }, { source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes findings to EventBridge, and to Security Hub if you set that, and records API calls in CloudTrail.',
        customer:
          'You route findings to someone who checks them, raises or suppresses them, and closes the bucket or moves the data.',
        cites: [{ source: 'findings' }],
      },
      compliance: 'as profile',
    },
    duties: {
      findings: {
        who: 'customer',
        customer: 'Judging and acting on a finding is yours: close the bucket, encrypt, delete.',
        cites: [{ source: 'findings' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'You enable Macie Region by Region, and decide whether it samples all buckets by itself or only runs the jobs that you set up.',
        cites: [{ source: 'discovery' }, { source: 'results' }],
      },
      'data-classification': {
        who: 'customer',
        customer:
          'What your data classes are and how each is handled is yours. Macie only looks for sensitive data in S3 and reports it.',
        cites: [{ source: 'classification' }],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS maintains the managed data identifiers.',
        cites: [{ source: 'classification' }],
      },
      rules: {
        who: 'customer',
        customer: 'Custom data identifiers and allow lists are yours.',
        cites: [{ source: 'identifiers' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts what Macie stores, with an AWS managed key. The bucket with detailed results, and its key, are yours.',
        cites: [{ source: 'data-protection' }, { source: 'results' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'Detailed results are kept for 90 days, out of your reach, unless you name a bucket and a KMS key of yours for them, in each Region. Disabling Macie deletes findings, jobs and identifiers for good.',
        cites: [{ source: 'results' }, { source: 'data-protection' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'The key for detailed results is a customer managed one of yours, and you let Macie use it. Objects in your buckets are read only where Macie is let in by the bucket policy and the key.',
        cites: [{ source: 'results' }, { source: 'coverage' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Macie keeps watching the inventory of your buckets, and with automated discovery picks samples of objects by itself, fetches and reads them, recognises sensitive data with patterns and machine learning, throws the objects away again, and writes findings and a sensitivity picture of each bucket. AWS writes the managed data identifiers. Which buckets are left out, and what is done about findings, is yours.',
        cites: [
          { source: 'discovery' },
          { source: 'discovery-configuration' },
          { source: 'classification' },
          { source: 'data-protection' },
          { source: 'managed-identifiers' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
