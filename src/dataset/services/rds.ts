import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'retained-backups': {
      title: 'RDS User Guide: Retaining automated backups',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html',
      read: '2026-11-29',
    },
    'delete-snapshot': {
      title: 'RDS User Guide: Deleting a DB snapshot for Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteSnapshot.html',
      read: '2026-11-29',
    },
    'db2-licensing': {
      title: 'RDS User Guide: Amazon RDS for Db2 licensing options',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/db2-licensing.html',
      read: '2026-11-28',
    },
    snapshots: {
      title: 'RDS User Guide: Creating a DB snapshot for a Single-AZ DB instance for Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html',
      read: '2026-11-28',
    },
    'storage-autoscaling': {
      title: 'RDS User Guide: Managing capacity automatically with Amazon RDS storage autoscaling',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html',
      read: '2026-11-28',
    },
    'multi-az-instance': {
      title: 'RDS User Guide: Multi-AZ DB instance deployments for Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html',
      read: '2026-11-28',
    },
    outposts: {
      title: 'RDS User Guide: Amazon RDS on AWS Outposts',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-on-outposts.html',
      read: '2026-11-28',
    },
    deletion: {
      title: 'RDS User Guide: Deleting a DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html',
      read: '2026-11-28',
    },
    'sql-server-licensing': {
      title: 'RDS User Guide: Licensing Microsoft SQL Server on Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.Licensing.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'RDS User Guide: Working with a DB instance in a VPC',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
      read: '2026-11-28',
    },
    welcome: {
      title: 'RDS User Guide: What is Amazon RDS?',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
      read: '2026-11-29',
    },
    maintenance: {
      title: 'RDS User Guide: Maintaining a DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html',
      read: '2026-11-28',
    },
    upgrading: {
      title: 'RDS User Guide: Upgrading a DB instance engine version',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html',
      read: '2026-11-28',
    },
    'extended-support': {
      title: 'RDS User Guide: Amazon RDS and customer responsibilities with RDS Extended Support',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-responsibilities.html',
      read: '2026-11-28',
    },
    'certificate-rotation': {
      title: 'RDS User Guide: Rotating your SSL/TLS certificate',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html',
      read: '2026-11-28',
    },
    tls: {
      title: 'RDS User Guide: Using SSL/TLS to encrypt a connection',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'RDS User Guide: Encrypting Amazon RDS resources',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
      read: '2026-11-28',
    },
    'backup-retention': {
      title: 'RDS User Guide: Backup retention period',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
      read: '2026-11-28',
    },
    pitr: {
      title: 'RDS User Guide: Restoring a DB instance to a specified time',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html',
      read: '2026-11-28',
    },
    'share-snapshot': {
      title: 'RDS User Guide: Sharing a DB snapshot',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html',
      read: '2026-11-28',
    },
    'security-groups': {
      title: 'RDS User Guide: Controlling access with security groups',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'RDS User Guide: Infrastructure security in Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'iam-auth': {
      title: 'RDS User Guide: IAM database authentication',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
      read: '2026-11-28',
    },
    'master-password': {
      title: 'RDS User Guide: Password management with Amazon RDS and AWS Secrets Manager',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'RDS User Guide: Monitoring Amazon RDS log files',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.html',
      read: '2026-11-28',
    },
    parameters: {
      title: 'RDS User Guide: Parameter groups for Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html',
      read: '2026-11-28',
    },
    'multi-az': {
      title: 'RDS User Guide: Configuring and managing a Multi-AZ deployment',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html',
      read: '2026-11-28',
    },
    storage: {
      title: 'RDS User Guide: Amazon RDS DB instance storage',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
      read: '2026-11-28',
    },
    licensing: {
      title: 'RDS User Guide: RDS for Oracle licensing options',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Oracle.Concepts.Licensing.html',
      read: '2026-11-28',
    },
    compliance: {
      title: 'RDS User Guide: Compliance validation for Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/RDS-compliance.html',
      read: '2026-11-28',
    },
    'creating-replicas': {
      title: 'RDS User Guide: Creating a read replica',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Create.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon RDS',
    short: 'RDS',
    aka: [
      'rds',
      'relational database service',
      'rds mysql',
      'rds postgres',
      'rds postgresql',
      'rds pg',
      'rds oracle',
      'rds sql server',
      'rds mariadb',
      'rds db2',
      'rds for mysql',
      'rds for postgresql',
      'rds for oracle',
      'rds for sql server',
      'managed mysql',
      'managed postgres',
      'db instance',
      'rds instance',
      'rds database',
    ],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'A managed relational database: AWS runs the host, the operating system and the engine and builds their patches; when they go in, the settings, the users, the schema and the data are yours.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS runs the data centers that hold RDS: the buildings, the guards, power, cooling, fire protection, and the list of who may enter.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Inherited controls' },
          { source: 'data-center-controls' },
        ],
        except: [
          {
            if: 'on-outposts',
            when: 'it runs on AWS Outposts',
            who: 'customer',
            then: 'The rack stands on your premises: room, power, cooling and physical access are yours, while AWS still patches and backs up the database.',
            cites: [{ source: 'outposts' }, { source: 'outposts/shared-model' }],
          },
        ],
      },
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS runs the hosts and keeps your DB instances apart from those of other customers. You have no access to the host.',
        cites: [
          {
            source: 'infrastructure',
          },
          {
            source: 'welcome',
            section: 'Comparison of responsibilities',
          },
        ],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS installs the operating system of the DB instance, builds its patches and applies them. A required update is put into your maintenance window by itself.',
        customer:
          'Look at the pending maintenance actions and apply the optional system updates: RDS does not install those by itself. Pick the maintenance window and plan for the downtime.',
        cites: [
          {
            source: 'maintenance',
            section: 'Viewing pending maintenance updates',
          },
          {
            source: 'waf-shared-responsibility',
          },
          {
            source: 'welcome',
            section: 'Comparison of responsibilities',
          },
        ],
        disputed:
          "RDS's own comparison table gives operating system patching to AWS alone; the Well-Architected security pillar calls patching of single-tenant services such as RDS shared, because you review and schedule it.",
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS provisions the instance and its storage, changes their size when you ask for it, and fails over to the standby of a Multi-AZ deployment.',
        customer:
          'Choose the instance class, storage and IOPS, turn on storage autoscaling, add read replicas, and decide on Multi-AZ: a Single-AZ instance has no standby.',
        cites: [
          { source: 'welcome', section: 'Comparison of responsibilities' },
          { source: 'multi-az-instance' },
          { source: 'storage' },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS installs the database engine, publishes minor and major versions, and applies minor ones where automatic minor upgrades are on.',
        customer:
          'Turn on auto minor version upgrade or upgrade by hand, and start every major version upgrade yourself after testing it. Engine upgrades mean downtime that you plan.',
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
            when: 'auto minor version upgrade is off',
            who: 'customer',
            then: 'Minor upgrades wait for you; RDS still forces one for a critical security issue or at end of support.',
            cites: [
              {
                source: 'upgrading',
                section: 'Automatically upgrading the minor engine version',
              },
            ],
          },
          {
            if: 'extended-support',
            when: 'the version is in RDS Extended Support',
            who: 'shared',
            aws: 'AWS supplies patches for critical and high CVEs for up to three years, and may install one itself where security or stability demands it.',
            then: 'Applying them otherwise, and leaving the version in time, are yours.',
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
        because: 'A DB instance runs no containers of yours.',
        cites: [
          {
            source: 'welcome',
          },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'Your application, its drivers, the schema and the queries are yours, and so is tuning them. RDS shows you which queries are slow; making them fast is your work.',
        cites: [
          {
            source: 'welcome',
            section: 'Amazon RDS shared responsibility model',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Set the DB parameter groups and option groups, public accessibility, the maintenance and backup windows, deletion protection and automatic minor upgrades.',
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
          'Put the instance into your VPC with a DB subnet group and open its security groups: network access to it is closed until you add a rule.',
        cites: [
          {
            source: 'security-groups',
          },
          {
            source: 'infrastructure',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write the IAM policies for the RDS API, and create database users, grants and passwords inside the engine. IAM database authentication and Secrets Manager for the master password work only where you turn them on.',
        cites: [
          {
            source: 'iam-auth',
          },
          {
            source: 'master-password',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the storage, logs, backups and snapshots with AES-256 where the instance was created with encryption, and operates KMS.',
        customer:
          'Switch encryption on when you create the instance: an existing unencrypted one has to go through an encrypted snapshot copy. Choose and keep the KMS key; classify and own the content.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS puts a server certificate on every instance, renews it under the same authority where the engine can take a new one without a restart, and encrypts traffic to read replicas.',
        customer:
          'Make clients connect with TLS and verify the certificate, force TLS with the engine’s parameter where it is optional, apply the rotation that waits as a pending action, pick the certificate authority and update the trust stores.',
        cites: [
          { source: 'certificate-rotation', section: 'Automatic server certificate rotation' },
          { source: 'tls' },
          { source: 'encryption', section: 'Overview of encrypting Amazon RDS resources' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes daily snapshots and ships transaction logs while automated backups are on, and restores to any second of the retention time into a new instance.',
        customer:
          'Set the retention: 1 day is the default by API or CLI, 7 in the console, and 0 switches backups off. Take manual snapshots, copy them to another Region or account, and test restores.',
        cites: [
          {
            source: 'backup-retention',
          },
          {
            source: 'pitr',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches hosts and replaces failed ones, sends metrics to CloudWatch and records API calls in CloudTrail.',
        customer:
          'Turn on engine and audit logs through the parameter group, publish them to CloudWatch Logs, keep them as long as you need and set alarms.',
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
        aws: 'AWS has RDS audited for SOC, PCI, FedRAMP, HIPAA and other programs and hands out the reports through Artifact.',
        customer: 'Decide what your data demands, configure the database for it and show your auditor your own side.',
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
        aws: 'AWS builds the operating system updates and installs required ones in the maintenance window.',
        customer:
          'Apply the optional updates that wait as system-update under pending maintenance, and choose the window. Event RDS-EVENT-0230 tells you of new ones.',
        cites: [
          {
            source: 'maintenance',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the host but AWS: RDS gives you a database endpoint and no shell.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Addressing the challenge of database customization',
          },
        ],
        except: [
          {
            when: 'the database runs on RDS Custom',
            who: 'shared',
            then: 'You get privileged access to the host and answer for what you change there.',
            cites: [
              {
                source: 'rds-custom/rds-custom',
              },
            ],
          },
        ],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS provisions the standby in another zone, keeps it in step, and fails over to it.',
        customer:
          'Turn Multi-AZ on when you create or modify the instance, and pay for it: Single-AZ means one zone and no standby.',
        cites: [{ source: 'multi-az-instance' }, { source: 'multi-az' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS detects the failure and promotes the standby of a Multi-AZ deployment by itself. That there is a standby, and that your clients reconnect through the endpoint, is up to you.',
        cites: [{ source: 'multi-az-instance' }, { source: 'welcome', section: 'Multi-AZ deployments' }],
        except: [
          {
            if: 'single-az',
            when: 'the instance is Single-AZ',
            who: 'customer',
            then: 'There is no standby: you restore or wait until the zone is back.',
            cites: [{ source: 'multi-az-instance' }],
          },
        ],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS changes instance and storage when asked, and grows storage where autoscaling is on.',
        customer: 'Choose and change the instance class, set the storage ceiling and add read replicas.',
        cites: [
          {
            source: 'storage',
          },
          {
            source: 'welcome',
            section: 'Comparison of responsibilities',
          },
        ],
        disputed:
          "RDS's comparison table lists scaling under AWS; the choice of class, storage and replicas is a setting of the customer on every page that explains how.",
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS tests and publishes minor versions and applies them in the window where auto minor version upgrade is on; a critical security fix or an end of support can force one.',
        customer:
          'Keep auto minor version upgrade on, or apply minor versions by hand in time, and plan for the downtime: on most engines Multi-AZ does not spare it, as both instances are upgraded at once.',
        cites: [{ source: 'upgrading' }, { source: 'maintenance', section: 'Maintenance for Multi-AZ deployments' }],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'auto minor version upgrade is off',
            who: 'customer',
            then: 'Minor versions wait until you apply them, unless RDS forces one.',
            cites: [{ source: 'upgrading', section: 'Automatically upgrading the minor engine version' }],
          },
          {
            if: 'auto-upgrade-on',
            when: 'auto minor version upgrade is on',
            who: 'aws',
            then: 'RDS upgrades the engine by itself in your maintenance window.',
            cites: [{ source: 'upgrading', section: 'How automatic minor version upgrades work' }],
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'Start the major version upgrade yourself by changing the engine version, after testing the application against it; RDS carries it out. A blue/green deployment cuts the downtime.',
        cites: [
          {
            source: 'upgrading',
            section: 'Upgrading a DB instance engine version',
          },
        ],
        except: [
          {
            if: 'end-of-life',
            when: 'Extended Support for the version has ended',
            who: 'shared',
            aws: 'RDS tries to upgrade the engine for you and can delete an instance whose upgrade fails, after saving its data.',
            then: 'Test your application on the newer version and upgrade before AWS does.',
            cites: [
              {
                source: 'extended-support',
              },
            ],
          },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'Choose the weekly 30-minute window; RDS picks a random one if you do not. Work that has started can run past its end, and moving the window again and again does not save you from a mandatory upgrade: once its date has passed, RDS may apply it outside.',
        cites: [
          {
            source: 'maintenance',
            section: 'Amazon RDS maintenance window',
          },
        ],
      },
      'extended-support': {
        who: 'shared',
        aws: 'AWS supplies patches for critical and high CVEs for up to three years after standard support ends, and may install one itself where security or stability demands it.',
        customer:
          'Apply those patches and upgrade before Extended Support ends: after that RDS tries to, and can delete an instance whose upgrade fails, with its data kept.',
        cites: [
          {
            source: 'extended-support',
          },
        ],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'The hosts and hypervisor under the DB instance are AWS’s to patch.',
        cites: [
          {
            source: 'welcome',
            section: 'Comparison of responsibilities',
          },
        ],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS owns the hardware life cycle; a pending hardware-maintenance action tells you when an instance has to move.',
        cites: [
          {
            source: 'welcome',
            section: 'Comparison of responsibilities',
          },
          {
            source: 'maintenance',
            section: 'Maintenance actions for Amazon RDS',
          },
        ],
      },
      queries: {
        who: 'customer',
        customer: 'Database design, indexes and query tuning are yours.',
        cites: [
          {
            source: 'welcome',
            section: 'Amazon RDS shared responsibility model',
          },
        ],
      },
      'parameter-groups': {
        who: 'customer',
        customer:
          'AWS ships default parameter groups that you cannot edit; your own groups carry settings such as forced TLS or audit logging, and some need a reboot.',
        cites: [
          {
            source: 'parameters',
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Leave the publicly accessible setting off and keep the instance in private subnets: it gets a public address only where you set that, and the security group still decides who reaches it.',
        cites: [{ source: 'vpc' }, { source: 'security-groups' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'Write the inbound rules of the VPC security group; without one, nothing reaches the instance.',
        cites: [
          {
            source: 'security-groups',
          },
        ],
      },
      subnets: {
        who: 'customer',
        customer: 'Build the VPC and the DB subnet group with subnets in at least two zones.',
        cites: [{ source: 'vpc' }, { source: 'infrastructure' }],
      },
      'database-users': {
        who: 'customer',
        customer:
          'Create, grant, rotate and remove the users inside the engine. AWS creates the master user that you name and can rotate its password in Secrets Manager if you ask for it.',
        cites: [
          {
            source: 'master-password',
          },
          {
            source: 'iam-auth',
          },
        ],
      },
      secrets: {
        who: 'customer',
        customer:
          'Let RDS manage the master password in Secrets Manager, which is your setting, and keep and rotate every other database password yourself.',
        cites: [{ source: 'master-password' }],
        except: [
          {
            if: 'managed-secret',
            when: 'RDS manages the master password in Secrets Manager',
            who: 'aws',
            then: 'RDS generates that password and rotates it every seven days unless you change the schedule.',
            cites: [{ source: 'master-password' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts storage, logs, backups, replicas and snapshots of an instance that was created encrypted.',
        customer:
          'Ask for encryption at creation; to encrypt an existing instance, copy a snapshot with encryption and restore from it.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Pick the key at creation: it cannot be changed later. With backups on, an instance that loses its key is stopped about two hours later; after seven more days only a restore from a backup brings the data back.',
        cites: [{ source: 'encryption', section: 'Overview of encrypting Amazon RDS resources' }],
      },
      'tls-certificates': {
        who: 'shared',
        aws: 'AWS issues the server certificate and, under an authority that supports it, replaces it before it expires; engines that need a restart for that only get a pending action.',
        customer:
          'Apply that action, choose the certificate authority of each instance and move to the next one before it expires: rds-ca-2019 expired in August 2024.',
        cites: [
          { source: 'certificate-rotation', section: 'Automatic server certificate rotation' },
          { source: 'tls' },
        ],
      },
      'certificate-renewal': {
        who: 'shared',
        aws: 'AWS renews the server certificate under the same authority; engines that need a restart get a pending action.',
        customer: 'Apply the pending action, change the authority in time, and update clients first.',
        cites: [
          {
            source: 'certificate-rotation',
          },
          {
            source: 'tls',
          },
        ],
      },
      'client-trust': {
        who: 'customer',
        customer:
          'Install the RDS certificate bundle in every client’s trust store before you change the authority. Register the root only: an intermediate one in there can break connections when RDS renews the server certificate.',
        cites: [{ source: 'certificate-rotation' }, { source: 'tls', section: 'Certificate bundles by AWS Region' }],
      },
      backups: {
        who: 'shared',
        aws: 'AWS takes the daily automated backup in the backup window, ships the transaction logs, stores both, and deletes them when the retention is over.',
        customer:
          'Keep the retention above 0, which is what turns them on, choose the backup window, and take manual snapshots for what has to stay longer.',
        cites: [
          { source: 'welcome', section: 'Comparison of responsibilities' },
          { source: 'backup-retention' },
          { source: 'pitr' },
          { source: 'delete-snapshot' },
        ],
        except: [
          {
            if: 'backups-off',
            when: 'the retention is set to 0',
            who: 'customer',
            then: 'There are no automated backups: only snapshots that you take yourself.',
            cites: [{ source: 'backup-retention' }],
          },
        ],
        disputed:
          'RDS’s comparison table gives database backups to AWS; the page on retention leaves it to you how long they are kept and lets you turn them off with 0.',
      },
      pitr: {
        who: 'customer',
        customer:
          'Keep automated backups on, choose the point in time, start the restore, and point the application to the new instance. AWS uploads the transaction logs every five minutes and carries the restore out.',
        cites: [{ source: 'pitr' }, { source: 'backup-retention' }],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'Choose 0 to 35 days, 1 to 35 for a Multi-AZ DB cluster; 0 turns automated backups off. Unset, it is one day by API or CLI and seven in the console.',
        cites: [{ source: 'backup-retention' }],
      },
      'snapshot-sharing': {
        who: 'customer',
        customer:
          'Decide which accounts, at most 20, get a manual snapshot, and never make one public by mistake. An encrypted one cannot be public, and one under the AWS managed key cannot be shared at all.',
        cites: [{ source: 'share-snapshot' }, { source: 'encryption' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Turn on the slow query and general logs in the parameter group, and publish logs to CloudWatch Logs. The engine writes them, and RDS lets you view or download them.',
        cites: [{ source: 'logs' }],
      },
      licences: {
        who: 'shared',
        aws: 'RDS for SQL Server comes with the licence, and so does RDS for Oracle Standard Edition 2 under the licence-included model: AWS holds it.',
        customer:
          'Under bring-your-own-licence for Oracle, the licences for edition, instance class and extra features are yours. For Db2 you bring IBM’s licence or buy one by the hour in AWS Marketplace; SQL Server Developer Edition you bring as your own media.',
        cites: [{ source: 'licensing' }, { source: 'sql-server-licensing' }, { source: 'db2-licensing' }],
        except: [
          {
            if: 'byol',
            when: 'you bring your own licence',
            who: 'customer',
            then: 'Owning enough licences for edition and instance class, with the vendor’s support, is yours.',
            cites: [{ source: 'licensing' }, { source: 'db2-licensing' }],
          },
        ],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: RDS gives no access to the host, and AWS manages the accounts on it.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' },
          { source: 'infrastructure' },
        ],
      },
      antivirus: {
        who: 'aws',
        aws: 'You cannot install an agent on a DB instance: what runs on its operating system, and how that is hardened, is AWS’s business.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'self-installed-software': {
        who: 'absent',
        because:
          'RDS lets you install nothing on the host: only the options and extensions of the engine that it offers.',
        cites: [{ source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'Watch the free space, alarm on it, and enlarge the volume in time: RDS does not do it unless you turn storage autoscaling on and set its ceiling.',
        cites: [{ source: 'storage' }, { source: 'storage-autoscaling' }],
        except: [
          {
            if: 'storage-autoscaling',
            when: 'storage autoscaling is on',
            who: 'aws',
            then: 'RDS enlarges the volume by itself when a tenth or less of it is free, up to the maximum that you set.',
            cites: [{ source: 'storage-autoscaling' }],
          },
        ],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'CloudTrail records the calls to the RDS API; what happens inside the database is not in there.',
        customer:
          'Turn on the engine’s audit log through its parameter or option group, publish it to CloudWatch Logs and keep it.',
        cites: [{ source: 'logs' }, { source: 'cloudtrail-overview' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'Deleting an instance deletes its data, and its automated backups unless you choose to retain them: keep deletion protection on, which is the default only for instances made in the console, and take a final snapshot.',
        cites: [
          { source: 'deletion', section: 'Prerequisites for deleting a DB instance' },
          { source: 'deletion', section: 'Considerations when deleting a DB instance' },
        ],
      },
      snapshots: {
        who: 'shared',
        aws: 'AWS takes the daily snapshot of the automated backups and deletes it when the retention is over.',
        customer:
          'Take manual snapshots where you need to keep one for longer, and delete them: they never expire, and neither does the final one of a deleted instance. Automated ones of a running instance go early only if you set the retention to 0.',
        cites: [
          { source: 'snapshots' },
          { source: 'backup-retention' },
          { source: 'delete-snapshot' },
          { source: 'retained-backups', section: 'Retention period' },
        ],
      },
      'host-firewall': {
        who: 'aws',
        aws: 'The firewall inside the DB instance is AWS’s: you have no way to the operating system. What you write is the security group in front of it.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' },
          { source: 'security-groups' },
        ],
      },
      agents: {
        who: 'aws',
        aws: 'No agent of yours runs on a DB instance: AWS installs and updates whatever it needs there.',
        cites: [{ source: 'rds-custom/rds-custom', section: 'Addressing the challenge of database customization' }],
      },
      'os-installation': {
        who: 'aws',
        aws: 'AWS installs the operating system of every DB instance; you have no way to it. Choosing when updates of it go on is another matter.',
        cites: [{ source: 'welcome', section: 'Comparison of responsibilities' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'RDS sets up host, operating system, engine and endpoint, and looks after the hardware. It mirrors a Multi-AZ standby with every write, notices failures and fails over to it. It fills read replicas from a snapshot and copies changes to them, a little later. With backups on it takes the daily snapshot, uploads transaction logs every five minutes, and rebuilds databases from both. Ordering all this is yours.',
        cites: [
          { source: 'welcome' },
          { source: 'multi-az-instance' },
          { source: 'rds-read-replicas' },
          { source: 'creating-replicas' },
          { source: 'backup-retention' },
          { source: 'pitr' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
