import { serviceFile } from '../schema.ts';

export default serviceFile(
  {},
  {
    name: 'Amazon FSx',
    short: 'FSx',
    aka: ['fsx', 'fsx file system', 'managed file server'],
    category: 'storage',
    profile: 'single-tenant-managed',
    summary:
      'Managed file systems for Windows, Lustre, ONTAP and OpenZFS: AWS runs and patches the file servers in a window of yours, and size, protocol, access, extra backups and files are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS runs the file servers and patches them in the maintenance window, every few weeks.',
        customer:
          'Choose the 30-minute weekly window, and plan for a break of minutes on file systems without a standby.',
        cites: [
          { source: 'fsx-windows/maintenance' },
          { source: 'fsx-lustre/maintenance' },
          { source: 'fsx-ontap/maintenance' },
          { source: 'fsx-openzfs/maintenance' },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed servers and disks.',
        customer:
          'Choose storage, throughput and the deployment type, Multi-AZ where there is one, and grow them yourself.',
        cites: [{ source: 'fsx-windows/throughput' }, { source: 'fsx-windows/multi-az' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS installs and patches the file system software in the maintenance window.',
        customer: 'Choose the window and keep your clients current.',
        cites: [
          { source: 'fsx-windows/maintenance' },
          { source: 'fsx-lustre/maintenance' },
          { source: 'fsx-ontap/maintenance' },
          { source: 'fsx-openzfs/maintenance' },
        ],
      },
      container: {
        who: 'absent',
        because: 'A file system runs no containers.',
        cites: [{ source: 'fsx-windows/security' }],
      },
      application: {
        who: 'customer',
        customer: 'The programs and clients that use the file system are yours.',
        cites: [{ source: 'fsx-windows/security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set deployment type, windows, backup retention, shares, volumes or exports.',
        cites: [{ source: 'fsx-windows/maintenance' }, { source: 'fsx-windows/backups' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Place the file system in subnets of your VPC and open only the ports that its protocol needs in the security group.',
        cites: [{ source: 'fsx-windows/security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Control IAM rights on the API and, inside, Active Directory groups, file permissions and administrators.',
        cites: [{ source: 'fsx-windows/security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every file system and its backups at rest, without a setting.',
        customer:
          'Choose a KMS key of your own if you need one, which Lustre scratch file systems do not take, and classify and own the files.',
        cites: [
          { source: 'fsx-windows/at-rest' },
          { source: 'fsx-lustre/at-rest' },
          { source: 'fsx-ontap/at-rest' },
          { source: 'fsx-openzfs/at-rest' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts Lustre and OpenZFS traffic to EC2 instance types that support it, and SMB with clients of version 3.0 or newer on Windows.',
        customer:
          'Use such clients and instance types, switch SMB encryption or Kerberos on with ONTAP, and refuse plain connections where the file system lets you.',
        cites: [
          { source: 'fsx-windows/in-transit' },
          { source: 'fsx-lustre/in-transit' },
          { source: 'fsx-ontap/in-transit' },
          { source: 'fsx-openzfs/in-transit' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes daily automatic backups, on by default except with Lustre, and stores all backups in S3.',
        customer: 'Set retention, take further backups or snapshots, copy them elsewhere and test restores.',
        cites: [
          { source: 'fsx-windows/backups' },
          { source: 'fsx-lustre/backups' },
          { source: 'fsx-ontap/backups' },
          { source: 'fsx-openzfs/backups' },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors servers and disks, publishes metrics and records API calls in CloudTrail.',
        customer:
          'Alarm on free space and throughput, and turn on auditing of file access where the file system has it.',
        cites: [{ source: 'fsx-windows/auditing' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly 30 minutes; without a choice FSx assigns them.',
        cites: [{ source: 'fsx-windows/maintenance' }, { source: 'fsx-openzfs/maintenance' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on for every file system and its backups; at most the key is your choice.',
        cites: [{ source: 'fsx-windows/at-rest' }, { source: 'fsx-lustre/at-rest' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the file servers’ operating system but AWS.',
        cites: [{ source: 'fsx-windows/maintenance' }, { source: 'waf-shared-responsibility' }],
      },
      'file-permissions': {
        who: 'customer',
        customer: 'Owners, access lists and exports of the files are yours.',
        cites: [{ source: 'fsx-windows/security' }],
      },
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches the file servers in the maintenance window.',
        customer:
          'Choose the weekly window; you can move it, but not put maintenance off for more than 14 days on Lustre, ONTAP and OpenZFS.',
        cites: [
          { source: 'fsx-windows/maintenance' },
          { source: 'fsx-lustre/maintenance' },
          { source: 'fsx-ontap/maintenance' },
          { source: 'fsx-openzfs/maintenance' },
        ],
      },
      'storage-space': {
        who: 'customer',
        customer: 'You watch free space and raise the storage capacity: FSx does not grow it for you.',
        cites: [
          { source: 'fsx-windows/storage-capacity' },
          { source: 'fsx-lustre/storage-capacity' },
          { source: 'fsx-ontap/storage-capacity' },
          { source: 'fsx-openzfs/storage-capacity' },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose the deployment type at creation: Multi-AZ exists for Windows, ONTAP and OpenZFS. AWS then runs the standby.',
        cites: [
          { source: 'fsx-windows/multi-az' },
          { source: 'fsx-ontap/availability' },
          { source: 'fsx-openzfs/availability' },
        ],
      },
      failover: {
        who: 'aws',
        aws: 'Where the deployment type has a standby, AWS fails over to it by itself; elsewhere it replaces the failed server.',
        cites: [
          { source: 'fsx-windows/multi-az' },
          { source: 'fsx-ontap/availability' },
          { source: 'fsx-lustre/deployment' },
        ],
      },
      durability: {
        who: 'aws',
        aws: 'AWS replicates the data in its zone, with Multi-AZ in two, and replaces failed hardware.',
        cites: [
          { source: 'fsx-windows/multi-az' },
          { source: 'fsx-ontap/availability' },
          { source: 'fsx-lustre/deployment' },
        ],
        except: [
          {
            if: 'scratch-file-system',
            when: 'it is a Lustre scratch file system',
            who: 'customer',
            then: 'Nothing is replicated: what has to last belongs in S3.',
            cites: [{ source: 'fsx-lustre/deployment' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the KMS key when you create the file system; Lustre scratch file systems take none.',
        cites: [{ source: 'fsx-windows/at-rest' }, { source: 'fsx-lustre/at-rest' }],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'You set how long daily backups live; 0 turns them off, and that is the default on Lustre.',
        cites: [{ source: 'fsx-windows/backups' }, { source: 'fsx-lustre/backups' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
