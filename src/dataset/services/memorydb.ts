import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    updates: {
      title: 'MemoryDB Developer Guide: Service updates in MemoryDB',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/service-updates.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon MemoryDB',
    short: 'MemoryDB',
    aka: ['memorydb', 'memory db', 'memorydb for redis', 'memorydb valkey'],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'A durable in-memory database on nodes of yours: AWS builds the updates and keeps the log in several zones, and when they go in, sizing, users and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds the security updates of the nodes and releases them as service updates.',
        customer: 'Choose the window and apply service updates, before their auto-update date where they have one.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed nodes and promotes replicas.',
        customer: 'Choose node type, shards and replicas, and scale.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases engine patches.',
        customer: 'Apply the service updates and start engine version upgrades.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'It runs no containers of yours.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Keys, commands, client libraries and the application are yours.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set parameter groups, windows and snapshot retention.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Choose subnet group and security groups.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Create users and access control lists, and IAM policies.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      data: 'as profile',
      'encryption-in-transit': 'as profile',
      'backup-recovery': 'as profile',
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors nodes, publishes metrics and announces updates.',
        customer: 'Follow the announcements and set alarms on memory and replication.',
        cites: [
          {
            source: 'updates',
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
        who: 'shared',
        aws: 'AWS builds the update.',
        customer: 'Decide when it is applied.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
