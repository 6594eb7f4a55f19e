import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    storage: {
      title: 'Neptune User Guide: Storage',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/storage.html',
      read: '2026-11-29',
    },
    'public-endpoints': {
      title: 'Neptune User Guide: Neptune Public Endpoints',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Neptune User Guide: Securing your Amazon Neptune database with Amazon VPC',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/security-vpc.html',
      read: '2026-11-28',
    },
    'fault-tolerance': {
      title: 'Neptune User Guide: Fault tolerance for a Neptune DB cluster',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview-fault-tolerance.html',
      read: '2026-11-28',
    },
    'audit-logs': {
      title: 'Neptune User Guide: Using Audit Logs with Amazon Neptune Clusters',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html',
      read: '2026-11-28',
    },
    'iam-auth': {
      title: 'Neptune User Guide: Authenticating your Amazon Neptune database with AWS Identity and Access Management',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html',
      read: '2026-11-28',
    },
    backups: {
      title: 'Neptune User Guide: Backing up and restoring an Amazon Neptune DB cluster',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'Neptune User Guide: Encrypting connections to your Amazon Neptune database with SSL/HTTPS',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/security-ssl.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'Neptune User Guide: Encrypting Neptune resources at rest',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html',
      read: '2026-11-28',
    },
    'engine-updates': {
      title: 'Neptune User Guide: Managing engine updates to your Neptune DB cluster',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/engine-maintenance-management.html',
      read: '2026-11-28',
    },
    'os-upgrades': {
      title: 'Neptune User Guide: Amazon Neptune operating system upgrades',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/security-os-upgrades.html',
      read: '2026-11-28',
    },
    streams: {
      title: 'Neptune User Guide: Capturing graph changes in real time using Neptune streams',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/streams.html',
      read: '2026-11-29',
    },
    'bulk-load': {
      title: 'Neptune User Guide: Optimizing an Amazon Neptune bulk load',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/bulk-load-optimize.html',
      read: '2026-11-29',
    },
    loader: {
      title: 'Neptune User Guide: Neptune Loader Command',
      url: 'https://docs.aws.amazon.com/neptune/latest/userguide/load-api-reference-load.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Neptune',
    short: 'Neptune',
    aka: ['neptune', 'graph database', 'neptune database', 'neptune serverless', 'neptune analytics'],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'A graph database cluster: AWS runs it and applies updates that need no restart, and updates with a restart, sizing, access, queries and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS releases operating system upgrades every month and applies those without downtime in the maintenance window.',
        customer: 'Apply those that need a restart, readers first: they are optional until AWS makes them required.',
        cites: [{ source: 'os-upgrades' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'neptune-analytics',
            when: 'you run Neptune Analytics',
            who: 'aws',
            then: 'Its operating system updates come in the background without downtime or any act of yours.',
            cites: [{ source: 'os-upgrades' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS grows the cluster volume as data arrives, keeps it in several zones and fails over to a reader, or creates the writer anew where there is none.',
        customer: 'Choose instance classes or serverless limits and add readers in other zones.',
        cites: [{ source: 'storage' }, { source: 'fault-tolerance' }, { source: 'waf-shared-responsibility' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS publishes engine releases, installs patch releases in the maintenance window whatever you set, and applies minor ones where automatic upgrades are on.',
        customer:
          'Choose the window, set AutoMinorVersionUpgrade on the writer, test, and start major version upgrades yourself. Every update restarts the instances.',
        cites: [{ source: 'engine-updates' }],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'AutoMinorVersionUpgrade is off on the writer',
            who: 'customer',
            then: 'Minor releases wait until you install them; patch releases come all the same.',
            cites: [
              {
                source: 'engine-updates',
                section: 'Using AutoMinorVersionUpgrade to control automatic minor version updates',
              },
            ],
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
        customer: 'The graph model, the queries and the clients are yours.',
        cites: [
          { source: 'engine-updates', section: 'Always test before you upgrade' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set parameter groups, windows, streams and deletion protection.',
        cites: [{ source: 'engine-updates', section: 'Neptune Maintenance Window' }, { source: 'audit-logs' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Place the cluster in your VPC, open its security groups for the clients that may query, and leave public endpoints off, as they are by default.',
        cites: [{ source: 'vpc' }, { source: 'public-endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Turn on IAM authentication and write its policies: requests need no signature until you do, so whoever reaches the endpoint may query.',
        cites: [{ source: 'iam-auth' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the storage, logs, backups and snapshots of encrypted clusters; the console creates no others.',
        customer:
          'With CLI or SDK ask for encryption yourself, choose the key for good and keep it usable. The graph is yours.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'cli-created',
            when: 'the cluster was created by CLI or SDK',
            who: 'customer',
            then: 'It can be unencrypted, and stays so until you restore a snapshot into an encrypted cluster.',
            cites: [{ source: 'at-rest', section: 'Limitations of Neptune Encryption' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS provides the certificates and accepts HTTPS alone, with TLS 1.2 or newer.',
        customer:
          'Use clients that verify the certificate, and bring one of your own for a proxy or load balancer in front.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS backs up continuously and keeps 1 to 35 days; this cannot be switched off.',
        customer:
          'Raise the retention from its default of one day, keep manual snapshots, which outlive the cluster, and test restores.',
        cites: [{ source: 'backups' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors hosts and storage and publishes metrics.',
        customer: 'Turn on the audit log with neptune_enable_audit_log, export it, and set alarms.',
        cites: [{ source: 'audit-logs' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS applies updates without restart.',
        customer: 'Apply those with a restart before they are forced; event RDS-EVENT-0230 tells you of new ones.',
        cites: [{ source: 'os-upgrades' }],
        except: [
          {
            if: 'neptune-analytics',
            when: 'you run Neptune Analytics',
            who: 'aws',
            then: 'Its operating system updates come in the background without downtime or any act of yours.',
            cites: [{ source: 'os-upgrades' }],
          },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly 30 minutes; Neptune picks them at random if you do not.',
        cites: [{ source: 'engine-updates', section: 'Neptune Maintenance Window' }, { source: 'os-upgrades' }],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS installs patch releases by itself, and minor ones where AutoMinorVersionUpgrade is on.',
        customer:
          'Set it on the writer, or install minor releases in time. In a global database it has no effect: there you always install them.',
        cites: [{ source: 'engine-updates' }],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'AutoMinorVersionUpgrade is off on the writer',
            who: 'customer',
            then: 'Minor releases wait until you install them; patch releases come all the same.',
            cites: [
              {
                source: 'engine-updates',
                section: 'Using AutoMinorVersionUpgrade to control automatic minor version updates',
              },
            ],
          },
          {
            if: 'auto-upgrade-on',
            when: 'AutoMinorVersionUpgrade is on for the writer',
            who: 'aws',
            then: 'Neptune installs minor releases on all instances in the next maintenance window.',
            cites: [
              {
                source: 'engine-updates',
                section: 'Using AutoMinorVersionUpgrade to control automatic minor version updates',
              },
            ],
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'Start major version upgrades yourself after testing, best by a blue/green deployment, with a manual snapshot first.',
        cites: [{ source: 'engine-updates' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts every cluster made in the console.',
        customer:
          'Ask for it with CLI or SDK; it cannot be added later. Logs exported to CloudWatch are not covered by it.',
        cites: [{ source: 'at-rest' }],
      },
      'database-users': {
        who: 'customer',
        customer: 'There are no users inside the engine: give IAM identities rights and turn IAM authentication on.',
        cites: [{ source: 'iam-auth' }],
      },
      'tls-certificates': {
        who: 'aws',
        aws: 'AWS provides the certificates of the endpoints; clients trust them through the Amazon root authority.',
        cites: [{ source: 'in-transit' }],
      },
      backups: {
        who: 'aws',
        aws: 'AWS takes continuous backups of every cluster, which cannot be turned off. How long they are kept is your setting; deleting the cluster deletes them.',
        cites: [{ source: 'backups' }],
      },
      'audit-logs': {
        who: 'customer',
        customer: 'Turn the audit log on by its parameter and reboot.',
        cites: [{ source: 'audit-logs' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS keeps the storage in several zones in any case, and promotes a replica when the primary fails.',
        customer: 'Add at least one replica in another zone.',
        cites: [{ source: 'fault-tolerance' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS promotes a replica, in the order of the priorities that you set, or creates the primary anew where there is none.',
        cites: [{ source: 'fault-tolerance' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS keeps a copy of the cluster volume in each of several zones.',
        cites: [{ source: 'fault-tolerance' }],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'Choose 1 to 35 days; the default is one day.',
        cites: [{ source: 'backups' }],
      },
      pitr: {
        who: 'customer',
        customer:
          'Set the retention, choose the point in time, start the restore into a new cluster and switch the application over. AWS keeps the continuous backups.',
        cites: [{ source: 'backups' }],
      },
      snapshots: {
        who: 'customer',
        customer: 'Take manual snapshots for what has to outlive the retention or the cluster itself.',
        cites: [{ source: 'backups' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Public endpoints are off by default. Where you turn them on for an instance, IAM authentication has to be on, and the security group decides who reaches it.',
        cites: [{ source: 'public-endpoints' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose the key at creation, as it cannot be changed afterwards, and keep it usable: a cluster that has lost it can only be restored from a backup.',
        cites: [{ source: 'at-rest' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the instances’ operating system but AWS.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'os-upgrades' }],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: Neptune gives you database endpoints only, and AWS manages what is on its machines.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'os-upgrades' }],
      },
      'host-firewall': {
        who: 'aws',
        aws: 'The firewall inside the instances is AWS’s: you have no way to the operating system. What you write is the security group in front of it.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'os-upgrades' }],
      },
      antivirus: {
        who: 'aws',
        aws: 'You can install nothing on the operating system of the instances: protecting and hardening it is AWS’s work.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'os-upgrades' }],
      },
      'storage-space': {
        who: 'aws',
        aws: 'AWS grows the cluster volume by itself as data arrives, up to 128 TiB, or 64 TiB in the Regions of China and GovCloud. It never shrinks: an alarm on its size is yours to set, and a smaller one takes an export and a load into a new cluster.',
        cites: [{ source: 'storage' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Neptune keeps the graph, its indexes and internal logs in a volume that AWS copies over three zones and extends by itself. Where streams are on, it writes each change once, in order, with the transaction, and purges it after a week unless you set otherwise. Its bulk loader splits large files, loads in parallel, vertices before edges, and queues jobs that ask for it. Model, queries and files are yours.',
        cites: [
          { source: 'storage' },
          { source: 'fault-tolerance' },
          { source: 'streams' },
          { source: 'bulk-load' },
          { source: 'loader' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
