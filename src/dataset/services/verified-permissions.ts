import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-protection': {
      title: 'Verified Permissions User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security-data-protection.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'Verified Permissions User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security-disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'Verified Permissions User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/monitoring-cloudtrail.html',
      read: '2026-11-30',
    },
    policies: {
      title: 'Verified Permissions User Guide: Policies',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/policies.html',
      read: '2026-11-23',
    },
    authorization: {
      title: 'Verified Permissions User Guide: Authorization',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/authorization.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'Verified Permissions User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security-iam.html',
      read: '2026-11-23',
    },
    quotas: {
      title: 'Verified Permissions User Guide: Quotas',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/quotas.html',
      read: '2026-11-30',
    },
    endpoints: {
      title: 'Verified Permissions User Guide: Interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/vpc-interface-endpoints.html',
      read: '2026-11-23',
    },
    cmk: {
      title: 'Verified Permissions User Guide: Encrypting resources',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security-data-protection-cmk.html',
      read: '2026-11-30',
    },
    terminology: {
      title: 'Verified Permissions User Guide: Terms and concepts',
      url: 'https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/terminology.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon Verified Permissions',
    short: 'Verified Permissions',
    aka: ['verified permissions', 'avp', 'cedar', 'policy store', 'cedar policies'],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'Authorization decisions for your own applications: AWS stores and evaluates Cedar policies, and writing them, asking for a decision and obeying it are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the decisions. You stay within request quotas per policy store and have them raised.',
        cites: [{ source: 'quotas' }],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Your application asks for each decision and enforces it; a forgotten check is your flaw.',
        cites: [{ source: 'authorization' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You create policy stores, schema, policies, templates and identity sources.',
        cites: [{ source: 'policies' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide whether it is called over a VPC endpoint.',
        cites: [{ source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'The Cedar policies say who can do what in your application, and IAM who manages them: both are yours.',
        cites: [{ source: 'policies' }, { source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts policies and all else that you store, with a key of its own unless you choose yours.',
        customer:
          'You choose the key when you create the policy store, name users and resources by identifiers that are never used again, and keep personal data out of names.',
        cites: [{ source: 'cmk' }, { source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes calls over TLS.',
        customer: 'Your application calls with TLS 1.2 or later and protects the user tokens that it passes on.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replicates a policy store over the Availability Zones of its Region, and to no other Region.',
        customer: 'Keep policies and schema in version control; a copy in a second Region is yours to build.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records management calls in CloudTrail.',
        customer: 'Logging of decisions is a data event that you turn on, keep and review.',
        cites: [{ source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'api-authorization': {
        who: 'customer',
        customer: 'Who is allowed to do what in your application is your policy.',
        cites: [{ source: 'policies' }, { source: 'authorization' }],
      },
      rules: { who: 'customer', customer: 'You write and test the Cedar policies.', cites: [{ source: 'policies' }] },
      'end-users': {
        who: 'customer',
        customer: 'Who the user is comes from your identity provider.',
        cites: [{ source: 'authorization' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts what you store there, always, with a key of its own unless you choose yours.',
        cites: [{ source: 'cmk' }, { source: 'data-protection' }],
        disputed:
          'The page on encryption says that the default key is one that AWS owns; the page on data protection calls it an AWS managed key.',
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Its policy and life are yours, for the service and for everybody who calls it: if the key cannot be reached, decisions can be stale or wrong.',
            cites: [{ source: 'cmk' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: "Verified Permissions stores your policies over the Zones of the Region, picks those that matter for a request, evaluates them with AWS's Cedar engine on the data that you send along, and answers allow or deny with the policies that decided; a forbid beats a permit, and without a permit it is a deny. Writing the policies, asking, and obeying the answer are yours.",
        cites: [
          { source: 'terminology' },
          { source: 'authorization' },
          { source: 'resilience' },
          { source: 'policies' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
