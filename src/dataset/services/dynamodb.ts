import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    expired: {
      title: 'DynamoDB Developer Guide: Working with expired items and time to live (TTL)',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ttl-expired-items.html',
      read: '2026-11-29',
    },
    'encryption-how': {
      title: 'DynamoDB Developer Guide: DynamoDB encryption at rest: How it works',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html',
      read: '2026-11-28',
    },
    preventative: {
      title: 'DynamoDB Developer Guide: DynamoDB preventative security best practices',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html',
      read: '2026-11-28',
    },
    'on-demand': {
      title: 'DynamoDB Developer Guide: DynamoDB on-demand capacity mode',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html',
      read: '2026-11-28',
    },
    vulnerability: {
      title: 'DynamoDB Developer Guide: Configuration and vulnerability analysis in Amazon DynamoDB',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/configuration-vulnerability.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'DynamoDB Developer Guide: DynamoDB encryption at rest',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
      read: '2026-11-28',
    },
    'encryption-notes': {
      title: 'DynamoDB Developer Guide: DynamoDB encryption at rest usage notes',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html',
      read: '2026-11-28',
    },
    pitr: {
      title: 'DynamoDB Developer Guide: Point-in-time backups for DynamoDB',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html',
      read: '2026-11-30',
    },
    backup: {
      title: 'DynamoDB Developer Guide: Backup and restore for DynamoDB',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Backup-and-Restore.html',
      read: '2026-11-28',
    },
    security: {
      title: 'DynamoDB Developer Guide: Security and compliance in Amazon DynamoDB',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/security.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'DynamoDB Developer Guide: Resilience and disaster recovery in Amazon DynamoDB',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'auto-scaling': {
      title: 'DynamoDB Developer Guide: Managing throughput capacity automatically with auto scaling',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
      read: '2026-11-28',
    },
    'global-tables': {
      title: 'DynamoDB Developer Guide: Global tables',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
      read: '2026-11-28',
    },
    ttl: {
      title: 'DynamoDB Developer Guide: Using time to live (TTL)',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html',
      read: '2026-11-29',
    },
    cloudtrail: {
      title: 'DynamoDB Developer Guide: Logging DynamoDB operations by using AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    'burst-capacity': {
      title: 'DynamoDB Developer Guide: DynamoDB burst and adaptive capacity',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html',
      read: '2026-11-29',
    },
    'index-replica': {
      title: 'DynamoDB Developer Guide: Using Global Secondary Indexes to create an eventually consistent replica',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-indexes-gsi-replica.html',
      read: '2026-11-29',
    },
    'global-tables-overview': {
      title: 'Using Amazon DynamoDB global tables: Overview of global tables',
      url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/overview.html',
      read: '2026-11-29',
    },
    streams: {
      title: 'DynamoDB Developer Guide: Change data capture for DynamoDB Streams',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon DynamoDB',
    short: 'DynamoDB',
    aka: ['dynamodb', 'ddb', 'dynamo', 'dynamo db', 'dynamodb table', 'dynamodb streams', 'nosql', 'nosql database'],
    category: 'databases',
    profile: 'multi-tenant-managed',
    summary:
      'A serverless key-value database: AWS runs, patches, replicates and encrypts it, and the data model, access, capacity settings, point-in-time recovery and the data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS keeps your tables apart from those of other customers on a platform that they share.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the operating systems behind DynamoDB without any action of yours.',
        cites: [
          {
            source: 'vulnerability',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS adds partitions and machines as tables grow; on-demand mode, the default, needs no planning.',
        cites: [{ source: 'on-demand' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'provisioned-mode',
            when: 'the table is in provisioned mode',
            who: 'customer',
            then: 'You set read and write capacity units, for each global secondary index too, or the limits and target of auto scaling, which then moves within them; requests above are throttled.',
            cites: [{ source: 'auto-scaling' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and patches the database software. There are no versions for you to choose.',
        cites: [
          {
            source: 'vulnerability',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The data model, partition keys, indexes and access patterns are yours, and so is the code that retries and pages.',
        cites: [{ source: 'preventative' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Set the capacity mode, indexes, streams, TTL, global table replicas, deletion protection and resource policies.',
        cites: [
          {
            source: 'ttl',
          },
          {
            source: 'global-tables',
          },
          {
            source: 'auto-scaling',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'DynamoDB has no place in your VPC; add a gateway or interface endpoint and policies that demand it where traffic must not take the public endpoint.',
        cites: [{ source: 'preventative' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write IAM and resource policies down to items and attributes, and give applications roles and not keys.',
        cites: [{ source: 'preventative' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every table, index, stream and backup; that cannot be switched off.',
        customer:
          'Choose an AWS owned, AWS managed or own KMS key, encrypt sensitive attributes in the client if needed, and classify and own the items.',
        cites: [
          {
            source: 'encryption',
          },
          {
            source: 'encryption-notes',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves DynamoDB over HTTPS and encrypts traffic between its parts.',
        customer: 'Keep clients on current TLS and on the HTTPS endpoint.',
        cites: [
          {
            source: 'encryption-notes',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replicates each table over three zones, and makes and stores the backups that you order.',
        customer:
          'Turn on point-in-time recovery, which is off for a new table, or take on-demand backups; test restores, and add global tables for other Regions.',
        cites: [
          {
            source: 'pitr',
          },
          {
            source: 'backup',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors the service, publishes CloudWatch metrics and records table-level calls in CloudTrail.',
        customer: 'Log item-level data events with a trail, alarm on throttling and errors, and review access.',
        cites: [{ source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the machines behind DynamoDB.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches everything behind DynamoDB.',
        cites: [
          {
            source: 'vulnerability',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'DynamoDB has no versions that you see: AWS updates it.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
      pitr: {
        who: 'customer',
        customer:
          'Turn it on for each table, and for each replica of a global table: it is off by default. Choose a period of 1 to 35 days, start the restore into a new table, and test it. AWS takes and keeps the continuous backups then.',
        cites: [{ source: 'pitr' }, { source: 'backup' }],
      },
      backups: {
        who: 'customer',
        customer:
          'Order them, by point-in-time recovery, on-demand backups or a plan in AWS Backup: a table has no backup until you do. AWS makes and stores what you ordered.',
        cites: [{ source: 'backup' }, { source: 'waf-resiliency' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS copies every table over three Availability Zones of the Region.',
        cites: [{ source: 'resilience' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS replicates each table over several zones without a setting.',
        cites: [
          {
            source: 'resilience',
          },
        ],
      },
      'cross-region-copies': {
        who: 'shared',
        aws: 'AWS replicates what is written between the replicas of a global table.',
        customer: 'Add the replicas of a global table that you need; a table stays in one Region otherwise.',
        cites: [{ source: 'global-tables' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales a table in on-demand mode, the default, by itself. The choice of the mode, a maximum if you want one, and keys that spread the load are yours.',
        cites: [{ source: 'on-demand' }],
        except: [
          {
            if: 'provisioned-mode',
            when: 'the table is in provisioned mode',
            who: 'customer',
            then: 'You set read and write capacity units, for each global secondary index too, or the limits and target of auto scaling, which then moves within them; requests above are throttled.',
            cites: [{ source: 'auto-scaling' }],
          },
        ],
      },
      queries: {
        who: 'customer',
        customer:
          'Partition keys, global and local secondary indexes and access patterns are yours to design, create and change.',
        cites: [{ source: 'auto-scaling' }, { source: 'preventative' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts all tables at rest, always. Your only choice is the key. Some sort keys that mark the bounds of a range stand in clear in the metadata of the table.',
        cites: [{ source: 'encryption-notes' }, { source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key, always.',
            then: 'Its policy and its life are yours: without the key the table cannot be read.',
            cites: [
              {
                source: 'encryption',
              },
            ],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose the key type of each table: an AWS owned key is the default. A key of your own has to stay enabled and usable by DynamoDB, or the table cannot be read; after seven days DynamoDB archives it into a backup that you restore from.',
        cites: [{ source: 'encryption-how' }, { source: 'encryption' }, { source: 'encryption-notes' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'Delete items yourself, or turn TTL on for the table and write into each item when it expires: AWS then removes what has expired, typically within a few days. Until then, filter it out of what you read.',
        cites: [{ source: 'ttl' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'CloudTrail’s event history records control-plane calls by itself.',
        customer: 'Turn on data events in a trail to record reads and writes of items, and keep them.',
        cites: [{ source: 'cloudtrail' }],
      },
      'parameter-groups': {
        who: 'absent',
        because: 'There is no engine to configure: DynamoDB has table settings only.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'client-side-encryption': {
        who: 'customer',
        customer:
          'Encrypt sensitive attributes in the client before they are sent, and keep those keys yourself: encryption at rest does not cover what leaves the table.',
        cites: [{ source: 'preventative' }, { source: 'encryption-notes' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'Create the endpoint, write its policy, and demand it with aws:sourceVpce in IAM or resource policies.',
        cites: [{ source: 'preventative' }],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'In provisioned mode you set read and write capacity units of the table and of each index, and follow the use; the console turns auto scaling on by default. On-demand tables need none of it.',
        cites: [{ source: 'auto-scaling' }, { source: 'on-demand' }],
        except: [
          {
            if: 'on-demand-mode',
            when: 'the table is in on-demand mode',
            who: 'aws',
            then: 'The table follows your traffic: there is no capacity to plan. A ceiling on throughput is yours to set if you want one.',
            cites: [{ source: 'on-demand' }],
          },
        ],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'Set the recovery period of point-in-time recovery, 35 days unless you shorten it, and decide how long on-demand backups stay.',
        cites: [{ source: 'pitr' }, { source: 'backup' }],
      },
      failover: {
        who: 'aws',
        aws: 'Within a Region AWS keeps a table in three zones and answering when one fails, without a setting or an act of yours.',
        cites: [{ source: 'resilience' }],
        except: [
          {
            if: 'region-outage',
            when: 'a whole Region is down',
            who: 'customer',
            then: 'You send your traffic to a replica of a global table in another Region, if you added one.',
            cites: [{ source: 'global-tables' }],
          },
        ],
      },
      'aws-access-to-data': {
        who: 'shared',
        aws: 'AWS does not look into your items without your agreement; but it spreads data by key values, and its administrators may see those while they keep the service healthy.',
        customer:
          'Put nothing sensitive into primary keys, index keys or their names, which also appear in logs, or encrypt them in the client. Decide whom else you let in.',
        cites: [{ source: 'preventative' }, { source: 'data-privacy-faq' }],
      },
      'data-expiry': {
        who: 'aws',
        aws: 'Where TTL is on, AWS deletes expired items by itself, typically within a few days of their time. That takes no write capacity in the Region where they expire; in the other Regions of a global table it does. Turning TTL on, writing the expiry into each item as a number of epoch seconds, and filtering out what is not gone yet are yours.',
        cites: [{ source: 'ttl' }, { source: 'expired' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'DynamoDB spreads items over partitions and servers, saves unused capacity for bursts and gives more to busy partitions. It copies each write into the secondary indexes and, for a global table, to the other Regions, where by default the last write wins. A stream that you turned on shows every change once, in order for each item, for up to 24 hours. Keys, indexes and what reads the stream are yours.',
        cites: [
          { source: 'burst-capacity' },
          { source: 'index-replica' },
          { source: 'global-tables-overview' },
          { source: 'streams' },
          { source: 'resilience' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
