import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    what: {
      title: 'Aurora DSQL User Guide: What is Amazon Aurora DSQL?',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html',
      read: '2026-11-23',
    },
    encryption: {
      title: 'Aurora DSQL User Guide: Data encryption for Amazon Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/data-encryption.html',
      read: '2026-11-23',
    },
    backup: {
      title: 'Aurora DSQL User Guide: Backup and restore for Amazon Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/backup-aurora-dsql.html',
      read: '2026-11-23',
    },
    auth: {
      title: 'Aurora DSQL User Guide: Authentication and authorization for Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/authentication-authorization.html',
      read: 'unread',
    },
    resilience: {
      title: 'Aurora DSQL User Guide: Resilience in Amazon Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    cloudtrail: {
      title: 'Aurora DSQL User Guide: Logging Aurora DSQL operations using AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/logging-using-cloudtrail.html',
      read: 'unread',
    },
    security: {
      title: 'Aurora DSQL User Guide: Security in Amazon Aurora DSQL',
      url: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/security.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon Aurora DSQL',
    short: 'Aurora DSQL',
    aka: ['aurora dsql', 'dsql'],
    category: 'databases',
    profile: 'multi-tenant-managed',
    summary:
      'A serverless distributed SQL database: AWS runs, patches and scales all of it, and schema, transactions that retry, roles, backups and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches everything underneath; there is no server and no patching downtime of yours.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales compute, I/O and storage with the load.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS updates the database without maintenance windows.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Schema, SQL, and code that retries conflicting transactions are yours.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Choose single-Region or multi-Region, deletion protection and resource policies.',
        cites: [
          {
            source: 'what',
          },
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'The endpoint is public and asks for IAM tokens; add PrivateLink endpoints and policies to close it.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Map IAM roles to database roles and grant the least; clients connect with short-lived tokens.',
        cites: [
          {
            source: 'auth',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts all user data at rest through KMS.',
        customer: 'Choose an AWS owned or your own key, and own the content.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS demands TLS.',
        customer: 'Connect with certificate verification.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'encryption',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS commits over three zones and runs AWS Backup jobs.',
        customer: 'Order the backups in AWS Backup and test restores.',
        cites: [
          {
            source: 'backup',
          },
          {
            source: 'resilience',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Keep a trail and set alarms.',
        cites: [
          {
            source: 'cloudtrail',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches it without downtime.',
        cites: [
          {
            source: 'what',
          },
        ],
      },
      backups: {
        who: 'shared',
        aws: 'AWS Backup carries them out.',
        customer: 'Set up the plan.',
        cites: [
          {
            source: 'backup',
          },
        ],
      },
      'database-users': {
        who: 'customer',
        customer: 'Create database roles and map IAM roles to them.',
        cites: [
          {
            source: 'auth',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
