import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'SNS Developer Guide: Amazon SNS security',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-security.html',
      read: 'unread',
    },
    sse: {
      title: 'SNS Developer Guide: Securing Amazon SNS data with server-side encryption',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
      read: '2026-11-23',
    },
    practices: {
      title: 'SNS Developer Guide: Amazon SNS security best practices',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html',
      read: '2026-11-23',
    },
    retries: {
      title: 'SNS Developer Guide: Amazon SNS message delivery retries',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
      read: 'unread',
    },
    logging: {
      title: 'SNS Developer Guide: Logging and monitoring in Amazon SNS',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-logging-monitoring.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon SNS',
    short: 'SNS',
    aka: ['sns', 'simple notification service', 'sns topic'],
    category: 'integration',
    profile: 'multi-tenant-managed',
    summary:
      'Publishes messages to subscribers: AWS runs, scales and patches it, and topics’ policies, encryption, subscribers and what is in a message are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers behind SNS.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales delivery; account quotas such as SMS spending are yours to raise.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates the service.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Publishers and subscribers are yours: they verify signatures and bear a message twice.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Create topics and subscriptions, filters, delivery policies, dead-letter queues and data protection policies.',
        cites: [
          {
            source: 'practices',
          },
          {
            source: 'retries',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Use VPC endpoints where traffic has to stay private.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write topic policies and IAM policies: no public topics, least privilege.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the body of messages on topics where server-side encryption is set.',
        customer:
          'Set it with a KMS key: it is off until you do, and subject and attributes stay in clear. Keep sensitive data out of SMS and e-mail.',
        cites: [
          {
            source: 'sse',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves HTTPS and signs messages.',
        customer: 'Demand TLS in the topic policy and subscribe by HTTPS.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores messages over zones until delivered and retries.',
        customer: 'Add dead-letter queues or archives: SNS keeps no message for later by itself.',
        cites: [
          {
            source: 'retries',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Turn on delivery status logs and alarm on failures.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'encryption-at-rest': {
        who: 'customer',
        customer: 'Turn server-side encryption on for each topic; it covers only messages sent afterwards.',
        cites: [
          {
            source: 'sse',
          },
        ],
      },
      'bucket-policies': {
        who: 'customer',
        customer: 'Write the topic policy.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      workers: {
        who: 'customer',
        customer: 'Subscribers are yours to build and run.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
