import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    privatelink: {
      title: 'Aurora DSQL User Guide: Managing and connecting to Amazon Aurora DSQL clusters using AWS PrivateLink',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/privatelink-managing-clusters.html',
      read: '2026-11-28',
    },
    'root-certificates': {
      title: 'Aurora DSQL User Guide: Configuring SSL/TLS certificates for Aurora DSQL connections',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configure-root-certificates.html',
      read: '2026-11-28',
    },
    'resource-policies': {
      title: 'Aurora DSQL User Guide: Resource-based policies for Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/resource-based-policies.html',
      read: '2026-11-28',
    },
    what: {
      title: 'Aurora DSQL User Guide: What is Amazon Aurora DSQL?',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Aurora DSQL User Guide: Data encryption for Amazon Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/data-encryption.html',
      read: '2026-11-28',
    },
    backup: {
      title: 'Aurora DSQL User Guide: Backup and restore for Amazon Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/backup-aurora-dsql.html',
      read: '2026-11-28',
    },
    auth: {
      title: 'Aurora DSQL User Guide: Authentication and authorization for Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/authentication-authorization.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Aurora DSQL User Guide: Resilience in Amazon Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Aurora DSQL User Guide: Logging Aurora DSQL operations using AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    concurrency: {
      title: 'Aurora DSQL User Guide: Concurrency control in Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/working-with-concurrency-control.html',
      read: '2026-11-29',
    },
    ddl: {
      title: 'Aurora DSQL User Guide: DDL and distributed transactions in Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/working-with-ddl.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Aurora DSQL',
    short: 'Aurora DSQL',
    aka: ['aurora dsql', 'dsql'],
    category: 'databases',
    profile: 'multi-tenant-managed',
    summary:
      'A serverless distributed SQL database: AWS runs, patches and scales all of it, and schema, transactions that retry, roles, backups and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches everything underneath; there is no server and no patching downtime of yours.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales compute, I/O and storage with the load.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS updates the database without maintenance windows.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Schema, SQL, and code that retries conflicting transactions are yours.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Choose single-Region or multi-Region, deletion protection and resource policies.',
        cites: [{ source: 'what' }, { source: 'resource-policies' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'A cluster can be reached from the internet by default, with IAM as the guard. Add PrivateLink endpoints and a resource policy that shuts the public way where you need that.',
        cites: [{ source: 'resource-policies' }, { source: 'privatelink' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Map IAM roles to database roles and grant the least; clients connect with short-lived tokens.',
        cites: [
          {
            source: 'auth',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts all user data at rest through KMS.',
        customer: 'Choose an AWS owned or your own key, and own the content.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS accepts TLS connections alone, with certificates of the Amazon root authority.',
        customer: 'Connect with full certificate verification, and install that root where the system lacks it.',
        cites: [{ source: 'root-certificates' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS commits over three zones and runs AWS Backup jobs.',
        customer: 'Order the backups in AWS Backup and test restores.',
        cites: [
          {
            source: 'backup',
          },
          {
            source: 'resilience',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Keep a trail and set alarms.',
        cites: [
          {
            source: 'cloudtrail',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches it without downtime.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      backups: {
        who: 'customer',
        customer:
          'Make the plan in AWS Backup and its retention: there is no backup until you do. AWS Backup carries the jobs out.',
        cites: [{ source: 'backup' }],
      },
      'database-users': {
        who: 'customer',
        customer: 'Create database roles and map IAM roles to them.',
        cites: [
          {
            source: 'auth',
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'The endpoint is public by default: attach a resource policy that allows your VPC endpoints or networks only.',
        cites: [{ source: 'resource-policies' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer: 'Create one interface endpoint for managing clusters and one for connecting to them.',
        cites: [{ source: 'privatelink' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on with an AWS owned key; a key of your own is your choice.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key, always.',
            then: 'Its policy and life are yours: without it the cluster cannot be reached.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS upgrades DSQL without a window and without downtime.',
        cites: [{ source: 'what' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'CloudTrail records management events by itself.',
        customer: 'Log data events in a trail to see who connected to the cluster.',
        cites: [{ source: 'cloudtrail' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS routes around failed components, zones and, on a multi-Region cluster, Regions: there is no failover for you to set up or start.',
        cites: [{ source: 'resilience', section: 'High availability' }, { source: 'what' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS runs every cluster over three zones; there is nothing to turn on. A second Region is your choice when you create the cluster.',
        cites: [{ source: 'resilience' }, { source: 'what' }],
      },
      scaling: { who: 'aws', aws: 'AWS scales compute, I/O and storage with the load.', cites: [{ source: 'what' }] },
      durability: {
        who: 'aws',
        aws: 'AWS commits every write to a distributed log and copies it to three zones.',
        cites: [{ source: 'resilience', section: 'Replication' }],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'There is no window to choose: AWS patches and upgrades without downtime.',
        cites: [{ source: 'what' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Keep the AWS owned key, which is the default, or choose one of your own; you can change between them at any time. Keep your own usable: without it the cluster cannot be reached.',
        cites: [{ source: 'encryption', section: 'KMS key types for Aurora DSQL' }],
      },
      'cross-region-copies': {
        who: 'shared',
        aws: 'AWS replicates a multi-Region cluster synchronously between its Regions.',
        customer:
          'Choose such a cluster and its Regions when you create it, or have AWS Backup copy the backups to another Region: a cluster in one Region stays there otherwise.',
        cites: [{ source: 'resilience', section: 'Replication' }, { source: 'backup' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'DSQL runs transaction log, storage copies and query processors on fleets of AWS over three zones. It checks each commit for conflicts without locks and copies it at once; a witness Region holds log only. It splits and merges data by key range, adds read copies, builds indexes in the background, and repairs lost copies. Repeating a transaction that it turned down is yours.',
        cites: [{ source: 'resilience' }, { source: 'what' }, { source: 'concurrency' }, { source: 'ddl' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
