import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'task-maintenance': {
      title: 'ECS Developer Guide: Task retirement and maintenance for AWS Fargate on Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html',
      read: '2026-11-28',
    },
    platform: {
      title: 'ECS Developer Guide: Fargate platform versions for Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html',
      read: '2026-11-28',
    },
    security: {
      title: 'ECS Developer Guide: Fargate security considerations for Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-security-considerations.html',
      read: '2026-11-28',
    },
    retirement: {
      title: 'ECS Developer Guide: Prepare for AWS Fargate task retirement on Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/prepare-task-retirement.html',
      read: '2026-11-28',
    },
    spot: {
      title: 'ECS Developer Guide: Amazon ECS clusters for Fargate',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
      read: '2026-11-28',
    },
    ephemeral: {
      title: 'ECS Developer Guide: Fargate task ephemeral storage for Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html',
      read: '2026-11-28',
    },
    overview: {
      title: 'ECS Developer Guide: Architect for AWS Fargate for Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Fargate',
    short: 'Fargate',
    aka: [
      'fargate',
      'ecs fargate',
      'ecs on fargate',
      'fargate task',
      'fargate launch type',
      'serverless containers',
      'fargate spot',
      'ecs serverless',
    ],
    category: 'containers',
    profile: 'serverless-compute',
    variantOf: 'ecs',
    summary:
      'Containers without servers of yours: AWS runs, configures and patches everything under the container, and the container and its contents stay yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS gives every task its own isolated environment: tasks share no kernel, network interface, disk or memory with one another, so keeping tenants apart is its job.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'security' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS provides and patches the operating system under your tasks, Linux and Windows. A running task keeps the revision that it started on; AWS retires old revisions and stops their tasks, and you cannot opt out.',
        cites: [
          { source: 'ecs/shared-model', section: 'Fargate' },
          { source: 'task-maintenance' },
          { source: 'platform' },
        ],
        except: [
          {
            if: 'standalone-task',
            when: 'a task runs on its own and not in a service',
            who: 'shared',
            aws: 'AWS still patches and retires, but nothing starts a replacement.',
            then: 'Starting the task again is yours.',
            cites: [{ source: 'task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' }],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: "AWS runs and patches the Fargate and ECS control planes, keeps them available and keeps the wanted number of a service's tasks running.",
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'task-maintenance' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS provides, configures and places the servers: there are none to choose, size or scale. You say how many tasks you want and how large each is.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'task-maintenance' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS supplies and updates the Fargate runtime: container runtime, agent and what they depend on. New tasks always start on the latest revision of the platform version.',
        cites: [{ source: 'platform' }, { source: 'task-maintenance' }],
      },
      container: {
        who: 'customer',
        customer:
          'Your images and what is in them: AWS patches the host and never the image. Rebuild from patched bases, scan, redeploy, and do not run as root.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'ecs/containers' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries in the containers.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'ecs/containers' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write task definitions and services: image, CPU and memory, desired count, platform version, ephemeral storage, volumes, environment and secrets.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'platform' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose the VPC and subnets and write security groups, network ACLs and route tables. Each task gets an address of its own in your subnet.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write the task role and the execution role, and decide who may run tasks and use ECS Exec.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'ecs/task-role' }],
      },
      data: {
        who: 'customer',
        customer:
          'The data of your tasks is yours, with the encryption of volumes and clients. AWS encrypts the ephemeral storage of Linux tasks on platform 1.4.0 or later with AES-256, by its own key or one of yours.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'ephemeral' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS protects its own endpoints with TLS.',
        customer: 'TLS between clients, load balancer and tasks, and to databases, is yours to set up.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'waf-shared-responsibility' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          "A task's local storage goes when the task stops: keep state in a database, EFS, EBS or S3 and back that up.",
        cites: [{ source: 'ephemeral' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS watches the servers, sends retirement notices through AWS Health and email, and records API calls for CloudTrail.',
        customer:
          'Set a log driver for the containers, watch task counts and the notices, keep the logs and set alarms.',
        cites: [
          { source: 'task-maintenance', section: 'Task retirement notice overview' },
          { source: 'cloudtrail-overview' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts, Linux and Windows, by new platform revisions and by retiring tasks on old ones.',
        cites: [{ source: 'task-maintenance' }, { source: 'platform' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task runs on its own and not in a service',
            who: 'shared',
            aws: 'AWS patches by stopping the task on the retirement date.',
            then: 'Nothing starts it again: you do.',
            cites: [{ source: 'task-maintenance' }],
          },
        ],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: "The operating system under the containers is AWS's to patch. Packages inside your image are yours.",
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'platform' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task runs on its own and not in a service',
            who: 'shared',
            aws: 'AWS still patches, by retiring the old revision and stopping the task.',
            then: 'Starting it again is yours.',
            cites: [{ source: 'task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' }],
          },
        ],
      },
      'hypervisor-patching': {
        who: 'aws',
        aws: "AWS patches the isolation layer under your tasks. The fixes for Spectre and Meltdown were AWS's there.",
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'bulletin-speculative-execution' }],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: "Every task runs in an isolated environment of its own. Neither you nor AWS operators can log in to a host that runs customers' tasks.",
        cites: [{ source: 'security' }, { source: 'ecs/shared-model', section: 'Fargate' }],
      },
      'workload-isolation': {
        who: 'aws',
        aws: 'AWS isolates task from task: none shares a kernel, network interface, disk or memory with another. Containers of one task do share these, so put together only what trusts each other.',
        cites: [{ source: 'security' }, { source: 'ecs/shared-model', section: 'Fargate' }],
      },
      'platform-version': {
        who: 'customer',
        customer:
          'You pick a platform version for each task or service, or leave it at LATEST, and redeploy a service to move it to a newer one. AWS releases the versions and patches each by new revisions: a new task always starts on the latest revision of its version.',
        cites: [{ source: 'platform' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You set how long AWS waits after its notice, 0, 7 or 14 days with 7 as the default, or define EC2 event windows for tasks, services or clusters, which go before the wait. AWS does the retiring, keeps to event windows as well as it can, and lets nobody opt out. A change counts for retirements announced after it.',
        cites: [
          { source: 'retirement' },
          { source: 'task-maintenance', section: 'Can I change a task retirement after it is scheduled?' },
        ],
      },
      scheduler: {
        who: 'aws',
        aws: 'AWS runs the scheduler: it places tasks, replaces those of a service that stop, and so keeps the number that you asked for.',
        cites: [{ source: 'ecs/services' }, { source: 'task-maintenance' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task runs on its own and not in a service',
            who: 'customer',
            then: 'nothing replaces it when it stops: starting it again is yours.',
            cites: [{ source: 'task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' }],
          },
        ],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS provides the compute for every task that is started.',
        customer: 'Set the desired count or auto scaling policies, and the size of the task.',
        cites: [{ source: 'task-maintenance' }, { source: 'ecs/services' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS keeps Fargate available and replaces failing hosts.',
        cites: [{ source: 'task-maintenance' }],
      },
      'application-availability': {
        who: 'shared',
        aws: 'For services AWS starts a replacement before it retires a task, as the deployment settings allow.',
        customer:
          'Run several tasks over several zones and make sure that replacements can start: roles, free addresses, security groups.',
        cites: [{ source: 'task-maintenance', section: 'Troubleshooting service availability during task retirement' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task runs on its own and not in a service',
            who: 'customer',
            then: 'nothing replaces it: watch it, and start it again yourself.',
            cites: [{ source: 'task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' }],
          },
        ],
      },
      'container-images': {
        who: 'customer',
        customer:
          'You rebuild the image when its base or a library gets a fix, Windows Server Core layers included, and redeploy: ECS turns a tag into a digest once, so that an image pushed under the same tag arrives only with a new deployment. versionConsistency in the task definition turns this off for a container.',
        cites: [
          { source: 'ecs/shared-model', section: 'Fargate' },
          { source: 'ecs/containers' },
          { source: 'ecs/image-digests' },
          { source: 'ecs/version-consistency' },
          { source: 'ecs/new-deployment' },
        ],
      },
      'base-images': {
        who: 'customer',
        customer: 'You choose the base image and move to newer ones.',
        cites: [{ source: 'ecs/containers' }],
      },
      'container-runtime-config': {
        who: 'customer',
        customer:
          'User, capabilities and a read-only root file system are yours to set in the task definition. AWS refuses privileged containers on Fargate, and every extra Linux capability but SYS_PTRACE.',
        cites: [{ source: 'security' }, { source: 'ecs/containers', section: 'Use a read-only root file system' }],
      },
      'task-definitions': {
        who: 'customer',
        customer:
          'You write them: image, size, user, read-only root file system, secrets, volumes, ephemeral storage, log driver.',
        cites: [
          { source: 'ecs/shared-model', section: 'Fargate' },
          { source: 'ecs/containers' },
          { source: 'ephemeral' },
        ],
      },
      agents: {
        who: 'shared',
        aws: "AWS runs the host's agents. With agent management turned on, GuardDuty adds its runtime agent to new standalone tasks and new deployments by itself.",
        customer: 'Sidecars with your own security or log agents are yours to add and update.',
        cites: [{ source: 'ecs-ec2/guardduty' }, { source: 'security' }],
      },
      'ssh-access': {
        who: 'shared',
        aws: "Nobody logs in to a host that runs customers' tasks, neither you nor AWS's operators: AWS keeps it closed.",
        customer: 'A shell in a container goes through ECS Exec: you turn it on, permit it by IAM and log it.',
        cites: [{ source: 'security' }, { source: 'ecs/exec' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'Task role and execution role are yours to write and keep small.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'ecs/task-role' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'Security groups of the tasks are yours.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'security' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the ephemeral storage of tasks with AES-256, always, on Linux platform version 1.4.0 and later.',
        cites: [{ source: 'ephemeral' }, { source: 'ecs/shared-model', section: 'Fargate' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with it.',
            then: 'The key, its policy and its upkeep are yours.',
            cites: [{ source: 'ephemeral' }],
          },
          {
            when: 'a task uses EFS or EBS volumes',
            who: 'customer',
            then: 'Their encryption is yours to set.',
            cites: [{ source: 'ecs/shared-model', section: 'Fargate' }],
          },
        ],
      },
      'spot-interruptions': {
        who: 'shared',
        aws: 'AWS warns two minutes before it takes Fargate Spot capacity back, by an event and SIGTERM, and tries to start tasks of a service again where Spot has room. It never puts ordinary Fargate in its place.',
        customer:
          'Run there only what bears it, with more than one task and some on ordinary Fargate, handle SIGTERM, and give it time with stopTimeout.',
        cites: [{ source: 'spot', section: 'Fargate Spot termination notices' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task runs on its own and not in a service',
            who: 'customer',
            then: 'nothing starts it again: that is yours.',
            cites: [{ source: 'ecs/services' }],
          },
        ],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches kernel, operating system and container runtime under the tasks by new platform revisions; a running task keeps its revision until it is retired. Your images you patch yourself.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'task-maintenance' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task runs on its own and not in a service',
            who: 'shared',
            aws: 'AWS still patches, by retiring the old revision and stopping the task.',
            then: 'Starting it again is yours.',
            cites: [{ source: 'task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' }],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You give the service subnets in several zones, and run more than one task. AWS has the capacity there, and its scheduler starts lost tasks of a service again. Zone rebalancing is on for a new service unless you turn it off; look whether an older service has it.',
        cites: [
          { source: 'ecs/services' },
          { source: 'waf-resiliency' },
          { source: 'ecs/zone-balance' },
          { source: 'ecs/zone-rebalancing' },
        ],
        disputed:
          'The page on zone rebalancing says that ECS turned it on for all eligible services from 5 September 2025; the same page and the API treat it as off in a service for which it was never set.',
      },
      'network-encryption': {
        who: 'aws',
        aws: 'AWS encrypts traffic between its zones and Regions at the physical layer by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'What watches for malware inside the containers is yours, as a sidecar or by GuardDuty Runtime Monitoring. Scanning volumes, as GuardDuty does on EC2, is not possible on Fargate.',
        cites: [{ source: 'ecs-ec2/guardduty' }, { source: 'security' }, { source: 'guardduty/malware-scans' }],
        except: [
          {
            when: 'you mean the hosts under the tasks',
            who: 'aws',
            then: 'Guarding and patching them is AWS’s work: you can install nothing there.',
            cites: [{ source: 'security' }],
          },
        ],
      },
      'task-retirement': {
        who: 'shared',
        aws: 'AWS retires outdated platform revisions: it notifies you, stops the tasks and starts replacements for tasks of a service.',
        customer:
          'Restart standalone tasks (RunTask, scheduled, Batch, Step Functions) and see that replacements can start.',
        cites: [{ source: 'task-maintenance' }],
        except: [
          {
            if: 'standalone-task',
            when: 'the task is not part of a service',
            who: 'customer',
            then: 'nothing replaces it: you start it again.',
            cites: [{ source: 'task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' }],
          },
        ],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces a failing host without a retirement notice, and ECS starts the tasks of a service again elsewhere.',
        cites: [{ source: 'task-maintenance' }, { source: 'ecs/services' }],
        except: [
          {
            if: 'standalone-task',
            when: 'the task is not part of a service',
            who: 'shared',
            aws: 'AWS replaces the hardware.',
            then: 'Starting the task again is yours.',
            cites: [{ source: 'task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' }],
          },
        ],
      },
      imds: {
        who: 'aws',
        aws: 'AWS keeps your containers away from the host under them, so there is no instance metadata for you to restrict. Tasks get their credentials from the task role.',
        cites: [{ source: 'security' }, { source: 'ecs/task-role' }],
      },
      failover: {
        who: 'aws',
        aws: 'When the host under a task of a service fails, AWS replaces it without a notice and the ECS scheduler starts the task again elsewhere.',
        cites: [{ source: 'task-maintenance' }, { source: 'ecs/services' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a task runs on its own and not in a service',
            who: 'customer',
            then: 'AWS replaces the host, and starting the task again is yours.',
            cites: [{ source: 'task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' }],
          },
        ],
      },
      durability: {
        who: 'customer',
        customer:
          "A task's local storage goes when the task stops: your task writes what has to last to a database, EFS, EBS or S3.",
        cites: [{ source: 'ephemeral' }, { source: 'waf-resiliency' }],
      },
      'right-sizing': {
        who: 'customer',
        customer: 'You set CPU and memory of each task in its definition. The servers under it are AWS’s to size.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'platform' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'A task gets 20 GiB of ephemeral storage, image included, on Linux from platform version 1.4.0 on and on Windows. More, up to 200 GiB, is your setting in the task definition, and watching its use is yours too.',
        cites: [{ source: 'ephemeral' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'The language runtime is in your image: AWS patches what lies under the container and never the image, so rebuild and redeploy it.',
        cites: [{ source: 'ecs/shared-model', section: 'Fargate' }, { source: 'ecs/containers' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Fargate finds a host for every task, sets aside the CPU and memory that you asked for, and gives the task its own kernel, network interface and disk. AWS runs operating system, container runtime and agent under it, brings out revisions of the platform versions, retires old ones and replaces a failed host without notice. The ECS scheduler keeps the number of tasks of a service. Task size and image are yours.',
        cites: [
          { source: 'overview' },
          { source: 'security' },
          { source: 'task-maintenance' },
          { source: 'platform' },
          { source: 'ecs/services' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
