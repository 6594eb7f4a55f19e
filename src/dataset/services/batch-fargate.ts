import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'Batch User Guide: Fargate compute environments',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/fargate.html',
      read: '2026-11-29',
    },
    exec: {
      title: 'AWS CDK API Reference: EcsContainerDefinitionProps of AWS Batch',
      url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_batch.EcsContainerDefinitionProps.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Batch on Fargate',
    short: 'Batch on Fargate',
    aka: ['batch fargate', 'batch on fargate', 'batch with fargate', 'batch fargate jobs'],
    category: 'compute',
    profile: 'serverless-compute',
    variantOf: 'batch',
    summary: 'Batch jobs on Fargate: AWS has everything under the container, and job, image and roles are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS gives each job an isolation boundary of its own: no shared kernel, CPU, memory or network interface.',
        cites: [{ source: 'overview' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS provides and patches the operating system under the jobs. A job that runs on a retired revision is stopped and not started again by ECS.',
        cites: [{ source: 'overview' }, { source: 'fargate/task-maintenance' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a job is stopped by a Fargate task retirement',
            who: 'shared',
            aws: 'AWS retires the task under the job.',
            then: 'A retry strategy that runs the job again is yours.',
            cites: [{ source: 'fargate/task-maintenance' }, { source: 'batch/retries' }],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Batch scheduler and API and Fargate.',
        cites: [{ source: 'batch/security' }, { source: 'overview' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS provides the compute: no instance types to choose and nothing to scale. The greatest number of vCPUs is your setting.',
        cites: [{ source: 'overview' }, { source: 'batch/managed' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS supplies agent and container runtime.',
        cites: [{ source: 'overview' }, { source: 'fargate/platform' }],
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
          'You set compute environments, queues and job definitions with CPU, memory and platform version. A job for which there is no room stays RUNNABLE for ever: mend the cause, or give the queue a time limit that cancels it.',
        cites: [
          { source: 'overview' },
          { source: 'batch/managed' },
          { source: 'batch/job-states' },
          { source: 'batch/stuck-jobs' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'VPC, subnets and security groups of the jobs are yours.',
        cites: [{ source: 'overview' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Execution role, job role and who submits jobs are yours.',
        cites: [{ source: 'batch/roles' }],
      },
      data: {
        who: 'customer',
        customer: "The jobs' data is yours; ephemeral storage is encrypted by AWS.",
        cites: [{ source: 'fargate/ephemeral' }, { source: 'batch/security' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS from your jobs to other systems is yours.',
        cites: [{ source: 'batch/security' }, { source: 'ecs/shared-model' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: "A job's local disk goes with it: keep results elsewhere and back them up.",
        cites: [{ source: 'fargate/ephemeral' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS reports job states and retirements and records API calls for CloudTrail.',
        customer: 'Keep job logs, watch for failures and set alarms.',
        cites: [{ source: 'batch/cloudtrail' }, { source: 'fargate/task-maintenance' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts.',
        cites: [{ source: 'overview' }, { source: 'fargate/task-maintenance' }],
      },
      'container-images': { who: 'customer', customer: 'Job images are yours.', cites: [{ source: 'batch/security' }] },
      'multi-az': {
        who: 'customer',
        customer:
          'You name subnets in several zones, and give jobs a retry strategy for the loss of one: Batch starts them in the subnets of the compute environment.',
        cites: [{ source: 'batch/managed' }, { source: 'batch/retries' }],
      },
      'task-retirement': {
        who: 'shared',
        aws: 'AWS retires outdated Fargate hosts and stops the jobs on them.',
        customer: 'A retry strategy that runs them again is yours: by default a job has one attempt only.',
        cites: [{ source: 'fargate/task-maintenance' }, { source: 'batch/retries' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a job is stopped by a Fargate task retirement',
            who: 'customer',
            then: 'ECS starts nothing in its place: your retry strategy does, or you submit it again.',
            cites: [
              { source: 'fargate/task-maintenance', section: 'Can Amazon ECS automatically handle standalone tasks?' },
              { source: 'batch/retries' },
            ],
          },
        ],
      },
      'platform-version': {
        who: 'customer',
        customer:
          'You pick the platform version in the job definition or leave it at LATEST. AWS patches each version by new revisions, and a new job always starts on the latest one.',
        cites: [{ source: 'fargate/platform' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'There is no managed runtime here: Java, Node.js, Python and the like are in your image, and a patch reaches them when you rebuild and redeploy it.',
        cites: [{ source: 'batch/security' }, { source: 'ecs/containers' }],
      },
      agents: {
        who: 'aws',
        aws: 'AWS runs the ECS agent and whatever else stands on the Fargate hosts. A sidecar with an agent of yours is part of your job.',
        cites: [{ source: 'overview' }, { source: 'fargate/security' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the ephemeral storage of the jobs. File systems and buckets that they use have their own encryption, which you set.',
        cites: [{ source: 'fargate/ephemeral' }, { source: 'batch/security' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with it.',
            then: 'The key, its policy and its upkeep are yours.',
            cites: [{ source: 'fargate/ephemeral' }],
          },
        ],
      },
      'workload-isolation': {
        who: 'aws',
        aws: 'AWS isolates job from job: none shares a kernel, CPU, memory or network interface with another. Containers of one job do share these.',
        cites: [{ source: 'overview' }, { source: 'fargate/security' }],
      },
      'spot-interruptions': {
        who: 'customer',
        customer:
          'Running on Fargate Spot only what bears it, handling the two minutes of warning, and a retry strategy are yours: by default a job has one attempt, and nothing starts it again.',
        cites: [{ source: 'batch/retries' }, { source: 'fargate/spot', section: 'Fargate Spot termination notices' }],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches kernel, operating system and container runtime under the jobs, and retires what has grown old. Your images you patch yourself.',
        cites: [{ source: 'fargate/task-maintenance' }, { source: 'fargate/platform' }],
        except: [
          {
            if: 'standalone-task',
            when: 'a job is stopped by a Fargate task retirement',
            who: 'shared',
            aws: 'AWS has patched, and retires the task on the old revision.',
            then: 'A retry strategy that runs the job again is yours.',
            cites: [{ source: 'fargate/task-maintenance' }, { source: 'batch/retries' }],
          },
        ],
      },
      'hardware-replacement': {
        who: 'shared',
        aws: 'AWS takes a failing host out of service and replaces it.',
        customer: 'A job that was lost with it runs again only if your retry strategy says so.',
        cites: [{ source: 'fargate/task-maintenance' }, { source: 'batch/retries' }],
      },
      'ssh-access': {
        who: 'shared',
        aws: 'Nobody logs in to the hosts of the jobs, neither you nor operators of AWS: AWS keeps them closed.',
        customer:
          'A shell in the container of a job goes through ECS Exec: enabling it in the job definition, and who may use it, is yours.',
        cites: [{ source: 'fargate/security' }, { source: 'exec' }, { source: 'ecs/exec' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'Checking images and what jobs download is yours: nothing of yours can be installed on the hosts. Guarding and patching those is the work of AWS.',
        cites: [{ source: 'fargate/security' }, { source: 'ecs/containers' }],
      },
      imds: {
        who: 'aws',
        aws: 'AWS keeps the containers of your jobs away from the host, so there is no instance metadata for you to restrict. Jobs get their credentials from the job role.',
        cites: [{ source: 'fargate/security' }, { source: 'batch/roles' }],
      },
      durability: {
        who: 'customer',
        customer: "A job's local disk goes with it: your job writes its results to a store outside.",
        cites: [{ source: 'fargate/ephemeral' }, { source: 'waf-resiliency' }],
      },
      'right-sizing': {
        who: 'customer',
        customer: 'You set CPU and memory of a job in its definition. The servers under it are AWS’s to size.',
        cites: [{ source: 'overview' }, { source: 'batch/managed' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'A job gets 20 GiB of ephemeral storage, image included. More, up to 200 GiB, is your setting in the job definition, and what has to last goes elsewhere.',
        cites: [{ source: 'fargate/ephemeral' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Batch keeps the queues, holds a job until those that it depends on have succeeded, and has Fargate provide compute for it alone. The image is fetched and the container started without you. Batch puts failed jobs with attempts left back into the queue, and keeps finished ones for at least 7 days. Image, job definition, order and attempts are yours.',
        cites: [
          { source: 'overview' },
          { source: 'batch/job-states' },
          { source: 'batch/job-dependencies' },
          { source: 'batch/retries' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
