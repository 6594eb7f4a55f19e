import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'rest-api': {
      title: 'PCS User Guide: Slurm REST API',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/slurm-rest-api.html',
      read: '2026-11-30',
    },
    vulnerabilities: {
      title: 'PCS User Guide: Vulnerability analysis and management',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/vulnerability-analysis-and-management.html',
      read: '2026-11-29',
    },
    'data-protection': {
      title: 'PCS User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/data-protection.html',
      read: '2026-11-29',
    },
    security: {
      title: 'PCS User Guide: Security in AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/security.html',
      read: '2026-11-29',
    },
    amis: {
      title: 'PCS User Guide: Amazon Machine Images for AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/working-with_ami.html',
      read: '2026-11-29',
    },
    accounting: {
      title: 'PCS User Guide: Slurm accounting in AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/slurm-accounting.html',
      read: '2026-11-29',
    },
    'secret-rotation': {
      title: 'PCS User Guide: Rotating cluster secrets in AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/cluster-secret-rotation.html',
      read: '2026-11-29',
    },
    versions: {
      title: 'PCS User Guide: Slurm versions in AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/slurm-versions.html',
      read: '2026-11-29',
    },
    'best-practices': {
      title: 'PCS User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/security-best-practices.html',
      read: '2026-11-29',
    },
    agent: {
      title: 'PCS User Guide: AWS PCS agent versions',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/pcs-agent-versions.html',
      read: '2026-11-29',
    },
    scaling: {
      title: 'PCS User Guide: Scaling in AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/scaling.html',
      read: '2026-11-29',
    },
    'scheduler-logs': {
      title: 'PCS User Guide: Scheduler logs in AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/monitoring_scheduler-logs.html',
      read: '2026-11-29',
    },
    'cluster-update': {
      title: 'PCS User Guide: Updating a cluster in AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/working-with_clusters_update.html',
      read: '2026-11-29',
    },
    clusters: {
      title: 'PCS User Guide: AWS PCS clusters',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/working-with_clusters.html',
      read: '2026-11-29',
    },
    'slurm-configuration': {
      title: 'PCS User Guide: Slurm configuration in AWS PCS',
      url: 'https://docs.aws.amazon.com/pcs/latest/userguide/slurm-configuration.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Parallel Computing Service',
    short: 'PCS',
    aka: ['pcs', 'parallel computing service', 'managed slurm', 'slurm on aws', 'slurm cluster'],
    category: 'compute',
    profile: 'single-tenant-managed',
    summary:
      'Managed Slurm: AWS runs and patches the controller, and compute nodes with their AMIs, the Slurm version and the jobs are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          "You patch the AMIs of your compute node groups and update the groups to them. AWS patches the controller's own hosts.",
        cites: [{ source: 'vulnerabilities' }, { source: 'amis' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs and patches the Slurm controller in an account of its own. During an update new jobs wait and running jobs go on. Where accounting is on, it makes and runs the accounting database too.',
        cites: [{ source: 'vulnerabilities' }, { source: 'accounting' }],
      },
      capacity: {
        who: 'shared',
        aws: 'PCS launches and ends nodes for the jobs that wait.',
        customer:
          "Set node groups, instance types, least and greatest numbers, and the controller's size, which cannot be changed later.",
        cites: [{ source: 'scaling' }, { source: 'cluster-update', section: 'Limitations' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS supplies supported Slurm versions and installs their patch versions on the controller by itself.',
        customer:
          'Move the cluster to a newer Slurm version in time, and keep AMIs with their agent, Slurm and libraries in step.',
        cites: [{ source: 'versions' }, { source: 'vulnerabilities' }, { source: 'cluster-update' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Slurm version has reached the end of its support life',
            who: 'customer',
            then: 'PCS stops a cluster that still runs it, at once: move it to a supported version before that day.',
            cites: [{ source: 'best-practices', section: 'Slurm Workload Manager security' }, { source: 'versions' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Containers in your jobs are yours.',
        cites: [{ source: 'vulnerabilities' }],
      },
      application: {
        who: 'customer',
        customer: 'Job code and its libraries, with their patches.',
        cites: [{ source: 'vulnerabilities' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set clusters, queues, node groups, Slurm settings and shared file systems.',
        cites: [{ source: 'amis' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'VPC, subnets and security groups between controller, nodes and users are yours; those of a cluster cannot be changed later.',
        cites: [
          { source: 'data-protection', section: 'Inter-network traffic privacy' },
          { source: 'best-practices', section: 'Network security' },
          { source: 'cluster-update', section: 'Limitations' },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: "IAM, the nodes' instance profile, users on the nodes and the cluster secret's readers are yours.",
        cites: [{ source: 'security' }, { source: 'data-protection' }, { source: 'secret-rotation' }],
      },
      data: {
        who: 'shared',
        aws: "AWS encrypts the scheduler's state, by its own key or yours, and deletes a job's data from it when the job ends.",
        customer: 'Encrypt volumes and shared file systems and protect what jobs read and write.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the way between controller and nodes and its API.',
        customer:
          'Authenticate and encrypt between users and nodes, and choose instance types that encrypt among themselves: Slurm does not. The Slurm REST API, if you turn it on, speaks plain HTTP inside the VPC: let in only what needs it.',
        cites: [
          { source: 'data-protection', section: 'Encryption in transit' },
          { source: 'vulnerabilities' },
          { source: 'rest-api' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS restores its own infrastructure.',
        customer: 'Back up file systems, job scripts and results.',
        cites: [{ source: 'vulnerabilities' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS offers scheduler logs and records API calls for CloudTrail.',
        customer: 'Turn log delivery on, collect node logs and set alarms.',
        cites: [{ source: 'scheduler-logs' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'data-retention': {
        who: 'customer',
        customer:
          'You turn accounting on or off, also later, and set after how many days its records are purged: without a number they are kept without end. AWS runs the database that holds them.',
        cites: [{ source: 'accounting' }, { source: 'cluster-update' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: "You patch the compute nodes' AMIs.",
        cites: [{ source: 'vulnerabilities' }],
      },
      'control-plane-patching': {
        who: 'aws',
        aws: 'AWS patches the controller instances.',
        cites: [{ source: 'vulnerabilities' }],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'You start the update of a cluster to a newer Slurm version, and move the AMIs of its node groups along. AWS tells you before a version ends; none can be chosen for new clusters after that, and old ones run on for up to 12 months.',
        cites: [{ source: 'versions' }, { source: 'vulnerabilities' }, { source: 'cluster-update' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the Slurm version has reached the end of its support life',
            who: 'customer',
            then: 'PCS stops a cluster that still runs it, at once: move it to a supported version before that day.',
            cites: [{ source: 'best-practices', section: 'Slurm Workload Manager security' }, { source: 'versions' }],
          },
        ],
      },
      'ami-updates': {
        who: 'customer',
        customer:
          'You patch or choose the AMI of each compute node group and update the group to it. AWS maintains the PCS-ready Deep Learning AMI for production; its sample AMIs are for evaluation only.',
        cites: [{ source: 'vulnerabilities' }, { source: 'amis' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'building it, with the PCS agent and Slurm in it, is yours too.',
            cites: [{ source: 'amis' }, { source: 'vulnerabilities' }],
          },
        ],
      },
      'patch-management': {
        who: 'shared',
        aws: "AWS patches the controller's instances in its own account.",
        customer: 'Patch the AMIs of the compute nodes, keep Slurm in a supported version, and update your job code.',
        cites: [{ source: 'vulnerabilities' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the operating system of the controller instances; new jobs wait meanwhile and running ones go on.',
        cites: [{ source: 'vulnerabilities' }],
      },
      'internal-tls': {
        who: 'customer',
        customer:
          'You encrypt between users and nodes, and choose instance types that encrypt among themselves: Slurm does not.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }, { source: 'vulnerabilities' }],
      },
      secrets: {
        who: 'shared',
        aws: 'PCS makes the cluster secret, keeps it in Secrets Manager, gives it to the nodes that it starts, and exchanges it when you ask.',
        customer:
          'Ask for the rotation, with all jobs ended and the node groups at zero, renew tokens and login nodes of your own afterwards, and limit who reads the secret.',
        cites: [{ source: 'secret-rotation' }, { source: 'data-protection', section: 'Key management' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts the state of the scheduler and the cluster secret always.',
        customer: 'Encrypt the volumes of the nodes and the shared file systems.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Its policy, which has to let PCS in, and its life are yours.',
            cites: [{ source: 'data-protection', section: 'Key management' }],
          },
        ],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS updates the controller to new patch versions of its Slurm version by itself. What the nodes run comes from your AMI.',
        cites: [{ source: 'versions' }, { source: 'vulnerabilities' }],
      },
      agents: {
        who: 'customer',
        customer:
          'The PCS agent is part of your AMI: you put newer versions into it and move the node groups to it. AWS writes and releases the agent.',
        cites: [{ source: 'agent' }, { source: 'best-practices', section: 'AMI-related security' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You set up where the logs of controller, accounting and REST daemons go: CloudWatch Logs, S3 or Firehose. AWS delivers them there.',
        cites: [{ source: 'scheduler-logs' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'PCS runs slurmctld in an account of its own and lets it schedule the jobs. It writes slurm.conf, cgroup.conf and slurmdbd.conf from your settings, keeps them current, and nodes fetch them from the controller. It launches nodes for waiting jobs and ends idle ones, sends logs and metrics, makes the cluster secret, and runs the accounting database where that is on. Jobs, AMIs and settings are yours.',
        cites: [
          { source: 'clusters' },
          { source: 'slurm-configuration' },
          { source: 'scaling' },
          { source: 'secret-rotation' },
          { source: 'accounting' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
