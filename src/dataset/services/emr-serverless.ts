import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    retries: {
      title: 'EMR Serverless User Guide: Job resiliency',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/SECTION-jobs-resiliency.xml.html',
      read: '2026-11-30',
    },
    vulnerability: {
      title: 'EMR Serverless User Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/configuration-vulnerability.html',
      read: '2026-11-28',
    },
    'custom-image': {
      title: 'EMR Serverless User Guide: Customizing an EMR Serverless image',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/application-custom-image.html',
      read: '2026-11-28',
    },
    'mutual-tls': {
      title: 'EMR Serverless User Guide: Inter-worker encryption',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/interworker-encryption.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'EMR Serverless User Guide: Storing logs',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'EMR Serverless User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/data-protection.html',
      read: '2026-11-28',
    },
    configuration: {
      title: 'EMR Serverless User Guide: Configuring an application',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/application-capacity.html',
      read: '2026-11-28',
    },
    behavior: {
      title: 'EMR Serverless User Guide: Understanding application behavior',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html',
      read: '2026-11-28',
    },
    'runtime-roles': {
      title: 'EMR Serverless User Guide: Job runtime roles',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/security-iam-runtime-role.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'EMR Serverless User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/infrastructure-security.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'EMR Serverless User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'EMR Serverless User Guide: Configuring VPC access',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/vpc-access.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon EMR Serverless',
    short: 'EMR Serverless',
    aka: ['emr serverless', 'emr-serverless', 'serverless emr', 'serverless spark'],
    category: 'analytics',
    profile: 'serverless-compute',
    variantOf: 'emr',
    summary:
      'Spark and Hive jobs without a cluster: AWS patches and scales the workers, and the release, job code, custom images, roles and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the operating system under the workers; there is no instance that you can reach.',
        cites: [{ source: 'vulnerability' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS adds workers as a job needs them and takes them away afterwards.',
        customer: 'You set the maximum capacity of the application, worker sizes and any pre-initialized capacity.',
        cites: [{ source: 'behavior' }, { source: 'configuration' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds, patches and runs the EMR releases with Spark and Hive.',
        customer:
          'You pick the release of the application and move it to a newer one; jobs stay on the old release until you do.',
        cites: [{ source: 'vulnerability' }, { source: 'data-protection' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the release is past the end of its support',
            who: 'customer',
            then: 'It gets no more fixes from AWS, though it still runs: moving to a supported release is yours.',
            cites: [{ source: 'emr/support', section: 'Support policy' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          "A custom image is yours: you build it on a base image of AWS's, patch what you add and rebuild it when the base changes. Without one there is no image of yours; AWS supplies the runtime.",
        cites: [{ source: 'custom-image' }],
      },
      application: {
        who: 'customer',
        customer: 'Spark and Hive code, its jars and Python packages, and their vulnerabilities are yours.',
        cites: [{ source: 'vulnerability' }, { source: 'emr/security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create applications, set limits, auto-start and auto-stop, Spark properties, the metastore and the log destinations.',
        cites: [{ source: 'behavior' }, { source: 'configuration' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Without a VPC of yours an application reaches no data store there and not the internet. You attach it to subnets and security groups, and add a NAT gateway or endpoints for what it has to reach; inbound traffic to workers is always blocked.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the job runtime role and say who may pass it to a job. The choice of all buckets in the console gives a job full access to S3: name the buckets instead.',
        cites: [{ source: 'runtime-roles' }],
      },
      data: {
        who: 'shared',
        aws: "AWS encrypts the workers' local disks with keys of its own, always.",
        customer:
          'You choose the encryption of S3 data beyond what S3 does by default, with SSE-KMS or on the client side, the keys, and who reads what.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: "AWS encrypts Spark's messages between driver and executors and the traffic to S3 and Glue.",
        customer:
          'Mutual TLS between workers (from 6.15.0) is off until you set it, except with Lake Formation, and you require TLS in the bucket policies.',
        cites: [
          { source: 'mutual-tls' },
          { source: 'data-protection', section: 'Encryption in transit' },
          { source: 'infrastructure' },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Job code, configuration and results live in your S3 buckets and catalogs, and backing those up is yours. Worker disks are temporary.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS keeps application logs for up to 30 days in managed storage by default, and publishes job metrics.',
        customer: 'Logs to S3 or CloudWatch are off until you configure them; alarms and longer retention are yours.',
        cites: [{ source: 'logging' }],
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
          { source: 'emr/support', section: 'Support policy' },
          { source: 'emr/support', section: 'Extended Support' },
          { source: 'emr/support', section: 'Support Lifecycle' },
        ],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You move to a newer release before its support ends: then it gets no fixes and no help, though it still runs, and a year later AWS may take it out of the API. Testing jobs on the new one is yours.',
        cites: [{ source: 'emr/support', section: 'Support policy' }],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches the operating system and the service behind EMR Serverless.',
        cites: [{ source: 'vulnerability' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'You move an application to a newer EMR release and test your jobs on it.',
        cites: [
          { source: 'data-protection', section: 'Encryption at rest for EMRFS data in Amazon S3' },
          { source: 'custom-image' },
        ],
      },
      'log-retention': {
        who: 'customer',
        customer:
          'Managed storage keeps application logs for at most 30 days. For longer you send them to S3 or CloudWatch Logs and set the retention there.',
        cites: [{ source: 'logging', section: 'Logging for EMR Serverless with managed storage' }],
      },
      'base-images': {
        who: 'aws',
        aws: 'AWS publishes a base image for each release. Rebuilding your custom image on the newer one is yours.',
        cites: [{ source: 'custom-image' }],
      },
      'internal-tls': {
        who: 'shared',
        aws: "AWS encrypts Spark's messages between driver and executors by default, and makes and hands out the certificates of mutual TLS.",
        customer:
          'Mutual TLS between workers, also for shuffle data, is a Spark setting that you turn on, from 6.15.0 on. With Lake Formation it is on by itself.',
        cites: [{ source: 'mutual-tls' }, { source: 'data-protection', section: 'Encryption in transit' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          'You write the security groups of the application. EMR Serverless refuses to create or start one whose groups are open to the whole internet.',
        cites: [{ source: 'vpc', section: 'Security groups' }],
      },
      'container-images': {
        who: 'aws',
        aws: 'Without a custom image AWS supplies and patches the runtime.',
        cites: [{ source: 'vulnerability' }],
        except: [
          {
            if: 'custom-image',
            when: 'you use a custom image',
            who: 'customer',
            then: 'You build it on a base image of AWS, patch what you add, and rebuild it when the base changes.',
            cites: [{ source: 'custom-image' }],
          },
        ],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS adds workers as a job needs them and takes them away afterwards.',
        customer: 'You set the maximum capacity, worker sizes and any pre-initialized capacity.',
        cites: [{ source: 'behavior' }, { source: 'configuration' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You write the job runtime role and say who may pass it.',
        cites: [{ source: 'runtime-roles' }],
      },
      'engine-minor-upgrades': {
        who: 'customer',
        customer: 'Jobs stay on the release of the application until you move it to a newer one.',
        cites: [{ source: 'data-protection' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Logs to S3 or CloudWatch are off until you configure them; the 30 days in managed storage are on by default.',
        cites: [{ source: 'logging' }],
      },
      agents: {
        who: 'aws',
        aws: 'There is no instance that you can reach, so no agent of yours runs beside a worker: AWS updates what is there.',
        cites: [{ source: 'vulnerability' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS tries a job that has a retry policy again, or places pre-initialized capacity, in another Availability Zone when one fails.',
        customer:
          'You give a batch job a retry policy: without one it is not run again; a streaming job always is. Where the application is attached to a VPC, you give it subnets in two zones or more with enough free addresses; one job runs in one of them.',
        cites: [{ source: 'vpc', section: 'Best practices for subnet planning' }, { source: 'retries' }],
      },
      'support-access': {
        who: 'customer',
        customer:
          'By default AWS keeps the logs of your jobs for up to 30 days, and can look into them when you need help. You may switch that off for a job; AWS then cannot troubleshoot it, and the built-in web pages of the application are gone.',
        cites: [{ source: 'logging', section: 'Logging for EMR Serverless with managed storage' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EMR Serverless finds the workers of a job, adds and takes away some while it runs, and gives them back afterwards. It starts an application for a job and stops an idle one, where you left that on, and tries a failed job again, in another zone if need be, if it has a retry policy. By default it keeps logs in managed storage for up to 30 days and serves the web pages of jobs from them. It makes the certificates of mutual TLS.',
        cites: [
          { source: 'behavior' },
          { source: 'retries' },
          { source: 'vpc' },
          { source: 'logging' },
          { source: 'mutual-tls' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
