import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'multi-session': {
      title: 'WorkSpaces Applications Administration Guide: Manage multi-session fleet instances',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/manage-multi-session-instances.html',
      read: '2026-11-29',
    },
    isolation: {
      title: 'WorkSpaces Applications Administration Guide: Isolation on physical hosts',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/physical-isolation.html',
      read: '2026-11-29',
    },
    updates: {
      title: 'WorkSpaces Applications Administration Guide: Update management',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/update-management.html',
      read: '2026-11-28',
    },
    'managed-updates': {
      title: 'WorkSpaces Applications Administration Guide: Update an image by using managed image updates',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/keep-image-updated-managed-image-updates.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'WorkSpaces Applications Administration Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/encryption-rest.html',
      read: '2026-11-28',
    },
    'in-transit': {
      title: 'WorkSpaces Applications Administration Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/encryption-transit.html',
      read: '2026-11-28',
    },
    persistent: {
      title: 'WorkSpaces Applications Administration Guide: Securing persistent data',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/securing-persistent-data.html',
      read: '2026-11-28',
    },
    scaling: {
      title: 'WorkSpaces Applications Administration Guide: Fleet Auto Scaling',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/autoscaling.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'WorkSpaces Applications Administration Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/monitoring.html',
      read: '2026-11-28',
    },
    agent: {
      title: 'WorkSpaces Applications Administration Guide: Manage agent versions',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/base-images-agent.html',
      read: '2026-11-28',
    },
    fleets: {
      title: 'WorkSpaces Applications Administration Guide: Fleet types',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/fleet-type.html',
      read: '2026-11-28',
    },
    redeploy: {
      title: 'WorkSpaces Applications Administration Guide: Update a fleet',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/update-fleets-new-image.html',
      read: '2026-11-28',
    },
    groups: {
      title: 'WorkSpaces Applications Administration Guide: Security groups',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/managing-network-security-groups.html',
      read: '2026-11-28',
    },
    users: {
      title: 'WorkSpaces Applications Administration Guide: User authentication',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/authentication-authorization.html',
      read: '2026-11-28',
    },
    access: {
      title: 'WorkSpaces Applications Administration Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/controlling-access.html',
      read: '2026-11-28',
    },
    antivirus: {
      title: 'WorkSpaces Applications Administration Guide: Endpoint security and antivirus',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/endpoint-security-antivirus.html',
      read: '2026-11-28',
    },
    'home-folders': {
      title: 'WorkSpaces Applications Administration Guide: Enabling home folders by CLI or SDK',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/home-folders-admin-cli.html',
      read: '2026-11-30',
    },
    'app-settings': {
      title: 'WorkSpaces Applications API Reference: ApplicationSettings',
      url: 'https://docs.aws.amazon.com/appstream2/latest/APIReference/API_ApplicationSettings.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon WorkSpaces Applications',
    short: 'WorkSpaces Applications',
    aka: [
      'appstream',
      'appstream 2.0',
      'appstream 2',
      'appstream2',
      'app streaming',
      'workspaces applications',
      'amazon appstream',
    ],
    category: 'end-user-iot',
    profile: 'single-tenant-managed',
    summary:
      'Streams applications from fleets: AWS runs the hosts and the streaming agent, and the image with Windows, applications and patches, the fleet, users and files are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS runs and patches the hypervisor, which keeps the streaming instances of one host apart, and resets memory and disks before another instance gets them.',
        cites: [{ source: 'isolation' }, { source: 'nitro-components' }],
      },
      'operating-system': {
        who: 'customer',
        customer:
          'The operating system in your image is yours to update: patch the image, then move the fleet to it. Managed image updates do the work only when you start them, and the next patch is yours again.',
        cites: [{ source: 'updates' }, { source: 'managed-updates' }],
        except: [
          {
            if: 'elastic-fleet',
            when: 'you use an Elastic fleet',
            who: 'aws',
            then: 'AWS provides and manages the streaming instances, without an image of yours; the app blocks that are mounted on them are yours.',
            cites: [{ source: 'fleets', section: 'Elastic Fleets' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS starts, recycles and ends instances under your policy.',
        customer: 'Choose fleet type, instance type and scaling policy, and hold the quotas for your users.',
        cites: [{ source: 'scaling' }],
        except: [
          {
            if: 'elastic-fleet',
            when: 'you use an Elastic fleet',
            who: 'shared',
            aws: 'AWS scales the pool.',
            then: 'You set the highest number of sessions.',
            cites: [{ source: 'fleets' }, { source: 'scaling' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases the streaming agent, and new instances take the latest one where the image is set so, which is the default.',
        customer:
          'Leave that option on or move to new agents yourself, and keep the PV, ENA and NVMe drivers of the image current.',
        cites: [{ source: 'agent' }, { source: 'updates' }, { source: 'managed-updates' }],
      },
      container: { who: 'absent', because: 'A fleet runs no containers of yours.', cites: [{ source: 'fleets' }] },
      application: {
        who: 'customer',
        customer:
          'Applications in the image, their dependencies, updates and licences are yours. Managed image updates renew applications whose licence AWS includes, but nothing that you installed.',
        cites: [{ source: 'updates' }, { source: 'managed-updates' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set fleets, stacks, images or app blocks, storage connectors, session limits and clipboard rules.',
        cites: [{ source: 'scaling' }, { source: 'fleets' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose subnets and internet access of fleets and image builders, and write their security groups.',
        cites: [{ source: 'groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You connect your SAML identity provider or manage the user pool, and write IAM policies and roles for fleets.',
        cites: [{ source: 'users' }, { source: 'access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS ends each instance with its disk after the session, and encrypts home folders, saved settings and usage reports in S3. The disk of the instance has no encryption option.',
        customer:
          'Keep nothing that must be encrypted on the instance, limit who in your account reads those buckets, and own the files.',
        cites: [{ source: 'at-rest' }, { source: 'persistent' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the stream with AES-256 over TLS 1.2, and its own traffic with TLS.',
        customer: 'Traffic from your applications to file servers and databases is yours to encrypt.',
        cites: [{ source: 'in-transit' }, { source: 'persistent' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Instances are thrown away after the session: keep copies of images, and version home folders and settings in S3.',
        cites: [{ source: 'at-rest' }, { source: 'persistent' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics of fleets and sessions, and records API calls in CloudTrail.',
        customer: 'Turn on usage reports and session logs, and set alarms on exhausted capacity.',
        cites: [{ source: 'monitoring' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          'You patch the image and move the fleet to it; new instances start from it, and connected users stay on the old one until they leave.',
        cites: [{ source: 'updates' }, { source: 'redeploy' }],
        except: [
          {
            if: 'elastic-fleet',
            when: 'you use an Elastic fleet',
            who: 'aws',
            then: 'AWS provides and manages the streaming instances; the app blocks that are mounted on them are yours.',
            cites: [{ source: 'fleets', section: 'Elastic Fleets' }],
          },
        ],
      },
      agents: {
        who: 'shared',
        aws: 'AWS releases the agent.',
        customer: 'Leave the image on the latest version, as by default, or move it yourself.',
        cites: [{ source: 'agent' }, { source: 'updates' }],
      },
      antivirus: {
        who: 'customer',
        customer: 'You put protection into the image if you want it, and reset its identity for each instance.',
        cites: [{ source: 'antivirus' }],
      },
      'base-images': {
        who: 'shared',
        aws: 'AWS publishes base images and offers managed image updates.',
        customer: 'Start the update, test the new image, and put it on the fleet.',
        cites: [{ source: 'managed-updates' }, { source: 'redeploy' }],
      },
      drivers: {
        who: 'customer',
        customer: 'You keep the PV, ENA and NVMe drivers of the image current.',
        cites: [{ source: 'managed-updates' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts home folders and settings in S3; instance disks it cannot encrypt, and deletes.',
        customer: 'Store nothing sensitive on the instance, and choose encrypted file shares.',
        cites: [{ source: 'at-rest' }, { source: 'persistent' }],
      },
      'end-users': {
        who: 'customer',
        customer: 'Users live in your identity provider or user pool.',
        cites: [{ source: 'users' }],
      },
      'patch-management': {
        who: 'customer',
        customer:
          'Windows, applications and drivers in the image are yours to patch. Managed image updates are a tool that you start each time; the agent follows the latest version if the image is set so.',
        cites: [{ source: 'updates' }, { source: 'managed-updates' }],
      },
      'right-sizing': {
        who: 'customer',
        customer:
          'You choose fleet and instance type and the scaling policy; on an Elastic fleet only the highest number of sessions.',
        cites: [{ source: 'scaling' }, { source: 'fleets', section: 'Elastic Fleets' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts under the fleet and image builder instances. The operating system inside your image is yours.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-design' }],
      },
      'workload-isolation': {
        who: 'shared',
        aws: 'In a single-session fleet AWS gives each user an instance and recycles it after the session.',
        customer:
          'Whether users share an instance is your choice of fleet. In a multi-session fleet an instance lives on while anybody is on it: draining it, so that it is renewed, is yours.',
        cites: [{ source: 'multi-session' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'WorkSpaces Applications starts the streaming instances, sends screen and input between user and instance encrypted, adds and ends instances as your policy says, and throws an instance with its disk away after a single-user session. Where you enabled them on the stack, it keeps home folders and settings in S3. It resets memory and disks of a host before others get them. Image and fleet are yours.',
        cites: [
          { source: 'in-transit' },
          { source: 'scaling' },
          { source: 'at-rest' },
          { source: 'home-folders' },
          { source: 'app-settings' },
          { source: 'isolation' },
          { source: 'multi-session' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
