import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    agent: {
      title: 'ECS Developer Guide: Updating the Amazon ECS container agent',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-agent-update.html',
      read: '2026-11-30',
    },
    instances: {
      title: 'ECS Developer Guide: Linux container instance management',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/manage-linux.html',
      read: '2026-11-28',
    },
    'auto-scaling': {
      title: 'ECS Developer Guide: Cluster auto scaling',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-auto-scaling.html',
      read: '2026-11-23',
    },
    guardduty: {
      title: 'ECS Developer Guide: Runtime Monitoring for Amazon ECS Fargate workloads',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-guard-configure-automatic.html',
      read: '2026-11-28',
    },
    'termination-protection': {
      title: 'ECS Developer Guide: Control the instances Amazon ECS terminates',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-termination-protection.html',
      read: '2026-11-29',
    },
    'managed-draining': {
      title: 'ECS API Reference: AutoScalingGroupProviderUpdate',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProviderUpdate.html',
      read: '2026-11-29',
    },
    'ami-agent': {
      title: 'ECS Developer Guide: Updating the Amazon ECS container agent on an Amazon ECS-optimized AMI',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/agent-update-ecs-ami.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon ECS on EC2',
    short: 'ECS on EC2',
    aka: [
      'ecs ec2',
      'ecs on ec2',
      'ecs-ec2',
      'ec2 launch type',
      'ecs with ec2',
      'ecs container instance',
      'ecs container instances',
      'ecs on ec2 instances',
      'ecs with ec2 capacity',
    ],
    category: 'containers',
    profile: 'container',
    variantOf: 'ecs',
    summary:
      'ECS on EC2 instances of yours: AWS runs the control plane, and the instances with their operating system, the agent and the containers are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS isolates your instances from other customers with its hypervisor. It does not isolate the tasks that share one of your instances.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'ec2/infrastructure' }],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'You patch and harden the container instances: AWS publishes ECS-optimized AMIs, and moving to a newer one, or updating in place, is yours. Fixes in the kernel, such as those for Spectre and Meltdown, are yours to install there.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'instances' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you build and patch the image too.',
            cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
          },
          {
            if: 'managed-instance',
            when: 'the capacity is ECS Managed Instances',
            who: 'aws',
            then: 'AWS owns the AMI, patches the instances and replaces them within 21 days.',
            cites: [{ source: 'ecs-managed-instances/patching' }],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the ECS control plane and its scheduler, keeps intruders out and keeps it available.',
        cites: [{ source: 'ecs/shared-model' }, { source: 'ecs/services' }],
      },
      capacity: {
        who: 'shared',
        aws: 'ECS starts and stops tasks to keep the wanted number, and scales the Auto Scaling group where you attached a capacity provider with managed scaling.',
        customer:
          'Choose instance types, the group and its limits, spread them over zones and leave room for the tasks: without instances, nothing is placed.',
        cites: [{ source: 'auto-scaling' }, { source: 'ecs/shared-model', section: 'EC2' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'The ECS agent, the container engine and every other agent on the instances are yours to keep current.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'agent' }],
      },
      container: {
        who: 'customer',
        customer:
          'You patch and harden the images, and you also keep tasks of one instance apart: they share its kernel and can reach leftovers of each other.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'ecs/containers' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries, in every container.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          "You set task definitions, services, the launch template, the agent's options such as ECS_DISABLE_PRIVILEGED, and block containers from instance metadata.",
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'ecs/containers' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'VPC, subnets, network ACLs, security groups and routes of tasks and instances are yours.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the task roles, the execution role and the instance role, and stop containers from using the instance role through metadata.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'ecs/task-role' }],
      },
      data: {
        who: 'customer',
        customer:
          'You own the data in volumes and instances and set their encryption, EBS included. Data that a task leaves on the instance stays readable there.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'ecs/storage' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS between clients, services and tasks is yours.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'You back up volumes and file systems. Instances and tasks are meant to be replaced.',
        cites: [{ source: 'ecs/storage' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes ECS metrics and events and records API calls for CloudTrail.',
        customer: 'Logs of containers, agent and host, runtime monitoring and alarms are yours to set up.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'guardduty' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          'You patch the container instances: replace them with ones from a newer ECS-optimized AMI, or update in place.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'instances' }],
      },
      'host-os-patching': {
        who: 'customer',
        customer:
          "The hosts of your containers are your EC2 instances: you patch them. The hypervisor beneath them is AWS's.",
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
      },
      'ami-updates': {
        who: 'customer',
        customer:
          'You roll the instances over to a newer AMI: nothing does it for you. AWS publishes the ECS-optimized AMIs with patched software and agents.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'instances' }],
        except: [
          {
            if: 'custom-ami',
            when: 'you use a custom AMI',
            who: 'customer',
            then: 'you also build and patch it.',
            cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
          },
        ],
      },
      'ami-hardening': {
        who: 'customer',
        customer: 'Hardening the AMI is yours.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
      },
      agents: {
        who: 'customer',
        customer:
          'You update the ECS agent, by a newer AMI or with an update of the agent alone. On Windows you launch new instances. The GuardDuty runtime agent is on no instance until you turn its automated configuration on or install it by hand.',
        cites: [
          { source: 'agent' },
          { source: 'ecs/shared-model', section: 'EC2' },
          { source: 'guardduty/runtime-ec2' },
          { source: 'guardduty' },
        ],
        except: [
          {
            if: 'automated-agent',
            when: 'automated agent configuration of GuardDuty is on for EC2',
            who: 'shared',
            aws: 'GuardDuty installs and updates its own agent on instances that Systems Manager manages.',
            then: 'The ECS agent and all others stay yours, and so does checking that the instances are covered.',
            cites: [{ source: 'guardduty/runtime-ec2' }],
          },
        ],
        disputed:
          "On the GuardDuty agent: the ECS guide says that it has to be set up by hand on container instances; GuardDuty's guide counts them among the EC2 instances on which it can install and update the agent itself.",
      },
      imds: {
        who: 'customer',
        customer:
          "You block containers from the instance metadata service, for example with the hop limit, awsvpc mode or the agent's settings.",
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'AWS puts no isolation between tasks of one instance: give sensitive applications instances of their own.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'A capacity provider with managed scaling grows and shrinks your Auto Scaling group for the tasks that wait.',
        customer: 'Create the group and the capacity provider and choose types, limits and zones.',
        cites: [{ source: 'auto-scaling' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'You rebuild, scan and redeploy the images.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'ecs/containers' }],
      },
      'container-runtime-config': {
        who: 'customer',
        customer: 'Privileged mode is possible here: you forbid it, set CPU and memory limits and drop capabilities.',
        cites: [{ source: 'ecs/containers' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'Task role, execution role and instance role are yours to write and keep small.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }, { source: 'ecs/task-role' }],
      },
      'hypervisor-patching': {
        who: 'aws',
        aws: 'AWS patches the hypervisor under your container instances.',
        cites: [{ source: 'ecs/shared-model' }, { source: 'ec2/infrastructure' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Between zones and Regions, and between supported Nitro instance types of one or of peered VPCs, AWS encrypts the traffic by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You spread the Auto Scaling group over several zones and leave enough room for the tasks of a lost one. The scheduler then starts lost tasks of a service on the instances that are left.',
        cites: [{ source: 'ecs/services' }, { source: 'auto-scaling' }],
      },
      'ssh-access': {
        who: 'customer',
        customer: 'SSH and Session Manager access to the container instances is yours to limit.',
        cites: [{ source: 'ecs/shared-model', section: 'EC2' }],
      },
      failover: {
        who: 'aws',
        aws: 'The ECS scheduler starts lost tasks of a service again on the instances that are left. Room for them there is yours to keep.',
        cites: [{ source: 'ecs/services' }, { source: 'auto-scaling' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task was started on its own and not by a service',
            who: 'customer',
            then: 'nothing starts it again: that is yours.',
            cites: [
              { source: 'fargate/task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' },
            ],
          },
        ],
      },
      'task-retirement': {
        who: 'customer',
        customer:
          'Nothing retires your instances for you: you drain and replace those that are outdated. ECS starts tasks of a service again elsewhere; standalone ones you start again yourself.',
        cites: [{ source: 'instances' }, { source: 'ecs/services' }],
      },
      kubelet: {
        who: 'customer',
        customer:
          'There is no kubelet on ECS. The container runtime, Docker with its containerd, comes with your AMI and is yours to keep current there.',
        cites: [{ source: 'instances' }, { source: 'ecs/shared-model', section: 'EC2' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The scheduler of ECS places the tasks on your instances and starts lost ones of a service again. In a capacity provider, with managed scaling on, ECS computes the fill of the group, keeps its metric, alarms and scaling policy and resizes it; with managed draining it empties instances first, with termination protection it spares busy ones. AWS builds and tests agent and ECS-optimized AMI. The instances are yours.',
        cites: [
          { source: 'ecs/services' },
          { source: 'auto-scaling' },
          { source: 'managed-draining' },
          { source: 'termination-protection' },
          { source: 'ami-agent' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
