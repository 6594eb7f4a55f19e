import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'Aurora User Guide: How Aurora Serverless v2 works',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html',
      read: '2026-11-28',
    },
    administration: {
      title: 'Aurora User Guide: Managing Aurora Serverless v2 DB clusters',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-administration.html',
      read: '2026-11-28',
    },
    using: {
      title: 'Aurora User Guide: Using Aurora Serverless v2',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html',
      read: '2026-11-28',
    },
    'auto-pause': {
      title: 'Aurora User Guide: Scaling to zero ACUs with automatic pause and resume for Aurora Serverless v2',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Aurora Serverless',
    short: 'Aurora Serverless',
    aka: ['aurora serverless', 'aurora serverless v2', 'serverless aurora', 'asv2', 'aurora v2 serverless'],
    category: 'databases',
    profile: 'single-tenant-managed',
    variantOf: 'aurora',
    summary:
      'Aurora whose instances grow and shrink by themselves: AWS adds capacity between the limits you set, and all else is split as on Aurora with instances of fixed size.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds and applies the operating system updates of the instances underneath.',
        customer:
          'Serverless v2 instances are ordinary members of a cluster: pick the maintenance window and apply optional updates.',
        cites: [
          { source: 'aurora/maintenance', section: 'Operating system updates for Aurora DB clusters' },
          { source: 'using' },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS raises and lowers the capacity of each instance with the load, in steps of half an Aurora capacity unit, and grows the storage.',
        customer:
          'Set the minimum and maximum capacity of the cluster and decide how many readers stand in which zones.',
        cites: [
          {
            source: 'how-it-works',
            section: 'Scaling',
          },
          {
            source: 'using',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds the Aurora engine and its patches and applies minor versions where automatic upgrades are on. New and restored clusters start on the latest platform version.',
        customer:
          'Choose the engine version, keep automatic minor upgrades on and start major upgrades yourself. Move an older cluster to the latest platform version by its pending maintenance, a stop and start, or a blue/green deployment.',
        cites: [
          { source: 'aurora/upgrading' },
          { source: 'using' },
          { source: 'how-it-works', section: 'Aurora serverless capacity' },
        ],
        except: [
          {
            if: 'auto-upgrade-off',
            when: 'auto minor version upgrade is off',
            who: 'customer',
            then: 'Minor upgrades wait for you unless one is forced.',
            cites: [
              {
                source: 'aurora/upgrading',
              },
            ],
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'A serverless cluster runs no containers of yours.',
        cites: [
          {
            source: 'using',
          },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'Your application, its connections, schema and queries stay yours: automatic scaling hides a slow query and bills for it.',
        cites: [
          {
            source: 'aurora/overview',
            section: 'Amazon RDS shared responsibility model',
          },
          {
            source: 'using',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Set the capacity range, auto-pause by a minimum of 0, cluster parameter groups, the promotion tiers of readers and the maintenance window.',
        cites: [{ source: 'administration' }, { source: 'how-it-works' }, { source: 'aurora/parameters' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Place the cluster in your VPC subnets and open its security groups.',
        cites: [
          {
            source: 'aurora/security-groups',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies for the API and manage database users and passwords.',
        cites: [
          {
            source: 'aurora/iam-auth',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every cluster that was created on or after 18 February 2026, with an AWS owned key by default.',
        customer: 'Choose a customer managed key where you need control, and classify and own the content.',
        cites: [
          {
            source: 'aurora/encryption',
          },
        ],
        except: [
          {
            if: 'older-resource',
            when: 'the cluster was created before 18 February 2026 without encryption',
            who: 'customer',
            then: 'It stays unencrypted until you restore it into a new cluster.',
            cites: [
              {
                source: 'aurora/encryption',
              },
            ],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS issues and renews the server certificates.',
        customer: 'Connect with TLS, verify the certificate and keep trust stores up to date.',
        cites: [
          {
            source: 'aurora/tls',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS backs up the cluster volume continuously; this cannot be switched off.',
        customer:
          'Raise the retention from its default of one day to up to 35, keep manual snapshots and test restores.',
        cites: [{ source: 'aurora/backups' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors the platform and publishes metrics such as the capacity in use.',
        customer: 'Enable engine logs and set alarms on capacity, connections and errors.',
        cites: [
          {
            source: 'aurora/logs',
          },
          {
            source: 'using',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      scaling: {
        who: 'shared',
        aws: 'AWS raises and lowers the capacity of every serverless instance with the load, without interruption.',
        customer: 'Set the minimum and maximum in Aurora capacity units: the maximum is where scaling, and cost, end.',
        cites: [
          { source: 'how-it-works', section: 'Scaling' },
          { source: 'how-it-works', section: 'Capacity' },
        ],
      },
      'right-sizing': {
        who: 'customer',
        customer: 'Choose a minimum high enough for sudden load and a maximum that you can pay for.',
        cites: [
          {
            source: 'how-it-works',
            section: 'Capacity',
          },
        ],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS keeps the storage in three zones in any case, and fails over to a reader.',
        customer:
          'Add a reader in another zone in promotion tier 0 or 1: it scales together with the writer and is ready to take over.',
        cites: [{ source: 'how-it-works' }, { source: 'aurora/high-availability' }],
      },
      agents: {
        who: 'aws',
        aws: 'No agent of yours runs on the instances of a cluster: AWS installs and updates whatever it needs there.',
        cites: [{ source: 'rds-custom/rds-custom' }, { source: 'waf-shared-responsibility' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'The minimum and maximum in Aurora capacity units are yours to set: the maximum is where scaling, and cost, end.',
        cites: [{ source: 'how-it-works' }],
      },
      'storage-space': {
        who: 'aws',
        aws: 'AWS grows the cluster volume as data arrives, up to the limit of the engine version; you provision no storage.',
        cites: [{ source: 'aurora/storage', section: 'How Aurora storage automatically resizes' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Aurora measures each serverless instance and gives it more or less memory and CPU, mostly on the same host; where it has to move one, it keeps the connections. With a minimum of 0 it pauses an idle instance and wakes it when a connection arrives. It copies and repairs the storage and keeps the endpoints as on Aurora. The limits, and so the pause, are yours to set.',
        cites: [
          { source: 'how-it-works' },
          { source: 'auto-pause' },
          { source: 'aurora/storage' },
          { source: 'aurora/reliability' },
          { source: 'aurora-endpoints' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
