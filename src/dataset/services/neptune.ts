import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'os-upgrades': {
      title: 'Neptune User Guide: Amazon Neptune operating system upgrades',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/security-os-upgrades.html',
      read: '2026-11-23',
    },
    security: {
      title: 'Neptune User Guide: Security in Amazon Neptune',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/security.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon Neptune',
    short: 'Neptune',
    aka: ['neptune', 'graph database', 'neptune database', 'neptune serverless', 'neptune analytics'],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'A graph database cluster: AWS runs it and applies updates that need no restart, and updates with a restart, sizing, access, queries and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS releases operating system upgrades every month and applies those without downtime in the maintenance window.',
        customer: 'Apply those that need a restart, readers first: they are optional until AWS makes them required.',
        cites: [
          {
            source: 'os-upgrades',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS grows the storage, keeps copies in three zones and fails over to a reader.',
        customer: 'Choose instance classes or serverless limits and add readers in other zones.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS publishes engine releases and patches.',
        customer: 'Choose the window and upgrade to new engine versions.',
        cites: [
          {
            source: 'os-upgrades',
          },
          {
            source: 'security',
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'It runs no containers of yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'The graph model, the queries and the clients are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set parameter groups, windows, streams and deletion protection.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Place the cluster in your VPC and open its security groups.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Turn on IAM authentication and write its policies: without it whoever reaches the endpoint may query.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts clusters that were created with encryption.',
        customer: 'Choose encryption and key at creation, and own the graph.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves TLS and its certificates.',
        customer: 'Use HTTPS clients that verify the certificate.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS backs up continuously within the retention.',
        customer: 'Set the retention, keep manual snapshots and test restores.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors hosts and storage and publishes metrics.',
        customer: 'Turn on audit and slow query logs and set alarms.',
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
        who: 'shared',
        aws: 'AWS applies updates without restart.',
        customer: 'Apply those with a restart before they are forced.',
        cites: [
          {
            source: 'os-upgrades',
          },
        ],
        except: [
          {
            if: 'serverless-mode',
            when: 'you run Neptune Analytics',
            who: 'aws',
            then: 'Its operating system upgrades are applied in the background without downtime.',
            cites: [
              {
                source: 'os-upgrades',
              },
            ],
          },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose it.',
        cites: [
          {
            source: 'os-upgrades',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
