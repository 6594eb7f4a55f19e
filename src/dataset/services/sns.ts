import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    sse: {
      title: 'SNS Developer Guide: Securing Amazon SNS data with server-side encryption',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
      read: '2026-11-28',
    },
    practices: {
      title: 'SNS Developer Guide: Amazon SNS security best practices',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html',
      read: '2026-11-28',
    },
    retries: {
      title: 'SNS Developer Guide: Amazon SNS message delivery retries',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'SNS Developer Guide: Logging and monitoring in Amazon SNS',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-logging-monitoring.html',
      read: '2026-11-28',
    },
    dlq: {
      title: 'SNS Developer Guide: Amazon SNS dead-letter queues',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html',
      read: '2026-11-28',
    },
    status: {
      title: 'SNS Developer Guide: Amazon SNS message delivery status',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html',
      read: '2026-11-28',
    },
    'data-encryption': {
      title: 'SNS Developer Guide: Amazon SNS data encryption',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-data-encryption.html',
      read: '2026-11-28',
    },
    archiving: {
      title: 'SNS Developer Guide: Amazon SNS message archiving and replay for FIFO topics',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/fifo-message-archiving-replay.html',
      read: '2026-11-28',
    },
    signatures: {
      title: 'SNS Developer Guide: Verifying the signatures of Amazon SNS messages',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html',
      read: '2026-11-28',
    },
    sms: {
      title: 'SNS Developer Guide: Mobile text messaging with Amazon SNS',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-phone-number-as-subscriber.html',
      read: '2026-11-29',
    },
    'sms-manage': {
      title: 'SNS Developer Guide: Managing SMS phone numbers and subscriptions',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sms_manage.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon SNS',
    short: 'SNS',
    aka: ['sns', 'simple notification service', 'sns topic'],
    category: 'integration',
    profile: 'multi-tenant-managed',
    summary:
      "Publishes messages to subscribers: AWS runs, scales and patches it, and topics' policies, encryption, subscribers and what is in a message are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers behind SNS; a topic has no machine that you could see.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales topics and delivery with the messages. Quotas such as the monthly SMS spending you ask to have raised.',
        cites: [{ source: 'retries' }, { source: 'waf-quotas' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates the service without any version for you to choose.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Publishers and subscribers are yours: a subscriber checks the signature of what it gets, and stands a message that comes twice.',
        cites: [{ source: 'signatures' }, { source: 'retries' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create topics, subscriptions, filters and delivery policies, attach dead-letter queues, and write data protection policies.',
        cites: [{ source: 'retries' }, { source: 'dlq' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Use VPC endpoints where traffic has to stay private.',
        cites: [{ source: 'practices' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write topic policies and IAM policies: no public topics, least privilege. Confirm subscriptions so that leaving a topic needs a sign-in too.',
        cites: [{ source: 'practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS keeps messages on encrypted disks in any case. On topics on which you set a KMS key it also encrypts their bodies before it stores them.',
        customer:
          'Set it: server-side encryption is off until you do, covers only later messages, and leaves subject, attributes and topic names out. Keep sensitive data out of SMS and e-mail.',
        cites: [{ source: 'sse' }, { source: 'data-encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves HTTPS and signs its messages.',
        customer:
          'Demand TLS in the topic policy: a topic without server-side encryption takes plain HTTP too, and do not count on one with it to turn that away. Subscribe HTTPS endpoints, by their domain name.',
        cites: [{ source: 'practices' }, { source: 'signatures' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS retries when the other side fails, by a policy for each protocol: over 23 days to SQS, Lambda and Firehose, six hours for mail, SMS and mobile push, an hour at most to an HTTP endpoint.',
        customer:
          'Attach a dead-letter queue: without one SNS discards the message when the retries are used up, and a standard topic keeps none for later.',
        cites: [{ source: 'retries' }, { source: 'dlq' }],
        except: [
          {
            if: 'fifo',
            when: 'it is a FIFO topic whose archive is on',
            who: 'shared',
            aws: 'AWS keeps what was published in the topic for as long as you set, 365 days at most.',
            then: 'Turning the archive on and starting a replay are yours.',
            cites: [{ source: 'archiving' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes CloudWatch metrics and records API calls in CloudTrail.',
        customer: 'Turn on delivery status logs for the protocols you use, and set alarms on failed deliveries.',
        cites: [{ source: 'logging' }, { source: 'status' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'data-retention': {
        who: 'customer',
        customer:
          'A topic keeps nothing once a message is delivered or given up. On a FIFO topic you can turn an archive on, for up to 365 days, and let subscribers replay from it.',
        cites: [{ source: 'archiving' }, { source: 'retries' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You turn server-side encryption on for each topic, with the key aws/sns or your own: it is off by default and covers only the bodies of messages sent afterwards. Without it there is only the encryption of the disks, which AWS always does.',
        cites: [{ source: 'sse' }, { source: 'data-encryption' }],
      },
      'bucket-policies': {
        who: 'customer',
        customer: 'You write the topic policy: no public topics, TLS demanded, few publishers.',
        cites: [{ source: 'practices' }],
      },
      workers: {
        who: 'customer',
        customer: 'Subscribers are yours to build, run and patch.',
        cites: [{ source: 'practices' }, { source: 'retries' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You switch on delivery status logging on each topic, per protocol; AWS then writes it to CloudWatch Logs.',
        cites: [{ source: 'status' }],
      },
      'public-access': {
        who: 'customer',
        customer: 'You keep topics private: no wildcard principal in a topic policy.',
        cites: [{ source: 'practices' }],
      },
      durability: {
        who: 'shared',
        aws: 'AWS retries until its delivery policy is exhausted.',
        customer: 'Attach a dead-letter queue for what cannot be delivered.',
        cites: [{ source: 'retries' }, { source: 'dlq' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the key of each topic, aws/sns or your own, and write the policy of your own so that publishers can use it.',
        cites: [{ source: 'sse' }],
      },
      'dead-letters': {
        who: 'customer',
        customer:
          'You attach a dead-letter queue to each subscription, watch it, and send again what lies there. SNS retries by the delivery policy first, though not where the endpoint is gone or its policy refuses, and drops what has no such queue.',
        cites: [{ source: 'dlq' }, { source: 'retries' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'SNS fans each message out to its subscribers and retries by a policy for each protocol: over 23 days to SQS and Lambda, six hours for mail, SMS and push. It signs messages with a key of its own and publishes the certificate. SMS go out by AWS End User Messaging, which routes them to the phone networks; whoever answers STOP, where law provides for it, gets no more. Subscribers and filters are yours.',
        cites: [{ source: 'retries' }, { source: 'signatures' }, { source: 'sms' }, { source: 'sms-manage' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
