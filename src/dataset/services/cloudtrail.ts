import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'CloudTrail User Guide: Security in AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Security.html',
      read: '2026-11-28',
    },
    'event-history': {
      title: 'CloudTrail User Guide: Working with CloudTrail event history',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html',
      read: '2026-11-28',
    },
    kms: {
      title: 'CloudTrail User Guide: Encrypting log files, digest files and event data stores with AWS KMS keys',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'CloudTrail User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'CloudTrail User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'CloudTrail User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'lake-change': {
      title: 'CloudTrail User Guide: CloudTrail Lake availability change',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html',
      read: '2026-11-30',
    },
    lake: {
      title: 'CloudTrail User Guide: Working with CloudTrail Lake',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake.html',
      read: '2026-11-28',
    },
    validation: {
      title: 'CloudTrail User Guide: Validating log file integrity',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html',
      read: '2026-11-29',
    },
    'org-trail': {
      title: 'CloudTrail User Guide: Creating a trail for an organization',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html',
      read: '2026-11-28',
    },
    'validation-enabling': {
      title: 'CloudTrail User Guide: Enabling log file integrity validation',
      url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-enabling.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS CloudTrail',
    short: 'CloudTrail',
    aka: [
      'cloudtrail',
      'cloud trail',
      'event history',
      'organization trail',
      'org trail',
      'cloudtrail lake',
      'event data store',
    ],
    category: 'management',
    profile: 'account-control',
    summary:
      'The record of who called which AWS API: AWS captures and delivers the events, while trails, data events, the log bucket and reading the logs are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the recording itself: it captures API activity from the other services, keeps the event history and delivers log files to the places that your trails name.',
        cites: [{ source: 'event-history' }, { source: 'security' }],
      },
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Whatever reads the trail is yours: the queries, the Lambda functions, the SIEM connectors and the log parsers.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create the trails: for all Regions or one, for the account or the whole organization, with or without data events, Insights and log file validation. The bucket policy and lifecycle of the log bucket are yours too.',
        cites: [{ source: 'best-practices', section: 'Detective security best practices' }, { source: 'org-trail' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether API calls to CloudTrail and reads from the log bucket go through VPC endpoints, and who reaches that bucket over the network.',
        cites: [{ source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You limit who can stop, change or delete a trail and who can read or delete the log bucket. A separate log archive account with few administrators is the usual way.',
        cites: [{ source: 'best-practices', section: 'Preventative security best practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the log files that it delivers with S3 managed keys by default, and encrypts event data stores.',
        customer:
          'You choose SSE-KMS with a key of your own where you want control over who decrypts, write the key policy, and decide what the logs are allowed to contain and how long they live.',
        cites: [{ source: 'kms' }, { source: 'security' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the event history for 90 days and delivers to S3, which stores log files redundantly.',
        customer:
          'Keeping logs longer is yours: a trail, versioning, object lock, lifecycle rules and replication of the log bucket to another Region.',
        cites: [{ source: 'resilience' }, { source: 'event-history' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records management events by default and shows the last 90 days of them in each Region, unchangeable and free of charge.',
        customer:
          'For more than 90 days, for data events and for all Regions in one place you create a trail or event data store. Sending events to CloudWatch Logs, alarms and reading the logs are yours.',
        cites: [
          { source: 'event-history' },
          { source: 'best-practices', section: 'Detective security best practices' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      enabling: {
        who: 'customer',
        customer:
          'Creating trails is yours, and so are data events, network activity events and Insights: none of them is recorded until you ask for it. Keep trails running, too. Only the event history of the last 90 days is on by itself in every account.',
        cites: [{ source: 'event-history' }, { source: 'best-practices', section: 'Create a trail' }],
        except: [
          {
            if: 'closed-to-new-customers',
            when: 'you want CloudTrail Lake and had not used it before 31 May 2026',
            who: 'customer',
            then: "Lake takes no new customers since then: trails, or CloudWatch as AWS's proposed successor, are what you set up instead.",
            cites: [{ source: 'lake-change' }],
          },
        ],
      },
      'log-retention': {
        who: 'customer',
        customer:
          'Keeping events longer than 90 days is yours: a trail to a bucket whose lifecycle you set, or an event data store whose retention you choose, up to about ten years. AWS keeps the event history for 90 days and then drops it.',
        cites: [{ source: 'event-history' }, { source: 'lake' }],
      },
      'audit-logs': {
        who: 'shared',
        aws: 'AWS captures management events without being asked, and delivers to your trails what they select.',
        customer:
          'Data events such as S3 object reads and Lambda invocations are off until you select them in a trail, and reviewing any of it is yours.',
        cites: [{ source: 'event-history' }, { source: 'best-practices' }],
      },
      'data-integrity': {
        who: 'shared',
        aws: 'With log file validation AWS hashes every file that it delivers and signs an hourly digest of them. It checks nothing afterwards.',
        customer:
          'Leave validation on, as the console proposes it, and turn it on for trails made by CLI or API; run the check, and keep everybody from changing or deleting log and digest files.',
        cites: [
          { source: 'validation' },
          { source: 'validation-enabling' },
          { source: 'best-practices', section: 'Enable CloudTrail log file integrity' },
        ],
      },
      alerting: {
        who: 'customer',
        customer:
          'You send a trail to CloudWatch Logs and write the metric filters and alarms, for instance on root sign-in or a stopped trail.',
        cites: [{ source: 'best-practices', section: 'Integrate with Amazon CloudWatch Logs' }],
      },
      'bucket-policies': {
        who: 'customer',
        customer:
          'The bucket that receives the logs is yours, and so is its policy: let CloudTrail write, let few people read, let nobody delete.',
        cites: [{ source: 'best-practices', section: 'Log to a dedicated and centralized Amazon S3 bucket' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts every log and digest file that it delivers, with S3 managed keys unless you enabled SSE-KMS, and every event data store.',
        cites: [{ source: 'kms' }, { source: 'best-practices' }],
        disputed:
          'The security best practices call SSE-KMS the default for log files; the page on encryption says so too, and then that S3 managed keys are used unless you enable SSE-KMS.',
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Creating it, letting CloudTrail use it and naming who decrypts are yours.',
            cites: [{ source: 'kms' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'With SSE-KMS you create the key, let CloudTrail use it in the key policy, and name who decrypts the logs.',
        cites: [{ source: 'kms' }],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'You create the organization trail or the bucket policy through which several accounts log into one bucket. Accounts that join the organization are then logged without further work of yours.',
        cites: [{ source: 'org-trail' }, { source: 'best-practices' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS captures the API calls of its services, keeps the event history and delivers log files to the places that your trails name. Nobody can change what stands in the event history.',
        cites: [{ source: 'event-history' }, { source: 'security' }],
      },
      'configuration-management': {
        who: 'customer',
        customer:
          'You watch that trails stay on, cover all Regions and keep their settings, for instance with AWS Config rules: CloudTrail does not stop an administrator who turns one off.',
        cites: [{ source: 'best-practices' }],
      },
      'event-capture': {
        who: 'aws',
        aws: 'AWS captures management events without being asked and keeps them 90 days, and delivers to your trails and event data stores what they select. Creating a trail, and selecting data events in it, is yours.',
        cites: [{ source: 'event-history' }, { source: 'best-practices' }],
      },
      'log-protection': {
        who: 'customer',
        customer:
          'Keeping trails and log files from being stopped or deleted is yours: few people with full CloudTrail rights, a bucket in a separate log account, MFA delete, and validation. An organization trail can be changed only by the management account or its delegated administrator, not by member accounts. Nobody can change the event history.',
        cites: [
          { source: 'best-practices', section: 'Preventative security best practices' },
          { source: 'org-trail' },
          { source: 'event-history' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'CloudTrail catches API calls to the services, keeps 90 days of event history that nobody can alter, and delivers the log files of your trails to their bucket. With validation on it hashes each file and signs an hourly digest with a private key that AWS holds, another in each Region. Insights, once on, learns your usual rate of calls and reports what departs from it. Trails, the bucket and checking the digests are yours.',
        cites: [{ source: 'event-history' }, { source: 'validation' }, { source: 'cloudtrail-insights' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
