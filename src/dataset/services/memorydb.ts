import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    vpc: {
      title: 'MemoryDB Developer Guide: Understanding MemoryDB and VPCs',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/vpcs.mdb.html',
      read: '2026-11-28',
    },
    failover: {
      title: 'MemoryDB Developer Guide: Minimizing downtime in MemoryDB with Multi-AZ',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html',
      read: '2026-11-28',
    },
    versions: {
      title: 'MemoryDB Developer Guide: Engine versions',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/engine-versions.html',
      read: '2026-11-28',
    },
    'maintenance-window': {
      title: 'MemoryDB Developer Guide: Managing maintenance',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/maintenance-window.html',
      read: '2026-11-28',
    },
    acls: {
      title: 'MemoryDB Developer Guide: Authenticating users with Access Control Lists (ACLs)',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html',
      read: '2026-11-28',
    },
    snapshots: {
      title: 'MemoryDB Developer Guide: Snapshot and restore',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'MemoryDB Developer Guide: In-transit encryption (TLS) in MemoryDB',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'MemoryDB Developer Guide: At-Rest Encryption in MemoryDB',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html',
      read: '2026-11-28',
    },
    updates: {
      title: 'MemoryDB Developer Guide: Service updates in MemoryDB',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/service-updates.html',
      read: '2026-11-28',
    },
    consistency: {
      title: 'MemoryDB Developer Guide: Consistency',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/consistency.html',
      read: '2026-11-29',
    },
    'fault-tolerance': {
      title: 'MemoryDB Developer Guide: Mitigating Failures',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/faulttolerance.html',
      read: '2026-11-29',
    },
    replication: {
      title: 'MemoryDB Developer Guide: Understanding MemoryDB replication',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/replication.html',
      read: '2026-11-29',
    },
    'multi-region': {
      title: 'MemoryDB Developer Guide: MemoryDB Multi-Region',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.html',
      read: '2026-11-29',
    },
    'multi-region-how': {
      title: 'MemoryDB Developer Guide: How MemoryDB Multi-Region works',
      url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.how.html',
      read: '2026-11-29',
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
        customer: 'Choose the window, and decide when a service update goes in before AWS applies it by itself.',
        cites: [
          { source: 'updates' },
          { source: 'versions', section: 'Upgrading engine versions' },
          { source: 'maintenance-window' },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed nodes, promotes replicas and keeps the data in a transaction log over several zones.',
        customer: 'Choose node type, shards and replicas, and scale.',
        cites: [{ source: 'failover' }, { source: 'snapshots' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS manages the patch version of running clusters through service updates, which cannot be refused, and the minor version where AutoMinorVersionUpgrade is on. A critical flaw it patches on its own.',
        customer:
          'Choose when to apply an update before the automatic one, test, and start major version upgrades yourself.',
        cites: [{ source: 'versions', section: 'Upgrading engine versions' }, { source: 'updates' }],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'AutoMinorVersionUpgrade is off',
            who: 'shared',
            aws: 'AWS still applies patch versions by itself.',
            then: 'Starting minor version upgrades is yours.',
            cites: [{ source: 'versions', section: 'Upgrading engine versions' }],
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'It runs no containers of yours.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      application: {
        who: 'customer',
        customer: 'Keys, commands, client libraries and the application are yours.',
        cites: [{ source: 'versions' }, { source: 'waf-shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Set parameter groups, the maintenance and snapshot windows, snapshot retention and the access list of the cluster.',
        cites: [{ source: 'maintenance-window' }, { source: 'snapshots' }, { source: 'acls' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Choose the subnet group in your VPC and the security groups: a cluster always stands in one.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Create users with access strings, put them into access control lists and assign one to each cluster: the open-access list lets everybody do everything without a password.',
        cites: [{ source: 'acls' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts the transaction log, the disks and the snapshots.',
        customer:
          'Choose a key of your own if you need one and keep it usable: a cluster without its key cannot be recovered. Decide what is stored.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves TLS 1.2 or newer with its certificates, also between nodes.',
        customer:
          'Leave TLS on: a cluster without it has to use open access. Use a client that verifies the certificate.',
        cites: [{ source: 'in-transit' }, { source: 'acls' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS writes every change to a transaction log in several zones and stores snapshots in S3.',
        customer:
          'Schedule snapshots or take them by hand, as the log does not undo a wrong delete, and test restores.',
        cites: [{ source: 'snapshots' }],
      },
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
        aws: 'AWS builds the update, and applies it in the maintenance window or on its own where a flaw is critical.',
        customer: 'Choose the window, and apply a service update earlier if you like.',
        cites: [
          { source: 'updates' },
          { source: 'versions', section: 'Upgrading engine versions' },
          { source: 'maintenance-window' },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on; only the key is your choice.',
        cites: [{ source: 'at-rest' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS keeps each write in a transaction log over several Availability Zones.',
        cites: [{ source: 'snapshots' }],
      },
      'database-users': {
        who: 'customer',
        customer: 'Create users and access control lists and rotate the passwords: a user can have two for the change.',
        cites: [{ source: 'acls' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly window; MemoryDB takes 60 minutes at random otherwise.',
        cites: [{ source: 'maintenance-window' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'Start them yourself: there is no way back to an older version.',
        cites: [{ source: 'versions', section: 'Upgrading engine versions' }],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS applies minor versions by default and patch versions always.',
        customer: 'Apply them earlier if you like, or turn minor ones off and do them by hand.',
        cites: [{ source: 'versions', section: 'Upgrading engine versions' }],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'AutoMinorVersionUpgrade is off',
            who: 'customer',
            then: 'Minor versions wait until you apply them; patch versions still come by themselves.',
            cites: [{ source: 'versions', section: 'Upgrading engine versions' }],
          },
          {
            if: 'auto-upgrade-on',
            when: 'AutoMinorVersionUpgrade is on',
            who: 'aws',
            then: 'MemoryDB applies minor and patch versions by itself.',
            cites: [{ source: 'versions', section: 'Upgrading engine versions' }],
          },
        ],
      },
      backups: {
        who: 'customer',
        customer:
          'Schedule snapshots or take them by hand: without a schedule there are none. AWS stores them in S3. The transaction log is no backup, as it keeps a wrong delete too.',
        cites: [{ source: 'snapshots' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to a node but AWS.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'updates' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS turns Multi-AZ on by itself where a shard has more than one node, and fails over.',
        customer: 'Give each shard at least one replica.',
        cites: [{ source: 'failover' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS watches the primary and fails over to a replica, without loss of data, and replaces the failed node. On a shard without a replica writes stop until the node is replaced.',
        cites: [{ source: 'failover' }],
      },
      scaling: {
        who: 'customer',
        customer: 'Choose node type, shards and replicas and change them yourself.',
        cites: [{ source: 'failover' }, { source: 'waf-demand' }],
      },
      snapshots: {
        who: 'customer',
        customer: 'Schedule them or take them by hand, and set how long they stay. AWS stores them in S3.',
        cites: [{ source: 'snapshots' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Keep the default key or choose one of your own, and keep it: a cluster that has lost its key cannot be recovered.',
        cites: [{ source: 'at-rest', section: 'Using Customer Managed Keys from AWS KMS' }],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: MemoryDB gives you endpoints of the engine only, and AWS manages what is on its machines.',
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
      'tls-certificates': {
        who: 'aws',
        aws: 'AWS issues the certificates of clusters with TLS. They are logged in public, so the name of the cluster can be seen by anyone.',
        cites: [{ source: 'in-transit' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'Create a multi-Region cluster and add a cluster in each Region that you want, five at most. MemoryDB then copies the writes between them and settles conflicts. Sending your application to another Region when one fails is yours.',
        cites: [{ source: 'multi-region' }, { source: 'multi-region-how' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'MemoryDB stores each write in a log over several zones before it answers, and feeds the replicas from that log in the same order. It detects a failed node, starts a new one and fills it from the log, and fails over only to a replica that is up to date. A multi-Region cluster it keeps in step between Regions, catching up after an outage; where writes collide, the last one wins. Data and users are yours.',
        cites: [
          { source: 'consistency' },
          { source: 'fault-tolerance' },
          { source: 'replication' },
          { source: 'multi-region' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
