import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    analysis: {
      title: 'EventBridge User Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-analysis.html',
      read: '2026-11-23',
    },
    data: {
      title: 'EventBridge User Guide: Data protection in Amazon EventBridge',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-data-protection.html',
      read: '2026-11-28',
    },
    archive: {
      title: 'EventBridge User Guide: Archive and replay',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html',
      read: '2026-11-23',
    },
    dlq: {
      title: 'EventBridge User Guide: Event retry policy and dead-letter queues',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
      read: '2026-11-23',
    },
    monitoring: {
      title: 'EventBridge User Guide: Monitoring Amazon EventBridge',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html',
      read: '2026-11-23',
    },
    vpc: {
      title: 'EventBridge User Guide: Using Amazon EventBridge with interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-related-service-vpc.html',
      read: '2026-11-23',
    },
    access: {
      title: 'EventBridge User Guide: Managing access permissions to your Amazon EventBridge resources',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html',
      read: '2026-11-23',
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
          'You write buses, rules, patterns, schedules, pipes, retry policies and archives, and keep a rule from triggering itself.',
        cites: [{ source: 'dlq' }, { source: 'archive' }, { source: 'monitoring' }],
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
        cites: [{ source: 'dlq' }, { source: 'archive' }],
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
            then: 'AWS encrypts with the key that you named for the bus, pipe, connection or archive; its policy and life are yours.',
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
        aws: 'AWS retries for 24 hours by default.',
        customer: 'Attach a dead-letter queue to each target, and archive what you may want to replay.',
        cites: [{ source: 'dlq' }, { source: 'archive' }],
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
        cites: [{ source: 'dlq' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
