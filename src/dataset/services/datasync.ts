import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'DataSync User Guide: Security in AWS DataSync',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/security.html',
      read: 'unread',
    },
    'in-transit': {
      title: 'DataSync User Guide: AWS DataSync encryption in transit',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/encryption-in-transit.html',
      read: 'unread',
    },
    network: {
      title: 'DataSync User Guide: AWS DataSync network requirements',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html',
      read: 'unread',
    },
    monitoring: {
      title: 'DataSync User Guide: Monitoring AWS DataSync activity',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/monitor-datasync.html',
      read: 'unread',
    },
    agents: {
      title: 'DataSync User Guide: Working with AWS DataSync agents',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/working-with-agents.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS DataSync',
    short: 'DataSync',
    aka: ['datasync', 'data sync', 'datasync agent'],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'Copies files and objects: AWS runs the transfers and updates the agent, and the agent’s host, locations, tasks, rights and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the service, and updates the agent by itself; the hypervisor under an agent of yours is not AWS’s.',
        cites: [
          {
            source: 'agents',
          },
          {
            source: 'security',
          },
        ],
        except: [
          {
            if: 'on-premises',
            when: 'the agent runs on your premises',
            who: 'shared',
            then: 'AWS updates the agent; its host and hypervisor are yours.',
            cites: [
              {
                source: 'agents',
              },
            ],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the transfer service.',
        customer: 'Size the host of an agent, add agents and set bandwidth limits.',
        cites: [
          {
            source: 'agents',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates service and agent software.',
        cites: [
          {
            source: 'agents',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'What is copied when, filters and the programs that use the copies are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Define locations, tasks, schedules, verification and what happens to deleted files.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Open the ports for agent and endpoints, and choose public, VPC or FIPS endpoints.',
        cites: [
          {
            source: 'network',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write the roles for buckets, and keep the credentials of file servers.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores nothing after a transfer.',
        customer: 'Encryption at rest is that of source and target, and both are yours to set.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'in-transit',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts between agent and service with TLS.',
        customer: 'Choose encrypted protocols between agent and your storage.',
        cites: [
          {
            source: 'in-transit',
          },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'A copy is no backup: versions, retention and restore are yours.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Turn on task logs and alarm on failed runs and files.',
        cites: [
          {
            source: 'monitoring',
          },
        ],
      },
      compliance: 'as profile',
    },
    reviewed: '2026-11-23',
  },
);
