import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'RAM User Guide: What is AWS RAM?',
      url: 'https://docs.aws.amazon.com/ram/latest/userguide/what-is.html',
      read: '2026-11-30',
    },
    security: {
      title: 'RAM User Guide: Security',
      url: 'https://docs.aws.amazon.com/ram/latest/userguide/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'RAM User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/ram/latest/userguide/security-data-protection.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'RAM User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/ram/latest/userguide/security-iam.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'RAM User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/ram/latest/userguide/cloudtrail-logging.html',
      read: '2026-11-28',
    },
    permissions: {
      title: 'RAM User Guide: Managing permissions',
      url: 'https://docs.aws.amazon.com/ram/latest/userguide/security-ram-permissions.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Resource Access Manager (RAM)',
    short: 'AWS RAM',
    aka: ['aws ram', 'resource access manager', 'resource share', 'resource shares'],
    category: 'security',
    profile: 'account-control',
    summary:
      'Sharing resources with other accounts: AWS enforces the share, and what is shared, with whom and with which permissions is yours.',
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
        customer: "Workloads that use shared resources are their owners' work, on your side of the line.",
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create resource shares, choose resources, principals and permissions, and decide on sharing outside the organization.',
        cites: [{ source: 'overview' }, { source: 'permissions' }],
      },
      'network-configuration': 'as profile',
      'identity-access': {
        who: 'customer',
        customer: 'Who gets which permission on a shared resource, and who is allowed to share, is yours.',
        cites: [{ source: 'permissions' }, { source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores only the definition of the share.',
        customer: "The data in shared resources stays the owner's to protect; check what the other side can see.",
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the shares available.',
        customer: "Keep shares in templates; backing up shared resources is their owner's.",
        cites: [{ source: 'security' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records RAM calls in CloudTrail.',
        customer: 'You review shares, accepted invitations and managed permissions of which a newer version exists.',
        cites: [{ source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'cross-account': {
        who: 'customer',
        customer: 'What you share with whom, and ending it, is yours.',
        cites: [{ source: 'overview' }, { source: 'permissions' }],
      },
      'managed-rules': {
        who: 'shared',
        aws: 'AWS writes the AWS managed permissions and publishes new default versions, some of which close a security gap.',
        customer:
          'Shares keep the version that they have: you move each of them to the new one, and maintain permissions of your own.',
        cites: [{ source: 'permissions' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'RAM stores who shares what with whom, makes the resource usable in the other accounts under the permission that you chose, invites accounts outside the organization, and ends the access when you end the share. The resource stays where it is and is not copied. AWS writes the managed permissions and their new versions. What is shared with whom, and until when, is yours.',
        cites: [{ source: 'overview' }, { source: 'permissions' }, { source: 'data-protection' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
