import { serviceFile } from '../schema.ts';

const secureBrowser = {
  if: 'secure-browser',
  when: 'it is WorkSpaces Secure Browser',
  who: 'aws',
  then: 'AWS maintains the images of the browser, with what they run on.',
  cites: [{ source: 'secure-browser' }],
} as const;

export default serviceFile(
  {
    'secure-browser': {
      title: 'AWS CLI Command Reference: workspaces-web, Description',
      url: 'https://docs.aws.amazon.com/cli/v1/reference/workspaces-web/index.html',
      read: '2026-11-29',
    },
    'pools-create': {
      title: 'WorkSpaces Administration Guide: Create a WorkSpaces Pool',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/set-up-pools-create.html',
      read: '2026-11-28',
    },
    'pools-storage': {
      title: 'WorkSpaces Administration Guide: Enable and administer persistent storage for WorkSpaces Pools',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/persistent-storage.html',
      read: '2026-11-30',
    },
    'pools-scaling': {
      title: 'WorkSpaces Administration Guide: Auto scaling for WorkSpaces Pools',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/autoscaling.html',
      read: '2026-11-30',
    },
    'pools-end': {
      title: 'WorkSpaces Administration Guide: Amazon WorkSpaces Pools end of support',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/wsp-pools-end-of-support.html',
      read: '2026-11-30',
    },
    ports: {
      title: 'WorkSpaces Administration Guide: IP address and port requirements for WorkSpaces Personal',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-port-requirements.html',
      read: '2026-11-28',
    },
    maintenance: {
      title: 'WorkSpaces Administration Guide: Maintenance in WorkSpaces Personal',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html',
      read: '2026-11-30',
    },
    encryption: {
      title: 'WorkSpaces Administration Guide: Encrypted WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html',
      read: '2026-11-30',
    },
    updates: {
      title: 'WorkSpaces Administration Guide: Update management in WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/update-management.html',
      read: '2026-11-30',
    },
    'security-groups': {
      title: 'WorkSpaces Administration Guide: Security groups for your WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-security-groups.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'WorkSpaces Administration Guide: Monitor your WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-monitoring.html',
      read: '2026-11-28',
    },
    restore: {
      title: 'WorkSpaces Administration Guide: Restore a WorkSpace',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/restore-workspace.html',
      read: '2026-11-30',
    },
    'data-protection': {
      title: 'WorkSpaces Administration Guide: Data protection in Amazon WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/data-protection.html',
      read: '2026-11-30',
    },
    vpc: {
      title: 'WorkSpaces Administration Guide: Configure a VPC for WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-vpc.html',
      read: '2026-11-28',
    },
    'ip-groups': {
      title: 'WorkSpaces Administration Guide: IP access control groups for your WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-ip-access-control-groups.html',
      read: '2026-11-30',
    },
    devices: {
      title: 'WorkSpaces Administration Guide: Restrict WorkSpaces access to trusted devices',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/trusted-devices.html',
      read: '2026-11-28',
    },
    access: {
      title: 'WorkSpaces Administration Guide: Identity and access management for WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-access-control.html',
      read: '2026-11-28',
    },
    byol: {
      title: 'WorkSpaces Administration Guide: Bring Your Own Windows desktop licenses',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html',
      read: '2026-11-30',
    },
    rebuild: {
      title: 'WorkSpaces Administration Guide: Rebuild a WorkSpace',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/rebuild-workspace.html',
      read: '2026-11-30',
    },
    continuity: {
      title: 'WorkSpaces Administration Guide: Business continuity for Amazon WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/business-continuity.html',
      read: '2026-11-28',
    },
    'custom-bundle': {
      title: 'WorkSpaces Administration Guide: Update a custom bundle',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/update-custom-bundle.html',
      read: '2026-11-30',
    },
    'pools-images': {
      title: 'WorkSpaces Administration Guide: Bundles and images for WorkSpaces Pools',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/pools-images.html',
      read: '2026-11-30',
    },
    properties: {
      title: 'CloudFormation User Guide: AWS::WorkSpaces::Workspace WorkspaceProperties',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-workspaces-workspace-workspaceproperties.html',
      read: '2026-11-29',
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
        aws: 'AWS opens maintenance windows by default, in which a WorkSpace installs updates of WorkSpaces itself and those that its update server offers: on Windows, Windows Update.',
        customer:
          'Keep the way to the internet or a WSUS server open, decide what it offers, and check that patches arrive. On AutoStop you can switch maintenance off, and then patching is yours alone.',
        cites: [{ source: 'maintenance' }, { source: 'updates' }],
        except: [
          secureBrowser,
          {
            if: 'managed-updates-off',
            when: 'maintenance mode is disabled',
            who: 'customer',
            then: 'You update the operating system on your own schedule.',
            cites: [{ source: 'maintenance' }],
          },
          {
            if: 'byol',
            when: 'you bring your own Windows licence and image',
            who: 'shared',
            aws: 'AWS runs the same patch windows.',
            then: 'The image, its Windows version and the licence are yours.',
            cites: [{ source: 'byol' }, { source: 'maintenance' }],
          },
          {
            if: 'custom-image',
            when: 'you launch desktops from a custom image',
            who: 'shared',
            aws: 'AWS runs the same patch windows.',
            then: 'Keeping the image itself patched, from which desktops are launched and rebuilt, is yours.',
            cites: [{ source: 'custom-bundle' }, { source: 'rebuild' }, { source: 'maintenance' }],
          },
          {
            when: 'you run WorkSpaces Pools',
            who: 'customer',
            then: 'Desktops of a pool are ended after each session and come from its image anew: patching that image and updating the bundle with it is yours. The maintenance windows are those of WorkSpaces Personal.',
            cites: [{ source: 'pools-images' }, { source: 'pools-create' }, { source: 'maintenance' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS runs the hosts and keeps enough of them for the bundles you launch.',
        customer:
          'Choose bundles, running mode and number of desktops, or the limits of a pool, and ask for quotas in time.',
        cites: [{ source: 'maintenance' }, { source: 'pools-scaling' }, { source: 'waf-quotas' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS updates the streaming agents and drivers of WorkSpaces in the window.',
        customer: 'Let maintenance run, and keep the client programs of your users current.',
        cites: [{ source: 'maintenance' }],
        except: [
          {
            when: 'you want to begin with WorkSpaces Pools',
            who: 'customer',
            then: 'Since 31 July 2026 they take no new customers: choose WorkSpaces Applications or WorkSpaces Personal.',
            cites: [{ source: 'pools-end' }],
          },
          {
            when: 'you run WorkSpaces Pools, whose support ends on 31 December 2027',
            who: 'shared',
            aws: 'Until then AWS keeps pools available and mends critical faults and security flaws.',
            then: 'Moving images and users to WorkSpaces Applications before is yours: afterwards nothing can be reached.',
            cites: [{ source: 'pools-end' }],
          },
        ],
      },
      container: {
        who: 'absent',
        because:
          'A desktop runs no containers unless you install them, and then they are yours like any application on it.',
        cites: [{ source: 'updates' }],
      },
      application: {
        who: 'customer',
        customer: 'Applications on the desktop, and their updates and licences, are yours.',
        cites: [{ source: 'updates' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set directories, bundles, images, group policies, IP access groups, self-service rights, running mode and maintenance mode.',
        cites: [{ source: 'maintenance' }, { source: 'ip-groups' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose VPC and subnets, the internet access of the desktops, security groups, and from which addresses users may connect: any, by default.',
        cites: [{ source: 'vpc' }, { source: 'security-groups' }, { source: 'ip-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You manage the users in your directory with their multi-factor authentication and local administrator rights, the trusted devices, and the IAM policies of administrators.',
        cites: [{ source: 'access' }, { source: 'devices' }],
      },
      data: {
        who: 'customer',
        customer:
          'You ask for encryption of root and user volume when you launch, choose the key, and own and classify the files. AWS supplies the encryption.',
        cites: [{ source: 'encryption' }, { source: 'data-protection' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'customer',
            then: 'Keep it enabled: without it a desktop can be neither rebooted nor rebuilt.',
            cites: [{ source: 'encryption' }],
          },
          {
            when: 'you run WorkSpaces Pools',
            who: 'shared',
            aws: 'AWS stores home folders, once you enable them, encrypted in a bucket that it makes in your account, and never deletes their content.',
            then: 'Enabling them, guarding that bucket and deleting in it are yours. Nothing else outlasts a session.',
            cites: [{ source: 'pools-storage' }, { source: 'pools-create' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the stream between client and desktop: DCV with AES-256, PCoIP with AES-128 by default.',
        customer:
          'Raise PCoIP to 256 bit by group policy where you need it, and encrypt what users and programs send from the desktop.',
        cites: [{ source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes snapshots of the volumes every 12 hours, for restoring or rebuilding a desktop. A restore goes back to the last one and overwrites both volumes; none is kept as an archive.',
        customer: 'Back up what matters elsewhere, and set up cross-Region redirection or standby desktops.',
        cites: [{ source: 'restore' }, { source: 'rebuild' }, { source: 'continuity' }],
        except: [
          {
            when: 'you run WorkSpaces Pools',
            who: 'shared',
            aws: 'AWS copies home folders, once you enable them, to a bucket in your account. The desktops themselves are ended after each session.',
            then: 'Enabling home folders, and copies of that bucket, are yours; what lies elsewhere on the desktop is lost.',
            cites: [{ source: 'pools-storage' }, { source: 'pools-create' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics, sends an event at each login, and records API calls in CloudTrail.',
        customer: 'Watch logins and unhealthy desktops, and collect the logs from inside the desktops.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'self-installed-software': {
        who: 'customer',
        customer: 'What you or your users install on a desktop is yours to patch.',
        cites: [
          { source: 'waf-shared-responsibility', section: 'Customer responsibility' },
          { source: 'waf-vulnerability-management' },
        ],
        except: [secureBrowser],
      },
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS opens the window, installs what the update server offers and reboots.',
        customer: 'The update server, internet access and the proof that patches arrived are yours.',
        cites: [{ source: 'maintenance' }],
        except: [
          secureBrowser,
          {
            if: 'managed-updates-off',
            when: 'maintenance mode is disabled',
            who: 'customer',
            then: 'Patching is yours alone.',
            cites: [{ source: 'maintenance' }],
          },
          {
            when: 'you run WorkSpaces Pools',
            who: 'customer',
            then: 'Desktops of a pool are ended after each session and come from its image anew: patching that image and updating the bundle with it is yours. The maintenance windows are those of WorkSpaces Personal.',
            cites: [{ source: 'pools-images' }, { source: 'pools-create' }, { source: 'maintenance' }],
          },
        ],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts under the desktops and the gateways that stream them. The operating system of a desktop is another matter.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'ports' }],
      },
      antivirus: {
        who: 'customer',
        customer: 'You install and update protection on the desktops.',
        cites: [{ source: 'updates' }],
      },
      'end-users': {
        who: 'customer',
        customer: 'Users, passwords and multi-factor authentication live in your directory.',
        cites: [{ source: 'access' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'Ask for it at launch: it is not on by default, cannot be added to an existing WorkSpace and cannot be taken off again. BitLocker is not supported.',
        cites: [{ source: 'encryption' }],
      },
      'maintenance-window': {
        who: 'shared',
        aws: 'AWS sets default windows: Sundays from midnight to 4 a.m. for AlwaysOn; once a month, from the third Monday on, for AutoStop desktops more than 7 days old.',
        customer:
          'Move the AlwaysOn window of Windows by group policy, or disable maintenance on AutoStop. The window of Linux desktops is fixed.',
        cites: [{ source: 'maintenance' }],
      },
      licences: {
        who: 'shared',
        aws: 'AWS includes the Windows licence in its bundles.',
        customer: 'Licences of your applications are yours, and so is the one of Windows if you bring your own.',
        cites: [{ source: 'byol' }],
        except: [
          {
            if: 'byol',
            when: 'you bring your own licence',
            who: 'customer',
            then: 'You hold the Windows licence and meet its terms; AWS gives dedicated hardware for it.',
            cites: [{ source: 'byol' }],
          },
        ],
      },
      snapshots: {
        who: 'aws',
        aws: 'AWS takes them every 12 hours by itself; the one of the root volume only while the desktop is healthy. They serve to repair a desktop: for keeping data you need a backup of your own.',
        cites: [{ source: 'restore' }, { source: 'rebuild' }],
      },
      backups: {
        who: 'customer',
        customer:
          'The 12-hour snapshots only lead back to the last healthy state: back up files that matter elsewhere.',
        cites: [{ source: 'restore' }, { source: 'continuity' }],
        except: [
          {
            when: 'you run WorkSpaces Pools',
            who: 'shared',
            aws: 'AWS copies home folders, once you enable them, to a bucket in your account. The desktops themselves are ended after each session.',
            then: 'Enabling home folders, and copies of that bucket, are yours; what lies elsewhere on the desktop is lost.',
            cites: [{ source: 'pools-storage' }, { source: 'pools-create' }],
          },
        ],
      },
      agents: {
        who: 'aws',
        aws: 'Updates of WorkSpaces itself, its streaming agents among them, are installed in the maintenance window.',
        cites: [{ source: 'maintenance' }],
        except: [
          {
            if: 'managed-updates-off',
            when: 'maintenance mode is disabled',
            who: 'customer',
            then: 'You bring the desktop up to date on your own schedule.',
            cites: [{ source: 'maintenance' }],
          },
        ],
      },
      'patch-management': {
        who: 'shared',
        aws: 'AWS opens maintenance windows in which a desktop takes updates of WorkSpaces and those of its update server.',
        customer:
          'You keep the update server reachable and right, check that patches arrive, and update applications. You may also turn it all into your own work.',
        cites: [{ source: 'updates' }, { source: 'maintenance' }],
        except: [
          {
            if: 'managed-updates-off',
            when: 'maintenance mode is disabled',
            who: 'customer',
            then: 'Patching is yours alone.',
            cites: [{ source: 'maintenance' }],
          },
          {
            when: 'you run WorkSpaces Pools',
            who: 'customer',
            then: 'Patching the image of the pool, and updating its bundle with it, is yours.',
            cites: [{ source: 'pools-images' }, { source: 'pools-create' }],
          },
        ],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS runs the gateways that stream the desktops and the hosts behind them. The way to the gateways through your firewalls, your directory, and standby desktops in another Region are yours.',
        cites: [{ source: 'ports' }, { source: 'continuity' }],
      },
      'right-sizing': {
        who: 'customer',
        customer: 'You choose the bundle and running mode of each desktop and change them.',
        cites: [{ source: 'maintenance' }],
      },
      'ami-updates': {
        who: 'customer',
        customer:
          'Custom images and bundles are yours to patch and to renew. A renewed bundle does not change desktops that exist: you rebuild or recreate them.',
        cites: [{ source: 'custom-bundle' }, { source: 'rebuild' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'Desktops in a second Region, cross-Region redirection with its DNS records, or Multi-Region Resilience are yours to set up and to rehearse. AWS runs each Region.',
        cites: [{ source: 'continuity' }],
      },
      scaling: {
        who: 'customer',
        customer: 'A desktop of WorkSpaces Personal belongs to one person: you launch and remove them.',
        cites: [{ source: 'waf-demand' }, { source: 'pools-scaling' }],
        except: [
          {
            when: 'you run WorkSpaces Pools',
            who: 'shared',
            aws: 'Application Auto Scaling adds and removes desktops as your policies say, and takes none away that is in use.',
            then: 'Minimum, maximum, schedules and scaling policies are yours; without policies the pool keeps its size.',
            cites: [{ source: 'pools-scaling' }],
          },
        ],
      },
      migration: {
        who: 'customer',
        customer:
          'Bringing desktops, images and users to WorkSpaces, and off it again, is yours. Those of WorkSpaces Pools have to move, to WorkSpaces Applications for instance, before 31 December 2027; images can be imported there.',
        cites: [{ source: 'pools-end' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'WorkSpaces streams the screen encrypted through its gateways, and runs the hosts under the desktops. It takes a snapshot of the volumes every 12 hours and restores or rebuilds from it when you ask, stops AutoStop desktops after the set time, and starts maintenance windows. Desktops of a pool it ends after each session.',
        cites: [
          { source: 'ports' },
          { source: 'data-protection' },
          { source: 'restore' },
          { source: 'rebuild' },
          { source: 'properties' },
          { source: 'maintenance' },
          { source: 'pools-create' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
