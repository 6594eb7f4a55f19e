import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'ECS Developer Guide: Architect for Amazon ECS Managed Instances',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html',
      read: '2026-11-23',
    },
    patching: {
      title: 'ECS Developer Guide: Patching in Amazon ECS Managed Instances',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-patching.html',
      read: '2026-11-23',
    },
    migrate: {
      title: 'ECS Developer Guide: Migrate from AWS Fargate to Amazon ECS Managed Instances',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-fargate-to-managed-instances.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon ECS Managed Instances',
    short: 'ECS Managed Instances',
    aka: ['ecs managed instances', 'ecs managed instance', 'managed instances for ecs', 'ecs mi'],
    category: 'containers',
    profile: 'container',
    variantOf: 'ecs',
    summary:
      "ECS on EC2 instances in your account that AWS provisions, patches and replaces: the instances are AWS's to look after, the containers and their separation are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS isolates the instances from other customers. By default several of your tasks share one instance; a setting gives each task its own.',
        cites: [
          { source: 'overview', section: 'Instance selection and optimization' },
          { source: 'ec2/managed-instances' },
        ],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS owns the AMI (Bottlerocket), patches it and replaces the instances: draining begins on day 14 and the instance ends by day 21. There is no SSH and no custom AMI.',
        cites: [
          { source: 'patching', section: 'Instance lifecycle' },
          { source: 'overview', section: 'Security and compliance' },
        ],
        disputed: 'The page on patching gives instances 14 to 21 days; the overview names 14 days as the longest life.',
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the ECS control plane and its scheduler.',
        cites: [{ source: 'overview' }, { source: 'ecs/shared-model' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS selects, launches, right-sizes, consolidates and ends instances for the tasks. You can narrow the instance types in a capacity provider of your own.',
        cites: [
          { source: 'overview', section: 'Capacity providers' },
          { source: 'overview', section: 'Instance selection and optimization' },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: "AWS installs and updates the agent, the container runtime and the rest of the instance's software with every new instance.",
        cites: [{ source: 'patching' }, { source: 'overview' }],
      },
      container: {
        who: 'customer',
        customer:
          'You patch the images and decide what may share an instance: tasks share one by default, and privileged capabilities are possible.',
        cites: [{ source: 'overview', section: 'Instance selection and optimization' }, { source: 'migrate' }],
      },
      application: {
        who: 'customer',
        customer: "Your code and its libraries; it has to bear an instance's end after 14 to 21 days.",
        cites: [{ source: 'overview', section: 'Migration considerations' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set the capacity provider, its instance requirements and storage size, single-task mode, event windows, task definitions and services.',
        cites: [
          { source: 'overview', section: 'Capacity providers' },
          { source: 'patching', section: 'Event windows and maintenance scheduling' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You give subnets and security groups to the capacity provider and to the tasks.',
        cites: [{ source: 'overview', section: 'Networking' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You create the infrastructure role and the instance profile, and the roles of the tasks.',
        cites: [{ source: 'overview', section: 'IAM roles' }],
      },
      data: {
        who: 'customer',
        customer:
          "Your tasks' data is yours. The data volume is shared by all tasks of an instance and is encrypted by default only where EBS encryption by default is on.",
        cites: [{ source: 'overview', section: 'Instance storage' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS between clients and tasks is yours.',
        cites: [{ source: 'ecs/shared-model' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Instances end after 14 to 21 days at the latest: keep state outside and back it up.',
        cites: [{ source: 'patching' }, { source: 'overview', section: 'Instance storage' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS publishes metrics of tasks and instances and watches the instances' health.",
        customer: 'Turn on Container Insights, set log drivers, keep the logs and set alarms.',
        cites: [{ source: 'overview', section: 'Monitoring and observability' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches by replacing instances; urgent fixes bring the draining forward.',
        cites: [{ source: 'patching', section: 'Instance lifecycle' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the instances that run your tasks.',
        cites: [{ source: 'patching' }],
      },
      'maintenance-window': {
        who: 'shared',
        aws: 'AWS drains and replaces instances, within the windows where it can.',
        customer: 'Define EC2 event windows and tag the instances; changes hold for new instances only.',
        cites: [{ source: 'patching', section: 'Event windows and maintenance scheduling' }],
      },
      'workload-isolation': {
        who: 'shared',
        aws: 'AWS offers a mode with one task an instance, with the isolation of a virtual machine.',
        customer: 'Turn it on where tasks do not trust each other: by default tasks share instances.',
        cites: [{ source: 'overview', section: 'Instance selection and optimization' }, { source: 'migrate' }],
      },
      'ami-updates': {
        who: 'aws',
        aws: "The AMI is AWS's: custom AMIs are not possible.",
        cites: [{ source: 'overview', section: 'Limitations and considerations' }],
      },
      agents: { who: 'aws', aws: 'AWS keeps the ECS agent current.', cites: [{ source: 'patching' }] },
      'node-provisioning': { who: 'aws', aws: 'AWS launches and ends the instances.', cites: [{ source: 'overview' }] },
      'ssh-access': {
        who: 'shared',
        aws: 'AWS keeps the instances closed: there is no SSH to them.',
        customer: 'Shells in containers go through ECS Exec, which you turn on, permit and log.',
        cites: [{ source: 'overview', section: 'Limitations and considerations' }, { source: 'ecs/exec' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'You rebuild and redeploy the images.',
        cites: [{ source: 'ecs/containers' }],
      },
      'application-availability': {
        who: 'shared',
        aws: 'ECS starts replacements before it stops tasks of a service.',
        customer: 'Run several tasks, let them stop cleanly, and do not run tasks for longer than 14 days.',
        cites: [
          { source: 'patching', section: 'Maintenance sequence' },
          { source: 'overview', section: 'Migration considerations' },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer: 'Infrastructure role, instance profile and task roles are yours.',
        cites: [{ source: 'overview', section: 'IAM roles' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Between zones and Regions, and between supported Nitro instance types of one or of peered VPCs, AWS encrypts the traffic by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'AWS launches the instances in the subnets of the capacity provider and starts lost tasks of a service again.',
        customer: 'Give the capacity provider subnets in several zones, and run more than one task of each service.',
        cites: [{ source: 'overview', section: 'Capacity providers' }, { source: 'ecs/services' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS scales the instances for the tasks.',
        customer: 'The number of tasks of each service, by count or auto scaling policy, is yours.',
        cites: [{ source: 'overview', section: 'Instance selection and optimization' }, { source: 'ecs/services' }],
      },
      'task-retirement': {
        who: 'shared',
        aws: 'AWS drains instances from day 14, ends them by day 21 and starts replacements for tasks of a service.',
        customer: 'Restart standalone tasks and let every task stop cleanly.',
        cites: [{ source: 'patching', section: 'Maintenance sequence' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
