import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'Snowball Edge Developer Guide: How Snowball Edge works',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/how-it-works.html',
      read: '2026-11-30',
    },
    shipping: {
      title: 'Snowball Edge Developer Guide: Shipping considerations',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/shipping.html',
      read: '2026-11-29',
    },
    access: {
      title: 'Snowball Edge Developer Guide: Access control for Snow Family console and creating jobs',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/authentication-and-access-control.html',
      read: '2026-11-30',
    },
    device: {
      title: 'Snowball Edge Developer Guide: Protecting data on your device',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/data-protection-device.html',
      read: '2026-11-29',
    },
    encryption: {
      title: 'Snowball Edge Developer Guide: Encryption for AWS Snowball Edge',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/encryption.html',
      read: '2026-11-29',
    },
    updating: {
      title: 'Snowball Edge Developer Guide: Updating software on Snowball Edge devices',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/updating-device.html',
      read: '2026-11-30',
    },
    practices: {
      title: 'Snowball Edge Developer Guide: Best practices: security',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/best-practice-security.html',
      read: '2026-11-29',
    },
    groups: {
      title: 'Snowball Edge Developer Guide: Security groups in Snowball Edge devices',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/edge-security-groups.html',
      read: '2026-11-30',
    },
    eksa: {
      title: 'Snowball Edge Developer Guide: Using Amazon EKS Anywhere on AWS Snow',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/using-eksa.html',
      read: '2026-11-30',
    },
    compute: {
      title: 'Snowball Edge Developer Guide: Using Amazon EC2 compute instances',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/using-ec2.html',
      read: '2026-11-29',
    },
    job: {
      title: 'Snowball Edge Developer Guide: Choose security preferences',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/set-security.html',
      read: '2026-11-29',
    },
    logging: {
      title: 'Snowball Edge Developer Guide: Logging and monitoring in AWS Snowball',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/snowball-edge-security-logging-and-monitoring.html',
      read: '2026-11-30',
    },
    certificate: {
      title: 'Snowball Edge Developer Guide: Updating the SSL certificate on Snowball Edge devices',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/update-ssl-cert.html',
      read: '2026-11-30',
    },
    validation: {
      title: 'Snowball Edge Developer Guide: Validation of data transferred with Snowball Edge devices',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/validation.html',
      read: '2026-11-30',
    },
    availability: {
      title: 'Snowball Edge Developer Guide: AWS Snowball Edge availability change',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/snowball-edge-availability-change.html',
      read: '2026-11-30',
    },
    history: {
      title: 'Snowball Edge Developer Guide: Document history',
      url: 'https://docs.aws.amazon.com/snowball/latest/developer-guide/doc-history.html',
      read: '2026-11-30',
    },
    'end-of-support': {
      title: 'Snowball Edge API Reference: DependentService',
      url: 'https://docs.aws.amazon.com/snowball/latest/api-reference/API_DependentService.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Snow Family',
    short: 'Snow Family',
    aka: ['snowball', 'snowball edge', 'snowcone', 'snow family', 'snow device', 'aws snow', 'snowmobile'],
    category: 'storage',
    profile: 'on-premises',
    summary:
      'Devices that AWS ships to you: AWS owns, repairs and wipes them and encrypts what is on them, and guarding them, their network, unlock codes, updates and what runs on them is yours.',
    layers: {
      facilities: {
        who: 'customer',
        customer:
          'You guard the place in which the device stands, its power and who can touch it: AWS says outright that physical access on your premises is yours.',
        cites: [{ source: 'access' }],
        except: [
          {
            if: 'closed-to-new-customers',
            when: 'you have not used Snowball Edge before',
            who: 'customer',
            then: 'You cannot order one: since 7 November 2025 it takes no new customers, and AWS points to DataSync, Data Transfer Terminal and Outposts.',
            cites: [{ source: 'availability' }, { source: 'history' }],
          },
        ],
      },
      hardware: {
        who: 'shared',
        aws: 'AWS owns the device, builds it tamper-resistant with a TPM, sends another when it fails, and checks and erases it when it returns.',
        customer:
          'Inspect it on arrival, do not connect a suspicious one, protect it from theft and weather, and report a loss at once.',
        cites: [{ source: 'device' }, { source: 'access' }],
        except: [
          {
            if: 'end-of-life',
            when: 'it is a Snowcone or an older Snowball',
            who: 'customer',
            then: 'AWS stopped offering these in November 2024 and supported them until 12 November 2025: what still runs on one runs without its support.',
            cites: [{ source: 'end-of-support' }],
          },
        ],
      },
      'network-infrastructure': {
        who: 'customer',
        customer: 'The local network that the device is plugged into is yours, with its access control.',
        cites: [{ source: 'access' }],
      },
      virtualization: {
        who: 'aws',
        aws: 'AWS supplies the virtualization for EC2-compatible instances as part of the device software.',
        cites: [{ source: 'compute' }, { source: 'updating' }],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds the device software and tells you by mail, Health Dashboard and event when a new version is there.',
        customer:
          'Download and install it and restart the device, with work on it stopped. Operating systems of instances on it are yours to patch.',
        cites: [{ source: 'updating' }],
      },
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases the device software, the client and the services on the device.',
        customer: 'Install the updates on every device of a cluster, and keep the Snowball Edge client current.',
        cites: [{ source: 'updating' }],
      },
      container: {
        who: 'customer',
        customer:
          'Kubernetes on the device is EKS Anywhere that you install: nodes, clusters and images are yours to upgrade and patch.',
        cites: [{ source: 'eksa' }],
      },
      application: {
        who: 'customer',
        customer: 'The programs that copy data, and those that run on the device, are yours.',
        cites: [{ source: 'compute' }, { source: 'practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set up the job: buckets, KMS key, service role, and the instances on the device.',
        cites: [{ source: 'job' }, { source: 'compute' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You set addresses and security groups of the device; its default group lets all traffic in and out.',
        cites: [{ source: 'groups' }, { source: 'access' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You keep unlock code and manifest in different places, guard the device's access keys, and write the IAM policies of the job. Whoever holds code and manifest can read the device.",
        cites: [{ source: 'practices' }, { source: 'device' }, { source: 'access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what is on the device with 256-bit keys under the KMS key of the job, and erases it after the import.',
        customer:
          'Choose the KMS key, keep code and manifest safe, set bucket encryption at the target, and keep the original until the import is checked.',
        cites: [{ source: 'device' }, { source: 'encryption' }, { source: 'job' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS supplies TLS on the device for copying to it.',
        customer:
          'Use it, and ask AWS Support for a new certificate in time when you keep the device for more than 360 days: once it has expired the device is of no use.',
        cites: [{ source: 'encryption' }, { source: 'certificate' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep the original until the import is verified: a device can be lost, and a restart during a write can lose data.',
        cites: [{ source: 'device' }, { source: 'validation' }, { source: 'updating' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records calls to the job API in CloudTrail and reports the state of the job and new software.',
        customer: 'Log what happens on the device and at your site: CloudTrail does not see it.',
        cites: [{ source: 'logging' }, { source: 'updating' }],
      },
      compliance: 'as profile',
    },
    duties: {
      migration: {
        who: 'shared',
        aws: 'AWS imports what is on a returned device into the bucket of the job, and erases the device afterwards.',
        customer: 'Copy the data onto the device, return it, and keep the original until you have checked the import.',
        cites: [{ source: 'validation' }, { source: 'job' }, { source: 'device' }],
      },
      'disk-disposal': {
        who: 'aws',
        aws: 'AWS erases the device after the job, following the NIST guidelines for media sanitization.',
        cites: [{ source: 'device' }, { source: 'compute' }],
      },
      'device-security': {
        who: 'customer',
        customer: 'Guarding the device, its network and its codes while you have it is yours.',
        cites: [{ source: 'access' }, { source: 'device' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer: 'Instances on the device are yours to patch, from the images that you loaded onto it.',
        cites: [{ source: 'updating' }, { source: 'compute' }],
      },
      'tls-certificates': {
        who: 'shared',
        aws: 'AWS warns 30 days before the certificate of the device expires, and AWS Support hands out the file that renews it.',
        customer:
          'Watch the date, ask Support in time, also when codes may have leaked, install the file and unlock with the new code and manifest.',
        cites: [{ source: 'certificate' }, { source: 'practices' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS sends another device when one is broken, missing or suspicious. You report it at once, and copy the data again from your original.',
        cites: [{ source: 'device' }],
      },
      'host-os-patching': {
        who: 'customer',
        customer:
          'You download and install the device software that AWS releases, and restart the device with work on it stopped. On a cluster you do so device by device.',
        cites: [{ source: 'updating' }],
      },
      'platform-version': {
        who: 'customer',
        customer:
          'AWS tells you by mail, Health Dashboard and event that new device software is there: downloading, installing and restarting are yours.',
        cites: [{ source: 'updating' }],
      },
      agents: {
        who: 'customer',
        customer: 'The Snowball Edge client on your computer is yours to install and keep current.',
        cites: [{ source: 'updating', section: 'Prerequisites for updating software on Snowball Edge devices' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts everything on the device with 256-bit keys, always. The KMS key behind them is your choice.',
        cites: [{ source: 'device' }, { source: 'encryption' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the KMS key of the job. AWS keeps it off the device.',
        cites: [{ source: 'encryption' }, { source: 'job' }],
      },
      'hypervisor-patching': {
        who: 'customer',
        customer: 'The virtualization is part of the device software: AWS releases it, and you install the update.',
        cites: [{ source: 'updating' }, { source: 'compute' }],
      },
      secrets: {
        who: 'customer',
        customer: 'You keep manifest and unlock code apart, and ask for new ones when they may have leaked.',
        cites: [{ source: 'practices' }, { source: 'certificate' }],
      },
      'data-integrity': {
        who: 'shared',
        aws: 'AWS makes checksums of what is copied to the device, and does not import what differs from them.',
        customer:
          'Read the job report and logs, compare the import with your list, and keep the original until then: a restart during a write can lose data.',
        cites: [{ source: 'validation' }, { source: 'updating' }],
      },
      'appliance-updates': {
        who: 'customer',
        customer:
          'You download the device software, install it on every device and restart. AWS releases it and tells you by mail, Health Dashboard and event.',
        cites: [{ source: 'updating' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS owns the devices, gets one ready for each job, loads an export onto it, sends it by the carrier of the Region and shows the return label on its display. It imports what comes back into S3, leaving out what fails the checksums, looks for tampering and erases the device by NIST rules. The software always encrypts; the KMS key never lies on the device. Filling, guarding and returning it are yours.',
        cites: [
          { source: 'how-it-works' },
          { source: 'shipping' },
          { source: 'device' },
          { source: 'encryption' },
          { source: 'validation' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
