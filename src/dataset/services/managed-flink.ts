import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    resilience: {
      title: 'Managed Service for Apache Flink Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/disaster-recovery-resiliency.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Managed Service for Apache Flink Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/security.html',
      read: '2026-11-23',
    },
    upgrades: {
      title: 'Managed Service for Apache Flink Developer Guide: In-place version upgrades',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-in-place-version-upgrades.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Managed Service for Apache Flink Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/data-protection.html',
      read: '2026-11-28',
    },
    scaling: {
      title: 'Managed Service for Apache Flink Developer Guide: Automatic scaling',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling-auto.html',
      read: '2026-11-28',
    },
    snapshots: {
      title: 'Managed Service for Apache Flink Developer Guide: Application backups using snapshots',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'Managed Service for Apache Flink Developer Guide: Logging with CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Managed Service for Apache Flink Developer Guide: Log API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/logging-using-cloudtrail.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Managed Service for Apache Flink Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/security-iam.html',
      read: '2026-11-23',
    },
    earlier: {
      title: 'Managed Service for Apache Flink Developer Guide: Earlier versions',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/earlier.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Managed Service for Apache Flink Developer Guide: Configure access to resources in a VPC',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc.html',
      read: '2026-11-29',
    },
    keys: {
      title: 'Managed Service for Apache Flink Developer Guide: Key management',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/key-management-flink.html',
      read: '2026-11-28',
    },
    maintenance: {
      title: 'Managed Service for Apache Flink Developer Guide: Manage maintenance tasks',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/maintenance.html',
      read: '2026-11-28',
    },
    'flink-settings': {
      title: 'Managed Service for Apache Flink Developer Guide: Apache Flink settings',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/reference-flink-settings.title.html',
      read: '2026-11-29',
    },
    'modifiable-settings': {
      title: 'Managed Service for Apache Flink Developer Guide: Modifiable Flink configuration properties',
      url: 'https://docs.aws.amazon.com/managed-flink/latest/java/reference-modifiable-settings.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Managed Service for Apache Flink',
    short: 'Managed Service for Apache Flink',
    aka: [
      'managed flink',
      'managed service for apache flink',
      'msf',
      'flink',
      'apache flink',
      'kinesis data analytics',
      'kda',
      'kinesis analytics',
      'flink application',
    ],
    category: 'analytics',
    profile: 'serverless-compute',
    summary:
      'Flink applications on infrastructure of AWS: AWS runs and patches the platform, and the code, its Flink version, parallelism and snapshots are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the operating system and the container images under your applications, in maintenance that nobody can refuse; each time the application restarts, away for some 10 to 30 seconds.',
        cites: [{ source: 'maintenance' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS provides the processing units and, with automatic scaling on (the default), changes parallelism by CPU use.',
        customer:
          'You set parallelism, its limits and whether it scales by itself; each change restarts the application for a moment.',
        cites: [{ source: 'scaling' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS runs and patches the platform and the Flink versions that it supports.',
        customer: 'You choose the version and start the upgrades of your applications, in place and with their state.',
        cites: [{ source: 'upgrades' }, { source: 'earlier' }],
        except: [
          {
            if: 'end-of-life',
            when: 'AWS has ended support of the Flink version',
            who: 'customer',
            then: 'AWS stops the application and it can no longer be started: you upgrade it to a supported version.',
            cites: [{ source: 'earlier' }],
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'You deploy an application archive or notebook, not an image.',
        cites: [{ source: 'security' }],
      },
      application: {
        who: 'customer',
        customer: 'Flink code, connectors and libraries, state compatibility and exactly-once behaviour are yours.',
        cites: [{ source: 'upgrades' }, { source: 'data-protection' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set runtime properties, parallelism, checkpoints, snapshots and the logging level.',
        cites: [{ source: 'scaling' }, { source: 'snapshots' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You attach the application to private subnets and security groups of your VPC when it needs private sources, and give it a NAT gateway there if it also needs the internet.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer: "You write the application's execution role and who starts and changes it.",
        cites: [
          { source: 'logs', section: 'Add permissions to write to the CloudWatch log stream' },
          { source: 'iam' },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts code, running storage and durable state, with a key of its own unless you name one for the application.',
        customer:
          'You encrypt sources and destinations, choose the keys, and answer for what streams through and who sees it.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }, { source: 'keys' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic inside the service and to Kinesis Data Streams and Firehose; nobody can turn that off.',
        customer:
          'You make sure that sources and destinations of other kinds are reached by TLS, in the settings of their connectors.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes checkpoints, and, where snapshots are on, one at every update, scaling and stop; it never deletes them.',
        customer:
          'You keep snapshots on (off means lost state at an update), take your own several times a day, delete old ones, and keep the code.',
        cites: [{ source: 'snapshots' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes application metrics and records API calls.',
        customer: 'You connect a log group, set the level, and alarm on restarts, lag and failed checkpoints.',
        cites: [{ source: 'logs' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'kms-keys': {
        who: 'customer',
        customer:
          'You name a key of your own for an application if you need one, let AWS and the people who start it use the key, and keep older ones usable for older snapshots.',
        cites: [{ source: 'keys' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'You rotate a key of your own, and stop and start the application afterwards so that its running storage uses the new material too.',
        cites: [{ source: 'keys', section: 'Key rotation policy' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'You start Flink version upgrades and check state compatibility.',
        cites: [{ source: 'upgrades' }],
      },
      scaling: {
        who: 'shared',
        aws: 'Automatic scaling is on by default and reacts to CPU; the application is away for a moment each time.',
        customer: 'Parallelism, limits and other triggers are yours.',
        cites: [{ source: 'scaling' }],
      },
      dependencies: {
        who: 'customer',
        customer: 'Connectors and libraries in the application archive are yours.',
        cites: [{ source: 'upgrades' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You move applications off a Flink version before AWS ends its support. Versions 1.6, 1.8, 1.11 and 1.13 ended in 2025: such applications were stopped and do not start again.',
        cites: [{ source: 'earlier' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You add the CloudWatch logging option, choose metrics and log level, and keep out of the logs what has to be encrypted with a key of yours. Created by API, you make the log group and the permissions yourself; the console does it for you.',
        cites: [{ source: 'logs' }, { source: 'keys', section: "What isn't encrypted with CMKs?" }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You give the application its execution role: rights on code, sources, destinations and logs.',
        cites: [
          { source: 'logs', section: 'Add permissions to write to the CloudWatch log stream' },
          { source: 'iam' },
        ],
      },
      'runtime-patching': {
        who: 'aws',
        aws: 'AWS patches the platform and the images with the Flink versions that it supports, in the maintenance window of each application.',
        cites: [{ source: 'maintenance' }, { source: 'upgrades' }, { source: 'earlier' }],
        except: [
          {
            if: 'end-of-life',
            when: 'AWS has ended support of the Flink version',
            who: 'customer',
            then: 'You upgrade the application: AWS stops it, and it does not start again before.',
            cites: [{ source: 'earlier' }],
          },
        ],
      },
      snapshots: {
        who: 'shared',
        aws: 'Where snapshots are on, AWS takes one at every update, scaling and stop.',
        customer: 'You keep them on, take your own in between, and delete old ones: AWS never does.',
        cites: [{ source: 'snapshots' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts code, running storage and durable state. Encryption of sources and destinations is yours to set on them.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }, { source: 'keys' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts running storage, checkpoints and new snapshots with your key.',
            then: 'Its policy, its rotation and keeping it usable are yours.',
            cites: [{ source: 'keys' }],
          },
        ],
      },
      'maintenance-window': {
        who: 'shared',
        aws: 'AWS chooses the days, keeps to a window of eight hours that each Region has, tells you by mail and AWS Health, and restarts the application in it.',
        customer:
          'You may set the hour at which the window of an application starts, and take snapshots so that the restart is short. You can neither refuse, delay nor date the maintenance.',
        cites: [{ source: 'maintenance', section: 'Choose a maintenance window' }],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches the operating system and the images under applications in their maintenance window. Libraries in the application archive are yours.',
        cites: [{ source: 'maintenance' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS runs the job manager highly available over several zones, and moves an application away from a host or a zone that fails, back to its last checkpoint where there is one.',
        cites: [{ source: 'resilience', section: 'Disaster recovery' }],
        except: [
          {
            when: 'the application is connected to your VPC',
            who: 'shared',
            then: 'You name the subnets; its network interfaces are created in one of them.',
            cites: [{ source: 'vpc' }],
          },
        ],
      },
      failover: {
        who: 'aws',
        aws: 'AWS recovers an application by itself when its host or zone fails, from its last checkpoint where there is one. Snapshots that you want to go back to are yours to take.',
        cites: [{ source: 'resilience', section: 'Disaster recovery' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs the Flink cluster under an application: a job manager that is highly available over zones, the task managers, RocksDB as state backend, and the Flink dashboard. It takes a checkpoint each minute by default, into a bucket that the service owns, restarts a failed job, brings it back to its last checkpoint after the loss of a host or zone, and scales by CPU. The code is yours.',
        cites: [
          { source: 'flink-settings' },
          { source: 'modifiable-settings' },
          { source: 'resilience' },
          { source: 'scaling' },
          { source: 'snapshots' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
