import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'EMR on EKS Development Guide: Security',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/security.html',
      read: '2026-11-23',
    },
    'best-practices': {
      title: 'EMR on EKS Development Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/security-best-practices.html',
      read: '2026-11-28',
    },
    vulnerability: {
      title: 'EMR on EKS Development Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/configuration-vulnerability.html',
      read: '2026-11-29',
    },
    logging: {
      title: 'EMR on EKS Development Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/security-logging-monitoring.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'EMR on EKS Development Guide: Resilience',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'EMR on EKS Development Guide: Data protection',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/data-protection.html',
      read: '2026-11-28',
    },
    releases: {
      title: 'EMR on EKS Development Guide: Amazon EMR on EKS releases',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-releases.html',
      read: '2026-11-29',
    },
    'job-submitter': {
      title: 'EMR on EKS Development Guide: Using job submitter classification',
      url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-job-submitter.html',
      read: '2026-11-29',
    },
    welcome: {
      title: 'EMR on EKS API Reference: Welcome',
      url: 'https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/Welcome.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon EMR on EKS',
    short: 'EMR on EKS',
    aka: ['emr on eks', 'emr-on-eks', 'emr containers', 'emr eks', 'emr virtual cluster', 'spark on eks'],
    category: 'analytics',
    profile: 'container',
    variantOf: 'emr',
    summary:
      'EMR jobs as pods on your EKS cluster: AWS supplies the EMR runtime and images, while nodes, namespaces, RBAC and jobs follow the duties of your EKS setup.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds patched node images for EKS, and patches the machines itself where pods run on Fargate or Auto Mode.',
        customer: 'On managed node groups you roll the new images out; on self-managed nodes patching is all yours.',
        cites: [{ source: 'vulnerability' }, { source: 'best-practices' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'self-installed',
            when: 'the cluster uses self-managed nodes',
            who: 'customer',
            then: 'You patch and replace the nodes.',
            cites: [{ source: 'eks/security' }],
          },
        ],
        disputed:
          "EMR on EKS's vulnerability page lists guest OS patching with AWS, while the security pillar and EKS leave nodes on EC2 in your account to you.",
      },
      'control-plane': {
        who: 'aws',
        aws: "AWS runs EMR on EKS's job API and the EKS control plane that schedules the pods.",
        cites: [{ source: 'security' }],
      },
      capacity: {
        who: 'customer',
        customer: 'You provide enough nodes for the jobs and run their scaling, unless Fargate or Auto Mode does it.',
        cites: [{ source: 'security' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds and patches EMR releases and their images; a label that ends in latest always carries the newest security updates.',
        customer:
          'You choose the release label of each job, and keep the EKS version, add-ons and kubelets of your cluster current.',
        cites: [
          { source: 'releases' },
          { source: 'best-practices', section: 'Get the latest security updates for custom images' },
        ],
        except: [
          {
            if: 'end-of-life',
            when: 'the release is past the end of its support',
            who: 'customer',
            then: 'It gets no more fixes from AWS, though it still runs: moving to a supported release is yours.',
            cites: [{ source: 'emr/support', section: 'Support policy' }],
          },
          {
            if: 'pinned-version',
            when: 'the release label of a job names a date instead of latest',
            who: 'customer',
            then: 'The job stays on the image of that day until you change the label.',
            cites: [{ source: 'releases' }],
          },
        ],
      },
      container: {
        who: 'shared',
        aws: 'AWS patches the EMR on EKS images regularly.',
        customer:
          'You run jobs on the newer image. A custom image you rebuild whenever a new base appears, and what you add to it is yours to patch.',
        cites: [{ source: 'best-practices', section: 'Get the latest security updates for custom images' }],
        except: [
          {
            if: 'custom-image',
            when: 'your jobs use custom images',
            who: 'customer',
            then: 'Rebuilding and patching the image is yours.',
            cites: [{ source: 'best-practices', section: 'Get the latest security updates for custom images' }],
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Job code and its libraries are yours; EMR does not check what users submit.',
        cites: [{ source: 'best-practices', section: 'Isolate untrusted application code' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You register namespaces as virtual clusters and set job templates, pod templates, quotas and managed endpoints.',
        cites: [{ source: 'best-practices' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'The VPC, security groups of load balancers and nodes, and network policies are yours; managed endpoints need a private subnet.',
        cites: [{ source: 'best-practices', section: 'Access control list for endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the job execution roles, their trust through service accounts, and Kubernetes RBAC that keeps job submitters from exec, webhooks and secrets.',
        cites: [{ source: 'best-practices', section: 'Role-based access control (RBAC) permissions' }],
      },
      data: {
        who: 'customer',
        customer:
          "You choose the encryption of data in S3 and of the mounted volumes (EBS, EFS, FSx), turn on Spark's encryption of shuffle files on local disks, keep the keys, and decide who reads what.",
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          "You turn on Spark's encryption between pods and TLS for its web pages, and demand TLS in the bucket policies. Traffic of EMRFS to S3 uses TLS in any case.",
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Job definitions, images and results live in your repositories and buckets; backing them up is yours.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS reports job states and records API calls in CloudTrail.',
        customer:
          'You choose the monitoring configuration that sends job logs to S3 or CloudWatch, and watch the cluster itself.',
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
      'container-images': {
        who: 'aws',
        aws: 'AWS patches the EMR images. Your jobs get the fixes when they run on the newer one: a label that ends in latest always does.',
        cites: [
          { source: 'best-practices', section: 'Get the latest security updates for custom images' },
          { source: 'releases' },
        ],
        except: [
          {
            if: 'custom-image',
            when: 'your jobs use custom images',
            who: 'customer',
            then: 'You rebuild them whenever a new base appears, and patch what you added.',
            cites: [{ source: 'best-practices' }],
          },
          {
            if: 'pinned-version',
            when: 'the release label names a date instead of latest',
            who: 'customer',
            then: 'The job stays on the image of that day until you change the label.',
            cites: [{ source: 'releases' }],
          },
        ],
      },
      'kubernetes-rbac': {
        who: 'customer',
        customer: "You keep the permissions in EMR's namespaces tight.",
        cites: [{ source: 'best-practices', section: 'Role-based access control (RBAC) permissions' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'You put job roles of untrusted tenants into virtual clusters of their own: EMR does not check what their code does, and it could reach for the rights of a neighbour.',
        cites: [{ source: 'best-practices', section: 'Isolate untrusted application code' }],
      },
      imds: {
        who: 'customer',
        customer: "You block pods from the node's instance profile credentials.",
        cites: [
          {
            source: 'best-practices',
            section: 'Restrict access to nodegroup IAM role or instance profile credentials',
          },
        ],
      },
      'base-images': {
        who: 'aws',
        aws: 'AWS publishes and patches the base images of each EMR release. Rebuilding a custom image on the newer base is yours.',
        cites: [
          { source: 'best-practices', section: 'Get the latest security updates for custom images' },
          { source: 'releases' },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'You choose the release label of each job and test it on a newer one.',
        cites: [{ source: 'releases' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'You choose the monitoring configuration that sends job logs to S3 or CloudWatch.',
        cites: [{ source: 'logging' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You write the job execution roles and their trust through service accounts.',
        cites: [{ source: 'best-practices', section: 'Apply principle of least privilege' }],
      },
      'platform-version': {
        who: 'customer',
        customer:
          'You name the EMR release with every job: a newer release is a newer label, which you test and set. AWS builds the releases; a label that ends in latest also carries their newest security updates.',
        cites: [{ source: 'releases' }],
      },
      'engine-minor-upgrades': {
        who: 'customer',
        customer:
          'You set a newer release label on your jobs. Within a release, a label that ends in latest brings in security updates that AWS publishes; one with a date does not.',
        cites: [{ source: 'releases' }],
      },
      'kubernetes-version': {
        who: 'shared',
        aws: 'Once you start it, EKS upgrades the control plane of the cluster. EMR upgrades no cluster.',
        customer:
          'The cluster is one of your EKS clusters: start its upgrade in time, take nodes and add-ons along, and check that your EMR releases and jobs run on the new version.',
        cites: [{ source: 'eks/versions' }, { source: 'security' }],
        except: [
          {
            if: 'end-of-life',
            when: 'extended support of the Kubernetes version has ended',
            who: 'aws',
            then: 'EKS upgrades the control plane without asking; nodes and add-ons stay yours to bring along.',
            cites: [{ source: 'eks/versions', section: 'Amazon EKS extended support FAQs' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'EMR on EKS takes a job run by its API, builds and configures the containers for it, puts a submitter pod into your namespace that spawns the Spark driver, and reports the state of the run. AWS builds and patches the runtime and its images, and runs the EKS control plane, which schedules the pods. The nodes on which they land are yours to provide.',
        cites: [
          { source: 'welcome' },
          { source: 'job-submitter' },
          { source: 'security' },
          { source: 'logging' },
          { source: 'best-practices' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
