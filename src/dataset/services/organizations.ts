import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'ai-opt-out-list': {
      title: 'Organizations User Guide: Opt out from all supported AWS AI services',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_all.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Organizations User Guide: Security',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/security.html',
      read: '2026-11-28',
    },
    scps: {
      title: 'Organizations User Guide: Service control policies',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
      read: '2026-11-28',
    },
    'management-account': {
      title: 'Organizations User Guide: Best practices for the management account',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'Organizations User Guide: Best practices',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices.html',
      read: '2026-11-28',
    },
    'member-accounts': {
      title: 'Organizations User Guide: Best practices for member accounts',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/best-practices_member-acct.html',
      read: '2026-11-23',
    },
    infrastructure: {
      title: 'Organizations User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_security_infrastructure.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Organizations User Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_security_incident-response.html',
      read: '2026-11-28',
    },
    'ai-opt-out': {
      title: 'Organizations User Guide: AI services opt-out policies',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      read: '2026-11-29',
    },
    resilience: {
      title: 'Organizations User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_security_disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'create-account': {
      title: 'Organizations API Reference: CreateAccount',
      url: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html',
      read: '2026-11-29',
    },
    'close-account': {
      title: 'Organizations API Reference: CloseAccount',
      url: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_CloseAccount.html',
      read: '2026-11-30',
    },
    limits: {
      title: 'Organizations User Guide: Quotas and service limits',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html',
      read: '2026-11-30',
    },
    'access-role': {
      title: 'Organizations User Guide: Accessing member accounts',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_access.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Organizations',
    short: 'Organizations',
    aka: [
      'organizations',
      'aws organization',
      'aws organisation',
      'scp',
      'scps',
      'service control policy',
      'service control policies',
      'rcp',
      'resource control policy',
      'organizational unit',
      'management account',
      'member account',
      'consolidated billing',
    ],
    category: 'management',
    profile: 'account-control',
    summary:
      'Many accounts under one roof: AWS enforces the policies that you attach, and the structure, the policies and the security of each account are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the service and enforces the policies on what users and roles of the member accounts do, root users included.',
        cites: [{ source: 'scps' }, { source: 'security' }],
      },
      capacity: {
        who: 'aws',
        aws: 'AWS provides the capacity; accounts and policies are limited by quotas that you can ask to raise.',
        cites: [{ source: 'infrastructure' }],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Workloads in the accounts and scripts that create accounts are yours.',
        cites: [{ source: 'best-practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You build the tree of units and accounts, write and attach policies, and enable trusted services.',
        cites: [{ source: 'scps' }, { source: 'best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Organizations has no network of yours; networks inside the accounts, and what policies forbid there, are yours.',
        cites: [{ source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You protect the management account and every root user, and write SCPs and IAM policies. An SCP limits and never grants, and binds neither the management account nor service-linked roles.',
        cites: [{ source: 'scps' }, { source: 'management-account' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores and protects the structure, policies and contact data.',
        customer: 'You keep contacts correct and sensitive text out of names and tags.',
        cites: [{ source: 'security' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: "AWS keeps the organization's data redundantly.",
        customer: 'Keep policies and structure as code, and have a plan for a lost management account.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls of the organization in CloudTrail of the management account.',
        customer: 'You watch policy and account changes and create the organization trail.',
        cites: [{ source: 'logging' }, { source: 'cloudtrail/org-trail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'root-account': {
        who: 'customer',
        customer:
          "You give the management account's root user MFA, a group address and a process for its rare use. For member accounts you do the same, or turn on root access management and remove their root credentials; accounts made after that have none.",
        cites: [
          { source: 'management-account' },
          { source: 'best-practices', section: 'Account and credentials' },
          { source: 'member-accounts' },
        ],
      },
      'account-security': {
        who: 'customer',
        customer:
          'Every account in the organization stays yours to secure; the organization only bounds what can be done.',
        cites: [{ source: 'best-practices' }],
      },
      rules: {
        who: 'customer',
        customer:
          'You write, test and attach the SCPs and RCPs, first on a unit with few accounts. Keep workloads out of the management account, which SCPs do not touch.',
        cites: [{ source: 'scps' }],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'You choose delegated administrators and trusted access between accounts, and who may assume OrganizationAccountAccessRole, an administrator in the member account. AWS puts that role into accounts that Organizations creates; into invited ones you put it yourself.',
        cites: [{ source: 'best-practices' }, { source: 'create-account' }, { source: 'access-role' }],
      },
      'model-training-data': {
        who: 'customer',
        customer:
          "Some services use content to improve AWS's services. You opt out for the whole organization with an AI services opt-out policy that you attach. AWS then deletes what it had kept for that purpose; what a service needs for its own work it stores all the same.",
        cites: [{ source: 'ai-opt-out' }],
      },
      'access-reviews': {
        who: 'customer',
        customer:
          'You review, monthly or quarterly, who has the e-mail address, password, MFA device and telephone number of the management account, and who holds administrator roles there.',
        cites: [{ source: 'management-account', section: 'Review and track who has access' }],
      },
      'least-privilege': {
        who: 'customer',
        customer:
          'You find out which services an account really uses, from last accessed data or CloudTrail, and narrow policies down to that. AWS records the data and enforces the policies.',
        cites: [{ source: 'scps', section: 'Using access data to improve SCPs' }],
      },
      'service-improvement-opt-out': {
        who: 'customer',
        customer:
          'You attach an AI services opt-out policy, for one service or, by one button in the console, for all present and future ones; member accounts cannot change it. Monitron takes further steps. AWS then deletes the copies that it had kept for improvement.',
        cites: [{ source: 'ai-opt-out' }, { source: 'ai-opt-out-list' }],
      },
      offboarding: {
        who: 'customer',
        customer:
          'You close member accounts, and save before what you must keep. For 90 days AWS Support can open a closed account again; after that what is left in it is deleted and there is no way back. In any 30 days you can close 250 member accounts only, or a fifth of them where that is more, and never above 1,000.',
        cites: [{ source: 'close-account' }, { source: 'limits', section: 'Maximum and minimum values' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Organizations creates accounts in the background and puts an access role for the management account into each. It closes them when you ask, and deletes what is left in them after 90 days. It works out what the policies on all levels of the tree still allow and enforces that on users and roles, and joins the bills of all accounts into one. The tree, the policies and the accounts are yours.',
        cites: [
          { source: 'create-account' },
          { source: 'close-account' },
          { source: 'scps' },
          { source: 'organizations-concepts' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
