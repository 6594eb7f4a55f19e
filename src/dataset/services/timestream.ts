import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'vpc-endpoints': {
      title: 'Timestream Developer Guide: Creating an interface VPC endpoint for Timestream for LiveAnalytics',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/VPCEndpoints.html',
      read: '2026-11-28',
    },
    influxdb: {
      title: 'Timestream Developer Guide: What is Timestream for InfluxDB?',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html',
      read: '2026-11-28',
    },
    what: {
      title: 'Timestream Developer Guide: What is Amazon Timestream for LiveAnalytics?',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/what-is-timestream.html',
      read: '2026-11-28',
    },
    'influxdb-maintenance': {
      title: 'Timestream Developer Guide: Maintaining a DB instance',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-managing-maintaining-db.html',
      read: '2026-11-28',
    },
    'availability-change': {
      title: 'Timestream Developer Guide: Amazon Timestream for LiveAnalytics availability change',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html',
      read: '2026-11-28',
    },
    backups: {
      title: 'Timestream Developer Guide: Working with AWS Backup',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/backups.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'Timestream Developer Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html',
      read: '2026-11-28',
    },
    security: {
      title: 'Timestream Developer Guide: Security in Timestream',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/security.html',
      read: '2026-11-23',
    },
    vulnerability: {
      title: 'Timestream Developer Guide: Configuration and vulnerability analysis in Timestream',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/ConfigAndVulnerability.html',
      read: '2026-11-28',
    },
    'influxdb-at-rest': {
      title: 'Timestream Developer Guide: Encryption at rest in Timestream for InfluxDB',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest-InfluxDB.html',
      read: '2026-11-28',
    },
    'influxdb-resilience': {
      title: 'Timestream Developer Guide: Resilience in Amazon Timestream for InfluxDB',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/disaster-recovery-resiliency-influxdb.html',
      read: '2026-11-28',
    },
    'influxdb3-backups': {
      title: 'Timestream Developer Guide: Customer-managed backup and restore for InfluxDB 3',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/influxdb3-customer-managed-backup-restore.html',
      read: '2026-11-28',
    },
    architecture: {
      title: 'Timestream Developer Guide: Architecture',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/architecture.html',
      read: '2026-11-29',
    },
    storage: {
      title: 'Timestream Developer Guide: Storage',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/storage.html',
      read: '2026-11-29',
    },
    'influxdb-multi-az': {
      title: 'Timestream Developer Guide: Multi-AZ DB instance deployments',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-managing-multi-az-instance-deployments.html',
      read: '2026-11-29',
    },
    'influxdb3-deployment': {
      title: 'Timestream Developer Guide: Deployment models in Timestream for InfluxDB 3',
      url: 'https://docs.aws.amazon.com/timestream/latest/developerguide/deployment-models.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon Timestream',
    short: 'Timestream',
    aka: [
      'timestream',
      'time series database',
      'timestream for liveanalytics',
      'timestream for influxdb',
      'managed influxdb',
    ],
    category: 'databases',
    profile: 'multi-tenant-managed',
    summary:
      'A time series database: AWS runs and patches it, and retention, access, queries and data are yours; the InfluxDB form has instances that you size.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the servers behind Timestream for LiveAnalytics: there are none for you to manage.',
        cites: [{ source: 'what' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'shared',
            aws: 'AWS patches the instance in a weekly maintenance window.',
            then: 'You can choose the window, which takes the instance offline for a short time.',
            cites: [{ source: 'influxdb-maintenance' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales LiveAnalytics by itself.',
        cites: [{ source: 'what' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'shared',
            aws: 'AWS runs the instances.',
            then: 'You choose instance class, storage and Multi-AZ.',
            cites: [{ source: 'influxdb' }, { source: 'influxdb-maintenance' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS patches and upgrades the database software of LiveAnalytics.',
        cites: [{ source: 'what' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'shared',
            aws: 'AWS applies engine patches in the maintenance window.',
            then: 'You choose the window and test your clients.',
            cites: [{ source: 'influxdb-maintenance' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Writers, queries and dashboards are yours, and so is patching your clients and their libraries.',
        cites: [
          {
            source: 'vulnerability',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set the retention of memory and magnetic store, tables and, for InfluxDB, parameter groups.',
        cites: [{ source: 'backups' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Add VPC endpoints for writing and for querying, and for InfluxDB subnets and security groups; leave public access off.',
        cites: [{ source: 'vpc-endpoints' }, { source: 'influxdb-maintenance' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write IAM policies, and manage users, passwords and tokens of InfluxDB.',
        cites: [{ source: 'security' }, { source: 'influxdb' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts LiveAnalytics at rest, which cannot be turned off.',
        customer:
          'Choose a KMS key of your own for the magnetic store if you need one, set the retention and own the content.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'shared',
            aws: 'AWS encrypts the instance at rest, which cannot be turned off.',
            then: 'What the buckets of the instance hold, who reads it and how long it stays is yours.',
            cites: [{ source: 'influxdb-at-rest' }, { source: 'influxdb' }],
          },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the stored data durable and runs the jobs of AWS Backup.',
        customer:
          'Opt Timestream into AWS Backup in each account and Region, make a backup plan, and set the retention of the stores long enough.',
        cites: [{ source: 'backups' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'shared',
            aws: 'AWS takes backups of its own, which it keeps for 24 hours, and a snapshot for 30 days when an instance is deleted.',
            then: 'On InfluxDB 3 you set schedules or continuous backups and restore by yourself, in the same account and Region; otherwise you ask AWS Support to restore from its own.',
            cites: [{ source: 'influxdb-resilience' }, { source: 'influxdb3-backups' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Alarm on rejected writes and query errors.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'right-sizing': {
        who: 'aws',
        aws: 'LiveAnalytics has no instances to size.',
        cites: [{ source: 'what' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'customer',
            then: 'You choose the instance class and the storage, and change them when they no longer fit.',
            cites: [{ source: 'influxdb' }, { source: 'influxdb-maintenance' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on in LiveAnalytics; only the key is your choice.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'aws',
            then: 'It is always on there as well, with AES-256.',
            cites: [{ source: 'influxdb-at-rest' }],
          },
        ],
      },
      backups: {
        who: 'customer',
        customer: 'Opt in to AWS Backup for Timestream and make a plan: there are no backups by themselves.',
        cites: [{ source: 'backups' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'shared',
            aws: 'AWS backs the database up by itself, and keeps that for 24 hours.',
            then: 'On InfluxDB 3 you turn on daily, weekly or continuous backups and set how long they live; elsewhere you have only those of AWS, by way of AWS Support.',
            cites: [{ source: 'influxdb-resilience' }, { source: 'influxdb3-backups' }],
          },
        ],
      },
      migration: {
        who: 'customer',
        customer:
          'LiveAnalytics takes no new customers since 20 June 2025: existing ones go on, and may add users and linked accounts; new ones start with Timestream for InfluxDB. Moving is yours.',
        cites: [{ source: 'availability-change' }],
      },
      dependencies: {
        who: 'customer',
        customer: 'Patching your client applications and their libraries is yours.',
        cites: [{ source: 'vulnerability' }],
      },
      'maintenance-window': {
        who: 'aws',
        aws: 'LiveAnalytics has no window.',
        cites: [{ source: 'what' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'shared',
            aws: 'AWS picks a weekly window unless you name one, works in it once a month at the least, and may go outside it after 25 days of delay.',
            then: 'You may name a weekly window of 2 to 24 hours, with its time zone.',
            cites: [{ source: 'influxdb-maintenance' }],
          },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales LiveAnalytics up and down by itself.',
        cites: [{ source: 'what' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'customer',
            then: 'You choose the instance class and storage and change them.',
            cites: [{ source: 'influxdb' }],
          },
        ],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS spreads LiveAnalytics over at least three zones by itself.',
        cites: [{ source: 'what' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run Timestream for InfluxDB',
            who: 'customer',
            then: 'You order a Multi-AZ instance; AWS keeps the standby.',
            cites: [{ source: 'influxdb-maintenance' }],
          },
        ],
      },
      durability: {
        who: 'aws',
        aws: 'AWS copies what is stored in LiveAnalytics over several zones, and writes it to disk before it confirms.',
        cites: [{ source: 'what' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the servers but AWS, and Timestream for InfluxDB gives no access to the host either.',
        cites: [{ source: 'influxdb' }, { source: 'what' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'Create one interface endpoint for the Write API and one for the Query API, for the cell of your account.',
        cites: [{ source: 'vpc-endpoints' }],
      },
      pitr: {
        who: 'customer',
        customer:
          'For LiveAnalytics AWS Backup makes the backups that you schedule: your points of return are those of your plan.',
        cites: [{ source: 'backups' }, { source: 'influxdb3-backups' }],
        except: [
          {
            if: 'influxdb',
            when: 'you run InfluxDB 3 on Timestream',
            who: 'customer',
            then: 'You turn on continuous backups: then you can go back to any moment in up to 35 days, save the last 15 minutes.',
            cites: [{ source: 'influxdb3-backups', section: 'DbBackupConfiguration types' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'LiveAnalytics takes writes into a memory store, copies them over three zones, indexes and splits the data, moves it to the magnetic store and deletes it at the ages that you set; one query engine reads both. For InfluxDB, AWS keeps a Multi-AZ standby in step and fails over to it, and runs the writer, reader and compactor nodes of InfluxDB 3. Tables, ages, queries and clients are yours.',
        cites: [
          { source: 'architecture' },
          { source: 'storage' },
          { source: 'what' },
          { source: 'influxdb-multi-az' },
          { source: 'influxdb3-deployment' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
