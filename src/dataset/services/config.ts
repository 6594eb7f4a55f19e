import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'AWS Config Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/security.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'AWS Config Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'AWS Config Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/data-protection.html',
      read: '2026-11-28',
    },
    recorder: {
      title: 'AWS Config Developer Guide: Managing the configuration recorder',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html',
      read: '2026-11-30',
    },
    retention: {
      title: 'AWS Config Developer Guide: Deleting AWS Config data',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html',
      read: '2026-11-28',
    },
    remediation: {
      title: 'AWS Config Developer Guide: Remediating noncompliant resources',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/remediation.html',
      read: '2026-11-28',
    },
    rules: {
      title: 'AWS Config Developer Guide: Evaluating resources with rules',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html',
      read: '2026-11-28',
    },
    delivery: {
      title: 'AWS Config Developer Guide: Managing the delivery channel',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html',
      read: '2026-11-28',
    },
    'api-logs': {
      title: 'AWS Config Developer Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/log-api-calls.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'AWS Config Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/security-iam.html',
      read: '2026-11-28',
    },
    'vpc-endpoints': {
      title: 'AWS Config Developer Guide: Using AWS Config with interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/config-VPC-endpoints.html',
      read: '2026-11-28',
    },
    'how-it-works': {
      title: 'AWS Config Developer Guide: How AWS Config works',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html',
      read: '2026-11-29',
    },
    'recording-mode': {
      title: 'AWS Config API Reference: RecordingMode',
      url: 'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Config',
    short: 'AWS Config',
    aka: [
      'aws config',
      'config service',
      'config rules',
      'config rule',
      'conformance pack',
      'conformance packs',
      'configuration recorder',
      'config aggregator',
      'config recorder',
    ],
    category: 'management',
    profile: 'account-control',
    summary:
      'A record of how your resources are configured, with rules that judge it: AWS records and evaluates what you switch on, and fixing what it finds is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs the recorder and the rule engine and maintains the managed rules.',
        cites: [{ source: 'rules' }, { source: 'infrastructure' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The Lambda functions and Guard policies of custom rules, and the automation documents that remediate, are yours.',
        cites: [{ source: 'rules' }, { source: 'remediation' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create the recorder in each Region, choose resource types and rules, and set the delivery channel, aggregators and remediation.',
        cites: [{ source: 'recorder' }, { source: 'rules' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          "You decide about an interface endpoint for AWS Config's API and about how custom rules reach what they check.",
        cites: [{ source: 'vpc-endpoints' }, { source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You write the recorder's role, the bucket policy of the delivery channel and who stops the recorder or changes rules.",
        cites: [{ source: 'iam' }, { source: 'delivery' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts configuration data at rest, and what it delivers to your bucket.',
        customer:
          'You secure the bucket to which histories and snapshots go, name a key for them where you want your own, and keep secrets out of resource names and tags.',
        cites: [{ source: 'data-protection' }, { source: 'delivery' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps configuration items for seven years unless you set a shorter period.',
        customer: 'The retention period, and the lifecycle of the files in your bucket, are yours.',
        cites: [{ source: 'retention' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls of Config in CloudTrail and evaluates rules when resources change.',
        customer: 'You read the results, route alerts and act on noncompliant resources.',
        cites: [{ source: 'api-logs' }, { source: 'remediation' }],
      },
      compliance: 'as profile',
    },
    duties: {
      enabling: {
        who: 'customer',
        customer: 'Recording starts in a Region only once you have created and started the recorder there.',
        cites: [{ source: 'recorder' }],
        except: [
          {
            when: 'another service, such as Security Hub, records through a service-linked recorder',
            who: 'shared',
            aws: 'That service creates the recorder, keeps it recording and sets which resources it covers.',
            then: 'Turning that service on is yours; so is a recorder of your own for everything else.',
            cites: [{ source: 'recorder' }],
          },
        ],
      },
      rules: {
        who: 'customer',
        customer: 'You choose and parameterize rules, and write custom ones with their code.',
        cites: [{ source: 'rules' }],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS writes and maintains the content of the managed rules. Which of them run, with which parameters, is your choice.',
        cites: [{ source: 'rules' }],
      },
      findings: {
        who: 'customer',
        customer:
          'A rule marks a resource noncompliant and changes nothing. Mending it, by hand or with remediation that you attach, is yours.',
        cites: [{ source: 'remediation' }],
      },
      'log-retention': {
        who: 'customer',
        customer: 'You set how long configuration items are kept, from 30 days to seven years.',
        cites: [{ source: 'retention' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts configuration data at rest, and the histories and snapshots that it delivers to your bucket with S3 managed keys unless you name a KMS key.',
        cites: [{ source: 'data-protection' }, { source: 'delivery' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you name a customer managed key for the delivery channel',
            who: 'shared',
            aws: 'AWS encrypts the delivered files with your key.',
            then: 'Choosing it, its policy and keeping it usable are yours.',
            cites: [{ source: 'delivery' }],
          },
        ],
      },
      'event-capture': {
        who: 'shared',
        aws: 'AWS records the configuration of what the recorder covers, and delivers histories and snapshots to your bucket.',
        customer:
          'You turn the recorder on, choose its resource types, and supply the bucket and the role. By default it covers all types in its Region except IAM users, groups, roles and policies.',
        cites: [{ source: 'recorder' }, { source: 'delivery' }],
        except: [
          {
            when: 'another service, such as Security Hub, records through a service-linked recorder',
            who: 'aws',
            then: 'That recorder always records what its service sets; you change it only there, and some of it never reaches your delivery channel.',
            cites: [{ source: 'recorder' }],
          },
        ],
      },
      'log-protection': {
        who: 'customer',
        customer:
          'Who may stop, change or delete the recorder is yours to restrict: while it is off, changes and deletions are not recorded and old verdicts remain. AWS Config records changes of the recorder itself, which you can watch for.',
        cites: [{ source: 'recorder' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Once a recorder runs, AWS Config discovers the resources in its scope, writes a configuration item at each change, or once a day where you chose that, relates resources to one another and keeps the history. It evaluates rules at a change or periodically, runs the logic of managed rules itself, answers queries, and delivers histories and snapshots to your bucket. Recorder, rules, custom rule code and mending are yours.',
        cites: [
          { source: 'how-it-works' },
          { source: 'recording-mode' },
          { source: 'recorder' },
          { source: 'rules' },
          { source: 'delivery' },
          { source: 'config-queries' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
