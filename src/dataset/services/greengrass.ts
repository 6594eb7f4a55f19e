import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Greengrass V2 Developer Guide: Security in AWS IoT Greengrass',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/security.html',
      read: 'unread',
    },
    vulnerability: {
      title: 'Greengrass V2 Developer Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/vulnerability-analysis-and-management.html',
      read: '2026-11-23',
    },
    update: {
      title: 'Greengrass V2 Developer Guide: Update the AWS IoT Greengrass Core software (OTA)',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/update-greengrass-core-v2.html',
      read: '2026-11-23',
    },
    'at-rest': {
      title: 'Greengrass V2 Developer Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/encryption-at-rest.html',
      read: '2026-11-23',
    },
    'in-transit': {
      title: 'Greengrass V2 Developer Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/encryption-in-transit.html',
      read: 'unread',
    },
    practices: {
      title: 'Greengrass V2 Developer Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/security-best-practices.html',
      read: 'unread',
    },
    logs: {
      title: 'Greengrass V2 Developer Guide: Monitor AWS IoT Greengrass logs',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/monitor-logs.html',
      read: 'unread',
    },
    cloudtrail: {
      title: 'Greengrass V2 Developer Guide: Log AWS IoT Greengrass V2 API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/greengrass/v2/developerguide/logging-using-cloudtrail.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS IoT Greengrass',
    short: 'Greengrass',
    aka: ['greengrass', 'iot greengrass', 'greengrass core', 'greengrass v2'],
    category: 'end-user-iot',
    profile: 'on-premises',
    summary:
      'Software of AWS on devices of yours: AWS runs the cloud side and publishes the Core software, and devices, operating system, updates, components and data on them are yours.',
    layers: {
      facilities: 'as profile',
      hardware: {
        who: 'customer',
        customer: 'The core device is yours to buy, guard and repair.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'vulnerability',
          },
        ],
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'customer',
        customer: 'Whatever lies under the Core software on your device is yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'operating-system': {
        who: 'customer',
        customer: 'Patch the operating system of the core device.',
        cites: [
          {
            source: 'vulnerability',
          },
          {
            source: 'security',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS publishes the Core software and components of its own, with fixes.',
        customer: 'Deploy the updates to your devices: they do not arrive unless a deployment of yours brings them.',
        cites: [
          {
            source: 'update',
          },
          {
            source: 'vulnerability',
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Docker components and their images are yours.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Your components, Lambda functions and models on the device are yours.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Define components, deployments, thing groups and update policies.',
        cites: [
          {
            source: 'update',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Secure the network of the device and open its way to AWS.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Give devices certificates, keep keys in hardware where you can, and keep token exchange roles small.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what the cloud side stores.',
        customer:
          'Data on the device is not encrypted but for local secrets: use full-disk encryption and file permissions.',
        cites: [
          {
            source: 'at-rest',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic between device and cloud with TLS.',
        customer: 'Traffic between components on the device is yours to protect.',
        cites: [
          {
            source: 'in-transit',
          },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Keep definitions of components and deployments, and plan for replacing a device.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls.',
        customer: 'Send device logs to CloudWatch with the log manager and watch device health.',
        cites: [
          {
            source: 'logs',
          },
          {
            source: 'cloudtrail',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'device-security': {
        who: 'customer',
        customer: 'The core device is yours.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'practices',
          },
        ],
      },
      agents: {
        who: 'shared',
        aws: 'AWS publishes the Core software.',
        customer: 'Deploy its updates.',
        cites: [
          {
            source: 'update',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
