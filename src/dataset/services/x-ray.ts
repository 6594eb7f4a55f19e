import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'sdk-end': {
      title: 'X-Ray Developer Guide: X-Ray SDK and daemon end of support timeline',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon-eos.html',
      read: '2026-11-30',
    },
    'lambda-tracing': {
      title: 'Lambda Developer Guide: Visualize Lambda function invocations using AWS X-Ray',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html',
      read: '2026-11-28',
    },
    security: {
      title: 'X-Ray Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/security.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'X-Ray Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-encryption.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'X-Ray Developer Guide: How X-Ray works with IAM',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/security_iam_service-with-iam.html',
      read: '2026-11-28',
    },
    'sdk-timeline': {
      title: 'X-Ray Developer Guide: X-Ray SDK and daemon support timeline',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
      read: '2026-11-28',
    },
    concepts: {
      title: 'X-Ray Developer Guide: Concepts',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html',
      read: '2026-11-28',
    },
    'api-tutorial': {
      title: 'X-Ray Developer Guide: Using the X-Ray API with the AWS CLI',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-api-tutorial.html',
      read: '2026-11-28',
    },
    'vpc-endpoint': {
      title: 'X-Ray Developer Guide: Using AWS X-Ray with VPC endpoints',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-security-vpc-endpoint.html',
      read: '2026-11-28',
    },
    'api-logs': {
      title: 'X-Ray Developer Guide: Logging X-Ray API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-api-cloudtrail.html',
      read: '2026-11-28',
    },
    sampling: {
      title: 'X-Ray Developer Guide: Configuring sampling rules',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html',
      read: '2026-11-28',
    },
    daemon: {
      title: 'X-Ray Developer Guide: AWS X-Ray daemon',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html',
      read: '2026-11-28',
    },
    insights: {
      title: 'X-Ray Developer Guide: Using X-Ray insights',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-console-insights.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS X-Ray',
    short: 'X-Ray',
    aka: ['x-ray', 'xray', 'x ray', 'distributed tracing', 'service map'],
    category: 'management',
    profile: 'multi-tenant-managed',
    summary:
      'Traces of requests through your application: AWS stores and shows them, and instrumenting, sampling and what a trace contains are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS runs the tracing service. Its X-Ray SDKs and daemon have been in maintenance since 25 February 2026 and get security fixes only.',
        customer:
          'You install and update the SDK, daemon or collector in your application, and plan the move to OpenTelemetry.',
        cites: [{ source: 'sdk-timeline' }, { source: 'security' }],
        except: [
          {
            when: 'the traced code is a Lambda function',
            who: 'shared',
            aws: 'Lambda runs the daemon by itself whenever a sampled request calls the function.',
            then: 'The SDK or OpenTelemetry library in your function is yours.',
            cites: [{ source: 'daemon' }, { source: 'lambda-tracing' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Instrumentation, annotations and the code that is traced are yours.',
        cites: [{ source: 'concepts' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set sampling rules, groups, insights and encryption.',
        cites: [{ source: 'sampling' }, { source: 'encryption' }],
        except: [
          {
            when: 'the traced code is a Lambda function',
            who: 'shared',
            aws: 'The rate at which Lambda samples is fixed: one request a second and five percent of the others. A decision made upstream is followed.',
            then: 'Turning active tracing on is yours.',
            cites: [{ source: 'lambda-tracing' }],
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You let daemons and SDKs reach the endpoint, by internet or interface endpoint.',
        cites: [{ source: 'vpc-endpoint' }, { source: 'daemon' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You say who sends traces, who reads them and who changes encryption.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts traces at rest.',
        customer:
          'You choose a KMS key if you need one, and keep personal data and secrets out of annotations and URLs. If X-Ray loses the key it stops storing traces.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps traces and the service map for 30 days and then deletes them; X-Ray is no archive.',
        customer:
          'What has to last longer you read out by the API and store yourself; sampling rules and groups you keep as code.',
        cites: [{ source: 'api-tutorial', section: 'Cleanup' }, { source: 'concepts' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS builds the service map and statistics from the traces, and records API calls of X-Ray in CloudTrail.',
        customer: 'You watch the service map, set alarms and act on what traces show.',
        cites: [{ source: 'api-logs' }, { source: 'concepts' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      agents: {
        who: 'customer',
        customer:
          'You install and update the X-Ray daemon or collector and the SDK, and move to OpenTelemetry: since 25 February 2026 AWS only mends security flaws in SDKs and daemon.',
        cites: [{ source: 'sdk-timeline' }, { source: 'daemon' }],
        except: [
          {
            when: 'the traced code is a Lambda function',
            who: 'shared',
            aws: 'Lambda runs the daemon by itself whenever a sampled request calls the function.',
            then: 'The SDK or OpenTelemetry library in your function is yours.',
            cites: [{ source: 'daemon' }],
          },
          {
            when: 'it runs on Elastic Beanstalk',
            who: 'shared',
            aws: 'The platform runs the daemon on the instances once you have turned that option on.',
            then: 'Turning it on, the SDK and the permission of the instances are yours.',
            cites: [{ source: 'daemon' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts traces, always. Choosing a key of your own is possible; older traces keep their former key.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Keep the key usable: if X-Ray loses it, it stops storing traces.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'data-retention': {
        who: 'aws',
        aws: 'AWS deletes traces by itself after 30 days. What has to last longer you read out in time and store yourself.',
        cites: [{ source: 'api-tutorial', section: 'Cleanup' }, { source: 'concepts' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'Nothing is traced until you instrument the code, run a daemon or collector, and give it permission to send.',
        cites: [{ source: 'daemon' }, { source: 'concepts' }],
        except: [
          {
            when: 'the traced code is a Lambda function',
            who: 'shared',
            aws: 'Lambda then sends traces of each sampled call by itself; without active tracing it only passes the header on.',
            then: 'Turning active tracing on, and the permission in the role of the function unless the console adds it, are yours.',
            cites: [{ source: 'lambda-tracing' }],
          },
        ],
      },
      migration: {
        who: 'customer',
        customer:
          'Moving from the X-Ray SDKs and daemon to OpenTelemetry is yours. Plan it before 25 February 2027: since 25 February 2026 AWS only mends security flaws in them.',
        disputed:
          'One page on the timeline ends the support of SDKs and daemon on 25 February 2027; another names no day on which security fixes end.',
        cites: [{ source: 'sdk-timeline' }, { source: 'sdk-end' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'X-Ray joins the segments of a request to one trace, builds the service map and statistics from them, indexes annotations for searching, and deletes it all after 30 days. With insights on it models the expected rate of faults of each service, and records an incident until it is over. Instrumentation, sampling rules and acting on what it shows are yours.',
        cites: [{ source: 'concepts' }, { source: 'api-tutorial' }, { source: 'insights' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
