import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Deep Learning AMIs Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/security.html',
      read: '2026-11-28',
    },
    updating: {
      title: 'Deep Learning AMIs Developer Guide: Tips for software updates',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/updating-software.html',
      read: '2026-11-28',
    },
    upgrading: {
      title: 'Deep Learning AMIs Developer Guide: Upgrading to a new DLAMI version',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/upgrading-dlami.html',
      read: '2026-11-30',
    },
    'support-policy': {
      title: 'Deep Learning AMIs Developer Guide: Framework support policy',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/support-policy.html',
      read: '2026-11-30',
    },
    notifications: {
      title: 'Deep Learning AMIs Developer Guide: Receive notifications on new updates',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/release-notifications.html',
      read: '2026-11-30',
    },
    monitoring: {
      title: 'Deep Learning AMIs Developer Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/monitoring.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Deep Learning AMIs Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/dlami/latest/devguide/data-protection.html',
      read: '2026-11-28',
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
          'After launch the operating system is yours: you patch it, or replace the instance with one from a newer DLAMI. On Ubuntu images the unattended upgrades of Ubuntu are on (never for the kernel); on Amazon Linux 2023 images nothing is updated by itself.',
        cites: [
          { source: 'support-policy', section: 'Will my instance be patched in place while my workload is running?' },
          { source: 'upgrading' },
        ],
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
        who: 'shared',
        aws: 'AWS reports the state of the EC2 instance and records EC2 API calls in CloudTrail. The image brings tools that watch the GPU.',
        customer: 'You start those tools, send GPU metrics and the logs of the instance to CloudWatch, and set alarms.',
        cites: [{ source: 'monitoring' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          'You install updates or relaunch from a newer image. Ubuntu images install security updates by themselves, restarting system services, except for the kernel; switch that off where it disturbs, and patch yourself then. Amazon Linux 2023 images do not.',
        cites: [{ source: 'support-policy', section: 'DLAMI Support FAQs' }, { source: 'upgrading' }],
      },
      'ami-updates': {
        who: 'shared',
        aws: 'AWS patches by publishing a new dated image of each supported variant and announces it by SNS, security patches about weekly; images that exist are never changed. A framework version is supported for 365 days after its release, and a fix that exists only in a higher version is not carried back to it.',
        customer: 'Subscribing, testing and relaunching are yours.',
        cites: [{ source: 'support-policy' }, { source: 'notifications' }],
      },
      drivers: {
        who: 'customer',
        customer:
          'The NVIDIA driver, CUDA, NCCL and EFA on a running instance stay as the image was built: you update them or relaunch from a newer image.',
        cites: [{ source: 'support-policy', section: 'DLAMI Support FAQs' }, { source: 'updating' }],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'Patching a running instance, from kernel to framework, is yours, in place or by a newer image; AWS patches images, not instances.',
        cites: [{ source: 'support-policy', section: 'DLAMI Support FAQs' }, { source: 'upgrading' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts under the instances, and you can neither see nor reach them. The guest operating system on top is yours.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-design' }],
      },
      'runtime-deprecation': {
        who: 'customer',
        customer:
          'Moving to an image with a supported framework, Python and operating system is yours: 365 days after its release a framework version gets no more patches, sooner if what it needs has ended. Your instances run on unchanged.',
        cites: [{ source: 'support-policy', section: 'When does active support for my framework version end?' }],
      },
      releases: {
        who: 'aws',
        aws: 'AWS builds and publishes the images, with drivers and framework in them: a new dated image for each fix, security patches about weekly, as a rule until 365 days after the framework version came out. Starting from a newer image is yours.',
        cites: [{ source: 'support-policy' }, { source: 'notifications' }],
      },
      'base-images': {
        who: 'shared',
        aws: 'AWS patches the images that it publishes, by a new dated image.',
        customer: 'You move to it, and build the images anew that you made from an older one.',
        cites: [{ source: 'support-policy' }, { source: 'notifications' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS puts driver, CUDA and framework together on an operating system, builds and publishes the images, issues a new dated one for fixes, with security patches about weekly, tells subscribers by SNS, and sets how long a framework is supported. Tools that watch the GPU are on board. On a running instance none of this changes anything: that is yours.',
        cites: [{ source: 'support-policy' }, { source: 'notifications' }, { source: 'monitoring' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
