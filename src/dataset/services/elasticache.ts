import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'upgrade-considerations': {
      title: 'ElastiCache User Guide: Upgrade considerations when working with node-based clusters',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement-upgrade-considerations.html',
      read: '2026-11-28',
    },
    'automatic-backups': {
      title: 'ElastiCache User Guide: Scheduling automatic backups',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html',
      read: '2026-11-28',
    },
    'extended-support': {
      title: 'ElastiCache User Guide: ElastiCache and customer responsibilities with ElastiCache Extended Support',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-responsibilities.html',
      read: '2026-11-28',
    },
    updates: {
      title: 'ElastiCache User Guide: Service updates in ElastiCache',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.html',
      read: '2026-11-30',
    },
    'maintenance-window': {
      title: 'ElastiCache User Guide: Managing ElastiCache cluster maintenance',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/maintenance-window.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'ElastiCache User Guide: At-rest encryption in ElastiCache',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'ElastiCache User Guide: ElastiCache in-transit encryption (TLS)',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
      read: '2026-11-30',
    },
    auth: {
      title: 'ElastiCache User Guide: Authenticating with the Valkey and Redis OSS AUTH command',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html',
      read: '2026-11-28',
    },
    rbac: {
      title: 'ElastiCache User Guide: Role-Based Access Control (RBAC)',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
      read: '2026-11-28',
    },
    backups: {
      title: 'ElastiCache User Guide: Snapshot and restore',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html',
      read: '2026-11-28',
    },
    failover: {
      title: 'ElastiCache User Guide: Minimizing downtime by using Multi-AZ',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
      read: '2026-11-28',
    },
    scaling: {
      title: 'ElastiCache User Guide: Scaling ElastiCache',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Scaling.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'ElastiCache User Guide: Log delivery',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html',
      read: '2026-11-28',
    },
    parameters: {
      title: 'ElastiCache User Guide: Configuring engine parameters using parameter groups',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'ElastiCache User Guide: Understanding ElastiCache and Amazon VPCs',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.EC.html',
      read: '2026-11-28',
    },
    versions: {
      title: 'ElastiCache User Guide: Version management for ElastiCache',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html',
      read: '2026-11-28',
    },
    compliance: {
      title: 'ElastiCache User Guide: Compliance validation for Amazon ElastiCache',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-compliance.html',
      read: '2026-11-28',
    },
    replicas: {
      title: 'ElastiCache User Guide: Scaling replica nodes for Valkey or Redis OSS (Cluster Mode Disabled)',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Scaling.RedisReplGrps.html',
      read: '2026-11-29',
    },
    'auto-discovery': {
      title: 'ElastiCache User Guide: Benefits of Auto Discovery',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/mem-ug/AutoDiscovery.Benefits.html',
      read: '2026-11-29',
    },
    'global-datastore': {
      title: 'ElastiCache User Guide: Replication across AWS Regions using global datastores',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastore.html',
      read: '2026-11-29',
    },
    'data-tiering': {
      title: 'ElastiCache User Guide: Data tiering in ElastiCache',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/data-tiering.html',
      read: '2026-11-29',
    },
    'node-replacement': {
      title: 'ElastiCache User Guide: Replacing nodes',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.NodeReplacement.html',
      read: '2026-11-29',
    },
    'node-names': {
      title: 'ElastiCache User Guide: DNS names and underlying IP',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ClientConfig.DNS.html',
      read: '2026-11-29',
    },
    'durability-options': {
      title: 'ElastiCache User Guide: Durability options',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.Options.html',
      read: '2026-11-30',
    },
    'durability-settings': {
      title: 'ElastiCache User Guide: Configuring durability',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.Configuring.html',
      read: '2026-11-29',
    },
    'durability-change': {
      title: 'ElastiCache User Guide: Changing durability on an existing cluster',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.ChangingDurability.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon ElastiCache',
    short: 'ElastiCache',
    aka: [
      'elasticache',
      'elastic cache',
      'elasti cache',
      'redis',
      'valkey',
      'memcached',
      'elasticache redis',
      'elasticache memcached',
      'elasticache valkey',
      'elasticache cluster',
      'node-based elasticache',
      'managed redis',
    ],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'Valkey, Redis OSS or Memcached on nodes of yours: AWS builds the patches and forces critical ones, and sizing, other updates, encryption choices, access and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the operating system of the nodes: critical security updates go in during your maintenance window.',
        customer: 'Choose the window and apply the other service updates yourself, before their auto-update date.',
        cites: [
          {
            source: 'updates',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed nodes, and fails over where Multi-AZ is on.',
        customer:
          'Choose node type, shards and replicas, turn on Multi-AZ with automatic failover, and set up auto scaling if you want it.',
        cites: [
          {
            source: 'scaling',
          },
          {
            source: 'failover',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS publishes engine patches as service updates, runs critical ones in the window and others after their auto-update date, where they have one.',
        customer:
          'Apply service updates before that date, and start engine version upgrades yourself: a new major version never comes by itself while yours is supported.',
        cites: [
          { source: 'upgrade-considerations' },
          { source: 'updates', section: 'Managing service updates for node-based clusters' },
          { source: 'versions' },
          { source: 'waf-shared-responsibility' },
        ],
        except: [
          {
            if: 'extended-support',
            when: 'the engine version is in Extended Support',
            who: 'shared',
            aws: 'AWS supplies patches for up to three years, for a fee, and may install one itself where security or stability demands it.',
            then: 'Applying them otherwise, and moving to a supported version before the end, are yours.',
            cites: [{ source: 'extended-support' }],
          },
          {
            if: 'end-of-life',
            when: 'Extended Support for the version has ended',
            who: 'shared',
            aws: 'ElastiCache tries to upgrade the cache itself and can delete one whose upgrade fails, after saving its data.',
            then: 'Upgrading before that, and testing your clients with the new version, is yours.',
            cites: [{ source: 'extended-support' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The code that reads and writes the cache, its client library, its key design and what it does on a miss are yours.',
        cites: [
          {
            source: 'failover',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set parameter groups, the maintenance and snapshot windows, eviction policy and log delivery.',
        cites: [
          {
            source: 'parameters',
          },
          {
            source: 'maintenance-window',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Give the cluster a subnet group in your VPC and open its security group: caches are reachable from inside the VPC only.',
        cites: [
          {
            source: 'vpc',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write IAM policies, and create users and user groups with access strings, or an AUTH token; a node-based cluster without them asks for no password.',
        cites: [
          {
            source: 'rbac',
          },
          {
            source: 'auth',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts disk and backups of Valkey and Redis OSS clusters where encryption at rest was chosen, with its own or your KMS key.',
        customer:
          'Choose it when you create the cluster: it is the default for Valkey, has to be asked for with Redis OSS, and does not exist for node-based Memcached. Decide what may be cached at all.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS supplies the certificates and the TLS endpoint where it is enabled, and always on serverless caches.',
        customer: 'Enable TransitEncryptionEnabled on node-based clusters and use a client that speaks TLS.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes the snapshots that you schedule, daily, stores them in S3, and rebuilds failed nodes.',
        customer:
          'Set a retention of up to 35 days, as 0 means no automatic backups, or take snapshots by hand, and test restores; node-based Memcached has none.',
        cites: [{ source: 'automatic-backups' }, { source: 'backups' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors nodes and publishes metrics and events.',
        customer:
          'Turn on slow and engine log delivery, set alarms on memory and evictions, and follow update notices.',
        cites: [
          {
            source: 'logs',
          },
          {
            source: 'updates',
          },
        ],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has ElastiCache audited under its compliance programs.',
        customer: 'Check that your engine and settings fit your program, and apply security updates in its time.',
        cites: [
          {
            source: 'compliance',
          },
        ],
      },
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS builds the updates and installs critical security ones in your maintenance window.',
        customer: 'Apply the others by self-service, before their auto-update date.',
        cites: [{ source: 'updates' }],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS publishes patches and minor versions as engine updates, applies those with auto-update in a maintenance window after their start date, and patches a critical flaw on its own.',
        customer:
          'Apply them earlier, or change the engine version of the cluster yourself: an upgrade does not start by itself otherwise.',
        cites: [
          { source: 'upgrade-considerations' },
          { source: 'updates', section: 'Managing service updates for node-based clusters' },
          { source: 'versions' },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'Start major version upgrades yourself after testing clients and with a parameter group of the new version.',
        cites: [{ source: 'versions' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the version has reached its end of life',
            who: 'shared',
            aws: 'ElastiCache releases a major-version service update that is applied for you after its auto-update date.',
            then: 'Test against the newer version, and apply the update earlier if you want to choose the time.',
            cites: [{ source: 'updates', section: 'Managing service updates for node-based clusters' }],
          },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly 60-minute window; ElastiCache picks one at random otherwise.',
        cites: [
          {
            source: 'maintenance-window',
          },
        ],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS promotes a replica by itself when the primary fails.',
        customer: 'Have replicas in other zones and turn Multi-AZ on, for Valkey and Redis OSS.',
        cites: [{ source: 'failover', section: 'Enabling Multi-AZ' }],
      },
      scaling: {
        who: 'customer',
        customer: 'Choose nodes, shards and replicas and change them, or set up auto scaling. AWS moves the data.',
        cites: [{ source: 'scaling' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts disk and snapshots where it is on: by default for Valkey, always on serverless caches and on clusters with durability.',
        customer:
          'Ask for it when you create a Redis OSS cluster; it cannot be added later. Node-based Memcached has none.',
        cites: [{ source: 'at-rest' }],
      },
      backups: {
        who: 'customer',
        customer:
          'Turn automatic backups on, choose their time and keep up to 35 days: a retention of 0 means none. AWS takes them daily then and stores them in S3. Node-based Memcached has none.',
        cites: [{ source: 'automatic-backups' }, { source: 'backups' }],
      },
      'database-users': {
        who: 'customer',
        customer: 'Create users and groups with access control lists or an AUTH token, and rotate passwords.',
        cites: [
          {
            source: 'rbac',
          },
          {
            source: 'auth',
          },
        ],
      },
      'parameter-groups': {
        who: 'customer',
        customer: 'Make your own parameter group; the default ones cannot be changed.',
        cites: [
          {
            source: 'parameters',
          },
        ],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS supplies patches for up to three years after standard support ends.',
        customer: 'Apply them, pay for them and upgrade before the end.',
        cites: [{ source: 'extended-support' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to a cache node but AWS: you get endpoints for the engine only.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'vpc' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Turn delivery of slow, engine or command log on per cluster, and choose CloudWatch Logs or Firehose as the target. AWS delivers them.',
        cites: [{ source: 'logs' }],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'Choose up to 35 days; 0 turns automatic backups off. Manual ones stay until you delete them.',
        cites: [{ source: 'automatic-backups' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS promotes a replica when the primary fails and moves the primary endpoint’s name to it, where Multi-AZ is on. Turning it on, and testing it, are yours.',
        cites: [{ source: 'failover' }],
        except: [
          {
            when: 'Multi-AZ is off or there is no replica',
            who: 'aws',
            then: 'AWS creates and provisions a new primary, which takes longer.',
            cites: [{ source: 'failover' }],
          },
        ],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: ElastiCache gives you endpoints of the engine only, and AWS manages what is on its machines.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'vpc' }],
      },
      'host-firewall': {
        who: 'aws',
        aws: 'The firewall inside the nodes is AWS’s: you have no way to the operating system. What you write is the security group in front of it.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'vpc' }],
      },
      antivirus: {
        who: 'aws',
        aws: 'You can install nothing on the operating system of the nodes: protecting and hardening it is AWS’s work.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'vpc' }],
      },
      'tls-policies': {
        who: 'aws',
        aws: 'AWS sets the lowest TLS version: 1.2 since 28 April 2026, on Valkey 7.2 and Redis OSS 6 and later. Clients that speak it are yours to have.',
        cites: [{ source: 'in-transit', section: 'In-transit encryption conditions (Valkey and Redis OSS)' }],
      },
      'tls-certificates': {
        who: 'aws',
        aws: 'AWS supplies the certificates of the TLS endpoints. Turning TLS on for a node-based cluster, and a client that verifies the certificate, are yours.',
        cites: [{ source: 'in-transit' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Keep the default key or choose a customer managed one when you create the cache, and keep it usable: a cache whose key is deleted, or disabled with its grants revoked, cannot be recovered. A cluster with durability fails within 12 hours of losing its key, be it only disabled.',
        cites: [{ source: 'at-rest', section: 'Using customer managed keys from AWS KMS' }],
      },
      drivers: {
        who: 'customer',
        customer:
          'Keep the client library current, and let it find nodes by name and look names up often: the name of a node stays, but a node that AWS replaces can have another IP address.',
        cites: [{ source: 'node-names' }, { source: 'node-replacement' }],
      },
      durability: {
        who: 'customer',
        customer:
          'Decide whether writes have to outlive a failure: durability is off by default. On node-based clusters from Valkey 9.0 on, with cluster mode, TLS and Multi-AZ, you can turn it on: AWS then keeps the writes in a log over several zones. Synchronous writes lose nothing; asynchronous ones are faster and can lose the last 10 seconds.',
        cites: [{ source: 'durability-options' }, { source: 'durability-settings' }, { source: 'durability-change' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'ElastiCache copies writes from the primary to its replicas, a little later, and between Regions in a global datastore. It notices failed nodes and replaces them, and with Multi-AZ on it moves the primary endpoint to the replica that takes over; Memcached’s configuration endpoint knows which nodes there are. With data tiering it moves values seldom used to SSD and back. What is cached, and refilling it, are yours.',
        cites: [
          { source: 'failover' },
          { source: 'replicas' },
          { source: 'auto-discovery' },
          { source: 'global-datastore' },
          { source: 'data-tiering' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
