import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    capacity: {
      title: 'Keyspaces Developer Guide: Configure on-demand capacity mode',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/ReadWriteCapacityMode.html',
      read: '2026-11-23',
    },
    'in-transit': {
      title: 'Keyspaces Developer Guide: Encryption in transit in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/encryption-in-transit.html',
      read: '2026-11-23',
    },
    'at-rest': {
      title: 'Keyspaces Developer Guide: Encryption at rest in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html',
      read: '2026-11-23',
    },
    security: {
      title: 'Keyspaces Developer Guide: Security in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/security.html',
      read: '2026-11-23',
    },
    vulnerability: {
      title: 'Keyspaces Developer Guide: Configuration and vulnerability analysis for Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/configuration-vulnerability.html',
      read: '2026-11-23',
    },
    pitr: {
      title: 'Keyspaces Developer Guide: Backup and restore data with point-in-time recovery',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html',
      read: '2026-11-23',
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
            who: 'shared',
            then: 'You set throughput or auto scaling limits.',
            cites: [{ source: 'capacity' }, { source: 'waf-shared-responsibility' }],
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
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set capacity mode, TTL, replication and point-in-time recovery of tables.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Add interface VPC endpoints and their security groups.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies and rotate service-specific credentials.',
        cites: [
          {
            source: 'security',
          },
        ],
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
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Log data events and alarm on throttling.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
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
        who: 'shared',
        aws: 'AWS keeps continuous backups of 35 days where it is on.',
        customer: 'Turn it on for each table, and start the restore.',
        cites: [
          {
            source: 'pitr',
          },
        ],
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
    },
    reviewed: '2026-11-23',
  },
);
