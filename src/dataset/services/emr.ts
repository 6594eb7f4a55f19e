import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'EMR Management Guide: Security in Amazon EMR',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security.html',
      read: '2026-11-28',
    },
    'data-encryption': {
      title: 'EMR Management Guide: Encrypt data at rest and in transit',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'EMR Management Guide: Resilience',
      url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    support: {
      title: 'EMR Release Guide: Amazon EMR standard support',
      url: 'https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-standard-support.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon EMR',
    short: 'EMR',
    aka: [
      'emr',
      'spark',
      'hadoop',
      'elastic mapreduce',
      'elastic map reduce',
      'aws hadoop',
      'hadoop on aws',
      'spark on aws',
      'emr cluster',
      'emr studio',
    ],
    category: 'analytics',
    profile: 'infrastructure',
    summary:
      'Spark, Hive and other big data frameworks: on EC2 the instances stay yours, on EMR Serverless AWS runs them, on EKS the line follows your Kubernetes nodes.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'by variant',
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the EMR service that creates clusters, applications and jobs and watches their state.',
        cites: [{ source: 'security' }],
      },
      capacity: 'by variant',
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds and tests EMR releases, with Spark, Hive and the rest, and publishes patch releases.',
        customer:
          'You choose the release label and move clusters, applications and jobs to a newer one; nothing upgrades the release for you.',
        cites: [{ source: 'emr-ec2/default-ami' }, { source: 'security' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the release is past the end of its support',
            who: 'customer',
            then: 'It gets no more fixes from AWS, though it still runs: moving to a supported release is yours.',
            cites: [{ source: 'support', section: 'Support policy' }],
          },
        ],
      },
      container: 'by variant',
      application: {
        who: 'customer',
        customer: 'Job code, its libraries, queries, notebooks and bootstrap scripts are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You choose releases, applications, security configurations, steps, scaling limits and termination settings.',
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You place EMR in your VPC and write its security groups, routes and endpoints.',
        cites: [{ source: 'security', section: 'Network and infrastructure security' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You create the EMR service role, the instance profile or job runtime role, and decide who submits jobs and with which data access.',
        cites: [{ source: 'security', section: 'AWS Identity and Access Management with Amazon EMR' }],
      },
      data: {
        who: 'customer',
        customer: 'The data in S3 and on local disks, its encryption settings and keys, and who reads it are yours.',
        cites: [{ source: 'data-encryption' }, { source: 'security', section: 'Data protection' }],
      },
      'encryption-in-transit': 'by variant',
      'backup-recovery': {
        who: 'customer',
        customer: 'Keep what has to last in S3 and back it up there; local disks and HDFS end with the cluster or job.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and job states and records EMR API calls in CloudTrail.',
        customer: 'You choose where job and cluster logs go, how long they stay, and set the alarms.',
        cites: [{ source: 'security' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'extended-support': {
        who: 'shared',
        aws: 'AWS fixes the operating system, the language runtimes and the core engines of a release for 24 months (36 for a Spark runtime marked LTS), mostly in its latest patch release, and nothing among its extras. Releases 7.0 to 7.10 have full support until 31 August 2027; 5.36 and 6.6 to 6.15 get critical security fixes, as far as AWS can make them, until 30 June 2027.',
        customer:
          'You take fixes up by starting clusters, containers or jobs on the latest patch release, and file a migration plan with AWS Support for the longer term. Releases up to 5.35 and 6.5 get none since 1 September 2026.',
        cites: [
          { source: 'support', section: 'Support policy' },
          { source: 'support', section: 'Extended Support' },
          { source: 'support', section: 'Support Lifecycle' },
        ],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You move to a newer release before its support ends: then it gets no fixes and no help, though it still runs, and a year later AWS may take it out of the API. Testing jobs on the new one is yours.',
        cites: [{ source: 'support', section: 'Support policy' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'You choose the release label and move clusters, applications and jobs to a newer one, after testing.',
        cites: [{ source: 'emr-ec2/default-ami' }, { source: 'security' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You create the EMR role and the instance profile, job runtime role or execution role.',
        cites: [{ source: 'security', section: 'AWS Identity and Access Management with Amazon EMR' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EMR assembles and tests its releases from Spark, Hive, Trino and others, starts clusters, applications and jobs and follows their state. On EC2 it replaces unhealthy nodes, reads metrics every few seconds where managed scaling is on, and hosts the Spark history server outside the cluster, for 30 days after an application ends. The jobs, and on EC2 and EKS the machines under them, stay yours.',
        cites: [
          { source: 'security' },
          { source: 'emr-ec2/scaling' },
          { source: 'emr-ec2/node-replacement' },
          { source: 'emr-ec2/history-ui' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
