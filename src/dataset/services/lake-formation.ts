import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Lake Formation Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/security.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Lake Formation Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/security-data-protection.html',
      read: '2026-11-23',
    },
    'event-logging': {
      title: 'Lake Formation Developer Guide: Security event logging',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/security-event-logging.html',
      read: '2026-11-23',
    },
    'default-settings': {
      title: 'Lake Formation Developer Guide: Changing the default settings for your data lake',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html',
      read: '2026-11-23',
    },
    privatelink: {
      title: 'Lake Formation Developer Guide: AWS Lake Formation and interface VPC endpoints (AWS PrivateLink)',
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/privatelink.html',
      read: '2026-11-23',
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
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You register S3 locations, name data lake administrators, define LF-Tags, filters and sharing, and turn off the default by which IAM alone decides; until then Lake Formation grants have no effect.',
        cites: [{ source: 'default-settings' }, { source: 'security' }],
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
          'You grant databases, tables, columns and rows to principals, and close the direct way to the buckets, which Lake Formation does not guard.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores the permissions and hands out temporary credentials that match the grants.',
        customer: 'The data lies in your S3 buckets: encryption, keys, classification and retention are yours.',
        cites: [{ source: 'data-protection' }, { source: 'security' }],
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
        customer: 'Grants by column, row and tag are yours to write and to revoke.',
        cites: [{ source: 'security' }],
      },
      'cross-account': {
        who: 'customer',
        customer: 'You share tables with other accounts and answer for what they see.',
        cites: [{ source: 'security' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'Its permissions count only once you change the defaults: take the group IAMAllowedPrincipals off existing databases and tables, and switch IAM-only control off for new ones.',
        cites: [{ source: 'default-settings' }],
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
        cites: [{ source: 'data-protection' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'AWS records the API calls, grants among them, in CloudTrail, except for a few high-volume data calls.',
        customer: 'You keep a trail, review it and alert on unexpected access.',
        cites: [{ source: 'event-logging' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
