import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Connect Administrator Guide: Security in Amazon Connect',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/security.html',
      read: 'unread',
    },
    'at-rest': {
      title: 'Connect Administrator Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html',
      read: 'unread',
    },
    'in-transit': {
      title: 'Connect Administrator Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/encryption-in-transit.html',
      read: 'unread',
    },
    practices: {
      title: 'Connect Administrator Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/security-best-practices.html',
      read: 'unread',
    },
    profiles: {
      title: 'Connect Administrator Guide: Security profiles',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-security-profiles.html',
      read: 'unread',
    },
    logging: {
      title: 'Connect Administrator Guide: Logging and monitoring Amazon Connect',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/logging-and-monitoring.html',
      read: 'unread',
    },
    resilience: {
      title: 'Connect Administrator Guide: Resilience in Amazon Connect',
      url: 'https://docs.aws.amazon.com/connect/latest/adminguide/disaster-recovery-resiliency.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon Connect',
    short: 'Amazon Connect',
    aka: ['amazon connect', 'aws connect', 'contact center', 'contact centre', 'call center', 'contact flow'],
    category: 'end-user-iot',
    profile: 'multi-tenant-managed',
    summary:
      'A contact center: AWS runs telephony and platform, and flows, agents, security profiles, recordings, consent and connected systems are yours.',
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
        customer: 'Contact flows, Lambda functions, bots and agent desktops are yours.',
        cites: [
          {
            source: 'practices',
          },
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set queues, flows, numbers, recording, storage and retention of the instance.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Open your agents’ networks for the softphone, and list the domains that may embed it.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Manage agents and administrators, single sign-on and security profiles with least privilege.',
        cites: [
          {
            source: 'profiles',
          },
          {
            source: 'practices',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts contact data at rest.',
        customer: 'Choose keys for recordings in S3, ask callers for consent, and set retention and masking.',
        cites: [
          {
            source: 'at-rest',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic between browsers and the service with TLS.',
        customer: 'Calls over the telephone network are outside it: encrypt card data entered by callers in the flow.',
        cites: [
          {
            source: 'in-transit',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS runs each instance over several zones.',
        customer: 'Set up Global Resiliency for another Region, and keep flows and recordings.',
        cites: [
          {
            source: 'resilience',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Turn on flow logs and alarm on queues.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'end-users': {
        who: 'customer',
        customer: 'Agents and their security profiles are yours.',
        cites: [
          {
            source: 'profiles',
          },
        ],
      },
      'data-privacy': {
        who: 'customer',
        customer: 'Recording, consent and masking are yours.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
