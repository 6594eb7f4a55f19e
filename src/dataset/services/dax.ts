import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    dax: {
      title: 'DynamoDB Developer Guide: In-memory acceleration with DynamoDB Accelerator (DAX)',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html',
      read: 'unread',
    },
    management: {
      title: 'DynamoDB Developer Guide: Managing DAX clusters',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.cluster-management.html',
      read: 'unread',
    },
    access: {
      title: 'DynamoDB Developer Guide: DAX access control',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.access-control.html',
      read: 'unread',
    },
    'at-rest': {
      title: 'DynamoDB Developer Guide: DAX encryption at rest',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html',
      read: 'unread',
    },
    'in-transit': {
      title: 'DynamoDB Developer Guide: DAX encryption in transit',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html',
      read: 'unread',
    },
    cluster: {
      title: 'DynamoDB Developer Guide: DAX cluster components',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon DynamoDB Accelerator',
    short: 'DAX',
    aka: ['dax', 'dynamodb accelerator', 'dax cluster'],
    category: 'databases',
    profile: 'single-tenant-managed',
    variantOf: 'dynamodb',
    summary:
      'A cache of nodes in front of DynamoDB inside your VPC: AWS patches the nodes in your window; their number, size, network and encryption are your choice at creation.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the nodes’ operating system.',
        customer: 'Choose the weekly maintenance window.',
        cites: [
          {
            source: 'cluster',
          },
          {
            source: 'management',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed nodes and fails over to a replica.',
        customer:
          'Choose node type and number of nodes, in at least two, better three zones: DAX does not scale by itself.',
        cites: [
          {
            source: 'management',
          },
          {
            source: 'cluster',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS patches the DAX software.',
        customer: 'Choose the maintenance window and keep the DAX client current.',
        cites: [
          {
            source: 'cluster',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Your code has to use the DAX client and live with eventually consistent reads.',
        cites: [
          {
            source: 'dax',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set the parameter group with its time to live, and the subnet group.',
        cites: [
          {
            source: 'management',
          },
          {
            source: 'cluster',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Place the cluster in subnets of yours and open its security group.',
        cites: [
          {
            source: 'access',
          },
          {
            source: 'cluster',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Give the cluster a role for the tables, and users rights for DAX: who may use the cluster gets what the role gets.',
        cites: [
          {
            source: 'access',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the nodes’ storage where you chose it.',
        customer: 'Choose encryption at creation; it cannot be changed later.',
        cites: [
          {
            source: 'at-rest',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS supplies the certificates of an encrypted cluster.',
        customer: 'Choose TLS at creation and connect with a client that uses it.',
        cites: [
          {
            source: 'in-transit',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS rebuilds failed nodes; the cache holds nothing that DynamoDB does not.',
        customer: 'Back up the tables, and keep enough replicas.',
        cites: [
          {
            source: 'dax',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Alarm on CPU, cache misses and evictions.',
        cites: [
          {
            source: 'management',
          },
        ],
      },
      compliance: 'as profile',
    },
    reviewed: '2026-11-23',
  },
);
