import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Keyspaces Developer Guide: Security in Amazon Keyspaces',
      url: 'https://docs.aws.amazon.com/keyspaces/latest/devguide/security.html',
      read: 'unread',
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
        cites: [
          {
            source: 'security',
          },
        ],
        except: [
          {
            if: 'provisioned-mode',
            when: 'the table is in provisioned mode',
            who: 'shared',
            then: 'You set throughput or auto scaling limits.',
            cites: [
              {
                source: 'security',
              },
            ],
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
        aws: 'AWS encrypts all tables at rest.',
        customer: 'Choose the key, and own the content.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS demands TLS.',
        customer: 'Connect with TLS and keep the driver’s trust store current.',
        cites: [
          {
            source: 'security',
          },
        ],
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
    },
    reviewed: '2026-11-23',
  },
);
