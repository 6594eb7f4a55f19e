import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'SQS Developer Guide: Security in Amazon SQS',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security.html',
      read: 'unread',
    },
    sse: {
      title: 'SQS Developer Guide: Encryption at rest in Amazon SQS',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
      read: '2026-11-23',
    },
    practices: {
      title: 'SQS Developer Guide: Amazon SQS security best practices',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'SQS Developer Guide: Resilience in Amazon SQS',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-resilience.html',
      read: 'unread',
    },
    parameters: {
      title: 'SQS Developer Guide: Configuring queue parameters',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-queue-parameters.html',
      read: '2026-11-23',
    },
    logging: {
      title: 'SQS Developer Guide: Logging and monitoring in Amazon SQS',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-logging-monitoring.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon SQS',
    short: 'SQS',
    aka: ['sqs', 'simple queue service', 'sqs queue', 'fifo queue'],
    category: 'integration',
    profile: 'multi-tenant-managed',
    summary:
      'Message queues: AWS runs, scales and patches them and keeps copies of messages, and who may send and read, encryption choice, retention and the consumers are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers behind SQS.',
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
        aws: 'AWS scales queues with the messages; you provision nothing.',
        cites: [
          {
            source: 'resilience',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates the queue software.',
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
        customer:
          'Producers and consumers are yours: they have to delete what they processed and bear a message twice.',
        cites: [
          {
            source: 'practices',
          },
          {
            source: 'resilience',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set visibility timeout, retention, size, dead-letter queue, FIFO and the queue policy.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Use VPC endpoints and policies that demand them where traffic has to stay private.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM and queue policies: no public queues, least privilege, roles for producers and consumers.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts messages with SSE-SQS, the default of new queues, or with the KMS key you name.',
        customer:
          'Choose SSE-KMS where you need a key of your own, turn encryption on for old queues, and keep secrets out of attributes.',
        cites: [
          {
            source: 'sse',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves HTTPS.',
        customer: 'Refuse requests without TLS in the queue policy.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores each message on several servers and zones.',
        customer:
          'Messages expire, after four days by default: keep what you need elsewhere and catch failures in a dead-letter queue.',
        cites: [
          {
            source: 'parameters',
          },
          {
            source: 'resilience',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Alarm on queue age and dead letters, and log data events if you need them.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      scaling: {
        who: 'aws',
        aws: 'AWS scales the queue; scaling the consumers is yours.',
        cites: [
          {
            source: 'resilience',
          },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts new queues with SSE-SQS by default.',
        customer: 'Check older queues and choose KMS where needed.',
        cites: [
          {
            source: 'sse',
          },
        ],
        except: [
          {
            if: 'older-resource',
            when: 'the queue is older than the default encryption',
            who: 'customer',
            then: 'Turn server-side encryption on yourself.',
            cites: [
              {
                source: 'sse',
              },
            ],
          },
        ],
      },
      workers: {
        who: 'customer',
        customer: 'Consumers, their retries and their scaling are yours.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'data-retention': {
        who: 'customer',
        customer: 'Set retention between a minute and 14 days; the default is four days.',
        cites: [
          {
            source: 'parameters',
          },
        ],
      },
      durability: {
        who: 'aws',
        aws: 'AWS keeps messages redundantly over several zones until they are deleted or expire.',
        cites: [
          {
            source: 'resilience',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
