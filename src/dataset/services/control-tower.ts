import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Control Tower User Guide: Security',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/security.html',
      read: '2026-11-28',
    },
    updates: {
      title: 'Control Tower User Guide: Configuration update management',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/configuration-updates.html',
      read: '2026-11-28',
    },
    drift: {
      title: 'Control Tower User Guide: Detect and resolve drift',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/drift.html',
      read: '2026-11-28',
    },
    controls: {
      title: 'Control Tower User Guide: Controls',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/controls.html',
      read: '2026-11-23',
    },
    'log-retention': {
      title: 'Control Tower User Guide: Configure log retention',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/configure-log-retention.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Control Tower User Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/logging-and-monitoring.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'Control Tower User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Control Tower User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'Control Tower User Guide: Console and encryption options',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/controltower-console-encryption.html',
      read: '2026-11-28',
    },
    setup: {
      title: 'Control Tower User Guide: How AWS Control Tower works',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/how-control-tower-works.html',
      read: '2026-11-28',
    },
    releases: {
      title: 'Control Tower User Guide: Release notes, January 2025 to December 2025',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/2025-all.html',
      read: '2026-11-28',
    },
    'auto-enroll': {
      title: 'Control Tower User Guide: Move and enroll accounts with auto-enrollment',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/account-auto-enrollment.html',
      read: '2026-11-28',
    },
    'how-controls-work': {
      title: 'Control Tower User Guide: How controls work',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/how-controls-work.html',
      read: '2026-11-29',
    },
    proactive: {
      title: 'Control Tower Controls Reference Guide: Proactive controls',
      url: 'https://docs.aws.amazon.com/controltower/latest/controlreference/proactive-controls.html',
      read: '2026-11-29',
    },
    'optional-controls': {
      title: 'Control Tower User Guide: Optional controls',
      url: 'https://docs.aws.amazon.com/controltower/latest/userguide/optional-controls.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Control Tower',
    short: 'Control Tower',
    aka: [
      'control tower',
      'controltower',
      'landing zone',
      'account factory',
      'aft',
      'guardrails in control tower',
      'control tower controls',
    ],
    category: 'management',
    profile: 'account-control',
    summary:
      'A landing zone of accounts and controls: AWS provides the blueprint and its updates, and updating the landing zone, resolving drift and everything in the accounts are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases new landing zone versions with fixes and features, and runs the Control Tower service.',
        customer:
          'Your cloud administrators start the update of the landing zone and of enrolled accounts; AWS does not do it for you.',
        cites: [{ source: 'updates' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Workloads in the enrolled accounts and your customizations are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set up the landing zone, choose Regions, units and controls, enroll accounts and resolve drift.',
        cites: [{ source: 'setup' }, { source: 'controls' }, { source: 'drift' }, { source: 'updates' }],
        except: [
          {
            when: 'automatic enrollment of accounts is on',
            who: 'shared',
            aws: 'Control Tower then enrolls an account that you move into a registered unit, within minutes or hours, and takes baseline and controls away again when you move it out.',
            then: 'Turning that on, from landing zone 3.1, and moving the accounts are yours, and so are products of Account Factory that are left over.',
            cites: [{ source: 'auto-enroll' }],
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether Account Factory creates VPCs and which ranges and subnets they get, and set up security groups for the workloads.',
        cites: [{ source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You manage the users and permission sets in IAM Identity Center, the shared accounts, and who changes controls.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: "AWS stores Control Tower's own data encrypted, and sets up the log archive bucket with encryption by S3 managed keys.",
        customer: 'You choose a KMS key of yours where wanted and guard the log archive account.',
        cites: [{ source: 'encryption' }, { source: 'security' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: "AWS keeps the service's data redundantly.",
        customer:
          "The landing zone's configuration, customizations and logs are yours to keep and, after damage, to repair.",
        cites: [{ source: 'resilience' }, { source: 'drift' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS sets up AWS Config in enrolled accounts, the organization trail and the log buckets, and detects drift.',
        customer:
          'From landing zone 4.0 on you choose whether the integrations with Config and CloudTrail are on at all. You read logs and notices, resolve drift and set how long logs stay.',
        cites: [
          { source: 'logging' },
          { source: 'releases', section: 'AWS Control Tower landing zone version 4.0' },
          { source: 'drift' },
          { source: 'log-retention' },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      rules: {
        who: 'customer',
        customer:
          'You choose and enable optional controls on your units, respond to what detective ones report, and write what is missing. Mandatory controls come with the landing zone, and preventive ones do not bind the management account. Proactive ones check what CloudFormation creates or updates: what is made otherwise can pass them by.',
        cites: [{ source: 'controls' }, { source: 'setup' }, { source: 'proactive' }],
      },
      'configuration-management': {
        who: 'customer',
        customer: 'Resolving drift is a regular task of your administrators; Control Tower only reports it.',
        cites: [{ source: 'drift' }],
        except: [
          {
            when: 'automatic enrollment of accounts is on',
            who: 'shared',
            aws: 'Control Tower then gives an account that you move to another unit the controls and baseline of that unit, without drift of inheritance.',
            then: 'Turning it on is yours, and so is all other drift; the SNS notices of drift cease with it, so look into the console.',
            cites: [{ source: 'auto-enroll' }, { source: 'drift' }],
          },
        ],
      },
      'change-management': {
        who: 'customer',
        customer: 'Updates of the landing zone are planned and started by you.',
        cites: [{ source: 'updates' }],
      },
      'log-retention': {
        who: 'customer',
        customer:
          'You set how long the log archive buckets keep logs, up to 15 years. If you set nothing, account logs stay one year and access logs ten.',
        cites: [{ source: 'log-retention' }],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS writes and keeps the definitions of the controls: the mandatory ones, and the Control Catalog from which you enable the others.',
        cites: [{ source: 'releases' }, { source: 'setup' }, { source: 'controls' }],
      },
      'platform-version': {
        who: 'customer',
        customer:
          'Your cloud administrators keep the landing zone on the latest version: AWS releases one and the console shows it, and you start the update. It is not rolled back if it fails.',
        cites: [{ source: 'updates' }],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'Updating the landing zone is how Control Tower gets patched, and starting the update is the duty of your central administrators.',
        cites: [{ source: 'updates' }],
      },
      drift: {
        who: 'customer',
        customer:
          'Resolving drift is a regular task of your administrators. Control Tower detects it, scans its policies daily, and notifies by SNS once for each case; it repairs nothing by itself.',
        cites: [{ source: 'drift' }],
        except: [
          {
            when: 'automatic enrollment of accounts is on',
            who: 'shared',
            aws: 'Control Tower then gives an account that you move to another unit the controls and baseline of that unit, without drift of inheritance.',
            then: 'Turning it on is yours, and so is all other drift; the SNS notices of drift cease with it, so look into the console.',
            cites: [{ source: 'auto-enroll' }, { source: 'drift' }],
          },
        ],
      },
      'log-protection': {
        who: 'customer',
        customer:
          'You guard the log archive account and do not change or delete what Control Tower made there, or the landing zone falls into an unknown state. Control Tower applies the mandatory controls.',
        cites: [{ source: 'setup' }, { source: 'logging' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: "AWS encrypts the buckets and tables of the landing zone with S3 managed keys from its set-up on. Encrypting the workloads' own data in the accounts is yours.",
        cites: [{ source: 'encryption', section: 'Encryption at Rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you have the landing zone use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Naming it in the settings, its policy and its life are yours.',
            cites: [{ source: 'encryption', section: 'Encryption at Rest' }, { source: 'updates' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'Control Tower sets up the landing zone and its shared accounts, runs Account Factory, and puts the controls that you enable on the accounts of a unit: as policies of the organization (SCPs, RCPs, declarative ones), as Config rules, or as CloudFormation hooks. It writes these controls, scans its policies for drift daily, and shows compliance. Choosing controls, updating and mending drift are yours.',
        cites: [
          { source: 'setup' },
          { source: 'how-controls-work' },
          { source: 'optional-controls' },
          { source: 'controls' },
          { source: 'drift' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
