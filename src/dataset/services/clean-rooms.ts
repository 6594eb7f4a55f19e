import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    cloudtrail: {
      title: 'Clean Rooms User Guide: Logging with CloudTrail',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Clean Rooms User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    rules: {
      title: 'Clean Rooms User Guide: Analysis rules',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/analysis-rules.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'Clean Rooms User Guide: Best practices',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/best-practices.html',
      read: '2026-11-28',
    },
    retention: {
      title: 'Clean Rooms User Guide: Data retention',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/data-retention.html',
      read: '2026-11-28',
    },
    'configured-table': {
      title: 'Clean Rooms User Guide: Create a configured table',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/create-configured-table.html',
      read: '2026-11-28',
    },
    'differential-privacy': {
      title: 'Clean Rooms User Guide: Differential privacy',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/differential-privacy.html',
      read: '2026-11-28',
    },
    ml: {
      title: 'Clean Rooms User Guide: AWS Clean Rooms ML',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/machine-learning.html',
      read: '2026-11-29',
    },
    lookalike: {
      title: 'Clean Rooms User Guide: Create AWS Clean Rooms ML models as a training data provider',
      url: 'https://docs.aws.amazon.com/clean-rooms/latest/userguide/working-with-machine-learning-tdp.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Clean Rooms',
    short: 'Clean Rooms',
    aka: ['clean rooms', 'clean room', 'data clean room', 'aws clean room'],
    category: 'analytics',
    profile: 'multi-tenant-managed',
    summary:
      'Joint analysis without handing over raw data: AWS runs the analyses and enforces the rules, and the rules, the members and the data behind them are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: {
        who: 'customer',
        customer:
          'Queries need no container. For custom ML models you bring the training and inference images in ECR, and patching them is yours.',
        cites: [{ source: 'data-protection', section: 'Key policy' }],
      },
      application: {
        who: 'customer',
        customer: 'Queries, analysis templates, models and what you conclude from results are yours.',
        cites: [{ source: 'rules' }, { source: 'best-practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create collaborations and configured tables, write analysis rules, and choose who queries, receives results and pays.',
        cites: [{ source: 'rules' }, { source: 'configured-table' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'There is no network of yours in a collaboration; access to the stores that hold your data is.',
        cites: [{ source: 'data-protection' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You invite members, write the service roles for your tables, and decide who in your account queries.',
        cites: [{ source: 'configured-table' }, { source: 'data-protection' }, { source: 'best-practices' }],
      },
      data: {
        who: 'shared',
        aws: "AWS reads your tables only for allowed analyses, encrypts service metadata and what it keeps, and lets no member see another's raw rows beyond the rules.",
        customer:
          'You keep, encrypt and classify the data in your stores, choose columns and rules so that results do not reveal people, and choose keys.',
        cites: [{ source: 'data-protection' }, { source: 'rules' }, { source: 'retention' }],
      },
      'encryption-in-transit': {
        who: 'aws',
        aws: 'AWS uses TLS for all communication with the service and its sources.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'The source data stays in your own stores, and query data in the service is deleted after each run: backing up the sources and keeping results is yours.',
        cites: [{ source: 'retention' }, { source: 'configured-table' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail and offers analysis logs.',
        customer: 'You turn analysis logs on and review what members ran.',
        cites: [
          { source: 'cloudtrail' },
          { source: 'best-practices', section: 'Best practices for using analysis rules in AWS Clean Rooms' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'data-privacy': {
        who: 'customer',
        customer:
          'You set thresholds, disallowed columns and differential privacy, and have the right to share the data.',
        cites: [{ source: 'rules' }, { source: 'differential-privacy' }],
      },
      'client-side-encryption': {
        who: 'customer',
        customer: 'Cryptographic computing needs you to encrypt with the C3R client and share the key among members.',
        cites: [{ source: 'data-protection', section: 'Encrypting underlying data' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts metadata, intermediate tables and ML data in the service without being asked. The source data in your stores is yours to encrypt.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with the keys that you named.',
            then: 'You name the keys for models, ID mapping and intermediate tables, and keep them usable.',
            cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
          },
        ],
      },
      'data-retention': {
        who: 'shared',
        aws: 'AWS deletes what a query read as soon as it has run, keeps no copy of training data, and holds lookalike models until you delete them and three days longer.',
        customer: 'You delete models and jobs that are no longer needed, and keep or delete results in your bucket.',
        cites: [{ source: 'retention' }],
      },
      rules: {
        who: 'customer',
        customer:
          'You decide on the analysis rules of your tables, test them, check the other members’ rules against the agreement, and judge the risk that results lead back to people. AWS rejects queries and withholds rows that break a rule of any member.',
        cites: [{ source: 'best-practices' }, { source: 'rules' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'You turn query logging on for a collaboration and review what members ran.',
        cites: [{ source: 'best-practices', section: 'Best practices for using analysis rules in AWS Clean Rooms' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You name keys of your own for models, ID mapping and intermediate tables if you want them, and write their policies. AWS uses keys of its own otherwise.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'data-masking': {
        who: 'customer',
        customer:
          'You choose columns, thresholds and, in a custom rule, differential privacy with its budget and noise; AWS then adds the noise to results and counts the budget.',
        cites: [{ source: 'differential-privacy' }, { source: 'rules' }],
      },
      'vendor-management': {
        who: 'customer',
        customer:
          'You look into the other members and sign agreements with them before you start, weigh the risk of each collaboration against your rules, and watch what they do with the results.',
        cites: [{ source: 'best-practices', section: 'Best practices with AWS Clean Rooms' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Clean Rooms checks each query against the analysis rules of all members, refuses what breaks one, runs the rest, holds back rows below a threshold, adds noise and counts the privacy budget where differential privacy is turned on, and wipes what a query read once it has run. Its lookalike model is written by AWS: it trains this neural network on your data without keeping a copy, and retrains it only when you ask.',
        cites: [
          { source: 'rules' },
          { source: 'differential-privacy' },
          { source: 'retention' },
          { source: 'ml' },
          { source: 'lookalike' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
