import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Elastic Disaster Recovery User Guide: Security',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/security.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS Elastic Disaster Recovery',
    short: 'Elastic Disaster Recovery',
    aka: ['drs', 'elastic disaster recovery', 'elastic dr', 'aws drs', 'cloudendure'],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'Replicates servers into a staging area of your account: AWS runs replication and the launch, and source servers, agents, recovered instances, drills and the decision are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS manages the replication servers in the staging subnet.',
        customer: 'Source servers and recovered instances are machines of yours to patch.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS starts and replaces replication servers.',
        customer: 'Choose disk and instance types and keep quotas for the day of recovery.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS publishes the replication agent and conversion software.',
        customer: 'Install the agent on source servers and keep it working.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The applications on the servers, and starting them in order, are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set replication and launch settings, recovery plans and retention of points in time.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Build staging and recovery subnets, security groups and the link from the source.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write roles for agents and operators, and limit who may fail over.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS can encrypt the replicated disks with EBS encryption.',
        customer: 'Choose the key, and own the data.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts replication with TLS.',
        customer: 'Keep the path open and private where you need it.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replicates continuously and launches the instances you ask for.',
        customer: 'Watch the lag, run drills, decide to fail over and fail back.',
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
        aws: 'AWS reports replication state and records API calls.',
        customer: 'Alarm on stalled replication.',
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
      'disaster-recovery': {
        who: 'shared',
        aws: 'AWS supplies the replication.',
        customer: 'The plan, the drills and the decision are yours.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      agents: {
        who: 'customer',
        customer: 'Install and update the replication agent.',
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
