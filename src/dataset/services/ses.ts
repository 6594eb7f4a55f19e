import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'SES Developer Guide: Security in Amazon Simple Email Service',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/security.html',
      read: 'unread',
    },
    'data-protection': {
      title: 'SES Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/data-protection.html',
      read: 'unread',
    },
    protocols: {
      title: 'SES Developer Guide: Amazon SES and security protocols',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html',
      read: '2026-11-23',
    },
    smtp: {
      title: 'SES Developer Guide: Obtaining Amazon SES SMTP credentials',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
      read: 'unread',
    },
    monitoring: {
      title: 'SES Developer Guide: Logging and monitoring in Amazon SES',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/security-monitoring-overview.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon SES',
    short: 'SES',
    aka: ['ses', 'simple email service', 'amazon ses', 'dkim', 'email sending'],
    category: 'end-user-iot',
    profile: 'multi-tenant-managed',
    summary:
      'Sends and receives e-mail: AWS runs and patches the mail servers, and domains with DKIM, who may send, recipients, content and reputation are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the mail servers.',
        customer: 'Ask for production access and higher sending quotas, and choose dedicated addresses.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Your program, the content, the recipients and their consent, and handling bounces and complaints are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Verify domains, publish DKIM, SPF and DMARC records, and set configuration sets, receipt rules and suppression.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Add VPC endpoints for SMTP where traffic has to stay private.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Write sending policies, and keep and rotate SMTP credentials.',
        cites: [
          {
            source: 'smtp',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS protects mail while it holds it.',
        customer: 'Encrypt received mail in S3 if needed, and do not send what must not leave in clear.',
        cites: [
          {
            source: 'data-protection',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes mail in by TLS and tries TLS with the receiver, falling back to clear text by default.',
        customer: 'Connect with TLS, and require it on delivery in the configuration set.',
        cites: [
          {
            source: 'protocols',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS queues and retries mail.',
        customer: 'SES keeps no copy of sent mail: archive what you need.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes sending metrics and records API calls.',
        customer: 'Turn on event publishing, and watch bounces and complaints: AWS can pause your sending.',
        cites: [
          {
            source: 'monitoring',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'dns-records': {
        who: 'customer',
        customer: 'Publish DKIM, SPF and DMARC.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'access-keys': {
        who: 'customer',
        customer: 'Rotate SMTP credentials.',
        cites: [
          {
            source: 'smtp',
          },
        ],
      },
      abuse: {
        who: 'customer',
        customer: 'Bounces, complaints and unwanted mail sent from your account are yours to prevent.',
        cites: [
          {
            source: 'monitoring',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
