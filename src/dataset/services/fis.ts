import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'ssm-agent': {
      title: 'FIS User Guide: Use Systems Manager SSM documents with AWS FIS',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/actions-ssm-agent.html',
      read: '2026-11-30',
    },
    security: {
      title: 'FIS User Guide: Security',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/security.html',
      read: '2026-11-28',
    },
    'stop-conditions': {
      title: 'FIS User Guide: Stop conditions',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'FIS User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    'experiment-logs': {
      title: 'FIS User Guide: Experiment logging',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/monitoring-logging.html',
      read: '2026-11-30',
    },
    role: {
      title: 'FIS User Guide: IAM roles for experiments',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/getting-started-iam-service-role.html',
      read: '2026-11-28',
    },
    planning: {
      title: 'FIS User Guide: Planning your experiments',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/getting-started-planning.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'FIS User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'FIS User Guide: Interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/vpc-interface-endpoints.html',
      read: '2026-11-28',
    },
    'safety-lever': {
      title: 'FIS User Guide: Safety lever',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/safety-lever.html',
      read: '2026-11-30',
    },
    templates: {
      title: 'FIS User Guide: Experiment templates',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/experiment-templates.html',
      read: '2026-11-28',
    },
    actions: {
      title: 'FIS User Guide: AWS FIS actions reference',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html',
      read: '2026-11-29',
    },
    'power-interruption': {
      title: 'FIS User Guide: AZ Availability: Power Interruption',
      url: 'https://docs.aws.amazon.com/fis/latest/userguide/az-availability-scenario.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Fault Injection Service',
    short: 'FIS',
    aka: [
      'fis',
      'fault injection service',
      'fault injection simulator',
      'chaos engineering',
      'chaos experiment',
      'fis experiment',
    ],
    category: 'management',
    profile: 'account-control',
    summary:
      'Experiments that break things on purpose: AWS runs the actions that you define, and targets, stop conditions and the damage are yours.',
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
        customer: 'The workload under test, and whether it survives, are yours.',
        cites: [{ source: 'planning' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write experiment templates, targets, actions and stop conditions; a template without a stop condition is allowed. The safety lever that stops everything in a Region is yours to pull and is off by default.',
        cites: [{ source: 'templates' }, { source: 'stop-conditions' }, { source: 'safety-lever' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide about an interface endpoint; what an experiment does to networks is your choice.',
        cites: [{ source: 'endpoints' }, { source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the experiment role, and one in each further account that is a target, limit by names and tags what they can break, and say who starts experiments.',
        cites: [{ source: 'role' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts experiment templates and results at rest.',
        customer: 'Data that an experiment touches is yours to protect and restore.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer:
          'You have backups and a way back before you start an experiment: actions are real, and stopping one does not always undo it, as with a disk filled to the brim.',
        cites: [{ source: 'planning' }, { source: 'ssm-agent' }, { source: 'waf-reliability-testing' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records in CloudTrail the API calls and what an experiment does to the services under test, and offers experiment logs.',
        customer: 'You turn on experiment logs, watch the steady state and keep reports.',
        cites: [{ source: 'cloudtrail' }, { source: 'experiment-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'resilience-testing': {
        who: 'customer',
        customer: 'Planning, running and learning from experiments are yours; AWS supplies the tool.',
        cites: [{ source: 'planning' }, { source: 'waf-reliability-testing' }],
      },
      alerting: {
        who: 'customer',
        customer:
          'You create the alarms and name them as stop conditions. AWS stops the experiment when one fires; it cannot be resumed.',
        cites: [{ source: 'stop-conditions' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Experiment logging is off until you name a bucket or log group in the template.',
        cites: [{ source: 'experiment-logs', section: 'Enable experiment logging' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS always encrypts experiment templates and results at rest.',
        cites: [{ source: 'data-protection' }],
      },
      agents: {
        who: 'customer',
        customer:
          'For faults inside instances the SSM Agent has to be on them, with a role: installing and updating it is yours. The fault documents whose names begin with AWSFIS are written by AWS, and install the tools that they need unless you forbid it.',
        cites: [{ source: 'ssm-agent' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You write the experiment role and its trust policy, with a managed policy of AWS or one of your own, and a role in each further account that is a target.',
        cites: [{ source: 'role' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'FIS runs the actions of an experiment on the targets that your template selects, watches the stop conditions and halts everything when an alarm fires. AWS writes the built-in fault actions, the AWSFIS documents and the ready scenarios, such as a zone without power, after which the stopped instances are started again. The template, the targets and damage that remains are yours.',
        cites: [
          { source: 'actions' },
          { source: 'power-interruption' },
          { source: 'stop-conditions' },
          { source: 'ssm-agent' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
