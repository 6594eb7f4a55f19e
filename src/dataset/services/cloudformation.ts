import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'CloudFormation User Guide: Security',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'CloudFormation User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html',
      read: '2026-11-28',
    },
    drift: {
      title: 'CloudFormation User Guide: Detect unmanaged configuration changes with drift detection',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html',
      read: '2026-11-28',
    },
    termination: {
      title: 'CloudFormation User Guide: Protect stacks from being deleted',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'CloudFormation User Guide: Control access with IAM',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'CloudFormation User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-data-protection.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'CloudFormation User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-api-logging-cloudtrail.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'CloudFormation User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'CloudFormation User Guide: Access CloudFormation using an interface endpoint',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/vpc-interface-endpoints.html',
      read: '2026-11-28',
    },
    'deployment-time': {
      title: 'CloudFormation User Guide: Understand stack deployment time',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-deployment-time.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS CloudFormation',
    short: 'CloudFormation',
    aka: [
      'cloudformation',
      'cloud formation',
      'cfn',
      'stackset',
      'stacksets',
      'cloudformation stack',
      'cloudformation template',
      'cdk',
      'aws cdk',
      'nested stack',
    ],
    category: 'management',
    profile: 'account-control',
    summary:
      'Infrastructure from templates: AWS runs the engine that creates and changes resources, and templates, parameters, secrets and the resources themselves are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'aws',
        aws: 'AWS operates the engine and the resource types that it publishes. Types from third parties or your own are not its.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Templates, custom resources, macros and hooks are your code.',
        cites: [{ source: 'best-practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write the templates, set stack policies, deletion policies and termination protection, which is off until you turn it on, and answer for every resource that a stack creates.',
        cites: [{ source: 'termination' }, { source: 'best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide about the interface endpoint for CloudFormation, and let custom resources in your VPC reach the buckets to which they answer; networks that a template builds are yours.',
        cites: [{ source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You say who creates and changes stacks, and give stacks a service role with no more rights than they need.',
        cites: [{ source: 'iam' }, { source: 'best-practices', section: 'Use IAM to control access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts templates and stack data at rest.',
        customer:
          'Secrets do not belong in templates: use dynamic references to Secrets Manager or Parameter Store, and NoEcho only hides a parameter from view.',
        cites: [
          { source: 'data-protection' },
          { source: 'best-practices', section: 'Do not embed credentials in your templates' },
        ],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS rolls a failed stack operation back and keeps stack data redundantly.',
        customer:
          'Templates belong in version control of yours; data in the resources needs deletion policies and backups.',
        cites: [{ source: 'resilience' }, { source: 'termination' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS shows stack events and records API calls in CloudTrail.',
        customer: 'You watch failures and drift, and alert on changes.',
        cites: [{ source: 'logging' }, { source: 'drift' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'infrastructure-as-code': {
        who: 'customer',
        customer: 'Templates, their review, their security defects and the resources that they create are yours.',
        cites: [{ source: 'best-practices' }],
      },
      'configuration-management': {
        who: 'customer',
        customer:
          'You run drift detection, which finds changes made outside the stack but mends none, and bring resources and templates together again.',
        cites: [{ source: 'drift' }],
      },
      secrets: {
        who: 'customer',
        customer: 'You keep credentials out of templates and reference them.',
        cites: [{ source: 'best-practices', section: 'Do not embed credentials in your templates' }],
      },
      'change-management': {
        who: 'customer',
        customer: 'You review change sets before you execute them and protect stacks from deletion.',
        cites: [{ source: 'best-practices' }, { source: 'termination' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the templates and stack data that it holds. Encryption of the buckets, topics and databases in your account is what you wrote in the template.',
        cites: [{ source: 'data-protection' }],
      },
      deployment: {
        who: 'customer',
        customer:
          'You review the change set before you execute it, protect what must not be deleted, and answer for what a change does to your resources.',
        cites: [{ source: 'best-practices' }, { source: 'termination' }],
      },
      drift: {
        who: 'customer',
        customer:
          'You run drift detection, which finds changes made outside the stack, though not on every resource type, and mends none. Bringing resources and templates together again is yours.',
        cites: [{ source: 'drift' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CloudFormation works out the order of resources from their references, makes independent ones side by side, and goes on as soon as each is ready. When an operation fails it rolls the stack back by default. It computes change sets, compares resources with the template when you run drift detection, and keeps stack data. AWS develops its own resource types. Templates, and types of others, are not its.',
        cites: [
          { source: 'deployment-time' },
          { source: 'resilience' },
          { source: 'best-practices' },
          { source: 'drift' },
          { source: 'security' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
