import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    analysis: {
      title: 'EventBridge User Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-analysis.html',
      read: '2026-11-28',
    },
    data: {
      title: 'EventBridge User Guide: Data protection in Amazon EventBridge',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-data-protection.html',
      read: '2026-11-28',
    },
    archive: {
      title: 'EventBridge User Guide: Archive and replay',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html',
      read: '2026-11-28',
    },
    dlq: {
      title: 'EventBridge User Guide: Event retry policy and dead-letter queues',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'EventBridge User Guide: Monitoring Amazon EventBridge',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'EventBridge User Guide: Using Amazon EventBridge with interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-related-service-vpc.html',
      read: '2026-11-28',
    },
    access: {
      title: 'EventBridge User Guide: Managing access permissions to your Amazon EventBridge resources',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html',
      read: '2026-11-28',
    },
    retry: {
      title: 'EventBridge User Guide: How EventBridge retries delivering events',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html',
      read: '2026-11-28',
    },
    'custom-bus': {
      title: 'EventBridge User Guide: What is the EventBridge Custom Event Bus?',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-what-is.html',
      read: '2026-11-28',
    },
    subscribers: {
      title: 'EventBridge User Guide: Subscribing to events on a Custom Event Bus',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-subscribers.html',
      read: '2026-11-30',
    },
    observability: {
      title: 'EventBridge User Guide: Observability for the Custom Event Bus',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-observability.html',
      read: '2026-11-28',
    },
    scheduler: {
      title: 'EventBridge Scheduler User Guide: What is Amazon EventBridge Scheduler?',
      url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html',
      read: '2026-11-29',
    },
    pipes: {
      title: 'EventBridge User Guide: Amazon EventBridge Pipes',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html',
      read: '2026-11-29',
    },
    oauth: {
      title: 'EventBridge User Guide: Authorization methods for connections',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon EventBridge',
    short: 'EventBridge',
    aka: [
      'eventbridge',
      'event bridge',
      'event bus',
      'cloudwatch events',
      'eventbridge scheduler',
      'eventbridge pipes',
    ],
    category: 'integration',
    profile: 'multi-tenant-managed',
    summary:
      'Routes events: AWS runs, scales and patches the buses, and rules, targets, roles, retries and the content of events are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers behind EventBridge; a bus has no machine that you could see.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'analysis' }],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Programs that send events and targets that handle them are yours: a target stands an event that comes twice.',
        cites: [{ source: 'dlq' }, { source: 'waf-shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write buses, rules or subscribers, patterns, schedules, pipes, retry policies, archives or retention, and keep a rule from triggering itself.',
        cites: [{ source: 'dlq' }, { source: 'archive' }, { source: 'custom-bus' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You add an interface VPC endpoint where events must not cross the internet, and connections for private targets.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write bus policies, the roles that reach targets, and the credentials of API destinations, which EventBridge keeps in Secrets Manager.',
        cites: [{ source: 'access' }, { source: 'data' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts event details, rule patterns, target input and archives at rest with a key of its own.',
        customer:
          'Choose your own KMS key for a bus, pipe, connection or archive where you need one. Names of buses and rules and the metadata of events stay in clear: put nothing secret there.',
        cites: [{ source: 'data' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS retries delivery for 24 hours and up to 185 times by default.',
        customer:
          'Add dead-letter queues and archives: an event that still fails is dropped. Some errors, such as a missing permission, are not retried at all.',
        cites: [{ source: 'retry' }, { source: 'dlq' }, { source: 'archive' }],
        except: [
          {
            when: 'the bus is a Custom Event Bus, the kind with subscribers',
            who: 'shared',
            aws: 'AWS keeps every event for 1 to 365 days, as you set, and retries a delivery five times within 300 seconds by default.',
            then: 'You set how many days the bus keeps its events, and on each subscriber the retries, a dead-letter queue and the point from which it reads.',
            cites: [{ source: 'custom-bus' }, { source: 'subscribers', section: 'Retries and dead-letter queues' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes CloudWatch metrics every minute and records API calls in CloudTrail.',
        customer:
          'Set alarms on failed invocations and dead letters, and log the events of a bus if you need to see them.',
        cites: [{ source: 'monitoring' }, { source: 'data' }],
      },
      compliance: 'as profile',
    },
    duties: {
      rules: {
        who: 'customer',
        customer: 'The rules and their patterns are yours.',
        cites: [{ source: 'monitoring' }, { source: 'access' }],
      },
      triggers: {
        who: 'customer',
        customer: 'Rules, targets and schedules are yours.',
        cites: [{ source: 'dlq' }, { source: 'monitoring' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts events, rules and archives, always, with a key of its own.',
        cites: [{ source: 'data' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with the key that you named for the bus, pipe, connection or archive.',
            then: 'Its policy and life are yours.',
            cites: [{ source: 'data' }],
          },
        ],
      },
      'bucket-policies': {
        who: 'customer',
        customer: 'You write the policy of the event bus: which accounts and organizations may send to it.',
        cites: [{ source: 'access' }],
      },
      durability: {
        who: 'shared',
        aws: 'AWS retries for 24 hours by default, and keeps no event that a bus of the classic kind has delivered or given up.',
        customer: 'Attach a dead-letter queue to each target, and archive what you may want to replay.',
        cites: [
          { source: 'retry' },
          { source: 'dlq' },
          { source: 'archive' },
          { source: 'custom-bus', section: 'How the Custom Event Bus differs from Custom Event Bus - Classic' },
        ],
        except: [
          {
            when: 'the bus is a Custom Event Bus, the kind with subscribers',
            who: 'shared',
            aws: 'AWS keeps a copy of every event on the bus for the 1 to 365 days that you set.',
            then: 'You set the retention, and a dead-letter queue on each subscriber.',
            cites: [
              { source: 'custom-bus', section: 'How the Custom Event Bus routes and retains events' },
              { source: 'subscribers', section: 'Retries and dead-letter queues' },
            ],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You name a customer managed key for buses, pipes, connections and archives where you need one, and let EventBridge use it.',
        cites: [{ source: 'data' }],
      },
      'dead-letters': {
        who: 'customer',
        customer:
          'You attach a dead-letter queue to each target, give EventBridge the right to send to it, watch it, and send events again. EventBridge retries for 24 hours by default, and then drops what has no such queue.',
        cites: [{ source: 'dlq' }, { source: 'retry' }],
        except: [
          {
            when: 'the bus is a Custom Event Bus, the kind with subscribers',
            who: 'customer',
            then: 'You name the queue on each subscriber and let its role write there: without that right failed events are lost unnoticed. Retries are five within 300 seconds by default.',
            cites: [
              { source: 'subscribers', section: 'Retries and dead-letter queues' },
              { source: 'subscribers', section: 'The delivery role' },
            ],
          },
        ],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'You let other accounts in by the policy of a classic bus, or share a Custom Event Bus by AWS RAM: each account then owns its subscribers, and you can withdraw them.',
        cites: [{ source: 'access' }, { source: 'custom-bus', section: 'One bus, many accounts' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Records of deliveries are off until you set a log level and a destination, on a Custom Event Bus for each subscriber. They can hold the events themselves: limit who reads them.',
        cites: [{ source: 'observability', section: 'Subscriber logs' }, { source: 'data' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You give a connection its key, password or OAuth client, and keep that valid; EventBridge keeps it in Secrets Manager. For OAuth set the retries of the rule above 0: an expired token is renewed when the call is tried again.',
        cites: [{ source: 'oauth' }, { source: 'data' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EventBridge matches each event against your rules, delivers it to the targets, and on failure tries again, on a classic bus for 24 hours and up to 185 times by default. Scheduler keeps the clock and calls the targets. Pipes takes events from a source, filters and passes them on. It replays archives when you ask, and obtains and renews the OAuth tokens of API destinations. Rules, schedules and targets are yours.',
        cites: [
          { source: 'retry' },
          { source: 'scheduler' },
          { source: 'pipes' },
          { source: 'archive' },
          { source: 'oauth' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
