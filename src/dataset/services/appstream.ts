import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    updates: {
      title: 'WorkSpaces Applications Administration Guide: Update management',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/update-management.html',
      read: '2026-11-23',
    },
    security: {
      title: 'WorkSpaces Applications Administration Guide: Security',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/security.html',
      read: 'unread',
    },
    'managed-updates': {
      title: 'WorkSpaces Applications Administration Guide: Update an image by using managed image updates',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/keep-image-updated-managed-image-updates.html',
      read: 'unread',
    },
    'at-rest': {
      title: 'WorkSpaces Applications Administration Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/encryption-rest.html',
      read: '2026-11-23',
    },
    'in-transit': {
      title: 'WorkSpaces Applications Administration Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/encryption-transit.html',
      read: '2026-11-23',
    },
    persistent: {
      title: 'WorkSpaces Applications Administration Guide: Securing persistent data',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/securing-persistent-data.html',
      read: 'unread',
    },
    scaling: {
      title: 'WorkSpaces Applications Administration Guide: Fleet Auto Scaling',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/autoscaling.html',
      read: 'unread',
    },
    monitoring: {
      title: 'WorkSpaces Applications Administration Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/appstream2/latest/developerguide/monitoring.html',
      read: 'unread',
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
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'Windows in your image is yours to update: patch the image and move the fleet to it. Managed image updates do the work only when you start them.',
        cites: [
          {
            source: 'updates',
          },
          {
            source: 'managed-updates',
          },
        ],
        except: [
          {
            when: 'you use an Elastic fleet',
            who: 'shared',
            then: 'AWS supplies the base image and keeps it; the application on top is yours.',
            cites: [
              {
                source: 'security',
              },
            ],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS starts and ends instances under your policy.',
        customer: 'Choose the fleet type, instance type and scaling policy.',
        cites: [
          {
            source: 'scaling',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases the streaming agent and updates it by itself where the image uses the latest version.',
        customer: 'Choose the latest agent or move to new ones yourself; drivers arrive with image updates.',
        cites: [
          {
            source: 'updates',
          },
          {
            source: 'managed-updates',
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'A fleet runs no containers of yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Applications in the image, their dependencies, updates and licences are yours.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set fleets, stacks, storage connectors, session limits and clipboard rules.',
        cites: [
          {
            source: 'scaling',
          },
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Choose subnets, security groups and internet access of the fleet.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Connect your identity provider or manage the user pool, and write roles for fleets.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts instance volumes and destroys them after the session.',
        customer: 'Protect home folders and persistent settings in S3, and own the files.',
        cites: [
          {
            source: 'at-rest',
          },
          {
            source: 'persistent',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'aws',
        aws: 'AWS encrypts the stream between user and instance with TLS.',
        cites: [
          {
            source: 'in-transit',
          },
        ],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Instances are thrown away: keep images, home folders and settings safe.',
        cites: [
          {
            source: 'persistent',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes fleet metrics and usage reports.',
        customer: 'Turn on usage reports and session logs, and alarm on capacity errors.',
        cites: [
          {
            source: 'monitoring',
          },
        ],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'Patch the image and redeploy the fleet.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      agents: {
        who: 'shared',
        aws: 'AWS releases the agent.',
        customer: 'Let the image use the latest version.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      antivirus: {
        who: 'customer',
        customer: 'Protection in the image is yours.',
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
