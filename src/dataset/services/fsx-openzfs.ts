import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'FSx for OpenZFS User Guide: Security in Amazon FSx for OpenZFS',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/security.html',
      read: '2026-11-23',
    },
    maintenance: {
      title: 'FSx for OpenZFS User Guide: Working with Amazon FSx maintenance windows',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/maintenance-windows.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'FSx for OpenZFS User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/encryption-rest.html',
      read: '2026-11-23',
    },
    'in-transit': {
      title: 'FSx for OpenZFS User Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/encryption-transit.html',
      read: '2026-11-23',
    },
    backups: {
      title: 'FSx for OpenZFS User Guide: Working with backups',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/using-backups.html',
      read: '2026-11-23',
    },
    snapshots: {
      title: 'FSx for OpenZFS User Guide: Working with FSx for OpenZFS snapshots',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/snapshots-openzfs.html',
      read: '2026-11-23',
    },
    'security-groups': {
      title: 'FSx for OpenZFS User Guide: File system access control with Amazon VPC',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/limit-access-security-groups.html',
      read: '2026-11-23',
    },
    availability: {
      title: 'FSx for OpenZFS User Guide: Availability and durability for Amazon FSx for OpenZFS',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/availability-durability.html',
      read: '2026-11-23',
    },
    'storage-capacity': {
      title: 'FSx for OpenZFS User Guide: Managing storage capacity',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-storage-capacity.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon FSx for OpenZFS',
    short: 'FSx for OpenZFS',
    aka: ['fsx for openzfs', 'fsx openzfs', 'fsx zfs', 'openzfs'],
    category: 'storage',
    profile: 'single-tenant-managed',
    variantOf: 'fsx',
    summary:
      'OpenZFS over NFS run by AWS: it patches the servers in your window, and volumes, exports, snapshots, size and files are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS runs the file servers and patches their system about once a month in the maintenance window, and without one if you keep moving it for 14 days.',
        customer:
          'Choose the 30-minute weekly window; expect up to 15 minutes of absence unless the deployment type has a standby.',
        cites: [{ source: 'maintenance' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed servers and disks.',
        customer: 'Choose the deployment type, storage, throughput and IOPS, and raise them yourself.',
        cites: [{ source: 'availability' }, { source: 'maintenance' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS installs and patches OpenZFS in the maintenance window, at the latest 14 days after a patch is out.',
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
        customer: 'Create volumes, quotas, NFS exports, snapshot schedules and windows.',
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
        customer: 'Set NFS exports, POSIX owners and modes, and IAM rights.',
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
        aws: 'AWS encrypts the traffic to EC2 instance types that support it.',
        customer: 'Use such instance types: other clients send NFS in clear.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes a daily backup, by default, and stores it in S3.',
        customer:
          'Set retention, schedule snapshots, which stay on the file system itself, copy backups elsewhere and test restores.',
        cites: [{ source: 'backups' }, { source: 'snapshots' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors servers and disks, publishes metrics and records API calls in CloudTrail.',
        customer: 'Alarm on capacity and throughput, and review API calls.',
        cites: [{ source: 'security' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      snapshots: {
        who: 'customer',
        customer: 'Snapshots are taken when you or your schedule take them.',
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
        customer: 'Choose the weekly 30 minutes; you may move them, but not put maintenance off for more than 14 days.',
        cites: [{ source: 'maintenance' }],
      },
      'file-permissions': {
        who: 'customer',
        customer: 'NFS exports, owners and modes are yours.',
        cites: [{ source: 'security' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS fails over to the standby server by itself on Multi-AZ and Single-AZ HA file systems.',
        cites: [{ source: 'availability' }],
        except: [
          {
            when: 'the deployment type has no standby (Single-AZ non-HA)',
            who: 'aws',
            then: 'AWS repairs or replaces the server, and the file system is away for about 30 minutes.',
            cites: [{ source: 'availability' }],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose the deployment type at creation; changing it takes a new file system, restored from a backup. AWS then runs the standby and the replication.',
        cites: [{ source: 'availability' }],
      },
      backups: {
        who: 'shared',
        aws: 'AWS takes a daily backup, by default.',
        customer: 'Leave it on, set the retention and take backups of your own for longer.',
        cites: [{ source: 'backups' }],
        except: [
          {
            if: 'backups-off',
            when: 'the retention is set to 0',
            who: 'customer',
            then: 'There are no automatic backups: only those that you take yourself.',
            cites: [{ source: 'backups' }],
          },
        ],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'You set how long daily backups are kept; 0 turns them off.',
        cites: [{ source: 'backups' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You watch free space and raise the storage capacity before it runs out: FSx does not grow it for you.',
        cites: [{ source: 'storage-capacity' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the KMS key when you create the file system, and keep it usable.',
        cites: [{ source: 'at-rest' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS replicates the data of a Multi-AZ file system within each of two zones and between them, and recovers failed hardware by itself.',
        cites: [{ source: 'availability' }],
        except: [
          {
            if: 'single-az',
            when: 'it is a Single-AZ file system',
            who: 'shared',
            then: 'The data stands in one zone, and a failure can in rare cases be beyond repair: restoring from the last backup is then yours.',
            cites: [{ source: 'availability' }],
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'There is no public way in: FSx detaches public addresses from the file system. You decide who reaches it inside the VPC and over your links.',
        cites: [{ source: 'availability' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
