import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Kinesis Data Streams Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/security.html',
      read: '2026-11-28',
    },
    sse: {
      title: 'Kinesis Data Streams Developer Guide: What is server-side encryption?',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html',
      read: '2026-11-28',
    },
    modes: {
      title: 'Kinesis Data Streams Developer Guide: Choose the right mode to stream in',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html',
      read: '2026-11-28',
    },
    retention: {
      title: 'Kinesis Data Streams Developer Guide: Change the data retention period',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Kinesis Data Streams Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    metrics: {
      title: 'Kinesis Data Streams Developer Guide: Monitoring with CloudWatch',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html',
      read: '2026-11-28',
    },
    access: {
      title: 'Kinesis Data Streams Developer Guide: Controlling access',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Kinesis Data Streams Developer Guide: Using interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/vpc.html',
      read: '2026-11-28',
    },
    agent: {
      title: 'Kinesis Data Streams Developer Guide: Write using Kinesis Agent',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/writing-with-agents.html',
      read: '2026-11-28',
    },
    'data-delivery': {
      title: 'Kinesis Data Streams Developer Guide: Streaming tables and S3 delivery',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/data-delivery.html',
      read: '2026-11-28',
    },
    kcl: {
      title: 'Kinesis Data Streams Developer Guide: Use Kinesis Client Library',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/kcl.html',
      read: '2026-11-28',
    },
    concepts: {
      title: 'Kinesis Data Streams Developer Guide: Terminology and concepts',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html',
      read: '2026-11-29',
    },
    consumers: {
      title: 'Kinesis Data Streams Developer Guide: Reading data from streams',
      url: 'https://docs.aws.amazon.com/streams/latest/dev/building-consumers.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Kinesis Data Streams',
    short: 'Kinesis Data Streams',
    aka: [
      'kinesis',
      'kinesis data streams',
      'kinesis stream',
      'kinesis streams',
      'data streams',
      'kds',
      'kinesis shards',
      'kpl',
      'kcl',
    ],
    category: 'analytics',
    profile: 'multi-tenant-managed',
    summary:
      'A stream of records that AWS runs and stores for the retention you set: producers, consumers, encryption, retention and, in provisioned mode, the shards are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs the shards, and in on-demand mode it also adds and splits them as traffic grows.',
        customer:
          'You choose the mode. In provisioned mode the number of shards is yours, and in every mode so are partition keys that spread the load and retries.',
        cites: [{ source: 'modes' }],
        except: [
          {
            if: 'provisioned-mode',
            when: 'the stream is in provisioned mode',
            who: 'customer',
            then: 'You set, watch and change the number of shards.',
            cites: [{ source: 'modes' }],
          },
        ],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Producers, consumers, the KPL and KCL versions that they use, partition keys, retries and checkpoints are yours.',
        cites: [{ source: 'kcl' }, { source: 'resilience' }, { source: 'modes' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set the mode, retention, encryption, consumers with enhanced fan-out and shard-level metrics.',
        cites: [{ source: 'modes' }, { source: 'retention' }, { source: 'sse' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether producers and consumers use an interface endpoint, and with which policy.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You say in IAM and resource policies who puts and who reads records, also from other accounts, and who uses the KMS key.',
        cites: [{ source: 'access' }, { source: 'sse' }],
      },
      data: {
        who: 'shared',
        aws: 'Where server-side encryption is on, AWS encrypts records before it stores them.',
        customer:
          'You switch it on and choose the key; records that were there before stay unencrypted. What records contain is yours.',
        cites: [{ source: 'sse' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores every record durably in the Region until its retention period ends.',
        customer:
          'You set the retention, from 24 hours to 365 days; later the record is gone. Archives, copies in other Regions and replay are yours.',
        cites: [{ source: 'retention' }, { source: 'modes' }, { source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes stream metrics to CloudWatch and API calls to CloudTrail.',
        customer: 'You watch consumer lag and throttling, set alarms and turn on shard-level metrics.',
        cites: [{ source: 'metrics' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'service-roles': {
        who: 'customer',
        customer:
          'You write the role by which the stream delivers to S3 or to tables, where you set that up, and the roles of producers and consumers.',
        cites: [{ source: 'data-delivery', section: 'Requirements' }, { source: 'access' }],
      },
      scaling: {
        who: 'shared',
        aws: 'In on-demand mode AWS adds and splits shards as traffic grows.',
        customer:
          'In provisioned mode you set the number of shards and change it with the load; a stream never does so by itself.',
        cites: [{ source: 'modes' }],
        except: [
          {
            if: 'provisioned-mode',
            when: 'the stream is in provisioned mode',
            who: 'customer',
            then: 'You set, watch and change the number of shards.',
            cites: [{ source: 'modes' }],
          },
          {
            if: 'on-demand-mode',
            when: 'the stream is in on-demand mode',
            who: 'aws',
            then: 'AWS manages the shards: up to double the peak of the last 30 days without a step of yours. For a leap beyond that you can warm a stream up in On-demand Advantage.',
            cites: [{ source: 'modes' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You enable server-side encryption on the stream and pick the AWS managed key or your own; it covers only what arrives afterwards.',
        cites: [{ source: 'sse' }],
      },
      workers: {
        who: 'customer',
        customer: 'Consumers, their checkpoints and their recovery after failure are yours.',
        cites: [{ source: 'resilience' }],
      },
      'data-retention': {
        who: 'customer',
        customer: 'The retention period is your setting: 24 hours at the least, 365 days at the most.',
        cites: [{ source: 'retention' }],
      },
      drivers: {
        who: 'customer',
        customer:
          'You update the KPL, KCL and SDK in your applications: AWS publishes new versions with security fixes often, and those you run stay as they are.',
        cites: [{ source: 'kcl' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You pick the AWS managed key or one of your own, and let producers and consumers use it.',
        cites: [{ source: 'sse' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS stores every record durably, in each mode, until its retention period ends.',
        cites: [{ source: 'modes' }, { source: 'retention' }],
      },
      backups: {
        who: 'customer',
        customer:
          'A stream is no archive: beyond the retention, keep the records by a consumer, by Firehose, or by the delivery to S3 that you set up on an on-demand stream.',
        cites: [{ source: 'retention' }, { source: 'resilience' }, { source: 'data-delivery' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS sees to the availability of a stream; you have no Availability Zone to choose. Spreading consumers over zones is yours.',
        cites: [{ source: 'modes' }, { source: 'resilience' }],
      },
      failover: {
        who: 'shared',
        aws: 'AWS keeps the stream available and its records stored.',
        customer: 'Detecting failed consumers and restarting them where their checkpoints stopped is yours.',
        cites: [{ source: 'resilience' }],
      },
      agents: {
        who: 'customer',
        customer:
          'Kinesis Agent runs on your own Linux servers: you install it, configure it, give it credentials, and keep it and its Java current. AWS publishes it.',
        cites: [{ source: 'agent' }],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'You open a stream to other accounts by a resource policy or roles. An encrypted stream needs a key of your own for that, and the key policy has to let them use it: the AWS managed key cannot be shared.',
        cites: [{ source: 'sse' }, { source: 'access' }],
      },
      'dead-letters': {
        who: 'customer',
        customer:
          'What a consumer cannot handle is its author’s to set aside and replay while the stream still keeps it. For delivery to streaming tables you name a dead-letter queue in S3, where AWS notes the records that failed.',
        cites: [{ source: 'data-delivery', section: 'Requirements' }, { source: 'resilience' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Kinesis hashes the partition key of a record to find its shard, gives the record a sequence number, stores it durably, and drops it when its retention ends. It pushes records to consumers with enhanced fan-out, each with read throughput of its own, and in on-demand mode it runs the shards. Sending, retrying a throttled put, reading and checkpoints are work of your programs.',
        cites: [{ source: 'concepts' }, { source: 'modes' }, { source: 'retention' }, { source: 'consumers' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
