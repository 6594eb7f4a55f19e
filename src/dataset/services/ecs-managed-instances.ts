import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'ECS Developer Guide: Architect for Amazon ECS Managed Instances',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html',
      read: '2026-11-28',
    },
    patching: {
      title: 'ECS Developer Guide: Patching in Amazon ECS Managed Instances',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instances-patching.html',
      read: '2026-11-30',
    },
    migrate: {
      title: 'ECS Developer Guide: Migrate from AWS Fargate to Amazon ECS Managed Instances',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-fargate-to-managed-instances.html',
      read: '2026-11-28',
    },
    optimization: {
      title: 'ECS API Reference: InfrastructureOptimization',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InfrastructureOptimization.html',
      read: '2026-11-29',
    },
    'auto-repair': {
      title: 'ECS API Reference: AutoRepairConfiguration',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoRepairConfiguration.html',
      read: '2026-11-29',
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
          { source: 'migrate' },
        ],
        disputed:
          'The page on patching gives instances 14 to 21 days; the overview and the page on migration name 14 days as the longest life.',
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
        aws: 'AWS patches by replacing instances; flaws found in their software, or failing hardware, bring the draining forward.',
        cites: [{ source: 'patching', section: 'Instance lifecycle' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the instances that run your tasks.',
        cites: [{ source: 'patching' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You define EC2 event windows and tie them to the instances by id or tag; a change holds only for instances launched after it. AWS then drains and replaces within them as well as it can, before day 14 where a window asks for it, and by day 21 at the latest.',
        cites: [{ source: 'patching', section: 'Event windows and maintenance scheduling' }],
      },
      'workload-isolation': {
        who: 'shared',
        aws: 'AWS offers a mode with one task an instance, with the isolation of a virtual machine.',
        customer:
          'Turn it on where tasks do not trust each other: by default they share instances, and nothing keeps them apart there.',
        cites: [
          { source: 'overview', section: 'Instance selection and optimization' },
          { source: 'migrate' },
          { source: 'ecs/task-role' },
        ],
      },
      'ami-updates': {
        who: 'aws',
        aws: "The AMI is AWS's: custom AMIs are not possible.",
        cites: [{ source: 'overview', section: 'Limitations and considerations' }],
      },
      agents: {
        who: 'aws',
        aws: 'AWS installs and updates the ECS agent, with each new instance: the AMI is its own and nothing can be logged in to.',
        cites: [{ source: 'patching' }, { source: 'overview', section: 'Limitations and considerations' }],
      },
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
        aws: 'By default ECS starts replacements before it stops tasks of a service.',
        customer:
          'Leave maximumPercent of the service above 100, or tasks stop first. Run several tasks, let them stop cleanly, and do not run tasks for longer than 14 days.',
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
        who: 'customer',
        customer:
          'You give the capacity provider subnets in several zones, and run more than one task of each service. AWS launches the instances there and starts lost tasks of a service again.',
        cites: [{ source: 'overview', section: 'Networking' }, { source: 'ecs/services' }],
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
        except: [
          {
            if: 'standalone-task',
            when: 'the task is not part of a service',
            who: 'customer',
            then: 'nothing replaces it when its instance ends: plan for it, or make it a service.',
            cites: [{ source: 'migrate' }],
          },
        ],
      },
      failover: {
        who: 'aws',
        aws: 'The ECS scheduler starts lost tasks of a service again elsewhere. AWS replaces impaired instances where auto repair is on.',
        cites: [
          { source: 'patching', section: 'Instance lifecycle' },
          { source: 'ecs/services' },
          { source: 'auto-repair' },
        ],
        except: [
          {
            if: 'standalone-task',
            when: 'the task is not part of a service',
            who: 'customer',
            then: 'nothing starts it again: that is yours.',
            cites: [
              { source: 'fargate/task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' },
            ],
          },
        ],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'The data volume of an instance, 80 GiB unless you say otherwise and up to 16,384 GiB, is shared by its tasks and their images: its size is your setting in the capacity provider.',
        cites: [{ source: 'overview', section: 'Instance storage' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          "You turn on EBS encryption by default in the account: only then are the instances' data volumes encrypted, with the key named there. Other stores of your tasks are yours to encrypt too.",
        cites: [{ source: 'overview', section: 'Instance storage' }, { source: 'ecs/shared-model' }],
      },
      'right-sizing': {
        who: 'shared',
        aws: 'AWS picks the instance types, consolidates idle instances and moves to sizes that fit.',
        customer:
          'Size the tasks, narrow the instance types only where you must, and set how many seconds, 0 to 3,600, an idle or little used instance is kept; -1 keeps AWS from clearing any away.',
        cites: [{ source: 'overview', section: 'Instance selection and optimization' }, { source: 'optimization' }],
      },
      imds: {
        who: 'customer',
        customer:
          "Containers that share an instance can reach its metadata and the instance role's credentials: keeping them from it, and the instance profile small, is yours.",
        cites: [{ source: 'ecs/task-role' }, { source: 'overview', section: 'IAM roles' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'There is no managed runtime here: Java, Node.js, Python and the like are in your image, and a patch reaches them when you rebuild and redeploy it.',
        cites: [{ source: 'ecs/containers' }, { source: 'ecs/shared-model' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'What watches for malware in your containers is yours to add, as a sidecar or as a task with the privileges that it needs. Nothing can be installed on the instances themselves, and GuardDuty Runtime Monitoring does not support them.',
        cites: [
          { source: 'guardduty/runtime-ec2' },
          { source: 'overview', section: 'Security and compliance' },
          { source: 'overview', section: 'Limitations and considerations' },
        ],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces failed hardware, watches the health of the instances, and replaces impaired ones where auto repair is ENABLED in the capacity provider. That is your setting: while it is DISABLED AWS only watches, and an impaired instance stays.',
        cites: [{ source: 'auto-repair' }, { source: 'patching' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'ECS picks instance types for the tasks that wait, launches the instances, packs several tasks on one, and after a delay clears away idle and little used ones unless you turned that off. It watches their health, GPUs included, and with auto repair on replaces impaired ones. It renews the instances from day 14 on and by default starts replacements of tasks first. Its scheduler keeps the number of tasks.',
        cites: [
          { source: 'overview', section: 'Instance selection and optimization' },
          { source: 'optimization' },
          { source: 'auto-repair' },
          { source: 'patching', section: 'Maintenance sequence' },
          { source: 'ecs/services' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
