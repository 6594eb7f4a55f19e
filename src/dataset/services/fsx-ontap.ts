import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'FSx for ONTAP User Guide: Security in Amazon FSx for NetApp ONTAP',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/security.html',
      read: '2026-11-23',
    },
    maintenance: {
      title: 'FSx for ONTAP User Guide: Optimizing performance with Amazon FSx maintenance windows',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/maintenance-windows.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'FSx for ONTAP User Guide: Encryption of data at rest',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/encryption-at-rest.html',
      read: '2026-11-23',
    },
    'in-transit': {
      title: 'FSx for ONTAP User Guide: Encryption of data in transit',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/encryption-in-transit.html',
      read: '2026-11-23',
    },
    backups: {
      title: 'FSx for ONTAP User Guide: Working with backups',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/using-backups.html',
      read: '2026-11-28',
    },
    snapshots: {
      title: 'FSx for ONTAP User Guide: Working with snapshots',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/snapshots-ontap.html',
      read: '2026-11-23',
    },
    'security-groups': {
      title: 'FSx for ONTAP User Guide: File system access control with Amazon VPC',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/limit-access-security-groups.html',
      read: '2026-11-23',
    },
    availability: {
      title: 'FSx for ONTAP User Guide: Availability, durability, and deployment options',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/high-availability-AZ.html',
      read: '2026-11-23',
    },
    auditing: {
      title: 'FSx for ONTAP User Guide: Auditing file access',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/file-access-auditing.html',
      read: '2026-11-23',
    },
    'storage-capacity': {
      title: 'FSx for ONTAP User Guide: Managing storage capacity',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-storage-capacity.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon FSx for NetApp ONTAP',
    short: 'FSx for ONTAP',
    aka: ['fsx for ontap', 'fsx ontap', 'fsx for netapp ontap', 'fsx netapp', 'fsxn', 'netapp ontap'],
    category: 'storage',
    profile: 'single-tenant-managed',
    variantOf: 'fsx',
    summary:
      'NetApp ONTAP run by AWS: it updates ONTAP in your window, and storage virtual machines, volumes, protocols, administrators and files are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the file servers one at a time in the maintenance window, or without one once 14 days have passed since the patch; the partner of the pair takes over meanwhile.',
        customer:
          'Choose the weekly window; a pause in input and output of up to 60 seconds is possible at each change-over.',
        cites: [{ source: 'maintenance' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed servers and disks.',
        customer: 'Choose Single-AZ or Multi-AZ, SSD capacity, throughput and tiering, and raise them yourself.',
        cites: [{ source: 'availability' }, { source: 'maintenance' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS installs and patches ONTAP in the maintenance window, at the latest 14 days after a patch is out.',
        customer: 'Choose the window and keep your clients current.',
        cites: [{ source: 'maintenance' }],
      },
      container: {
        who: 'absent',
        because: 'A file system runs no containers.',
        cites: [{ source: 'security' }],
      },
      application: {
        who: 'customer',
        customer: 'The programs and clients that use the file system are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Create storage virtual machines and volumes, export policies, tiering, SnapMirror and windows.',
        cites: [{ source: 'snapshots' }, { source: 'maintenance' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Place the file system in subnets of your VPC and open only the ports that its protocol needs in the security group.',
        cites: [{ source: 'security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Manage the fsxadmin and SVM administrators, Active Directory, export policies, file permissions and IAM rights.',
        cites: [{ source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every file system and its backups at rest through KMS, without a setting.',
        customer: 'Choose a key of your own if you need one, and classify and own the files.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS runs ONTAP, which encrypts SMB 3 and, with Kerberos, NFS.',
        customer:
          'Switch it on: SMB encryption is off on a new storage virtual machine. Use Kerberos for NFS, or EC2 instance types that encrypt on the wire.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes a daily backup of each volume, by default, and ONTAP takes local snapshots by its default policy.',
        customer:
          'Set the retention, where 30 days is the default and 0 turns daily backups off, and snapshot policies; replicate with SnapMirror and test restores. Snapshots live on the file system itself and are no backup of it.',
        cites: [{ source: 'backups' }, { source: 'snapshots' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors servers and disks, publishes metrics and records API calls in CloudTrail.',
        customer: 'Turn on ONTAP auditing and alarm on capacity.',
        cites: [{ source: 'security' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      snapshots: {
        who: 'shared',
        aws: 'ONTAP takes them under the policy of the volume, on by default.',
        customer: 'Choose the policy and restore.',
        cites: [{ source: 'snapshots' }],
      },
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches in your window.',
        customer: 'Choose the window.',
        cites: [{ source: 'maintenance' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on; only the KMS key is your choice.',
        cites: [{ source: 'at-rest' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose it at creation or later; you may move it, but not put maintenance off for more than 14 days.',
        cites: [{ source: 'maintenance' }],
      },
      'file-permissions': {
        who: 'customer',
        customer: 'Export policies, NTFS and UNIX permissions are yours.',
        cites: [{ source: 'security' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS fails a pair over to its standby server by itself, usually within 60 seconds, and back again. The standby of a Multi-AZ file system stands in another zone.',
        cites: [{ source: 'availability', section: 'Failover process for FSx for ONTAP' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose Single-AZ or Multi-AZ at creation, and cannot change it later. AWS then runs the standby and the replication.',
        cites: [{ source: 'availability', section: 'Choosing a file system deployment type' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS replicates the data inside the zone, and on a Multi-AZ file system also into a second one, and replaces failed hardware.',
        cites: [{ source: 'availability' }],
        except: [
          {
            if: 'single-az',
            when: 'it is a Single-AZ file system',
            who: 'shared',
            then: 'The data stands in one zone: backups, or a copy elsewhere by SnapMirror, are yours to have for its loss.',
            cites: [{ source: 'availability' }],
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'There is no public way in: FSx detaches public addresses from the file system. You decide who reaches it inside the VPC and over your links.',
        cites: [{ source: 'availability', section: 'Network resources' }],
      },
      backups: {
        who: 'shared',
        aws: 'AWS takes a daily backup of each volume, by default.',
        customer:
          'Set the retention, leave it on, and take backups of your own for longer: daily ones go with the volume, and none is taken of a volume that is offline or nearly full.',
        cites: [{ source: 'backups' }],
        except: [
          {
            if: 'backups-off',
            when: 'the retention is set to 0',
            who: 'customer',
            then: 'There are no automatic backups any more, and those that existed are deleted: only those that you take yourself remain.',
            cites: [{ source: 'backups' }],
          },
        ],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'You set it: 30 days by default, 0 turns daily backups off.',
        cites: [{ source: 'backups' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You watch free space and raise the storage capacity before it runs out: FSx does not grow it for you.',
        cites: [{ source: 'storage-capacity' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer: 'You set up SnapMirror or copies of backups: nothing leaves the Region by itself.',
        cites: [{ source: 'availability' }, { source: 'backups' }],
      },
      'resilience-testing': {
        who: 'customer',
        customer: 'You can test the failover by changing the throughput capacity.',
        cites: [{ source: 'availability', section: 'Testing failover on a file system' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the KMS key when you create the file system, and keep it usable.',
        cites: [{ source: 'at-rest' }],
      },
      'audit-logs': {
        who: 'customer',
        customer: 'You turn on auditing of file access in ONTAP, for each storage virtual machine.',
        cites: [{ source: 'auditing' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
