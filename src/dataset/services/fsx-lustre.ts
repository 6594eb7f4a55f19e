import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'data-repositories': {
      title: 'FSx for Lustre User Guide: Overview of data repositories',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/overview-dra-data-repo.html',
      read: '2026-11-30',
    },
    preloading: {
      title: 'FSx for Lustre User Guide: Preloading files into your file system',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/preload-file-contents-hsm-dra.html',
      read: '2026-11-29',
    },
    security: {
      title: 'FSx for Lustre User Guide: Security in FSx for Lustre',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/security.html',
      read: '2026-11-29',
    },
    maintenance: {
      title: 'FSx for Lustre User Guide: Amazon FSx for Lustre maintenance windows',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/maintenance-windows.html',
      read: '2026-11-30',
    },
    'at-rest': {
      title: 'FSx for Lustre User Guide: Encrypting data at rest',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-at-rest.html',
      read: '2026-11-30',
    },
    'in-transit': {
      title: 'FSx for Lustre User Guide: Encrypting data in transit',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-in-transit-fsxl.html',
      read: '2026-11-30',
    },
    backups: {
      title: 'FSx for Lustre User Guide: Working with backups',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html',
      read: '2026-11-30',
    },
    'security-groups': {
      title: 'FSx for Lustre User Guide: File system access control with Amazon VPC',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html',
      read: '2026-11-29',
    },
    deployment: {
      title: 'FSx for Lustre User Guide: Deployment and storage class options for FSx for Lustre file systems',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-fsx-lustre.html',
      read: '2026-11-30',
    },
    client: {
      title: 'FSx for Lustre User Guide: Installing the Lustre client',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/install-lustre-client.html',
      read: '2026-11-29',
    },
    'storage-capacity': {
      title: 'FSx for Lustre User Guide: Managing storage capacity',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/managing-storage-capacity.html',
      read: '2026-11-29',
    },
    versions: {
      title: 'FSx for Lustre User Guide: Managing Lustre versions',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/managing-lustre-version.html',
      read: '2026-11-30',
    },
    'root-squash': {
      title: 'FSx for Lustre User Guide: Lustre root squash',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/root-squash.html',
      read: '2026-11-30',
    },
    'event-logs': {
      title: 'FSx for Lustre User Guide: Logging with Amazon CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/cw-event-logging.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon FSx for Lustre',
    short: 'FSx for Lustre',
    aka: ['fsx for lustre', 'fsx lustre', 'lustre'],
    category: 'storage',
    profile: 'single-tenant-managed',
    variantOf: 'fsx',
    summary:
      'A fast parallel file system run by AWS: it patches the Lustre servers in your window, and the choice of scratch or persistent, clients, S3 links and files are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS runs the file servers and patches the Lustre servers in the maintenance window, or without one once 14 days have passed since the patch.',
        customer:
          'Choose the 30-minute weekly window and expect the file system to be away for minutes; clients retry by themselves.',
        cites: [{ source: 'maintenance' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed servers and disks of persistent file systems within minutes.',
        customer:
          'Choose scratch or persistent, storage and throughput, and grow them yourself. Servers of a scratch file system are not replaced when they fail.',
        cites: [{ source: 'deployment' }],
        except: [
          {
            if: 'scratch-file-system',
            when: 'the file system is a scratch one',
            who: 'customer',
            then: 'Nothing is replicated and failed servers are not replaced: what has to last belongs in S3.',
            cites: [{ source: 'deployment' }],
          },
          {
            if: 'intelligent-tiering',
            when: 'the storage class is Intelligent-Tiering',
            who: 'shared',
            aws: 'AWS grows and shrinks the storage with your files.',
            then: 'Raising the throughput stays yours.',
            cites: [{ source: 'deployment', section: 'FSx for Lustre storage classes' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS installs and patches the Lustre software in the maintenance window.',
        customer:
          'Choose the window, keep your clients current, and start the upgrade to a newer Lustre version yourself, with every client unmounted.',
        cites: [{ source: 'maintenance' }, { source: 'versions' }],
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
        customer: 'Set the link to S3, compression, quotas, windows and backup retention.',
        cites: [{ source: 'maintenance' }, { source: 'backups' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Place the file system in subnets of your VPC and open only the ports that its protocol needs in the security group.',
        cites: [{ source: 'security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'Set POSIX owners and modes, root squash, which is off on a new file system, and IAM rights.',
        cites: [{ source: 'root-squash' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every file system at rest, without a setting: scratch ones with keys of FSx, persistent ones and their backups through KMS.',
        customer:
          'Choose a KMS key of your own for a persistent file system if you need one; a scratch file system takes none. Classify and own the files.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic of persistent and scratch 2 file systems by itself to EC2 instance types that support it.',
        customer: 'Use such instance types: other clients talk in clear.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes daily backups of persistent file systems that are not linked to S3, where they are on.',
        customer:
          'Turn daily backups on, which are off until you set a retention, export results to S3, and test restores: scratch file systems have no backups.',
        cites: [{ source: 'backups' }],
        except: [
          {
            if: 'scratch-file-system',
            when: 'the file system is scratch or linked to S3',
            who: 'customer',
            then: 'FSx offers no backups: keep what has to last in S3.',
            cites: [{ source: 'backups' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors servers and disks, publishes metrics and records API calls in CloudTrail.',
        customer:
          'Keep logging of data repository events on, which the console switches on by default and CLI and API do not, and alarm on free space.',
        cites: [{ source: 'event-logs' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches the servers in your window.',
        customer: 'Choose the window, at least once every 14 days.',
        cites: [{ source: 'maintenance' }],
      },
      backups: {
        who: 'customer',
        customer:
          'Daily backups are off until you set a retention, from 1 to 90 days. FSx then takes them; there are none for scratch file systems or those linked to an S3 bucket.',
        cites: [{ source: 'backups' }],
        except: [
          {
            if: 'scratch-file-system',
            when: 'the file system is scratch or linked to S3',
            who: 'customer',
            then: 'FSx offers no backups: keep what has to last in S3.',
            cites: [{ source: 'backups' }],
          },
        ],
      },
      agents: {
        who: 'customer',
        customer: 'Install and update the Lustre client on your instances: FSx patches its servers only.',
        cites: [{ source: 'client' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose the KMS key when you create a persistent file system, and keep it usable. Scratch file systems have keys of FSx that nobody can choose.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on, however you create the file system.',
        cites: [{ source: 'at-rest' }],
      },
      'file-permissions': {
        who: 'customer',
        customer:
          'POSIX owners and modes are yours, and so is root squash: it is off on a new file system, so that root on any client has all rights.',
        cites: [{ source: 'root-squash' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose the weekly 30 minutes; you may move them, but not put maintenance off for more than 14 days.',
        cites: [{ source: 'maintenance' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS replicates the data of persistent file systems, inside one Availability Zone for SSD and HDD and over several for Intelligent-Tiering, and replaces failed disks.',
        cites: [{ source: 'deployment' }],
        except: [
          {
            if: 'scratch-file-system',
            when: 'the file system is a scratch one',
            who: 'customer',
            then: 'Nothing is replicated and failed servers are not replaced: what has to last belongs in S3.',
            cites: [{ source: 'deployment' }],
          },
          {
            when: 'a whole Availability Zone is lost',
            who: 'customer',
            then: 'With SSD or HDD the data stood in that zone alone: what you exported to S3 or backed up is what remains.',
            cites: [{ source: 'deployment', section: 'Persistent file systems' }, { source: 'backups' }],
          },
        ],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces failed servers and disks of persistent file systems by itself.',
        cites: [{ source: 'deployment' }],
        except: [
          {
            if: 'scratch-file-system',
            when: 'the file system is a scratch one',
            who: 'customer',
            then: 'Nothing is replicated and failed servers are not replaced: what has to last belongs in S3.',
            cites: [{ source: 'deployment' }],
          },
        ],
      },
      failover: {
        who: 'aws',
        aws: 'AWS replaces a failed file server of a persistent file system within minutes; clients retry by themselves.',
        cites: [{ source: 'deployment' }],
        except: [
          {
            if: 'scratch-file-system',
            when: 'the file system is a scratch one',
            who: 'customer',
            then: 'Nothing is replicated and failed servers are not replaced: what has to last belongs in S3.',
            cites: [{ source: 'deployment' }],
          },
        ],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You watch free space and raise the storage capacity before it runs out: FSx does not grow it for you.',
        cites: [{ source: 'storage-capacity' }],
        except: [
          {
            if: 'intelligent-tiering',
            when: 'the storage class is Intelligent-Tiering',
            who: 'aws',
            then: 'The storage grows with your files: there is no size to set.',
            cites: [{ source: 'deployment' }],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'There is no Multi-AZ option with SSD or HDD: such a file system stands in the one zone of the subnet that you chose, and keeping a copy in S3 or backups for the loss of the zone is yours.',
        cites: [{ source: 'deployment' }],
        except: [
          {
            if: 'intelligent-tiering',
            when: 'the storage class is Intelligent-Tiering',
            who: 'aws',
            then: 'AWS replicates the data over several zones.',
            cites: [{ source: 'deployment', section: 'Persistent file systems' }],
          },
        ],
      },
      'engine-major-upgrades': {
        who: 'shared',
        aws: 'AWS offers newer long-term versions of Lustre, carries the upgrade out in minutes once you start it, and rolls it back when it fails.',
        customer:
          'You choose the version, test it and the kernels of your clients, back up or export first, unmount every client and start it.',
        cites: [{ source: 'versions' }],
      },
      'platform-version': {
        who: 'shared',
        aws: 'AWS patches the Lustre version that you run, and offers newer ones: 2.10, 2.12 and 2.15 are there.',
        customer: 'Moving to a newer version is yours to start, with every client unmounted.',
        cites: [{ source: 'versions' }, { source: 'maintenance' }],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'You set it from 0 to 90 days. It is 0 on a new file system, and then there are no daily backups; those that there are go with the file system.',
        cites: [{ source: 'backups', section: 'Working with automatic daily backups' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'There is no public way in: only resources in the VPC of the file system, in peered ones and over your links reach it. Who does is your security group’s to say.',
        cites: [{ source: 'security-groups' }],
      },
      'service-function': {
        who: 'aws',
        aws: "FSx runs the Lustre metadata and storage servers, replicates persistent file systems, replaces failed servers and rolls back an upgrade that fails. From a linked bucket it brings a file's content in when it is first opened, and it imports and exports changes by itself where you switched that on, with owners and permissions. Links, striping, clients and what has to last are yours.",
        cites: [
          { source: 'deployment' },
          { source: 'versions' },
          { source: 'data-repositories' },
          { source: 'preloading' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
