import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Transfer Family User Guide: Security in AWS Transfer Family',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/security.html',
      read: 'unread',
    },
    compliance: {
      title: 'Transfer Family User Guide: Compliance validation for AWS Transfer Family',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/transfer-compliance.html',
      read: 'unread',
    },
    policies: {
      title: 'Transfer Family User Guide: Working with security policies',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html',
      read: 'unread',
    },
    encryption: {
      title: 'Transfer Family User Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/encryption-at-rest.html',
      read: 'unread',
    },
    monitoring: {
      title: 'Transfer Family User Guide: Monitoring Transfer Family usage',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/monitoring.html',
      read: 'unread',
    },
    users: {
      title: 'Transfer Family User Guide: Managing users',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/create-user.html',
      read: 'unread',
    },
    resilience: {
      title: 'Transfer Family User Guide: Resilience in AWS Transfer Family',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    infrastructure: {
      title: 'Transfer Family User Guide: Infrastructure security in AWS Transfer Family',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/infrastructure-security.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS Transfer Family',
    short: 'Transfer Family',
    aka: ['transfer family', 'aws transfer', 'sftp', 'ftps', 'as2', 'managed sftp', 'transfer for sftp', 'sftp server'],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'Managed SFTP, FTPS, FTP and AS2 endpoints: AWS runs and patches the servers, and users, keys, ciphers, network and the files in S3 or EFS are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the transfer servers.',
        cites: [
          {
            source: 'infrastructure',
          },
          {
            source: 'security',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the endpoint over up to three zones.',
        cites: [
          {
            source: 'resilience',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and patches the protocol servers.',
        cites: [
          {
            source: 'infrastructure',
          },
          {
            source: 'security',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Partners’ clients, workflows and what processes the files are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Choose protocols, endpoint type, security policy, banners and workflows.',
        cites: [
          {
            source: 'policies',
          },
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Choose a public or a VPC endpoint, its subnets, addresses and security groups.',
        cites: [
          {
            source: 'infrastructure',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Create users or connect your identity provider, keep SSH public keys and passwords, and limit each user to a folder by role and policy.',
        cites: [
          {
            source: 'users',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores files with the default encryption of bucket or file system.',
        customer: 'Set that encryption and its key, and own and expire the files.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS offers current ciphers by security policy.',
        customer: 'Choose a strong policy, bring certificates for FTPS, rotate host keys and avoid plain FTP.',
        cites: [
          {
            source: 'policies',
          },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Files lie in your bucket or file system: versioning and backups are set there.',
        cites: [
          {
            source: 'encryption',
          },
          {
            source: 's3/versioning',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Turn on structured server logs and watch logins and failed transfers.',
        cites: [
          {
            source: 'monitoring',
          },
        ],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has Transfer Family audited under its compliance programs.',
        customer: 'Show your own side: users, ciphers, logs and what lies in the files.',
        cites: [
          {
            source: 'compliance',
          },
        ],
      },
    },
    duties: {
      'end-users': {
        who: 'customer',
        customer: 'Users, keys and passwords are yours.',
        cites: [
          {
            source: 'users',
          },
        ],
      },
      'tls-policies': {
        who: 'customer',
        customer: 'Choose the security policy of the server; an old one stays until you change it.',
        cites: [
          {
            source: 'policies',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
