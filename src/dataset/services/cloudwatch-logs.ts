import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'CloudWatch Logs User Guide: What is CloudWatch Logs?',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'CloudWatch Logs User Guide: Encrypt log data using AWS KMS',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
      read: '2026-11-28',
    },
    'log-groups': {
      title: 'CloudWatch Logs User Guide: Working with log groups and log streams',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
      read: '2026-11-28',
    },
    masking: {
      title: 'CloudWatch Logs User Guide: Help protect sensitive log data with masking',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html',
      read: '2026-11-28',
    },
    'deletion-protection': {
      title: 'CloudWatch Logs User Guide: Protecting log groups from deletion',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/protecting-log-groups-from-deletion.html',
      read: '2026-11-28',
    },
    subscriptions: {
      title: 'CloudWatch Logs User Guide: Real-time processing of log data with subscriptions',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html',
      read: '2026-11-29',
    },
    'query-syntax': {
      title: 'CloudWatch Logs User Guide: Logs Insights language query syntax',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html',
      read: '2026-11-29',
    },
    'anomaly-detector': {
      title: 'CloudWatch Logs API Reference: AnomalyDetector',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AnomalyDetector.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon CloudWatch Logs',
    short: 'CloudWatch Logs',
    aka: [
      'cloudwatch logs',
      'cloud watch logs',
      'cwl',
      'cw logs',
      'log group',
      'log groups',
      'log stream',
      'logs insights',
      'subscription filter',
      'metric filter',
    ],
    category: 'management',
    profile: 'multi-tenant-managed',
    summary:
      'Storage and search for logs: AWS stores and encrypts what arrives, and what you send, how long it stays, who reads it and who is alerted are yours.',
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
        customer: 'What your code writes to logs, and what it should not write, is yours.',
        cites: [{ source: 'masking' }, { source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create log groups, retention, metric and subscription filters, data protection policies and deletion protection.',
        cites: [{ source: 'overview' }, { source: 'log-groups' }, { source: 'deletion-protection' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether log agents use an interface endpoint of your VPC and what the endpoint policy allows.',
        cites: [{ source: 'cloudwatch/vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You say who writes, reads, unmasks and deletes logs, and which accounts receive them.',
        cites: [{ source: 'masking' }, { source: 'cloudwatch/access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts log data at rest.',
        customer:
          'You associate a KMS key where you want your own, keep secrets and personal data out or mask them, and set how long logs live.',
        cites: [{ source: 'encryption' }, { source: 'masking' }, { source: 'overview' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts log data in transit and serves its API by TLS.',
        customer: 'Your agents and clients have to use TLS 1.2 or later.',
        cites: [{ source: 'overview' }, { source: 'cloudwatch/data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores log events redundantly in the Region.',
        customer: 'Exports to S3, copies in another account or Region and protection against deletion are yours.',
        cites: [{ source: 'deletion-protection' }, { source: 'overview' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records changes of log groups in CloudTrail and publishes metrics of ingestion.',
        customer:
          'Sending logs at all, searching them, metric filters, alarms and retention are yours. Logs never expire until you set a retention.',
        cites: [{ source: 'overview' }, { source: 'log-groups' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'log-retention': {
        who: 'customer',
        customer:
          'Log groups keep everything for ever by default. You set the retention of each group, from one day to ten years, and AWS deletes older events after that, usually within 72 hours.',
        cites: [
          { source: 'overview' },
          { source: 'log-groups', section: 'Change log data retention in CloudWatch Logs' },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts every log group, always, with a key of the service unless you associate your own.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts newly arriving events with your key.',
            then: 'Choosing it, its policy and keeping it usable are yours: logs under a disabled key cannot be read.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'data-masking': {
        who: 'customer',
        customer:
          'You write data protection policies: AWS then masks matching text wherever it is read, unless someone has the Unmask permission. What arrived before the policy stays unmasked.',
        cites: [{ source: 'masking' }],
      },
      'application-logs': {
        who: 'customer',
        customer: "Getting your application's logs into CloudWatch Logs, and their content, is yours.",
        cites: [{ source: 'overview' }],
      },
      alerting: {
        who: 'customer',
        customer: 'You write metric filters and alarms; stored logs alert nobody.',
        cites: [{ source: 'overview' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You associate a symmetric KMS key with a log group, let the service use it in the key policy, and keep it enabled as long as you want to read what it encrypted.',
        cites: [{ source: 'encryption' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Which services and machines send logs here is yours to switch on, service by service: CloudWatch Logs stores only what arrives.',
        cites: [{ source: 'overview' }],
      },
      'log-protection': {
        who: 'customer',
        customer:
          'You say who may delete log groups or shorten their retention, and turn on deletion protection, which is off by default. A copy in another account, by subscription or centralization, is yours too.',
        cites: [{ source: 'deletion-protection' }, { source: 'overview' }],
      },
      triggers: {
        who: 'customer',
        customer:
          'Subscription filters, their targets and the right to write there are yours. A target that refuses or is gone switches the filter off for up to ten minutes, and logs are skipped meanwhile: watch the delivery metrics. After throttling or a server error AWS tries again for up to 24 hours.',
        cites: [{ source: 'subscriptions' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CloudWatch Logs stores events, finds fields in them by itself, runs the queries, deletes what is past its retention and masks what your policies name. It pushes matching events to subscription targets, and after throttling or a server error tries again for up to 24 hours. Anomaly detectors that you create it trains itself. Filters, policies, retention and a target that refuses, where events are skipped, are yours.',
        cites: [
          { source: 'subscriptions' },
          { source: 'query-syntax' },
          { source: 'log-groups' },
          { source: 'masking' },
          { source: 'anomaly-detector' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
