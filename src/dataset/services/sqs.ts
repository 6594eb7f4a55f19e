import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    sse: {
      title: 'SQS Developer Guide: Encryption at rest in Amazon SQS',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
      read: '2026-11-28',
    },
    practices: {
      title: 'SQS Developer Guide: Amazon SQS security best practices',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'SQS Developer Guide: Resilience in Amazon SQS',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    parameters: {
      title: 'SQS Developer Guide: Configuring queue parameters',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-queue-parameters.html',
      read: '2026-11-28',
    },
    'sse-sqs': {
      title: 'SQS Developer Guide: Configuring server-side encryption for a queue using SQS-managed encryption keys',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html',
      read: '2026-11-28',
    },
    standard: {
      title: 'SQS Developer Guide: Amazon SQS standard queues',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html',
      read: '2026-11-28',
    },
    'fifo-throughput': {
      title: 'SQS Developer Guide: High throughput for FIFO queues',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/high-throughput-fifo.html',
      read: '2026-11-28',
    },
    'dead-letters': {
      title: 'SQS Developer Guide: Using dead-letter queues',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
      read: '2026-11-28',
    },
    metrics: {
      title: 'SQS Developer Guide: Monitoring Amazon SQS queues using CloudWatch',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/monitoring-using-cloudwatch.html',
      read: '2026-11-28',
    },
    'api-calls': {
      title: 'SQS Developer Guide: Logging Amazon SQS API calls using AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    'fifo-terms': {
      title: 'SQS Developer Guide: Amazon SQS FIFO queue key terms',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-key-terms.html',
      read: '2026-11-29',
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
        aws: 'AWS patches the servers behind SQS; a queue has no machine that you could see.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS spreads a queue over its servers and grows it with the messages; a standard queue takes a nearly unlimited number of calls. Scaling the consumers is yours.',
        cites: [{ source: 'standard' }, { source: 'resilience' }],
        except: [
          {
            if: 'fifo',
            when: 'it is a FIFO queue',
            who: 'shared',
            aws: 'AWS adds partitions up to the quota.',
            then: 'You turn on high throughput and spread messages over many message groups.',
            cites: [{ source: 'fifo-throughput' }, { source: 'parameters' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates the queue software without any version for you to choose.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Producers and consumers are yours: a consumer deletes what it has processed, and stands a message that comes twice.',
        cites: [{ source: 'standard' }, { source: 'parameters' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set visibility timeout, retention, delay, FIFO, the dead-letter queue and the queue policy.',
        cites: [{ source: 'parameters' }, { source: 'practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Use VPC endpoints and policies that demand them where traffic has to stay private.',
        cites: [{ source: 'practices' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM and queue policies: no public queues, least privilege, roles for producers and consumers.',
        cites: [{ source: 'practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts message bodies with SSE-SQS, the default of new queues that are created over HTTPS, or with the KMS key you name.',
        customer:
          'Choose SSE-KMS where you need a key of your own, turn encryption on for queues that lack it, and keep secrets out of attributes and names.',
        cites: [{ source: 'sse-sqs' }, { source: 'sse' }],
        except: [
          {
            if: 'older-resource',
            when: 'the queue is older than the default encryption',
            who: 'customer',
            then: 'Its messages are in clear until you turn server-side encryption on.',
            cites: [{ source: 'sse-sqs' }, { source: 'sse' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves HTTPS.',
        customer: 'Refuse requests without TLS in the queue policy.',
        cites: [{ source: 'practices' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores each message on several servers.',
        customer:
          'Messages expire, after four days by default, and there is no backup of a queue: keep what you need elsewhere, and catch failures in a dead-letter queue.',
        cites: [{ source: 'parameters' }, { source: 'resilience' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes CloudWatch metrics and records API calls in CloudTrail.',
        customer:
          'Set alarms on the age of the oldest message and on dead letters, and log data events if you must know who sent and read.',
        cites: [{ source: 'metrics' }, { source: 'api-calls' }, { source: 'dead-letters' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'audit-logs': {
        who: 'shared',
        aws: 'AWS records changes of queues and their policies in CloudTrail, without being asked for the last 90 days.',
        customer:
          'Who sent, received and deleted messages is a data event: you turn that on, and keep a trail for longer.',
        cites: [{ source: 'api-calls' }, { source: 'cloudtrail-overview' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales the queue by itself, without any setting of yours. The consumers that have to keep up are another matter: those you scale.',
        cites: [{ source: 'standard' }, { source: 'resilience' }],
        except: [
          {
            if: 'fifo',
            when: 'it is a FIFO queue',
            who: 'shared',
            aws: 'AWS adds partitions up to the quota.',
            then: 'You turn on high throughput and spread messages over many message groups.',
            cites: [{ source: 'fifo-throughput' }, { source: 'parameters' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts new queues with SSE-SQS unless you choose otherwise.',
        customer:
          'Check older queues, and choose KMS where needed. Turning KMS encryption off leaves the queue in clear: SSE-SQS does not come back by itself.',
        cites: [{ source: 'sse-sqs' }, { source: 'sse' }],
        except: [
          {
            if: 'older-resource',
            when: 'the queue is older than the default encryption',
            who: 'customer',
            then: 'Turn server-side encryption on yourself.',
            cites: [{ source: 'sse-sqs' }],
          },
          {
            when: 'the queue was created over plain HTTP',
            who: 'customer',
            then: 'It has no encryption until you set it.',
            cites: [{ source: 'sse-sqs' }],
          },
        ],
      },
      workers: {
        who: 'customer',
        customer: 'Consumers, their retries and their scaling are yours.',
        cites: [{ source: 'standard' }, { source: 'parameters' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'You set retention between a minute and 14 days; the default is four days. Afterwards AWS deletes the message.',
        cites: [{ source: 'parameters' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS stores a message in several Availability Zones before it confirms it, and keeps the copies until it is deleted or expires.',
        cites: [{ source: 'standard' }, { source: 'resilience' }],
      },
      'public-access': {
        who: 'customer',
        customer: 'You keep queues private: no wildcard principal in a queue policy.',
        cites: [{ source: 'practices' }],
      },
      'bucket-policies': {
        who: 'customer',
        customer: 'You write the queue policy, with a refusal of requests without TLS.',
        cites: [{ source: 'practices' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose SSE-KMS and the key where you need your own, and write its policy so that producers and consumers can use it.',
        cites: [{ source: 'sse' }],
        except: [
          {
            if: 'aws-owned-key',
            when: 'the queue is encrypted with SSE-SQS',
            who: 'aws',
            then: 'SQS has the keys, manages them, and shows you none of them.',
            cites: [{ source: 'sse' }, { source: 'sse-sqs' }],
          },
        ],
      },
      'dead-letters': {
        who: 'customer',
        customer:
          'You create a dead-letter queue and set how often a message may be received before it moves there (maxReceiveCount), keep it longer than the source queue, set an alarm, find the cause, and redrive. SQS moves the messages.',
        cites: [{ source: 'dead-letters' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'SQS keeps each message in several zones, hides it while a consumer has it, shows it again when the visibility timeout passes, and deletes it at the end of its retention. A FIFO queue keeps the order in each message group and drops repeats sent within five minutes. It moves messages to the dead-letter queue after the receives that you set, and back on a redrive. Consumers are yours.',
        cites: [
          { source: 'standard' },
          { source: 'sqs-visibility-timeout' },
          { source: 'fifo-terms' },
          { source: 'dead-letters' },
          { source: 'parameters' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
