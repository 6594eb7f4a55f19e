import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    maintenance: {
      title: 'WorkSpaces Administration Guide: Maintenance in WorkSpaces Personal',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html',
      read: '2026-11-23',
    },
    security: {
      title: 'WorkSpaces Administration Guide: Security in Amazon WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/security.html',
      read: 'unread',
    },
    encryption: {
      title: 'WorkSpaces Administration Guide: Encrypted WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html',
      read: '2026-11-23',
    },
    updates: {
      title: 'WorkSpaces Administration Guide: Update management in WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/update-management.html',
      read: '2026-11-23',
    },
    'security-groups': {
      title: 'WorkSpaces Administration Guide: Security groups for your WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-security-groups.html',
      read: 'unread',
    },
    monitoring: {
      title: 'WorkSpaces Administration Guide: Monitor your WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-monitoring.html',
      read: 'unread',
    },
    restore: {
      title: 'WorkSpaces Administration Guide: Restore a WorkSpace',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/restore-workspace.html',
      read: '2026-11-23',
    },
    'data-protection': {
      title: 'WorkSpaces Administration Guide: Data protection in Amazon WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/data-protection.html',
      read: 'unread',
    },
  },
  {
    name: 'Amazon WorkSpaces',
    short: 'WorkSpaces',
    aka: [
      'workspaces',
      'aws workspaces',
      'virtual desktop',
      'virtual desktops',
      'vdi',
      'daas',
      'workspaces personal',
      'workspaces pools',
      'workspaces core',
      'cloud desktop',
    ],
    category: 'end-user-iot',
    profile: 'single-tenant-managed',
    summary:
      'Virtual desktops: AWS runs the hosts and starts maintenance by default, and the update source, applications, users, encryption at launch, network and files are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS opens maintenance windows by default, in which a WorkSpace installs updates of WorkSpaces itself and those that its update server offers, Windows Update on Windows.',
        customer:
          'Keep that way to the internet or a WSUS server open, decide what it offers, and check that patches arrive. On AutoStop you can switch maintenance off, and then patching is yours alone.',
        cites: [
          {
            source: 'maintenance',
          },
          {
            source: 'updates',
          },
        ],
        except: [
          {
            if: 'managed-updates-off',
            when: 'maintenance mode is disabled',
            who: 'customer',
            then: 'You update the operating system on your own schedule.',
            cites: [
              {
                source: 'maintenance',
              },
            ],
          },
          {
            if: 'byol',
            when: 'you bring your own Windows licence and image',
            who: 'customer',
            then: 'The image, its patches and its licence are yours.',
            cites: [
              {
                source: 'updates',
              },
            ],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs the hosts and rebuilds a WorkSpace.',
        customer: 'Choose bundles, running mode and how many, or the limits of a pool.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS updates the streaming agents and drivers of WorkSpaces in the window.',
        customer: 'Let maintenance run, and keep the client programs of your users current.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'A desktop runs no containers unless you install them.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Applications on the desktop, and their updates and licences, are yours.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set directories, bundles, group policies, IP access groups, running and maintenance mode.',
        cites: [
          {
            source: 'maintenance',
          },
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Choose VPC and subnets, security groups and internet access of the desktops.',
        cites: [
          {
            source: 'security-groups',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Manage the users in your directory, their multi-factor authentication, local administrator rights and trusted devices.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'customer',
        customer:
          'Ask for encryption of root and user volume when you launch, choose the key, and own and classify the files.',
        cites: [
          {
            source: 'encryption',
          },
          {
            source: 'data-protection',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'aws',
        aws: 'AWS encrypts the streaming traffic between client and desktop. What users send from the desktop is yours.',
        cites: [
          {
            source: 'data-protection',
          },
          {
            source: 'security',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes snapshots of the volumes about every 12 hours, for restoring or rebuilding a desktop.',
        customer: 'Back up what matters elsewhere, and plan for another Region.',
        cites: [
          {
            source: 'restore',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and login events.',
        customer: 'Watch logins and unhealthy desktops, and collect logs from inside.',
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
        who: 'shared',
        aws: 'AWS opens the window and reboots.',
        customer: 'The update server, internet access and the proof are yours.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
      antivirus: {
        who: 'customer',
        customer: 'Install and update protection on the desktops.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'end-users': {
        who: 'customer',
        customer: 'Users, passwords and multi-factor authentication live in your directory.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer: 'Ask for it at launch: it is not on by default and cannot be added to a running WorkSpace.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'maintenance-window': {
        who: 'shared',
        aws: 'AWS sets default windows: Sunday night for AlwaysOn, monthly for AutoStop.',
        customer: 'Move the AlwaysOn window of Windows by group policy, or disable maintenance on AutoStop.',
        cites: [
          {
            source: 'maintenance',
          },
        ],
      },
    },
    reviewed: '2026-11-23',
  },
);
