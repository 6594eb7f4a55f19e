import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'multi-az': {
      title: 'RDS User Guide: Managing a Multi-AZ deployment for RDS Custom for Oracle',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-oracle-multiaz.html',
      read: '2026-11-28',
    },
    'end-of-support': {
      title: 'RDS User Guide: RDS Custom for Oracle end of support',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/RDS-Custom-for-Oracle-end-of-support.html',
      read: '2026-11-28',
    },
    cev: {
      title: 'RDS User Guide: Working with custom engine versions for Amazon RDS Custom for Oracle',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-cev.html',
      read: '2026-11-28',
    },
    upgrading: {
      title: 'RDS User Guide: Upgrading a DB instance for Amazon RDS Custom for Oracle',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-upgrading.html',
      read: '2026-11-28',
    },
    backup: {
      title: 'RDS User Guide: Backing up and restoring an Amazon RDS Custom for Oracle DB instance',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-backup.html',
      read: '2026-11-28',
    },
    replicas: {
      title: 'RDS User Guide: Working with Oracle replicas for RDS Custom for Oracle',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-rr.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon RDS Custom for Oracle',
    short: 'RDS Custom for Oracle',
    aka: ['rds custom for oracle', 'rds custom oracle'],
    category: 'databases',
    profile: 'single-tenant-managed',
    variantOf: 'rds-custom',
    summary:
      'Oracle on a host that you may enter: you patch the operating system, bring media, patches and licences, and share backups with AWS. It ends on 31 March 2027.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'Patch the operating system of the host yourself, by hand with yum or by a custom engine version with a newer AMI, which moves the database to a new instance and drops what you changed on the root volume. AWS publishes AMIs, about once a month, and takes part in installing the system.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'upgrading', section: 'CEV upgrade options' },
          { source: 'rds-custom/limits-oracle' },
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
        who: 'shared',
        aws: 'AWS installs Oracle from the custom engine version that you built, and runs the upgrade that you ask for.',
        customer:
          'Upload installation files and patches, build the custom engine version, and choose which patches go in and when.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
          {
            source: 'cev',
          },
          {
            source: 'upgrading',
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
        cites: [{ source: 'rds-custom/setup-oracle' }, { source: 'rds/security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Set up the instance profile, IAM policies, operating system accounts and Oracle users.',
        cites: [{ source: 'rds-custom/setup-oracle' }, { source: 'rds-custom/security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS operates KMS and encrypts the storage.',
        customer: 'Supply a customer managed KMS key, which is required, keep it usable, and own the content.',
        cites: [{ source: 'rds-custom/setup-oracle' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'RDS Custom manages no certificates: configure TLS in Oracle, bring its certificates and renew them.',
        cites: [{ source: 'rds-custom/security', section: 'SSL certificates' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes automated snapshots and archives redo logs while the instance is inside the support perimeter.',
        customer: 'Keep it there, set the retention, take your own backups where you customise, and test restores.',
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
      'guest-os-patching': {
        who: 'customer',
        customer:
          'Operating system patching is yours: run the security updates on the host, or move the instance to a custom engine version with a newer AMI.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'rds-custom/limits-oracle' },
          { source: 'upgrading', section: 'CEV upgrade options' },
        ],
      },
      'engine-minor-upgrades': {
        who: 'shared',
        aws: 'AWS runs the upgrade to the custom engine version that you name.',
        customer:
          'Build that version (CEV) from the patches that you download, and start the upgrade to it: automatic minor upgrades are not available.',
        cites: [
          { source: 'upgrading' },
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'rds-custom/limits-oracle' },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'A custom engine version can bring a newer minor release only: for a new major version you create an instance with it and move the database there yourself.',
        cites: [{ source: 'upgrading', section: 'Requirements for RDS Custom for Oracle upgrades' }],
      },
      licences: {
        who: 'customer',
        customer: 'Bring your own Oracle licences and manage them.',
        cites: [
          {
            source: 'rds-custom/rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
      },
      migration: {
        who: 'customer',
        customer: 'Move off before 31 March 2027, when RDS Custom for Oracle ends; AWS points to Oracle on EC2.',
        cites: [
          {
            source: 'end-of-support',
          },
        ],
      },
      backups: {
        who: 'shared',
        aws: 'AWS runs automated backups inside the support perimeter.',
        customer: 'Keep the instance there and back up what your customisation adds.',
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
      'tls-certificates': {
        who: 'customer',
        customer: 'Bring, install and renew them yourself: RDS Custom has no managed ones.',
        cites: [{ source: 'rds-custom/security', section: 'SSL certificates' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'Decide who gets onto the host by Session Manager or SSH, and what they change there. RDS Custom opens the host to you; its own automation comes through Systems Manager.',
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
        customer: 'Order Multi-AZ: an instance built before 30 June 2025 has to be migrated for it.',
        cites: [{ source: 'multi-az' }],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'Set how many days backups are kept: 0 is not allowed here, so they cannot be turned off that way.',
        cites: [{ source: 'rds-custom/limits-oracle' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS fails over to the standby of a Multi-AZ deployment by itself: high availability is its part.',
        cites: [
          { source: 'multi-az' },
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
        ],
      },
      pitr: {
        who: 'customer',
        customer:
          'Choose the point in time, start the restore and switch the application over. RDS Custom keeps the backups for it while the instance is inside the support perimeter.',
        cites: [
          { source: 'backup' },
          {
            source: 'rds-custom/rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
        ],
      },
      'change-management': {
        who: 'customer',
        customer:
          'Pause RDS Custom’s automation before you patch or change the host or the database by hand, and resume it afterwards.',
        cites: [
          { source: 'upgrading', section: 'Patching without CEVs' },
          {
            source: 'rds-custom/rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
        ],
      },
      'os-installation': {
        who: 'shared',
        aws: 'AWS supplies machine images and takes part in setting the host up from them.',
        customer: 'You choose the image by your custom engine version, and what you change on the host is yours.',
        cites: [
          { source: 'rds-custom/rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'rds-custom/limits-oracle' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'RDS Custom for Oracle watches the instance from outside, reboots or replaces an impaired host, and takes automated backups inside the support perimeter. It mirrors a Multi-AZ standby with every write and fails over to it behind the same endpoint; to the Oracle replicas that it manages it copies a little later. It carries out the upgrade to the engine version that you name. Media, licences and patches are yours.',
        cites: [
          { source: 'rds-custom/architecture' },
          { source: 'backup' },
          { source: 'multi-az' },
          { source: 'replicas' },
          { source: 'upgrading' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
