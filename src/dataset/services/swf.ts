import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    logging: {
      title: 'SWF Developer Guide: Recording API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/ct-logging.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'SWF Developer Guide: Encryption in Amazon SWF',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/security-encryption.html',
      read: '2026-11-28',
    },
    analysis: {
      title: 'SWF Developer Guide: Configuration and vulnerability analysis in Amazon SWF',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/configuration-vulnerability.html',
      read: '2026-11-28',
    },
    actors: {
      title: 'SWF Developer Guide: Actors in Amazon SWF',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-actors.html',
      read: '2026-11-28',
    },
    access: {
      title: 'SWF Developer Guide: Identity and access management in Amazon SWF',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-iam.html',
      read: '2026-11-28',
    },
    domains: {
      title: 'SWF Developer Guide: Amazon SWF domains',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-domains.html',
      read: '2026-11-28',
    },
    tasks: {
      title: 'SWF Developer Guide: Tasks in Amazon SWF',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-tasks.html',
      read: '2026-11-29',
    },
    'task-lists': {
      title: 'SWF Developer Guide: Task lists in Amazon SWF',
      url: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-task-lists.html',
      read: '2026-11-29',
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
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers of the service. The machines of your deciders and workers are not among them.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'analysis' }],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Deciders, activity workers and starters are programs of yours on machines of yours, to run, scale and patch.',
        cites: [{ source: 'actors' }, { source: 'waf-shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You register domains, workflow and activity types, timeouts, and how long closed executions are kept.',
        cites: [{ source: 'domains' }, { source: 'actors' }],
      },
      'network-configuration': 'as profile',
      'identity-access': {
        who: 'customer',
        customer: 'You write the IAM policies of workers, deciders and starters.',
        cites: [{ source: 'access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts the execution history at rest.',
        customer: 'Keep sensitive data out of inputs and results, or encrypt it yourself: you cannot choose the key.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses TLS between SWF and other services.',
        customer: 'Call the HTTPS endpoint with current SDKs in deciders and workers.',
        cites: [{ source: 'encryption' }],
      },
      'backup-recovery': 'as profile',
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail; calls on executions are data events, off by default.',
        customer: 'Turn on a trail and the data events you need, log in the workers, and set alarms on timeouts.',
        cites: [{ source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'audit-logs': {
        who: 'shared',
        aws: 'AWS records the registration of domains and types in CloudTrail by itself.',
        customer:
          'Starts, polls and decisions are data events: you turn them on where you need to know who did what, and keep a trail.',
        cites: [{ source: 'logging' }],
      },
      workers: {
        who: 'customer',
        customer: 'You run, scale and patch the workers and deciders.',
        cites: [{ source: 'actors' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts all data at rest; there is nothing to switch on and no key to choose.',
        cites: [{ source: 'encryption' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: 'The machines on which deciders and workers run are yours to patch.',
        cites: [{ source: 'actors' }, { source: 'waf-shared-responsibility' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'SWF keeps the state and the history of each execution, and the task lists, which it creates as soon as a task is put into one. It schedules a decision task whenever something changes, with the whole history in it, gives it to exactly one decider, and lets only one be active in an execution at a time. It holds closed executions for the retention that you set. Polling, deciding and doing the work are yours.',
        cites: [{ source: 'tasks' }, { source: 'task-lists' }, { source: 'domains' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
