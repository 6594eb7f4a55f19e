import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    runtimes: {
      title: 'Lambda Developer Guide: Lambda runtimes',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
      read: '2026-11-29',
    },
    'runtime-management': {
      title: 'Lambda Developer Guide: The shared responsibility model for Lambda runtime management',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html',
      read: '2026-11-29',
    },
    'runtime-updates': {
      title: 'Lambda Developer Guide: How Lambda manages runtime version updates',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Lambda Developer Guide: Security in AWS Lambda',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html',
      read: '2026-11-23',
    },
    overview: {
      title: 'Security Overview of AWS Lambda: The shared responsibility model',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/security-overview-aws-lambda/the-shared-responsibility-model.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Lambda Developer Guide: Data protection in AWS Lambda',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/security-dataprotection.html',
      read: '2026-11-29',
    },
    'at-rest': {
      title: 'Lambda Developer Guide: Data encryption at rest for AWS Lambda',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/security-encryption-at-rest.html',
      read: '2026-11-29',
    },
    resilience: {
      title: 'Lambda Developer Guide: Resilience in AWS Lambda',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html',
      read: '2026-11-29',
    },
    concurrency: {
      title: 'Lambda Developer Guide: Understanding Lambda function scaling',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
      read: '2026-11-29',
    },
    'url-auth': {
      title: 'Lambda Developer Guide: Control access to Lambda function URLs',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
      read: '2026-11-29',
    },
    versions: {
      title: 'Lambda Developer Guide: Manage Lambda function versions',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html',
      read: '2026-11-29',
    },
    vpc: {
      title: 'Lambda Developer Guide: Giving Lambda functions access to resources in an Amazon VPC',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
      read: '2026-11-29',
    },
    'file-system': {
      title: 'Lambda Developer Guide: Configuring file system access',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html',
      read: '2026-11-29',
    },
    logs: {
      title: 'Lambda Developer Guide: Sending Lambda function logs to CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html',
      read: '2026-11-29',
    },
    'env-encryption': {
      title: 'Lambda Developer Guide: Securing Lambda environment variables',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html',
      read: '2026-11-29',
    },
    'code-signing': {
      title: 'Lambda Developer Guide: Using code signing to verify code integrity',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html',
      read: '2026-11-29',
    },
    layers: {
      title: 'Lambda Developer Guide: Managing Lambda dependencies with layers',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html',
      read: '2026-11-29',
    },
    environment: {
      title: 'Lambda Developer Guide: The execution environment lifecycle',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
      read: '2026-11-29',
    },
    'execution-role': {
      title: 'Lambda Developer Guide: Managing permissions in AWS Lambda',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-permissions.html',
      read: '2026-11-29',
    },
    memory: {
      title: 'Lambda Developer Guide: Configure Lambda function memory',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
      read: '2026-11-30',
    },
    'ephemeral-storage': {
      title: 'Lambda Developer Guide: Configure ephemeral storage for Lambda functions',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html',
      read: '2026-11-29',
    },
    deprecation: {
      title: 'Lambda Developer Guide: Runtime deprecation',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtime-support-policy.html',
      read: '2026-11-29',
    },
    'customer-managed': {
      title: 'Lambda Developer Guide: Customer-managed runtimes',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtimes-customer-managed.html',
      read: '2026-11-29',
    },
    publisher: {
      title: 'Lambda Developer Guide: Deploying runtime updates',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/cmr-deploy-updates.html',
      read: '2026-11-29',
    },
    consumer: {
      title: 'Lambda Developer Guide: Using a customer-managed runtime',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/cmr-using.html',
      read: '2026-11-29',
    },
    'own-code-storage': {
      title: 'Lambda Developer Guide: Self-managed S3 code storage',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-self-managed-storage.html',
      read: '2026-11-29',
    },
    'durable-configuration': {
      title: 'Lambda Developer Guide: Configure Lambda durable functions',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-configuration.html',
      read: '2026-11-29',
    },
    'durable-security': {
      title: 'Lambda Developer Guide: Security and permissions for Lambda durable functions',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-security.html',
      read: '2026-11-29',
    },
    'web-functions': {
      title: 'Lambda Developer Guide: Lambda Web Function runtimes',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-runtimes.html',
      read: '2026-11-29',
    },
    'tenant-isolation': {
      title: 'Lambda Developer Guide: Tenant isolation',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html',
      read: '2026-11-29',
    },
    'durable-encryption': {
      title: 'Lambda Developer Guide: Encrypting Lambda durable execution data',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-encryption.html',
      read: '2026-11-29',
    },
    'snapstart-security': {
      title: 'Lambda Developer Guide: Security model for Lambda SnapStart',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart-security.html',
      read: '2026-11-29',
    },
    'snapstart-uniqueness': {
      title: 'Lambda Developer Guide: Handling uniqueness with Lambda SnapStart',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart-uniqueness.html',
      read: '2026-11-29',
    },
    recursion: {
      title: 'Lambda Developer Guide: Use Lambda recursive loop detection to prevent infinite loops',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html',
      read: '2026-11-29',
    },
    limits: {
      title: 'Lambda Developer Guide: Lambda quotas',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      read: '2026-11-29',
    },
    metadata: {
      title: 'Lambda Developer Guide: Using the Lambda metadata endpoint',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-metadata-endpoint.html',
      read: '2026-11-29',
    },
    'inspector-scans': {
      title: 'Inspector User Guide: Scanning AWS Lambda functions with Amazon Inspector',
      url: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html',
      read: '2026-11-29',
    },
    'waf-resources': {
      title: 'AWS WAF Developer Guide: Resources that you can protect with AWS WAF',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html',
      read: '2026-11-29',
    },
    'url-origin': {
      title: 'CloudFront Developer Guide: Restrict access to an AWS Lambda function URL origin',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html',
      read: '2026-11-29',
    },
    'async-retries': {
      title: 'Lambda Developer Guide: How Lambda handles errors and retries with asynchronous invocation',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
      read: '2026-11-29',
    },
    'async-settings': {
      title: 'Lambda Developer Guide: Configuring error handling settings for asynchronous invocations',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Lambda',
    short: 'Lambda',
    aka: [
      'lambda',
      'lambda function',
      'lambda functions',
      'aws lambda function',
      'serverless function',
      'serverless functions',
      'faas',
      'function url',
      'event source mapping',
      'lambda snapstart',
      'durable functions',
    ],
    category: 'compute',
    profile: 'serverless-compute',
    summary:
      "Your functions on servers that you never see: AWS has everything down from the runtime and its isolated containers, and your code, the function's settings and its permissions stay yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS isolates every execution environment in a Firecracker micro virtual machine on shared fleets, so keeping your functions away from other customers is its job.',
        cites: [
          { source: 'lambda-managed-instances/overview', section: 'Tenancy and isolation' },
          { source: 'logical-separation-serverless' },
          { source: 'overview' },
        ],
      },
      'operating-system': {
        who: 'aws',
        aws: "AWS provides and patches the servers, and the Amazon Linux of a managed runtime with the runtime's own updates. You never log in to either.",
        cites: [
          { source: 'runtimes', section: 'Shared responsibility model' },
          { source: 'runtime-updates' },
          { source: 'overview' },
        ],
        except: [
          {
            when: 'the runtime is based on Amazon Linux 2, which ended on 30 June 2026',
            who: 'aws',
            then: 'AWS patches that Linux until the runtime is deprecated, for critical and selected important flaws only: move to a runtime on Amazon Linux 2023.',
            cites: [{ source: 'runtimes', section: 'Supported runtimes' }],
          },
          {
            if: 'function-update-mode',
            when: 'the runtime update mode is Function update',
            who: 'shared',
            aws: "AWS patches the servers and publishes the patches of the runtime's Linux.",
            then: 'They arrive only when you update the function: update it regularly.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'manual-update-mode',
            when: 'the runtime update mode is Manual',
            who: 'shared',
            aws: 'AWS patches the servers.',
            then: 'The Linux of the runtime stays on the version that you pinned until you move it.',
            cites: [{ source: 'runtime-management' }, { source: 'runtime-updates', section: 'Runtime update modes' }],
          },
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'shared',
            aws: 'AWS patches the servers, and no longer the runtime with its Linux.',
            then: 'Moving to a supported runtime is yours.',
            cites: [{ source: 'runtimes', section: 'Runtime deprecation policy' }],
          },
          {
            if: 'container-image',
            when: 'you deploy the function as a container image',
            who: 'shared',
            aws: 'AWS patches the servers and publishes base images.',
            then: 'The Linux in your image is yours to rebuild and redeploy.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            when: 'the function uses a customer-managed runtime (a runtime published by your organization or another party)',
            who: 'shared',
            aws: 'AWS patches the servers and the base images that it publishes.',
            then: 'whoever publishes the runtime patches its Linux and moves the alias; AWS neither patches nor tests it.',
            cites: [
              { source: 'publisher', section: 'Your responsibilities as a runtime publisher' },
              { source: 'consumer' },
            ],
          },
        ],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Lambda API, placement, the pollers of event sources and the routing of requests, and keeps them available over several zones.',
        cites: [{ source: 'resilience' }, { source: 'overview' }],
      },
      capacity: {
        who: 'aws',
        aws: "AWS provides and patches the servers and adds execution environments for each concurrent request, up to the account's concurrency limit of 1,000 by default. Reserved and provisioned concurrency are yours to set, and higher quotas yours to ask for.",
        cites: [{ source: 'concurrency' }, { source: 'resilience' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS publishes security updates of managed runtimes and applies them to your functions, because the default update mode is Auto.',
        cites: [{ source: 'runtime-management' }, { source: 'runtime-updates' }],
        except: [
          {
            if: 'function-update-mode',
            when: 'the runtime update mode is Function update',
            who: 'shared',
            aws: 'AWS publishes the patches, and applies them only when you update the function.',
            then: 'Updating the function regularly is yours.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'manual-update-mode',
            when: 'the runtime update mode is Manual',
            who: 'customer',
            then: 'the function stays on the version that you pinned until you change it.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'customer',
            then: 'AWS no longer patches it; moving to a supported runtime is yours, and later you cannot create or update functions on the old one.',
            cites: [{ source: 'runtimes', section: 'Shared responsibility model' }],
          },
          {
            if: 'container-image',
            when: 'you deploy the function as a container image',
            who: 'customer',
            then: 'AWS publishes base images and you rebuild and redeploy.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'custom-runtime',
            when: 'you bring your own runtime',
            who: 'customer',
            then: 'the runtime in your package is yours to update.',
            cites: [{ source: 'lambda-custom-runtime/os-only' }],
          },
          {
            when: 'the function uses a customer-managed runtime (a runtime published by your organization or another party)',
            who: 'customer',
            then: 'its publisher patches language, interface client and libraries and rolls them out by alias: trust the publisher, for its code runs with your execution role.',
            cites: [
              { source: 'publisher', section: 'Your responsibilities as a runtime publisher' },
              { source: 'consumer' },
            ],
          },
          {
            when: 'AWS has put the deprecation off past the end of support of the language',
            who: 'customer',
            then: 'AWS patches only the Linux of the runtime in that time and no longer the language: move to a supported runtime.',
            cites: [{ source: 'runtimes', section: 'Runtime deprecation policy' }],
          },
          {
            when: 'it is a Lambda Web Function',
            who: 'aws',
            then: 'AWS always applies the patches: there is no update mode that pins a version or puts it off.',
            cites: [{ source: 'web-functions', section: 'Automatic runtime patching' }],
          },
        ],
      },
      container: {
        who: 'aws',
        aws: 'AWS runs the isolated containers in which your functions execute and secures and patches them: there is no container for you to look after.',
        cites: [
          { source: 'logical-separation-serverless' },
          { source: 'overview' },
          { source: 'lambda-managed-instances/overview', section: 'Tenancy and isolation' },
        ],
        except: [
          {
            if: 'container-image',
            when: 'you deploy the function as a container image',
            who: 'customer',
            then: 'what is in the image is yours to rebuild, scan and redeploy.',
            cites: [{ source: 'runtime-management' }],
          },
        ],
      },
      application: {
        who: 'customer',
        customer:
          'Your function code and everything packaged with it: libraries, layers and extensions. AWS does not fix a vulnerable dependency for you.',
        cites: [{ source: 'runtimes', section: 'Shared responsibility model' }, { source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You configure the function: triggers, subnets, file system access, memory, timeout, concurrency, environment variables, function URL, runtime and its update mode.',
        cites: [
          { source: 'file-system' },
          { source: 'url-auth' },
          { source: 'runtime-updates', section: 'Runtime update modes' },
          { source: 'overview' },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose whether the function is attached to a VPC, with which subnets and security groups, in several zones. Unattached it reaches the internet; attached it reaches only that VPC until you route it out.',
        cites: [{ source: 'vpc', section: 'Internet access when attached to a VPC' }, { source: 'resilience' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the execution role, the resource policy that says who may invoke the function, and the permissions of those who deploy it.',
        cites: [{ source: 'url-auth' }, { source: 'execution-role' }, { source: 'overview' }],
      },
      data: {
        who: 'customer',
        customer:
          'What your function reads, keeps in /tmp, writes to logs and passes on is yours to classify and protect. AWS always encrypts environment variables and uploaded code at rest; a key of your own is your choice.',
        cites: [{ source: 'at-rest' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves its API by HTTPS only and encrypts the connection to a file system.',
        customer: 'TLS from your code to databases and other services, with its certificates, is yours.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep the source, publish versions for rollback and back up the data that functions write elsewhere. Nothing in /tmp or in memory lasts.',
        cites: [{ source: 'versions' }, { source: 'resilience' }],
        except: [
          {
            when: 'your code stays in a bucket of your own (self-managed S3 code storage)',
            who: 'customer',
            then: 'Lambda keeps no copy of the source: the bucket, its versioning and the object versions that functions point to are yours to keep.',
            cites: [{ source: 'own-code-storage' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics, sends what the function prints to CloudWatch Logs where its role allows it, and records management calls for CloudTrail.',
        customer:
          'Grant the permission to log, decide what to print, set retention and alarms, and turn on data events for invocations.',
        cites: [{ source: 'logs' }, { source: 'security' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'runtime-patching': {
        who: 'aws',
        aws: 'In the default Auto mode AWS publishes each patched runtime version and moves your functions to it in two phases.',
        cites: [{ source: 'runtime-management' }, { source: 'runtime-updates' }],
        except: [
          {
            if: 'function-update-mode',
            when: 'the runtime update mode is Function update',
            who: 'shared',
            aws: 'AWS publishes each patched runtime version.',
            then: 'The patch arrives when you update the function: update it regularly.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'manual-update-mode',
            when: 'the runtime update mode is Manual',
            who: 'customer',
            then: 'moving to a patched runtime version is yours; the mode is meant for short rollbacks.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'customer',
            then: 'AWS stops patching it.',
            cites: [{ source: 'runtimes', section: 'Shared responsibility model' }],
          },
          {
            if: 'container-image',
            when: 'you deploy the function as a container image',
            who: 'customer',
            then: 'you rebuild from the latest base image and redeploy.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'custom-runtime',
            when: 'you bring your own runtime',
            who: 'customer',
            then: 'you patch it.',
            cites: [{ source: 'lambda-custom-runtime/os-only' }],
          },
          {
            when: 'the function uses a customer-managed runtime (a runtime published by your organization or another party)',
            who: 'customer',
            then: 'its publisher patches every part of it; functions in Auto mode take the new version at the next cold start.',
            cites: [
              { source: 'publisher', section: 'Your responsibilities as a runtime publisher' },
              { source: 'consumer' },
            ],
          },
          {
            when: 'AWS has put the deprecation off past the end of support of the language',
            who: 'customer',
            then: 'AWS patches only the Linux of the runtime in that time and no longer the language: move to a supported runtime.',
            cites: [{ source: 'runtimes', section: 'Runtime deprecation policy' }],
          },
          {
            when: 'it is a Lambda Web Function',
            who: 'aws',
            then: 'AWS always applies the patches: there is no update mode that pins a version or puts it off.',
            cites: [{ source: 'web-functions', section: 'Automatic runtime patching' }],
          },
        ],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'You move the function to a supported runtime before the date, and watch for the notice that AWS gives at least 180 days ahead by Health Dashboard, email and Trusted Advisor. Afterwards it keeps running unpatched; creating and updating are blocked later, and in the console at once.',
        cites: [
          { source: 'deprecation', section: 'Runtime deprecation policy' },
          { source: 'runtimes', section: 'Shared responsibility model' },
        ],
        except: [
          {
            if: 'container-image',
            when: 'you deploy the function as a container image',
            who: 'customer',
            then: 'AWS sends no notice for images: you watch the published dates, and rebuild on a supported base image.',
            cites: [{ source: 'runtimes', section: 'Shared responsibility model' }],
          },
          {
            when: 'the function uses a customer-managed runtime (a runtime published by your organization or another party)',
            who: 'customer',
            then: 'its publisher sets the dates and tells you: AWS sends no notice for it.',
            cites: [{ source: 'deprecation' }, { source: 'customer-managed' }],
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'customer',
        customer: 'A new major language version is a new runtime identifier: changing to it is yours.',
        cites: [{ source: 'runtimes' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the Amazon Linux under managed runtimes, with the runtime.',
        cites: [{ source: 'runtime-management' }, { source: 'overview' }],
        except: [
          {
            if: 'function-update-mode',
            when: 'the runtime update mode is Function update',
            who: 'shared',
            aws: "AWS publishes the patches of the runtime's Linux.",
            then: 'They arrive when you update the function: update it regularly.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'manual-update-mode',
            when: 'the runtime update mode is Manual',
            who: 'customer',
            then: 'the function keeps the pinned version, its Linux included, until you move it.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'customer',
            then: 'no patches come any more: move to a supported runtime.',
            cites: [{ source: 'runtimes', section: 'Runtime deprecation policy' }],
          },
          {
            if: 'container-image',
            when: 'you deploy the function as a container image',
            who: 'customer',
            then: "the image's Linux is yours.",
            cites: [{ source: 'runtime-management' }],
          },
          {
            when: 'the function uses a customer-managed runtime (a runtime published by your organization or another party)',
            who: 'customer',
            then: 'its publisher patches the Linux in it, by rebuilding from the patched base image.',
            cites: [
              { source: 'publisher', section: 'Your responsibilities as a runtime publisher' },
              { source: 'consumer' },
            ],
          },
        ],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts that run the execution environments, in every update mode and for container images too.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'overview' }],
      },
      'hypervisor-patching': {
        who: 'aws',
        aws: 'AWS runs and patches Firecracker, the virtual machine monitor of its own making, and the hosts beneath it.',
        cites: [
          { source: 'logical-separation-serverless' },
          { source: 'waf-shared-responsibility' },
          { source: 'overview' },
        ],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: 'AWS runs each execution environment in a Firecracker micro virtual machine of its own and never shares one between functions or accounts.',
        cites: [
          { source: 'lambda-managed-instances/overview', section: 'Tenancy and isolation' },
          { source: 'logical-separation-serverless' },
          { source: 'overview' },
        ],
        except: [
          {
            when: 'you mean the tenants of your own application within one function',
            who: 'shared',
            then: 'environments are kept apart by tenant only in tenant isolation mode, which you turn on when you create the function; passing the right tenant id, and a role that suits all tenants, are yours.',
            cites: [{ source: 'tenant-isolation' }],
          },
        ],
      },
      'workload-isolation': {
        who: 'shared',
        aws: 'AWS gives each function execution environments of its own.',
        customer:
          "Invocations of one function reuse an environment: keep no user's data in globals or /tmp between them.",
        cites: [
          { source: 'environment' },
          { source: 'lambda-managed-instances/overview', section: 'Tenancy and isolation' },
        ],
        except: [
          {
            when: 'you turned on tenant isolation mode when you created the function',
            who: 'shared',
            aws: 'AWS never lets an environment that has served one tenant serve another.',
            then: 'the right tenant id on every call is yours, and all tenants still share one execution role.',
            cites: [{ source: 'tenant-isolation', section: 'Considerations' }],
          },
        ],
      },
      dependencies: {
        who: 'customer',
        customer:
          'Bundled libraries are yours: update them in the package and redeploy. Only the SDK that ships in the runtime is updated by AWS.',
        cites: [
          { source: 'runtimes', section: 'Shared responsibility model' },
          { source: 'runtime-updates', section: 'Backward compatibility' },
        ],
      },
      'lambda-layers': {
        who: 'customer',
        customer:
          'A function names one exact version of each layer and keeps it: publishing a newer version, moving functions to it, and checking the layers of others before you use them are yours.',
        cites: [
          { source: 'layers', section: 'Layers and layer versions' },
          { source: 'runtimes', section: 'Shared responsibility model' },
        ],
      },
      'application-code': {
        who: 'customer',
        customer: 'The code is yours, in every mode and runtime.',
        cites: [{ source: 'runtimes', section: 'Shared responsibility model' }],
      },
      'container-images': {
        who: 'customer',
        customer:
          'A function from a zip file has no image. If you deploy one as an image, rebuilding and redeploying it is yours.',
        cites: [{ source: 'runtime-management' }],
      },
      deployment: {
        who: 'customer',
        customer: 'You publish versions, move aliases and roll back.',
        cites: [{ source: 'versions' }, { source: 'resilience' }],
      },
      triggers: {
        who: 'customer',
        customer:
          'You choose what invokes the function and configure event source mappings, filters, retries and dead-letter queues.',
        cites: [{ source: 'overview' }, { source: 'resilience' }],
      },
      'env-vars': {
        who: 'customer',
        customer:
          'What you put into them is yours: keep secrets out, or encrypt these with your own key, and limit who may read the configuration. AWS always encrypts them at rest.',
        cites: [{ source: 'env-encryption' }, { source: 'at-rest' }],
      },
      secrets: {
        who: 'customer',
        customer: 'You keep secrets in Secrets Manager or Parameter Store and let the execution role read them.',
        cites: [{ source: 'env-encryption' }, { source: 'execution-role' }],
      },
      'api-authorization': {
        who: 'customer',
        customer:
          'You decide who may call: AuthType of the function URL (AWS_IAM or NONE) and the policies, which for URLs made since October 2025 have to allow both InvokeFunctionUrl and InvokeFunction. The resource policy of the function counts even with NONE; within the account an IAM policy of the caller does as well with AWS_IAM.',
        cites: [{ source: 'url-auth' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'With AuthType NONE and a public resource policy anyone who has the URL can invoke the function: both are yours to set. The console and SAM write that policy for you when you choose NONE, and deleting the URL leaves it behind.',
        cites: [{ source: 'url-auth', section: 'Using the NONE auth type' }],
      },
      'service-roles': {
        who: 'customer',
        customer:
          'The execution role is yours to write and keep small. Permissions that it has for attaching to a VPC, your code has too, unless you deny them.',
        cites: [{ source: 'execution-role' }, { source: 'vpc', section: 'Required IAM permissions' }],
      },
      scaling: {
        who: 'shared',
        aws: 'AWS adds and removes execution environments with the requests.',
        customer: 'Set reserved and provisioned concurrency, watch throttling and ask for a higher quota.',
        cites: [{ source: 'concurrency' }],
      },
      quotas: {
        who: 'shared',
        aws: 'AWS gives an account 1,000 concurrent executions in a Region by default, and raises that on request. A new account starts with less, which AWS raises as you use it.',
        customer:
          'Watch how close you come, also to the requests per second, which may be ten times the concurrency; reserve concurrency for what must not be throttled, and ask for more in time.',
        cites: [{ source: 'limits' }, { source: 'concurrency' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS runs functions in several Availability Zones, with nothing for you to set.',
        cites: [{ source: 'resilience' }],
        except: [
          {
            if: 'vpc-attached',
            when: 'the function is attached to a VPC',
            who: 'shared',
            aws: 'AWS runs functions in several zones.',
            then: 'Giving the function subnets in several zones is yours.',
            cites: [{ source: 'resilience' }],
          },
        ],
      },
      subnets: {
        who: 'customer',
        customer: 'For a function in a VPC you choose subnets and security groups, in several zones.',
        cites: [{ source: 'vpc' }, { source: 'resilience' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS always encrypts environment variables, deployment packages, layers, filter criteria, SnapStart snapshots, the saved state of durable functions and /tmp. The stores that your function writes to have their own encryption.',
        cites: [{ source: 'at-rest' }, { source: 'ephemeral-storage' }, { source: 'snapstart-security' }],
        except: [
          {
            when: 'your code stays in a bucket of your own (self-managed S3 code storage)',
            who: 'shared',
            aws: 'AWS encrypts the unpacked copy that it runs.',
            then: 'the encryption of the package itself is that of your bucket, which you set.',
            cites: [{ source: 'at-rest' }, { source: 'own-code-storage' }],
          },
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts environment variables, packages, snapshots, filter criteria or the state of durable functions with your key, which for the last is a setting of its own.',
            then: 'Its policy and its life are yours.',
            cites: [
              { source: 'at-rest' },
              { source: 'env-encryption' },
              { source: 'durable-encryption', section: 'What is encrypted' },
            ],
          },
        ],
      },
      'application-logs': {
        who: 'customer',
        customer:
          'What the function prints is yours: mask personal and card data before you log it, and set the retention of the log group.',
        cites: [{ source: 'logs' }, { source: 'data-protection' }],
      },
      'data-masking': {
        who: 'customer',
        customer: 'AWS logs what your code prints: masking is yours.',
        cites: [{ source: 'logs' }, { source: 'data-protection' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS keeps Lambda available over several zones and retries asynchronous invocations.',
        cites: [{ source: 'resilience' }],
      },
      durability: {
        who: 'customer',
        customer: '/tmp and memory do not last: state goes to a store of yours.',
        cites: [{ source: 'environment' }, { source: 'waf-resiliency' }],
        except: [
          {
            when: 'it is a durable function',
            who: 'shared',
            aws: 'AWS keeps the checkpoints of an execution for as long as it runs, and its history for the days that you set, 14 by default and 90 at most.',
            then: 'what has to outlast that goes to a store of yours.',
            cites: [{ source: 'durable-configuration' }, { source: 'environment' }],
          },
        ],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches servers, operating system and, in Auto mode, the runtime. Your code and its libraries you patch yourself.',
        cites: [{ source: 'runtime-management' }, { source: 'runtimes', section: 'Shared responsibility model' }],
        except: [
          {
            if: 'function-update-mode',
            when: 'the runtime update mode is Function update',
            who: 'shared',
            aws: 'AWS patches the servers, and publishes the patches of the runtime.',
            then: 'The runtime is patched only when you update the function: update it regularly.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'manual-update-mode',
            when: 'the runtime update mode is Manual',
            who: 'shared',
            aws: 'AWS patches the servers.',
            then: 'Moving the runtime to a patched version is yours.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'customer',
            then: 'patches of the runtime have ended: move to a supported one.',
            cites: [{ source: 'runtimes', section: 'Shared responsibility model' }],
          },
          {
            if: 'container-image',
            when: 'you deploy the function as a container image',
            who: 'shared',
            aws: 'AWS patches the servers and the base images.',
            then: 'Rebuilding and redeploying yours is your part.',
            cites: [{ source: 'runtime-management' }],
          },
          {
            when: 'the function uses a customer-managed runtime (a runtime published by your organization or another party)',
            who: 'shared',
            aws: 'AWS patches the servers and the base images that it publishes.',
            then: "patching the runtime, its Linux included, is its publisher's part.",
            cites: [
              { source: 'publisher', section: 'Your responsibilities as a runtime publisher' },
              { source: 'consumer' },
            ],
          },
        ],
      },
      'data-integrity': {
        who: 'shared',
        aws: 'Once you add a code signing configuration, AWS checks every new deployment, its layers included: unchanged since it was signed, by an allowed signer, neither expired nor revoked.',
        customer:
          'Turn it on, manage the signing profiles, and set it to Enforce: by default Lambda only warns where signer, expiry or revocation fail. Code that was deployed before goes on running.',
        cites: [{ source: 'code-signing', section: 'Signature validation' }],
        except: [
          {
            if: 'container-image',
            when: 'you deploy the function as a container image',
            who: 'customer',
            then: 'code signing of Lambda does not work for it: sign the image in the registry, and verify it before you deploy.',
            cites: [{ source: 'lambda-container-image/signing' }, { source: 'ecr/signing' }],
          },
        ],
      },
      'node-provisioning': {
        who: 'aws',
        aws: 'AWS provides the servers and starts an execution environment for every request at the same time: you never see one.',
        cites: [{ source: 'concurrency' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'There is nothing to log in to: AWS runs the servers, and you manage none of them.',
        cites: [{ source: 'waf-reduce-management-scope' }, { source: 'overview' }],
      },
      antivirus: {
        who: 'aws',
        aws: 'AWS protects the hosts. Checking your packages for malware, before you deploy them, is part of your code.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'overview' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'AWS encrypts traffic between its zones and Regions at the physical layer by itself.',
        cites: [{ source: 'ec2/data', section: 'Encryption in transit' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS runs functions in several Availability Zones, so that one of them can fail without your doing anything.',
        cites: [{ source: 'resilience' }],
        except: [
          {
            if: 'vpc-attached',
            when: 'the function is attached to a VPC',
            who: 'shared',
            aws: 'AWS runs functions in several zones.',
            then: 'Giving the function subnets in several zones is yours.',
            cites: [{ source: 'resilience' }],
          },
        ],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'You set the memory of a function, from 128 MB to 10,240 MB, and with it its share of CPU. Servers there are none to size.',
        cites: [{ source: 'memory' }],
      },
      'storage-space': {
        who: 'customer',
        customer: '/tmp has 512 MB unless you set more, up to 10,240 MB. What lasts goes to a store of yours.',
        cites: [{ source: 'ephemeral-storage' }],
      },
      agents: {
        who: 'customer',
        customer:
          'Monitoring and security agents come as extensions, in a layer or in your package: choosing and updating them is yours. AWS looks after what runs on the servers.',
        cites: [{ source: 'layers' }, { source: 'runtimes', section: 'Shared responsibility model' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'Reserved and provisioned concurrency are yours to set: the first keeps a function its share and caps it, the second keeps environments warm. AWS scales inside that and inside the account’s quota.',
        cites: [{ source: 'concurrency' }],
      },
      'dead-letters': {
        who: 'customer',
        customer:
          'For asynchronous calls and event sources you set retries and a dead-letter queue or a destination for failures, watch it, and send again what lies there. For asynchronous events you may lower the retries, two by default, and the age of an event, 6 hours at most. The same event can come twice: your code has to bear it.',
        cites: [
          { source: 'overview' },
          { source: 'resilience' },
          { source: 'async-settings' },
          { source: 'async-retries' },
        ],
      },
      'client-side-encryption': {
        who: 'customer',
        customer:
          'Encrypting environment variables before they reach Lambda, with the console helpers or in your code, is yours, and so is a serializer of your own for the state of durable functions.',
        cites: [{ source: 'data-protection', section: 'Encryption in transit' }, { source: 'durable-security' }],
      },
      'vulnerability-scanning': {
        who: 'shared',
        aws: 'AWS scans its own infrastructure. Once you activate Amazon Inspector for Lambda, it scans the packages of functions and layers at each deployment and for each new flaw that becomes known.',
        customer:
          'Activate it, add code scanning if you want it, and mend and redeploy: the findings change nothing. Functions idle for 90 days or encrypted with a key of your own are not scanned.',
        cites: [{ source: 'inspector-scans' }],
      },
      'own-scanning': {
        who: 'customer',
        customer:
          'Nothing scans your functions until you activate Amazon Inspector for Lambda or another tool: standard scanning reads packages and layers, code scanning your own code. Mending what it finds and redeploying is yours.',
        cites: [{ source: 'inspector-scans' }],
      },
      'secure-coding': {
        who: 'customer',
        customer:
          'Checking input, and handling errors and secrets safely, is yours. An asynchronous event can come twice: write the code so that it does no harm. With SnapStart many environments start from one snapshot: make ids, secrets and random seeds after it resumes, not before.',
        cites: [
          { source: 'snapstart-uniqueness' },
          { source: 'runtimes', section: 'Shared responsibility model' },
          { source: 'async-retries' },
        ],
      },
      'egress-filtering': {
        who: 'customer',
        customer:
          'A function that is not attached to a VPC reaches the whole internet, past every filter of yours. To limit that, attach it, and let its security groups, routes and firewalls there decide.',
        cites: [{ source: 'vpc', section: 'Internet access when attached to a VPC' }],
      },
      'web-firewall': {
        who: 'customer',
        customer:
          'AWS WAF does not attach to a function or its URL. Put CloudFront, a REST API of API Gateway or an Application Load Balancer in front, write the rules there, and close the way past it: behind CloudFront by AWS_IAM and origin access control.',
        cites: [{ source: 'waf-resources' }, { source: 'url-origin' }],
      },
      cost: {
        who: 'customer',
        customer:
          'You set alarms and budgets and cap functions by reserved concurrency. AWS stops a loop of functions with SQS, SNS or S3 after about 16 rounds unless you allow it, and tells you; loops by way of other services, such as DynamoDB, it does not see.',
        cites: [{ source: 'recursion' }, { source: 'concurrency' }],
      },
      imds: {
        who: 'aws',
        aws: "AWS runs what is under the function, so there is no instance metadata for you to restrict. Code gets its credentials from the execution role, and Lambda's own metadata endpoint tells it the Availability Zone.",
        cites: [{ source: 'metadata' }, { source: 'execution-role' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lambda keeps the queue of asynchronous events and tries again: by default twice after an error of the function, for up to 6 hours when it is throttled or Lambda itself fails. Its pollers read queues and streams, scale, and call the function with batches. It sets environments up, from a snapshot with SnapStart, freezes them between calls, shuts idle ones down, and stops loops by way of SQS, SNS or S3.',
        cites: [
          { source: 'async-retries' },
          { source: 'event-source-mapping' },
          { source: 'environment' },
          { source: 'lambda-snapstart' },
          { source: 'recursion' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
