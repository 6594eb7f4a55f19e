import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Lake Formation Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Lake Formation Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/data-protection.html',
      read: '2026-11-28',
    },
    'event-logging': {
      title: 'Lake Formation Developer Guide: Security event logging',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/security-event-logging.html',
      read: '2026-11-28',
    },
    'default-settings': {
      title: 'Lake Formation Developer Guide: Changing the default settings for your data lake',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html',
      read: '2026-11-30',
    },
    privatelink: {
      title: 'Lake Formation Developer Guide: AWS Lake Formation and interface VPC endpoints (AWS PrivateLink)',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/privatelink.html',
      read: '2026-11-30',
    },
    permissions: {
      title: 'Lake Formation Developer Guide: Overview of Lake Formation permissions',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/lf-permissions-overview.html',
      read: '2026-11-28',
    },
    underlying: {
      title: 'Lake Formation Developer Guide: Underlying data access control',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/access-control-underlying-data.html',
      read: '2026-11-30',
    },
    'cross-account': {
      title: 'Lake Formation Developer Guide: Cross-account data sharing',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/cross-account-permissions.html',
      read: '2026-11-30',
    },
    register: {
      title: 'Lake Formation Developer Guide: Adding an Amazon S3 location to your data lake',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/register-data-lake.html',
      read: '2026-11-30',
    },
    credentials: {
      title: 'Lake Formation API Reference: TemporaryCredentials',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/APIReference/API_TemporaryCredentials.html',
      read: '2026-11-29',
    },
    compaction: {
      title: 'Lake Formation Developer Guide: Optimizing Iceberg tables',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/data-compaction.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Lake Formation',
    short: 'Lake Formation',
    aka: ['lake formation', 'lakeformation', 'data lake permissions', 'lf-tags', 'lf tags'],
    category: 'analytics',
    profile: 'multi-tenant-managed',
    summary:
      'Permissions for a data lake: AWS enforces the grants in the services that honour them, and grants, registered locations and the data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Queries, ETL jobs and blueprints that use the lake are yours.',
        cites: [{ source: 'underlying' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You register S3 locations, name data lake administrators, define LF-Tags, filters and sharing, and turn off the default by which IAM alone decides, or use hybrid access mode for some users first; until then Lake Formation grants have no effect. Optimizing Iceberg tables, such as compaction, you switch on too.',
        cites: [
          { source: 'default-settings' },
          { source: 'register' },
          { source: 'compaction' },
          { source: 'glue/catalog-optimizers' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You create interface endpoints and their policies, which allow everything unless you write one. Networks of the engines that read the lake are yours.',
        cites: [{ source: 'privatelink' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You grant databases, tables, columns and rows to principals, who need IAM rights as well: a request has to pass both. You also close the direct way to the buckets, which Lake Formation does not guard.',
        cites: [{ source: 'permissions' }, { source: 'underlying' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores the permissions and hands out temporary credentials that match the grants.',
        customer: 'The data lies in your S3 buckets: encryption, keys, classification and retention are yours.',
        cites: [{ source: 'underlying' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer: 'You keep grants and tags as code and back up data and catalog.',
        cites: [{ source: 'waf-resiliency' }, { source: 'security' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls of Lake Formation, grants among them, in CloudTrail, except for a few high-volume data calls such as GetTableObjects.',
        customer: 'You review them and alert on unexpected access.',
        cites: [{ source: 'event-logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'least-privilege': {
        who: 'customer',
        customer:
          'Grants by column, row and tag are yours to write and to revoke. IAM has to allow the call too, and grants count only in the Region in which they were made.',
        cites: [{ source: 'permissions' }],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'You share databases and tables with accounts, organizations or single principals elsewhere, by tag or by name, and answer for what they see; outside your organization their administrator accepts an invitation of AWS RAM first.',
        cites: [{ source: 'cross-account' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'Its permissions count only once you register the S3 locations and change the defaults: take the group IAMAllowedPrincipals off existing databases and tables, and switch IAM-only control off for new ones, or go step by step in hybrid access mode.',
        cites: [{ source: 'default-settings' }, { source: 'register' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'You create the interface endpoint and its policy: without a policy of yours it allows full access to the service.',
        cites: [{ source: 'privatelink' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer: 'The data lies in your S3 buckets: encryption and keys are set there.',
        cites: [{ source: 'underlying' }, { source: 'data-protection' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'AWS records the API calls, grants among them, in CloudTrail, except for a few high-volume data calls.',
        customer: 'You keep a trail, review it and alert on unexpected access.',
        cites: [{ source: 'event-logging' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You give the role under which a location is registered its rights on the bucket, unless you take the service-linked one; Lake Formation assumes it when it hands out credentials.',
        cites: [{ source: 'underlying' }],
      },
      'bucket-policies': {
        who: 'customer',
        customer:
          'Whoever may read the bucket by IAM or bucket policy gets round Lake Formation: you close that way with policies of your own.',
        cites: [{ source: 'underlying' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lake Formation stores the grants and evaluates them whenever an integrated engine asks for data: it assumes the role of the registered location and gives the engine short-lived credentials that reach only what the user may read. It shares with other accounts through AWS RAM, and, where you switch that on, compacts Iceberg tables and removes old snapshots and orphan files. What is granted is yours.',
        cites: [
          { source: 'underlying' },
          { source: 'permissions' },
          { source: 'credentials' },
          { source: 'cross-account' },
          { source: 'compaction' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
