import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    standards: {
      title: 'Security Hub User Guide: Security controls and standards',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'Security Hub User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/data-protection.html',
      read: '2026-11-23',
    },
    retention: {
      title: 'Security Hub User Guide: Effect of account actions on data',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-data-retention.html',
      read: '2026-11-23',
    },
    enable: {
      title: 'Security Hub User Guide: Enabling Security Hub',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-enable.html',
      read: '2026-11-23',
    },
    action: {
      title: 'Security Hub User Guide: Taking action on findings',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-taking-action.html',
      read: '2026-11-23',
    },
    accounts: {
      title: 'Security Hub User Guide: Managing accounts',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-accounts.html',
      read: '2026-11-23',
    },
    cloudtrail: {
      title: 'Security Hub User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-ct.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Security Hub User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/security-iam.html',
      read: '2026-11-23',
    },
    endpoints: {
      title: 'Security Hub User Guide: Interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/security-vpc-endpoints.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'AWS Security Hub',
    short: 'Security Hub',
    aka: ['security hub', 'securityhub', 'security hub cspm', 'cspm', 'foundational security best practices', 'fsbp'],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'One place for security findings and checks: AWS runs the checks and collects findings, and turning standards on, ranking and fixing what they find are yours.',
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
        aws: 'AWS runs the service and writes the checks of its standards.',
        cites: [{ source: 'standards' }],
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
          'You enable it and AWS Config per Region and account, choose standards and controls, set automation rules and the aggregation Region.',
        cites: [{ source: 'enable' }, { source: 'accounts' }],
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
          'After you disable it in a Region, archived findings go after 30 days and active ones after 90: export what must last.',
        cites: [{ source: 'retention' }],
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
        customer: 'A failed check is yours to fix; Security Hub only reports it.',
        cites: [{ source: 'action' }],
      },
      enabling: {
        who: 'customer',
        customer: 'You turn it on per Region and account, with AWS Config recording.',
        cites: [{ source: 'enable' }],
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
          'You export findings that must last: after you disable Security Hub archived findings go after 30 days and active ones after 90.',
        cites: [{ source: 'retention' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts findings at rest and between the components of the service.',
        cites: [{ source: 'data-protection' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
