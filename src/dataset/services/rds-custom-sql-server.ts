import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    cev: {
      title: 'RDS User Guide: Working with custom engine versions for RDS Custom for SQL Server',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-cev-sqlserver.html',
      read: '2026-11-23',
    },
    upgrading: {
      title: 'RDS User Guide: Upgrading an Amazon RDS Custom for SQL Server DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-upgrading-sqlserver.html',
      read: '2026-11-23',
    },
    backup: {
      title: 'RDS User Guide: Backing up and restoring an Amazon RDS Custom for SQL Server DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-backup-sqlserver.html',
      read: '2026-11-23',
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
        aws: 'On an engine version that RDS provides, AWS installs and patches Windows. Changes you make to it yourself can be lost at a restore.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'rds-custom/limits-sql-server' },
          { source: 'rds/maintenance', section: 'Operating system updates for RDS DB instances' },
        ],
        except: [
          {
            if: 'custom-engine-version',
            when: 'you use a custom engine version',
            who: 'customer',
            then: 'Patching the operating system is yours, by building a new custom engine version from a patched image; AWS still installs it.',
            cites: [
              { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
              { source: 'cev' },
            ],
          },
          {
            if: 'custom-ami',
            when: 'you use a custom engine version with your own AMI',
            who: 'customer',
            then: 'Patching the operating system in your AMI is yours.',
            cites: [{ source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' }],
          },
        ],
        disputed:
          'RDS Custom’s table gives operating system patching to AWS on provided engine versions; the RDS page on maintenance counts RDS Custom for SQL Server among those whose optional updates wait until you apply them.',
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
        aws: 'On an engine version that RDS provides, AWS installs and patches SQL Server, and puts cumulative updates into new provided versions.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'upgrading', section: 'Overview of upgrades in RDS Custom for SQL Server' },
          { source: 'rds-custom/limits-sql-server' },
        ],
        except: [
          {
            if: 'custom-engine-version',
            when: 'you use a custom engine version',
            who: 'customer',
            then: 'Installing and patching SQL Server is yours, by building a new custom engine version and moving the instance to it: an update put onto the running instance takes it out of the support perimeter.',
            cites: [
              { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
              { source: 'upgrading', section: 'Overview of upgrades in RDS Custom for SQL Server' },
              { source: 'cev' },
            ],
          },
          {
            if: 'byol',
            when: 'you bring your own SQL Server media',
            who: 'customer',
            then: 'Binaries, licences and their patches are yours.',
            cites: [{ source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' }],
          },
        ],
        disputed:
          'RDS Custom’s table gives patching of provided engine versions to AWS; the pages on upgrades and limits leave the move to a newer version to you, as automatic minor upgrades are not available.',
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
        cites: [{ source: 'rds-custom/setup-sql-server' }, { source: 'rds/security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Set up the instance profile, IAM policies, operating system accounts and SQL Server users.',
        cites: [{ source: 'rds-custom/setup-sql-server' }, { source: 'rds-custom/security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS operates KMS and encrypts the storage.',
        customer: 'Supply a customer managed KMS key, which is required, keep it usable, and own the content.',
        cites: [{ source: 'rds-custom/setup-sql-server' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'RDS Custom manages no certificates: configure TLS in SQL Server, bring its certificates and renew them.',
        cites: [{ source: 'rds-custom/security', section: 'SSL certificates' }],
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
        aws: 'AWS takes snapshots and transaction log backups by itself while backup retention is on.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'backup' },
        ],
        except: [
          {
            when: 'backup retention is 0 or the instance is outside the support perimeter',
            who: 'customer',
            then: 'Nothing is backed up for you.',
            cites: [
              { source: 'backup' },
              {
                source: 'rds-custom/rds-custom',
                section: 'Support perimeter and unsupported configurations in RDS Custom',
              },
            ],
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
      'tls-certificates': {
        who: 'customer',
        customer: 'Bring, install and renew them yourself: RDS Custom has no managed ones.',
        cites: [{ source: 'rds-custom/security', section: 'SSL certificates' }],
      },
      'ssh-access': {
        who: 'shared',
        aws: 'AWS opens the host to you and runs its automation from outside.',
        customer: 'Control who gets in by Session Manager or RDP, and what they change.',
        cites: [{ source: 'rds-custom/rds-custom' }],
      },
      'os-accounts': {
        who: 'customer',
        customer: 'The accounts on the host are yours to create and remove; leave those of RDS Custom alone.',
        cites: [{ source: 'rds-custom/rds-custom' }],
      },
      'self-installed-software': {
        who: 'customer',
        customer: 'Whatever you install on the host is yours to keep working and patched.',
        cites: [{ source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS keeps a Multi-AZ standby in step and fails over: high availability is its part.',
        customer: 'Order it where your engine offers it, and make clients reconnect.',
        cites: [{ source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' }],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS builds provided engine versions with the cumulative updates and carries the upgrade out.',
        customer: 'Start it, now or in the window: automatic minor upgrades are not available.',
        cites: [
          { source: 'upgrading', section: 'Overview of upgrades in RDS Custom for SQL Server' },
          { source: 'rds-custom/limits-sql-server' },
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
        ],
        except: [
          {
            if: 'custom-engine-version',
            when: 'you use a custom engine version',
            who: 'customer',
            then: 'Build a new one with the cumulative update and modify the instance to use it.',
            cites: [{ source: 'upgrading', section: 'Overview of upgrades in RDS Custom for SQL Server' }],
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
