import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'shared-model': {
      title: 'ECS Developer Guide: AWS shared responsibility model for Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html',
      read: '2026-11-23',
    },
    containers: {
      title: 'ECS Developer Guide: Task and container security best practices',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
      read: '2026-11-23',
    },
    'task-role': {
      title: 'ECS Developer Guide: Task IAM role',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
      read: '2026-11-23',
    },
    storage: {
      title: 'ECS Developer Guide: Storage options for Amazon ECS tasks',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html',
      read: '2026-11-23',
    },
    services: {
      title: 'ECS Developer Guide: Amazon ECS services',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html',
      read: '2026-11-23',
    },
    exec: {
      title: 'ECS Developer Guide: Monitor containers with ECS Exec',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon ECS',
    short: 'ECS',
    aka: [
      'ecs',
      'elastic container service',
      'ec2 container service',
      'ecs service',
      'ecs cluster',
      'task role',
      'ecs exec',
      'service connect',
    ],
    category: 'containers',
    profile: 'container',
    summary:
      'A container orchestrator: AWS runs its control plane and keeps the wanted number of tasks running, your containers stay yours, and who has the servers depends on the launch type.',
    layers: {
      facilities: {
        who: 'aws',
        aws: 'AWS owns and guards the data centers.',
        cites: [{ source: 'shared-model' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'on-premises',
            when: 'tasks run on external instances with ECS Anywhere',
            who: 'customer',
            then: 'the building, its power and its doors are yours.',
            cites: [{ source: 'ecs-anywhere/anywhere' }],
          },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS owns, maintains and replaces the servers.',
        cites: [{ source: 'shared-model' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'on-premises',
            when: 'tasks run on external instances with ECS Anywhere',
            who: 'customer',
            then: 'the servers are yours.',
            cites: [{ source: 'ecs-anywhere/anywhere' }],
          },
        ],
      },
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS builds and secures the physical network of its Regions.',
        cites: [{ source: 'shared-model' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'on-premises',
            when: 'tasks run on external instances with ECS Anywhere',
            who: 'customer',
            then: 'your own network and its way to AWS are yours.',
            cites: [{ source: 'ecs-anywhere/anywhere' }],
          },
        ],
      },
      virtualization: {
        who: 'aws',
        aws: 'AWS keeps customers apart with its hypervisor. Fargate gives each task its own isolated environment; on EC2 instances nothing isolates tasks of one instance from each other.',
        cites: [{ source: 'shared-model' }],
        except: [
          {
            if: 'on-premises',
            when: 'tasks run on external instances with ECS Anywhere',
            who: 'customer',
            then: 'the hypervisor, if there is one, is yours.',
            cites: [{ source: 'ecs-anywhere/anywhere' }],
          },
        ],
      },
      'operating-system': 'by variant',
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the ECS control plane: it keeps intruders out of it, keeps it available and patches it. Its scheduler places tasks and replaces those of a service that stop.',
        cites: [{ source: 'shared-model' }, { source: 'services' }],
      },
      capacity: 'by variant',
      'platform-software': 'by variant',
      container: {
        who: 'customer',
        customer:
          'Your images and what is in them: build them from small bases, scan, patch and redeploy them, run them without root, and set their limits and capabilities.',
        cites: [{ source: 'shared-model' }, { source: 'containers' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries in the containers.',
        cites: [{ source: 'shared-model' }, { source: 'containers' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write task definitions and service settings: images, CPU and memory, desired count, deployment limits, health checks, volumes and environment variables.',
        cites: [{ source: 'shared-model' }, { source: 'containers' }, { source: 'services' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You set the VPC, subnets, network ACLs, security groups and route tables that the tasks use, and the load balancer in front.',
        cites: [{ source: 'shared-model' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the task role and the task execution role and keep them small, and you decide who may call the ECS API or open a shell with ECS Exec.',
        cites: [{ source: 'shared-model' }, { source: 'task-role' }],
      },
      data: {
        who: 'customer',
        customer:
          'The data that tasks read and write is yours, and so is the encryption of the volumes and of what the client sends.',
        cites: [{ source: 'shared-model' }, { source: 'storage' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'TLS between your services, their clients and other tasks, with the certificates, is yours to set up.',
        cites: [{ source: 'shared-model' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Tasks are replaced and their local disks are lost: keep state outside the task and back up those stores yourself.',
        cites: [{ source: 'storage' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS sends ECS metrics and service events and records API calls for CloudTrail.',
        customer:
          'Choose a log driver for the containers, turn on Container Insights where you want it, keep the logs and set alarms.',
        cites: [{ source: 'containers' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      scheduler: {
        who: 'aws',
        aws: 'AWS runs and patches the scheduler: it places tasks and replaces stopped ones of a service. It does not restart tasks that were started on their own.',
        cites: [{ source: 'services' }],
      },
      'service-availability': {
        who: 'aws',
        aws: "AWS keeps the ECS control plane available and keeps the wanted number of a service's tasks running where there is capacity.",
        cites: [{ source: 'services' }],
      },
      'control-plane-patching': {
        who: 'aws',
        aws: 'AWS patches the control plane. There is no version of it for you to choose.',
        cites: [{ source: 'shared-model' }],
      },
      'task-definitions': {
        who: 'customer',
        customer: 'You write them: image, user, privileges, capabilities, limits, secrets, volumes.',
        cites: [{ source: 'containers' }],
      },
      'container-images': {
        who: 'customer',
        customer:
          'You rebuild and redeploy the images when their base or libraries get a fix. ECS never changes an image.',
        cites: [{ source: 'shared-model' }, { source: 'containers' }],
      },
      'base-images': {
        who: 'customer',
        customer: "Choosing base images and moving to newer ones is yours, also for AWS's own public images.",
        cites: [{ source: 'containers' }],
      },
      'image-scanning': {
        who: 'customer',
        customer: 'You turn scanning on in the registry or the pipeline and act on what it finds.',
        cites: [{ source: 'containers' }],
      },
      'container-runtime-config': {
        who: 'customer',
        customer:
          'Root user, privileged mode, capabilities and read-only root file systems are set by you in the task definition.',
        cites: [{ source: 'containers' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'You create the task role for the application and the execution role for pulling images and reading secrets.',
        cites: [{ source: 'shared-model' }, { source: 'task-role' }],
      },
      'least-privilege': {
        who: 'customer',
        customer: 'Narrowing the task roles, for example a role with s3:*, is yours.',
        cites: [{ source: 'shared-model' }, { source: 'task-role' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'You keep secrets out of images and environment variables and reference Secrets Manager or Parameter Store in the task definition.',
        cites: [{ source: 'containers' }],
      },
      scaling: {
        who: 'customer',
        customer:
          'You set the desired count or an auto scaling policy for each service; ECS then starts and stops the tasks.',
        cites: [{ source: 'services' }],
      },
      deployment: {
        who: 'shared',
        aws: "ECS rolls new task definitions out and back as the service's settings say.",
        customer: 'Choose the deployment type, the healthy percentages, circuit breaker and alarms.',
        cites: [{ source: 'services' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'The security groups of tasks and instances are yours.',
        cites: [{ source: 'shared-model' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'Shells in containers go through ECS Exec, which you turn on, permit and log. SSH exists only on instances of yours.',
        cites: [{ source: 'exec' }],
      },
      'multi-az': {
        who: 'shared',
        aws: 'The ECS scheduler starts tasks of a service again elsewhere when the infrastructure under them fails.',
        customer: 'Name subnets or instances in several zones, and run more than one task of each service.',
        cites: [{ source: 'services' }, { source: 'waf-resiliency' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'Between zones and Regions, and between supported Nitro instance types of one or of peered VPCs, AWS encrypts the traffic by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      'task-retirement': {
        who: 'shared',
        aws: 'On Fargate and Managed Instances AWS replaces the outdated host and starts replacements for tasks of a service.',
        customer:
          'Restart standalone tasks, and on your own EC2 or external instances drain and replace hosts yourself.',
        cites: [{ source: 'fargate/task-maintenance' }, { source: 'ecs-managed-instances/patching' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
