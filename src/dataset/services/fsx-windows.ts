import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'FSx for Windows User Guide: Security in Amazon FSx',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/security.html',
      read: '2026-11-29',
    },
    maintenance: {
      title: 'FSx for Windows User Guide: Working with Amazon FSx maintenance windows',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/maintenance-windows.html',
      read: '2026-11-29',
    },
    'at-rest': {
      title: 'FSx for Windows User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html',
      read: '2026-11-29',
    },
    'in-transit': {
      title: 'FSx for Windows User Guide: Encryption in transit',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-in-transit.html',
      read: '2026-11-29',
    },
    backups: {
      title: 'FSx for Windows User Guide: Working with backups',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html',
      read: '2026-11-29',
    },
    'security-groups': {
      title: 'FSx for Windows User Guide: File system access control with Amazon VPC',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limit-access-security-groups.html',
      read: '2026-11-29',
    },
    'multi-az': {
      title: 'FSx for Windows User Guide: Availability and durability',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html',
      read: '2026-11-29',
    },
    auditing: {
      title: 'FSx for Windows User Guide: File access auditing',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html',
      read: '2026-11-29',
    },
    throughput: {
      title: 'FSx for Windows User Guide: Managing throughput capacity',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/managing-throughput-capacity.html',
      read: '2026-11-29',
    },
    'storage-capacity': {
      title: 'FSx for Windows File Server User Guide: Managing storage on FSx for Windows File Server',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/managing-storage-configuration.html',
      read: '2026-11-29',
    },
    'shadow-copies': {
      title: 'FSx for Windows File Server User Guide: Protecting your data with shadow copies',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/shadow-copies-fsxW.html',
      read: '2026-11-29',
    },
    acls: {
      title: 'FSx for Windows File Server User Guide: File- and folder-level access control using Windows ACLs',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limit-access-file-folder.html',
      read: '2026-11-29',
    },
    'self-managed-ad': {
      title:
        'FSx for Windows File Server User Guide: Best practices for joining a self-managed Microsoft Active Directory domain',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/self-managed-AD-best-practices.html',
      read: '2026-11-29',
    },
    'join-prerequisites': {
      title: 'FSx for Windows File Server User Guide: Using a self-managed Microsoft Active Directory',
      url: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/self-manage-prereqs.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon FSx for Windows File Server',
    short: 'FSx for Windows',
    aka: [
      'fsx for windows',
      'fsx windows',
      'fsx for windows file server',
      'fsx windows file server',
      'windows file server',
    ],
    category: 'storage',
    profile: 'single-tenant-managed',
    variantOf: 'fsx',
    summary:
      'Windows file shares run by AWS: it patches Windows Server in your window, and Active Directory, shares, permissions, size and files are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS runs the file servers and patches Windows Server in the maintenance window.',
        customer:
          'Choose the 30-minute weekly window. A Single-AZ file system is away meanwhile, usually for some 30 minutes at most; a Multi-AZ one fails over.',
        cites: [{ source: 'maintenance' }, { source: 'multi-az' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS replaces failed servers and disks.',
        customer: 'Choose Single-AZ or Multi-AZ, storage and throughput, and raise them when needed.',
        cites: [{ source: 'throughput' }, { source: 'multi-az' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS installs and patches the file server software in the maintenance window.',
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
        customer: 'Set shares, deduplication, quotas, shadow copies, the maintenance window and backup retention.',
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
        customer:
          'Join your Active Directory, tell FSx when the password of its service account or the DNS servers change, and set share and NTFS permissions and IAM rights.',
        cites: [{ source: 'acls' }, { source: 'self-managed-ad' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every file system and its backups at rest through KMS, without a setting.',
        customer: 'Choose a key of your own if you need one, and classify and own the files.',
        cites: [{ source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts SMB traffic by itself with clients that speak SMB 3.0 or newer.',
        customer:
          'Use such clients, and allow only them, for the whole file system or for single shares: others connect in clear until you do.',
        cites: [{ source: 'in-transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes a daily backup, on by default, and stores it in S3.',
        customer:
          'Set retention: 30 days is the console’s default, 90 the most, and 0 turns the daily backup off. Daily backups go with the file system, so keep your own and shadow copies, copy them elsewhere and test restores.',
        cites: [{ source: 'backups' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors servers and disks, publishes metrics and records API calls in CloudTrail.',
        customer: 'Turn on file access auditing and alarm on free space.',
        cites: [{ source: 'auditing' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches Windows Server, typically every few weeks.',
        customer: 'Choose the window.',
        cites: [{ source: 'maintenance' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose Multi-AZ at creation. AWS then keeps a standby file server in another zone, copies every write to it and fails over by itself. A backup restores to the same deployment type only, so a later change means copying the files.',
        cites: [{ source: 'multi-az' }, { source: 'backups', section: 'Restoring backups to new file system' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer: 'Choose it, or get a default one.',
        cites: [{ source: 'maintenance' }],
      },
      'audit-logs': {
        who: 'customer',
        customer:
          'Turn on file access auditing, say what is recorded by audit entries on the files, and send it to CloudWatch Logs or Firehose. It needs 32 MBps of throughput, knows nothing from before, and can in rare cases miss events.',
        cites: [{ source: 'auditing' }],
      },
      'ssh-access': {
        who: 'aws',
        aws: 'Nobody logs in to the Windows servers but AWS; you manage shares through a remote PowerShell endpoint.',
        cites: [{ source: 'in-transit', section: 'Managing encryption in transit' }, { source: 'maintenance' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'Always on; only the KMS key is your choice.',
        cites: [{ source: 'at-rest' }],
      },
      backups: {
        who: 'shared',
        aws: 'AWS takes the daily backup, by default.',
        customer: 'Leave it on, set the retention and keep your own backups for longer.',
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
      'file-permissions': {
        who: 'customer',
        customer:
          'NTFS and share permissions, and the Active Directory groups behind them, are yours. The default share lets every domain user read and write until you narrow it; the rights of SYSTEM have to stay.',
        cites: [{ source: 'acls' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'There is no public way in: FSx detaches public addresses from the file system. You decide who reaches it inside the VPC and over your links.',
        cites: [{ source: 'multi-az' }],
      },
      failover: {
        who: 'aws',
        aws: 'On a Multi-AZ file system AWS fails over to the standby by itself when a server or its zone fails or is maintained, and back again.',
        cites: [{ source: 'multi-az', section: 'Failing over process' }],
        except: [
          {
            when: 'the clients run Linux',
            who: 'shared',
            then: 'They do not follow the failover by themselves: they go on once AWS has failed back to the preferred server.',
            cites: [{ source: 'multi-az', section: 'Failing over process' }],
          },
          {
            if: 'single-az',
            when: 'it is a Single-AZ file system',
            who: 'aws',
            then: 'There is no standby: AWS replaces what failed, and the file system is away for about 30 minutes.',
            cites: [{ source: 'multi-az' }],
          },
        ],
      },
      durability: {
        who: 'aws',
        aws: 'AWS replicates the data inside its zone, and with Multi-AZ into a second one, and replaces failed hardware.',
        cites: [{ source: 'multi-az' }],
        except: [
          {
            if: 'single-az',
            when: 'it is a Single-AZ file system',
            who: 'shared',
            aws: 'AWS replicates the data inside its one zone and replaces failed hardware; in rare cases a failure is beyond repair.',
            then: 'Having backups, and restoring from the last one then, is yours.',
            cites: [{ source: 'multi-az' }],
          },
        ],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'You set it between 0 and 90 days; 0 turns the daily backup off. Lowering it deletes the backups that are older, for good.',
        cites: [{ source: 'backups' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You watch free space, keep a fifth of it free, and raise the storage capacity before it runs out: FSx does not grow it for you, and it never shrinks. AWS has a template that raises it below a threshold, which you deploy.',
        cites: [{ source: 'storage-capacity' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the KMS key when you create the file system, and keep it usable.',
        cites: [{ source: 'at-rest' }],
      },
      'end-users': {
        who: 'customer',
        customer:
          'Users and groups live in the Active Directory that you join; keeping that and its service account working is yours. AWS checks their sign-in against it.',
        cites: [{ source: 'self-managed-ad' }, { source: 'acls' }],
      },
      snapshots: {
        who: 'customer',
        customer:
          'Snapshots here are shadow copies, and they are off until you turn them on: you set their storage (10 percent by default), their number (20 by default) and the schedule, with PowerShell. AWS takes them then, and its backups contain them; they replace no backup.',
        cites: [{ source: 'shadow-copies' }],
      },
      'resilience-testing': {
        who: 'customer',
        customer:
          'You test the failover of a Multi-AZ file system by changing its throughput capacity: AWS then switches to the standby and back.',
        cites: [{ source: 'multi-az', section: 'Testing failover on a file system' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'You copy backups to another Region, by hand or by a plan in AWS Backup: nothing leaves the Region by itself. Into another account only AWS Backup copies them.',
        cites: [{ source: 'backups', section: 'Copying backups' }],
      },
      restores: {
        who: 'customer',
        customer:
          'You restore a backup, always to a new file system of the same deployment type and size, in the same or a trusted domain, and move the users over. Single files your users bring back from shadow copies, where you turned them on.',
        cites: [{ source: 'backups', section: 'Restoring backups to new file system' }],
      },
      'backup-protection': {
        who: 'customer',
        customer:
          'Daily backups die with the file system, and whoever has the rights can delete yours. Those of AWS Backup outlive it and cannot be deleted from FSx; a copy in another account is safer still.',
        cites: [{ source: 'backups', section: 'Using AWS Backup with Amazon FSx' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'Your files are yours to scan, from machines that open the share, with a product of your choice. AWS patches the file servers themselves.',
        cites: [{ source: 'security' }, { source: 'maintenance' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'The service account by which FSx joins your own domain is yours: give it few rights, keep its name and password in Secrets Manager rather than hand them over in clear, and give FSx its new password at once, or the file system becomes misconfigured.',
        cites: [
          { source: 'join-prerequisites' },
          { source: 'self-managed-ad', section: 'Keeping your Active Directory configuration updated with Amazon FSx' },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'FSx runs Windows Server with its SMB shares, copies every write of a Multi-AZ file system to the standby, notices failures, fails over and back again, and replaces broken hardware. It takes the daily backup, consistent and incremental, takes shadow copies and sends audit events once you turned these on, and asks your Active Directory at each sign-in. Shares, rights and the domain are yours.',
        cites: [
          { source: 'multi-az' },
          { source: 'backups' },
          { source: 'shadow-copies' },
          { source: 'auditing' },
          { source: 'acls' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
