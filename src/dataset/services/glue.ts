import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    troubleshooting: {
      title: 'Glue Developer Guide: Troubleshooting Glue common setup errors',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/glue-troubleshooting-errors.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Glue Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/security.html',
      read: '2026-11-28',
    },
    'version-policy': {
      title: 'Glue Developer Guide: Glue version support policy',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html',
      read: '2026-11-28',
    },
    ray: {
      title: 'Glue Developer Guide: Glue for Ray end of support',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/awsglue-ray-jobs-availability-change.html',
      read: '2026-11-30',
    },
    'release-notes': {
      title: 'Glue Developer Guide: Glue versions',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/release-notes.html',
      read: '2026-11-23',
    },
    'security-configuration': {
      title: 'Glue Developer Guide: Encrypting data written by crawlers, jobs and development endpoints',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html',
      read: '2026-11-28',
    },
    'catalog-encryption': {
      title: 'Glue Developer Guide: Encrypting your Data Catalog',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'Glue Developer Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/encryption-in-transit.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Glue Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/logging-and-monitoring.html',
      read: '2026-11-28',
    },
    'continuous-logging': {
      title: 'Glue Developer Guide: Enabling continuous logging',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html',
      read: '2026-11-28',
    },
    role: {
      title: 'Glue Developer Guide: Create an IAM role for Glue',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/create-an-iam-role.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Glue Developer Guide: Connecting to a JDBC data store in a VPC',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/connection-JDBC-VPC.html',
      read: '2026-11-28',
    },
    'add-job': {
      title: 'Glue Developer Guide: Adding jobs',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/add-job.html',
      read: '2026-11-28',
    },
    'connection-passwords': {
      title: 'Glue Developer Guide: Encrypting connection passwords',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html',
      read: '2026-11-28',
    },
    'connection-properties': {
      title: 'Glue Developer Guide: Connection properties',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html',
      read: '2026-11-28',
    },
    'job-logging': {
      title: 'Glue Developer Guide: Logging for AWS Glue jobs',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging.html',
      read: '2026-11-28',
    },
    'how-it-works': {
      title: 'Glue Developer Guide: How it works',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/how-it-works.html',
      read: '2026-11-29',
    },
    crawlers: {
      title: 'Glue Developer Guide: How crawlers work',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/crawler-running.html',
      read: '2026-11-29',
    },
    classifiers: {
      title: 'Glue Developer Guide: Defining and managing classifiers',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/add-classifier.html',
      read: '2026-11-29',
    },
    bookmarks: {
      title: 'Glue Developer Guide: Tracking processed data using job bookmarks',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html',
      read: '2026-11-29',
    },
    optimizers: {
      title: 'Glue Developer Guide: Optimizing Iceberg tables',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/table-optimizers.html',
      read: '2026-11-29',
    },
    'schema-registry': {
      title: 'Glue Developer Guide: Schema registry',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html',
      read: '2026-11-29',
    },
    'catalog-optimizers': {
      title: 'Glue Developer Guide: Catalog-level table optimizers',
      url: 'https://docs.aws.amazon.com/glue/latest/dg/catalog-level-optimizers.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Glue',
    short: 'Glue',
    aka: [
      'glue',
      'aws glue',
      'etl',
      'crawler',
      'crawlers',
      'glue etl',
      'etl job',
      'glue job',
      'glue jobs',
      'data catalog',
      'glue data catalog',
      'glue crawler',
      'glue crawlers',
      'databrew',
      'glue studio',
    ],
    category: 'analytics',
    profile: 'serverless-compute',
    summary:
      'Serverless ETL and a data catalog: AWS runs and patches the workers, and scripts, the Glue version, connections, roles and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the machines under jobs and crawlers. There is nothing of yours to log in to.',
        cites: [{ source: 'version-policy', section: 'Support policy' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS starts the workers for each run and takes them down again.',
        customer: 'You choose worker type, number or maximum of workers, and timeouts.',
        cites: [{ source: 'add-job' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds Glue versions with Spark and Python and patches those that are supported.',
        customer:
          'You choose the version of each job and move on before its end of support: after that it gets no patches, and after its end of life jobs no longer start.',
        cites: [{ source: 'version-policy' }, { source: 'release-notes' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Glue version is past its end of support',
            who: 'customer',
            then: 'AWS no longer patches it; moving the job to a supported version is yours.',
            cites: [{ source: 'version-policy', section: 'Support policy' }],
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'Glue jobs run from scripts and packages; there is no image of yours.',
        cites: [{ source: 'add-job' }],
      },
      application: {
        who: 'customer',
        customer:
          'Scripts, jars, Python modules, connectors and data quality rules are yours, with their vulnerabilities.',
        cites: [{ source: 'security' }, { source: 'version-policy' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You define jobs, crawlers, triggers, connections, classifiers and security configurations. Compaction, snapshot retention and removal of orphan files of Iceberg tables run only where you switch them on, for a table or for the catalog.',
        cites: [
          { source: 'add-job' },
          { source: 'security-configuration' },
          { source: 'optimizers' },
          { source: 'catalog-optimizers' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'For data stores in your VPC you set subnets, security groups with the self-referencing rule, and endpoints.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the job role, catalog resource policies and Lake Formation grants, and decide who edits and starts jobs.',
        cites: [{ source: 'role' }, { source: 'security' }],
      },
      data: {
        who: 'customer',
        customer:
          'You turn on catalog encryption, attach security configurations that encrypt targets, logs and bookmarks, choose the keys, and answer for what the catalog exposes.',
        cites: [{ source: 'catalog-encryption' }, { source: 'security-configuration' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts data in motion within Glue and to its endpoints.',
        customer:
          'You demand SSL in the properties of each connection to a data store, and TLS in the bucket policies.',
        cites: [
          { source: 'in-transit' },
          { source: 'connection-properties', section: 'Required connection properties' },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep scripts in version control, and export or recreate the catalog; the data lies in your own stores.',
        cites: [{ source: 'waf-resiliency' }, { source: 'security' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes job states, metrics and API calls, and writes the logs of Glue 5.0 jobs and later to CloudWatch Logs in real time.',
        customer:
          'Enable continuous logging for jobs on Glue 4.0 and earlier, turn on job metrics, and set alarms and retention.',
        cites: [{ source: 'logging' }, { source: 'job-logging' }, { source: 'continuous-logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose between the AWS managed key and your own for the catalog and for security configurations, and keep it: without it encrypted objects of the catalog cannot be read.',
        cites: [{ source: 'catalog-encryption' }, { source: 'security-configuration' }],
      },
      'runtime-patching': {
        who: 'aws',
        aws: 'AWS patches the operating system, Spark, Ray and Python of Glue versions under support. Moving jobs to such a version is yours.',
        cites: [{ source: 'version-policy' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Glue version is past its end of support',
            who: 'customer',
            then: 'AWS patches nothing in it any more: you move the job to a supported version.',
            cites: [{ source: 'version-policy' }],
          },
        ],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You move jobs off a Glue version before its end of life, when AWS stops their runs. Glue 0.9, 1.0 and 2.0 reached it on 1 April 2026, Python shell 3.6 on 1 June 2026. Glue for Ray takes no new customers since 30 April 2026: those it has go on with it, patched but without new features.',
        cites: [{ source: 'version-policy' }, { source: 'ray' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'Data Catalog encryption is a setting that you switch on, and it covers what is created afterwards; job output is encrypted as the security configuration and the bucket say.',
        cites: [{ source: 'catalog-encryption' }, { source: 'security-configuration' }],
      },
      dependencies: {
        who: 'customer',
        customer: 'Extra jars and Python modules are yours to update.',
        cites: [{ source: 'version-policy' }],
      },
      secrets: {
        who: 'customer',
        customer: 'You keep connection passwords encrypted or in Secrets Manager.',
        cites: [{ source: 'connection-passwords' }],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches the machines and the runtime behind jobs and crawlers, as long as the Glue version is supported.',
        cites: [{ source: 'version-policy' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the machines under the workers. You have no login to them.',
        cites: [{ source: 'version-policy' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'You choose the Glue version of each job, test the script on a newer one and change it: nothing upgrades a job by itself.',
        cites: [{ source: 'version-policy' }, { source: 'release-notes' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Glue version is past its end of life',
            who: 'customer',
            then: 'AWS stops its jobs and starts no new ones: they run again once you have moved them.',
            cites: [{ source: 'version-policy' }],
          },
        ],
      },
      'node-provisioning': {
        who: 'aws',
        aws: 'AWS starts the workers of each run and takes them down again. Worker type and number, or maximum, are your choice.',
        cites: [{ source: 'add-job' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'You enable continuous logging and job metrics, and set the retention of their log groups.',
        cites: [{ source: 'continuous-logging' }, { source: 'logging' }],
        except: [
          {
            when: 'the job runs on Glue 5.0 or later',
            who: 'aws',
            then: 'Logs go to CloudWatch Logs in real time by themselves; their retention stays yours.',
            cites: [{ source: 'job-logging' }, { source: 'continuous-logging' }],
          },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You write the role by which jobs and crawlers reach data, and keep it narrow.',
        cites: [{ source: 'role' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          'For a connection into your VPC you give Glue a security group that lets in all TCP ports from itself and nothing else, so that its workers reach each other. Glue places the network interfaces.',
        cites: [{ source: 'vpc' }],
      },
      'log-retention': {
        who: 'customer',
        customer:
          'Job logs go to log groups of your account: you set how long they stay, by job in groups of its own if you like, and encrypt them in a security configuration.',
        cites: [{ source: 'job-logging' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS runs driver and executors of a job in your VPC in one zone, that of the first connection found healthy, and skips the connections of a zone that has failed when a run or a retry starts.',
        customer:
          'You list connections in subnets of several zones and set retries: a run that is under way can fail with its zone.',
        cites: [{ source: 'troubleshooting', section: 'Error: Failover behavior between VPCs in AWS Glue' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Glue takes workers for a run from a warm pool and writes a first script if you like. Its crawlers recognise formats with built-in classifiers, infer the schema and write tables into the Data Catalog. Where job bookmarks are on it remembers what a job has read. It runs the Schema Registry, and, where you switched that on, compacts Iceberg tables and clears away old snapshots and orphan files.',
        cites: [
          { source: 'how-it-works' },
          { source: 'crawlers' },
          { source: 'classifiers' },
          { source: 'bookmarks' },
          { source: 'schema-registry' },
          { source: 'optimizers' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
