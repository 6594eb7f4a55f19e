import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'EventBridge User Guide: Amazon EventBridge security',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-security.html',
      read: 'unread',
    },
    analysis: {
      title: 'EventBridge User Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-analysis.html',
      read: '2026-11-23',
    },
    data: {
      title: 'EventBridge User Guide: Data protection in Amazon EventBridge',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-data-protection.html',
      read: '2026-11-23',
    },
    archive: {
      title: 'EventBridge User Guide: Archive and replay',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html',
      read: 'unread',
    },
    dlq: {
      title: 'EventBridge User Guide: Event retry policy and dead-letter queues',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
      read: 'unread',
    },
    monitoring: {
      title: 'EventBridge User Guide: Monitoring Amazon EventBridge',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html',
      read: 'unread',
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
        aws: 'AWS patches the servers behind EventBridge.',
        cites: [
          {
            source: 'analysis',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Programs that send events and targets that handle them are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Write buses, rules, patterns, schedules, pipes, retry policies and archives.',
        cites: [
          {
            source: 'analysis',
          },
          {
            source: 'dlq',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Add VPC endpoints, and connections for private targets.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write bus policies, the roles that reach targets and secrets of API destinations.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts events, archives and schedules at rest.',
        customer: 'Choose your own key where you need one, and keep sensitive data out of events.',
        cites: [
          {
            source: 'data',
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores events over zones and retries delivery for up to a day.',
        customer: 'Add dead-letter queues and archives: what fails for good is dropped otherwise.',
        cites: [
          {
            source: 'dlq',
          },
          {
            source: 'archive',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Alarm on failed invocations and send events to a log.',
        cites: [
          {
            source: 'monitoring',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      rules: {
        who: 'customer',
        customer: 'The rules and their patterns are yours.',
        cites: [
          {
            source: 'analysis',
          },
        ],
      },
      triggers: {
        who: 'customer',
        customer: 'Rules, targets and schedules are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
