import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Firehose Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/security.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Firehose Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/encryption.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Firehose Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    delivery: {
      title: 'Firehose Developer Guide: Data delivery',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html',
      read: '2026-11-28',
    },
    'error-logs': {
      title: 'Firehose Developer Guide: Monitoring with CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html',
      read: '2026-11-28',
    },
    access: {
      title: 'Firehose Developer Guide: Controlling access',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Firehose Developer Guide: Using Firehose with PrivateLink',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/vpc.html',
      read: '2026-11-28',
    },
    transformation: {
      title: 'Firehose Developer Guide: Data transformation',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html',
      read: '2026-11-28',
    },
    limits: {
      title: 'Firehose Developer Guide: Quota',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/limits.html',
      read: '2026-11-28',
    },
    agent: {
      title: 'Data Firehose Developer Guide: Configure Kinesis agent to send data',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/writing-with-agents.html',
      read: '2026-11-28',
    },
    retry: {
      title: 'Firehose Developer Guide: Handle data delivery failures',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/retry.html',
      read: '2026-11-28',
    },
    'format-conversion': {
      title: 'Firehose Developer Guide: Convert input data format',
      url: 'https://docs.aws.amazon.com/firehose/latest/dev/record-format-conversion.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Data Firehose',
    short: 'Firehose',
    aka: [
      'firehose',
      'data firehose',
      'kinesis firehose',
      'kinesis data firehose',
      'delivery stream',
      'delivery streams',
      'firehose stream',
      'kdf',
    ],
    category: 'analytics',
    profile: 'multi-tenant-managed',
    summary:
      'A delivery pipe from sources to S3, Redshift, OpenSearch and others: AWS runs and scales it, and the role, destination, transformation and error handling are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales a stream with the traffic up to its quota, and moves it away from failing hosts.',
        cites: [{ source: 'resilience' }, { source: 'limits' }],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Producers, the transformation function and the format of records are yours.',
        cites: [{ source: 'transformation' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set source, destination, buffering, prefixes, transformation, retry duration and where failed records go.',
        cites: [{ source: 'delivery' }, { source: 'transformation' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You give Firehose a way to destinations in your VPC and decide about interface endpoints for producers.',
        cites: [{ source: 'vpc' }, { source: 'access' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the role by which Firehose reads the source, writes to the destination and uses keys, and who puts records.',
        cites: [{ source: 'access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts data that it holds in between.',
        customer:
          'For direct puts you turn server-side encryption on and choose the key; encryption at the destination, and what records contain, are yours.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts all data in transit with TLS.',
        customer: 'HTTP endpoints of yours need a valid certificate, and producers have to use TLS.',
        cites: [{ source: 'encryption' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS retries delivery to S3 for 24 hours and then drops records that were put directly; those from a Kinesis or MSK source it tries as long as the source keeps them. For other destinations it retries as long as you set, at most two hours for Redshift, OpenSearch and Snowflake, and then notes or stores what failed in your bucket.',
        customer:
          'You mend the destination in time, name a bucket for failed or for all source records, and replay from there.',
        cites: [{ source: 'retry' }, { source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes delivery metrics to CloudWatch.',
        customer: 'You enable error logging, watch data freshness and failed records, and set alarms.',
        cites: [{ source: 'error-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts its interim storage.',
        customer:
          "Server-side encryption of direct puts is yours to enable; with a Kinesis source, the stream's encryption counts.",
        cites: [{ source: 'encryption' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'The delivery role and its rights are yours; when it can no longer write to S3, records that were put directly are lost after 24 hours.',
        cites: [{ source: 'access' }, { source: 'retry' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the key for direct puts and the one at the destination, and let the role use them. When a key of yours is disabled or out of reach, Firehose waits 24 hours for you and then discards what it cannot decrypt.',
        cites: [
          { source: 'encryption', section: 'Server-side encryption with Direct PUT or other data sources' },
          { source: 'access' },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales a stream with the traffic up to its quota; more is yours to ask for.',
        cites: [{ source: 'limits' }, { source: 'resilience' }],
      },
      backups: {
        who: 'customer',
        customer: 'You name a bucket for failed records, and for all source records if you want to replay them.',
        cites: [{ source: 'retry' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You enable error logging, with a log group and the rights for it unless the console makes them, and read it: at a high rate of failures Firehose logs a sample only.',
        cites: [{ source: 'error-logs' }],
      },
      'data-integrity': {
        who: 'shared',
        aws: 'AWS checks the data that it holds in between with checksums.',
        customer:
          'Order and the format of records are yours to deal with at the destination, and so are duplicates, which a retry can bring everywhere but to S3, Iceberg tables and Snowflake.',
        cites: [{ source: 'encryption' }, { source: 'delivery' }],
      },
      agents: {
        who: 'customer',
        customer:
          'Kinesis Agent runs on your own Linux servers: you install it, configure it, give it credentials, and keep it and its Java current. AWS publishes it.',
        cites: [{ source: 'agent' }],
      },
      'dead-letters': {
        who: 'shared',
        aws: 'AWS retries a delivery, and then stores or lists the records that failed in the bucket that you named; where not even that works, it holds the stream.',
        customer:
          'You name the bucket, let the role write to it, watch it, and reprocess the failed records: send them again.',
        cites: [{ source: 'retry' }, { source: 'transformation' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS moves a stream off a failing host or zone by itself and without loss. There is no zone for you to choose.',
        cites: [{ source: 'resilience' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Firehose takes records in, buffers and bundles them, calls your transformation function, converts JSON to Parquet or ORC where you ask for it, and delivers; for Redshift it writes to S3 and issues the COPY. It retries deliveries, enlarges the buffer when it falls behind, sets failed records aside in your bucket, checks what it holds by checksums, and moves a stream off a failing host or zone.',
        cites: [
          { source: 'delivery' },
          { source: 'transformation' },
          { source: 'format-conversion' },
          { source: 'retry' },
          { source: 'encryption' },
          { source: 'resilience' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
