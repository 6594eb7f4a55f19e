import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'AppConfig User Guide: Security',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-security.html',
      read: '2026-11-23',
    },
    'deletion-protection': {
      title: 'AppConfig User Guide: Deletion protection',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/deletion-protection.html',
      read: '2026-11-23',
    },
    strategies: {
      title: 'AppConfig User Guide: Deployment strategies',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy.html',
      read: '2026-11-23',
    },
    validators: {
      title: 'AppConfig User Guide: Validators',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html',
      read: '2026-11-23',
    },
    rollback: {
      title: 'AppConfig User Guide: Reverting a configuration',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-deploying-reverting.html',
      read: '2026-11-23',
    },
    monitoring: {
      title: 'AppConfig User Guide: Monitoring deployments',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/monitoring-deployments.html',
      read: '2026-11-23',
    },
    agent: {
      title: 'AppConfig User Guide: AppConfig Agent',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-agent.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'AWS AppConfig',
    short: 'AppConfig',
    aka: ['appconfig', 'app config', 'feature flag', 'feature flags', 'aws feature flags'],
    category: 'management',
    profile: 'multi-tenant-managed',
    summary:
      'Feature flags and configuration at run time: AWS stores and delivers them, and their content, validators, rollout and alarms are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The code that reads a flag, and that survives a bad or missing one, is yours.',
        cites: [{ source: 'agent' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You define flags, profiles, validators, environments, deployment strategies and deletion protection.',
        cites: [{ source: 'validators' }, { source: 'strategies' }, { source: 'deletion-protection' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You let agents and applications reach the endpoint, by internet or interface endpoint.',
        cites: [{ source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You say who changes and deploys configuration and who reads it.',
        cites: [{ source: 'security', section: 'Implement least privilege access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts hosted configuration at rest with keys of its own.',
        customer:
          'You use a key of your own where you need one, and keep secrets in Secrets Manager rather than in flags.',
        cites: [{ source: 'security', section: 'Data encryption at rest for AWS AppConfig' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps hosted versions and rolls back when an alarm fires.',
        customer: 'You attach the alarms, keep configuration as code and protect it from deletion.',
        cites: [{ source: 'rollback' }, { source: 'monitoring' }, { source: 'deletion-protection' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls and deployment events.',
        customer: 'You set the CloudWatch alarms that stop a deployment and watch the outcome.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      deployment: {
        who: 'shared',
        aws: 'AWS rolls the change out at the pace of your strategy and reverts it if an alarm fires.',
        customer: 'Strategy, validators and alarms are yours.',
        cites: [{ source: 'strategies' }, { source: 'rollback' }],
      },
      agents: {
        who: 'customer',
        customer: 'You install and update AppConfig Agent or the Lambda extension.',
        cites: [{ source: 'agent' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
