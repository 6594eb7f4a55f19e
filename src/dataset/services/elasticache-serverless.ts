import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'ElastiCache User Guide: How ElastiCache works',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.corecomponents.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon ElastiCache Serverless',
    short: 'ElastiCache Serverless',
    aka: [
      'elasticache serverless',
      'serverless elasticache',
      'serverless cache',
      'serverless redis',
      'serverless valkey',
      'serverless memcached',
    ],
    category: 'databases',
    profile: 'multi-tenant-managed',
    variantOf: 'elasticache',
    summary:
      'ElastiCache without nodes: AWS patches, scales and encrypts it by itself, and access, limits, backups and what you cache are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS applies updates to serverless caches transparently; you cannot schedule them.',
        cites: [
          {
            source: 'elasticache/updates',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales memory and compute with the load; you only set optional limits.',
        cites: [
          {
            source: 'elasticache/scaling',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS applies the latest minor and patch version by itself, without downtime; moving to a new major version is your decision.',
        cites: [
          { source: 'elasticache/versions' },
          { source: 'elasticache/updates' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The code that uses the cache, its client library and its key design are yours.',
        cites: [{ source: 'elasticache/rbac' }, { source: 'waf-shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set usage limits, the snapshot time and retention and the user group.',
        cites: [
          {
            source: 'elasticache/scaling',
          },
          {
            source: 'elasticache/backups',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Choose the subnets and the security group of the cache’s VPC endpoint.',
        cites: [
          {
            source: 'elasticache/vpc',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write IAM policies and create users and groups: serverless caches authenticate by role-based access control.',
        cites: [
          {
            source: 'elasticache/auth',
          },
          {
            source: 'elasticache/rbac',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts a serverless cache at rest.',
        customer: 'Choose a KMS key of your own if you need one, and decide what may be cached.',
        cites: [
          {
            source: 'elasticache/at-rest',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS always demands TLS on serverless caches and keeps the certificates.',
        customer: 'Use a client with TLS and verify the certificate.',
        cites: [
          {
            source: 'elasticache/in-transit',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replicates the cache over several zones and stores the snapshots you order.',
        customer: 'Schedule snapshots and test restores.',
        cites: [
          {
            source: 'elasticache/backups',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors the service and publishes metrics.',
        customer: 'Set alarms on use, throttling and evictions.',
        cites: [
          {
            source: 'elasticache/scaling',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'right-sizing': {
        who: 'aws',
        aws: 'A serverless cache has no nodes or node types to choose: AWS sizes what is behind it, within the limits that you may set.',
        cites: [{ source: 'elasticache/scaling' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches it transparently.',
        cites: [
          {
            source: 'elasticache/updates',
          },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on; only the key is your choice.',
        cites: [
          {
            source: 'elasticache/at-rest',
          },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales it; your limits, if you set any, are the ceiling.',
        cites: [
          {
            source: 'elasticache/scaling',
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'Choose the new major version when AWS announces it, after testing your clients: it does not come by itself.',
        cites: [{ source: 'elasticache/versions' }],
      },
      'parameter-groups': {
        who: 'absent',
        because: 'A serverless cache has no nodes and no parameter group: AWS tunes the engine.',
        cites: [{ source: 'elasticache/parameters' }, { source: 'elasticache/scaling' }],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'There is no window to choose: AWS updates serverless caches at any time, without interruption.',
        cites: [{ source: 'elasticache/updates' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS runs every serverless cache over several zones.',
        cites: [{ source: 'elasticache/scaling' }, { source: 'waf-shared-responsibility' }],
      },
      'service-logs': {
        who: 'absent',
        because:
          'Delivery of slow and engine logs belongs to clusters and replication groups: for a serverless cache AWS publishes metrics and events.',
        cites: [{ source: 'elasticache/logs' }, { source: 'elasticache/scaling' }],
      },
      backups: {
        who: 'customer',
        customer:
          'Turn automatic backups on, choose their time and keep up to 35 days, or take snapshots by hand. AWS takes them daily then.',
        cites: [{ source: 'elasticache/automatic-backups' }, { source: 'elasticache/backups' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS replaces what fails and keeps the cache answering: there are no nodes or replicas for you to fail over.',
        cites: [{ source: 'elasticache/scaling' }, { source: 'waf-shared-responsibility' }],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS applies the latest minor and patch version by itself, without downtime.',
        cites: [{ source: 'elasticache/versions', section: 'Version management for ElastiCache Serverless Cache' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'ElastiCache Serverless watches memory, compute and network of a cache and makes its nodes bigger and more numerous by itself, behind one endpoint. It copies the data over several zones, watches the nodes and replaces failed ones, applies updates without downtime, and meters what is stored and computed. What you cache, and limits if you want them, are yours.',
        cites: [{ source: 'how-it-works' }, { source: 'elasticache/scaling' }, { source: 'elasticache/updates' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
