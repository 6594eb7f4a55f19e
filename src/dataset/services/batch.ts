import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Batch User Guide: Security in AWS Batch',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/security.html',
      read: '2026-11-28',
    },
    managed: {
      title: 'Batch User Guide: Managed compute environments',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/managed_compute_environments.html',
      read: '2026-11-29',
    },
    unmanaged: {
      title: 'Batch User Guide: Unmanaged compute environments',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/unmanaged_compute_environments.html',
      read: '2026-11-29',
    },
    roles: {
      title: 'Batch User Guide: IAM policies, roles, and permissions',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/IAM_policies.html',
      read: '2026-11-28',
    },
    retries: {
      title: 'Batch User Guide: Automated job retries',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Batch User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    network: {
      title: 'Batch User Guide: Create a virtual private cloud',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/create-public-private-vpc.html',
      read: '2026-11-28',
    },
    'job-states': {
      title: 'Batch User Guide: Job states',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/job_states.html',
      read: '2026-11-29',
    },
    'job-dependencies': {
      title: 'Batch User Guide: Job dependencies',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/job_dependencies.html',
      read: '2026-11-29',
    },
    'compute-environments': {
      title: 'Batch User Guide: Compute environments for AWS Batch',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html',
      read: '2026-11-29',
    },
    'stuck-jobs': {
      title: 'Batch User Guide: Jobs stuck in a RUNNABLE status',
      url: 'https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Batch',
    short: 'Batch',
    aka: [
      'batch',
      'batch job',
      'batch jobs',
      'aws batch job',
      'batch compute environment',
      'batch job queue',
      'compute environment',
    ],
    category: 'compute',
    profile: 'container',
    summary:
      "A scheduler for container jobs: AWS runs queues and scheduling and scales the compute, jobs and images are yours, and so are the instances' AMIs unless the jobs run on Fargate or ECS Managed Instances.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'by variant',
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Batch scheduler, its queues and its API.',
        cites: [{ source: 'security' }, { source: 'managed' }],
      },
      capacity: 'by variant',
      'platform-software': 'by variant',
      container: {
        who: 'customer',
        customer: 'The images of your jobs are yours to build, patch and scan.',
        cites: [{ source: 'security' }, { source: 'ecs/containers' }],
      },
      application: {
        who: 'customer',
        customer: 'The code of the jobs and its libraries.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write job definitions, queues, priorities, retries and compute environments, managed or unmanaged. A job for which there is no room stays RUNNABLE for ever: mend the cause, or give the queue a time limit that cancels it.',
        cites: [
          { source: 'managed' },
          { source: 'unmanaged' },
          { source: 'retries' },
          { source: 'job-states' },
          { source: 'stuck-jobs' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose VPC, subnets and security groups and the way out to the ECS and ECR endpoints.',
        cites: [{ source: 'managed' }, { source: 'network' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write the job roles, execution role, instance role and service role and limit who submits jobs.',
        cites: [{ source: 'roles' }],
      },
      data: {
        who: 'customer',
        customer: 'The data that jobs read and write is yours, with the encryption of volumes and buckets.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS from your jobs to other systems is yours.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Results and inputs are yours to keep and back up; jobs are run again and not restored.',
        cites: [{ source: 'retries' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS reports job states and records API calls for CloudTrail.',
        customer: "Keep the jobs' logs, watch for failed jobs and stuck queues and set alarms.",
        cites: [{ source: 'cloudtrail' }, { source: 'security' }],
      },
      compliance: 'as profile',
    },
    duties: {
      scheduler: {
        who: 'aws',
        aws: 'AWS runs the scheduling. Priorities, shares and dependencies are yours to set.',
        cites: [{ source: 'managed' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'Job images are yours to patch.',
        cites: [{ source: 'security' }],
      },
      'node-provisioning': {
        who: 'shared',
        aws: 'In managed environments Batch launches and ends instances for the jobs.',
        customer: 'Set the limits and types; in unmanaged ones you launch the instances yourself.',
        cites: [{ source: 'managed' }],
        except: [
          {
            if: 'unmanaged-compute',
            when: 'the compute environment is unmanaged',
            who: 'customer',
            then: 'you provide, configure and scale the instances.',
            cites: [{ source: 'unmanaged' }],
          },
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'ECS provisions, scales and ends the instances; the greatest number of vCPUs is yours to set.',
            cites: [{ source: 'batch-ec2/managed-instances' }],
          },
          {
            when: 'the jobs run on Fargate',
            who: 'aws',
            then: 'there are no instances: AWS provides the compute for each job.',
            cites: [{ source: 'batch-fargate/overview' }],
          },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer: 'Job, execution and instance roles are yours.',
        cites: [{ source: 'roles' }],
      },
      scaling: {
        who: 'shared',
        aws: 'In managed environments Batch scales the compute to the jobs that wait.',
        customer: 'Set the least and greatest number of vCPUs and the instance types, and ask for quotas in time.',
        cites: [{ source: 'managed' }],
        except: [
          {
            if: 'unmanaged-compute',
            when: 'the compute environment is unmanaged',
            who: 'customer',
            then: 'you launch and scale the instances or nodes yourself; Batch only places the jobs on them.',
            cites: [{ source: 'unmanaged' }],
          },
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'ECS scales the instances to the jobs; the greatest number of vCPUs is yours to set.',
            cites: [{ source: 'batch-ec2/managed-instances' }],
          },
          {
            when: 'the jobs run on Fargate',
            who: 'aws',
            then: 'AWS scales by itself, with nothing to provision; the greatest number of vCPUs is yours to set.',
            cites: [{ source: 'batch-fargate/overview' }],
          },
        ],
      },
      agents: {
        who: 'customer',
        customer:
          'On EC2 instances the ECS agent comes with the AMI and is yours to keep current. Batch reserves some of its settings: leave those alone, and start no daemons or tasks of your own on instances and clusters that it manages, for it may end them at any time.',
        cites: [{ source: 'batch-ec2/amis' }, { source: 'managed' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the compute environment uses ECS Managed Instances',
            who: 'aws',
            then: 'AWS keeps the agent current with each new instance.',
            cites: [{ source: 'batch-ec2/managed-instances' }, { source: 'ecs-managed-instances/patching' }],
          },
          {
            when: 'the jobs run on Fargate',
            who: 'aws',
            then: 'AWS runs the agent on hosts that you never see.',
            cites: [{ source: 'batch-fargate/overview' }],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You name subnets in several zones for the compute environment, and give jobs a retry strategy for the loss of one.',
        cites: [{ source: 'managed' }, { source: 'retries' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer:
          'There is no managed runtime here: Java, Node.js, Python and the like are in your image, and a patch reaches them when you rebuild and redeploy it.',
        cites: [{ source: 'security' }, { source: 'ecs/containers' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'The least, wanted and greatest number of vCPUs of a compute environment are yours to set, and so are the instance types that it may start. On Fargate and on ECS Managed Instances there is only the greatest number. In a managed environment Batch scales between them.',
        cites: [{ source: 'managed' }, { source: 'batch-ec2/managed-instances' }],
      },
      'data-retention': {
        who: 'shared',
        aws: 'Batch keeps the record of a job that has succeeded or failed for at least 7 days.',
        customer:
          'Records that you need longer, and what jobs wrote, you keep elsewhere and delete when their time is over.',
        cites: [{ source: 'job-states' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Batch keeps the queues, holds a job until those that it depends on have succeeded, and starts it in the first compute environment of the queue that has room. It moves jobs through their states, puts failed ones with attempts left back into the queue, fails those whose dependency has failed, and keeps finished jobs for at least 7 days. Order, priorities, dependencies and the number of attempts are yours.',
        cites: [
          { source: 'job-states' },
          { source: 'job-dependencies' },
          { source: 'compute-environments' },
          { source: 'retries' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
