import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'AWS Backup Developer Guide: Security in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/security-considerations.html',
      read: 'unread',
    },
    'data-protection': {
      title: 'AWS Backup Developer Guide: Data protection in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/data-protection.html',
      read: 'unread',
    },
    encryption: {
      title: 'AWS Backup Developer Guide: Encryption for backups in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html',
      read: '2026-11-23',
    },
    'vault-lock': {
      title: 'AWS Backup Developer Guide: AWS Backup Vault Lock',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html',
      read: '2026-11-23',
    },
    'restore-testing': {
      title: 'AWS Backup Developer Guide: Restore testing',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html',
      read: 'unread',
    },
    access: {
      title: 'AWS Backup Developer Guide: Access control',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html',
      read: 'unread',
    },
    monitoring: {
      title: 'AWS Backup Developer Guide: Monitoring AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/monitoring.html',
      read: 'unread',
    },
    plans: {
      title: 'AWS Backup Developer Guide: Managing backups using backup plans',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/about-backup-plans.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS Backup',
    short: 'AWS Backup',
    aka: [
      'aws backup',
      'aws-backup',
      'backup service',
      'backup vault',
      'backup plan',
      'vault lock',
      'air-gapped vault',
      'logically air-gapped vault',
    ],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'A service that carries out the backups you plan: AWS runs jobs and vaults, and what is backed up, how often, how long, with which key, and whether it restores, is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the systems that run AWS Backup.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales jobs and vault storage; service quotas apply.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and runs the service software. A gateway for virtual machines on your premises needs a host of yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Putting an application into a consistent state before a backup, and starting it after a restore, is yours.',
        cites: [
          {
            source: 'plans',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Write the plans, assign resources, set retention and copies, opt services in and lock vaults.',
        cites: [
          {
            source: 'plans',
          },
          {
            source: 'vault-lock',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Add VPC endpoints, and open the way for backup gateways.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Give the service a role, write vault access policies and keep deletion apart from administration.',
        cites: [
          {
            source: 'access',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts recovery points of fully managed types with the key of the vault.',
        customer:
          'Choose the vault’s KMS key and keep it: without it nothing restores. Other types keep the encryption of their source.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts data on its way to the vault.',
        customer: 'Use TLS with the API.',
        cites: [
          {
            source: 'data-protection',
          },
          {
            source: 'encryption',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS runs the jobs on schedule and stores recovery points durably.',
        customer: 'Plan frequency, retention, copies to other Regions and accounts, lock vaults and test restores.',
        cites: [
          {
            source: 'plans',
          },
          {
            source: 'restore-testing',
          },
          {
            source: 'vault-lock',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS reports jobs as events and metrics and records API calls.',
        customer: 'Alarm on failed jobs and resources without a plan.',
        cites: [
          {
            source: 'monitoring',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'restore-testing': {
        who: 'customer',
        customer: 'Set up restore testing or test by hand: a job that succeeded is no proof.',
        cites: [
          {
            source: 'restore-testing',
          },
        ],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'Set the life of recovery points in the plan.',
        cites: [
          {
            source: 'plans',
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'Choose and keep the vault’s key.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      backups: {
        who: 'shared',
        aws: 'AWS runs the jobs.',
        customer: 'Decide what is in the plan: nothing is backed up that you did not assign.',
        cites: [
          {
            source: 'plans',
          },
        ],
      },
      'cross-region-copies': {
        who: 'customer',
        customer: 'Add copy rules to the plan.',
        cites: [
          {
            source: 'plans',
          },
        ],
      },
      versioning: {
        who: 'customer',
        customer: 'Turn on Vault Lock to make recovery points undeletable; in compliance mode even you cannot undo it.',
        cites: [
          {
            source: 'vault-lock',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
