import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    access: {
      title: 'Snowball Edge Developer Guide: Access control for Snow Family console and creating jobs',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/authentication-and-access-control.html',
      read: '2026-11-23',
    },
    security: {
      title: 'Snowball Edge Developer Guide: Security for AWS Snowball Edge',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/security.html',
      read: 'unread',
    },
    device: {
      title: 'Snowball Edge Developer Guide: Protecting data on your device',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/data-protection-device.html',
      read: 'unread',
    },
    encryption: {
      title: 'Snowball Edge Developer Guide: Encryption for AWS Snowball Edge',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/encryption.html',
      read: '2026-11-23',
    },
    updating: {
      title: 'Snowball Edge Developer Guide: Updating software on Snowball Edge devices',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/updating-device.html',
      read: 'unread',
    },
    infrastructure: {
      title: 'Snowball Edge Developer Guide: Infrastructure security in AWS Snowball',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/infrastructure-security.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS Snow Family',
    short: 'Snow Family',
    aka: ['snow', 'snowball', 'snowball edge', 'snowcone', 'snow family', 'snow device'],
    category: 'storage',
    profile: 'on-premises',
    summary:
      'Devices that AWS ships to you: AWS owns, repairs and wipes them and encrypts what is on them, and guarding them, their network, unlock codes, updates and what runs on them is yours.',
    layers: {
      facilities: {
        who: 'customer',
        customer:
          'Guard the place in which the device stands, its power and who can touch it: physical access on your premises is yours.',
        cites: [
          {
            source: 'access',
          },
        ],
      },
      hardware: {
        who: 'shared',
        aws: 'AWS builds the device, makes it tamper-evident, replaces a broken one and erases it when it comes back.',
        customer: 'Protect it from theft, damage and tampering while you have it, and send it back.',
        cites: [
          {
            source: 'device',
          },
          {
            source: 'access',
          },
        ],
      },
      'network-infrastructure': {
        who: 'customer',
        customer: 'The local network that the device is plugged into is yours, with its access control.',
        cites: [
          {
            source: 'access',
          },
        ],
      },
      virtualization: {
        who: 'aws',
        aws: 'AWS supplies the virtualization on the device.',
        cites: [
          {
            source: 'infrastructure',
          },
        ],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds the device software and its updates.',
        customer:
          'Download and install them on devices that you keep for long, and patch the operating systems of EC2-compatible instances on it.',
        cites: [
          {
            source: 'updating',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases the device software.',
        customer: 'Install updates, and keep the client and your own software current.',
        cites: [
          {
            source: 'updating',
          },
        ],
      },
      container: {
        who: 'customer',
        customer: 'Containers and images that you run on the device are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'The programs that copy data or run on the device are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set up job, buckets, services and instances on the device.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Set addresses, VLANs and security groups of the device.',
        cites: [
          {
            source: 'access',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Keep unlock code and manifest apart, rotate the device’s access keys and write the IAM policies of the job.',
        cites: [
          {
            source: 'access',
          },
          {
            source: 'device',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts everything on the device with keys that never lie on it.',
        customer:
          'Choose the KMS key of the job, keep unlock code and manifest safe, and keep the original until the import is checked.',
        cites: [
          {
            source: 'encryption',
          },
          {
            source: 'device',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS supplies TLS on the device.',
        customer: 'Use it for your copies.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Keep a copy of what you send: a device can be lost.',
        cites: [
          {
            source: 'device',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records job API calls and shows the state of the job.',
        customer: 'Keep logs of what happens on the device and at your site.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'disk-disposal': {
        who: 'aws',
        aws: 'AWS erases the device after the job.',
        cites: [
          {
            source: 'device',
          },
        ],
      },
      'device-security': {
        who: 'customer',
        customer: 'Guarding the device is yours.',
        cites: [
          {
            source: 'access',
          },
        ],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: 'Instances on the device are yours to patch.',
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
