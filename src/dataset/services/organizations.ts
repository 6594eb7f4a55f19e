import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Organizations User Guide: Security',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/security.html',
      read: '2026-11-23',
    },
    scps: {
      title: 'Organizations User Guide: Service control policies',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
      read: '2026-11-23',
    },
    'management-account': {
      title: 'Organizations User Guide: Best practices for the management account',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html',
      read: '2026-11-23',
    },
    'best-practices': {
      title: 'Organizations User Guide: Best practices',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices.html',
      read: '2026-11-23',
    },
    'member-accounts': {
      title: 'Organizations User Guide: Best practices for member accounts',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/best-practices_member-acct.html',
      read: '2026-11-23',
    },
    infrastructure: {
      title: 'Organizations User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_security_infrastructure.html',
      read: '2026-11-23',
    },
    logging: {
      title: 'Organizations User Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_security_incident-response.html',
      read: '2026-11-23',
    },
    'ai-opt-out': {
      title: 'Organizations User Guide: AI services opt-out policies',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'Organizations User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_security_disaster-recovery-resiliency.html',
      read: '2026-11-23',
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
        aws: 'AWS runs the service and enforces the policies on every request in the member accounts.',
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
          'You protect the management account and every root user, and write SCPs and IAM policies. An SCP limits and never grants, and does not bind the management account.',
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
          "You give the management account's root user MFA, a group address and a process for its rare use, and do so for member accounts or remove their root credentials.",
        cites: [{ source: 'management-account' }, { source: 'member-accounts' }],
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
          'You write, test and attach the SCPs and RCPs. Keep workloads out of the management account, which SCPs do not touch.',
        cites: [{ source: 'scps' }],
      },
      'cross-account': {
        who: 'customer',
        customer: 'You choose delegated administrators and trusted access between accounts.',
        cites: [{ source: 'best-practices' }],
      },
      'model-training-data': {
        who: 'customer',
        customer:
          "Some AI services use content to improve AWS's services. You opt out for the whole organization with an AI services opt-out policy that you write and attach; what a service needs for its own work it stores all the same.",
        cites: [{ source: 'ai-opt-out' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
