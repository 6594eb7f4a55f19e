import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'EFS User Guide: How Amazon EFS works',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/how-it-works.html',
      read: '2026-11-29',
    },
    'public-access': {
      title: 'EFS User Guide: Blocking public access to EFS file systems',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html',
      read: '2026-11-28',
    },
    features: {
      title: 'EFS User Guide: Features of Amazon EFS',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/features.html',
      read: '2026-11-28',
    },
    security: {
      title: 'EFS User Guide: Security in Amazon EFS',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'EFS User Guide: Encrypting data at rest',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html',
      read: '2026-11-30',
    },
    'in-transit': {
      title: 'EFS User Guide: Encrypting data in transit',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html',
      read: '2026-11-28',
    },
    backup: {
      title: 'EFS User Guide: Using AWS Backup to back up and restore Amazon EFS file systems',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html',
      read: '2026-11-30',
    },
    network: {
      title: 'EFS User Guide: Using VPC security groups',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/network-access.html',
      read: '2026-11-28',
    },
    'iam-clients': {
      title: 'EFS User Guide: Using IAM to control file system data access',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html',
      read: '2026-11-28',
    },
    'access-points': {
      title: 'EFS User Guide: Working with Amazon EFS access points',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html',
      read: '2026-11-23',
    },
    replication: {
      title: 'EFS User Guide: Amazon EFS replication',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html',
      read: '2026-11-28',
    },
    lifecycle: {
      title: 'EFS User Guide: Amazon EFS lifecycle management',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html',
      read: '2026-11-23',
    },
    performance: {
      title: 'EFS User Guide: Amazon EFS performance',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
      read: '2026-11-28',
    },
    create: {
      title: 'EFS API Reference: CreateFileSystem',
      url: 'https://docs.aws.amazon.com/efs/latest/APIReference/API_CreateFileSystem.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'EFS User Guide: Logging Amazon EFS API calls with AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon EFS',
    short: 'EFS',
    aka: ['efs', 'elastic file system', 'nfs', 'efs file system', 'efs mount', 'efs one zone', 'mount target'],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'A shared NFS file system that grows by itself: AWS runs and patches the servers, and encryption at creation, mount targets, permissions, backups and files are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the file servers; no window and no update of yours is involved.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS grows and shrinks the storage with your files, and scales throughput in the elastic mode.',
        cites: [{ source: 'performance', section: 'Throughput modes' }, { source: 'create' }],
        disputed:
          'The user guide calls elastic throughput the default; the API reference gives bursting to a file system for which the call names no mode.',
        except: [
          {
            if: 'provisioned-mode',
            when: 'you use provisioned throughput',
            who: 'shared',
            then: 'You set the throughput and change it when it no longer fits.',
            aws: 'AWS grows and shrinks the storage with your files.',
            cites: [{ source: 'performance', section: 'Throughput modes' }],
          },
          {
            when: 'you use bursting throughput, which a call by CLI, API or SDK that names no mode gives',
            who: 'shared',
            then: 'Throughput follows the size in the Standard class and burst credits: watching the credits, and changing the mode when they run out, is yours.',
            aws: 'AWS grows and shrinks the storage with your files.',
            cites: [{ source: 'performance', section: 'Throughput modes' }, { source: 'create' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and patches the file service. The mount helper on your clients is yours to update.',
        cites: [{ source: 'security' }, { source: 'in-transit' }],
      },
      container: {
        who: 'absent',
        because: 'A file system runs no containers.',
        cites: [{ source: 'security' }],
      },
      application: {
        who: 'customer',
        customer: 'The programs that use the files, and the NFS clients with their mount helper, are yours.',
        cites: [{ source: 'in-transit' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set lifecycle and throughput mode, access points, the file system policy and replication.',
        cites: [{ source: 'lifecycle' }, { source: 'access-points' }, { source: 'performance' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Create mount targets in your subnets and security groups that let NFS in from your clients only.',
        cites: [{ source: 'network' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Set the file system policy, IAM rules for clients, access points and the POSIX owners and modes of files. Until you write a policy, every client that reaches a mount target has full access.',
        cites: [{ source: 'iam-clients', section: 'Default EFS file system policy' }, { source: 'access-points' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts file systems that were created with encryption: the console asks for it by default.',
        customer:
          'Ask for it yourself when you create one by CLI, API or SDK, choose the key, and enforce it with IAM: it cannot be changed later. The files are yours.',
        cites: [{ source: 'at-rest' }],
        except: [
          {
            if: 'cli-created',
            when: 'the file system was created by CLI, API or SDK',
            who: 'customer',
            then: 'It is unencrypted unless the call asked for encryption.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS accepts TLS at the mount targets.',
        customer:
          'Mount with the mount helper and TLS, and demand it in the file system policy: NFS is plain otherwise.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores Regional file systems over several zones, backs up One Zone ones with AWS Backup by itself, and runs the backups that you switch on.',
        customer:
          'Keep automatic backups on, which the console enables by default and the API does not for Regional file systems, set retention and replication, and test restores.',
        cites: [
          { source: 'backup' },
          { source: 'features', section: 'Availability and durability of EFS file systems' },
          { source: 'replication' },
        ],
        except: [
          {
            if: 'cli-created',
            when: 'the Regional file system was created by CLI or API',
            who: 'customer',
            then: 'Automatic backups are off until you turn them on.',
            cites: [{ source: 'backup' }],
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors the service, publishes metrics and records API calls in CloudTrail.',
        customer:
          'Alarm on throughput and connections. CloudTrail shows client connections once you use IAM authorization, but never who read which file: watch that on the clients.',
        cites: [{ source: 'cloudtrail', section: 'Log entries for EFS authentication' }, { source: 'iam-clients' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'right-sizing': {
        who: 'customer',
        customer: 'You choose the throughput mode, and change it when it no longer fits. Storage needs no size.',
        cites: [{ source: 'performance', section: 'Throughput modes' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'You decide at creation, and it cannot be changed later: the console asks AWS for encryption by default, while CLI, API and SDK do so only if you say it. An old plain file system you replicate into an encrypted one.',
        cites: [{ source: 'at-rest' }, { source: 'replication' }],
        except: [
          {
            if: 'cli-created',
            when: 'the file system was created by CLI, API or SDK',
            who: 'customer',
            then: 'It is unencrypted unless the call asked for encryption.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'Choose the key at creation and keep it usable.',
        cites: [{ source: 'at-rest' }],
      },
      backups: {
        who: 'shared',
        aws: 'AWS Backup runs them daily and keeps them for 35 days under the default plan: for every file system made in the console, and for One Zone ones however made.',
        customer:
          'Turn automatic backups on for Regional file systems made by CLI or API, and adjust plan and retention.',
        cites: [{ source: 'backup' }],
        except: [
          {
            if: 'cli-created',
            when: 'the Regional file system was created by CLI or API',
            who: 'customer',
            then: 'There are no automatic backups until you turn them on.',
            cites: [{ source: 'backup' }],
          },
        ],
      },
      durability: {
        who: 'aws',
        aws: 'AWS stores Regional file systems redundantly over several zones.',
        cites: [{ source: 'features', section: 'Availability and durability of EFS file systems' }],
        except: [
          {
            if: 'single-az',
            when: 'it is a One Zone file system',
            who: 'shared',
            aws: 'AWS stores the files redundantly in one zone.',
            then: 'Files can be lost with that zone: keep the automatic backups, or replicate.',
            cites: [{ source: 'features', section: 'Availability and durability of EFS file systems' }],
          },
        ],
      },
      'lifecycle-rules': {
        who: 'customer',
        customer: 'Set when files move to cheaper classes.',
        cites: [{ source: 'lifecycle' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'Allow port 2049 only from your clients.',
        cites: [{ source: 'network' }],
      },
      scaling: {
        who: 'aws',
        aws: 'AWS scales storage by itself.',
        cites: [{ source: 'performance' }],
      },
      agents: {
        who: 'customer',
        customer: 'Install and update the EFS mount helper, and the TLS proxy that it starts, on your clients.',
        cites: [{ source: 'in-transit' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose Regional and not One Zone at creation, and put a mount target into each zone you use. AWS then keeps a Regional file system reachable when a zone fails.',
        cites: [
          { source: 'features', section: 'Availability and durability of EFS file systems' },
          { source: 'network' },
        ],
      },
      'file-permissions': {
        who: 'customer',
        customer:
          'Owners, groups and modes of files are yours; access points can force a user and a root directory on each application.',
        cites: [{ source: 'access-points' }, { source: 'iam-clients' }],
      },
      'network-encryption': {
        who: 'customer',
        customer: 'Mount with the mount helper and its tls option, and refuse other mounts in the file system policy.',
        cites: [{ source: 'in-transit' }, { source: 'iam-clients' }],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'The default plan keeps backups for 35 days; you change that, and the vault policy that forbids deleting recovery points.',
        cites: [{ source: 'backup' }],
      },
      'storage-space': {
        who: 'aws',
        aws: 'AWS grows and shrinks the storage with your files: there is no size to set.',
        cites: [
          { source: 'performance' },
          { source: 'features', section: 'Availability and durability of EFS file systems' },
        ],
      },
      'cross-region-copies': {
        who: 'customer',
        customer: 'You turn on replication to another Region or account, or copy backups there.',
        cites: [{ source: 'replication' }],
      },
      failover: {
        who: 'customer',
        customer:
          'AWS keeps a Regional file system serving when a zone fails. Failing over to a replica in another Region is your step: you make the replica writable and mount it.',
        cites: [
          { source: 'replication' },
          { source: 'features', section: 'Availability and durability of EFS file systems' },
        ],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'EFS writes no log of who read which file: collect that on your clients. API calls go to CloudTrail by themselves, and so do client connections where you use IAM authorization.',
        cites: [{ source: 'cloudtrail', section: 'Log entries for EFS authentication' }, { source: 'iam-clients' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'A mount target has no public address, and new file systems allow no public access. A file system policy that you write can grant it: name accounts, VPCs or the mount target condition in it.',
        cites: [{ source: 'public-access' }, { source: 'network' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EFS stores every file and directory over several zones, or in one with One Zone, grows and shrinks by itself, and shows what one client wrote and closed to the next that opens it. It moves files between storage classes by your lifecycle policy, keeps a replica that you set up in step, and runs each mount target as redundant parts behind one fixed address. Mounting, policies and failing over are yours.',
        cites: [{ source: 'how-it-works' }, { source: 'features' }, { source: 'lifecycle' }, { source: 'replication' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
