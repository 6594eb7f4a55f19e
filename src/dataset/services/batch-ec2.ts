import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    amis: {
      title: 'Batch User Guide: Compute resource AMIs',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/compute_resource_AMIs.html',
      read: '2026-11-30',
    },
    'ami-versions': {
      title: 'Batch User Guide: Managing AMI versions in compute environments',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/managing-ami-versions.html',
      read: '2026-11-30',
    },
    'managed-instances': {
      title: 'Batch User Guide: Compute environments on Amazon ECS Managed Instances',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/ecs-managed-instances-compute-environments.html',
      read: '2026-11-30',
    },
    al2: {
      title: 'Batch User Guide: Amazon ECS Amazon Linux 2 AMI deprecation',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/ecs-al2-ami-deprecation.html',
      read: '2026-11-29',
    },
    spot: {
      title: 'Batch User Guide: Use Amazon EC2 Spot best practices for AWS Batch',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/bestpractice6.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Batch on EC2',
    short: 'Batch on EC2',
    aka: [
      'batch ec2',
      'batch on ec2',
      'batch with ec2',
      'batch ec2 compute environment',
      'batch managed compute environment',
      'managed compute environment',
      'unmanaged compute environment',
    ],
    category: 'compute',
    profile: 'container',
    variantOf: 'batch',
    summary:
      'Batch jobs on EC2 instances in your account: Batch launches and scales them, and their AMI, operating system and images are yours to keep current.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'You keep the guest operating system patched: a new environment starts on a recent ECS-optimized AMI, and Batch never upgrades it afterwards. You start the update to the latest image.',
        cites: [{ source: 'amis' }, { source: 'ami-versions' }, { source: 'batch/managed' }],
        except: [
          {
            if: 'end-of-life',
            when: 'it still runs on the ECS-optimized Amazon Linux 2 AMI, which ended on 30 June 2026',
            who: 'customer',
            then: 'AWS publishes no more patches for it: move the compute environment to Amazon Linux 2023.',
            cites: [{ source: 'al2' }],
          },
          {
            if: 'unmanaged-compute',
            when: 'the compute environment is unmanaged',
            who: 'customer',
            then: 'you choose the AMI too, see that it meets the specification of ECS, launch the instances and patch them; Batch updates nothing there.',
            cites: [{ source: 'batch/unmanaged' }],
          },
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you watch for patches and build the image too; Batch shows no status for it.',
            cites: [{ source: 'ami-versions', section: 'Custom AMI considerations' }],
          },
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'AWS owns the AMI, patches it and replaces the instances.',
            cites: [{ source: 'managed-instances' }, { source: 'ecs-managed-instances/patching' }],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Batch scheduler and API and the ECS control plane behind it.',
        cites: [{ source: 'batch/security' }, { source: 'batch/managed' }],
      },
      capacity: {
        who: 'shared',
        aws: 'Batch launches, scales and ends instances for the waiting jobs.',
        customer: 'Choose types, limits of vCPUs, allocation strategy, Spot and subnets.',
        cites: [{ source: 'batch/managed' }],
        except: [
          {
            if: 'unmanaged-compute',
            when: 'the compute environment is unmanaged',
            who: 'customer',
            then: 'you provide and scale the instances.',
            cites: [{ source: 'batch/unmanaged' }],
          },
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'ECS provisions, scales and ends the instances; the greatest number of vCPUs and, if you must, the instance types are yours to set.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'The ECS agent, Docker and other software arrive with the AMI: moving to a newer one is yours, as is everything that you add.',
        cites: [{ source: 'amis' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'AWS owns the AMI with agent and container runtime, and replaces the instances to renew them.',
            cites: [{ source: 'managed-instances' }, { source: 'ecs-managed-instances/patching' }],
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Job images are yours to patch and scan.',
        cites: [{ source: 'batch/security' }, { source: 'ecs/containers' }],
      },
      application: {
        who: 'customer',
        customer: "The jobs' code and libraries.",
        cites: [{ source: 'batch/security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set compute environments, launch templates, update policy, queues and job definitions, and leave alone the groups, launch templates and ECS clusters that Batch makes for itself. A job for which there is no room stays RUNNABLE for ever: mend the cause, or give the queue a time limit that cancels it.',
        cites: [
          { source: 'batch/managed' },
          { source: 'ami-versions' },
          { source: 'batch/job-states' },
          { source: 'batch/stuck-jobs' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'VPC, subnets, security groups and the way out are yours.',
        cites: [{ source: 'batch/managed' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Instance role, job roles and who submits jobs are yours.',
        cites: [{ source: 'batch/roles' }],
      },
      data: {
        who: 'customer',
        customer: 'Data on volumes and in buckets, and its encryption, is yours.',
        cites: [{ source: 'batch/security' }, { source: 'waf-shared-responsibility' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': 'as profile',
      'logging-monitoring': 'as profile',
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          'You update the environment to the latest image, or build a new environment: Batch does not upgrade AMIs by itself.',
        cites: [{ source: 'amis' }, { source: 'ami-versions' }],
        except: [
          {
            if: 'end-of-life',
            when: 'it still runs on the ECS-optimized Amazon Linux 2 AMI, which ended on 30 June 2026',
            who: 'customer',
            then: 'there are no more patches to take: move to Amazon Linux 2023.',
            cites: [{ source: 'al2' }],
          },
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you watch for patches and build the image too; Batch shows no status for it.',
            cites: [{ source: 'ami-versions', section: 'Custom AMI considerations' }],
          },
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'AWS owns the AMI, patches it and replaces the instances.',
            cites: [{ source: 'managed-instances' }, { source: 'ecs-managed-instances/patching' }],
          },
        ],
      },
      'ami-updates': {
        who: 'customer',
        customer:
          'You start the update, which replaces instances and can interrupt jobs: Batch never does it by itself. With the BEST_FIT strategy it takes a new environment instead. AWS supplies newer AMIs, and Batch shows "update available" for its own ones.',
        cites: [{ source: 'ami-versions' }],
        except: [
          {
            if: 'end-of-life',
            when: 'it still runs on the ECS-optimized Amazon Linux 2 AMI, which ended on 30 June 2026',
            who: 'customer',
            then: 'newer images of it no longer come: move to Amazon Linux 2023.',
            cites: [{ source: 'al2' }],
          },
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'watching for patches, building and rolling out are yours; Batch shows no status.',
            cites: [{ source: 'ami-versions', section: 'Custom AMI considerations' }],
          },
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'AWS owns the AMI, patches it and replaces the instances.',
            cites: [{ source: 'managed-instances' }, { source: 'ecs-managed-instances/patching' }],
          },
        ],
      },
      agents: {
        who: 'customer',
        customer: 'The ECS agent comes with the AMI; keeping it current is yours.',
        cites: [{ source: 'amis' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you build the agent and Docker into it.',
            cites: [{ source: 'amis' }],
          },
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'AWS keeps the agent current with each new instance.',
            cites: [{ source: 'managed-instances' }, { source: 'ecs-managed-instances/patching' }],
          },
        ],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'Batch launches and ends the instances.',
        customer: 'Set types and limits.',
        cites: [{ source: 'batch/managed' }],
        except: [
          {
            if: 'unmanaged-compute',
            when: 'the compute environment is unmanaged',
            who: 'customer',
            then: 'you launch them.',
            cites: [{ source: 'batch/unmanaged' }],
          },
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'ECS provisions, drains and ends the instances; the roles, the network and the greatest number of vCPUs are yours to set.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Between zones and Regions, and between supported Nitro instance types of one or of peered VPCs, AWS encrypts the traffic by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      imds: {
        who: 'customer',
        customer: "Limiting containers' access to instance metadata, in the launch template, is yours.",
        cites: [{ source: 'ec2/imds' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You choose when to start an image update, whether running jobs end with it or are waited for, and which jobs are retried.',
        cites: [{ source: 'ami-versions', section: 'Best practices for AMI updates' }],
      },
      'multi-az': {
        who: 'customer',
        customer: 'You name subnets in several zones, and give jobs a retry strategy for the loss of one.',
        cites: [{ source: 'batch/managed' }, { source: 'batch/retries' }],
      },
      'host-os-patching': {
        who: 'customer',
        customer:
          "The hosts of the job containers are your EC2 instances: patching them is yours. The hypervisor beneath is AWS's.",
        cites: [{ source: 'amis' }, { source: 'batch/managed' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'AWS owns the AMI, patches it and replaces the instances.',
            cites: [{ source: 'managed-instances' }, { source: 'ecs-managed-instances/patching' }],
          },
        ],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'Jobs that run on one instance share its kernel, and nothing walls them off from each other: put jobs that must not touch into compute environments of their own.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'batch/managed' }],
      },
      'spot-interruptions': {
        who: 'customer',
        customer:
          'Running only jobs there that bear it, allowing many instance types, checkpoints, and a retry strategy of up to ten attempts are yours: by default a job has one. Batch puts a job with attempts left back into its queue.',
        cites: [{ source: 'spot' }, { source: 'batch/retries' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'The key pair of the compute environment, open ports and Session Manager rights are yours to give or to leave out.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'AWS runs the instances, and takes no key pair of yours.',
            cites: [{ source: 'managed-instances' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'Batch looks at the waiting jobs, launches and ends instances for them, and makes the Auto Scaling groups, launch templates and ECS clusters that this takes. It holds jobs until those that they depend on have succeeded, has ECS start them on an instance, puts failed ones with attempts left back into the queue, and keeps finished jobs for at least 7 days. AMI, images and limits are yours.',
        cites: [
          { source: 'batch/managed' },
          { source: 'batch/job-states' },
          { source: 'batch/job-dependencies' },
          { source: 'batch/retries' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
