import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    maintenance: {
      title: 'DocumentDB Developer Guide: Maintaining Amazon DocumentDB',
      url: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/db-instance-maintain.html',
      read: '2026-11-23',
    },
    security: {
      title: 'DocumentDB Developer Guide: Security in Amazon DocumentDB',
      url: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/security.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon DocumentDB',
    short: 'DocumentDB',
    aka: ['documentdb', 'docdb', 'document db', 'mongodb compatible', 'managed mongodb'],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'A MongoDB-compatible cluster: AWS runs it and applies engine patches in your window, and operating system updates with a choice, sizing, users, queries and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds the operating system updates and applies required ones in the maintenance window.',
        customer: 'Apply the optional ones, which stay optional until AWS makes them required, and choose the window.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS grows the storage by itself, keeps copies in three zones and promotes a replica.',
        customer: 'Choose instance classes and the number and zones of replicas, and resize.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS applies engine patches by itself in the maintenance window.',
        customer: 'Choose the window, defer where allowed, and start major version upgrades yourself.',
        cites: [
          {
            source: 'maintenance',
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
        customer: 'Documents, indexes, queries, drivers and the application are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set cluster parameter groups, windows, deletion protection and log exports.',
        cites: [
          {
            source: 'maintenance',
          },
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Place the cluster in your VPC subnets and open its security groups; it has no public endpoint.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies for the API and create database users and roles.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts clusters that were created with encryption.',
        customer: 'Choose encryption and key at creation, and own the documents.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS issues the certificates and has TLS on by default.',
        customer: 'Leave the tls parameter on, install the certificate bundle and change the authority in time.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS backs up continuously for 1 to 35 days.',
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
        customer: 'Turn on audit and profiler logs and their export, and set alarms.',
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
        aws: 'AWS builds it and forces required ones.',
        customer: 'Apply the optional ones.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS applies engine patches by itself in the window; only the window is yours.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'Start major upgrades yourself after testing.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      'database-users': {
        who: 'customer',
        customer: 'Create and review the users.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
