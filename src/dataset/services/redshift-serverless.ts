import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    iam: {
      title: 'Redshift Management Guide: Identity and access management in Amazon Redshift Serverless',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-iam.html',
      read: '2026-11-28',
    },
    capacity: {
      title: 'Redshift Management Guide: Compute capacity for Amazon Redshift Serverless',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html',
      read: '2026-11-28',
    },
    recovery: {
      title: 'Redshift Management Guide: Working with snapshots and recovery points',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-snapshots-recovery-points.html',
      read: '2026-11-28',
    },
    audit: {
      title: 'Redshift Management Guide: Audit logging for Amazon Redshift Serverless',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html',
      read: '2026-11-28',
    },
    workgroups: {
      title: 'Redshift Management Guide: Overview of Redshift Serverless workgroups and namespaces',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroup-namespace.html',
      read: '2026-11-28',
    },
    what: {
      title: 'Redshift Management Guide: What is Amazon Redshift Serverless?',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-whatis.html',
      read: '2026-11-28',
    },
    billing: {
      title: 'Redshift Management Guide: Billing for Amazon Redshift Serverless',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-billing.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Redshift Serverless',
    short: 'Redshift Serverless',
    aka: ['redshift serverless', 'serverless redshift', 'serverless data warehouse'],
    category: 'databases',
    profile: 'multi-tenant-managed',
    variantOf: 'redshift',
    summary:
      'A data warehouse without clusters: AWS provisions, scales and patches it, and capacity limits, access, queries and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the machines behind it; you see none.',
        cites: [
          {
            source: 'redshift/vulnerability',
          },
          {
            source: 'what',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS provisions compute and adds and removes it with the load, while queries run. Base capacity, the price-performance target and the maximum are settings of yours.',
        cites: [{ source: 'capacity' }, { source: 'what' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS updates a workgroup to the version of its track while it is idle, and after 14 days in any case. Your one choice is the track, current or trailing.',
        cites: [
          { source: 'redshift/tracks', section: 'Updating serverless workgroups' },
          { source: 'redshift/vulnerability' },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Tables, queries, loads, functions and clients are yours. Functions in Python are to be replaced: AWS supported them until 30 June 2026, and switches them off in phases.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set up namespaces and workgroups, base capacity, usage limits and query limits.',
        cites: [
          {
            source: 'workgroups',
          },
          {
            source: 'capacity',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Give the workgroup two or more private subnets and a security group that lets your clients in, and leave public access off.',
        cites: [{ source: 'workgroups' }, { source: 'redshift/infrastructure', section: 'Network isolation' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write IAM policies and roles for the workgroup and the namespace, keep the admin user of the database, and grant rights in it.',
        cites: [{ source: 'iam' }, { source: 'workgroups' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the namespace with a KMS key.',
        customer:
          'Choose the key and keep it usable: after 14 days without it AWS deletes the namespace. The content and the grants on it are yours.',
        cites: [{ source: 'redshift/encryption' }, { source: 'workgroups' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves TLS with a certificate that it keeps.',
        customer: 'Require TLS, connect with certificate verification and keep drivers current.',
        cites: [{ source: 'redshift/in-transit' }, { source: 'redshift/infrastructure' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS makes recovery points about every 30 minutes and keeps them for 24 hours.',
        customer: 'Turn them into snapshots to keep them for longer, and test restores.',
        cites: [
          {
            source: 'recovery',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors the service and offers system views.',
        customer: 'Export connection and user logs, and alarm on compute use.',
        cites: [
          {
            source: 'audit',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      scaling: {
        who: 'aws',
        aws: 'AWS scales compute up and down while queries run, within the maximum that you set.',
        cites: [{ source: 'capacity' }, { source: 'what' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches it.',
        cites: [
          {
            source: 'redshift/vulnerability',
          },
        ],
      },
      'audit-logs': {
        who: 'customer',
        customer: 'Turn on the export of audit logs.',
        cites: [
          {
            source: 'audit',
          },
        ],
      },
      snapshots: {
        who: 'shared',
        aws: 'Redshift Serverless creates recovery points by itself, about one each half hour, and drops them after 24 hours.',
        customer:
          'Turn those you need into snapshots, take snapshots by hand or through AWS Backup, and delete them yourself.',
        cites: [{ source: 'recovery' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts every namespace with a KMS key, its own by default.',
        cites: [{ source: 'redshift/encryption' }, { source: 'workgroups' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'The key is yours to keep usable: after 14 days without it the namespace is deleted.',
            cites: [{ source: 'redshift/encryption' }],
          },
        ],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'There is no window to choose: AWS updates a workgroup when it is idle, at the latest after 14 days.',
        cites: [{ source: 'redshift/tracks', section: 'Updating serverless workgroups' }],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS updates the workgroup when it is idle, at the latest after 14 days; you may choose the trailing track to come one release later.',
        cites: [{ source: 'redshift/tracks', section: 'Updating serverless workgroups' }],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'Recovery points last 24 hours, always; how long snapshots stay is your choice.',
        cites: [{ source: 'recovery' }],
      },
      'parameter-groups': {
        who: 'customer',
        customer:
          'There are no parameter groups: set the workgroup’s own parameters, limits and query monitoring instead.',
        cites: [{ source: 'workgroups' }],
      },
      'right-sizing': {
        who: 'shared',
        aws: 'On new workgroups AWS sizes compute by itself toward a price-performance target, balanced at first, and never beyond your limits.',
        customer:
          'Set that target, or a base capacity (128 RPU unless you change it), and the most RPU and RPU hours that you will pay for.',
        cites: [{ source: 'capacity', section: 'AI-driven scaling and optimization' }, { source: 'capacity' }],
      },
      backups: {
        who: 'aws',
        aws: 'AWS makes recovery points by itself, every 30 minutes or 5 GB of changes, and keeps them for 24 hours. What has to stay longer you turn into a snapshot.',
        cites: [{ source: 'recovery' }],
      },
      'log-retention': {
        who: 'customer',
        customer: 'Exported logs never expire in the log group that AWS creates for them: set the retention there.',
        cites: [{ source: 'audit', section: 'Log events in CloudWatch' }],
      },
      'snapshot-sharing': {
        who: 'customer',
        customer:
          'Nobody else has your snapshots until you share one with another account, which can then read the data in it.',
        cites: [{ source: 'recovery' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Redshift Serverless brings up compute when queries arrive, scales it with the load, and meters it by the second; while nothing runs, it counts none. It keeps the data in managed storage, makes recovery points, updates idle workgroups, and sorts tables and reclaims deleted rows in the background. Limits, the price-performance target, schema and queries are yours.',
        cites: [
          { source: 'capacity' },
          { source: 'what' },
          { source: 'billing' },
          { source: 'recovery' },
          { source: 'redshift/tracks' },
          { source: 'redshift/autonomics' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
