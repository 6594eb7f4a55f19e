import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    consistency: {
      title: 'S3 User Guide: What is Amazon S3?',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
      read: '2026-11-29',
    },
    tiering: {
      title: 'S3 API Reference: Tiering',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html',
      read: '2026-11-29',
    },
    'access-denied': {
      title: 'S3 User Guide: Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      read: '2026-11-29',
    },
    'table-upkeep': {
      title: 'S3 User Guide: S3 Tables maintenance',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-maintenance-overview.html',
      read: '2026-11-29',
    },
    'table-limits': {
      title: 'S3 User Guide: Considerations and limitations for maintenance jobs',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-considerations.html',
      read: '2026-11-29',
    },
    tables: {
      title: 'S3 User Guide: Maintenance for tables',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-maintenance.html',
      read: '2026-11-29',
    },
    'table-records': {
      title: 'S3 User Guide: Record expiration for tables',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-record-expiration.html',
      read: '2026-11-29',
    },
    expiring: {
      title: 'S3 User Guide: Expiring objects',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html',
      read: '2026-11-29',
    },
    'sse-c': {
      title: 'S3 User Guide: Using server-side encryption with customer-provided keys (SSE-C)',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html',
      read: '2026-11-28',
    },
    integrity: {
      title: 'S3 User Guide: Checking object integrity in Amazon S3',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html',
      read: '2026-11-28',
    },
    events: {
      title: 'S3 User Guide: Amazon S3 Event Notifications',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html',
      read: '2026-11-28',
    },
    vulnerability: {
      title: 'S3 User Guide: Configuration and vulnerability analysis in Amazon S3',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/vulnerability-analysis-and-management.html',
      read: '2026-11-28',
    },
    'default-encryption': {
      title: 'S3 User Guide: Default encryption FAQ',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
      read: '2026-11-28',
    },
    'public-access': {
      title: 'S3 User Guide: Blocking public access to your Amazon S3 storage',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'S3 User Guide: Security best practices for Amazon S3',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
      read: '2026-11-28',
    },
    durability: {
      title: 'S3 User Guide: Data protection in Amazon S3',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html',
      read: '2026-11-28',
    },
    versioning: {
      title: 'S3 User Guide: Retaining multiple versions of objects with S3 Versioning',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
      read: '2026-11-28',
    },
    'object-lock': {
      title: 'S3 User Guide: Locking objects with Object Lock',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
      read: '2026-11-28',
    },
    replication: {
      title: 'S3 User Guide: Replicating objects within and across Regions',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
      read: '2026-11-28',
    },
    lifecycle: {
      title: 'S3 User Guide: Managing the lifecycle of objects',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
      read: '2026-11-28',
    },
    ownership: {
      title: 'S3 User Guide: Controlling ownership of objects and disabling ACLs',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
      read: '2026-11-28',
    },
    'client-side': {
      title: 'S3 User Guide: Protecting data by using client-side encryption',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingClientSideEncryption.html',
      read: '2026-11-28',
    },
    'access-logs': {
      title: 'S3 User Guide: Logging requests with server access logging',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'S3 User Guide: Logging Amazon S3 API calls using AWS CloudTrail',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'S3 User Guide: AWS PrivateLink for Amazon S3',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon S3',
    short: 'S3',
    aka: [
      's3',
      'simple storage service',
      's3 bucket',
      'bucket',
      'buckets',
      's3 object',
      's3 glacier',
      'glacier',
      's3 express',
      's3 express one zone',
      's3 tables',
      'object storage',
      'object store',
    ],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'Object storage: AWS runs everything below the bucket, keeps objects durable and encrypts new ones; who may read them, and how they are versioned, copied, logged and kept, is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS keeps the data of its customers apart on a platform that they share.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the operating systems behind S3. There is nothing for you to install or schedule.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS grows the storage and the request capacity with your use; you provision nothing.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'durability' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds, patches and updates the S3 software without any action of yours.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            when: 'it is a table bucket of S3 Tables',
            who: 'aws',
            then: 'AWS also compacts the files, expires old snapshots and removes files that nothing refers to, by itself. Changing that maintenance or turning it off is your setting.',
            cites: [{ source: 'table-upkeep' }, { source: 'tables' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The programs that put, get and delete objects are yours: their code, their SDK, their retries and what they upload.',
        cites: [{ source: 'best-practices' }, { source: 'waf-shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Set bucket policies, Block Public Access, Object Ownership, versioning, lifecycle rules, replication and event notifications. New buckets are private with access lists off; what you open afterwards is yours. Empty a bucket rather than delete it: outside the namespace of your account, somebody else can take the name over.',
        cites: [{ source: 'public-access' }, { source: 'ownership' }, { source: 'best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'S3 is reached by public endpoints; add VPC endpoints and bucket policies that allow only them where traffic has to stay inside your network.',
        cites: [{ source: 'endpoints' }, { source: 'best-practices' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write the IAM policies, bucket policies, access point policies and cross-account grants, with least privilege, and check them with IAM Access Analyzer.',
        cites: [{ source: 'best-practices' }, { source: 'public-access' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts every new object with SSE-S3 since 5 January 2023 where you choose nothing else, and runs the key service.',
        customer:
          'Choose SSE-KMS or encryption in the client where you need your own key, re-encrypt older objects, and classify, own and delete the content.',
        cites: [{ source: 'default-encryption' }, { source: 'client-side' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            when: 'an object was uploaded before 5 January 2023 without encryption',
            who: 'customer',
            then: 'It stays in clear until you make an encrypted copy, with S3 Batch Operations for many objects.',
            cites: [{ source: 'default-encryption' }],
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS offers HTTPS on every endpoint and keeps its certificates.',
        customer:
          'Use HTTPS and refuse plain HTTP in the bucket policy with aws:SecureTransport: S3 accepts both otherwise.',
        cites: [{ source: 'best-practices' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores objects on many devices in at least three zones, for all classes but the one-zone ones, and repairs lost copies.',
        customer:
          'Durability does not undo your own delete: turn on versioning, Object Lock, replication or AWS Backup, and test getting data back.',
        cites: [{ source: 'durability' }, { source: 'versioning' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS monitors the service and records bucket-level calls in CloudTrail.',
        customer:
          'Turn on CloudTrail data events or server access logs to see who touched objects, keep them and alert on them.',
        cites: [{ source: 'cloudtrail' }, { source: 'access-logs' }, { source: 'best-practices' }],
      },
      compliance: 'as profile',
    },
    duties: {
      durability: {
        who: 'aws',
        aws: 'AWS designs S3 for eleven nines of durability: it stores objects redundantly and checks and repairs them.',
        cites: [{ source: 'durability' }],
        except: [
          {
            when: 'you keep objects in a one-zone class',
            who: 'shared',
            aws: 'AWS stores them redundantly in a single Availability Zone.',
            then: 'Surviving the loss of that zone is yours.',
            cites: [{ source: 'durability' }],
            if: 'single-az',
          },
        ],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the servers behind S3.',
        cites: [{ source: 'vulnerability' }],
      },
      'serverless-patching': {
        who: 'aws',
        aws: 'AWS patches everything behind S3 without any action of yours.',
        cites: [{ source: 'vulnerability' }, { source: 'waf-shared-responsibility' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces failed disks and servers and restores the copies.',
        cites: [{ source: 'durability' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'New buckets block public access by themselves. Leaving that on, turning it on for the whole account or organization, and every policy or access list that opens a bucket are yours.',
        cites: [{ source: 'public-access' }],
        except: [
          {
            if: 'older-resource',
            when: 'the bucket was created before April 2023',
            who: 'customer',
            then: 'Block Public Access and disabled access lists were not the default then: check it.',
            cites: [{ source: 'access-denied' }, { source: 'public-access' }, { source: 'ownership' }],
          },
          {
            if: 'new-resource',
            when: 'the bucket is new',
            who: 'shared',
            aws: 'AWS turns Block Public Access on for every new bucket and disables its access lists.',
            then: 'Leaving it so is up to you, and so is every policy that opens the bucket.',
            cites: [{ source: 'public-access' }, { source: 'ownership' }],
          },
        ],
      },
      'bucket-policies': {
        who: 'customer',
        customer: 'Write, review and test bucket policies and access point policies; AWS evaluates them.',
        cites: [{ source: 'public-access' }, { source: 'best-practices' }],
      },
      'lifecycle-rules': {
        who: 'customer',
        customer:
          'Write the rules that move objects to cheaper classes and expire old versions; S3 carries them out, on the objects already there too, and no bucket policy stops a rule from deleting.',
        cites: [{ source: 'lifecycle' }],
      },
      versioning: {
        who: 'customer',
        customer:
          'Versioning is off until you turn it on; Object Lock with a retention mode has to be set by you as well.',
        cites: [{ source: 'versioning' }, { source: 'object-lock' }],
      },
      triggers: {
        who: 'customer',
        customer:
          'Set up event notifications, allow S3 to write to the queue, topic or function, and make the receiver bear the same event twice.',
        cites: [{ source: 'events' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts all new objects with SSE-S3 by default, at no cost, and this cannot be switched off.',
        cites: [{ source: 'default-encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you want a key of your own',
            who: 'shared',
            aws: 'AWS encrypts each object with your key.',
            then: 'You choose SSE-KMS, the key and its policy.',
            cites: [{ source: 'default-encryption' }],
          },
          {
            if: 'older-resource',
            when: 'an object was uploaded before 5 January 2023 without encryption',
            who: 'customer',
            then: 'It stays as it was until you make an encrypted copy, with S3 Batch Operations for many objects.',
            cites: [{ source: 'default-encryption' }],
          },
        ],
      },
      'client-side-encryption': {
        who: 'customer',
        customer: 'Encrypt before upload with your own keys and keep them: without the key nobody can read the object.',
        cites: [{ source: 'client-side' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Choose SSE-S3 or SSE-KMS and the key of each bucket, write its policy and keep it usable. Since April 2026 SSE-C is off for new buckets, and for old ones in accounts that held no SSE-C objects: switch it on only if you really hand in a key with every request, which AWS does not keep.',
        cites: [{ source: 'sse-c' }, { source: 'default-encryption' }],
      },
      'api-tls': {
        who: 'aws',
        aws: 'AWS serves HTTPS on every endpoint and keeps the certificates. It answers plain HTTP too, until a bucket policy of yours denies that.',
        cites: [{ source: 'best-practices' }],
      },
      'data-classification': {
        who: 'customer',
        customer: 'Find and label sensitive data yourself; Macie can look for it once you turn it on.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'best-practices' }],
      },
      'data-ownership': {
        who: 'customer',
        customer: 'Content stays yours; the bucket owner owns new objects while access lists are disabled.',
        cites: [{ source: 'ownership' }, { source: 'data-privacy-faq' }],
      },
      'data-retention': {
        who: 'customer',
        customer: 'Deletion, expiry and legal holds are yours to set.',
        cites: [{ source: 'lifecycle' }, { source: 'object-lock' }],
      },
      backups: {
        who: 'customer',
        customer: 'S3 makes no backups for you: use versioning, replication or AWS Backup.',
        cites: [{ source: 'versioning' }, { source: 'replication' }, { source: 'waf-resiliency' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'Set up replication to another Region; objects never leave the chosen Region otherwise. Live replication takes new objects only: copy the older ones with Batch Replication.',
        cites: [{ source: 'replication' }, { source: 'durability' }],
      },
      'restore-testing': {
        who: 'customer',
        customer: 'Prove that versions, replicas and archived objects come back in the time you need.',
        cites: [{ source: 'waf-resiliency' }, { source: 'versioning' }],
      },
      'audit-logs': {
        who: 'customer',
        customer:
          'You turn on CloudTrail data events or server access logs to see who read and wrote objects: both are off by default. Only bucket-level calls are recorded by themselves, for 90 days.',
        cites: [{ source: 'cloudtrail' }, { source: 'access-logs' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Turn on server access logging, which is off by default, and give it a target bucket.',
        cites: [{ source: 'access-logs' }],
      },
      'cross-account': {
        who: 'customer',
        customer: 'Decide in policies which other accounts reach the bucket.',
        cites: [{ source: 'best-practices' }, { source: 'ownership' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer: 'Create gateway or interface endpoints and limit the bucket to them.',
        cites: [{ source: 'endpoints' }, { source: 'best-practices' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS spreads all storage classes but the one-zone ones over at least three Availability Zones.',
        cites: [{ source: 'durability' }],
        except: [
          {
            if: 'single-az',
            when: 'you keep objects in a one-zone class',
            who: 'customer',
            then: 'You chose a single Availability Zone: copies in another one are yours.',
            cites: [{ source: 'durability' }],
          },
        ],
      },
      'data-integrity': {
        who: 'shared',
        aws: 'AWS checks stored data with checksums and repairs it. The SDKs and tools of AWS send a checksum with each upload by themselves, and S3 compares it before it stores the object.',
        customer:
          'Send one from programs of other makers too, choose the algorithm where that matters, and verify what you download.',
        cites: [{ source: 'integrity' }, { source: 'durability' }],
      },
      'network-encryption': {
        who: 'customer',
        customer:
          'Use HTTPS or a VPC endpoint from your networks, and deny plain HTTP in the bucket policy with aws:SecureTransport.',
        cites: [{ source: 'best-practices' }, { source: 'endpoints' }],
      },
      'tls-certificates': {
        who: 'aws',
        aws: 'AWS issues, installs and renews the certificates of the S3 endpoints. You have none to bring, and your clients trust the public Amazon authority.',
        cites: [{ source: 'best-practices' }, { source: 'waf-encryption-in-transit' }],
      },
      'certificate-renewal': {
        who: 'aws',
        aws: 'AWS renews the certificates of the S3 endpoints by itself.',
        cites: [{ source: 'best-practices' }, { source: 'waf-encryption-in-transit' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'Surviving the loss of one Availability Zone is built in, except for one-zone classes. The loss of a Region or of an account, and deletion by mistake, are yours to provide for, with replication, versioning and copies in another account.',
        cites: [{ source: 'durability' }, { source: 'replication' }, { source: 'waf-resiliency' }],
      },
      pitr: {
        who: 'customer',
        customer:
          'S3 keeps no points in time by itself: turn on versioning, or continuous backups of the bucket in AWS Backup, which reach back 35 days at most.',
        cites: [{ source: 'versioning' }, { source: 'backup/pitr' }],
      },
      'storage-space': {
        who: 'aws',
        aws: 'AWS grows the storage with your objects: a bucket does not fill up, and you provision nothing.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'durability' }],
      },
      'key-rotation': {
        who: 'shared',
        aws: 'AWS rotates the keys of SSE-S3 and the AWS managed KMS key by itself.',
        customer:
          'Turn rotation on for KMS keys of your own, and rotate by yourself the keys that you hand in with SSE-C or use in the client.',
        cites: [{ source: 'kms/rotation' }, { source: 'sse-c' }],
      },
      snapshots: {
        who: 'shared',
        aws: 'In S3 Tables AWS expires and removes old snapshots of a table by itself: by default those older than 120 hours, and at least one always stays.',
        customer:
          'Set how many are kept and for how long, and delete them yourself where a branch, a tag or a retention set in Iceberg itself stops that for the whole table. For objects there are versions and backups instead: turn on versioning or AWS Backup.',
        cites: [
          { source: 'tables', section: 'Snapshot management' },
          { source: 'table-limits', section: 'Considerations for snapshot management' },
          { source: 'versioning' },
        ],
      },
      'data-expiry': {
        who: 'aws',
        aws: 'AWS removes the objects that a lifecycle rule lets expire, in the background and with some delay. In a bucket with versioning it only puts a delete marker over the current version, and noncurrent ones need a rule of their own. The rules are yours to write. In tables of S3 Tables that you made yourself no record expires.',
        cites: [{ source: 'expiring' }, { source: 'lifecycle' }, { source: 'table-records' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'S3 keeps each object on many devices, checks and mends the copies, and shows a write or delete at once to every reader. It evaluates policies at each request, delivers event notifications at least once, carries out lifecycle rules, replication and batch jobs, moves objects between the tiers of Intelligent-Tiering by their use, and compacts S3 Tables. Rules, policies and receivers are yours.',
        cites: [
          { source: 'durability' },
          { source: 'consistency' },
          { source: 'events' },
          { source: 'lifecycle' },
          { source: 'replication' },
          { source: 'tiering' },
          { source: 'table-upkeep' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
