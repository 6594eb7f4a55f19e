import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    data: {
      title: 'AppFlow User Guide: Data protection in Amazon AppFlow',
      url: 'https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html',
      read: 'unread',
    },
    cloudtrail: {
      title: 'AppFlow User Guide: Logging Amazon AppFlow API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/appflow/latest/userguide/appflow-cloudtrail-logs.html',
      read: 'unread',
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
        customer: 'Field mappings, filters and what uses the result are yours, and so are custom connectors.',
        cites: [
          {
            source: 'data',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Define flows, schedules, triggers and error handling.',
        cites: [
          {
            source: 'data',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Choose private flows by PrivateLink where the application offers them.',
        cites: [
          {
            source: 'data',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies, and keep the SaaS credentials of connections and their scopes small.',
        cites: [
          {
            source: 'data',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts data during a flow and stored connections.',
        customer: 'Choose the KMS key, and mask, classify and own the data at source and target.',
        cites: [
          {
            source: 'data',
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': 'as profile',
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes flow metrics and records API calls.',
        customer: 'Alarm on failed flows.',
        cites: [
          {
            source: 'cloudtrail',
          },
        ],
      },
      compliance: 'as profile',
    },
    reviewed: '2026-11-23',
  },
);
