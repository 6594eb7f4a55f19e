import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'OpenSearch Service Developer Guide: What is OpenSearch Serverless?',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html',
      read: '2026-11-30',
    },
    comparison: {
      title: 'OpenSearch Service Developer Guide: Comparing OpenSearch Service and OpenSearch Serverless',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-comparison.html',
      read: '2026-11-30',
    },
    'serverless-snapshots': {
      title: 'OpenSearch Service Developer Guide: Backing up collections using snapshots',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-snapshots.html',
      read: '2026-11-30',
    },
    scaling: {
      title: 'OpenSearch Service Developer Guide: Managing capacity limits for OpenSearch Serverless',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-scaling.html',
      read: '2026-11-30',
    },
    security: {
      title: 'OpenSearch Service Developer Guide: Overview of security in OpenSearch Serverless',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-security.html',
      read: '2026-11-30',
    },
    encryption: {
      title: 'OpenSearch Service Developer Guide: Encryption for OpenSearch Serverless',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html',
      read: '2026-11-30',
    },
    network: {
      title: 'OpenSearch Service Developer Guide: Network access for OpenSearch Serverless',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html',
      read: '2026-11-30',
    },
    'data-access': {
      title: 'OpenSearch Service Developer Guide: Data access control for OpenSearch Serverless',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html',
      read: '2026-11-30',
    },
    monitoring: {
      title: 'OpenSearch Service Developer Guide: Monitoring OpenSearch Serverless',
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-monitoring.html',
      read: '2026-11-30',
    },
    'standby-rule': {
      title: 'AWS Config Developer Guide: opensearchserverless-collection-standbyreplicas-enabled',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/opensearchserverless-collection-standbyreplicas-enabled.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon OpenSearch Serverless',
    short: 'OpenSearch Serverless',
    aka: [
      'opensearch serverless',
      'open search serverless',
      'aoss',
      'opensearch collection',
      'opensearch collections',
      'ocu',
      'ocus',
    ],
    category: 'analytics',
    profile: 'multi-tenant-managed',
    variantOf: 'opensearch',
    summary:
      'Search collections without a cluster: AWS runs, patches, upgrades and scales everything under the collection, and policies, limits and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS operates and patches the servers behind the collections; there is no node of yours and no update to schedule.',
        cites: [{ source: 'comparison' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS adds and removes OpenSearch Compute Units for indexing and search as the load changes.',
        customer:
          'You put collections into collection groups and set the least and the greatest capacity for indexing and search of each group, high enough for peaks and low enough for your budget. Classic collections outside a group share limits of the account.',
        cites: [{ source: 'scaling' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS upgrades collections to new OpenSearch versions by itself, with fixes and improvements, though not necessarily on the day of release.',
        cites: [{ source: 'comparison' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Indexes, mappings, queries, dashboards and the clients that send data are yours, and clients have to be compatible with the version in use.',
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create collections, pick their type, write the encryption, network and data access policies, and set capacity limits.',
        cites: [{ source: 'security' }, { source: 'scaling' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Network policies of yours decide whether a collection and its Dashboards are public or reached only through VPC endpoints that you create.',
        cites: [{ source: 'network' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write IAM policies and data access policies, both of which a caller needs, that say who reaches which collections and indexes, and configure SAML for Dashboards.',
        cites: [{ source: 'data-access' }, { source: 'security', section: 'Data access policies' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every collection at rest with AES-256 under the key that its encryption policy names.',
        customer:
          'You choose between an AWS owned key and one of your own when the collection is created, and answer for what you index.',
        cites: [{ source: 'encryption', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic to the endpoint and inside the collection with TLS.',
        customer: 'Your clients have to connect by HTTPS and verify the certificate.',
        cites: [{ source: 'overview' }, { source: 'encryption' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes a snapshot of every collection each hour without being asked, and keeps index data in S3.',
        customer:
          'You start restores, which go back into the same collection only, and grant the permission for them. Manual snapshots and copies in another Region do not exist, so keep the source data if you need those.',
        cites: [{ source: 'serverless-snapshots' }, { source: 'overview', section: 'Limitations' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes collection metrics to CloudWatch and API calls to CloudTrail.',
        customer: 'You watch OCU use, errors and latency, set alarms, and review the CloudTrail events.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'scaling-limits': {
        who: 'customer',
        customer:
          'You set the least and the greatest capacity of each collection group, for indexing and for search; AWS scales in between and never beyond.',
        cites: [{ source: 'scaling', section: 'Configuring capacity settings' }],
      },
      restores: {
        who: 'customer',
        customer:
          'You start a restore, of all indexes or some, into the same collection. It overwrites open indexes unless you rename, and requests to those indexes fail meanwhile.',
        cites: [{ source: 'serverless-snapshots' }],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'Policies reach only principals of the account that owns the collection: you give people of other accounts a role there to assume.',
        cites: [{ source: 'data-access' }, { source: 'overview', section: 'Limitations' }],
      },
      'engine-major-upgrades': {
        who: 'aws',
        aws: 'AWS moves collections to new OpenSearch versions automatically.',
        cites: [{ source: 'comparison' }, { source: 'overview' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS scales OCUs automatically.',
        customer:
          'You set the floor and the ceiling for indexing and search of each collection group. A floor of zero saves money and costs a slow start.',
        cites: [{ source: 'scaling' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'A network policy of yours says whether the collection endpoint and Dashboards are reachable from the internet. Where two policies differ, the one that opens a collection wins.',
        cites: [{ source: 'network', section: 'Policy precedence' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Encryption at rest is always on; nobody can turn it off.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you want a key of your own',
            who: 'shared',
            aws: 'AWS encrypts with it.',
            then: 'You name the key in the encryption policy and keep it usable.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      snapshots: {
        who: 'aws',
        aws: 'AWS takes hourly snapshots by itself at no extra cost; there are no manual ones. You start restores, into the original collection only.',
        cites: [{ source: 'serverless-snapshots' }],
      },
      'patch-management': {
        who: 'aws',
        aws: 'AWS applies fixes and updates to collections automatically; there is nothing to schedule.',
        cites: [{ source: 'comparison' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the servers behind collections; there is no node of yours.',
        cites: [{ source: 'comparison' }, { source: 'waf-shared-responsibility' }],
      },
      'platform-version': {
        who: 'aws',
        aws: 'AWS updates collections with fixes and improvements by itself.',
        cites: [{ source: 'comparison' }],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS upgrades collections to new versions by itself.',
        cites: [{ source: 'comparison' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the key once and for all, in an encryption policy or when you create the collection, and keep it usable: without it AWS cannot reach the data either.',
        cites: [{ source: 'encryption' }],
      },
      queries: {
        who: 'customer',
        customer: 'Indexes, mappings and queries are yours.',
        cites: [{ source: 'overview' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS keeps collections highly available by default; there is no standby and no redundancy for you to set up.',
        cites: [{ source: 'scaling' }, { source: 'overview' }],
        except: [
          {
            when: 'a collection was created with its standby replicas disabled',
            who: 'customer',
            then: 'You chose a collection without a standby; AWS Config has a rule that finds such collections.',
            cites: [{ source: 'standby-rule' }],
          },
        ],
      },
      backups: {
        who: 'aws',
        aws: 'AWS takes a snapshot of every collection each hour by itself. Starting a restore is yours, and so is keeping the source data.',
        cites: [{ source: 'serverless-snapshots' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'A collection has separate compute for indexing and for search: AWS spreads incoming data over the one, keeps the indexes in S3, and sends queries to the other, which loads and caches what it needs. It keeps collections highly available without a standby of yours, scales both sides within your limits, takes hourly snapshots, and moves collections to new OpenSearch versions.',
        cites: [
          { source: 'overview' },
          { source: 'scaling' },
          { source: 'serverless-snapshots' },
          { source: 'comparison' },
        ],
      },
    },
    reviewed: '2026-11-30',
  },
);
