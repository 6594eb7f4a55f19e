import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    analysis: {
      title: 'Step Functions Developer Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/configuration-vulnerability.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Step Functions Developer Guide: Data at rest encryption in Step Functions',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Step Functions Developer Guide: Resilience in AWS Step Functions',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    types: {
      title: 'Step Functions Developer Guide: Choosing workflow type',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Step Functions Developer Guide: Logging using CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
      read: '2026-11-28',
    },
    transit: {
      title: 'Step Functions Developer Guide: Encryption in AWS Step Functions',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/security-encryption.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Step Functions Developer Guide: Amazon VPC endpoints for Step Functions',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/vpc-endpoints.html',
      read: '2026-11-28',
    },
    roles: {
      title: 'Step Functions Developer Guide: How AWS Step Functions works with IAM',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html',
      read: '2026-11-28',
    },
    activities: {
      title: 'Step Functions Developer Guide: Activities',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html',
      read: '2026-11-28',
    },
    patterns: {
      title: 'Step Functions Developer Guide: Discover service integration patterns',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html',
      read: '2026-11-29',
    },
    'error-handling': {
      title: 'Step Functions Developer Guide: Handling errors in workflows',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
      read: '2026-11-29',
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
        aws: 'AWS patches the servers behind Step Functions; a workflow has no machine of its own.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'analysis' }],
        except: [
          {
            if: 'activity-workers',
            when: 'you run activity workers',
            who: 'customer',
            then: 'The machines of the workers are yours to patch.',
            cites: [{ source: 'activities' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Definitions of state machines, the functions they call, and activity workers are yours. An error in a state fails the whole execution unless you wrote a retry or a catcher for it. An asynchronous Express workflow can run twice, and a synchronous one is not started again after a failure: make steps harmless and mend the rest.',
        cites: [
          { source: 'types', section: 'Execution guarantees in Step Functions workflows' },
          { source: 'activities' },
          { source: 'error-handling' },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You choose Standard or Express, which cannot be changed later, and set logging, retries, catchers, timeouts, versions and aliases.',
        cites: [{ source: 'types' }, { source: 'logging' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You add an interface VPC endpoint where calls must not cross the internet; the tasks bring their own network.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You give each state machine a role with no more than its tasks need, and limit who starts and reads executions.',
        cites: [{ source: 'roles' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts definitions and execution data with a key of its own; that cannot be switched off.',
        customer:
          'Add a customer managed key as a second layer if needed, at creation for an activity, and keep secrets out of input and output.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses TLS between Step Functions and the services it calls.',
        customer: 'Use current clients and HTTPS, and TLS for the HTTP endpoints that your workflows call.',
        cites: [{ source: 'transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps running executions alive over Availability Zones.',
        customer: 'Keep definitions in source control, and write retries, catchers and restarts.',
        cites: [{ source: 'resilience' }, { source: 'types' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS keeps the history of Standard executions for 90 days after they end, or for 30 if you ask, publishes metrics and records API calls.',
        customer: 'Turn on CloudWatch logs: Express workflows leave no history without them. Set alarms on failures.',
        cites: [{ source: 'types' }, { source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts definitions and executions, always, with a key of its own.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key as a second layer.',
            then: 'The key is yours, and so is the right of the role to use it.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      workers: {
        who: 'customer',
        customer: 'Activity workers are yours to run, scale and patch, wherever they run.',
        cites: [{ source: 'activities' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You write the role of each state machine.',
        cites: [{ source: 'roles' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You switch logging to CloudWatch Logs on, for Express above all, which keeps no history otherwise: only the console does so by itself there, not the API. Lines can be missing; write what must not be lost to a store of yours. The history of Standard executions AWS keeps for 90 days without being asked.',
        cites: [{ source: 'logging' }, { source: 'types' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You add a customer managed key if you need one, grant the role kms:Decrypt and kms:GenerateDataKey, and let log delivery decrypt where the workflow logs. An activity gets its key at creation, once and for all.',
        cites: [{ source: 'encryption' }],
      },
      'log-retention': {
        who: 'shared',
        aws: 'AWS removes the history of a Standard execution 90 days after its end.',
        customer:
          'You ask AWS Support for 30 days where rules demand it, and log to CloudWatch, with a retention of your own, what has to stay longer. Delivery of these logs is not guaranteed.',
        cites: [
          { source: 'types', section: 'Execution guarantees in Step Functions workflows' },
          { source: 'logging' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'Step Functions keeps the state of each execution, moves it from state to state, calls the services for it, waits for a job to end or for a task token to come back, for up to a year in Standard, and carries out the retries and catchers that you wrote. It runs a Standard workflow exactly once and may run an asynchronous Express one again. It records the history of Standard executions for 90 days.',
        cites: [{ source: 'types' }, { source: 'patterns' }, { source: 'error-handling' }, { source: 'resilience' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
