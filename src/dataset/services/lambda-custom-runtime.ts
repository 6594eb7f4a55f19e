import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'os-only': {
      title: "Lambda Developer Guide: When to use Lambda's OS-only runtimes",
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-provided.html',
      read: '2026-11-29',
    },
    custom: {
      title: 'Lambda Developer Guide: Building a custom runtime',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Lambda with a custom runtime',
    short: 'Lambda with a custom runtime',
    aka: [
      'lambda custom runtime',
      'custom lambda runtime',
      'lambda with a custom runtime',
      'os-only runtime',
      'os only runtime',
      'provided.al2023',
      'provided.al2',
      'provided runtime',
      'lambda go binary',
      'lambda rust',
      'bref',
    ],
    category: 'compute',
    profile: 'serverless-compute',
    variantOf: 'lambda',
    summary:
      'A Lambda function on an OS-only runtime: AWS patches the Amazon Linux of it, and the language runtime or binary that you bring is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS isolates each execution environment in a Firecracker micro virtual machine.',
        cites: [
          { source: 'lambda-managed-instances/overview', section: 'Tenancy and isolation' },
          { source: 'logical-separation-serverless' },
        ],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the Amazon Linux of provided.al2023 and applies it in Auto mode.',
        cites: [{ source: 'lambda/runtime-management' }, { source: 'os-only' }, { source: 'lambda/runtimes' }],
        except: [
          {
            if: 'function-update-mode',
            when: 'the runtime update mode is Function update',
            who: 'shared',
            aws: 'AWS publishes the patches of the OS-only runtime.',
            then: 'They arrive when you update the function: update it regularly.',
            cites: [{ source: 'lambda/runtime-management' }],
          },
          {
            if: 'manual-update-mode',
            when: 'the runtime update mode is Manual',
            who: 'shared',
            aws: 'AWS patches the servers.',
            then: 'The Amazon Linux of the runtime stays on the version that you pinned until you move it.',
            cites: [{ source: 'lambda/runtime-management' }],
          },
          {
            if: 'end-of-life',
            when: 'the OS-only runtime is deprecated, as provided.al2 is since 31 July 2026',
            who: 'shared',
            aws: 'AWS patches the servers and no longer the runtime.',
            then: 'Moving to provided.al2023 is yours.',
            cites: [{ source: 'lambda/runtimes', section: 'Deprecated runtimes' }],
          },
          {
            if: 'container-image',
            when: 'you deploy it as a container image, on the OS-only base image or another',
            who: 'shared',
            aws: 'AWS patches the servers and publishes the base image.',
            then: 'The Linux in your image is yours to rebuild and redeploy.',
            cites: [
              { source: 'lambda/runtime-management' },
              { source: 'lambda-container-image/images', section: 'Using an AWS OS-only base image' },
            ],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Lambda API, placement and routing.',
        cites: [{ source: 'lambda/resilience' }, { source: 'lambda/overview' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS provides the servers and scales execution environments up to the concurrency limits.',
        cites: [{ source: 'lambda/concurrency' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'The language runtime, the bootstrap and the client library in your package or layer are yours to update and redeploy. AWS patches only the Amazon Linux below, and publishes client libraries.',
        cites: [{ source: 'os-only' }, { source: 'custom' }],
      },
      container: {
        who: 'aws',
        aws: 'AWS runs and secures the isolated container that your function executes in.',
        cites: [{ source: 'logical-separation-serverless' }, { source: 'lambda/overview' }],
      },
      application: {
        who: 'customer',
        customer:
          'Your code, its libraries and the compiled binary: rebuild it when the compiler or a library is fixed.',
        cites: [{ source: 'os-only' }, { source: 'lambda/runtimes', section: 'Shared responsibility model' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You configure triggers, subnets, file systems, memory, timeout, concurrency and the update mode.',
        cites: [{ source: 'lambda/overview' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose subnets and security groups where the function reaches a VPC.',
        cites: [{ source: 'lambda/vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write the execution role and the resource policy.',
        cites: [{ source: 'lambda/execution-role' }],
      },
      data: {
        who: 'customer',
        customer: "The function's data is yours. AWS encrypts environment variables and packages at rest.",
        cites: [{ source: 'lambda/at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves its API by HTTPS only.',
        customer: 'TLS from your code to other systems is yours.',
        cites: [{ source: 'lambda/data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Keep the source, the build and published versions for rollback.',
        cites: [{ source: 'lambda/versions' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and sends output to CloudWatch Logs where the role allows it.',
        customer: 'Grant the permission, set retention and alarms.',
        cites: [{ source: 'lambda/logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'runtime-patching': {
        who: 'customer',
        customer:
          'The language runtime that you packaged, or took from a layer such as Bref, is yours to patch: AWS patches only the Amazon Linux below it.',
        cites: [{ source: 'os-only' }, { source: 'custom' }, { source: 'lambda/runtime-management' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You move the function to a newer OS-only runtime in time. AWS announces the date: provided.al2 was deprecated on 31 July 2026, new functions on it are blocked from 1 February 2027 and updates from 3 March 2027; provided.al2023 follows on 30 June 2029.',
        cites: [
          { source: 'lambda/runtimes', section: 'Deprecated runtimes' },
          { source: 'lambda/runtimes', section: 'Supported runtimes' },
        ],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the Amazon Linux of a supported OS-only runtime.',
        cites: [{ source: 'lambda/runtime-management' }, { source: 'os-only' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the OS-only runtime is deprecated, as provided.al2 is since 31 July 2026',
            who: 'customer',
            then: 'no more patches come: move to provided.al2023.',
            cites: [{ source: 'lambda/runtimes', section: 'Deprecated runtimes' }],
          },
          {
            if: 'container-image',
            when: 'you deploy it as a container image, on the OS-only base image or another',
            who: 'customer',
            then: 'its packages are yours to renew by a rebuild and a new deployment.',
            cites: [
              { source: 'lambda/runtime-management' },
              { source: 'lambda-container-image/images', section: 'Using an AWS OS-only base image' },
            ],
          },
          {
            if: 'function-update-mode',
            when: 'the runtime update mode is Function update',
            who: 'shared',
            aws: 'AWS publishes the patches of the OS-only runtime.',
            then: 'They arrive when you update the function: update it regularly.',
            cites: [{ source: 'lambda/runtime-management' }],
          },
          {
            if: 'manual-update-mode',
            when: 'the runtime update mode is Manual',
            who: 'customer',
            then: 'the Amazon Linux of the runtime stays on the version that you pinned until you move it.',
            cites: [{ source: 'lambda/runtime-management' }],
          },
        ],
      },
      dependencies: {
        who: 'customer',
        customer: 'Everything compiled or packed into the function is yours.',
        cites: [{ source: 'os-only' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS runs functions in several Availability Zones, with nothing for you to set.',
        cites: [{ source: 'lambda/resilience' }],
        except: [
          {
            if: 'vpc-attached',
            when: 'the function is attached to a VPC',
            who: 'shared',
            aws: 'AWS runs functions in several zones.',
            then: 'Giving the function subnets in several zones is yours.',
            cites: [{ source: 'lambda/resilience' }],
          },
        ],
      },
      'serverless-patching': {
        who: 'shared',
        aws: 'AWS patches the servers and, in Auto mode, the Amazon Linux of the OS-only runtime.',
        customer: 'Patch the language runtime or rebuild the binary that you bring, and redeploy.',
        cites: [{ source: 'lambda/runtime-management' }, { source: 'os-only' }, { source: 'custom' }],
      },
      'lambda-layers': {
        who: 'customer',
        customer:
          'A runtime in a layer is yours like any other layer: a function keeps the exact version that it names until you move it.',
        cites: [{ source: 'custom' }, { source: 'lambda/layers', section: 'Layers and layer versions' }],
      },
      agents: {
        who: 'customer',
        customer:
          'Monitoring and security agents come as extensions, in a layer or in your package: choosing and updating them is yours.',
        cites: [{ source: 'lambda/layers' }, { source: 'lambda/runtimes', section: 'Shared responsibility model' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lambda serves the Runtime API from which your bootstrap takes each event and to which it returns the answer. It sets environments up on the Amazon Linux of the OS-only runtime, freezes them between calls and shuts idle ones down. It queues asynchronous events and tries again after errors, and its pollers read queues and streams. The runtime that talks to this API is yours.',
        cites: [
          { source: 'custom' },
          { source: 'os-only' },
          { source: 'lambda/environment' },
          { source: 'lambda/async-retries' },
          { source: 'event-source-mapping' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
