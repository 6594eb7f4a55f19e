import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'private-link': {
      title: 'DynamoDB Developer Guide: Using AWS PrivateLink for DynamoDB Accelerator (DAX)',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-private-link.html',
      read: '2026-11-28',
    },
    dax: {
      title: 'DynamoDB Developer Guide: In-memory acceleration with DynamoDB Accelerator (DAX)',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html',
      read: '2026-11-28',
    },
    management: {
      title: 'DynamoDB Developer Guide: Managing DAX clusters',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.cluster-management.html',
      read: '2026-11-28',
    },
    access: {
      title: 'DynamoDB Developer Guide: DAX access control',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.access-control.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'DynamoDB Developer Guide: DAX encryption at rest',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'DynamoDB Developer Guide: DAX encryption in transit',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html',
      read: '2026-11-28',
    },
    cluster: {
      title: 'DynamoDB Developer Guide: DAX cluster components',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html',
      read: '2026-11-28',
    },
    concepts: {
      title: 'DynamoDB Developer Guide: DAX: How it works',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html',
      read: '2026-11-29',
    },
    configuration: {
      title: 'DynamoDB Developer Guide: Configuring your DAX cluster',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-config-considerations.html',
      read: '2026-11-29',
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
        aws: 'AWS patches the nodes in the maintenance window, one after another: each is replaced by a new node with the changes.',
        customer:
          'Choose a weekly window in quiet hours, and run at least three nodes: a small cluster answers with errors while a node is exchanged.',
        cites: [{ source: 'cluster', section: 'Maintenance window' }, { source: 'management' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS recovers failed nodes and makes a read replica the new primary.',
        customer:
          'Choose node type and number, for production at least three nodes in different zones, and add replicas or move to larger nodes yourself: DAX does not scale on its own.',
        cites: [{ source: 'cluster' }, { source: 'management', section: 'Scaling a DAX cluster' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS upgrades and patches the DAX software in the maintenance window.',
        customer: 'Choose that window and keep the DAX client in your application current.',
        cites: [{ source: 'management' }, { source: 'cluster', section: 'Maintenance window' }],
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
        aws: 'AWS encrypts what the nodes write to disk with its managed KMS key, where the cluster was created with encryption.',
        customer:
          'Choose encryption when you create the cluster: it can be changed only by making a new one, and a key of your own is not offered.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves TLS and its certificate on a cluster that was created with encryption in transit.',
        customer: 'Choose it at creation, and connect with a DAX client that supports it.',
        cites: [{ source: 'in-transit' }],
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
    duties: {
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts the disks of a cluster that was created encrypted.',
        customer: 'Choose it at creation; DynamoDB’s own encryption covers the table and not this cache.',
        cites: [{ source: 'at-rest' }],
      },
      'kms-keys': {
        who: 'aws',
        aws: 'DAX uses one AWS managed key of the account for all encrypted clusters; there is no other to choose.',
        cites: [{ source: 'at-rest' }],
      },
      'parameter-groups': {
        who: 'customer',
        customer: 'Set the time to live of items and queries in a parameter group of your own.',
        cites: [{ source: 'cluster', section: 'Parameter groups' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly window; otherwise DAX takes 60 minutes on a random weekday.',
        cites: [{ source: 'cluster', section: 'Maintenance window' }],
      },
      backups: {
        who: 'customer',
        customer: 'A DAX cluster has no backups: it is a cache. Back up the DynamoDB tables behind it.',
        cites: [{ source: 'dax' }, { source: 'dynamodb/backup' }],
      },
      pitr: {
        who: 'absent',
        because:
          'A cache has no points in time to return to: point-in-time recovery belongs to the DynamoDB table behind it.',
        cites: [{ source: 'dynamodb/pitr' }, { source: 'dax' }],
      },
      durability: {
        who: 'absent',
        because: 'DAX holds copies of what is in DynamoDB, which is where writes last.',
        cites: [{ source: 'dax' }, { source: 'dynamodb/resilience' }],
      },
      'data-retention': {
        who: 'customer',
        customer: 'How long an item stays in the cache is the time to live in your parameter group.',
        cites: [{ source: 'cluster', section: 'Parameter groups' }],
      },
      'cross-region-copies': {
        who: 'absent',
        because: 'A DAX cluster serves one Region; global tables replicate in DynamoDB, not in the cache.',
        cites: [{ source: 'dax' }, { source: 'dynamodb/global-tables' }],
      },
      'iam-policies': {
        who: 'customer',
        customer:
          'Write policies for DAX as well as for DynamoDB: whoever may use the cluster reaches the tables with the rights of the cluster’s role.',
        cites: [{ source: 'access' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'Open the cluster’s port to the security group of your application only.',
        cites: [{ source: 'access' }, { source: 'cluster', section: 'Security groups' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'CloudTrail records changes to clusters, parameter groups and subnet groups.',
        customer:
          'Reads and writes that the cache answers are in no trail: log them in the application if you need them.',
        cites: [{ source: 'management', section: 'AWS CloudTrail integration' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'The cluster stands inside your VPC and needs no endpoint for data; reach its management API through one if you want.',
        cites: [{ source: 'private-link' }, { source: 'cluster' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'Run at least three nodes in different zones: one or two nodes are not fault tolerant. Where you name no zones, DAX spreads the nodes by itself.',
        cites: [{ source: 'cluster', section: 'Regions and availability zones' }, { source: 'management' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS makes a read replica the new primary when the primary fails, and recovers failed nodes. A single node has none to take over.',
        cites: [{ source: 'cluster', section: 'Clusters' }],
      },
      scaling: {
        who: 'customer',
        customer: 'Add replicas yourself; for larger nodes you make a new cluster. DAX does not scale on its own.',
        cites: [
          { source: 'cluster', section: 'Nodes' },
          { source: 'management', section: 'Scaling a DAX cluster' },
        ],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS upgrades and patches the DAX software in the maintenance window.',
        customer: 'Choose that window, and keep the DAX client current.',
        cites: [{ source: 'cluster', section: 'Maintenance window' }, { source: 'management' }],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: DAX gives you endpoints only, and AWS manages what is on its machines.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'cluster' }],
      },
      'host-firewall': {
        who: 'aws',
        aws: 'The firewall inside the nodes is AWS’s: you have no way to the operating system. What you write is the security group in front of it.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'cluster' }],
      },
      antivirus: {
        who: 'aws',
        aws: 'You can install nothing on the operating system of the nodes: protecting and hardening it is AWS’s work.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'cluster' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to a DAX node but AWS: you get endpoints for the cache.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'cluster' }],
      },
      'key-choice': {
        who: 'absent',
        because: 'There is nothing to choose: encrypted DAX clusters of an account use one AWS managed key.',
        cites: [{ source: 'at-rest' }],
      },
      'backup-retention': {
        who: 'absent',
        because: 'A cache keeps no backups: their retention belongs to the DynamoDB table behind it.',
        cites: [{ source: 'dynamodb/pitr' }, { source: 'dax' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'DAX answers reads from a cache of items and a cache of query results, fetches from DynamoDB what it lacks, and writes to the table first and then to the cache. It copies changes from the primary node to the replicas, throws out what was used least recently when memory is full, and makes a replica the primary when that fails. How long entries live is your setting.',
        cites: [{ source: 'concepts' }, { source: 'cluster' }, { source: 'configuration' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
