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
    'next-gen': {
      title: 'Resilience Hub User Guide: Next generation Resilience Hub',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/next-gen.md',
      read: '2026-11-30',
    },
    'next-gen-mapping': {
      title: 'Resilience Hub User Guide: Concept mapping to the next generation',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/next-gen-concept-mapping.html',
      read: '2026-11-30',
    },
    'next-gen-run': {
      title: 'Resilience Hub User Guide: Run your first failure mode assessment',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/next-gen-tutorial-run-assessment.html',
      read: '2026-11-30',
    },
    'next-gen-discovery': {
      title: 'Resilience Hub User Guide: Enabling dependency discovery for a service',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/next-gen-enabling-discovery.html',
      read: '2026-11-30',
    },
    'next-gen-testing': {
      title: 'Resilience Hub User Guide: Resilience testing, next generation',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/next-gen-resilience-testing.html',
      read: '2026-11-30',
    },
    'next-gen-test-roles': {
      title: 'Resilience Hub User Guide: IAM execution roles for resilience testing',
      url: 'https://docs.aws.amazon.com/resilience-hub/latest/userguide/next-gen-resilience-testing-iam.html',
      read: '2026-11-30',
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
        except: [
          {
            when: 'it is the next generation of Resilience Hub',
            who: 'customer',
            then: 'You describe systems, user journeys and services, compose the policies, and start assessments. Dependency discovery is off until you enable it for a service.',
            cites: [{ source: 'next-gen-mapping' }, { source: 'next-gen-run' }, { source: 'next-gen-discovery' }],
          },
        ],
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
        except: [
          {
            when: 'it is the next generation of Resilience Hub',
            who: 'shared',
            aws: 'AWS supplies four tests, limits each to the resources of your service and judges by your criteria whether it passed.',
            then: 'Choosing the test and its criteria, the role with which FIS injects the faults, and starting it are yours.',
            cites: [{ source: 'next-gen-testing' }, { source: 'next-gen-test-roles' }],
          },
        ],
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
        aws: 'Resilience Hub compares the configuration of each component with your policy, estimates how long recovery would take and how much data would be lost, and computes the score. It recommends alarms, operating procedures and tests, finds alarms that you have, runs scheduled assessments, and notifies you of drift where you set that up. Goals, the description of the application and all changes are yours.',
        cites: [{ source: 'running' }, { source: 'score' }, { source: 'alarms' }, { source: 'events' }],
        except: [
          {
            when: 'it is the next generation of Resilience Hub',
            who: 'aws',
            then: 'There is no fixed set of checks: once you start an assessment it reads the resources of a service, builds their topology and has generative AI look for failure modes. Where you enabled it, it finds dependencies in DNS queries, anew every hour.',
            cites: [{ source: 'next-gen' }, { source: 'next-gen-run' }, { source: 'next-gen-discovery' }],
          },
        ],
      },
      migration: {
        who: 'customer',
        customer:
          'Moving from the first Resilience Hub to its next generation is yours to plan and do: applications become services there, and policies are composed of parts.',
        cites: [{ source: 'next-gen-mapping' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
