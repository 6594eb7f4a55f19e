import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'limits-sql-server': {
      title: 'RDS User Guide: Requirements and limitations for Amazon RDS Custom for SQL Server',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-reqs-limits-MS.html',
      read: '2026-11-28',
    },
    'limits-oracle': {
      title: 'RDS User Guide: Requirements and limitations for Amazon RDS Custom for Oracle',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-reqs-limits.html',
      read: '2026-11-28',
    },
    'setup-sql-server': {
      title: 'RDS User Guide: Setting up your environment for Amazon RDS Custom for SQL Server',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-setup-sqlserver.html',
      read: '2026-11-28',
    },
    'setup-oracle': {
      title: 'RDS User Guide: Setting up your environment for Amazon RDS Custom for Oracle',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-setup-orcl.html',
      read: '2026-11-28',
    },
    'rds-custom': {
      title: 'RDS User Guide: Amazon RDS Custom',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html',
      read: '2026-11-29',
    },
    security: {
      title: 'RDS User Guide: Security in Amazon RDS Custom',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-security.html',
      read: '2026-11-28',
    },
    architecture: {
      title: 'RDS User Guide: Amazon RDS Custom architecture',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-concept.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon RDS Custom',
    short: 'RDS Custom',
    aka: ['rds custom', 'custom rds', 'rdscustom'],
    category: 'databases',
    profile: 'single-tenant-managed',
    variantOf: 'rds',
    summary:
      'RDS that lets you onto the host: AWS automates the database on an EC2 instance in your account, and what you may change on it, patching above all, moves to you, more on Oracle than on SQL Server.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'by variant',
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS repairs or replaces an impaired host by itself and runs high availability.',
        customer: 'Choose and change instance class and storage: scaling is a joint duty for both engines.',
        cites: [
          {
            source: 'rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
      },
      'platform-software': 'by variant',
      container: {
        who: 'absent',
        because: 'There are no containers; software that you install on the host is yours.',
        cites: [
          {
            source: 'rds-custom',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Application and query optimization are yours, and so is everything that you install on the host.',
        cites: [
          {
            source: 'rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Keep host and database inside the support perimeter, and pause the automation mode before you customise by hand. An instance that leaves the perimeter becomes unsupported-configuration until you repair it.',
        cites: [
          { source: 'rds-custom', section: 'Support perimeter and unsupported configurations in RDS Custom' },
          { source: 'rds-custom-sql-server/pausing' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Build the VPC, subnets, endpoints and security groups in which the instance and its automation can reach AWS.',
        cites: [{ source: 'setup-oracle' }, { source: 'setup-sql-server' }, { source: 'rds/security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Set up the instance profile, IAM policies, operating system accounts and database users.',
        cites: [{ source: 'setup-oracle' }, { source: 'setup-sql-server' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS operates KMS and encrypts the storage: every instance is created with a key.',
        customer:
          'Supply the customer managed KMS key that RDS Custom asks for, keep it usable, and own and classify the content.',
        cites: [{ source: 'setup-oracle' }, { source: 'setup-sql-server' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'RDS Custom manages no certificates: TLS of the database, its certificates and their renewal are yours to set up.',
        cites: [{ source: 'security', section: 'SSL certificates' }],
      },
      'backup-recovery': 'by variant',
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches host and database from outside the instance and marks it unsupported when it leaves the perimeter.',
        customer: 'Act on that state, and collect the logs of operating system, engine and your own software.',
        cites: [
          {
            source: 'rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      antivirus: {
        who: 'customer',
        customer:
          'The host is open to you, so an antivirus or other protection agent on it is yours to choose, install and keep inside the support perimeter.',
        cites: [
          { source: 'rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'rds-custom', section: 'Support perimeter and unsupported configurations in RDS Custom' },
        ],
      },
      'host-firewall': {
        who: 'customer',
        customer:
          'The host is open to you: what you change in its own firewall is yours, and must not shut out the automation inside the support perimeter.',
        cites: [
          { source: 'rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'rds-custom', section: 'Support perimeter and unsupported configurations in RDS Custom' },
        ],
      },
      'self-installed-software': {
        who: 'customer',
        customer: 'Whatever you install or patch on the host is yours to keep working.',
        cites: [
          {
            source: 'rds-custom',
            section: 'Shared responsibility model in RDS Custom',
          },
        ],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'Decide who gets onto the host by Session Manager, SSH or RDP, and what they change there. RDS Custom opens the host to you; its own automation comes through Systems Manager.',
        cites: [
          { source: 'rds-custom' },
          { source: 'security', section: 'How RDS Custom securely manages tasks on your behalf' },
        ],
      },
      'tls-certificates': {
        who: 'customer',
        customer: 'Bring the certificates, put them into a wallet of your own and renew them.',
        cites: [{ source: 'security', section: 'SSL certificates' }],
      },
      'os-accounts': {
        who: 'customer',
        customer:
          'You have privileged access: the accounts on the host are yours to create and remove; leave those of RDS Custom and its do-not-delete key alone.',
        cites: [{ source: 'rds-custom' }, { source: 'security' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts the storage of every instance: there is no unencrypted one.',
        customer: 'Supply the customer managed KMS key that RDS Custom demands at creation.',
        cites: [{ source: 'setup-oracle' }, { source: 'setup-sql-server' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'Make a symmetric customer managed key, name it when you create the instance, and keep it usable.',
        cites: [{ source: 'setup-oracle' }, { source: 'setup-sql-server' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS carries out the change of class or storage.',
        customer: 'Choose and start it: RDS Custom counts scaling as a joint duty for both engines.',
        cites: [{ source: 'rds-custom', section: 'Shared responsibility model in RDS Custom' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You are on the host: collect the logs of operating system and engine yourself, with an agent of your choice.',
        cites: [{ source: 'rds-custom', section: 'Shared responsibility model in RDS Custom' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'CloudTrail and Systems Manager record what RDS Custom’s automation does on the host; RDS Custom makes a trail of its own in your account for that.',
        customer:
          'Leave its do-not-delete trail alone, turn on auditing in the engine and in the operating system for your own people, and keep it.',
        cites: [{ source: 'security' }, { source: 'limits-sql-server' }, { source: 'cloudtrail-overview' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'Database passwords are yours to keep and rotate. RDS Custom stores the SSH key of the host as a secret in your account: do not delete it.',
        cites: [{ source: 'security' }],
      },
      'parameter-groups': {
        who: 'customer',
        customer:
          'RDS Custom takes no parameter or option groups of yours: set the engine’s parameters in the database itself.',
        cites: [{ source: 'limits-oracle' }, { source: 'limits-sql-server' }],
      },
      'storage-space': {
        who: 'customer',
        customer: 'Watch free space and enlarge the storage yourself: storage autoscaling is not available here.',
        cites: [{ source: 'limits-oracle' }, { source: 'limits-sql-server' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS provisions the standby in another zone, keeps it in step, and fails over to it.',
        customer: 'Order Multi-AZ, after the permissions and network that it needs in your account are in place.',
        cites: [{ source: 'rds-custom-sql-server/multi-az' }, { source: 'rds-custom-oracle/multi-az' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS fails over to the standby of a Multi-AZ deployment by itself: high availability is its part for both engines. Without Multi-AZ it tries to repair or replace an impaired host.',
        cites: [
          { source: 'rds-custom', section: 'Shared responsibility model in RDS Custom' },
          { source: 'rds-custom-sql-server/multi-az' },
          { source: 'rds-custom-oracle/multi-az' },
        ],
      },
      'change-management': {
        who: 'customer',
        customer:
          'Pause RDS Custom’s automation before you change the host or the database by hand, and resume it afterwards: a change against running automation can take the instance out of the support perimeter.',
        cites: [
          { source: 'rds-custom-sql-server/pausing' },
          { source: 'rds-custom-oracle/upgrading', section: 'Patching without CEVs' },
          { source: 'rds-custom', section: 'Support perimeter and unsupported configurations in RDS Custom' },
        ],
      },
      'configuration-management': {
        who: 'customer',
        customer:
          'The automation mode is your setting, full or paused, for 60 to 1,440 minutes on SQL Server. Settings of host and database are yours too, inside the support perimeter; AWS only watches it.',
        cites: [
          { source: 'rds-custom-sql-server/pausing' },
          { source: 'rds-custom', section: 'Support perimeter and unsupported configurations in RDS Custom' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'RDS Custom runs automation outside the instance, which talks to agents on it: it collects metrics, sends notices, watches the support perimeter, takes automated backups, and reboots an impaired host or stops and starts it again with its volumes kept. It mirrors a Multi-AZ standby and fails over to it. Pausing the automation, and staying inside the perimeter, are yours.',
        cites: [
          { source: 'architecture' },
          { source: 'rds-custom' },
          { source: 'rds-custom-sql-server/multi-az' },
          { source: 'rds-custom-oracle/multi-az' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
