import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    vulnerability: {
      title: 'Athena User Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/security-vulnerability-management.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Athena User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/encryption.html',
      read: '2026-11-28',
    },
    'results-encryption': {
      title: 'Athena User Guide: Encrypt query results stored in S3',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html',
      read: '2026-11-28',
    },
    'engine-versions': {
      title: 'Athena User Guide: Engine versioning',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/engine-versions.html',
      read: '2026-11-28',
    },
    'managed-results': {
      title: 'Athena User Guide: Managed query results',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/managed-results.html',
      read: '2026-11-28',
    },
    capacity: {
      title: 'Athena User Guide: Manage query processing capacity',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/capacity-management.html',
      read: '2026-11-28',
    },
    workgroups: {
      title: 'Athena User Guide: Use workgroups to control query access and costs',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/workgroups-manage-queries-control-costs.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Athena User Guide: Connect using an interface VPC endpoint',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/interface-vpc-endpoint.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Athena User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/security-iam-athena.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Athena User Guide: Log API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/monitor-with-cloudtrail.html',
      read: '2026-11-28',
    },
    metrics: {
      title: 'Athena User Guide: Enable CloudWatch query metrics in Athena',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/athena-cloudwatch-metrics-enable.html',
      read: '2026-11-28',
    },
    parallel: {
      title: 'Athena User Guide: What is Amazon Athena?',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/what-is.html',
      read: '2026-11-30',
    },
    history: {
      title: 'Athena API Reference: ListQueryExecutions',
      url: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_ListQueryExecutions.html',
      read: '2026-11-30',
    },
    'engine-3': {
      title: 'Athena User Guide: Athena engine version 3',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/engine-versions-reference-0003.html',
      read: '2026-11-30',
    },
    federated: {
      title: 'Athena User Guide: Use Amazon Athena Federated Query',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/federated-queries.html',
      read: '2026-11-30',
    },
    'keep-history': {
      title: 'Athena User Guide: Keep query history longer than 45 days',
      url: 'https://docs.aws.amazon.com/athena/latest/ug/querying-keeping-query-history.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Athena',
    short: 'Athena',
    aka: [
      'athena',
      'presto',
      'trino',
      'sql on s3',
      'presto on aws',
      'trino on aws',
      'athena workgroup',
      'athena spark',
    ],
    category: 'analytics',
    profile: 'multi-tenant-managed',
    summary:
      'SQL over data in S3 without servers: AWS runs and patches the engine, and queries, workgroups, results, data and access are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the operating systems and the database software; Athena has no infrastructure of yours.',
        cites: [{ source: 'vulnerability' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS provides the compute of each query, within the quotas of your account.',
        cites: [{ source: 'vulnerability' }, { source: 'capacity' }],
        except: [
          {
            if: 'reserved-capacity',
            when: 'you buy provisioned capacity',
            who: 'shared',
            aws: 'AWS reserves the capacity that you bought.',
            then: 'How much you need and which workgroups use it is your decision.',
            cites: [{ source: 'capacity' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs, patches and by default upgrades the engine of a workgroup.',
        cites: [{ source: 'engine-versions' }, { source: 'vulnerability' }],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'you pin a workgroup to an engine version',
            who: 'customer',
            then: 'AWS leaves the version alone until it is withdrawn; testing and moving in time are yours.',
            cites: [{ source: 'engine-versions' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The SQL, views, user-defined functions, Spark notebooks and connectors are yours.',
        cites: [{ source: 'engine-versions' }, { source: 'workgroups' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set workgroups, result locations, limits on scanned data, engine versions and table definitions.',
        cites: [{ source: 'workgroups' }, { source: 'engine-versions' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: "You decide about interface endpoints and, for federated queries, the connectors' VPC.",
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You say who queries in which workgroup, and who reads the tables and buckets below, with IAM and Lake Formation.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS reads data as it is encrypted in S3 and encrypts managed query results with its own key by default.',
        customer:
          'You encrypt the data and the results in your buckets, enforce that by workgroup, choose keys, and delete results that are no longer needed.',
        cites: [{ source: 'encryption' }, { source: 'results-encryption' }, { source: 'managed-results' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps managed query results for 24 hours and then deletes them.',
        customer:
          'Data, results, saved queries and table definitions are yours to keep in S3, the catalog and version control.',
        cites: [{ source: 'managed-results' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls with CloudTrail, and publishes the query metrics of workgroups that have them on.',
        customer:
          'You leave query metrics on, as the console does for a new workgroup, watch costs, failures and who read what, and set alarms.',
        cites: [{ source: 'cloudtrail' }, { source: 'metrics' }, { source: 'workgroups' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'capacity-reservation': {
        who: 'customer',
        customer:
          'You make a reservation, say how many DPUs it holds and assign workgroups to it. Athena holds and runs that capacity.',
        cites: [{ source: 'capacity' }],
      },
      'engine-major-upgrades': {
        who: 'aws',
        aws: 'AWS upgrades workgroups set to automatic, the default, unless it finds incompatibilities, and every workgroup once its version is withdrawn. Testing your queries beforehand is yours.',
        cites: [{ source: 'engine-versions' }],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'you pin a workgroup to an engine version',
            who: 'customer',
            then: 'You start the upgrade yourself, before the version is withdrawn.',
            cites: [{ source: 'engine-versions' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You encrypt the data and the query results in your buckets, and can enforce that by workgroup. AWS encrypts managed query results with a key of its own by default. What Athena inserts into a table is encrypted as the query results are.',
        cites: [{ source: 'encryption' }, { source: 'results-encryption' }, { source: 'managed-results' }],
      },
      queries: {
        who: 'customer',
        customer: 'Queries, partitions and file formats are yours to write and tune.',
        cites: [{ source: 'workgroups' }],
      },
      cost: {
        who: 'customer',
        customer: 'You limit the data that a query or workgroup scans.',
        cites: [{ source: 'workgroups' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the key of the buckets, of query results and, if you want your own, of managed results.',
        cites: [{ source: 'encryption' }, { source: 'managed-results' }],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches operating systems and engine; there is no infrastructure of yours.',
        cites: [{ source: 'vulnerability' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'Results in your own bucket stay until you delete them. Managed results AWS deletes after 24 hours. The query history goes after 45 days: fetch it by the API and store it yourself if you need it longer.',
        cites: [
          { source: 'managed-results' },
          { source: 'results-encryption' },
          { source: 'history' },
          { source: 'keep-history' },
        ],
      },
      backups: {
        who: 'customer',
        customer: 'Athena stores no data: back up the buckets and the catalog, and keep queries in version control.',
        cites: [{ source: 'managed-results' }, { source: 'waf-resiliency' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Athena finds the compute for each query and runs it there in parallel, with an engine of AWS that builds on Trino and Presto and reads the files in S3 where they lie. It keeps the query history for 45 days and deletes managed results after 24 hours. AWS also writes and maintains the prebuilt data source connectors; deploying one as a Lambda function is yours.',
        cites: [
          { source: 'parallel' },
          { source: 'engine-3' },
          { source: 'history' },
          { source: 'managed-results' },
          { source: 'federated' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
