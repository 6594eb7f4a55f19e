import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    cev: {
      title: 'RDS User Guide: Working with custom engine versions for RDS Custom for SQL Server',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-cev-sqlserver.html',
      read: 'unread',
    },
    upgrading: {
      title: 'RDS User Guide: Upgrading an Amazon RDS Custom for SQL Server DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-upgrading-sqlserver.html',
      read: 'unread',
    },
    backup: {
      title: 'RDS User Guide: Backing up and restoring an Amazon RDS Custom for SQL Server DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-backup-sqlserver.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon RDS Custom for SQL Server',
    short: 'RDS Custom for SQL Server',
    aka: ['rds custom for sql server', 'rds custom sql server', 'rds custom mssql', 'rds custom sqlserver'],
    category: 'databases',
    profile: 'single-tenant-managed',
    variantOf: 'rds-custom',
    summary:
      'SQL Server on a host that you may enter: AWS patches Windows and SQL Server on the engine version that RDS provides, you do on a custom engine version.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'On an engine version that RDS provides, AWS installs and patches Windows.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
        except: [
          {
            if: 'custom-engine-version',
            when: 'you use a custom engine version',
            who: 'customer',
            then: 'Patching the operating system inside your custom engine version is yours; AWS still installs it.',
            cites: [
              {
                source: 'rds-custom/rds-custom',
                section: 'Shared responsibility model in RDS Custom',
              },
            ],
          },
          {
            if: 'custom-ami',
            when: 'you use a custom engine version with your own AMI',
            who: 'customer',
            then: 'Patching the operating system in your AMI is yours.',
            cites: [
              {
                source: 'rds-custom/rds-custom',
                section: 'Shared responsibility model in RDS Custom',
              },
            ],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS repairs or replaces an impaired host and runs high availability.',
        customer: 'Choose and change instance class and storage: scaling is a joint duty here.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'On an engine version that RDS provides, AWS installs and patches SQL Server.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
        except: [
          {
            if: 'custom-engine-version',
            when: 'you use a custom engine version',
            who: 'customer',
            then: 'Installing and patching SQL Server is yours.',
            cites: [
              {
                source: 'rds-custom/rds-custom',
                section: 'Shared responsibility model in RDS Custom',
              },
              {
                source: 'cev',
              },
            ],
          },
          {
            if: 'byol',
            when: 'you bring your own SQL Server media',
            who: 'customer',
            then: 'Binaries, licences and their patches are yours.',
            cites: [
              {
                source: 'rds-custom/rds-custom',
                section: 'Shared responsibility model in RDS Custom',
              },
            ],
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'There are no containers; software that you install on the host is yours.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Application and query optimization are yours, and so is everything that you install on the host.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Keep host and database inside the support perimeter, and repair an instance that has become unsupported-configuration.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Build the VPC, subnets, endpoints and security groups of the instance.',
        cites: [
          {
            source: 'rds-custom/security',
          },
          {
            source: 'rds/security-groups',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Set up the instance profile, IAM policies, operating system accounts and SQL Server users.',
        cites: [
          {
            source: 'rds-custom/security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS operates KMS and the encrypted storage.',
        customer: 'Supply a KMS key, keep it usable, and own the content.',
        cites: [
          {
            source: 'rds-custom/security',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'Configure TLS and its certificates in SQL Server and on the host yourself.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Management model and benefits for Amazon RDS Custom',
          },
        ],
      },
      'backup-recovery': {
        who: 'aws',
        aws: 'AWS takes the automated backups and restores to a point in time while the instance is inside the support perimeter; keeping it there, the retention and test restores are your settings and acts.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
          {
            source: 'backup',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches host and database from outside and reports a broken perimeter.',
        customer: 'Act on it, and collect operating system and engine logs.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      backups: {
        who: 'aws',
        aws: 'AWS runs the backups.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches Windows on an engine version that RDS provides.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
        except: [
          {
            if: 'custom-engine-version',
            when: 'you use a custom engine version',
            who: 'customer',
            then: 'Operating system patching is yours.',
            cites: [
              {
                source: 'rds-custom/rds-custom',
                section: 'Shared responsibility model in RDS Custom',
              },
            ],
          },
        ],
      },
      licences: {
        who: 'shared',
        aws: 'With the licence-included model AWS holds the SQL Server licence.',
        customer: 'With bring your own media, binaries and licences are yours.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
        except: [
          {
            if: 'byol',
            when: 'you bring your own media',
            who: 'customer',
            then: 'Binaries and licences are yours.',
            cites: [
              {
                source: 'rds-custom/rds-custom',
                section: 'Shared responsibility model in RDS Custom',
              },
            ],
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'shared',
        aws: 'AWS runs the upgrade.',
        customer: 'Choose the version, test and start the upgrade.',
        cites: [
          {
            source: 'upgrading',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
