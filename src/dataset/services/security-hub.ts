import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    standards: {
      title: 'Security Hub User Guide: Security controls and standards',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Security Hub User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/data-protection.html',
      read: '2026-11-30',
    },
    retention: {
      title: 'Security Hub User Guide: Effect of account actions on data',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-data-retention.html',
      read: '2026-11-30',
    },
    enable: {
      title: 'Security Hub User Guide: Enabling Security Hub',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-v2-enable.html',
      read: '2026-11-30',
    },
    'enable-cspm': {
      title: 'Security Hub User Guide: Enabling Security Hub CSPM',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-settingup.html',
      read: '2026-11-30',
    },
    concepts: {
      title: 'Security Hub User Guide: Security Hub concepts',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-v2-concepts.html',
      read: '2026-11-30',
    },
    action: {
      title: 'Security Hub User Guide: Taking action on findings',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-taking-action.html',
      read: '2026-11-28',
    },
    accounts: {
      title: 'Security Hub User Guide: Managing accounts',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-accounts.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'Security Hub User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-ct.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Security Hub User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/security-iam.html',
      read: '2026-11-23',
    },
    endpoints: {
      title: 'Security Hub User Guide: Interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/security-vpc-endpoints.html',
      read: '2026-11-28',
    },
    findings: {
      title: 'Security Hub User Guide: Creating and updating findings in Security Hub CSPM',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings.html',
      read: '2026-11-30',
    },
    overview: {
      title: 'Security Hub User Guide: Introduction to AWS Security Hub',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub-v2.html',
      read: '2026-11-30',
    },
    'checks-schedule': {
      title: 'Security Hub User Guide: Schedule for running security checks',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-schedule.html',
      read: '2026-11-30',
    },
    'config-rules': {
      title: 'Security Hub User Guide: Enabling and configuring AWS Config for Security Hub CSPM',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-setup-prereqs.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Security Hub',
    short: 'Security Hub',
    aka: ['security hub', 'securityhub', 'security hub cspm', 'cspm', 'foundational security best practices', 'fsbp'],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'One place for security findings and checks (Security Hub, and Security Hub CSPM under it): AWS runs the checks, collects and links findings, and turning it on, choosing standards and fixing what they find are yours.',
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
        aws: 'AWS runs the service, writes the checks of its standards and links findings into exposures.',
        cites: [{ source: 'standards' }, { source: 'overview' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Automations that react to findings are your code.',
        cites: [{ source: 'action' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You enable it per Region and account, and AWS Config too where Security Hub CSPM runs without Security Hub. You choose standards and controls, set automation rules and the aggregation Region.',
        cites: [{ source: 'enable' }, { source: 'enable-cspm' }, { source: 'config-rules' }, { source: 'accounts' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether its API is reached over a VPC endpoint, and what the endpoint policy allows.',
        cites: [{ source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You name the delegated administrator and control who reads and updates findings.',
        cites: [{ source: 'iam' }, { source: 'accounts' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts findings at rest and between its components.',
        customer: 'You decide what is sent in, who reads it, and what is exported.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts data between components and serves its API over TLS.',
        customer:
          'Products and scripts that send or fetch findings use TLS 1.2 or later, also on the way to your ticket system.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the service and its findings available.',
        customer:
          'Archived findings go after 30 days and active ones after 90 days without an update, also after you disabled it: export what must last.',
        cites: [{ source: 'findings' }, { source: 'retention' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS runs the checks, collects findings and sends them through EventBridge.',
        customer: 'You have someone rank and fix them, and route alerts.',
        cites: [{ source: 'action' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      findings: {
        who: 'customer',
        customer:
          'A failed check is yours to fix: Security Hub reports it, ranks it, and starts only the automations and tickets that you set up.',
        cites: [{ source: 'action' }, { source: 'overview' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'You turn it on per Region and account. Security Hub CSPM, which makes the checks, needs AWS Config recording: with Security Hub on as well it makes a recorder of its own, without it you enable AWS Config yourself. Security Hub links what CSPM, GuardDuty, Inspector and Macie find, where you have them on, and looks for unused access itself.',
        cites: [
          { source: 'enable' },
          { source: 'enable-cspm' },
          { source: 'config-rules' },
          { source: 'overview' },
          { source: 'concepts' },
        ],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS writes and updates the controls of its standards.',
        cites: [{ source: 'standards' }],
      },
      'own-compliance': {
        who: 'customer',
        customer:
          'Compliance of your workload is yours. Security Hub only checks settings against the controls of a standard, and a green score is no certificate.',
        cites: [{ source: 'standards' }],
      },
      'cross-account': {
        who: 'customer',
        customer: 'You appoint the administrator and enroll accounts.',
        cites: [{ source: 'accounts' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'You export findings that must last: CSPM deletes an active finding that was not updated for 90 days and an archived one after 30, whether it stays enabled or not.',
        cites: [{ source: 'findings' }, { source: 'retention' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts findings at rest and between the components of the service.',
        cites: [{ source: 'data-protection' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Security Hub CSPM creates the Config rules for its controls in your account, and next to Security Hub also the recorder that feeds them, starts the checks within two hours of enabling a standard and repeats them, takes in findings of other services and products, and deletes old ones. Security Hub links what they find into exposures, ranks them and looks for unused access. AWS writes the controls and runs all of it. The choice of standards, the fixing and, without Security Hub, AWS Config are yours.',
        cites: [
          { source: 'checks-schedule' },
          { source: 'config-rules' },
          { source: 'standards' },
          { source: 'findings' },
          { source: 'overview' },
          { source: 'concepts' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
