import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'MSK Developer Guide: Understand MSK Connect',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect.html',
      read: '2026-11-28',
    },
    plugins: {
      title: 'MSK Developer Guide: Create custom plugins',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html',
      read: '2026-11-28',
    },
    workers: {
      title: 'MSK Developer Guide: Understand MSK Connect workers',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-workers.html',
      read: '2026-11-28',
    },
    connectors: {
      title: 'MSK Developer Guide: Understand connectors',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html',
      read: '2026-11-28',
    },
    role: {
      title: 'MSK Developer Guide: Service execution role of MSK Connect',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'MSK Developer Guide: Logging for MSK Connect',
      url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon MSK Connect',
    short: 'MSK Connect',
    aka: ['msk connect', 'kafka connect', 'mskconnect', 'msk connector'],
    category: 'analytics',
    profile: 'serverless-compute',
    variantOf: 'msk',
    summary:
      'Managed Kafka Connect workers: AWS runs, patches and scales them, and the connector plugins, their settings and credentials are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches and manages the machines under the workers.',
        cites: [{ source: 'overview' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS adds and removes workers and restarts failed tasks.',
        customer: 'You set the number of workers or the range and utilization thresholds, and the size of a worker.',
        cites: [{ source: 'overview', section: 'Benefits of using Amazon MSK Connect' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS patches and upgrades the Kafka Connect framework without breaking your workloads, and monitors the health of the workers. You pick one of the versions it offers.',
        cites: [{ source: 'overview' }],
      },
      container: {
        who: 'absent',
        because: 'You bring plugin archives, not container images.',
        cites: [{ source: 'plugins' }],
      },
      application: {
        who: 'customer',
        customer:
          'The connector plugin, also one from a third party such as Debezium, its version and its security fixes are yours: you upload a new plugin and create the connector with it.',
        cites: [{ source: 'plugins' }, { source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You write the connector and worker configuration, choose the capacity and where logs go.',
        cites: [{ source: 'connectors' }, { source: 'workers' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Connectors use the VPC, subnets and security groups of the Kafka cluster; routes to source and target systems are yours.',
        cites: [{ source: 'overview' }, { source: 'connectors' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You create the service execution role of the connector, with no more than its source and target need, and keep credentials out of its configuration, for example in Secrets Manager.',
        cites: [{ source: 'role' }, { source: 'workers' }],
      },
      data: {
        who: 'customer',
        customer: 'Which data a connector moves, where to, and the encryption of source and target are yours.',
        cites: [{ source: 'connectors' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep plugin archives, connector configurations and offsets so that a connector can be created again and resumed.',
        cites: [{ source: 'connectors' }, { source: 'workers' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the workers and publishes connector metrics.',
        customer:
          'You choose log destinations (CloudWatch Logs, S3 or Firehose) or none, and watch task failures and lag.',
        cites: [{ source: 'logging' }, { source: 'overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      dependencies: {
        who: 'customer',
        customer: 'A custom plugin and the libraries in its archive are yours to update.',
        cites: [{ source: 'plugins' }],
      },
      'runtime-patching': {
        who: 'aws',
        aws: 'AWS automates patching of the Kafka Connect workers.',
        cites: [{ source: 'overview' }],
      },
      drivers: {
        who: 'customer',
        customer: 'JDBC drivers and other libraries inside the plugin are yours.',
        cites: [{ source: 'plugins' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS adds and removes workers within the range, and restarts failed tasks.',
        customer: 'You set a fixed number of workers, or the range and its thresholds.',
        cites: [{ source: 'overview', section: 'Benefits of using Amazon MSK Connect' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the machines under the workers.',
        cites: [{ source: 'overview' }],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS patches the Kafka Connect workers. New versions of your plugin you upload and roll out yourself.',
        cites: [{ source: 'overview' }, { source: 'plugins' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You keep credentials of sources and targets out of the connector’s settings, for example in Secrets Manager. A value that the plugin does not declare as a password shows up in the logs.',
        cites: [
          { source: 'logging', section: 'Preventing secrets from appearing in connector logs' },
          { source: 'workers' },
        ],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You choose log destinations when you create the connector; without one there are no logs. In a burst MSK Connect drops lines.',
        cites: [{ source: 'logging' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You write the service execution role of each connector: rights on the cluster, its topics and groups where it uses IAM, and on the source or target.',
        cites: [{ source: 'role' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS gives each worker an address in one of the subnets of the connector, and the remaining workers take over the tasks of one that is lost.',
        customer:
          'You choose the subnets, and so the zones, keep enough addresses free in them, and have more than one worker.',
        cites: [{ source: 'workers' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'MSK Connect starts the Kafka Connect workers, runs your plugin in them, and gives each a network interface in your subnets. It watches the health and the delivery of connectors, restarts failed tasks, lets the remaining workers take over the tasks of a lost one, and adds or removes workers within your range. It patches the machines and the framework. The plugin itself is yours.',
        cites: [{ source: 'overview' }, { source: 'workers' }, { source: 'connectors' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
