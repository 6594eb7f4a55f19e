import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'Lambda Developer Guide: Lambda Managed Instances',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Lambda Developer Guide: Lambda Managed Instances, security and permissions',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-security.html',
      read: '2026-11-29',
    },
    'capacity-providers': {
      title: 'Lambda Developer Guide: Lambda Managed Instances, capacity providers',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-capacity-providers.html',
      read: '2026-11-29',
    },
    runtimes: {
      title: 'Lambda Developer Guide: Lambda Managed Instances runtimes',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-runtimes.html',
      read: '2026-11-29',
    },
    networking: {
      title: 'Lambda Developer Guide: Lambda Managed Instances, networking',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-networking.html',
      read: '2026-11-29',
    },
    scaling: {
      title: 'Lambda Developer Guide: Scaling Lambda Managed Instances',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-scaling.html',
      read: '2026-11-29',
    },
    environment: {
      title: 'Lambda Developer Guide: Understanding the Lambda Managed Instances execution environment',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-execution-environment.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Lambda Managed Instances',
    short: 'Lambda Managed Instances',
    aka: ['lambda managed instances', 'lambda managed instance', 'lambda on ec2', 'lmi'],
    category: 'compute',
    profile: 'serverless-compute',
    variantOf: 'lambda',
    summary:
      'Lambda functions on EC2 instances in your account that Lambda patches and scales: the capacity provider, and not a micro virtual machine, is the wall between functions.',
    layers: {
      facilities: 'as profile',
      hardware: {
        who: 'aws',
        aws: 'AWS owns and maintains the EC2 hosts.',
        cites: [{ source: 'overview' }, { source: 'waf-shared-responsibility' }],
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'shared',
        aws: 'AWS isolates your instances from other customers with the Nitro hypervisor.',
        customer:
          'Functions of one capacity provider share instances in plain containers, without Firecracker: put functions that do not trust each other into different capacity providers.',
        cites: [{ source: 'overview', section: 'Tenancy and isolation' }, { source: 'security' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'Lambda patches the operating system of the instances and replaces them. You cannot log in to them or end them yourself.',
        cites: [{ source: 'overview' }, { source: 'ec2/managed-instances' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the Lambda API, routing and load balancing.',
        cites: [{ source: 'overview' }],
      },
      capacity: {
        who: 'shared',
        aws: 'Lambda launches, scales and ends the instances, three at first for three zones.',
        customer:
          "Set the capacity provider's scaling mode, its greatest number of vCPUs and, if you must, instance types, and the least and greatest number of environments of each function.",
        cites: [
          { source: 'capacity-providers' },
          { source: 'scaling' },
          { source: 'overview', section: 'How it works' },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'Lambda patches the language runtimes on the instances.',
        cites: [{ source: 'overview' }, { source: 'lambda/runtime-management' }],
        except: [
          {
            if: 'custom-runtime',
            when: 'the function runs on the OS-only runtime, as in Rust',
            who: 'customer',
            then: 'AWS patches the Amazon Linux below, and the binary or runtime that you bring is yours to rebuild.',
            cites: [{ source: 'runtimes' }, { source: 'lambda-custom-runtime/os-only' }],
          },
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'customer',
            then: 'patches end there, and moving to a supported runtime is yours.',
            cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
          },
        ],
      },
      container: {
        who: 'aws',
        aws: 'Lambda provides and updates the containers that functions run in. They are no security boundary: the capacity provider is.',
        cites: [
          { source: 'capacity-providers', section: 'Understanding capacity providers as security boundary' },
          { source: 'security' },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Your code and libraries, and thread safety: one environment serves several invocations at once.',
        cites: [
          { source: 'overview', section: 'Concurrency model' },
          { source: 'lambda/runtimes', section: 'Shared responsibility model' },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You create capacity providers, assign functions to them by trust, and publish versions.',
        cites: [{ source: 'capacity-providers' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          "You give the capacity provider subnets in several zones and its security groups: name none, and it takes the default group of the VPC. The way out, to AWS's services and for logs too, is yours: internet gateway, NAT gateway or VPC endpoints.",
        cites: [{ source: 'capacity-providers', section: 'Required parameters' }, { source: 'networking' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write the operator role and execution roles and limit lambda:PassCapacityProvider.',
        cites: [{ source: 'security', section: 'Required Permissions' }, { source: 'capacity-providers' }],
      },
      data: {
        who: 'customer',
        customer:
          "The functions' data is yours. The instances' volumes are encrypted with an AWS managed key unless you name your own.",
        cites: [{ source: 'capacity-providers', section: 'Optional parameters' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves its API by HTTPS only.',
        customer: 'TLS from your code to other systems is yours.',
        cites: [{ source: 'lambda/data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Keep source and versions for rollback and back up the stores that functions write to.',
        cites: [{ source: 'lambda/versions' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records calls for CloudTrail. The instances are hidden from EC2 lists by default.',
        customer: 'Keep function logs, set alarms and watch who assigns functions to capacity providers.',
        cites: [
          { source: 'security', section: 'Best Practices' },
          { source: 'overview', section: 'Understanding managed instances' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'tenant-isolation': {
        who: 'aws',
        aws: 'AWS keeps your instances apart from other customers by Nitro; they run in your account alone.',
        cites: [{ source: 'overview', section: 'Tenancy and isolation' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer: 'Containers are no boundary here: separate functions by capacity provider according to trust.',
        cites: [{ source: 'security', section: 'Key Security Concepts' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'Lambda patches the operating system of the instances in your account. You cannot log in to them.',
        cites: [{ source: 'overview' }, { source: 'ec2/managed-instances' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'Lambda patches the instances that functions run on.',
        cites: [{ source: 'overview' }],
      },
      'runtime-patching': {
        who: 'aws',
        aws: 'Lambda patches the language runtimes.',
        cites: [{ source: 'overview' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the runtime is deprecated',
            who: 'customer',
            then: 'patches end there, and moving to a supported runtime is yours.',
            cites: [{ source: 'lambda/runtimes', section: 'Shared responsibility model' }],
          },
          {
            if: 'custom-runtime',
            when: 'you bring your own runtime',
            who: 'customer',
            then: 'it is yours to patch, and it has to bear several invocations at once.',
            cites: [
              {
                source: 'lambda-custom-runtime/custom',
                section: 'Building custom runtimes for Lambda Managed Instances',
              },
            ],
          },
        ],
      },
      'multi-az': {
        who: 'shared',
        aws: 'Lambda starts three instances and three environments by default, for resilience over zones.',
        customer:
          'Give the capacity provider subnets in several zones, and do not set the least number of environments below three.',
        cites: [
          { source: 'scaling', section: 'Execution environments per function' },
          { source: 'overview', section: 'How it works' },
          { source: 'capacity-providers' },
        ],
      },
      'service-roles': {
        who: 'customer',
        customer: 'Operator role and execution roles are yours.',
        cites: [{ source: 'capacity-providers', section: 'Required parameters' }],
      },
      'secure-coding': {
        who: 'customer',
        customer:
          'Code has to be safe for several invocations in one environment: state, threads and what it keeps in /tmp. How far the runtime keeps them apart differs by language. At the timeout Lambda reports a failure but does not stop the code: noticing and ending is yours.',
        cites: [
          { source: 'runtimes' },
          { source: 'environment', section: 'Invoke timeouts' },
          { source: 'overview', section: 'Concurrency model' },
        ],
      },
      'hypervisor-patching': {
        who: 'aws',
        aws: 'AWS patches the Nitro hypervisor under the instances.',
        cites: [{ source: 'overview', section: 'Tenancy and isolation' }, { source: 'ec2/infrastructure' }],
      },
      scaling: {
        who: 'shared',
        aws: 'Lambda scales environments and instances by the use of CPU and by how busy the environments are, with room for traffic to double within five minutes.',
        customer:
          'Set least and greatest number of environments, the target, the scaling mode and the limit of vCPUs, and scale ahead by schedule where traffic grows faster than that.',
        cites: [
          { source: 'scaling' },
          { source: 'overview' },
          { source: 'capacity-providers', section: 'Optional parameters' },
        ],
        disputed:
          'The overview says that scaling follows the use of CPU only; the page on scaling adds how far the concurrency of environments is used up, and the page on capacity providers has target policies for memory too.',
      },
      subnets: {
        who: 'customer',
        customer: 'You choose the subnets, at least one and better in several zones, and route them out.',
        cites: [{ source: 'capacity-providers', section: 'Required parameters' }, { source: 'networking' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'Where the subnets have no other way out, you create an endpoint for each service that the functions call, for logs and traces too.',
        cites: [{ source: 'networking', section: 'VPC endpoints' }],
      },
      'node-provisioning': {
        who: 'aws',
        aws: 'Lambda launches, replaces and ends the instances. You only create the capacity provider, and delete it to be rid of them.',
        cites: [{ source: 'overview' }, { source: 'capacity-providers' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Lambda runs the instances, and keeps you from operating on them yourself.',
        cites: [
          { source: 'overview', section: 'Understanding managed instances' },
          { source: 'ec2/managed-instances' },
        ],
      },
      'ami-updates': {
        who: 'aws',
        aws: 'Lambda chooses the image of its instances and keeps it patched.',
        cites: [{ source: 'overview' }, { source: 'ec2/managed-instances' }],
      },
      'right-sizing': {
        who: 'shared',
        aws: 'Lambda picks fitting instance types.',
        customer: 'Size the functions, and allow or exclude instance types only where you must.',
        cites: [{ source: 'capacity-providers', section: 'Optional parameters' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: "AWS encrypts the instances' volumes, with an AWS managed key unless you name your own, and environment variables and packages always.",
        cites: [{ source: 'capacity-providers', section: 'Optional parameters' }, { source: 'lambda/at-rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts the volumes with your key.',
            then: 'Its policy and its life are yours.',
            cites: [{ source: 'capacity-providers', section: 'Optional parameters' }],
          },
        ],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'The least and greatest number of environments of a function, 3 and unlimited by default, and the vCPUs of the capacity provider, 400 by default, are yours to set. Setting both numbers of environments to 0 switches the function off until you set others.',
        cites: [
          { source: 'scaling', section: 'Execution environments per function' },
          { source: 'capacity-providers', section: 'Optional parameters' },
        ],
      },
      'egress-filtering': {
        who: 'customer',
        customer:
          'The instances stand in your VPC: security groups, routes, NAT and firewalls decide what functions may reach, and they are yours. Leave room for logs and traces.',
        cites: [{ source: 'networking' }, { source: 'capacity-providers', section: 'Required parameters' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Lambda picks fitting instance types, launches EC2 instances over the zones, patches and replaces them. It routes and balances the requests, lets one environment serve several at once, watches CPU and how busy environments are, and adds environments and instances with room for traffic to double within five minutes. Limits, subnets, roles and code that bears parallel calls are yours.',
        cites: [{ source: 'overview' }, { source: 'scaling' }, { source: 'capacity-providers' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
