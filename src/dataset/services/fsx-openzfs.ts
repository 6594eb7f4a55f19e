import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    performance: {
      title: 'FSx for OpenZFS User Guide: Performance',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance.html',
      read: '2026-11-29',
    },
    security: {
      title: 'FSx for OpenZFS User Guide: Security in Amazon FSx for OpenZFS',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/security.html',
      read: '2026-11-29',
    },
    maintenance: {
      title: 'FSx for OpenZFS User Guide: Working with Amazon FSx maintenance windows',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/maintenance-windows.html',
      read: '2026-11-29',
    },
    'at-rest': {
      title: 'FSx for OpenZFS User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/encryption-rest.html',
      read: '2026-11-29',
    },
    'in-transit': {
      title: 'FSx for OpenZFS User Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/encryption-transit.html',
      read: '2026-11-29',
    },
    backups: {
      title: 'FSx for OpenZFS User Guide: Working with backups',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/using-backups.html',
      read: '2026-11-29',
    },
    snapshots: {
      title: 'FSx for OpenZFS User Guide: Working with FSx for OpenZFS snapshots',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/snapshots-openzfs.html',
      read: '2026-11-29',
    },
    'security-groups': {
      title: 'FSx for OpenZFS User Guide: File system access control with Amazon VPC',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/limit-access-security-groups.html',
      read: '2026-11-29',
    },
    availability: {
      title: 'FSx for OpenZFS User Guide: Availability and durability for Amazon FSx for OpenZFS',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/availability-durability.html',
      read: '2026-11-29',
    },
    'storage-capacity': {
      title: 'FSx for OpenZFS User Guide: Managing storage capacity',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-storage-capacity.html',
      read: '2026-11-29',
    },
    volumes: {
      title: 'FSx for OpenZFS User Guide: Creating an Amazon FSx for OpenZFS volume',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/creating-volumes.html',
      read: '2026-11-29',
    },
    'intelligent-tiering': {
      title: 'FSx for OpenZFS User Guide: How FSx for OpenZFS file systems work with Intelligent-Tiering',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance-intelligent-tiering.html',
      read: '2026-11-29',
    },
    api: {
      title: 'Amazon FSx API Reference: CreateFileSystemOpenZFSConfiguration',
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html',
      read: '2026-11-29',
    },
    'access-points': {
      title: 'FSx for OpenZFS User Guide: Creating access points restricted to a virtual private cloud',
      url: 'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/access-points-vpc.html',
      read: '2026-11-29',
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
          'Choose the 30-minute weekly window; a file system without a standby is away for minutes, one with a standby fails over.',
        cites: [{ source: 'maintenance' }, { source: 'availability', section: 'Single-AZ (non-HA)' }],
        disputed:
          'On how long a file system without a standby is away, AWS differs with itself: the page on maintenance says less than 15 minutes, the one on availability about 30.',
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed servers and disks.',
        customer: 'Choose the deployment type, storage, throughput and IOPS, and raise them yourself.',
        cites: [{ source: 'availability' }, { source: 'maintenance' }],
        except: [
          {
            if: 'intelligent-tiering',
            when: 'the storage class is Intelligent-Tiering',
            who: 'shared',
            aws: 'AWS grows and shrinks the storage with your files.',
            then: 'Raising the throughput and sizing the read cache stay yours.',
            cites: [{ source: 'intelligent-tiering' }],
          },
        ],
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
        customer:
          'Set NFS exports, POSIX owners and modes, and IAM rights: a new volume is exported to every address that reaches it, to read and write.',
        cites: [{ source: 'volumes', section: 'NFS exports' }, { source: 'security' }],
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
        who: 'aws',
        aws: 'AWS patches the file servers, in the weekly window that you choose.',
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
        customer:
          'NFS exports, owners and modes are yours. A new volume can be mounted by every client that reaches it, to read and write, until you narrow its exports; who may mount a parent may mount its children.',
        cites: [{ source: 'volumes', section: 'NFS exports' }],
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
            cites: [{ source: 'api' }],
          },
        ],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'You set how long daily backups are kept, up to 90 days; 30 is the default in the console. By API or CLI 0 turns them off. They go with the file system.',
        cites: [{ source: 'backups' }, { source: 'api' }],
        disputed:
          'The guide says that the default by API and CLI is another than the 30 days of the console; the API reference gives 30 days as the default there too.',
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You watch free space and raise the SSD capacity before it runs out, and the quotas of volumes with it: FSx does not grow it for you, and it never shrinks.',
        cites: [{ source: 'storage-capacity' }],
        except: [
          {
            if: 'intelligent-tiering',
            when: 'the storage class is Intelligent-Tiering',
            who: 'aws',
            then: 'The storage grows and shrinks with your files: there is no size to set.',
            cites: [{ source: 'intelligent-tiering' }],
          },
        ],
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
            aws: 'AWS recovers failed hardware in the one zone; in rare cases a failure is beyond repair.',
            then: 'Having backups, and restoring from the last one then, is yours.',
            cites: [{ source: 'availability' }],
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'NFS has no public way in: FSx detaches public addresses from the file system. You decide who reaches it inside the VPC and over your links.',
        cites: [{ source: 'availability' }],
        except: [
          {
            when: 'you attach an S3 access point to a volume',
            who: 'customer',
            then: 'It is open to the internet unless you tie it to a VPC when you create it. Requests still need IAM rights and a file system user, and anonymous access cannot be allowed.',
            cites: [{ source: 'access-points' }, { source: 'fsx-ontap/public-access' }],
          },
        ],
      },
      'resilience-testing': {
        who: 'customer',
        customer:
          'Where there is a standby you test the failover by changing the throughput capacity: AWS then switches to it and back.',
        cites: [
          { source: 'availability', section: 'Testing failover on Multi-AZ (HA) and Single-AZ (HA) file systems' },
        ],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'You copy backups to another Region, by hand or by a plan in AWS Backup: nothing leaves the Region by itself.',
        cites: [{ source: 'backups', section: 'Working with AWS Backup' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'FSx runs the OpenZFS servers, which keep what is read most in memory (ARC) and read the rest from disk. AWS copies data to a standby where there is one, fails over and back, replaces broken hardware, takes the daily backups, and with Intelligent-Tiering grows the storage and moves data between tiers by use. Volumes, exports, snapshots and throughput are yours.',
        cites: [
          { source: 'performance' },
          { source: 'availability' },
          { source: 'intelligent-tiering' },
          { source: 'backups' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
