import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'ParallelCluster User Guide: Security',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/security.html',
      read: '2026-11-29',
    },
    tls: {
      title: 'ParallelCluster User Guide: Enforcing a minimum version of TLS 1.2',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/security-enforcing-tls.html',
      read: '2026-11-29',
    },
    data: {
      title: 'ParallelCluster User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/data-protection.html',
      read: '2026-11-30',
    },
    identity: {
      title: 'ParallelCluster User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/security-iam.html',
      read: '2026-11-29',
    },
    'best-practices': {
      title: 'ParallelCluster User Guide: Best practices',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/best-practices-v3.html',
      read: '2026-11-30',
    },
    support: {
      title: 'ParallelCluster User Guide: Support policy',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/support-policy.html',
      read: '2026-11-30',
    },
    schedulers: {
      title: 'ParallelCluster User Guide: Schedulers supported by AWS ParallelCluster',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/schedulers-v3.html',
      read: '2026-11-30',
    },
    processes: {
      title: 'ParallelCluster User Guide: AWS ParallelCluster processes',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/processes-v3.html',
      read: '2026-11-30',
    },
    logs: {
      title: 'ParallelCluster User Guide: Integration with Amazon CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/cloudwatch-logs-v3.html',
      read: '2026-11-30',
    },
    'custom-ami': {
      title: 'ParallelCluster User Guide: AMI customization',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/custom-ami-v3.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS ParallelCluster',
    short: 'ParallelCluster',
    aka: ['parallelcluster', 'parallel cluster', 'pcluster'],
    category: 'compute',
    profile: 'customer-operated',
    summary:
      'An open-source tool that builds an HPC cluster in your account: AWS stops at EC2, and head node, Slurm, compute nodes and their patches are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer: 'You patch head, login and compute nodes and build your own AMIs.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'security' }],
      },
      'control-plane': {
        who: 'customer',
        customer:
          'Slurm and the head node that it runs on are yours to run, patch and keep available. AWS runs only the APIs that the tool calls.',
        cites: [{ source: 'security' }, { source: 'ec2/security', section: 'Security in the cloud' }],
        except: [
          {
            when: 'the scheduler is AWS Batch, as it could be before version 3.16',
            who: 'shared',
            aws: 'AWS runs Batch, which schedules the jobs.',
            then: 'The head node stays yours, and so is the move to Slurm: from version 3.16 on Batch is gone.',
            cites: [{ source: 'schedulers' }, { source: 'processes' }],
          },
        ],
      },
      capacity: {
        who: 'customer',
        customer:
          "You set queues, instance types and limits. The scaling itself is done by ParallelCluster's daemons on your head node, which you size for it.",
        cites: [{ source: 'processes' }, { source: 'best-practices', section: 'Head node instance type selection' }],
        except: [
          {
            when: 'the scheduler is AWS Batch, as it could be before version 3.16',
            who: 'shared',
            aws: 'AWS Batch adds and removes the compute nodes.',
            then: 'You set its limits and instance types.',
            cites: [{ source: 'processes' }],
          },
        ],
      },
      'platform-software': {
        who: 'customer',
        customer:
          "ParallelCluster's version, Slurm, drivers and MPI are yours to keep current. A new minor or patch version of ParallelCluster means building the cluster anew with it.",
        cites: [
          { source: 'best-practices', section: 'Moving a cluster to a new minor or patch version' },
          { source: 'support' },
        ],
        except: [
          {
            if: 'end-of-life',
            when: 'the release is past its end of support life',
            who: 'customer',
            then: 'AWS gives no more fixes or help for it: moving to a newer one is yours.',
            cites: [{ source: 'support' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Containers in your jobs are yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      application: {
        who: 'customer',
        customer: 'Job code and its libraries.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: "The cluster's configuration file is yours.",
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'VPC, subnets and security groups are yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'The roles that the cluster uses, keys and users are yours.',
        cites: [{ source: 'identity' }],
      },
      data: {
        who: 'customer',
        customer: 'Data on volumes and shared file systems, with its encryption, is yours.',
        cites: [{ source: 'data' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'You choose instance types that encrypt between nodes by themselves, set TLS for your users, and hold the tool to TLS 1.2 or newer. Its calls to AWS go over TLS.',
        cites: [{ source: 'data', section: 'Encryption in transit' }, { source: 'tls' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Backups of file systems and of the configuration are yours: keep data in file systems made outside the cluster, so that they outlive it.',
        cites: [
          { source: 'best-practices', section: 'Moving a cluster to a new minor or patch version' },
          { source: 'waf-resiliency' },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls for CloudTrail and stores what the CloudWatch agent on the nodes sends.',
        customer: 'Keep logging on in the configuration, set retention and alarms, and read the logs.',
        cites: [{ source: 'logs' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'You patch all nodes.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'control-plane-patching': {
        who: 'customer',
        customer: 'Slurm and the head node are yours to patch.',
        cites: [{ source: 'security' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          "You set encryption and KMS key of EBS and EFS in the cluster's configuration file. FSx for Lustre and NVMe disks of the instances are encrypted without you.",
        cites: [{ source: 'data', section: 'Encryption at rest' }],
      },
      'access-keys': {
        who: 'customer',
        customer: 'The tool works with credentials that lie in clear in files of yours: guard and rotate them.',
        cites: [{ source: 'identity' }],
      },
      'patch-management': {
        who: 'customer',
        customer: 'You patch head, login and compute nodes, Slurm and the tool itself.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'security' }],
      },
      'engine-minor-upgrades': {
        who: 'customer',
        customer:
          'You build the cluster anew with the newer tool, test it and move over. AWS puts fixes only into new releases: patch releases exist for the latest minor versions alone.',
        cites: [
          { source: 'best-practices', section: 'Moving a cluster to a new minor or patch version' },
          { source: 'support' },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer:
          'You build a new cluster with the new version, test your jobs on it and move over. Nothing upgrades a cluster by itself.',
        cites: [
          { source: 'best-practices', section: 'Moving a cluster to a new minor or patch version' },
          { source: 'support' },
        ],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS publishes an AMI with each release of ParallelCluster.',
        customer: 'Move to the release whose AMI you want, or patch your nodes.',
        cites: [{ source: 'custom-ami' }, { source: 'support' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you build, test and patch it, and build it again for every new release.',
            cites: [{ source: 'custom-ami', section: 'Other considerations' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS writes the open-source tool with its daemons, which watch the nodes and scale the cluster, publishes releases with fixes, and an AMI with each of them. Behind it CloudWatch keeps the logs that the nodes send, and EC2 starts the machines that the tool asks for. All that the tool builds, head node, Slurm and daemons included, runs on instances of yours and is yours to run.',
        cites: [{ source: 'processes' }, { source: 'support' }, { source: 'custom-ami' }, { source: 'logs' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
