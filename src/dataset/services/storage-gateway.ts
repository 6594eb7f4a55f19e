import { serviceFile } from '../schema.ts';

const oldGateway = {
  if: 'end-of-life',
  when: 'it is an old gateway on Amazon Linux 2 (S3 File Gateway 1.x, Tape or Volume Gateway 2.x)',
  who: 'customer',
  then: 'Since 30 June 2026 AWS no longer patches, updates or supports it, though it runs on: maintaining it, and moving to a gateway on Amazon Linux 2023, is yours.',
  cites: [{ source: 'al2023' }],
} as const;

export default serviceFile(
  {
    concepts: {
      title: 'Storage Gateway User Guide: How Storage Gateway works (architecture)',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/userguide/StorageGatewayConcepts.html',
      read: '2026-11-29',
    },
    updates: {
      title: 'Volume Gateway User Guide: Managing gateway updates',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/MaintenanceManagingUpdate-common.html',
      read: '2026-11-30',
    },
    al2023: {
      title: 'Volume Gateway User Guide: Storage Gateway AL2 to AL2023 Migration Campaign',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/al2-to-al2023-migration.html',
      read: '2026-11-30',
    },
    encryption: {
      title: 'Volume Gateway User Guide: Data encryption using AWS KMS',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/encryption.html',
      read: '2026-11-30',
    },
    maintaining: {
      title: 'Volume Gateway User Guide: Maintaining your gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/maintaining-gateway.html',
      read: '2026-11-29',
    },
    disks: {
      title: 'Volume Gateway User Guide: Managing local disks for your Storage Gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/ManagingLocalStorage-common.html',
      read: '2026-11-29',
    },
    ports: {
      title: 'Storage Gateway User Guide: Port requirements',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/userguide/Resource_Ports.html',
      read: '2026-11-29',
    },
    chap: {
      title: 'Volume Gateway User Guide: Configuring CHAP authentication for your volumes',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/GettingStartedConfigureChap.html',
      read: '2026-11-29',
    },
    recovery: {
      title: 'Storage Gateway User Guide: Best practices for recovering your data',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/userguide/recover-data-from-gateway.html',
      read: '2026-11-29',
    },
    backups: {
      title: 'Volume Gateway User Guide: Backing up your volumes',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/backing-up-volumes.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'Volume Gateway User Guide: Resilience in AWS Storage Gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    monitoring: {
      title: 'Volume Gateway User Guide: Monitoring Storage Gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/Main_monitoring-gateways-common.html',
      read: '2026-11-29',
    },
    cloudtrail: {
      title: 'Volume Gateway User Guide: Logging and monitoring in AWS Storage Gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/logging-using-cloudtrail.html',
      read: '2026-11-29',
    },
    appliance: {
      title: 'Volume Gateway User Guide: Using the Storage Gateway Hardware Appliance',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/hardware-appliance.html',
      read: '2026-11-30',
    },
    'disk-sizes': {
      title: 'Storage Gateway Volume Gateway User Guide: Deciding the amount of local disk storage',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/decide-local-disks-and-sizes.html',
      read: '2026-11-30',
    },
    'file-updates': {
      title: 'S3 File Gateway User Guide: Managing gateway updates',
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/MaintenanceManagingUpdate-common.html',
      read: '2026-11-30',
    },
    console: {
      title: 'Volume Gateway User Guide: Logging in to the Volume Gateway local console',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/LocalConsole-login-common.html',
      read: '2026-11-30',
    },
    requirements: {
      title: 'Volume Gateway User Guide: Requirements for setting up Volume Gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/Requirements.html',
      read: '2026-11-30',
    },
    'smb-acl': {
      title: 'S3 File Gateway User Guide: Using Windows ACLs to limit SMB file share access',
      url: 'https://docs.aws.amazon.com/filegateway/latest/files3/smb-acl.html',
      read: '2026-11-30',
    },
    'appliance-issues': {
      title: 'Volume Gateway User Guide: Troubleshooting hardware appliance issues',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/troubleshooting-hardware-appliance-issues.html',
      read: '2026-11-30',
    },
    'ec2-gateway': {
      title: 'Volume Gateway User Guide: Deploy a customized Amazon EC2 instance for Volume Gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/vgw/ec2-gateway-common.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Storage Gateway',
    short: 'Storage Gateway',
    aka: [
      'storage gateway',
      'file gateway',
      'volume gateway',
      'tape gateway',
      's3 file gateway',
      'virtual tape library',
    ],
    category: 'storage',
    profile: 'on-premises',
    summary:
      'A gateway on your premises or on EC2, in front of storage in AWS: AWS builds and updates the appliance and runs the storage behind it, and its host, network, access and data are yours.',
    layers: {
      facilities: {
        who: 'shared',
        aws: 'AWS protects the data centers in which the service runs and your data is stored.',
        customer: 'A gateway on your premises stands in your room: lock it, power it and cool it.',
        cites: [{ source: 'updates' }, { source: 'data-center-controls' }],
        except: [
          {
            if: 'on-premises',
            when: 'the gateway runs on your premises',
            who: 'customer',
            then: 'The room with its host is yours to lock, power and cool.',
            cites: [{ source: 'updates' }],
          },
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'aws',
            then: 'AWS protects the data center in which it runs.',
            cites: [{ source: 'updates' }],
          },
        ],
      },
      hardware: {
        who: 'shared',
        aws: 'AWS runs the hardware of the service, and of a gateway on EC2.',
        customer:
          'The host of a gateway on your premises is yours to provide, power and repair, be it a server with your hypervisor or the hardware appliance that you bought.',
        cites: [{ source: 'appliance' }, { source: 'disks' }],
        except: [
          {
            if: 'on-premises',
            when: 'the gateway runs on your premises',
            who: 'customer',
            then: 'The server, or the hardware appliance that you bought, is yours to power and repair. AWS sells the appliance no more since May 2025, and supports those in use until May 2028.',
            cites: [{ source: 'appliance' }, { source: 'disk-sizes' }],
          },
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'aws',
            then: 'AWS owns and maintains the hardware under it; the instance type and its volumes are yours to choose.',
            cites: [{ source: 'ec2-gateway' }, { source: 'waf-shared-responsibility' }],
          },
        ],
      },
      'network-infrastructure': {
        who: 'shared',
        aws: 'AWS runs its network and the endpoints of the service.',
        customer: 'Your local network and the link to AWS are yours: the gateway uploads over port 443.',
        cites: [{ source: 'ports' }],
      },
      virtualization: {
        who: 'customer',
        customer:
          'The hypervisor under a gateway on your premises is yours to run, patch and make highly available: VMware ESXi, Hyper-V, KVM or Nutanix AHV, in a version that its maker still supports.',
        cites: [
          { source: 'requirements', section: 'Supported hypervisors and host requirements' },
          { source: 'resilience' },
          { source: 'updates' },
        ],
        except: [
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'aws',
            then: 'AWS runs and patches the hypervisor under it.',
            cites: [{ source: 'updates' }, { source: 'waf-shared-responsibility' }],
          },
        ],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches Amazon Linux inside the appliance: fixes for CVEs within 30 days of their release, other updates monthly, both in the maintenance window of the gateway.',
        customer:
          'Keep the gateway online so that patches arrive, choose the window, and install nothing inside the appliance yourself. The hypervisor and host under it are yours to patch.',
        cites: [{ source: 'updates' }, { source: 'file-updates' }],
        except: [
          oldGateway,
          {
            if: 'managed-updates-off',
            when: 'you turn the monthly maintenance updates off',
            who: 'shared',
            aws: 'AWS publishes the updates, and still installs some urgent ones in the window.',
            then: 'You start the updates yourself.',
            cites: [{ source: 'updates' }],
          },
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'shared',
            aws: 'AWS publishes the image and patches the system inside it in the window, there as elsewhere.',
            then: 'You launch the instance and keep it online, and update nothing on it yourself, neither by cloud-init nor by Systems Manager.',
            cites: [{ source: 'updates' }, { source: 'ec2-gateway' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS grows the storage in the cloud with your data.',
        customer:
          'Size the host, the cache and upload buffer disks and the number of gateways, and add disks before they fill.',
        cites: [{ source: 'disk-sizes' }, { source: 'disks' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases cumulative gateway software every month and installs it in the window; the cloud side it updates without disturbing you.',
        customer:
          'Choose the window, allow for the short outage of the restart with longer iSCSI timeouts, and start an update by hand where you cannot wait.',
        cites: [{ source: 'updates' }, { source: 'file-updates' }],
        except: [
          oldGateway,
          {
            if: 'managed-updates-off',
            when: 'you turn the monthly maintenance updates off',
            who: 'shared',
            aws: 'AWS publishes the updates, and still installs some urgent ones in the window.',
            then: 'Bringing the gateway to the current version is yours.',
            cites: [{ source: 'updates' }],
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'A gateway is a closed appliance and runs no containers of yours.',
        cites: [{ source: 'updates' }],
      },
      application: {
        who: 'customer',
        customer:
          'Backup programs, iSCSI initiators, file clients and whatever else uses the shares, volumes or tapes are yours.',
        cites: [{ source: 'updates' }, { source: 'chap' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create the shares, volumes and tapes, assign cache and upload buffer disks, limit bandwidth and set the maintenance window.',
        cites: [{ source: 'maintaining' }, { source: 'updates' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You open the ports between clients, gateway and AWS, on EC2 in the security group; port 80 of the gateway is needed only for activation and need not be public.',
        cites: [
          { source: 'ports' },
          { source: 'requirements', section: 'Port requirements' },
          { source: 'ec2-gateway' },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the IAM policies, set CHAP secrets for iSCSI, join the directory for SMB and set the rights of its shares, and limit who reaches the local console.',
        cites: [{ source: 'chap' }, { source: 'console' }, { source: 'smb-acl' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what the gateway stores in S3 with SSE-S3 unless you name a KMS key.',
        customer:
          'Choose a KMS key when you create the share, volume or tape: on volumes and tapes it cannot be changed later, and without it the data cannot be read. Cache disks on your host are yours to protect.',
        cites: [{ source: 'encryption' }, { source: 'disks' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the traffic between gateway and cloud with TLS.',
        customer: 'NFS, SMB and iSCSI between your clients and the gateway are yours to secure.',
        cites: [{ source: 'encryption' }, { source: 'ports' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores uploaded data durably and keeps volume backups as EBS snapshots.',
        customer:
          'Schedule snapshots or use AWS Backup. A snapshot of the gateway machine itself cannot be restored: after a failure you activate a new gateway, and data not yet uploaded is lost with the old one.',
        cites: [{ source: 'recovery' }, { source: 'backups' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics of each gateway free of charge and records API calls in CloudTrail.',
        customer:
          'Set alarms on cache, upload buffer and connection, and act on the update notices in the Health Dashboard.',
        cites: [{ source: 'monitoring' }, { source: 'cloudtrail' }, { source: 'updates' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches the operating system inside the appliance, CVEs within 30 days.',
        customer:
          'Keep the gateway online and its window set; patch nothing inside it. The host and hypervisor under it are yours.',
        cites: [{ source: 'updates' }, { source: 'file-updates' }],
        except: [
          oldGateway,
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'shared',
            aws: 'AWS publishes the image and patches the system inside it in the window, there as elsewhere.',
            then: 'You launch the instance and keep it online, and update nothing on it yourself, neither by cloud-init nor by Systems Manager.',
            cites: [{ source: 'updates' }, { source: 'ec2-gateway' }],
          },
        ],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'You move the window, which AWS sets weekly at activation, to a time at which a short outage does not hurt. AWS installs updates in it, some urgent ones even with monthly updates off.',
        cites: [{ source: 'updates' }],
      },
      'hypervisor-patching': {
        who: 'customer',
        customer:
          'VMware ESXi, Hyper-V, KVM or Nutanix AHV under a gateway at your site is yours to patch, and to move to a newer version before its maker ends support: with it ends that of Storage Gateway.',
        cites: [
          { source: 'requirements', section: 'Supported hypervisors and host requirements' },
          { source: 'resilience' },
          { source: 'updates' },
        ],
        except: [
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'aws',
            then: 'AWS patches the hypervisor under it.',
            cites: [{ source: 'updates' }, { source: 'waf-shared-responsibility' }],
          },
        ],
      },
      'host-os-patching': {
        who: 'customer',
        customer:
          'The host on which the gateway machine runs, an ESXi, Hyper-V or KVM server, is yours to patch. Only what is inside the appliance AWS patches.',
        cites: [
          { source: 'requirements', section: 'Supported hypervisors and host requirements' },
          { source: 'updates' },
        ],
        except: [
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'aws',
            then: 'AWS patches the host under it.',
            cites: [
              { source: 'requirements', section: 'Supported hypervisors and host requirements' },
              { source: 'waf-shared-responsibility' },
            ],
          },
        ],
      },
      'host-firmware': {
        who: 'customer',
        customer: 'The firmware of the server under the gateway machine is yours to update: you provide that hardware.',
        cites: [{ source: 'requirements', section: 'Hardware requirements for VMs' }],
        except: [
          {
            when: 'it is the hardware appliance',
            who: 'customer',
            then: 'the firmware of its iDRAC management interface is yours to keep current, and its default password yours to change.',
            cites: [{ source: 'appliance-issues', section: 'Where do you obtain Dell iDRAC support?' }],
          },
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'aws',
            then: 'AWS keeps the firmware of the host current.',
            cites: [
              { source: 'requirements', section: 'Supported hypervisors and host requirements' },
              { source: 'waf-shared-responsibility' },
            ],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts the data in the cloud with SSE-S3 by default.',
        customer: 'Encrypt the disks of your own host; name a KMS key at creation where SSE-S3 is not enough.',
        cites: [{ source: 'encryption' }],
      },
      'device-security': {
        who: 'customer',
        customer:
          'The host or hardware appliance on your premises, its room and its local console are yours to guard. On the appliance, change the default password of the iDRAC management interface and keep its firmware current.',
        cites: [
          { source: 'appliance' },
          { source: 'appliance-issues', section: 'Where do you obtain Dell iDRAC support?' },
          { source: 'console' },
        ],
      },
      backups: {
        who: 'customer',
        customer:
          'You set a snapshot schedule or a plan in AWS Backup for volumes, and the versioning of the bucket for file shares. The snapshots themselves AWS keeps.',
        cites: [{ source: 'backups' }, { source: 's3/versioning' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You size the cache and upload buffer disks, at least 150 GiB of buffer, watch their use and add disks: a full buffer stops uploads and snapshots.',
        cites: [{ source: 'disk-sizes' }],
      },
      'hardware-replacement': {
        who: 'customer',
        customer:
          'The server under a gateway machine is hardware that you provide: it, its disks, or the hardware appliance at your site are yours to have repaired.',
        cites: [
          { source: 'requirements', section: 'Hardware requirements for VMs' },
          { source: 'appliance' },
          { source: 'recovery' },
        ],
        except: [
          {
            when: 'it is the hardware appliance',
            who: 'customer',
            then: 'a fault is yours to take to AWS Support, which serves appliances in use until May 2028; a factory reset goes through it as well.',
            cites: [{ source: 'appliance' }, { source: 'appliance-issues' }],
          },
          {
            if: 'gateway-on-ec2',
            when: 'the gateway is an EC2 instance',
            who: 'aws',
            then: 'AWS replaces the hardware under it; starting a new gateway after a failure stays yours.',
            cites: [{ source: 'updates' }, { source: 'recovery' }],
          },
        ],
      },
      snapshots: {
        who: 'customer',
        customer: 'You take snapshots of volumes, or write the schedule by which the gateway takes them.',
        cites: [{ source: 'backups' }],
      },
      failover: {
        who: 'customer',
        customer:
          'A gateway has no standby of AWS: use VMware HA under it, and activate a new one when it is beyond repair.',
        cites: [{ source: 'resilience' }, { source: 'recovery' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You name the key when you create the share, volume or tape, and keep it: once it is disabled or deleted, the data of the volume or tape cannot be read.',
        cites: [{ source: 'encryption' }],
      },
      'platform-version': {
        who: 'shared',
        aws: 'AWS releases the gateway software monthly and installs it in the window.',
        customer: 'You keep updates on, the gateway online and the window set, or start an update by hand.',
        cites: [{ source: 'updates' }],
        except: [oldGateway],
      },
      agents: {
        who: 'shared',
        aws: 'AWS patches and updates the gateway appliance, its operating system and its software, in the window.',
        customer: 'You deploy it, keep it online and set the window; you install nothing inside it.',
        cites: [{ source: 'updates' }],
        except: [oldGateway],
      },
      'os-accounts': {
        who: 'customer',
        customer:
          'You guard the local console of the appliance: its first password is the same everywhere and has to be changed at the first login, there or from the Storage Gateway console. Accounts of your own inside it do not exist.',
        cites: [{ source: 'console' }, { source: 'updates' }],
      },
      'appliance-updates': {
        who: 'shared',
        aws: 'AWS releases the software of the gateway monthly, fixes for CVEs within 30 days, and installs it in the window.',
        customer:
          'Keep the gateway online, set the window and leave updates on, or start one by hand. The host and hypervisor under it are yours.',
        cites: [{ source: 'updates' }],
        except: [oldGateway],
      },
      'file-permissions': {
        who: 'customer',
        customer:
          'Rights on files and shares are yours: POSIX permissions, or Windows access lists where the gateway is in a domain. The root of a new SMB share gives everyone full access until you narrow it.',
        cites: [{ source: 'smb-acl' }],
      },
      'support-access': {
        who: 'customer',
        customer:
          'AWS Support gets into a gateway only through a support channel that you open, outbound over port 22, on the hardware appliance from its console. Daily work does not need it: close it again.',
        cites: [
          { source: 'ports' },
          { source: 'appliance-issues', section: 'Where to obtain hardware appliance support' },
        ],
      },
      'hybrid-link': {
        who: 'customer',
        customer:
          'The line between gateway and AWS is yours, with enough bandwidth and a spare path; AWS runs the endpoints. While it is down the gateway keeps new data on your disks.',
        cites: [{ source: 'ports' }, { source: 'disk-sizes' }],
      },
      restores: {
        who: 'customer',
        customer:
          'You restore a snapshot to a new volume, on this gateway or another. For a gateway that is beyond repair you activate a new one and recover volumes from recovery snapshots, tapes from recovery points.',
        cites: [{ source: 'recovery' }, { source: 'backups' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The gateway software keeps recent data in the cache, stages writes and uploads them by itself, makes an object of each file, and plays a tape library with drives and a media changer; ejected tapes it moves to the archive. AWS writes that software and runs the cloud side, which stores and encrypts objects, volumes, tapes and snapshots. Host, disks, line and backup program are yours.',
        cites: [{ source: 'concepts' }, { source: 'encryption' }, { source: 'updates' }],
      },
    },
    reviewed: '2026-11-29',
  },
);
