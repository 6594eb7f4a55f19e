import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'os-updates': {
      title: 'RDS User Guide: RDS Custom for SQL Server Operating system updates',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-os-upgrade.html',
      read: '2026-11-28',
    },
    pausing: {
      title: 'RDS User Guide: Pausing and resuming RDS Custom automation',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-managing-sqlserver.pausing.html',
      read: '2026-11-28',
    },
    'multi-az': {
      title: 'RDS User Guide: Managing a Multi-AZ deployment for RDS Custom for SQL Server',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-sqlserver-multiaz.html',
      read: '2026-11-28',
    },
    cev: {
      title: 'RDS User Guide: Working with custom engine versions for RDS Custom for SQL Server',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-cev-sqlserver.html',
      read: '2026-11-28',
    },
    upgrading: {
      title: 'RDS User Guide: Upgrading an Amazon RDS Custom for SQL Server DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-upgrading-sqlserver.html',
      read: '2026-11-28',
    },
    backup: {
      title: 'RDS User Guide: Backing up and restoring an Amazon RDS Custom for SQL Server DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-backup-sqlserver.html',
      read: '2026-11-28',
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
        aws: 'On an engine version that RDS provides, AWS installs Windows, builds its patches and installs them as system-update actions or with a newer engine version. Changes of your own on drive C do not outlive an update.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'os-updates' },
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
          'RDS Custom’s table gives operating system patching to AWS on provided engine versions; the pages on operating system updates and maintenance offer such updates as pending actions, of which the optional ones wait until you apply them.',
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
          'Keep host and database inside the support perimeter, pause the automation mode before you customise by hand, and repair an instance that has become unsupported-configuration.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
          { source: 'pausing' },
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
            if: 'backups-off',
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
        aws: 'AWS patches Windows on an engine version that RDS provides: it builds the update and installs it in the window, or at once when you apply the pending action.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'os-updates' },
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
        ],
        disputed:
          'RDS Custom’s table gives operating system patching to AWS on provided engine versions; the pages on operating system updates and maintenance offer such updates as pending actions, of which the optional ones wait until you apply them.',
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
        who: 'customer',
        customer: 'Choose the version, test, and start the upgrade: it cannot be undone. RDS Custom carries it out.',
        cites: [{ source: 'upgrading', section: 'Upgrading major and minor engine version' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer: 'Bring, install and renew them yourself: RDS Custom has no managed ones.',
        cites: [{ source: 'rds-custom/security', section: 'SSL certificates' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'Decide who gets onto the host by Session Manager or RDP, and what they change there. RDS Custom opens the host to you; its own automation comes through Systems Manager.',
        cites: [
          { source: 'rds-custom/rds-custom' },
          { source: 'rds-custom/security', section: 'How RDS Custom securely manages tasks on your behalf' },
        ],
      },
      'os-accounts': {
        who: 'customer',
        customer: 'The accounts on the host are yours to create and remove; leave those of RDS Custom alone.',
        cites: [{ source: 'rds-custom/rds-custom' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'The host is open to you, so an antivirus or other protection agent on it is yours to choose, install and keep inside the support perimeter.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          {
            source: 'rds-custom/rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
        ],
      },
      'host-firewall': {
        who: 'customer',
        customer:
          'The host is open to you: what you change in its own firewall is yours, and must not shut out the automation inside the support perimeter.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          {
            source: 'rds-custom/rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
        ],
      },
      'self-installed-software': {
        who: 'customer',
        customer: 'Whatever you install on the host is yours to keep working and patched.',
        cites: [{ source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS provisions the standby in another zone, keeps it in step, and fails over to it.',
        customer:
          'Set up its prerequisites in your account, then order Multi-AZ: without them the instance can fall back to Single-AZ.',
        cites: [{ source: 'multi-az' }],
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
      failover: {
        who: 'aws',
        aws: 'AWS fails over to the standby of a Multi-AZ deployment by itself: high availability is its part. The endpoint stays the same.',
        cites: [
          { source: 'multi-az' },
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
        ],
      },
      pitr: {
        who: 'customer',
        customer:
          'Choose the point in time, start the restore and switch the application over. RDS Custom takes the snapshots and transaction log backups for it.',
        cites: [{ source: 'backup' }],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'Set how many days automated backups are kept; they are taken only while retention is on.',
        cites: [{ source: 'backup' }],
      },
      'change-management': {
        who: 'customer',
        customer:
          'Pause the automation before you customise, for 60 to 1,440 minutes, and resume it or let the pause run out: monitoring and recovery stand still meanwhile.',
        cites: [{ source: 'pausing' }],
      },
      'configuration-management': {
        who: 'customer',
        customer:
          'The automation mode is your setting, full or paused. So are the settings of Windows and SQL Server, inside the support perimeter that AWS only watches.',
        cites: [
          { source: 'pausing' },
          {
            source: 'rds-custom/rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
        ],
      },
      'os-installation': {
        who: 'aws',
        aws: 'AWS installs Windows on the hosts.',
        cites: [{ source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'RDS Custom for SQL Server watches the instance from outside, and reboots or replaces an impaired host. While backups are on it takes snapshots of the volume in the backup window and copies the transaction logs at regular intervals. It mirrors a Multi-AZ standby with every write and fails over to it behind the same endpoint. What you change on the host, and staying inside the support perimeter, are yours.',
        cites: [{ source: 'rds-custom/architecture' }, { source: 'backup' }, { source: 'multi-az' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
