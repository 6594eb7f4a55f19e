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
        except: [
          {
            if: 'intelligent-tiering',
            when: 'the storage class is Intelligent-Tiering (Lustre, OpenZFS)',
            who: 'shared',
            aws: 'AWS grows and shrinks the storage.',
            then: 'The throughput stays yours.',
            cites: [{ source: 'fsx-lustre/deployment' }, { source: 'fsx-openzfs/intelligent-tiering' }],
          },
        ],
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
        cites: [
          { source: 'fsx-windows/acls' },
          { source: 'fsx-ontap/users' },
          { source: 'fsx-lustre/root-squash' },
          { source: 'fsx-openzfs/volumes', section: 'NFS exports' },
        ],
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
        aws: 'AWS encrypts Lustre, ONTAP and OpenZFS traffic to EC2 instance types that support it, and SMB with clients of version 3.0 or newer on Windows.',
        customer:
          'Use such clients and instance types, switch SMB encryption, Kerberos or IPsec on with ONTAP for the rest, and refuse plain connections where the file system lets you.',
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
        cites: [{ source: 'fsx-windows/in-transit' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            when: 'it is FSx for ONTAP',
            who: 'customer',
            then: 'You log in to ONTAP’s command line by SSH, and hold its administrators; the system beneath stays closed.',
            cites: [{ source: 'fsx-ontap/users' }],
          },
        ],
      },
      'file-permissions': {
        who: 'customer',
        customer:
          'Owners, access lists and exports of the files are yours. The defaults are wide: the first Windows share is open to the whole domain, a new OpenZFS volume to every client that reaches it, and Lustre’s root squash is off.',
        cites: [
          { source: 'fsx-windows/acls' },
          { source: 'fsx-lustre/root-squash' },
          { source: 'fsx-openzfs/volumes', section: 'NFS exports' },
        ],
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
        except: [
          {
            if: 'intelligent-tiering',
            when: 'the storage class is Intelligent-Tiering (Lustre, OpenZFS), or the data is in ONTAP’s capacity pool',
            who: 'aws',
            then: 'That storage grows with your files: there is no size to set.',
            cites: [
              { source: 'fsx-lustre/deployment' },
              { source: 'fsx-openzfs/intelligent-tiering' },
              { source: 'fsx-ontap/storage-capacity' },
            ],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose the deployment type at creation: Multi-AZ exists for Windows, ONTAP and OpenZFS, and not for Lustre. AWS then runs the standby.',
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
        except: [
          {
            if: 'scratch-file-system',
            when: 'it is a Lustre scratch file system',
            who: 'customer',
            then: 'Failed servers are not replaced: what has to last belongs in S3.',
            cites: [{ source: 'fsx-lustre/deployment' }],
          },
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
          {
            if: 'single-az',
            when: 'it is a Single-AZ file system',
            who: 'shared',
            aws: 'AWS replicates the data in its one zone and replaces failed hardware.',
            then: 'Having backups or a copy elsewhere for the loss of the zone is yours.',
            cites: [
              { source: 'fsx-windows/multi-az' },
              { source: 'fsx-ontap/availability' },
              { source: 'fsx-openzfs/availability' },
            ],
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
      'public-access': {
        who: 'customer',
        customer:
          'The file protocols have no public way in: FSx detaches public addresses. Who reaches it inside the VPC and over your links is yours to decide.',
        cites: [
          { source: 'fsx-windows/multi-az' },
          { source: 'fsx-ontap/availability' },
          { source: 'fsx-openzfs/availability' },
          { source: 'fsx-lustre/security-groups' },
        ],
        except: [
          {
            when: 'you attach an S3 access point to an ONTAP or OpenZFS volume',
            who: 'customer',
            then: 'It is open to the internet unless you tie it to a VPC when you create it; requests still need IAM rights.',
            cites: [
              { source: 'fsx-ontap/access-points' },
              { source: 'fsx-openzfs/access-points' },
              { source: 'fsx-ontap/public-access' },
            ],
          },
        ],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'You copy backups to another Region or replicate, with SnapMirror on ONTAP: nothing leaves the Region by itself.',
        cites: [
          { source: 'fsx-windows/backups', section: 'Copying backups' },
          { source: 'fsx-openzfs/backups' },
          { source: 'fsx-ontap/availability' },
        ],
      },
      'engine-major-upgrades': {
        who: 'shared',
        aws: 'AWS patches the file server software in the maintenance window; a newer Lustre version it installs when you start it.',
        customer: 'Choose the window. On Lustre you choose the version, unmount every client and start the upgrade.',
        cites: [
          { source: 'fsx-lustre/versions' },
          { source: 'fsx-ontap/maintenance' },
          { source: 'fsx-openzfs/maintenance' },
          { source: 'fsx-windows/maintenance' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'FSx builds and runs the file servers with their disks and caches, on Windows Server, ONTAP, OpenZFS or Lustre, watches them and replaces what fails. It copies data inside the zone, or into a second one with Multi-AZ, fails over to a standby where there is one, and takes daily backups where they are on. Nothing of that is for you to program. Shares, permissions, sizes and windows are yours.',
        cites: [
          { source: 'fsx-windows/multi-az' },
          { source: 'fsx-ontap/availability' },
          { source: 'fsx-openzfs/availability' },
          { source: 'fsx-lustre/deployment' },
          { source: 'fsx-windows/backups' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
