import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'shared-model': {
      title: 'ECS Developer Guide: AWS shared responsibility model for Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html',
      read: '2026-11-28',
    },
    containers: {
      title: 'ECS Developer Guide: Task and container security best practices',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
      read: '2026-11-28',
    },
    'task-role': {
      title: 'ECS Developer Guide: Task IAM role',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
      read: '2026-11-28',
    },
    storage: {
      title: 'ECS Developer Guide: Storage options for Amazon ECS tasks',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html',
      read: '2026-11-23',
    },
    services: {
      title: 'ECS Developer Guide: Amazon ECS services',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html',
      read: '2026-11-28',
    },
    exec: {
      title: 'ECS Developer Guide: Monitor containers with ECS Exec',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
      read: '2026-11-23',
    },
    'circuit-breaker': {
      title: 'ECS Developer Guide: How the Amazon ECS deployment circuit breaker detects failures',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
      read: '2026-11-23',
    },
    'service-connect': {
      title: 'ECS Developer Guide: Amazon ECS Service Connect components',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html',
      read: '2026-11-28',
    },
    'service-connect-overview': {
      title: 'ECS Developer Guide: Use Service Connect to connect Amazon ECS services with short names',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
      read: '2026-11-28',
    },
    'auto-scaling': {
      title: 'ECS Developer Guide: Automatically scale your ECS service',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html',
      read: '2026-11-23',
    },
    placement: {
      title: 'ECS Developer Guide: Update Amazon ECS service parameters',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/update-service-parameters.html',
      read: '2026-11-29',
    },
    'image-digests': {
      title: 'ECS API Reference: ContainerImage',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html',
      read: '2026-11-29',
    },
    'zone-balance': {
      title: 'ECS Developer Guide: Balancing a service across Availability Zones',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html',
      read: '2026-11-30',
    },
    rebalancing: {
      title: 'ECS Developer Guide: Track Amazon ECS Availability Zone rebalancing',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/track-service-rebalancing.html',
      read: '2026-11-29',
    },
    interconnecting: {
      title: 'ECS Developer Guide: Interconnect Amazon ECS services',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/interconnecting-services.html',
      read: '2026-11-29',
    },
    'load-balancer': {
      title: 'ECS API Reference: LoadBalancer',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html',
      read: '2026-11-29',
    },
    'zone-rebalancing': {
      title: 'AWS SDK for Kotlin: availabilityZoneRebalancing of the ECS UpdateServiceRequest',
      url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ecs/aws.sdk.kotlin.services.ecs.model/-update-service-request/availability-zone-rebalancing.html',
      read: '2026-11-29',
    },
    'version-consistency': {
      title: 'AWS SDK for Kotlin: versionConsistency of the ECS ContainerDefinition',
      url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ecs/aws.sdk.kotlin.services.ecs.model/-container-definition/-builder/version-consistency.html',
      read: '2026-11-29',
    },
    'new-deployment': {
      title: 'CloudFormation User Guide: AWS::ECS::Service ForceNewDeployment',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-service-forcenewdeployment.html',
      read: '2026-11-29',
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
        aws: 'AWS runs and patches the scheduler: it places tasks, replaces those of a service that stop or turn unhealthy, and so keeps the number that you asked for.',
        cites: [{ source: 'services' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task was started on its own and not by a service',
            who: 'customer',
            then: 'nothing replaces it when it stops: starting it again is yours.',
            cites: [
              { source: 'fargate/task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' },
            ],
          },
        ],
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
        customer:
          'You write them: image, user, privileges, capabilities, CPU and memory limits, secrets, volumes, and whether the root file system is read-only, which it is not by default.',
        cites: [{ source: 'containers' }, { source: 'shared-model' }],
      },
      'container-images': {
        who: 'customer',
        customer:
          'You rebuild and redeploy the images when their base or libraries get a fix. ECS never changes an image. It turns a tag into a digest once and keeps to that: what you push under the same tag arrives only with a new deployment that you start. versionConsistency in the task definition turns this off for a container.',
        cites: [
          { source: 'shared-model' },
          { source: 'containers' },
          { source: 'image-digests' },
          { source: 'version-consistency' },
          { source: 'new-deployment' },
        ],
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
          'Root user, privileged mode, capabilities and readonlyRootFilesystem are set by you in the task definition. By default a container runs as root and can write to its root file system. ECS Exec needs one that can be written to.',
        cites: [
          { source: 'containers', section: 'Use a read-only root file system' },
          { source: 'exec', section: 'Considerations' },
        ],
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
        who: 'shared',
        aws: 'ECS keeps the number of tasks running that a service asks for, and changes it by your auto scaling policy.',
        customer: 'Set the desired count or the policy with its limits, for each service.',
        cites: [{ source: 'services' }],
      },
      deployment: {
        who: 'customer',
        customer:
          'You deploy new task definitions and decide how: rolling or blue/green, healthy percentages, circuit breaker, alarms. ECS replaces the tasks as you set, and rolls a failed deployment back by itself only where you turned on the circuit breaker with rollback.',
        cites: [{ source: 'circuit-breaker' }, { source: 'services' }],
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
        who: 'customer',
        customer:
          'You name subnets or instances in several zones, and run more than one task of each service. The ECS scheduler then starts lost tasks again in what is left. Zone rebalancing is on for a new service unless you turn it off, and works neither with a maximumPercent of 100 nor with a Classic Load Balancer; look whether an older service has it.',
        cites: [
          { source: 'services' },
          { source: 'waf-resiliency' },
          { source: 'zone-balance' },
          { source: 'zone-rebalancing' },
        ],
        disputed:
          'The page on zone rebalancing says that ECS turned it on for all eligible services from 5 September 2025; the same page and the API treat it as off in a service for which it was never set.',
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
        except: [
          {
            if: 'standalone-task',
            when: 'the task is not part of a service',
            who: 'customer',
            then: 'nothing replaces it: you start it again.',
            cites: [
              { source: 'fargate/task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' },
            ],
          },
        ],
      },
      failover: {
        who: 'aws',
        aws: 'When the infrastructure under a task of a service fails, the ECS scheduler starts the task again elsewhere, where there is capacity for it.',
        cites: [{ source: 'services' }],
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
      'service-mesh': {
        who: 'customer',
        customer:
          'Sidecars and proxies that you put into a task definition, Envoy among them, are yours to update and redeploy.',
        cites: [{ source: 'containers' }, { source: 'service-connect', section: 'Service Connect proxy' }],
        except: [
          {
            if: 'service-connect',
            when: 'the proxy is that of Service Connect',
            who: 'aws',
            then: 'ECS adds it to every new task and manages it; you turn it on, leave it CPU and memory, and redeploy. On EC2 instances of yours its agent comes with the ECS-optimized AMI, which you keep recent.',
            cites: [
              { source: 'service-connect', section: 'Service Connect proxy' },
              { source: 'service-connect', section: 'Considerations' },
            ],
          },
        ],
      },
      'internal-tls': {
        who: 'customer',
        customer: 'TLS between your services is yours to turn on and to keep going.',
        cites: [{ source: 'shared-model' }],
        except: [
          {
            if: 'service-connect',
            when: 'you turn on TLS in Service Connect',
            who: 'shared',
            aws: 'ECS issues the certificates from your private certificate authority and rotates them every five days.',
            then: 'Turning it on is yours, and so is the authority.',
            cites: [{ source: 'service-connect-overview', section: 'Pricing' }],
          },
        ],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'There is no managed runtime here: Java, Node.js, Python and the like are in your image, and a patch reaches them when you rebuild and redeploy it.',
        cites: [{ source: 'shared-model' }, { source: 'containers' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'You set the desired count of a service, or a scaling policy with its least and greatest number of tasks. ECS then starts and stops tasks between them.',
        cites: [{ source: 'auto-scaling' }, { source: 'services' }],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'Sizes of tasks are yours to choose and to change with their use, and so are the types and number of instances where you run them. ECS shows the use of each service.',
        cites: [{ source: 'auto-scaling' }, { source: 'shared-model' }],
        except: [
          {
            when: 'the tasks run on ECS Managed Instances',
            who: 'shared',
            then: 'AWS picks and consolidates the instances for the sizes that you ask for.',
            cites: [{ source: 'ecs-managed-instances/overview' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'ECS spreads the tasks of a service over zones, starts replacements for unhealthy ones and slows down when tasks keep failing to start. It turns image tags into digests, so that all tasks of a deployment run the same image. It enters tasks at the load balancer and takes them out, rebalances zones where that is on, and with Service Connect keeps the names, the list of tasks and the proxies. Service settings are yours.',
        cites: [
          { source: 'services' },
          { source: 'placement' },
          { source: 'image-digests' },
          { source: 'load-balancer' },
          { source: 'rebalancing' },
          { source: 'interconnecting' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
