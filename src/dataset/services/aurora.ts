import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'encryption-keys': {
      title: 'Aurora User Guide: AWS KMS key management',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.Keys.html',
      read: '2026-11-28',
    },
    deletion: {
      title: 'Aurora User Guide: Deleting Aurora DB clusters and DB instances',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Aurora User Guide: Working with a DB cluster in a VPC',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
      read: '2026-11-28',
    },
    'share-snapshot': {
      title: 'Aurora User Guide: Sharing a DB cluster snapshot',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-share-snapshot.html',
      read: '2026-11-28',
    },
    secrets: {
      title: 'Aurora User Guide: Password management with Amazon Aurora and AWS Secrets Manager',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html',
      read: '2026-11-28',
    },
    'replica-scaling': {
      title: 'Aurora User Guide: Amazon Aurora Auto Scaling with Aurora Replicas',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Integrating.AutoScaling.html',
      read: '2026-11-28',
    },
    'global-failover': {
      title: 'Aurora User Guide: Using switchover or failover in Amazon Aurora Global Database',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html',
      read: '2026-11-28',
    },
    overview: {
      title: 'Aurora User Guide: What is Amazon Aurora?',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
      read: '2026-11-28',
    },
    maintenance: {
      title: 'Aurora User Guide: Maintaining an Amazon Aurora DB cluster',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_UpgradeDBInstance.Maintenance.html',
      read: '2026-11-28',
    },
    upgrading: {
      title: 'Aurora User Guide: Upgrading Amazon Aurora DB clusters',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.Upgrading.html',
      read: '2026-11-30',
    },
    'extended-support': {
      title: 'Aurora User Guide: Amazon Aurora and customer responsibilities with RDS Extended Support',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/extended-support-responsibilities.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Aurora User Guide: Encrypting Amazon Aurora resources',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
      read: '2026-11-28',
    },
    backups: {
      title: 'Aurora User Guide: Overview of backing up and restoring an Aurora DB cluster',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html',
      read: '2026-11-28',
    },
    'high-availability': {
      title: 'Aurora User Guide: High availability for Amazon Aurora',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
      read: '2026-11-30',
    },
    storage: {
      title: 'Aurora User Guide: Amazon Aurora storage',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html',
      read: '2026-11-29',
    },
    tls: {
      title: 'Aurora User Guide: Using SSL/TLS to encrypt a connection to a DB cluster',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.SSL.html',
      read: '2026-11-28',
    },
    'certificate-rotation': {
      title: 'Aurora User Guide: Rotating your SSL/TLS certificate',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.SSL-certificate-rotation.html',
      read: '2026-11-28',
    },
    'security-groups': {
      title: 'Aurora User Guide: Controlling access with security groups',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.RDSSecurityGroups.html',
      read: '2026-11-28',
    },
    'iam-auth': {
      title: 'Aurora User Guide: IAM database authentication',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html',
      read: '2026-11-28',
    },
    parameters: {
      title: 'Aurora User Guide: Parameter groups for Amazon Aurora',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'Aurora User Guide: Monitoring Amazon Aurora log files',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_LogAccess.html',
      read: '2026-11-28',
    },
    compliance: {
      title: 'Aurora User Guide: Compliance validation for Amazon Aurora',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/RDS-compliance.html',
      read: '2026-11-28',
    },
    reliability: {
      title: 'Aurora User Guide: Amazon Aurora reliability',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Reliability.html',
      read: '2026-11-29',
    },
    'features-availability': {
      title: 'Amazon Aurora features: Availability and durability',
      url: 'https://docs.aws.amazon.com/rds/latest/auroraextendedcontent/aurora-features-availability.md',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Aurora',
    short: 'Aurora',
    aka: [
      'aurora',
      'aurora mysql',
      'aurora postgres',
      'aurora postgresql',
      'aurora pg',
      'aurora provisioned',
      'rds aurora',
      'aurora cluster',
      'aurora global database',
      'aurora limitless',
    ],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'A relational database cluster on storage that AWS replicates over three zones: AWS runs hosts, operating system, engine and storage, and timing of updates, settings, users, schema and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS installs the operating system of the DB instances and builds its updates; mandatory ones are applied in the maintenance window, reader by reader and then the writer.',
        customer:
          'Apply optional operating system updates, which Aurora does not install by itself, and choose the maintenance window.',
        cites: [
          {
            source: 'maintenance',
            section: 'Operating system updates for Aurora DB clusters',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS grows the cluster volume by itself, keeps its copies in three zones and fails over to a reader.',
        customer:
          'Choose the instance classes and the number of readers, put them into different zones and turn on replica autoscaling.',
        cites: [
          {
            source: 'storage',
          },
          {
            source: 'high-availability',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds the Aurora engine, publishes patches and versions and applies minor ones where automatic upgrades are on.',
        customer:
          'Turn on auto minor version upgrade on every instance of the cluster or upgrade by hand; start major version upgrades yourself after testing.',
        cites: [
          {
            source: 'upgrading',
          },
          {
            source: 'maintenance',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'auto minor version upgrade is off on any instance of the cluster',
            who: 'customer',
            then: 'Minor upgrades wait for you; Aurora still forces one for a critical security issue or at end of support.',
            cites: [
              {
                source: 'upgrading',
                section: 'Automatic minor version upgrades for Aurora',
              },
            ],
          },
          {
            if: 'extended-support',
            when: 'the version is in RDS Extended Support',
            who: 'shared',
            aws: 'AWS supplies patches for critical and high CVEs.',
            then: 'Applying them and leaving the version in time are yours.',
            cites: [
              {
                source: 'extended-support',
              },
            ],
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'An Aurora cluster runs no containers of yours.',
        cites: [
          {
            source: 'overview',
          },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'Your application, its drivers and connection pools, the schema and the queries are yours, and so is tuning them.',
        cites: [
          {
            source: 'overview',
            section: 'Amazon RDS shared responsibility model',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Set cluster and instance parameter groups, the maintenance window, deletion protection, failover priorities and public accessibility.',
        cites: [
          {
            source: 'parameters',
          },
          {
            source: 'maintenance',
            section: 'Amazon RDS maintenance window',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Place the cluster in your VPC with a DB subnet group over several zones and open its security groups: access is closed until you add a rule.',
        cites: [
          {
            source: 'security-groups',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write IAM policies for the API and create users, grants and passwords in the engine; IAM database authentication is off until you enable it.',
        cites: [
          {
            source: 'iam-auth',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every cluster that was created on or after 18 February 2026, with a key of its own unless you name one, together with its logs, backups and snapshots.',
        customer:
          'Choose a customer managed key where you need control. Migrate older unencrypted clusters by restoring them. Classification and content are yours.',
        cites: [
          {
            source: 'encryption',
          },
        ],
        except: [
          {
            if: 'older-resource',
            when: 'the cluster was created before 18 February 2026 without encryption',
            who: 'customer',
            then: 'It stays unencrypted, and so do its clones, replicas and snapshots, until you restore it into a new cluster.',
            cites: [
              {
                source: 'encryption',
              },
            ],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS issues the certificates of the DB instances, renews them under the same authority where no restart is needed, and encrypts traffic to read replicas.',
        customer:
          'Make clients connect with TLS and verify the certificate, force TLS in the parameter group, apply pending rotations, choose the certificate authority and update trust stores.',
        cites: [
          { source: 'certificate-rotation', section: 'Automatic server certificate rotation' },
          { source: 'tls' },
          { source: 'encryption' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS backs up the cluster volume continuously and keeps 1 to 35 days; these backups cannot be switched off.',
        customer:
          'Raise the retention from its default of one day, take manual snapshots for longer, copy them to other Regions or accounts and test restores.',
        cites: [
          {
            source: 'backups',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors and repairs hosts and storage, sends metrics to CloudWatch and records API calls in CloudTrail.',
        customer:
          'Enable audit, slow query and engine logs or database activity streams, publish them to CloudWatch Logs and set alarms.',
        cites: [
          {
            source: 'logs',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has Aurora audited under its compliance programs and hands out the reports through Artifact.',
        customer: 'Decide what your data demands, configure the cluster for it and show your own side.',
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
        aws: 'AWS builds the updates and applies mandatory ones in the window.',
        customer:
          'Apply optional operating system patches yourself; event RDS-EVENT-0230 tells you of new ones. Upgrades to a newer distribution are mandatory: apply them before their date to choose the time.',
        cites: [
          {
            source: 'maintenance',
            section: 'Operating system updates for Aurora DB clusters',
          },
        ],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS publishes minor versions and, typically twice a year, applies them in the window where every instance of the cluster has the automatic upgrade on. A critical fix or the end of a minor version can force one.',
        customer:
          'Leave that setting on for every instance or upgrade by hand in time. In a global database there is no automatic one.',
        cites: [
          { source: 'upgrading', section: 'Automatic minor version upgrades for Aurora' },
          { source: 'maintenance', section: 'Automatic minor version upgrades for Aurora DB clusters' },
        ],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'auto minor version upgrade is off on any instance of the cluster',
            who: 'customer',
            then: 'Minor versions wait until you apply them, unless Aurora forces one.',
            cites: [{ source: 'upgrading' }],
          },
          {
            if: 'auto-upgrade-on',
            when: 'auto minor version upgrade is on for every instance of the cluster',
            who: 'aws',
            then: 'Aurora upgrades the cluster by itself in your maintenance window.',
            cites: [{ source: 'upgrading', section: 'Automatic minor version upgrades for Aurora' }],
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'Start the major version upgrade yourself after testing it on a clone or a blue/green deployment; Aurora carries it out.',
        cites: [{ source: 'upgrading' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the major version has reached its end of life or of Extended Support',
            who: 'shared',
            aws: 'Aurora upgrades the cluster without asking; a cluster whose upgrade fails can be deleted after its data is saved.',
            then: 'Test your application on the newer version and upgrade before AWS does.',
            cites: [{ source: 'extended-support' }, { source: 'upgrading' }],
          },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly 30-minute window; Aurora picks one at random if you do not.',
        cites: [
          {
            source: 'maintenance',
            section: 'Amazon RDS maintenance window',
          },
        ],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS supplies patches for critical and high CVEs for up to three years after standard support, and may install one itself where security or stability demands it.',
        customer:
          'Apply them and upgrade before Extended Support ends: after that Aurora tries to, and can delete a cluster whose upgrade fails, with its data kept.',
        cites: [
          {
            source: 'extended-support',
          },
        ],
      },
      durability: {
        who: 'aws',
        aws: 'AWS keeps copies of the cluster volume in three Availability Zones, whatever number of instances you run, and repairs failed copies.',
        cites: [
          {
            source: 'storage',
          },
          {
            source: 'high-availability',
            section: 'High availability for Aurora data',
          },
        ],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS keeps the storage in three zones in any case, and promotes a reader when the writer fails.',
        customer: 'Add at least one reader in another zone: a cluster of one instance has nothing to fail over to.',
        cites: [
          { source: 'high-availability', section: 'High availability for Aurora DB instances' },
          { source: 'high-availability', section: 'Fault tolerance for an Aurora DB cluster' },
        ],
      },
      failover: {
        who: 'aws',
        aws: 'AWS notices a failed writer and promotes a reader, in the order of the priorities that you set, often within 30 seconds; without a reader it creates the writer anew in the same zone. A switchover or failover of a global database to another Region is started by you.',
        cites: [
          { source: 'high-availability', section: 'Fault tolerance for an Aurora DB cluster' },
          { source: 'global-failover' },
        ],
        except: [
          {
            if: 'single-az',
            when: 'the whole zone fails and no reader stands in another',
            who: 'customer',
            then: 'You create a new instance in another zone by hand.',
            cites: [{ source: 'high-availability', section: 'Fault tolerance for an Aurora DB cluster' }],
          },
          {
            if: 'region-outage',
            when: 'another Region of a global database has to take over',
            who: 'customer',
            then: 'You start the switchover or the failover to the secondary Region; Aurora carries it out.',
            cites: [{ source: 'global-failover' }],
          },
        ],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS grows the storage by itself, and adds and removes readers within the policy of replica auto scaling.',
        customer:
          'Choose the class of the writer, add readers or write that policy, or use Serverless v2 within limits that you set.',
        cites: [{ source: 'storage' }, { source: 'replica-scaling' }, { source: 'aurora-serverless/how-it-works' }],
      },
      queries: {
        who: 'customer',
        customer: 'Database design and query tuning are yours.',
        cites: [
          {
            source: 'overview',
            section: 'Amazon RDS shared responsibility model',
          },
        ],
      },
      'security-groups': {
        who: 'customer',
        customer: 'Write the inbound rules; without one nothing reaches the cluster.',
        cites: [
          {
            source: 'security-groups',
          },
        ],
      },
      'database-users': {
        who: 'customer',
        customer: 'Create, grant and remove users in the engine, and rotate their passwords.',
        cites: [
          {
            source: 'iam-auth',
          },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts every new cluster since 18 February 2026 by default with an AWS owned key.',
        customer: 'Choose another key at creation if you need one, and re-create older unencrypted clusters.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'older-resource',
            when: 'the cluster was created before 18 February 2026 without encryption',
            who: 'customer',
            then: 'It stays unencrypted until you restore it into a new cluster.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'tls-certificates': {
        who: 'shared',
        aws: 'AWS issues the server certificates and rotates them under an authority that supports it.',
        customer:
          'Apply rotations that wait for a restart, choose the certificate authority, move to the next one in time and update clients first.',
        cites: [
          { source: 'certificate-rotation', section: 'Automatic server certificate rotation' },
          { source: 'tls' },
        ],
      },
      'certificate-renewal': {
        who: 'shared',
        aws: 'AWS renews the server certificate under the same authority.',
        customer: 'Change the authority before it expires and apply pending certificate actions.',
        cites: [
          {
            source: 'certificate-rotation',
          },
        ],
      },
      'client-trust': {
        who: 'customer',
        customer: 'Install the RDS certificate bundle in the clients before you change the authority.',
        cites: [
          {
            source: 'certificate-rotation',
          },
        ],
      },
      backups: {
        who: 'aws',
        aws: 'AWS takes continuous backups of every cluster, and nobody can switch them off; how long they are kept is your setting.',
        cites: [
          {
            source: 'backups',
          },
        ],
      },
      pitr: {
        who: 'customer',
        customer:
          'Set 1 to 35 days, choose the second, start the restore into a new cluster and switch the application over. AWS keeps the continuous backups and carries the restore out.',
        cites: [{ source: 'backups', section: 'Restoring data' }],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'Choose 1 to 35 days; the default is one day.',
        cites: [
          {
            source: 'backups',
            section: 'Backups',
          },
        ],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'Set up a global database or copy snapshots to another Region; backups stay in their own Region otherwise. Moving the primary to another Region, by switchover or failover, is started by you too.',
        cites: [
          { source: 'high-availability', section: 'High availability across AWS Regions with Aurora global databases' },
          { source: 'global-failover' },
          { source: 'backups' },
        ],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the hosts of a cluster but AWS: you get database endpoints and no shell.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Leave the publicly accessible setting off for the instances and keep the cluster in private subnets; the security group decides who reaches it.',
        cites: [{ source: 'vpc' }, { source: 'security-groups' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose the key when you create the cluster, as it cannot be changed afterwards: the AWS owned one is the default, the AWS managed one a relic, the third is a KMS key of your own. Keep your own usable: a cluster that has lost it stops, and after seven days only a restore from a backup helps; one that cannot stop, as with replicas in other Regions, has no such days.',
        cites: [
          { source: 'encryption', section: 'Overview of encryption in Amazon Aurora resources' },
          { source: 'encryption-keys' },
        ],
        disputed:
          'The page on encryption makes the AWS owned key the default of new clusters; the page on key management still names the AWS managed key aws/rds.',
      },
      'audit-logs': {
        who: 'shared',
        aws: 'CloudTrail records the calls to the API.',
        customer: 'Turn on the audit log of the engine or a database activity stream, publish it and keep it.',
        cites: [{ source: 'logs' }, { source: 'cloudtrail-overview' }],
      },
      'storage-space': {
        who: 'aws',
        aws: 'AWS grows the cluster volume as data arrives, up to the limit of the engine version; you provision no storage.',
        cites: [{ source: 'storage', section: 'How Aurora storage automatically resizes' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'Set up a global database or copies in another Region, watch the replication lag, rehearse, and start the switchover or failover yourself. AWS replicates between the Regions and carries the promotion out.',
        cites: [
          { source: 'global-failover' },
          { source: 'high-availability', section: 'High availability across AWS Regions with Aurora global databases' },
        ],
      },
      snapshots: {
        who: 'customer',
        customer:
          'Take cluster snapshots for what has to outlive the retention, and delete them: they do not expire. The automated backups come by themselves.',
        cites: [{ source: 'backups', section: 'Backups' }],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: Aurora gives you database endpoints only, and AWS manages what is on its machines.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'host-firewall': {
        who: 'aws',
        aws: 'The firewall inside the DB instances is AWS’s: you have no way to the operating system. What you write is the security group in front of it.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      antivirus: {
        who: 'aws',
        aws: 'You can install nothing on the operating system of the DB instances: protecting and hardening it is AWS’s work.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      agents: {
        who: 'aws',
        aws: 'No agent of yours runs on the instances of a cluster: AWS installs and updates whatever it needs there.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      secrets: {
        who: 'customer',
        customer:
          'Let Aurora manage the master password in Secrets Manager, which is your setting, and keep and rotate every other database password yourself.',
        cites: [{ source: 'secrets' }],
        except: [
          {
            if: 'managed-secret',
            when: 'Aurora manages the master password in Secrets Manager',
            who: 'aws',
            then: 'Aurora generates that password and rotates it every seven days unless you change the schedule.',
            cites: [{ source: 'secrets' }],
          },
        ],
      },
      'snapshot-sharing': {
        who: 'customer',
        customer:
          'Decide which accounts, at most 20, get a manual cluster snapshot. An encrypted one cannot be public, and one under the AWS managed key cannot be shared at all.',
        cites: [{ source: 'share-snapshot' }, { source: 'encryption' }],
      },
      subnets: {
        who: 'customer',
        customer: 'Build the VPC and the DB subnet group with subnets in at least two zones.',
        cites: [{ source: 'vpc' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'Deleting a cluster deletes its data, and its automated backups unless you choose to retain them, which is not the default: keep deletion protection on and take the final snapshot.',
        cites: [{ source: 'deletion' }],
      },
      'parameter-groups': {
        who: 'customer',
        customer:
          'Make parameter groups of your own for the cluster and its instances: they carry forced TLS, audit logging and engine settings.',
        cites: [{ source: 'parameters' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Turn on slow query, general and audit logs in the parameter group, and publish logs to CloudWatch Logs. The engine writes them, and Aurora lets you view or download them.',
        cites: [{ source: 'logs' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Aurora keeps the data in a volume that all instances share and that AWS copies over three zones; it finds failed segments there and repairs them from the other copies. It watches the instances and restarts a failed one without replaying logs. The cluster endpoint follows the writer, the reader endpoint spreads connections over the readers, and a global database ships each change to its other Regions.',
        cites: [
          { source: 'storage' },
          { source: 'reliability' },
          { source: 'features-availability' },
          { source: 'aurora-endpoints' },
          { source: 'aurora-global-database' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
