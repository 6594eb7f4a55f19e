import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'AppConfig User Guide: Security',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-security.html',
      read: '2026-11-30',
    },
    'deletion-protection': {
      title: 'AppConfig User Guide: Deletion protection',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/deletion-protection.html',
      read: '2026-11-30',
    },
    strategies: {
      title: 'AppConfig User Guide: Deployment strategies',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy.html',
      read: '2026-11-30',
    },
    validators: {
      title: 'AppConfig User Guide: Validators',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html',
      read: '2026-11-30',
    },
    rollback: {
      title: 'AppConfig User Guide: Reverting a configuration',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-deploying-reverting.html',
      read: '2026-11-30',
    },
    monitoring: {
      title: 'AppConfig User Guide: Monitoring deployments',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/monitoring-deployments.html',
      read: '2026-11-30',
    },
    agent: {
      title: 'AppConfig User Guide: AppConfig Agent',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-agent.html',
      read: '2026-11-30',
    },
    deploying: {
      title: 'AppConfig User Guide: Deploying feature flags and configuration data',
      url: 'https://docs.aws.amazon.com/appconfig/latest/userguide/deploying-feature-flags.html',
      read: '2026-11-30',
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
        aws: 'AWS keeps hosted versions and rolls back when an alarm fires or lacks data.',
        customer: 'You attach the alarms, keep configuration as code and protect it from deletion.',
        cites: [{ source: 'rollback' }, { source: 'monitoring' }, { source: 'deletion-protection' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls and deployment events.',
        customer:
          'You set the CloudWatch alarms that stop a deployment, keep their actions enabled (without that nothing rolls back), and watch the outcome.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      deployment: {
        who: 'customer',
        customer:
          'You start each deployment and choose its strategy, validators and alarms. AppConfig only rolls the change out at that pace, and reverts it when an alarm that you attached fires; after success you have 72 hours to revert it yourself.',
        cites: [{ source: 'strategies' }, { source: 'rollback' }],
      },
      agents: {
        who: 'customer',
        customer: 'You install and update AppConfig Agent or the Lambda extension; AWS only publishes new versions.',
        cites: [{ source: 'agent' }],
      },
      'change-management': {
        who: 'customer',
        customer:
          'Who reviews a flag before it goes out, the validators that check it, the pace and the alarms are yours to set up: without them AppConfig sends out what it is given, apart from the form of feature flags, which it checks itself.',
        cites: [{ source: 'validators' }, { source: 'strategies' }, { source: 'rollback' }],
      },
      'configuration-management': {
        who: 'customer',
        customer:
          'The configuration itself is yours: its content, its versions, its check before deployment, and what is deleted. AppConfig stores and delivers it.',
        cites: [{ source: 'validators' }, { source: 'deletion-protection' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts hosted configuration with a key that it owns, always: it cannot be switched off. A key of your own is a second layer that you can add.',
        cites: [{ source: 'security' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key on top of its own.',
            then: 'The key, its policy and its life are yours.',
            cites: [{ source: 'security' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose a customer managed key for hosted configuration if you need one, and write its policy.',
        cites: [{ source: 'security' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AppConfig fetches the configuration from where it lies, runs your validators over it, keeps a copy ready and hands it to a growing share of the clients at the pace that you set. It waits out the bake time, watches the alarms that you attached, and puts the old version back when one fires or lacks data. It stores hosted versions and checks the form of feature flags itself. Content, alarms and strategy are yours.',
        cites: [{ source: 'deploying' }, { source: 'strategies' }, { source: 'monitoring' }, { source: 'validators' }],
      },
    },
    reviewed: '2026-11-30',
  },
);
