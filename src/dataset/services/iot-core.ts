import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'IoT Developer Guide: AWS IoT security',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/iot-security.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'IoT Developer Guide: Resilience in AWS IoT Core',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    encryption: {
      title: 'IoT Developer Guide: Data encryption in AWS IoT',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/data-encryption.html',
      read: '2026-11-23',
    },
    transport: {
      title: 'IoT Developer Guide: Transport security in AWS IoT',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/transport-security.html',
      read: '2026-11-23',
    },
    practices: {
      title: 'IoT Developer Guide: Security best practices in AWS IoT Core',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/security-best-practices.html',
      read: 'unread',
    },
    logging: {
      title: 'IoT Developer Guide: Configure AWS IoT logging',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/configure-logging.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS IoT Core',
    short: 'IoT Core',
    aka: ['iot', 'iot core', 'aws iot', 'mqtt', 'iot things', 'device shadow'],
    category: 'end-user-iot',
    profile: 'multi-tenant-managed',
    summary:
      'Connects devices: AWS runs the broker, registry and rules engine, and devices with their firmware and certificates, policies, rules and data are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the servers of the broker. The operating system and firmware of your devices is yours.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'waf-shared-responsibility',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Device firmware, its updates and the programs that use the messages are yours.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'practices',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Define things, rules, shadows, jobs and domain configurations.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Choose endpoints, and secure the networks in which devices stand.',
        cites: [
          {
            source: 'practices',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Give each device a certificate of its own, rotate and revoke it, and write IoT policies with least privilege.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'practices',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what the service stores.',
        customer: 'Data on devices, and where rules send it, is yours to protect.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS demands TLS on its endpoints.',
        customer: 'Choose the TLS policy and keep the root certificates on devices current.',
        cites: [
          {
            source: 'transport',
          },
          {
            source: 'encryption',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores registry and certificates over zones.',
        customer: 'Keep your own copy of the registry and certificates, in another Region too.',
        cites: [
          {
            source: 'resilience',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Turn on IoT logging, which is off by default, and Device Defender.',
        cites: [
          {
            source: 'logging',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'device-security': {
        who: 'customer',
        customer: 'Devices, their keys and firmware are yours.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'practices',
          },
        ],
      },
      'tls-certificates': {
        who: 'shared',
        aws: 'AWS keeps the certificates of its endpoints.',
        customer: 'Device certificates are yours to issue, rotate and revoke.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
