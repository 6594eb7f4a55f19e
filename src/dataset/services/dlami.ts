import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Deep Learning AMIs Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/security.html',
      read: '2026-11-23',
    },
    updating: {
      title: 'Deep Learning AMIs Developer Guide: Tips for software updates',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/updating-software.html',
      read: '2026-11-23',
    },
    upgrading: {
      title: 'Deep Learning AMIs Developer Guide: Upgrading to a new DLAMI version',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/upgrading-dlami.html',
      read: '2026-11-23',
    },
    'support-policy': {
      title: 'Deep Learning AMIs Developer Guide: Framework support policy',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/support-policy.html',
      read: 'unread',
    },
    notifications: {
      title: 'Deep Learning AMIs Developer Guide: Receive notifications on new updates',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/release-notifications.html',
      read: 'unread',
    },
    monitoring: {
      title: 'Deep Learning AMIs Developer Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/monitoring.html',
      read: 'unread',
    },
    'data-protection': {
      title: 'Deep Learning AMIs Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/data-protection.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS Deep Learning AMIs',
    short: 'Deep Learning AMIs',
    aka: ['dlami', 'dlamis', 'deep learning ami', 'deep learning amis', 'dl ami', 'deep learning base ami'],
    category: 'ai',
    profile: 'infrastructure',
    summary:
      'Machine images with drivers and frameworks for EC2: AWS publishes them, and every instance that you launch from one is yours to patch, like any other EC2 instance.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'After launch the operating system is yours: you patch it, or replace the instance with one from a newer DLAMI. AWS only publishes new image releases.',
        cites: [{ source: 'security' }, { source: 'upgrading' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the EC2 control plane that launches the image; a DLAMI itself has none.',
        cites: [{ source: 'security' }],
      },
      capacity: 'as profile',
      'platform-software': {
        who: 'customer',
        customer:
          'Drivers, CUDA, Python and frameworks on the running instance are yours to update; AWS publishes images with newer ones while a framework is supported.',
        cites: [{ source: 'updating' }, { source: 'upgrading' }, { source: 'support-policy' }],
        except: [
          {
            if: 'end-of-life',
            when: 'the framework version is past its end of support',
            who: 'customer',
            then: 'AWS publishes no more images for it; moving to a newer one is yours.',
            cites: [{ source: 'support-policy' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Training code, notebooks, models and packages that you add are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You choose the image, instance type, metadata settings and how notebooks are exposed.',
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Security groups and subnets of the instance, and tunnels to its notebooks, are yours.',
        cites: [{ source: 'security' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You write the instance profile, guard SSH keys and set passwords of notebook servers.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'customer',
        customer: 'Data and models on the volumes, their encryption and deletion are yours.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': 'as profile',
      'logging-monitoring': {
        who: 'customer',
        customer: "You collect the instance's logs and GPU metrics and set alarms.",
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'You install updates or relaunch from a newer image.',
        cites: [{ source: 'upgrading' }, { source: 'updating' }],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS publishes new DLAMI releases and announces them.',
        customer: 'Subscribing, testing and relaunching are yours.',
        cites: [{ source: 'notifications' }, { source: 'upgrading' }],
      },
      drivers: {
        who: 'customer',
        customer: 'NVIDIA drivers and CUDA on a running instance are yours to update.',
        cites: [{ source: 'updating' }, { source: 'upgrading' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
