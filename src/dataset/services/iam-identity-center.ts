import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'at-rest': {
      title: 'IAM Identity Center User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/encryption-at-rest.html',
      read: '2026-11-30',
    },
    security: {
      title: 'IAM Identity Center User Guide: Security',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/security.html',
      read: '2026-11-28',
    },
    'identity-source': {
      title: 'IAM Identity Center User Guide: Manage your identity source',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source.html',
      read: '2026-11-30',
    },
    mfa: {
      title: 'IAM Identity Center User Guide: Enable MFA',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/mfa-enable-how-to.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'IAM Identity Center User Guide: Resiliency design and Regional behavior',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/resiliency-regional-behavior.html',
      read: '2026-11-30',
    },
    emergency: {
      title: 'IAM Identity Center User Guide: Set up emergency access',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/emergency-access.html',
      read: '2026-11-30',
    },
    'permission-sets': {
      title: 'IAM Identity Center User Guide: Permission sets',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'IAM Identity Center User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'IAM Identity Center User Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/security-logging-and-monitoring.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'IAM Identity Center User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'mfa-prompts': {
      title: 'IAM Identity Center User Guide: Prompt users for MFA',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/mfa-getting-started.html',
      read: '2026-11-30',
    },
    'mfa-devices': {
      title: 'IAM Identity Center User Guide: Configure MFA device enforcement',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/how-to-configure-mfa-device-enforcement.html',
      read: '2026-11-30',
    },
    'account-assignment': {
      title: 'AWS SDK for JavaScript: CreateAccountAssignment of IAM Identity Center',
      url: 'https://docs.aws.amazon.com/goto/SdkForJavaScriptV3/sso-admin-2020-07-20/CreateAccountAssignment',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS IAM Identity Center',
    short: 'IAM Identity Center',
    aka: [
      'iam identity center',
      'identity center',
      'aws sso',
      'sso',
      'permission set',
      'permission sets',
      'aws single sign-on',
      'access portal',
      'idc',
    ],
    category: 'security',
    profile: 'account-control',
    summary:
      'Single sign-on to AWS accounts and applications: AWS runs the portal and hands out sessions, and the identity source, permission sets, assignments and MFA rules are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the systems behind the portal and the directory.',
        cites: [{ source: 'resilience' }, { source: 'infrastructure' }],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the service over several Availability Zones.',
        cites: [{ source: 'resilience' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Applications that sign in through it are yours to connect and to keep secure.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You choose the primary Region, for good, the identity source, permission sets, session lengths, and the accounts and applications assigned.',
        cites: [{ source: 'resilience' }, { source: 'identity-source' }, { source: 'permission-sets' }],
      },
      'network-configuration': 'as profile',
      'identity-access': {
        who: 'customer',
        customer:
          'Users and groups, or the outside provider that holds them, permission sets, assignments and MFA rules are yours.',
        cites: [{ source: 'identity-source' }, { source: 'permission-sets' }, { source: 'mfa' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts users, groups and attributes at rest, with a key that it owns unless you choose yours.',
        customer:
          'You decide which attributes are synchronized, remove people who left, and own the key policy and life of a customer managed key. Copies that AWS applications keep are encrypted and deleted there, not here.',
        cites: [{ source: 'at-rest' }, { source: 'identity-source' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves portal and APIs over TLS.',
        customer: 'You keep the SAML and SCIM connection to your provider and its certificates current.',
        cites: [{ source: 'infrastructure' }, { source: 'identity-source' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the service available across Zones of its Region, and replicates it to further Regions if you set that up.',
        customer:
          'You decide on replication, which needs a customer managed key, set up emergency access for the case that it or your provider is down, and keep permission sets as templates.',
        cites: [{ source: 'resilience' }, { source: 'at-rest' }, { source: 'emergency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records sign-ins and changes in CloudTrail.',
        customer: 'You keep the trail, look for unusual sign-ins, and review assignments.',
        cites: [{ source: 'cloudtrail' }, { source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      mfa: {
        who: 'customer',
        customer:
          'You choose when MFA is asked and which devices count. Unless you change it, whoever has registered a device is asked at each sign-in, and whoever has none has to register one; with an outside provider, MFA is set there.',
        cites: [{ source: 'mfa-prompts' }, { source: 'mfa-devices' }, { source: 'mfa' }],
      },
      federation: {
        who: 'customer',
        customer: 'Connecting and running the outside identity provider is yours.',
        cites: [{ source: 'identity-source' }],
      },
      offboarding: {
        who: 'customer',
        customer: 'You remove leavers in the identity source and their assignments.',
        cites: [{ source: 'identity-source' }],
      },
      'least-privilege': {
        who: 'customer',
        customer:
          'You write the permission sets and keep them small; AWS only turns them into roles in each account. By API, a set that you changed reaches the accounts only once you call ProvisionPermissionSet.',
        cites: [{ source: 'permission-sets' }, { source: 'account-assignment' }],
      },
      'end-users': {
        who: 'customer',
        customer: 'Users and groups are managed by you, here or in your provider.',
        cites: [{ source: 'identity-source' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'Emergency access that does not depend on it is yours to set up, with IAM users for the case that the outside provider fails too; so is the choice to replicate it. Users, permission sets and the connection to a provider are managed in the primary Region only.',
        cites: [{ source: 'resilience' }, { source: 'emergency' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on, with a key that AWS owns by default.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with it.',
            then: 'Its policy, rotation and deletion are yours, and with them whether AWS can read the directory.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'key-choice': {
        who: 'customer',
        customer:
          'In an organization instance you can choose a customer managed key; copies in further Regions need one.',
        cites: [{ source: 'at-rest' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'IAM Identity Center serves the access portal and its sign-in, keeps users in its own directory or takes them over from your provider, turns permission sets into IAM roles in each assigned account, opens the sessions there and signs people on to applications. It runs over several Zones and records sign-ins in CloudTrail. Users, permission sets and assignments are yours.',
        cites: [
          { source: 'permission-sets' },
          { source: 'identity-source' },
          { source: 'resilience' },
          { source: 'cloudtrail' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
