import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    ttl: {
      title: 'Keyspaces Developer Guide: Expire data with Time to Live (TTL)',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/TTL.html',
      read: '2026-11-29',
    },
    iam: {
      title: 'Keyspaces Developer Guide: AWS Identity and Access Management for Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/security-iam.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Keyspaces Developer Guide: Logging Amazon Keyspaces API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    'vpc-endpoints': {
      title: 'Keyspaces Developer Guide: Using Amazon Keyspaces with interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/vpc-endpoints.html',
      read: '2026-11-28',
    },
    provisioned: {
      title: 'Keyspaces Developer Guide: Configure provisioned capacity mode',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/ReadWriteCapacityMode.Provisioned.html',
      read: '2026-11-28',
    },
    capacity: {
      title: 'Keyspaces Developer Guide: Configure on-demand capacity mode',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/ReadWriteCapacityMode.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'Keyspaces Developer Guide: Encryption in transit in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/encryption-in-transit.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'Keyspaces Developer Guide: Encryption at rest in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html',
      read: '2026-11-28',
    },
    security: {
      title: 'Keyspaces Developer Guide: Security in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/security.html',
      read: '2026-11-28',
    },
    vulnerability: {
      title: 'Keyspaces Developer Guide: Configuration and vulnerability analysis for Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/configuration-vulnerability.html',
      read: '2026-11-28',
    },
    pitr: {
      title: 'Keyspaces Developer Guide: Backup and restore data with point-in-time recovery',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html',
      read: '2026-11-28',
    },
    storage: {
      title: 'Keyspaces Developer Guide: Storage in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/Storage.html',
      read: '2026-11-29',
    },
    faqs: {
      title: 'Amazon Keyspaces (for Apache Cassandra) FAQs',
      url: 'https://aws.amazon.com/keyspaces/faqs/',
      read: '2026-11-29',
    },
    features: {
      title: 'Amazon Keyspaces (for Apache Cassandra) features',
      url: 'https://aws.amazon.com/keyspaces/features',
      read: '2026-11-29',
    },
    'multi-region': {
      title: 'Keyspaces Developer Guide: How multi-Region replication works in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication_how-it-works.html',
      read: '2026-11-29',
    },
    cdc: {
      title: 'Keyspaces Developer Guide: Working with change data capture (CDC) streams in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/cdc.html',
      read: '2026-11-29',
    },
    'multi-region-create': {
      title: 'Keyspaces Developer Guide: Create a multi-Region keyspace',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/keyspaces-mrr-create.html',
      read: '2026-11-29',
    },
    'replication-specification': {
      title: 'CloudFormation User Guide: ReplicationSpecification of a keyspace',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cassandra-keyspace-replicationspecification.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Keyspaces',
    short: 'Keyspaces',
    aka: ['keyspaces', 'cassandra', 'managed cassandra', 'amazon keyspaces for apache cassandra'],
    category: 'databases',
    profile: 'multi-tenant-managed',
    summary:
      'Serverless, Cassandra-compatible tables: AWS runs, patches and replicates them, and the data model, capacity mode, access, point-in-time recovery and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the operating systems behind Keyspaces.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales on-demand tables by itself.',
        cites: [{ source: 'capacity' }],
        except: [
          {
            if: 'provisioned-mode',
            when: 'the table is in provisioned mode',
            who: 'customer',
            then: 'You set read and write capacity units, or auto scaling for them; requests above fail.',
            cites: [{ source: 'provisioned' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS patches the database; there is no Cassandra of yours.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The data model, CQL queries, drivers and application are yours.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set capacity mode, TTL, replication and point-in-time recovery of tables.',
        cites: [{ source: 'provisioned' }, { source: 'pitr' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Add interface VPC endpoints, open port 9142 in their security group, and write policies that demand them.',
        cites: [{ source: 'vpc-endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies, as no one has any rights before, and rotate service-specific credentials.',
        cites: [{ source: 'iam' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts all tables and their streams at rest, always.',
        customer: 'Keep the AWS owned key or choose one of your own per table, and own the content.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS accepts TLS connections alone.',
        customer: 'Connect with TLS and keep the driver’s trust store current.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replicates tables over three zones and runs point-in-time recovery where it is on.',
        customer: 'Turn it on for each table: nothing is kept from before you did. Test restores.',
        cites: [
          {
            source: 'pitr',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records changes of keyspaces and tables in CloudTrail’s event history.',
        customer: 'Keep a trail, log data events for reads and writes of rows, and alarm on throttling.',
        cites: [{ source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches it.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
      pitr: {
        who: 'customer',
        customer:
          'Turn it on for each table, choose the point in time, start the restore and test it. AWS keeps continuous backups of up to 35 days then.',
        cites: [{ source: 'pitr' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on; the key of each table is your choice and can be changed later.',
        cites: [{ source: 'at-rest' }],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches everything behind Keyspaces; there are no Cassandra nodes of yours.',
        cites: [{ source: 'vulnerability' }],
      },
      backups: {
        who: 'customer',
        customer: 'Turn on point-in-time recovery for each table: Keyspaces keeps nothing to restore from otherwise.',
        cites: [{ source: 'pitr' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales on-demand tables by itself.',
        cites: [{ source: 'capacity' }],
        except: [
          {
            if: 'provisioned-mode',
            when: 'the table is in provisioned mode',
            who: 'customer',
            then: 'You set read and write capacity units, or auto scaling for them; requests above fail.',
            cites: [{ source: 'provisioned' }],
          },
        ],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'CloudTrail records changes of keyspaces and tables by itself.',
        customer: 'Turn on data events in a trail to record reads and writes of rows.',
        cites: [{ source: 'cloudtrail' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'Choose the AWS owned key or one of your own for each table, and keep your own usable.',
        cites: [{ source: 'at-rest' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer: 'Create the interface endpoint, open port 9142 and write its policy.',
        cites: [{ source: 'vpc-endpoints' }],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'There are no versions to upgrade: AWS patches the database behind Keyspaces.',
        cites: [{ source: 'vulnerability' }],
      },
      'data-expiry': {
        who: 'aws',
        aws: 'AWS leaves expired rows and columns out of query results by itself and deletes them, typically within 10 days of their time. Setting a default time to live for the table, or one for single rows and columns, is yours, and so is what the deletions cost.',
        cites: [{ source: 'ttl' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'Name the Regions of a keyspace when you create it, or add one later; all its tables follow. AWS then copies the writes to each of them. A keyspace for which you named no further Region stays in its own.',
        cites: [{ source: 'multi-region-create' }, { source: 'replication-specification' }, { source: 'multi-region' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Keyspaces keeps each row three times in different zones, lets storage grow and shrink with the data, and spares you compaction, tombstones and garbage collection. In a multi-Region keyspace it copies writes to the other Regions, typically within a second, and settles conflicts: the last write wins. A CDC stream that you turned on has the changes in order, without doubles, for up to 24 hours. Reading it is yours.',
        cites: [
          { source: 'storage' },
          { source: 'faqs' },
          { source: 'features' },
          { source: 'multi-region' },
          { source: 'cdc' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
