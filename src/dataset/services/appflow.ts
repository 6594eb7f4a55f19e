import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    data: {
      title: 'AppFlow User Guide: Data protection in Amazon AppFlow',
      url: 'https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'AppFlow User Guide: Logging Amazon AppFlow API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/appflow/latest/userguide/appflow-cloudtrail-logs.html',
      read: '2026-11-28',
    },
    private: {
      title: 'AppFlow User Guide: Private Amazon AppFlow flows',
      url: 'https://docs.aws.amazon.com/appflow/latest/userguide/private-flows.html',
      read: '2026-11-30',
    },
    monitoring: {
      title: 'AppFlow User Guide: Monitoring Amazon AppFlow with Amazon CloudWatch',
      url: 'https://docs.aws.amazon.com/appflow/latest/userguide/monitoring-cloudwatch.html',
      read: '2026-11-28',
    },
    triggers: {
      title: 'AppFlow User Guide: Flow triggers',
      url: 'https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon AppFlow',
    short: 'AppFlow',
    aka: ['appflow', 'app flow'],
    category: 'integration',
    profile: 'multi-tenant-managed',
    summary:
      'Moves data between SaaS applications and AWS: AWS runs the flows and connectors, and credentials, mappings, schedules and data are yours.',
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
        customer:
          'Field mappings, filters and what uses the result are yours, and so are the Lambda functions of custom connectors.',
        cites: [{ source: 'data' }, { source: 'waf-shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You define connections, flows, schedules, triggers and error handling.',
        cites: [{ source: 'data' }, { source: 'monitoring' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose private flows over PrivateLink where the application offers them (Salesforce, Singular, Snowflake and Trend Micro do), and have it enabled there.',
        cites: [{ source: 'private' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write IAM policies, and give connections narrow scopes: whoever may use a connection reads what its credentials can.',
        cites: [{ source: 'data' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts data in an intermediate bucket during a flow and deletes it there after 7 days, and keeps credentials of connections encrypted in Secrets Manager.',
        customer: 'Choose the KMS key, mask and classify the data, and set encryption at the target.',
        cites: [{ source: 'data' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS moves all data by TLS 1.2.',
        customer: 'Connect to applications that speak it, privately where the data asks for that.',
        cites: [{ source: 'data' }, { source: 'private' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS runs flows redundantly and keeps their definitions.',
        customer:
          'The copies that flows make are no backup: keep versions at the target, and flow definitions in code.',
        cites: [{ source: 'monitoring' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics of flows and records API calls in CloudTrail.',
        customer: 'Set alarms on failed runs and on missing records.',
        cites: [{ source: 'monitoring' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the data of connections, and what lies in its intermediate bucket during a flow. At an S3 destination you choose the key.',
        cites: [{ source: 'data' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Its policy and life are yours.',
            cites: [{ source: 'data', section: 'Key Management' }],
          },
        ],
      },
      secrets: {
        who: 'customer',
        customer:
          'You issue tokens and passwords with narrow scopes, rotate them, and delete unused connections. AppFlow keeps them encrypted in Secrets Manager in your account.',
        cites: [{ source: 'data' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose between the AWS managed key and your own for connections and S3 destinations.',
        cites: [{ source: 'data', section: 'Key Management' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AppFlow starts a flow at its time or on an event of the source application, reads the records, maps and filters them as you set, and writes them to the destination. For incremental transfers it remembers the last successful run and fetches only what changed since. It holds data in an intermediate bucket, deletes it there after 7 days, and keeps the credentials of connections in Secrets Manager.',
        cites: [{ source: 'triggers' }, { source: 'data' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
