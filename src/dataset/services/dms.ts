import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'api-auto-upgrade': {
      title: 'DMS API in the AWS SDK for Kotlin: autoMinorVersionUpgrade of CreateReplicationInstance',
      url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/databasemigrationservice/aws.sdk.kotlin.services.databasemigrationservice.model/-create-replication-instance-request/auto-minor-version-upgrade.html',
      read: '2026-11-28',
    },
    creating: {
      title: 'DMS User Guide: Creating a replication instance',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.Creating.html',
      read: '2026-11-30',
    },
    instance: {
      title: 'DMS User Guide: Working with an AWS DMS replication instance',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html',
      read: '2026-11-28',
    },
    'engine-versions': {
      title: 'DMS User Guide: Working with replication engine versions',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EngineVersions.html',
      read: '2026-11-28',
    },
    tls: {
      title: 'DMS User Guide: Using SSL with AWS Database Migration Service',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html',
      read: '2026-11-28',
    },
    serverless: {
      title: 'DMS User Guide: Working with AWS DMS Serverless',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Serverless.html',
      read: '2026-11-28',
    },
    maintenance: {
      title: 'DMS User Guide: Working with the AWS DMS maintenance window',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.MaintenanceWindow.html',
      read: '2026-11-30',
    },
    security: {
      title: 'DMS User Guide: Security in AWS Database Migration Service',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html',
      read: '2026-11-28',
    },
    'high-level': {
      title: 'DMS User Guide: High-level view of AWS DMS',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Introduction.HighLevelView.html',
      read: '2026-11-29',
    },
    validation: {
      title: 'DMS User Guide: AWS DMS data validation',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Validating.html',
      read: '2026-11-29',
    },
    'validation-settings': {
      title: 'DMS User Guide: Data validation task settings',
      url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.DataValidation.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Database Migration Service',
    short: 'DMS',
    aka: ['dms', 'database migration service', 'replication instance', 'dms serverless'],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'Replication instances that copy databases: AWS runs and patches them in your window, and endpoints, tasks, credentials, validation and both databases are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the operating system of the replication instance in its maintenance window.',
        customer: 'Choose the window, and expect running tasks to stop and resume: tables in full load start again.',
        cites: [{ source: 'maintenance' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you run DMS Serverless',
            who: 'aws',
            then: 'There is no replication instance of yours: AWS patches what runs the replication.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs the instance, and in a Multi-AZ deployment its standby, and fails over to it.',
        customer: 'Choose class, storage and Multi-AZ, and grow them.',
        cites: [{ source: 'creating' }, { source: 'instance' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you run DMS Serverless',
            who: 'aws',
            then: 'AWS computes, provisions and scales the capacity within the limits that you set.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS publishes versions of the replication engine, applies patches in the maintenance window, and moves an instance off a deprecated version where automatic version upgrade is on.',
        customer:
          'Choose the version, test tasks against a newer one, decide on automatic version upgrade, and start other upgrades yourself; there is no way back.',
        cites: [{ source: 'engine-versions' }, { source: 'creating' }, { source: 'maintenance' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you run DMS Serverless',
            who: 'aws',
            then: 'AWS manages engine versions and patches them.',
            cites: [{ source: 'serverless' }],
          },
        ],
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
        customer: 'Tasks, table mappings, transformations and validation of the result are yours.',
        cites: [{ source: 'serverless' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set up endpoints, task settings, the window and public accessibility.',
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
        customer: 'Place the instance in your subnets and open the way to source and target.',
        cites: [{ source: 'security', section: 'Network security for AWS Database Migration Service' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM roles, and keep the database credentials of the endpoints in Secrets Manager.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the storage of the replication instance and the endpoint settings, always, with a KMS key.',
        customer:
          'Choose a key of your own if you need one, as it cannot be changed later, and own source and target data with their encryption.',
        cites: [{ source: 'security', section: 'Setting an encryption key and specifying AWS KMS permissions' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS supports TLS to source and target.',
        customer:
          'Set the SSL mode of each endpoint: the default is none. Import the certificates that the databases need.',
        cites: [{ source: 'tls' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'DMS keeps no backups of your data: back up source and target, and keep task settings.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Turn on task logs and watch latency and errors.',
        cites: [
          {
            source: 'security',
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
        aws: 'AWS patches the replication instance.',
        customer: 'Choose the window.',
        cites: [{ source: 'maintenance' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you run DMS Serverless',
            who: 'aws',
            then: 'AWS patches it without anything of yours.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      migration: {
        who: 'customer',
        customer:
          'Plan, run and check the migration, and convert by hand the schema objects that Schema Conversion marks as not converted.',
        cites: [
          {
            source: 'security',
          },
          { source: 'high-level' },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly 30-minute window; larger changes can take longer than it.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on for the replication storage; only the key is your choice. Source and target follow their own settings.',
        cites: [{ source: 'security', section: 'Setting an encryption key and specifying AWS KMS permissions' }],
      },
      backups: {
        who: 'customer',
        customer: 'DMS has none: back up source and target databases.',
        cites: [{ source: 'security' }],
      },
      'client-trust': {
        who: 'customer',
        customer: 'Import the certificates of source and target into DMS and renew them there.',
        cites: [{ source: 'tls' }],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'Where automatic version upgrade is on, AWS moves the instance off a version that is deprecated, in the maintenance window.',
        customer:
          'Leave that on, and move a running instance to a newer engine version yourself, with its tasks stopped, when you want it earlier. A new instance starts on the latest version.',
        cites: [{ source: 'creating' }, { source: 'engine-versions' }, { source: 'api-auto-upgrade' }],
        disputed:
          'The user guide has automatic version upgrade move an instance only when its version is deprecated; the API says that minor versions are applied in the maintenance window, by default.',
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'automatic version upgrade is off',
            who: 'customer',
            then: 'Newer versions wait until you upgrade the instance.',
            cites: [{ source: 'creating' }, { source: 'engine-versions' }],
          },
          {
            if: 'serverless-mode',
            when: 'you run DMS Serverless',
            who: 'aws',
            then: 'AWS manages engine versions and patches them.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS keeps a standby of a Multi-AZ instance in another zone and switches to it.',
        customer: 'Turn Multi-AZ on for the replication instance.',
        cites: [{ source: 'instance' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you run DMS Serverless',
            who: 'aws',
            then: 'High availability is built in: there is nothing to turn on.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      failover: {
        who: 'aws',
        aws: 'AWS switches a Multi-AZ instance to its standby; you can force it by a reboot to try it out. Without Multi-AZ there is no standby.',
        cites: [{ source: 'instance' }],
      },
      scaling: {
        who: 'customer',
        customer: 'Choose the class and storage of the replication instance and change them in time.',
        cites: [{ source: 'creating' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'you run DMS Serverless',
            who: 'aws',
            then: 'AWS computes, provisions and scales the capacity within your limits.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose the key when you create the instance: the account’s aws/dms key or one of your own. It cannot be changed afterwards.',
        cites: [{ source: 'security', section: 'Setting an encryption key and specifying AWS KMS permissions' }],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'There are no operating system accounts for you: DMS gives you its API only, and AWS manages what is on its machines.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'instance' }],
      },
      'host-firewall': {
        who: 'aws',
        aws: 'The firewall inside the replication instance is AWS’s: you have no way to the operating system. What you write is the security group in front of it.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'instance' }],
      },
      antivirus: {
        who: 'aws',
        aws: 'You can install nothing on the operating system of the replication instance: protecting and hardening it is AWS’s work.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'instance' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the replication instance but AWS.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'instance' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Clear the publicly accessible setting when you create the replication instance, and let it stand in private subnets: public is the default in the console, and it cannot be changed afterwards.',
        cites: [{ source: 'creating' }],
      },
      'data-integrity': {
        who: 'shared',
        aws: 'Where validation is on, DMS compares each row of the source with the target, also while changes come in, and reports what differs.',
        customer:
          'Turn validation on for the task: it is off by default, and loads both databases and the network. Look into mismatched and suspended rows and tables without a primary key, which it cannot check, and mend what differs.',
        cites: [{ source: 'validation' }, { source: 'validation-settings' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'DMS reads the source, creates the tables and primary keys that it needs on the target and loads the rows; where your task asks for it, it caches the changes made meanwhile, applies them, and then follows the source’s changes. Where validation is on it compares row by row. Its schema conversion translates most code objects and marks the rest. A Multi-AZ instance has a synchronous standby; DMS Serverless sizes itself.',
        cites: [{ source: 'high-level' }, { source: 'validation' }, { source: 'instance' }, { source: 'serverless' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
