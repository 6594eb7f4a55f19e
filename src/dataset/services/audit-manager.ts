import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-protection': {
      title: 'Audit Manager User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    availability: {
      title: 'Audit Manager User Guide: Availability change',
      url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html',
      read: '2026-11-29',
    },
    setup: {
      title: 'Audit Manager User Guide: Setting up',
      url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/setup-audit-manager.html',
      read: '2026-11-28',
    },
    review: {
      title: 'Audit Manager User Guide: Reviewing evidence',
      url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/review-evidence.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Audit Manager User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/security-iam.html',
      read: '2026-11-23',
    },
    frequency: {
      title: 'Audit Manager User Guide: Changing how often a control collects evidence',
      url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/change-evidence-collection-frequency.html',
      read: '2026-11-29',
    },
    'data-sources': {
      title: 'Audit Manager User Guide: Supported data source types for automated evidence',
      url: 'https://docs.aws.amazon.com/audit-manager/latest/userguide/control-data-sources.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Audit Manager',
    short: 'Audit Manager',
    aka: ['audit manager', 'auditmanager', 'aws audit manager'],
    category: 'security',
    profile: 'account-control',
    summary:
      'Automatic collection of audit evidence: AWS gathers it from your account by framework, and choosing, reviewing and judging it are yours; since April 2026 it takes no new customers.',
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
        aws: 'AWS runs the service and maintains its standard frameworks.',
        cites: [{ source: 'setup' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'What you build around its API is yours.',
        cites: [{ source: 'setup' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set it up, choose frameworks, accounts and services, and write custom controls.',
        cites: [{ source: 'setup' }, { source: 'availability' }],
        except: [
          {
            if: 'closed-to-new-customers',
            when: 'your account did not use it before 30 April 2026',
            who: 'customer',
            then: 'It takes no new accounts and organizations, and existing ones cannot extend it to further Regions: collect evidence another way.',
            cites: [{ source: 'data-protection' }, { source: 'availability' }],
          },
        ],
      },
      'network-configuration': 'as profile',
      'identity-access': {
        who: 'customer',
        customer: 'You name audit owners, delegates and the administrator account.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts content and evidence, with a key that it owns unless you choose yours.',
        customer: 'You choose the key and the report bucket, and decide who reads the evidence.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses TLS on its endpoints and between services.',
        customer: 'Tools that upload manual evidence or fetch reports use TLS 1.2 or later.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps evidence for two years and then deletes it; assessments, reports and custom frameworks stay.',
        customer: 'You export what must be kept longer, before it is two years old or you disable the service.',
        cites: [{ source: 'data-protection' }, { source: 'review' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS collects evidence and records API calls in CloudTrail.',
        customer: 'You turn on the sources, Config, Security Hub and trails, and look at what is missing.',
        cites: [{ source: 'setup' }, { source: 'review' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS gathers evidence and maps it to controls.',
        customer: 'It does not judge: whether you comply is for you and your auditor.',
        cites: [{ source: 'review' }],
      },
    },
    duties: {
      'audit-evidence': {
        who: 'shared',
        aws: 'AWS collects evidence from your account automatically.',
        customer: 'You add manual evidence, review it and hand it over.',
        cites: [{ source: 'review' }, { source: 'setup' }],
      },
      'own-compliance': {
        who: 'customer',
        customer: 'Assessing whether you comply is yours.',
        cites: [{ source: 'review' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts content and evidence, always, with a key that it owns unless you choose yours.',
        cites: [{ source: 'data-protection' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'The key, its policy and its upkeep are yours.',
            cites: [{ source: 'data-protection' }],
          },
        ],
      },
      'data-retention': {
        who: 'shared',
        aws: 'AWS deletes evidence two years after it was made, and all data within seven days if you ask for that when you disable the service.',
        customer: 'You export evidence that an auditor wants to see later, and delete what you want gone sooner.',
        cites: [{ source: 'data-protection' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Audit Manager collects evidence by itself: it reads CloudTrail without pause, takes over results of Config rules and Security Hub checks where you turned those on, and takes snapshots of settings by API calls. It sorts all of it under the controls of the framework, stores it and deletes it after two years. AWS writes the standard frameworks. Judging the evidence is yours.',
        cites: [
          { source: 'frequency' },
          { source: 'data-sources' },
          { source: 'review' },
          { source: 'data-protection' },
          { source: 'setup' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
