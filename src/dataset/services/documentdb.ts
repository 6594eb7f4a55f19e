import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'DocumentDB Developer Guide: Amazon DocumentDB: how it works',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/how-it-works.html',
      read: '2026-11-29',
    },
    'minor-upgrades': {
      title: 'DocumentDB Developer Guide: Amazon DocumentDB minor version upgrade',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-minor-version-upgrade.html',
      read: '2026-11-30',
    },
    replication: {
      title: 'DocumentDB Developer Guide: Amazon DocumentDB High availability and replication',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/replication.html',
      read: '2026-11-28',
    },
    auditing: {
      title: 'DocumentDB Developer Guide: Auditing Amazon DocumentDB events',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/event-auditing.html',
      read: '2026-11-28',
    },
    backups: {
      title: 'DocumentDB Developer Guide: Backing up and restoring in Amazon DocumentDB',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/backup_restore.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'DocumentDB Developer Guide: Encrypting data in transit',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/security.encryption.ssl.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'DocumentDB Developer Guide: Encrypting Amazon DocumentDB data at rest',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/encryption-at-rest.html',
      read: '2026-11-28',
    },
    maintenance: {
      title: 'DocumentDB Developer Guide: Maintaining Amazon DocumentDB',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/db-instance-maintain.html',
      read: '2026-11-30',
    },
    security: {
      title: 'DocumentDB Developer Guide: Security in Amazon DocumentDB',
      url: 'https://docs.aws.amazon.com/documentdb/latest/devguide/security.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'DocumentDB Developer Guide: Resilience in Amazon DocumentDB',
      url: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/security.disaster-recovery-resiliency.html',
      read: '2026-11-29',
    },
    'change-streams': {
      title: 'DocumentDB Developer Guide: Using change streams with Amazon DocumentDB',
      url: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/change_streams.html',
      read: '2026-11-29',
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
        aws: 'AWS builds the operating system updates, applies required ones in the maintenance window after their date, and forces some outside of it in the end: a rare critical one, or one put off for too long.',
        customer:
          'Apply the optional ones, which stay optional until AWS makes them required and in the end forces them, and choose the window of the cluster, in which they run.',
        cites: [{ source: 'maintenance' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS grows the cluster volume as data arrives, keeps several copies of it over the zones, and promotes a replica when the primary fails.',
        customer:
          'Choose instance classes, add at least one replica in another zone, and resize: without a replica the primary has to be created anew.',
        cites: [{ source: 'how-it-works', section: 'Amazon DocumentDB storage' }, { source: 'replication' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS announces required engine patches in the Health Dashboard about 30 days ahead and applies them by itself in the maintenance window after their date; a rare forced one comes outside of it.',
        customer:
          'Choose the window, apply optional patches yourself and required ones earlier if you like. Minor and major versions never come by themselves: you start those upgrades after testing.',
        cites: [{ source: 'maintenance' }, { source: 'minor-upgrades' }, { source: 'waf-shared-responsibility' }],
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
        aws: 'AWS encrypts the storage, logs, backups and snapshots of clusters that were created with encryption: the console asks for it by default.',
        customer:
          'Ask for it yourself with --storage-encrypted when you use the CLI, choose the key and keep it: neither can be changed afterwards. Own the documents.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'cli-created',
            when: 'the cluster was created by CLI',
            who: 'customer',
            then: 'It is unencrypted unless the call asked for encryption; the way out is to restore a snapshot into an encrypted cluster.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS issues the certificates, and new clusters demand TLS by default.',
        customer:
          'Leave the tls parameter on or raise it to tls1.2+, install the certificate bundle in the clients and change the authority in time.',
        cites: [{ source: 'in-transit' }, { source: 'security' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS backs up continuously to S3 and restores to any point of the last 1 to 35 days; at least one day is always kept.',
        customer: 'Set the retention, keep manual snapshots for longer and test restores.',
        cites: [{ source: 'backups' }, { source: 'at-rest' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors hosts and storage, publishes metrics and records API calls in CloudTrail.',
        customer:
          'Turn on auditing, which is off by default, with the audit_logs parameter and its export to CloudWatch Logs, and set alarms.',
        cites: [{ source: 'auditing' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS builds the updates, applies required ones in the window after their date, and forces critical ones and those put off for too long.',
        customer: 'Apply the optional ones before they turn required; event RDS-EVENT-0230 tells you of new ones.',
        cites: [{ source: 'maintenance' }],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS builds engine patches and minor versions, and applies required patches by itself in the maintenance window after their date.',
        customer:
          'Start the upgrade to a minor version, such as 5.0.1, yourself: it never comes by itself, and there is no way back. Apply optional patches too, and plan for the short outage.',
        cites: [{ source: 'minor-upgrades' }, { source: 'maintenance' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'Start major upgrades yourself after testing; DocumentDB carries them out.',
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
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts what was created encrypted: the default in the console, not in the CLI.',
        customer: 'Ask for it at creation, as it cannot be added later.',
        cites: [{ source: 'at-rest' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose the key at creation and keep it usable: a cluster that loses it stops, can be recovered for seven days, and afterwards only by a restore from a backup with the original key. In a global cluster there are no seven days.',
        cites: [{ source: 'at-rest' }],
      },
      backups: {
        who: 'aws',
        aws: 'AWS backs up every cluster continuously, and this cannot be turned off below one day. How long backups are kept, and manual snapshots, are yours.',
        cites: [{ source: 'backups' }, { source: 'at-rest' }],
      },
      'audit-logs': {
        who: 'customer',
        customer: 'Turn on audit_logs and the export: both steps are needed, and both are off by default.',
        cites: [{ source: 'auditing' }],
      },
      'tls-policies': {
        who: 'customer',
        customer:
          'Choose with the tls parameter which versions the cluster takes; each instance needs a reboot for it. From engine 5.0.1 and 8.0 on it is TLS 1.2 or newer in any case.',
        cites: [{ source: 'in-transit' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS spreads the instances over the zones of the subnet group and promotes a replica when the primary fails.',
        customer: 'Add at least one replica: one instance alone has to be created anew after a failure.',
        cites: [{ source: 'replication', section: 'High availability' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the instances’ operating system but AWS.',
        cites: [{ source: 'maintenance' }, { source: 'waf-shared-responsibility' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'Choose one for the cluster and one for each instance; DocumentDB picks 30 minutes at random if you do not.',
        cites: [{ source: 'maintenance', section: 'Managing your Amazon DocumentDB maintenance windows' }],
      },
      'backup-retention': { who: 'customer', customer: 'Choose 1 to 35 days.', cites: [{ source: 'backups' }] },
      pitr: {
        who: 'customer',
        customer:
          'Set the retention, choose the point in time, start the restore into a new cluster and switch the application over. AWS keeps the continuous backups.',
        cites: [{ source: 'backups' }],
      },
      snapshots: {
        who: 'customer',
        customer: 'Take manual snapshots for what has to outlive the retention; AWS takes the automatic ones.',
        cites: [{ source: 'backups' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS detects a failed primary, promotes a replica and recovers the instance without any act of yours; without a replica it creates the primary anew.',
        cites: [{ source: 'replication', section: 'High availability' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS grows the storage by itself.',
        customer: 'Add replicas for reads and choose larger instance classes yourself.',
        cites: [
          { source: 'how-it-works', section: 'How data storage is billed' },
          { source: 'replication', section: 'Read scaling' },
          { source: 'maintenance', section: 'User-initiated updates' },
        ],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: DocumentDB gives you database endpoints only, and AWS manages what is on its machines.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'maintenance' }],
      },
      'host-firewall': {
        who: 'aws',
        aws: 'The firewall inside the instances is AWS’s: you have no way to the operating system. What you write is the security group in front of it.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'maintenance' }],
      },
      antivirus: {
        who: 'aws',
        aws: 'You can install nothing on the operating system of the instances: protecting and hardening it is AWS’s work.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'maintenance' }],
      },
      'data-expiry': {
        who: 'aws',
        aws: 'AWS deletes what a TTL index lets expire, in the background and without a promised time. Creating the index, deleting before that what has expired already, and the I/O that the deletions cost are yours; dropping whole collections by week or month is the cheaper way.',
        cites: [{ source: 'how-it-works', section: 'TTL deletes' }],
      },
      'storage-space': {
        who: 'aws',
        aws: 'AWS grows the cluster volume by itself as data arrives, up to 128 TiB, or 256 TiB from engine version 8.0 on; you provision no storage. It shrinks again when data goes, except on version 3.6.',
        cites: [{ source: 'how-it-works', section: 'How data storage is billed' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'Delete documents yourself, create TTL indexes that let them expire, or drop whole collections by age.',
        cites: [{ source: 'how-it-works', section: 'TTL deletes' }],
      },
      triggers: {
        who: 'customer',
        customer:
          'Turn change streams on, for a collection, a database or the cluster: they are off by default. Choose how long events stay, 3 hours unless you say up to 7 days, read them before they are gone, and pay for their I/O and storage.',
        cites: [{ source: 'change-streams' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'DocumentDB keeps six copies of the data over three zones, scans blocks and disks for errors and replaces bad ones. Replicas read the same volume; the cluster endpoint follows the primary, and the reader endpoint spreads connections over the replicas. Where change streams are on, it records events in order and drops them after 3 hours, or up to 7 days if you say so. Reading them is yours.',
        cites: [
          { source: 'resilience' },
          { source: 'how-it-works' },
          { source: 'replication' },
          { source: 'change-streams' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
