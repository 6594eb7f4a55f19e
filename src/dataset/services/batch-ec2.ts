import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    amis: {
      title: 'Batch User Guide: Compute resource AMIs',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/compute_resource_AMIs.html',
      read: '2026-11-28',
    },
    'ami-versions': {
      title: 'Batch User Guide: Managing AMI versions in compute environments',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/managing-ami-versions.html',
      read: '2026-11-28',
    },
    'managed-instances': {
      title: 'Batch User Guide: Compute environments on Amazon ECS Managed Instances',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/ecs-managed-instances-compute-environments.html',
      read: '2026-11-28',
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
          'You set compute environments, launch templates, update policy, queues and job definitions, and leave alone the groups, launch templates and ECS clusters that Batch makes for itself.',
        cites: [{ source: 'batch/managed' }, { source: 'ami-versions' }],
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
    },
    reviewed: '2026-11-23',
  },
);
