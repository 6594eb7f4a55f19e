import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    maintenance: {
      title: 'Amazon MQ Developer Guide: Scheduling the maintenance window for an Amazon MQ broker',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/maintaining-brokers.html',
      read: '2026-11-23',
    },
    data: {
      title: 'Amazon MQ Developer Guide: Data protection in Amazon MQ',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html',
      read: '2026-11-23',
    },
    practices: {
      title: 'Amazon MQ Developer Guide: Security best practices for Amazon MQ',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html',
      read: '2026-11-23',
    },
    logging: {
      title: 'Amazon MQ Developer Guide: Logging and monitoring Amazon MQ brokers',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html',
      read: 'unread',
    },
    security: {
      title: 'Amazon MQ Developer Guide: Security in Amazon MQ',
      url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-security.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon MQ',
    short: 'Amazon MQ',
    aka: ['mq', 'amazon mq', 'amazonmq', 'activemq', 'rabbitmq', 'active mq', 'rabbit mq', 'message broker'],
    category: 'integration',
    profile: 'single-tenant-managed',
    summary:
      'ActiveMQ or RabbitMQ brokers of yours: AWS maintains hardware, operating system and engine in your window, and versions, size, users, network and messages are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS maintains the operating system of the broker in its maintenance window.',
        customer: 'Choose the window, and a deployment over several zones so that the broker stays up.',
        cites: [
          {
            source: 'maintenance',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs the instances and fails over.',
        customer: 'Choose instance type, storage and active/standby or cluster deployment, and resize.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS patches the engine in the window.',
        customer: 'Turn on automatic minor upgrades or choose versions, and start major upgrades.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'A broker runs no containers of yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Producers, consumers and their client libraries are yours.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Write broker configuration, queues, policies, the window and public accessibility.',
        cites: [
          {
            source: 'practices',
          },
          {
            source: 'maintenance',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Prefer brokers without public access, choose subnets, and let only the protocols you use through security groups.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Create broker users, write authorization maps or permissions, and IAM policies for the API.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts messages on disk.',
        customer: 'Choose the key at creation, and own the messages.',
        cites: [
          {
            source: 'data',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS offers TLS on every protocol and keeps its certificates.',
        customer: 'Connect with TLS.',
        cites: [
          {
            source: 'data',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores messages redundantly where the deployment spans zones.',
        customer: 'There are no backups of messages: keep definitions and plan for a second Region.',
        cites: [
          {
            source: 'maintenance',
          },
          {
            source: 'data',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Turn on general and audit logs and alarm on queues, memory and disk.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly window; work can take up to two hours.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches in the window.',
        customer: 'Choose the window.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      'database-users': {
        who: 'customer',
        customer: 'Broker users are yours.',
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
