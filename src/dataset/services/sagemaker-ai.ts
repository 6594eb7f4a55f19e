import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'SageMaker AI Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/security.html',
      read: '2026-11-23',
    },
    infrastructure: {
      title: 'SageMaker AI Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-security.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'SageMaker AI Developer Guide: Protect data at rest using encryption',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html',
      read: '2026-11-30',
    },
    'in-transit': {
      title: 'SageMaker AI Developer Guide: Protecting data in transit with encryption',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-in-transit.html',
      read: '2026-11-30',
    },
    'train-encrypt': {
      title:
        'SageMaker AI Developer Guide: Protect communications between ML compute instances in a distributed training job',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html',
      read: '2026-11-30',
    },
    logs: {
      title: 'SageMaker AI Developer Guide: Log events with CloudWatch',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'SageMaker AI Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/data-protection.html',
      read: '2026-11-30',
    },
    'studio-updates': {
      title: 'SageMaker AI Developer Guide: Update Studio',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/studio-tasks-update.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'SageMaker AI Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    training: {
      title: 'SageMaker AI Developer Guide: Train a model with Amazon SageMaker',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works-training.html',
      read: '2026-11-29',
    },
    'training-job': {
      title: 'SageMaker AI API Reference: TrainingJobDefinition',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobDefinition.html',
      read: '2026-11-29',
    },
    artifacts: {
      title: 'SageMaker AI API Reference: ModelArtifacts',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelArtifacts.html',
      read: '2026-11-29',
    },
    'resource-config': {
      title: 'SageMaker AI Developer Guide: ResourceConfig',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/API_ResourceConfig.html',
      read: '2026-11-29',
    },
    'instance-preferences': {
      title: 'SageMaker AI Developer Guide: Instance preference lists for training jobs',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/train-instance-preferences.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'Amazon SageMaker AI',
    short: 'SageMaker AI',
    aka: [
      'sagemaker',
      'sagemaker ai',
      'sage maker',
      'sagemaker studio',
      'studio execution role',
      'studio domain',
      'studio user profile',
      'sagemaker training',
      'training job',
      'training jobs',
      'sagemaker pipelines',
      'sagemaker processing',
      'model registry',
    ],
    category: 'ai',
    profile: 'single-tenant-managed',
    summary:
      'Machine learning on instances that AWS runs for you: AWS operates hosts and prebuilt images, while models, data, containers of your own and the refresh of long-lived notebooks and clusters are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the hosts of training jobs, processing jobs, Studio and endpoints, and starts each new job on a current one.',
        customer:
          'What you keep running you refresh: stop and start notebook instances, restart Studio apps, and call the software update on HyperPod clusters.',
        cites: [
          { source: 'sagemaker-notebook/updates' },
          { source: 'sagemaker-hyperpod/update-software' },
          { source: 'waf-shared-responsibility' },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS provides the instances, places them and replaces failed ones.',
        customer:
          'You choose instance types and counts, for a training job even a list of types by preference, ask for quotas, set scaling of endpoints, and stop what idles.',
        cites: [
          { source: 'training' },
          { source: 'resource-config' },
          { source: 'instance-preferences' },
          { source: 'sagemaker-endpoints/auto-scaling' },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds, scans and publishes the framework containers, built-in algorithms, Studio images and notebook platforms.',
        customer: 'You choose the image and framework version and move to newer ones before support ends.',
        cites: [
          { source: 'infrastructure', section: 'SageMaker AI Scans AWS Marketplace Training and Inference Containers' },
          { source: 'studio-updates' },
        ],
      },
      container: {
        who: 'shared',
        aws: 'AWS builds the prebuilt images and scans them for known vulnerabilities.',
        customer:
          'Images of your own, and everything that you add to a prebuilt one, are yours to patch, scan and rebuild.',
        cites: [
          { source: 'infrastructure', section: 'SageMaker AI Scans AWS Marketplace Training and Inference Containers' },
        ],
        except: [
          {
            if: 'custom-image',
            when: 'you bring your own container',
            who: 'customer',
            then: 'Building, scanning and patching the image are yours.',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Training and inference code, notebooks, Python packages, the model and its quality are yours.',
        cites: [{ source: 'data-protection' }, { source: 'sagemaker-notebook/updates' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You configure domains, user profiles, lifecycle scripts, root access, network isolation, jobs and endpoints.',
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether notebooks, jobs and endpoints run in your VPC, with which subnets and security groups, and whether they reach the internet.',
        cites: [{ source: 'infrastructure' }, { source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the execution roles, who opens which notebook or Studio profile, and who calls an endpoint.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: "AWS encrypts notebooks' storage, models and outputs at rest by default.",
        customer:
          'You choose your own KMS keys where needed, and answer for training data, labels, models and their retention.',
        cites: [{ source: 'at-rest' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves its API, console and endpoints by TLS.',
        customer:
          'Encryption between the instances of a distributed training or processing job is off until you ask for it.',
        cites: [{ source: 'in-transit' }, { source: 'train-encrypt' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps model artifacts and outputs in S3, which is built for durability.',
        customer:
          "You save notebooks, code, checkpoints and models, and back up Studio's file system. Instance disks do not outlive updates and deletions.",
        cites: [{ source: 'resilience' }, { source: 'sagemaker-notebook/updates' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS sends what jobs, endpoints and lifecycle scripts print to CloudWatch Logs, and publishes metrics.',
        customer: 'You watch them, set alarms and retention, and set up data capture and model monitoring.',
        cites: [{ source: 'logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts of training and processing jobs, Studio and endpoints, and starts each new job on a current one. Restarting what you keep running is yours.',
        cites: [{ source: 'waf-shared-responsibility' }],
      },
      'container-images': {
        who: 'shared',
        aws: 'AWS builds the prebuilt images and scans them for known vulnerabilities.',
        customer:
          'You pick newer prebuilt images and start jobs and endpoints on them again, and patch images of your own.',
        cites: [{ source: 'infrastructure' }],
        except: [
          {
            if: 'custom-image',
            when: 'you bring your own container',
            who: 'customer',
            then: 'building, scanning and patching the image are yours.',
            cites: [{ source: 'infrastructure' }],
          },
        ],
      },
      'internal-tls': {
        who: 'customer',
        customer: 'You switch on the encryption between the instances for each distributed training or processing job.',
        cites: [{ source: 'in-transit' }, { source: 'train-encrypt' }],
      },
      'data-ownership': {
        who: 'customer',
        customer: 'Training data, models and outputs remain yours, with their quality and their lawful use.',
        cites: [{ source: 'data-protection' }],
      },
      dependencies: {
        who: 'customer',
        customer: 'Packages installed by your code, scripts and images are yours to update.',
        cites: [{ source: 'sagemaker-notebook/updates' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the volumes of notebooks, jobs and endpoints and what jobs write to S3, with keys of its own where you name none.',
        cites: [{ source: 'sagemaker-notebook/encryption' }, { source: 'at-rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts volumes and output with your keys.',
            then: 'You pass the KMS keys for volumes and output and keep them usable. Instance types with local disks take none.',
            cites: [{ source: 'sagemaker-notebook/encryption' }, { source: 'at-rest' }],
          },
        ],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS starts and ends the instances of a job by itself.',
        customer: 'You set the instance counts of jobs and the scaling policies of endpoints.',
        cites: [{ source: 'training' }, { source: 'resource-config' }, { source: 'sagemaker-endpoints/auto-scaling' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'SageMaker AI runs a job on instances that it manages: it fetches the training data, starts the container, uploads the model to your bucket, sends logs to CloudWatch, and stops a job at its time limit with two minutes to save. It supplies the built-in algorithms and scans the prebuilt images. Code, data and how long a job may run are yours.',
        cites: [
          { source: 'training' },
          { source: 'training-job' },
          { source: 'artifacts' },
          { source: 'logs' },
          { source: 'infrastructure' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
