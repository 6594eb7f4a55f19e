import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'volume-status': {
      title: 'EC2 API Reference: DescribeVolumeStatus',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeStatus.html',
      read: '2026-11-29',
    },
    initializing: {
      title: 'EBS User Guide: Monitor the status of Amazon EBS volume initialization',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-initialize-monitor.html',
      read: '2026-11-29',
    },
    'recycle-bin': {
      title: 'EBS User Guide: Recover deleted EBS volumes, EBS snapshots, and EBS-backed AMIs with Recycle Bin',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html',
      read: '2026-11-28',
    },
    'snapshot-lock': {
      title: 'EBS User Guide: Amazon EBS snapshot lock',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshot-lock.html',
      read: '2026-11-28',
    },
    'key-rotation': {
      title: 'EBS User Guide: Rotate AWS KMS keys used for Amazon EBS encryption',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/kms-key-rotation.html',
      read: '2026-11-28',
    },
    'block-public-snapshots': {
      title: 'EBS User Guide: Block public access for Amazon EBS snapshots',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html',
      read: '2026-11-30',
    },
    volumes: {
      title: 'EBS User Guide: Amazon EBS volumes',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html',
      read: '2026-11-28',
    },
    features: {
      title: 'EBS User Guide: Features and benefits of Amazon EBS volumes',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/EBSFeatures.html',
      read: '2026-11-28',
    },
    'other-locations': {
      title: 'EBS User Guide: Amazon EBS encryption in Local Zones, Outposts, and Wavelength Zones',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-local-zones-outposts-wavelength.html',
      read: '2026-11-30',
    },
    'direct-apis': {
      title: 'EBS User Guide: Control access to EBS direct APIs using IAM',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebsapi-permissions.html',
      read: '2026-11-28',
    },
    security: {
      title: 'EBS User Guide: Security in Amazon EBS',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/security.html',
      read: '2026-11-28',
    },
    'encryption-by-default': {
      title: 'EBS User Guide: Enable Amazon EBS encryption by default',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html',
      read: '2026-11-28',
    },
    snapshots: {
      title: 'EBS User Guide: Amazon EBS snapshots',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'EBS User Guide: Amazon EBS encryption',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'EBS User Guide: Data resiliency in Amazon EBS',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'EBS User Guide: Identity and access management for Amazon EBS',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/security-iam.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'EBS User Guide: Data protection in Amazon EBS',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon EBS',
    short: 'EBS',
    aka: [
      'ebs',
      'elastic block store',
      'ebs volume',
      'ebs volumes',
      'ebs snapshot',
      'ebs snapshots',
      'block storage',
      'gp3',
      'io2',
    ],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'Disks for EC2 instances: AWS runs the storage and keeps copies inside one zone, and size, encryption, snapshots, sharing and all that is on the disk are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the storage servers behind the volumes. The operating system on your volume belongs to the EC2 instance and is yours.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer:
          'Choose type, size, IOPS and throughput of each volume and grow it, and the file system on it, when it fills up: nothing resizes by itself.',
        cites: [{ source: 'volumes' }, { source: 'features', section: 'Flexibility' }],
        except: [
          {
            if: 'managed-instance',
            when: 'the volume is managed by a service, such as EKS Auto Mode',
            who: 'aws',
            then: 'The service sets it up and changes it; you cannot modify it.',
            cites: [{ source: 'volumes' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and updates the storage software of EBS.',
        cites: [{ source: 'security' }],
      },
      container: {
        who: 'absent',
        because: 'A volume runs no containers.',
        cites: [{ source: 'security' }],
      },
      application: {
        who: 'customer',
        customer: 'The file system, the databases and the programs on the volume are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Set type and size, delete on termination, snapshot policies, rules for Recycle Bin, and block public access for snapshots.',
        cites: [{ source: 'features' }, { source: 'block-public-snapshots' }, { source: 'recycle-bin' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'A volume is reached through its instance: network rules are those of the instance. For the snapshot API you can add a VPC endpoint.',
        cites: [{ source: 'data-protection' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write the IAM policies on attaching, copying, sharing and deleting volumes and snapshots, and decide with which accounts a snapshot is shared. The EBS direct APIs read snapshots by permissions of their own: they can open to people what you denied them in EC2.',
        cites: [{ source: 'iam' }, { source: 'direct-apis' }, { source: 'block-public-snapshots' }],
      },
      data: {
        who: 'customer',
        customer:
          'Turn on encryption by default in every Region, or ask for it on each volume, and choose the KMS key: EBS encrypts nothing unless you do. The content is yours to classify and wipe.',
        cites: [{ source: 'encryption-by-default' }, { source: 'encryption' }],
        except: [
          {
            if: 'on-outposts',
            when: 'the volume is on AWS Outposts, in a Wavelength Zone or in most Local Zones',
            who: 'shared',
            aws: 'AWS encrypts every volume and snapshot there and allows no others.',
            then: 'the choice of the key and the care for the content are yours.',
            cites: [{ source: 'other-locations' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the traffic between the instance and an encrypted volume.',
        customer: 'Encrypt the volume: without that the guarantee is missing.',
        cites: [{ source: 'encryption' }, { source: 'features', section: 'Data encryption' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps copies of a volume inside its Availability Zone and stores snapshots over all zones of the Region.',
        customer:
          'Take snapshots, by hand, Data Lifecycle Manager or AWS Backup, copy them to other Regions and test restores: nobody takes them for you. The root volume is deleted with its instance unless you change that flag.',
        cites: [{ source: 'snapshots' }, { source: 'features' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors the storage, publishes CloudWatch metrics and records API calls.',
        customer: 'Alarm on burst credits, latency and failed snapshots, and review who shares or copies.',
        cites: [{ source: 'security' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      antivirus: {
        who: 'customer',
        customer:
          'Looking for malware on a volume is yours: with software inside the instance, or by the scans of volumes that GuardDuty makes where you turn them on.',
        cites: [
          { source: 'guardduty/malware-scans' },
          { source: 'waf-vulnerability-management' },
          { source: 'risk-and-compliance' },
        ],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer:
          'Turn on encryption by default per Region; it is off until you do and leaves existing volumes as they are.',
        cites: [{ source: 'encryption-by-default' }],
        except: [
          {
            if: 'older-resource',
            when: 'the volume existed before you turned encryption by default on',
            who: 'customer',
            then: 'It stays unencrypted: create an encrypted volume from its snapshot and replace it.',
            cites: [
              { source: 'encryption-by-default' },
              { source: 'encryption', section: 'Encrypt unencrypted resources' },
            ],
          },
          {
            if: 'on-outposts',
            when: 'the volume is on AWS Outposts, in a Wavelength Zone or in most Local Zones',
            who: 'aws',
            then: 'AWS always encrypts there, with the default key of the account unless you name another.',
            cites: [{ source: 'other-locations' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose the default key of the Region or one per volume; the key of an existing volume or snapshot can only be changed by copying.',
        cites: [{ source: 'encryption-by-default' }],
      },
      snapshots: {
        who: 'customer',
        customer: 'Take, schedule, keep and delete the snapshots.',
        cites: [{ source: 'features', section: 'Snapshots' }, { source: 'snapshots' }],
      },
      backups: {
        who: 'customer',
        customer:
          'EBS makes no backups by itself: create snapshots, or have Data Lifecycle Manager or AWS Backup create them.',
        cites: [{ source: 'snapshots' }, { source: 'waf-resiliency' }],
      },
      'snapshot-sharing': {
        who: 'customer',
        customer:
          'Decide which accounts may use a snapshot, and turn on block public access for snapshots in each Region: it is off until you do. Encrypted snapshots can never be public.',
        cites: [{ source: 'block-public-snapshots' }, { source: 'encryption' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS replicates each volume inside its Availability Zone against the failure of a component. It does not survive the loss of that zone or a wrong delete: snapshots against those are yours.',
        cites: [{ source: 'features', section: 'Data availability' }, { source: 'resilience' }],
      },
      'disk-disposal': {
        who: 'aws',
        aws: 'AWS overwrites the blocks of a deleted volume before anybody else gets them, and destroys worn-out media.',
        cites: [
          { source: 'data-protection', section: 'Amazon EBS data security' },
          { source: 'features', section: 'Data persistence' },
          { source: 'data-center-controls' },
        ],
      },
      'right-sizing': {
        who: 'customer',
        customer: 'Type, size and IOPS are your choice.',
        cites: [{ source: 'volumes' }],
      },
      scaling: {
        who: 'customer',
        customer: 'Grow volumes yourself.',
        cites: [{ source: 'features', section: 'Flexibility' }, { source: 'volumes' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'Delete volumes and snapshots that you no longer need, and set delete on termination as you mean it: on for root volumes by default, off for further ones.',
        cites: [{ source: 'features', section: 'Data persistence' }],
      },
      'storage-space': {
        who: 'customer',
        customer:
          'You watch how full the file system is, modify the volume and then extend the file system: neither grows by itself.',
        cites: [{ source: 'features', section: 'Flexibility' }, { source: 'volumes' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'You copy snapshots to another Region or account and rehearse the restore: a volume lives in one Availability Zone.',
        cites: [{ source: 'snapshots' }, { source: 'waf-resiliency' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer: 'You copy snapshots to other Regions, by hand, Data Lifecycle Manager or AWS Backup.',
        cites: [{ source: 'snapshots' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Volumes cannot be reached from outside; snapshots can be made public. You turn on block public access for snapshots in each Region: it is off until you do, and public AMIs have a setting of their own.',
        cites: [{ source: 'block-public-snapshots' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces failed disks and servers and restores the copy inside the zone.',
        cites: [{ source: 'features', section: 'Data availability' }, { source: 'security' }],
      },
      'key-rotation': {
        who: 'shared',
        aws: 'AWS rotates the AWS managed key of EBS every year, and your own KMS key once you switch that on, if KMS made its material. Volumes and snapshots stay readable and are not encrypted anew.',
        customer:
          'Switch automatic rotation on for your own keys. To move existing data to other key material you copy it to a new key yourself.',
        cites: [{ source: 'key-rotation' }, { source: 'encryption' }],
      },
      'backup-protection': {
        who: 'customer',
        customer:
          'Lock snapshots that nobody is to delete, write retention rules for Recycle Bin so that deleted volumes and snapshots can be brought back, and keep copies in another account. AWS enforces the locks and rules you set; without them a delete is final.',
        cites: [{ source: 'snapshot-lock' }, { source: 'recycle-bin' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'EBS keeps copies of each block inside the zone, replaces failed disks and makes the lost copy anew. It tests every volume, and stops its traffic when data may be inconsistent until you let it go on. It stores only changed blocks in a snapshot, over all zones of the Region, brings the blocks of a restored volume in, and wipes blocks before they are used again. Snapshots, sizes and the file system are yours.',
        cites: [
          { source: 'features' },
          { source: 'snapshots' },
          { source: 'volume-status' },
          { source: 'initializing' },
          { source: 'data-protection' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
