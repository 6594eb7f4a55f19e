import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    events: {
      title: 'Resilience Hub API Reference: EventSubscription',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/APIReference/API_EventSubscription.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Resilience Hub User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Resilience Hub User Guide: Integration with CloudTrail',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/integrate-cloudtrail.html',
      read: '2026-11-28',
    },
    policies: {
      title: 'Resilience Hub User Guide: Creating resiliency policies',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/create-policy.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'Resilience Hub User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    testing: {
      title: 'Resilience Hub User Guide: Testing',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/arh-testing.html',
      read: '2026-11-28',
    },
    alarms: {
      title: 'Resilience Hub User Guide: Alarms',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/alarms.html',
      read: '2026-11-28',
    },
    permissions: {
      title: 'Resilience Hub User Guide: Access permissions reference',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/security-iam-resilience-hub-permissions.html',
      read: '2026-11-28',
    },
    running: {
      title: 'Resilience Hub User Guide: Running and managing resiliency assessments',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/running-app-using-api.html',
      read: '2026-11-29',
    },
    score: {
      title: 'Resilience Hub API Reference: ResiliencyScore',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/APIReference/API_ResiliencyScore.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Resilience Hub',
    short: 'Resilience Hub',
    aka: ['resilience hub', 'aws resilience hub', 'resiliency hub', 'resilience score'],
    category: 'management',
    profile: 'account-control',
    summary:
      'Assesses whether an application meets its recovery goals: AWS computes and recommends, and goals, changes and tests are yours.',
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
        customer: 'The application that is assessed, and changing it, are yours.',
        cites: [{ source: 'policies' }, { source: 'waf-resiliency' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You describe the application, set recovery goals in policies and run or schedule assessments.',
        cites: [{ source: 'policies' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'The service needs no network of yours; where your workload stands behind VPC endpoints, their policies must let it read. Networks of the assessed application are yours.',
        cites: [{ source: 'permissions' }, { source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You give it read access to the resources that it assesses, by an invoker role or your own permissions and by a role in each further account, and say who sees the results.',
        cites: [{ source: 'permissions' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts assessments and descriptions at rest and in transit.',
        customer: 'You decide what is described there and who reads it.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer: 'Meeting recovery goals, with backups and failover, is yours; the score only measures.',
        cites: [{ source: 'policies' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail, finds alarms that you have, recommends others, and reports drift and failed scheduled assessments to a topic that you subscribe.',
        customer: 'You create the recommended alarms, name the topic and act on findings.',
        cites: [{ source: 'cloudtrail' }, { source: 'events' }, { source: 'alarms' }],
      },
      compliance: 'as profile',
    },
    duties: {
      findings: {
        who: 'customer',
        customer:
          'An assessment changes nothing: you decide which recommendations to follow and change the application.',
        cites: [{ source: 'policies' }, { source: 'alarms' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer: 'Recovery goals, plans and their rehearsal are yours.',
        cites: [{ source: 'policies' }, { source: 'waf-resiliency' }],
      },
      'resilience-testing': {
        who: 'customer',
        customer:
          'You set up and run the recommended experiments of FIS, or others, and repeat them after larger changes. They count toward the score.',
        cites: [{ source: 'testing' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts assessments and descriptions at rest and in transit.',
        cites: [{ source: 'data-protection' }],
      },
      drift: {
        who: 'shared',
        aws: 'AWS detects, in assessments, that an application no longer meets its policy, and notifies the SNS topic that you named.',
        customer: 'Subscribing, assessing again after changes, and mending what has drifted are yours.',
        cites: [{ source: 'events' }, { source: 'policies' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Resilience Hub compares the configuration of each component with your policy, estimates how long recovery would take and how much data would be lost, and computes the score. It recommends alarms, operating procedures and tests, finds alarms that you have, runs scheduled assessments, and notifies you of drift. Goals, the description of the application and all changes are yours.',
        cites: [{ source: 'running' }, { source: 'score' }, { source: 'alarms' }, { source: 'events' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
