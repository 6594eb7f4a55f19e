import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'auto-scaling': {
      title: 'SageMaker AI Developer Guide: Automatically scale models',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html',
      read: '2026-11-30',
    },
    vpc: {
      title: 'SageMaker AI Developer Guide: Give hosted endpoints access to resources in your VPC',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html',
      read: '2026-11-23',
    },
    serverless: {
      title: 'SageMaker AI Developer Guide: Serverless inference',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html',
      read: '2026-11-30',
    },
    'best-practices': {
      title: 'SageMaker AI Developer Guide: Deployment best practices',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html',
      read: '2026-11-30',
    },
    'container-contract': {
      title: 'SageMaker AI Developer Guide: Custom inference code with hosting services',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html',
      read: '2026-11-29',
    },
    'blue-green': {
      title: 'SageMaker AI Developer Guide: Blue/green deployments',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-blue-green.html',
      read: '2026-11-29',
    },
    async: {
      title: 'SageMaker AI Developer Guide: Asynchronous inference',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html',
      read: '2026-11-29',
    },
    'rollback-alarms': {
      title: 'SageMaker AI Developer Guide: Auto-rollback configuration and monitoring',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-configuration.html',
      read: '2026-11-29',
    },
    rolling: {
      title: 'SageMaker AI Developer Guide: Use rolling deployments',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon SageMaker inference endpoints',
    short: 'SageMaker endpoints',
    aka: [
      'sagemaker endpoint',
      'sagemaker endpoints',
      'inference endpoint',
      'inference endpoints',
      'real-time endpoint',
      'real time endpoint',
      'sagemaker inference',
      'model endpoint',
      'sagemaker hosting',
      'async inference',
      'serverless inference',
    ],
    category: 'ai',
    profile: 'single-tenant-managed',
    variantOf: 'sagemaker-ai',
    summary:
      'Hosting of models on a fleet that AWS runs and patches; the model, the container and the scaling settings are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the hosts of the hosting fleet; you have no access to them.',
        cites: [{ source: 'sagemaker-ai/security' }, { source: 'sagemaker-ai/infrastructure' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS launches the instances, checks their health and replaces failing ones.',
        customer:
          'You choose the instance type and count and write the auto scaling policy; two instances or more spread an endpoint over zones.',
        cites: [{ source: 'auto-scaling' }, { source: 'best-practices' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'the endpoint is serverless',
            who: 'aws',
            then: 'AWS adds and removes compute per request, within the memory and concurrency that you set.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS builds and patches the prebuilt serving containers and the host software.',
        customer: 'You choose the image and version and update the endpoint to use a newer one.',
        cites: [
          {
            source: 'sagemaker-ai/infrastructure',
            section: 'SageMaker AI Scans AWS Marketplace Training and Inference Containers',
          },
        ],
      },
      container: {
        who: 'customer',
        customer:
          'The image that an endpoint serves from is your choice: you patch and rebuild your own, and put a newer one into service by updating the endpoint, which keeps the old one until then.',
        cites: [
          {
            source: 'sagemaker-ai/infrastructure',
            section: 'SageMaker AI Scans AWS Marketplace Training and Inference Containers',
          },
          { source: 'best-practices' },
        ],
        except: [
          {
            if: 'provided-image',
            when: 'the endpoint runs a prebuilt SageMaker image',
            who: 'shared',
            aws: 'AWS builds, scans and publishes the image.',
            then: 'Moving the endpoint to a newer image stays yours.',
            cites: [
              {
                source: 'sagemaker-ai/infrastructure',
                section: 'SageMaker AI Scans AWS Marketplace Training and Inference Containers',
              },
            ],
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'The model, the inference code, its libraries and the quality and safety of its answers are yours.',
        cites: [{ source: 'sagemaker-ai/data-protection' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write endpoint configurations, variants, deployment guardrails, data capture and network isolation.',
        cites: [{ source: 'auto-scaling' }, { source: 'sagemaker-ai/security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You attach models to subnets and security groups of your VPC and create the endpoint by which clients call privately.',
        cites: [{ source: 'vpc' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'the endpoint is serverless',
            who: 'customer',
            then: 'it cannot be attached to your VPC, nor cut off from the network: a model that needs that goes to an endpoint on instances.',
            cites: [{ source: 'serverless', section: 'Feature exclusions' }],
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You decide who invokes the endpoint and what the execution role of the model reaches.',
        cites: [{ source: 'sagemaker-ai/security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts model artifacts and outputs in S3 by default and the instance volumes that support it.',
        customer: 'You choose KMS keys for volumes and captured data, and answer for the requests that clients send.',
        cites: [{ source: 'sagemaker-ai/at-rest' }, { source: 'sagemaker-notebook/encryption' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep model artifacts, images and endpoint configurations so that the endpoint can be built again, also in another Region.',
        cites: [{ source: 'sagemaker-ai/resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS publishes invocation and instance metrics and sends the containers' output to CloudWatch Logs.",
        customer: 'You set alarms, turn on data capture and model monitoring, and review who invoked.',
        cites: [{ source: 'sagemaker-ai/logs' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'the endpoint is serverless',
            who: 'shared',
            then: 'Data capture and model monitoring do not exist there: you set alarms, and keep requests in code of your own where you need them.',
            cites: [{ source: 'serverless', section: 'Feature exclusions' }],
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      scaling: {
        who: 'customer',
        customer:
          'An endpoint keeps its instance count until you attach an auto scaling policy; AWS then carries it out.',
        cites: [{ source: 'auto-scaling' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'the endpoint is serverless',
            who: 'aws',
            then: 'AWS scales per request, within the concurrency that you set.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosting fleet.',
        cites: [{ source: 'sagemaker-ai/security' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You give the endpoint two instances or more, and subnets in several zones: SageMaker then spreads them.',
        cites: [{ source: 'best-practices' }],
        except: [
          {
            if: 'serverless-mode',
            when: 'the endpoint is serverless',
            who: 'aws',
            then: 'AWS keeps it available and bears faults by itself: there are no instances or subnets of yours to spread.',
            cites: [{ source: 'serverless' }],
          },
        ],
      },
      'container-images': {
        who: 'customer',
        customer:
          'Moving an endpoint to a newer image is yours, prebuilt or your own: it serves from the old one until you update it.',
        cites: [{ source: 'best-practices' }, { source: 'sagemaker-ai/infrastructure' }],
        except: [
          {
            if: 'custom-image',
            when: 'you bring your own container',
            who: 'customer',
            then: 'building, scanning and patching the image are yours too.',
            cites: [{ source: 'sagemaker-ai/infrastructure' }],
          },
        ],
      },
      deployment: {
        who: 'customer',
        customer:
          'You update the endpoint, choose how the traffic moves over and how long it is watched, and name CloudWatch alarms of yours, which the execution role must be allowed to read. SageMaker rolls back when one goes off; without alarms it does not.',
        cites: [{ source: 'rollback-alarms' }, { source: 'blue-green' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'SageMaker launches the instances, starts your container with the model on them, and pings it for health. When you update an endpoint it builds a new fleet beside the old one, at once or, in a rolling deployment, in batches, moves the traffic over, and goes back by itself if an alarm that you named goes off meanwhile. For asynchronous endpoints it queues the requests and puts the results into S3.',
        cites: [
          { source: 'container-contract' },
          { source: 'blue-green' },
          { source: 'rolling' },
          { source: 'async' },
          { source: 'best-practices' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
