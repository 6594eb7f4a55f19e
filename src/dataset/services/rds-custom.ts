import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'limits-sql-server': {
      title: 'RDS User Guide: Requirements and limitations for Amazon RDS Custom for SQL Server',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-reqs-limits-MS.html',
      read: '2026-11-23',
    },
    'limits-oracle': {
      title: 'RDS User Guide: Requirements and limitations for Amazon RDS Custom for Oracle',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-reqs-limits.html',
      read: '2026-11-23',
    },
    'setup-sql-server': {
      title: 'RDS User Guide: Setting up your environment for Amazon RDS Custom for SQL Server',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-setup-sqlserver.html',
      read: '2026-11-23',
    },
    'setup-oracle': {
      title: 'RDS User Guide: Setting up your environment for Amazon RDS Custom for Oracle',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-setup-orcl.html',
      read: '2026-11-23',
    },
    'rds-custom': {
      title: 'RDS User Guide: Amazon RDS Custom',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html',
      read: '2026-11-23',
    },
    security: {
      title: 'RDS User Guide: Security in Amazon RDS Custom',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-security.html',
      read: '2026-11-23',
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
          'Keep host and database inside the support perimeter. An instance that leaves it becomes unsupported-configuration until you repair it by hand.',
        cites: [
          {
            source: 'rds-custom',
            section: 'Support perimeter and unsupported configurations in RDS Custom',
          },
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
        who: 'shared',
        aws: 'AWS opens the host to you and runs its automation from outside.',
        customer: 'Control who gets in by Session Manager, SSH or RDP, and what they change.',
        cites: [
          {
            source: 'rds-custom',
          },
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
        aws: 'CloudTrail and Systems Manager record what RDS Custom’s automation does on the host.',
        customer: 'Turn on auditing in the engine and in the operating system for your own people.',
        cites: [{ source: 'security' }, { source: 'cloudtrail-overview' }],
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
    },
    reviewed: '2026-11-23',
  },
);
