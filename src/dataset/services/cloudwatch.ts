import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'CloudWatch User Guide: Security',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'CloudWatch User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/data-protection.html',
      read: '2026-11-28',
    },
    concepts: {
      title: 'CloudWatch User Guide: Metrics concepts',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html',
      read: '2026-11-28',
    },
    alarms: {
      title: 'CloudWatch User Guide: Using alarms',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'CloudWatch User Guide: Using CloudWatch with interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-interface-VPC.html',
      read: '2026-11-28',
    },
    access: {
      title: 'CloudWatch User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/auth-and-access-control-cw.html',
      read: '2026-11-28',
    },
    canaries: {
      title: 'CloudWatch User Guide: Security considerations for Synthetics canaries',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/servicelens_canaries_security.html',
      read: '2026-11-28',
    },
    runtimes: {
      title: 'CloudWatch User Guide: Synthetics runtime versions support policy',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Runtime_Support_Policy.html',
      read: '2026-11-30',
    },
    'anomaly-detection': {
      title: 'CloudWatch User Guide: Using CloudWatch anomaly detection',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon CloudWatch',
    short: 'CloudWatch',
    aka: [
      'cloudwatch',
      'cloud watch',
      'cw',
      'cloudwatch metrics',
      'cloudwatch alarm',
      'cloudwatch alarms',
      'cloudwatch dashboard',
      'cloudwatch agent',
      'synthetics canary',
      'custom metrics',
    ],
    category: 'management',
    profile: 'multi-tenant-managed',
    summary:
      'Metrics, alarms and dashboards: AWS collects and keeps what its services report, and choosing, alarming and reacting are yours.',
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
        customer: 'Custom metrics, canary scripts, queries and whatever acts on an alarm are yours.',
        cites: [{ source: 'concepts' }, { source: 'canaries' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create alarms, dashboards, canaries, custom metrics and detailed monitoring; no alarm exists until you write it.',
        cites: [{ source: 'concepts' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether instances send metrics through an interface endpoint of your VPC.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You say who reads metrics, changes or silences alarms, and which roles publish data.',
        cites: [{ source: 'access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS always encrypts stored data, with keys of its own by default.',
        customer:
          'You keep sensitive values out of metric names, dimensions and dashboards, and choose your own key where the feature offers it.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts data on its way to and inside CloudWatch and requires TLS 1.2.',
        customer: 'Agents and SDKs of yours have to speak TLS 1.2 or later.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps metrics redundantly for up to 15 months, at coarser resolution as they age, and then drops them.',
        customer: 'Longer history needs an export or metric stream of yours; keep alarms and dashboards as code.',
        cites: [{ source: 'concepts', section: 'Metrics retention' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes the metrics of its services and records API calls of CloudWatch in CloudTrail.',
        customer:
          'You decide what to watch, set alarms and answer them, and install the agent for what is inside your instances.',
        cites: [{ source: 'concepts' }, { source: 'alarms' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      alerting: {
        who: 'customer',
        customer:
          'Alarms and their actions are yours to create, test and answer. AWS evaluates them, but does not check that the action that you named exists or works.',
        cites: [{ source: 'alarms' }],
      },
      agents: {
        who: 'customer',
        customer: 'You install, configure and update the CloudWatch agent on your servers.',
        cites: [{ source: 'ec2/agent' }],
      },
      'log-retention': {
        who: 'customer',
        customer:
          'Log groups keep everything for ever until you set a retention on each. Metrics are another matter: AWS merges old data points and drops them after 15 months, and nobody can change that.',
        cites: [{ source: 'cloudwatch-logs/log-groups' }, { source: 'concepts', section: 'Metrics retention' }],
      },
      'infrastructure-monitoring': {
        who: 'aws',
        aws: 'AWS monitors the infrastructure of its own services, CloudWatch among them. What CloudWatch shows about your resources is yours to watch.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'concepts' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts what CloudWatch stores, always, with keys of its own. For OpenTelemetry metrics you can name a key of yours.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Its policy and life are yours.',
            cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
          },
        ],
      },
      'data-retention': {
        who: 'aws',
        aws: 'AWS keeps metrics up to 15 months, at coarser and coarser resolution, and then drops them: no setting changes that. What must last longer you export or stream away in time.',
        cites: [{ source: 'concepts', section: 'Metrics retention' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'Moving canaries to a supported Synthetics runtime is yours. AWS writes 60 days before a runtime is deprecated; canaries on it run on, without further security updates.',
        cites: [{ source: 'runtimes' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CloudWatch takes in what services publish, stores it, merges it into coarser points as it ages, computes statistics and evaluates every alarm. It runs your canaries on schedule and draws the dashboards that you define. Where you turn anomaly detection on, it trains a model of the metric, with its daily and weekly rhythm, and keeps it current. What to watch, thresholds and actions are yours.',
        cites: [
          { source: 'concepts' },
          { source: 'alarms' },
          { source: 'anomaly-detection' },
          { source: 'cloudwatch-synthetics' },
          { source: 'cloudwatch-overview' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
