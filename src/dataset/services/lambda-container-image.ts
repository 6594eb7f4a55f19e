import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    images: {
      title: 'Lambda Developer Guide: Create a Lambda function using a container image',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/images-create.html',
      read: '2026-11-29',
    },
    signing: {
      title: 'Lambda Developer Guide: Creating code signing configurations for Lambda',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning-create.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Lambda with a container image',
    short: 'Lambda with a container image',
    aka: [
      'lambda container image',
      'lambda container images',
      'lambda with a container image',
      'lambda from container image',
      'lambda docker image',
      'containerised lambda',
      'containerized lambda',
      'lambda as container',
      'image based lambda',
    ],
    category: 'compute',
    profile: 'serverless-compute',
    variantOf: 'lambda',
    summary:
      'A Lambda function that you deploy as a container image: AWS publishes base images and runs it isolated, and everything in the image is yours to rebuild and redeploy.',
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
        who: 'shared',
        aws: 'AWS patches the hosts and publishes patched base images.',
        customer:
          'The Linux in your image is yours: rebuild from the latest base and redeploy. Nothing is patched inside a deployed image.',
        cites: [
          { source: 'lambda/runtime-management' },
          { source: 'lambda/runtimes', section: 'Shared responsibility model' },
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
          "The language runtime and the runtime interface client are in your image: you rebuild it from AWS's latest base image, or update your own base, and redeploy. Runtime update modes do not apply.",
        cites: [{ source: 'lambda/runtime-management' }, { source: 'lambda/runtime-updates' }],
      },
      container: {
        who: 'customer',
        customer:
          'You build the image, scan it, rebuild it when the base or a library is fixed, and redeploy. AWS publishes updated base images and supports them until the runtime is deprecated.',
        cites: [
          { source: 'lambda/runtime-management' },
          { source: 'lambda/runtimes', section: 'Shared responsibility model' },
        ],
        except: [
          {
            if: 'end-of-life',
            when: 'the runtime of the base image is deprecated',
            who: 'customer',
            then: 'AWS stops updating that base image: rebuild on a supported one.',
            cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Your code and its libraries in the image.',
        cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You configure the function: image, triggers, subnets, file systems, memory, timeout, concurrency and environment variables.',
        cites: [{ source: 'lambda/overview' }, { source: 'images' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose subnets and security groups where the function reaches a VPC.',
        cites: [{ source: 'lambda/vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the execution role and the resource policy, and let Lambda pull the image: in the same account by that role or by the policy of the ECR repository, across accounts by both. Lambda adds the repository policy only if whoever creates the function may change it.',
        cites: [{ source: 'lambda/execution-role' }, { source: 'images', section: 'Amazon ECR permissions' }],
      },
      data: {
        who: 'customer',
        customer:
          "The function's data is yours to protect. AWS encrypts environment variables at rest; the image is encrypted in ECR.",
        cites: [{ source: 'lambda/at-rest' }, { source: 'ecr/encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves its API by HTTPS only.',
        customer: 'TLS from your code to other systems is yours.',
        cites: [{ source: 'lambda/data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Keep the source and older images for rollback, with the versions that point to them. An image in use must stay in Amazon ECR.',
        cites: [{ source: 'lambda/versions' }, { source: 'images' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and sends output to CloudWatch Logs where the role allows it.',
        customer: 'Grant the permission, set retention and alarms, and scan the image.',
        cites: [{ source: 'lambda/logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'container-images': {
        who: 'customer',
        customer: 'You rebuild from the latest base image regularly and redeploy.',
        cites: [{ source: 'lambda/runtime-management' }],
      },
      'base-images': {
        who: 'customer',
        customer:
          'You pull the newest base image, rebuild and redeploy: a deployed function does not change by itself. AWS publishes updated base images for supported runtimes.',
        cites: [
          { source: 'lambda/runtime-management' },
          { source: 'lambda/runtimes', section: 'Shared responsibility model' },
          { source: 'images', section: 'Using an AWS base image for Lambda' },
        ],
        except: [
          {
            if: 'custom-image',
            when: "the base image is not one of AWS's",
            who: 'customer',
            then: 'its packages and the runtime interface client that you add are yours to keep current.',
            cites: [{ source: 'images', section: 'Using a non-AWS base image' }],
          },
          {
            if: 'end-of-life',
            when: 'the runtime of the base image is deprecated',
            who: 'customer',
            then: 'no further updates come for it: rebuild on a supported base image.',
            cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
          },
        ],
      },
      'image-scanning': {
        who: 'customer',
        customer: 'You turn scanning on in ECR and act on the findings.',
        cites: [{ source: 'ecr/scanning' }],
      },
      'runtime-patching': {
        who: 'customer',
        customer: 'AWS publishes patched base images; getting them into your function is yours.',
        cites: [{ source: 'lambda/runtime-management' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer:
          "Packages of the image's Linux are yours to renew, by a rebuild from the latest base and a new deployment. The kernel under the image is AWS's.",
        cites: [{ source: 'lambda/runtime-management' }, { source: 'lambda/overview' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts beneath the image, and nothing inside it.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'lambda/overview' }],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: 'AWS isolates with Firecracker, as for zip functions.',
        cites: [{ source: 'lambda-managed-instances/overview', section: 'Tenancy and isolation' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You watch the published dates and move to a supported base image in time: AWS sends no notice of deprecation for functions from images, and stops updating the base image on that day.',
        cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
      },
      dependencies: {
        who: 'customer',
        customer: 'Libraries in the image are yours.',
        cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
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
      'lambda-layers': {
        who: 'customer',
        customer: 'Functions from images use no layers: what they would bring goes into the image, which is yours.',
        cites: [{ source: 'lambda/layers' }, { source: 'images' }],
      },
      'serverless-patching': {
        who: 'shared',
        aws: 'AWS patches the hosts and publishes patched base images.',
        customer: 'Nothing inside your image is patched until you rebuild and redeploy it.',
        cites: [
          { source: 'lambda/runtime-management' },
          { source: 'images', section: 'Using an AWS base image for Lambda' },
        ],
      },
      'storage-space': {
        who: 'customer',
        customer: '/tmp has 512 MB unless you set more, up to 10,240 MB, and the image may be 10 GB at most.',
        cites: [{ source: 'lambda/ephemeral-storage' }, { source: 'images', section: 'Requirements' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts environment variables and /tmp always, and the image in Amazon ECR.',
        cites: [{ source: 'lambda/at-rest' }, { source: 'lambda/ephemeral-storage' }, { source: 'ecr/encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts environment variables, or the repository, with your key.',
            then: 'Its policy and its life are yours.',
            cites: [{ source: 'lambda/env-encryption' }, { source: 'ecr/encryption' }],
          },
        ],
      },
      'data-integrity': {
        who: 'customer',
        customer:
          'Code signing of Lambda does not work for images. Sign them in the registry, and let the pipeline verify the signature before it deploys.',
        cites: [{ source: 'signing' }, { source: 'ecr/signing' }],
      },
      'vulnerability-scanning': {
        who: 'shared',
        aws: 'AWS scans its own infrastructure, and your images in Amazon ECR once you turn that on.',
        customer: 'Turn scanning of the repository on, read the findings, rebuild the image and redeploy.',
        cites: [{ source: 'ecr/scanning' }],
      },
      'own-scanning': {
        who: 'customer',
        customer:
          'You turn on scanning of the repository in Amazon ECR, or scan in the pipeline, and rebuild and redeploy what it finds.',
        cites: [{ source: 'ecr/scanning' }],
      },
      antivirus: {
        who: 'shared',
        aws: 'AWS protects the hosts, on which you can install nothing.',
        customer: 'Check what goes into the image for malware before you deploy it.',
        cites: [{ source: 'lambda/overview' }, { source: 'images' }],
      },
      agents: {
        who: 'customer',
        customer:
          'Monitoring and security agents are extensions that you build into the image, for there are no layers: choosing them, and renewing them by a rebuild, is yours.',
        cites: [{ source: 'lambda/layers' }, { source: 'images' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'There is nothing to log in to: AWS runs the servers, and you manage none of them.',
        cites: [{ source: 'waf-reduce-management-scope' }, { source: 'lambda/overview' }],
      },
      'os-accounts': {
        who: 'aws',
        aws: 'Lambda runs your code as a default Linux user with few rights. You set no user, and see only to it that this one can read the files.',
        cites: [{ source: 'images', section: 'Requirements' }],
      },
      'container-runtime-config': {
        who: 'aws',
        aws: 'Lambda decides what the container may do: a read-only file system with a writable /tmp, and a default user with few rights.',
        cites: [{ source: 'images', section: 'Requirements' }],
      },
      'cpu-flaws': {
        who: 'aws',
        aws: 'AWS mends microcode, hosts and the kernel under the image: your image has no kernel of its own.',
        cites: [{ source: 'lambda/overview' }, { source: 'logical-separation-serverless' }],
      },
      imds: {
        who: 'aws',
        aws: 'AWS runs what is under the image, so there is no instance metadata for you to restrict. Code gets its credentials from the execution role.',
        cites: [{ source: 'lambda/metadata' }, { source: 'lambda/execution-role' }],
      },
      'application-availability': {
        who: 'customer',
        customer:
          'Keep the image in Amazon ECR, and the right to pull it: Lambda fetches it again from time to time, and without it the function fails. A function that nobody called for weeks turns Inactive, and its first call is rejected while Lambda prepares the image: call it again.',
        cites: [{ source: 'images' }],
      },
      'lifecycle-rules': {
        who: 'customer',
        customer:
          'Lifecycle rules of the repository are yours to write so that they spare the images which functions use: a function whose image is gone from Amazon ECR fails.',
        cites: [{ source: 'images' }, { source: 'ecr/lifecycle' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lambda optimizes each new image before the function can be called, fetches it from Amazon ECR again from time to time, and gives the optimized copy up when nobody has called the function for weeks. It runs the image read-only, with a writable /tmp and a user of few rights, and adds environments with the requests. AWS also writes base images, runtime interface clients and the emulator. Your image is yours.',
        cites: [{ source: 'images' }, { source: 'lambda/concurrency' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
