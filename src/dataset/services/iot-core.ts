import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'IoT Developer Guide: AWS IoT security',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/iot-security.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'IoT Developer Guide: Resilience in AWS IoT Core',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'IoT Developer Guide: Data encryption in AWS IoT',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/data-encryption.html',
      read: '2026-11-28',
    },
    transport: {
      title: 'IoT Developer Guide: Transport security in AWS IoT',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/transport-security.html',
      read: '2026-11-28',
    },
    practices: {
      title: 'IoT Developer Guide: Security best practices in AWS IoT Core',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/security-best-practices.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'IoT Developer Guide: Configure AWS IoT logging',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/configure-logging.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'IoT Developer Guide: Data encryption at rest in AWS IoT Core',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/encryption-at-rest.html',
      read: '2026-11-28',
    },
    mqtt: {
      title: 'IoT Developer Guide: MQTT',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/mqtt.html',
      read: '2026-11-29',
    },
    'rule-errors': {
      title: 'IoT Developer Guide: Error handling (error action)',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/rule-error-handling.html',
      read: '2026-11-29',
    },
    shadows: {
      title: 'IoT Developer Guide: AWS IoT Device Shadow service',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/iot-device-shadows.html',
      read: '2026-11-29',
    },
    'shadow-flow': {
      title: 'IoT Developer Guide: Interacting with shadows',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/device-shadow-data-flow.html',
      read: '2026-11-29',
    },
    jobs: {
      title: 'IoT Developer Guide: What is AWS IoT Jobs?',
      url: 'https://docs.aws.amazon.com/iot/latest/developerguide/jobs-what-is.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS IoT Core',
    short: 'IoT Core',
    aka: ['iot', 'iot core', 'aws iot', 'mqtt broker', 'iot things', 'device shadow'],
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
        aws: 'AWS patches the servers of the broker. The operating system and firmware of your devices are not among them.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'security' }],
        except: [
          {
            if: 'on-device',
            when: 'you mean the operating system of a device',
            who: 'customer',
            then: 'Patching the device and its firmware is yours.',
            cites: [{ source: 'encryption' }, { source: 'security' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'Device firmware, its updates and the programs that use the messages are yours; each client needs an id of its own.',
        cites: [{ source: 'practices' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You define things, rules, shadows, jobs and domain configurations.',
        cites: [{ source: 'security' }, { source: 'practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You choose endpoints and custom domains, and secure the networks in which devices stand.',
        cites: [{ source: 'transport' }, { source: 'practices' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You give each device a credential of its own, rotate and revoke it, and write IoT policies that fix client id and topics. AWS says outright that device credentials and policies are yours.',
        cites: [{ source: 'security' }, { source: 'practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts all data that IoT Core stores with a key of its own, or with your KMS key if you opt in for the account and Region.',
        customer:
          'Encrypt data on the devices, and set encryption where rules send it. If you bring a key, keep it: without it IoT Core stops.',
        cites: [{ source: 'at-rest' }, { source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            then: 'Key policy, role and keeping the key enabled are yours, and callers need the right to decrypt with it; a deleted key means lost data.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes device traffic by TLS only, 1.2 or 1.3.',
        customer:
          'Choose the TLS policy of the domain, send the server name, and have devices check the certificate of the endpoint.',
        cites: [
          { source: 'transport' },
          { source: 'encryption' },
          { source: 'practices', section: 'Validate the server certificate' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replicates registry, certificates and shadows over Availability Zones, but not over Regions.',
        customer:
          'Save the registry, by its update events, and the certificates yourself, and set up another Region if you need it.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'Switch on IoT logging with a role, which is off until you do, and Device Defender for the fleet.',
        cites: [{ source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'device-security': {
        who: 'customer',
        customer: 'Devices, the keys on them, their firmware and their data at rest are yours.',
        cites: [{ source: 'security' }, { source: 'encryption' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          'Device certificates are yours to issue, hand out, rotate, revoke and save: one for each device. AWS keeps only the certificates of its own endpoints.',
        cites: [{ source: 'security' }, { source: 'practices' }, { source: 'resilience' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts all data that IoT Core stores, by default with a key that it owns, with nothing to turn on.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Opting in, key policy and role are yours, for all resources of the account in the Region; with the key gone IoT Core stops and data is lost.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: 'The operating systems and firmware of devices are yours to patch; jobs help you to deliver updates.',
        cites: [{ source: 'security' }, { source: 'practices' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'You switch on IoT logging and choose its level.',
        cites: [{ source: 'logging' }],
      },
      'certificate-renewal': {
        who: 'customer',
        customer:
          'You replace device certificates before they expire, and withdraw those of lost devices. AWS renews those of its endpoints, and serves the new ones before the old expire.',
        cites: [{ source: 'security' }, { source: 'practices', section: 'Validate the server certificate' }],
        except: [
          {
            if: 'default-endpoint',
            when: 'it is the certificate of the name that AWS gives',
            who: 'aws',
            then: 'AWS renews the certificates of its endpoints, and serves the new ones before the old expire.',
            cites: [{ source: 'practices', section: 'Validate the server certificate' }],
          },
        ],
      },
      'client-trust': {
        who: 'customer',
        customer:
          "Your devices check the certificate of the endpoint against a trusted authority: keep that list, and the device's clock, right.",
        cites: [
          { source: 'practices', section: 'Validate the server certificate' },
          { source: 'practices', section: "Keep your device's clock in sync" },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'A key of your own you create, open to IoT Core by a role, and name once for the whole account and Region. AWS checks every minute that it can use the key; keeping that so is yours.',
        cites: [{ source: 'at-rest' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'IoT Core copies nothing to another Region: registry, certificates and policies there are yours to set up and keep alike.',
        cites: [{ source: 'resilience' }],
      },
      rules: {
        who: 'customer',
        customer:
          'You write the rules, their actions, the role with which they reach their targets, and an error action. IoT Core calls that one if an action fails, for instance for want of rights, but only if you named it.',
        cites: [{ source: 'rule-errors' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'IoT Core takes MQTT messages in, hands them to subscribers, and for persistent sessions keeps those of QoS 1 that a client has not confirmed until it is back, or the session expires: after an hour by default. It matches messages to your rules and runs their actions, and the error action if one fails. It stores shadows and sends the differences, tells devices of jobs, and copies the registry over zones.',
        cites: [
          { source: 'mqtt' },
          { source: 'rule-errors' },
          { source: 'shadows' },
          { source: 'shadow-flow' },
          { source: 'jobs' },
          { source: 'resilience' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
