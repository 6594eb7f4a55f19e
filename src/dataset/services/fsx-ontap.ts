import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    tiering: {
      title: 'FSx API Reference: TieringPolicy',
      url: 'https://docs.aws.amazon.com/fsx/latest/APIReference/API_TieringPolicy.html',
      read: '2026-11-29',
    },
    security: {
      title: 'FSx for ONTAP User Guide: Security in Amazon FSx for NetApp ONTAP',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/security.html',
      read: '2026-11-29',
    },
    'what-is': {
      title: 'FSx for ONTAP User Guide: What is Amazon FSx for NetApp ONTAP?',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/what-is-fsx-ontap.html',
      read: '2026-11-29',
    },
    maintenance: {
      title: 'FSx for ONTAP User Guide: Optimizing performance with Amazon FSx maintenance windows',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/maintenance-windows.html',
      read: '2026-11-30',
    },
    'at-rest': {
      title: 'FSx for ONTAP User Guide: Encryption of data at rest',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/encryption-at-rest.html',
      read: '2026-11-29',
    },
    'in-transit': {
      title: 'FSx for ONTAP User Guide: Encryption of data in transit',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/encryption-in-transit.html',
      read: '2026-11-30',
    },
    backups: {
      title: 'FSx for ONTAP User Guide: Working with backups',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/using-backups.html',
      read: '2026-11-30',
    },
    snapshots: {
      title: 'FSx for ONTAP User Guide: Working with snapshots',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/snapshots-ontap.html',
      read: '2026-11-30',
    },
    'security-groups': {
      title: 'FSx for ONTAP User Guide: File system access control with Amazon VPC',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/limit-access-security-groups.html',
      read: '2026-11-29',
    },
    availability: {
      title: 'FSx for ONTAP User Guide: Availability, durability, and deployment options',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/high-availability-AZ.html',
      read: '2026-11-30',
    },
    auditing: {
      title: 'FSx for ONTAP User Guide: Auditing file access',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/file-access-auditing.html',
      read: '2026-11-29',
    },
    'storage-capacity': {
      title: 'FSx for ONTAP User Guide: Managing storage capacity',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-storage-capacity.html',
      read: '2026-11-30',
    },
    users: {
      title: 'FSx for ONTAP User Guide: ONTAP roles and users',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/roles-and-users.html',
      read: '2026-11-29',
    },
    'smb-encryption': {
      title: 'FSx for ONTAP User Guide: Enabling SMB encryption of data in transit',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/enable-smb-encryption.html',
      read: '2026-11-30',
    },
    vscan: {
      title: 'FSx for ONTAP User Guide: Use NetApp ONTAP Vscan with FSx for ONTAP',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/using-vscan.html',
      read: '2026-11-29',
    },
    ransomware: {
      title: 'FSx for ONTAP User Guide: Protecting your data with Autonomous Ransomware Protection',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/ARP.html',
      read: '2026-11-30',
    },
    snaplock: {
      title: 'FSx for ONTAP User Guide: How SnapLock works',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/how-snaplock-works.html',
      read: '2026-11-30',
    },
    'access-points': {
      title: 'FSx for ONTAP User Guide: Creating access points restricted to a virtual private cloud',
      url: 'https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/access-points-for-fsxn-vpc.html',
      read: '2026-11-30',
    },
    'public-access': {
      title: 'Amazon S3 User Guide: Managing public access to access points for general purpose buckets',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html',
      read: '2026-11-29',
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
        cites: [{ source: 'users' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every file system and its backups at rest through KMS, without a setting.',
        customer: 'Choose a key of your own if you need one, and classify and own the files.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic by itself to EC2 instance types that support it, in the VPC of the file system or a peered one. ONTAP brings SMB encryption, Kerberos and IPsec for the rest.',
        customer:
          'Use such instance types, or switch the rest on: SMB encryption is off on a new storage virtual machine, and Kerberos for NFS and IPsec are set up by you. First-generation file systems encrypt by themselves in some Regions only.',
        cites: [{ source: 'in-transit' }, { source: 'smb-encryption' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes a daily backup of each volume, by default, and ONTAP takes local snapshots by its default policy.',
        customer:
          'Set the retention, where 30 days is the default and 0 turns daily backups off, and snapshot policies; replicate with SnapMirror and test restores. Snapshots live on the volume itself and are not in its backups.',
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
        aws: 'ONTAP takes them under the policy of the volume, on by default: up to six hourly, two daily and two weekly ones.',
        customer:
          'Choose the policy, restore, and keep room for them: they use the space of the volume and are not in its backups.',
        cites: [{ source: 'snapshots' }],
      },
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches in your window.',
        customer: 'Choose the window.',
        cites: [{ source: 'maintenance' }],
      },
      'engine-minor-upgrades': {
        who: 'aws',
        aws: 'AWS installs updates and patches of ONTAP on the file servers, one server after the other, in the weekly window that you set, or without one once 14 days have passed. You start none and can refuse none.',
        cites: [{ source: 'maintenance' }, { source: 'what-is' }],
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
            aws: 'AWS replicates the data inside its one zone and replaces failed hardware.',
            then: 'Backups, or a copy elsewhere by SnapMirror, are yours to have for the loss of the zone.',
            cites: [{ source: 'availability' }],
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'The file protocols have no public way in: FSx detaches public addresses from the file system. You decide who reaches it inside the VPC and over your links.',
        cites: [{ source: 'availability', section: 'Network resources' }],
        except: [
          {
            when: 'you attach an S3 access point to a volume',
            who: 'customer',
            then: 'It is open to the internet unless you tie it to a VPC when you create it. Requests still need IAM rights and a file system user, and anonymous access cannot be allowed.',
            cites: [{ source: 'access-points' }, { source: 'public-access' }],
          },
        ],
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
          'You size the SSD tier and the volumes, keep the SSD tier below 80 percent and raise it in time: FSx does not grow it for you. Which data moves to the capacity pool is your tiering policy.',
        cites: [{ source: 'storage-capacity' }],
        except: [
          {
            when: 'the data is in the capacity pool tier',
            who: 'aws',
            then: 'That tier grows with your data by itself: there is no size to set.',
            cites: [{ source: 'storage-capacity', section: 'FSx for ONTAP storage tiers' }],
          },
        ],
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
      antivirus: {
        who: 'customer',
        customer:
          'You scan the files: ONTAP’s Vscan hands them to antivirus servers of a vendor that you choose and run. Ransomware protection is off until you turn it on; ONTAP then keeps a locked snapshot of a suspected attack, and you judge and restore.',
        cites: [{ source: 'vscan' }, { source: 'ransomware' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'You log in to ONTAP’s command line by SSH, as fsxadmin or vsadmin, and decide who else may and from where. The operating system beneath stays closed to you.',
        cites: [{ source: 'users' }, { source: 'security-groups' }],
      },
      'os-accounts': {
        who: 'customer',
        customer:
          'ONTAP’s administrators are yours: fsxadmin, vsadmin and those that you add, with their roles, passwords and keys. Accounts in the operating system beneath there are none for you.',
        cites: [{ source: 'users' }],
      },
      'backup-protection': {
        who: 'customer',
        customer:
          'You make volumes unchangeable with SnapLock, only when you create them, or keep backups in a vault of AWS Backup, from which FSx cannot delete them. In SnapLock’s Compliance mode nobody deletes a file before its retention ends; in Enterprise mode the users that you authorise can.',
        cites: [
          { source: 'snaplock', section: 'Retention modes' },
          { source: 'backups', section: 'Using AWS Backup with Amazon FSx' },
        ],
      },
      restores: {
        who: 'customer',
        customer:
          'You restore a backup to a new volume in the Region in which it lies, with SSD space free for it, or files from a snapshot. FSx carries it out and waits when the SSD tier is full.',
        cites: [{ source: 'backups', section: 'Restoring backups to a new volume' }],
      },
      'service-function': {
        who: 'aws',
        aws: "FSx runs NetApp's ONTAP on pairs of file servers, keeps both in step and lets the partner take over when one fails. By your policies ONTAP moves cold data to the capacity pool and brings it back, takes and deletes snapshots, holds SnapLock retentions, and looks for ransomware with its built-in model once you turned that on. AWS takes the daily backups. Volumes, policies and administrators are yours.",
        cites: [
          { source: 'availability' },
          { source: 'tiering' },
          { source: 'snapshots' },
          { source: 'snaplock' },
          { source: 'ransomware' },
          { source: 'backups' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
