import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'Lambda Developer Guide: Lambda Managed Instances',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html',
      read: '2026-11-23',
    },
    security: {
      title: 'Lambda Developer Guide: Lambda Managed Instances, security and permissions',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-security.html',
      read: '2026-11-23',
    },
    'capacity-providers': {
      title: 'Lambda Developer Guide: Lambda Managed Instances, capacity providers',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-capacity-providers.html',
      read: '2026-11-23',
    },
    networking: {
      title: 'Lambda Developer Guide: Lambda Managed Instances, networking',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-networking.html',
      read: 'unread',
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
          "Set the capacity provider's scaling mode, its greatest number of vCPUs and, if you must, instance types; publish enough minimum environments.",
        cites: [{ source: 'capacity-providers' }, { source: 'overview', section: 'How it works' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'Lambda patches the language runtimes on the instances.',
        cites: [{ source: 'overview' }, { source: 'lambda/runtime-management' }],
        except: [
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
          'You give the capacity provider subnets in several zones and its security groups: name none, and it takes the default group of the VPC.',
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
      'guest-os-patching': { who: 'aws', aws: 'Lambda patches the instances.', cites: [{ source: 'overview' }] },
      'host-os-patching': {
        who: 'aws',
        aws: 'Lambda patches the instances that functions run on.',
        cites: [{ source: 'overview' }],
      },
      'runtime-patching': { who: 'aws', aws: 'Lambda patches the language runtimes.', cites: [{ source: 'overview' }] },
      'multi-az': {
        who: 'shared',
        aws: 'Lambda starts three instances by default, for resilience over zones.',
        customer: 'Give the capacity provider subnets in several zones.',
        cites: [{ source: 'overview', section: 'How it works' }, { source: 'capacity-providers' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'Operator role and execution roles are yours.',
        cites: [{ source: 'capacity-providers', section: 'Required parameters' }],
      },
      'secure-coding': {
        who: 'customer',
        customer: 'Code has to be safe for several invocations in one environment.',
        cites: [{ source: 'overview', section: 'Concurrency model' }],
      },
      'hypervisor-patching': {
        who: 'aws',
        aws: 'AWS patches the Nitro hypervisor under the instances.',
        cites: [{ source: 'overview', section: 'Tenancy and isolation' }, { source: 'ec2/infrastructure' }],
      },
      scaling: {
        who: 'shared',
        aws: 'Lambda scales environments and instances by the use of CPU.',
        customer: 'Set least environments, the scaling mode and the limit of vCPUs.',
        cites: [{ source: 'overview' }, { source: 'capacity-providers' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
