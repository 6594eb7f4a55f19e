import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Step Functions Developer Guide: Security in AWS Step Functions',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/security.html',
      read: 'unread',
    },
    analysis: {
      title: 'Step Functions Developer Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/configuration-vulnerability.html',
      read: '2026-11-23',
    },
    encryption: {
      title: 'Step Functions Developer Guide: Encryption in AWS Step Functions',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/security-encryption.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'Step Functions Developer Guide: Resilience in AWS Step Functions',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/disaster-recovery-resiliency.html',
      read: 'unread',
    },
    types: {
      title: 'Step Functions Developer Guide: Standard and Express workflows',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-standard-vs-express.html',
      read: 'unread',
    },
    logging: {
      title: 'Step Functions Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/security-monitoring-logging.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS Step Functions',
    short: 'Step Functions',
    aka: [
      'step functions',
      'stepfunctions',
      'step function',
      'state machine',
      'state machines',
      'sfn',
      'express workflow',
      'standard workflow',
    ],
    category: 'integration',
    profile: 'multi-tenant-managed',
    summary:
      'Runs workflows: AWS runs, scales and patches the engine, and the state machines, their roles, retries, and the functions and workers they call are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers behind Step Functions.',
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
        customer: 'State machine definitions, the functions they call and activity workers are yours.',
        cites: [
          {
            source: 'analysis',
          },
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Choose Standard or Express, set logging, retries, catchers, timeouts, versions and aliases.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Add VPC endpoints where calls have to stay private; tasks bring their own network.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Give each state machine a role with least privilege and limit who starts it.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts definitions and execution data.',
        customer: 'Choose a key of your own if needed, and keep secrets out of input and output.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps running executions over zones.',
        customer: 'Keep definitions in source control and design retries and restarts.',
        cites: [
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
        aws: 'AWS keeps the history of Standard executions for 90 days, publishes metrics and records API calls.',
        customer: 'Turn on CloudWatch logs, for Express above all, and alarm on failures.',
        cites: [
          {
            source: 'types',
          },
          {
            source: 'logging',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts definitions and executions always.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      workers: {
        who: 'customer',
        customer: 'Activity workers are yours to run and patch.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer: 'Write the role of each state machine.',
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
