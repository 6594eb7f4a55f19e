import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    logging: {
      title: 'SWF Developer Guide: Recording API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/ct-logging.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon SWF',
    short: 'SWF',
    aka: ['swf', 'simple workflow', 'simple workflow service'],
    category: 'integration',
    profile: 'multi-tenant-managed',
    summary:
      'Keeps the state of workflows: AWS runs the service, and deciders and activity workers, wherever they run, are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Deciders and activity workers are programs of yours on machines of yours.',
        cites: [
          {
            source: 'logging',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Register domains, workflow and activity types, timeouts and retention.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      'network-configuration': 'as profile',
      'identity-access': {
        who: 'customer',
        customer: 'Write the IAM policies of workers and starters.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS keeps and protects the execution history.',
        customer: 'Keep sensitive data out of inputs, and encrypt them yourself where needed.',
        cites: [
          {
            source: 'logging',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': 'as profile',
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Turn on trails, log in the workers and alarm on timeouts.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      workers: {
        who: 'customer',
        customer: 'Run, scale and patch the workers yourself.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
