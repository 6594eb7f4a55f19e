import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'manage-keys': {
      title: 'CloudHSM User Guide: Managing keys',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-keys.html',
      read: '2026-11-29',
    },
    update: {
      title: 'CloudHSM User Guide: Update management',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/update-management.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'CloudHSM User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'CloudHSM User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    'change-password': {
      title: "CloudHSM User Guide: Change a user's password with CloudHSM CLI",
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/cloudhsm_cli-user-change-password.html',
      read: '2026-11-29',
    },
    'hsm-users': {
      title: 'CloudHSM User Guide: HSM users',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/hsm-users.html',
      read: '2026-11-28',
    },
    backups: {
      title: 'CloudHSM User Guide: Cluster backups',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/backups.html',
      read: '2026-11-28',
    },
    'manage-backups': {
      title: 'CloudHSM User Guide: Managing backups',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backups.html',
      read: '2026-11-28',
    },
    retention: {
      title: 'CloudHSM User Guide: Configuring backup retention',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html',
      read: '2026-11-30',
    },
    copy: {
      title: 'CloudHSM User Guide: Copying backups across Regions',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/copy-backup-to-region.html',
      read: '2026-11-28',
    },
    scaling: {
      title: 'CloudHSM User Guide: Adding or removing HSMs',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/add-remove-hsm.html',
      read: '2026-11-30',
    },
    clusters: {
      title: 'CloudHSM User Guide: Clusters',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/clusters.html',
      read: '2026-11-28',
    },
    'end-to-end': {
      title: 'CloudHSM User Guide: Client end-to-end encryption',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/client-end-to-end-encryption.html',
      read: '2026-11-28',
    },
    logs: {
      title: 'CloudHSM User Guide: Working with CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-hsm-audit-logs-using-cloudwatch.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'CloudHSM User Guide: Best practices',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/best-practices.html',
      read: '2026-11-28',
    },
    deprecation: {
      title: 'CloudHSM User Guide: Deprecation notifications',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/compliance-dep-notif.html',
      read: '2026-11-30',
    },
    modes: {
      title: 'CloudHSM User Guide: Cluster modes',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-hsm-types.html',
      read: '2026-11-28',
    },
    synchronization: {
      title: 'CloudHSM User Guide: Cluster synchronization',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-synchronization.html',
      read: '2026-11-29',
    },
    inconsistent: {
      title: 'CloudHSM User Guide: Client SDK 5 user or policy contains inconsistent values',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/troubleshoot-sdk5-inconsistent-value.html',
      read: '2026-11-29',
    },
    'sync-key': {
      title: 'CloudHSM User Guide: Synchronize keys across the cluster using CMU',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/cloudhsm_mgmt_util-syncKey.html',
      read: '2026-11-29',
    },
    'key-replicate': {
      title: 'CloudHSM User Guide: Client SDK 5 key replicate failures',
      url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/troubleshoot-sdk5-key-replicate-failures.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS CloudHSM',
    short: 'CloudHSM',
    aka: [
      'cloudhsm',
      'cloud hsm',
      'hsm',
      'hardware security module',
      'cloudhsm cluster',
      'crypto user',
      'crypto officer',
    ],
    category: 'security',
    profile: 'single-tenant-managed',
    summary:
      "Hardware security modules of your own in AWS's data centers: AWS runs the hardware and its firmware, and the users, the keys and the number of modules are yours alone.",
    layers: {
      facilities: 'as profile',
      hardware: {
        who: 'aws',
        aws: 'AWS buys, runs and replaces the appliances. Each module in your cluster serves only you.',
        cites: [{ source: 'clusters' }, { source: 'update' }],
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS keeps the modules of different customers apart: each of yours is a module of your own, in a network that AWS runs.',
        cites: [{ source: 'clusters', section: 'Cluster architecture' }],
      },
      'operating-system': {
        who: 'aws',
        aws: "AWS maintains the appliance and its firmware. You have no access below the module's commands.",
        cites: [{ source: 'update' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer:
          'You add and remove modules, and spread them over Availability Zones: one module alone has no redundancy. AWS only brings a new one in step.',
        cites: [{ source: 'scaling' }, { source: 'clusters', section: 'Cluster high availability and load balancing' }],
      },
      'platform-software': {
        who: 'aws',
        aws: "AWS manages the firmware. Only firmware that is signed with the vendor's FIPS key, which AWS does not hold, can be installed.",
        cites: [{ source: 'update' }],
        except: [
          {
            if: 'self-installed',
            when: 'you mean the client software and libraries on your servers',
            who: 'customer',
            then: 'You install the CloudHSM client and SDK on your machines and keep them current.',
            cites: [{ source: 'clusters', section: 'Cluster architecture' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Your programs that use the modules, over PKCS #11, JCE, OpenSSL or the command line, are yours.',
        cites: [{ source: 'clusters' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create, initialize and activate the cluster, choose its mode, FIPS or not, for good, and its type, and set backup retention.',
        cites: [{ source: 'clusters' }, { source: 'modes' }, { source: 'retention' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You place the cluster in subnets of your VPC and let client instances into its security group.',
        cites: [{ source: 'infrastructure', section: 'Network isolation' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "You create the users inside the modules and hold their passwords and second factors; IAM does not reach in there, and AWS cannot see or change users and keys. IAM only controls the cluster's API. Users and policies that differ between modules are not aligned again by AWS: look for inconsistent values in the user list and mend them.",
        cites: [
          { source: 'hsm-users' },
          { source: 'infrastructure', section: 'Authorization of users' },
          { source: 'synchronization' },
          { source: 'inconsistent' },
        ],
      },
      data: {
        who: 'customer',
        customer:
          'Keys in the modules are yours alone: you generate, use, share and delete them, and AWS can neither see nor recover them. The backups that AWS stores were encrypted inside the module.',
        cites: [
          { source: 'clusters', section: 'Cluster synchronization' },
          { source: 'backups', section: 'Security of backups' },
          { source: 'data-protection' },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'The client and the module encrypt end to end, over a TLS connection to the host.',
        customer: 'You keep the client current and check the cluster certificate that you signed at the start.',
        cites: [{ source: 'end-to-end' }, { source: 'data-protection', section: 'Encryption in transit' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS takes an encrypted backup at least once every 24 hours and when modules are added or removed.',
        customer:
          'You set how long they are kept, 90 days unless you choose 7 to 379, copy them to other Regions, restore, and keep at least two modules.',
        cites: [{ source: 'manage-backups' }, { source: 'retention' }, { source: 'copy' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "AWS delivers the modules' audit logs to CloudWatch Logs and API calls to CloudTrail.",
        customer: 'You read them, set their retention, collect the client logs, and alarm on failing modules.',
        cites: [{ source: 'logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'host-firmware': { who: 'aws', aws: "AWS manages the modules' firmware.", cites: [{ source: 'update' }] },
      'key-material': {
        who: 'customer',
        customer: 'Keys and module users are only yours; AWS has no way to see, use or recover them.',
        cites: [{ source: 'hsm-users' }, { source: 'clusters', section: 'Cluster synchronization' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Creating keys in the modules is yours: only a crypto user of yours can do it, with the PKCS #11 library, JCE, CNG or KSP providers or the command line, and that user owns and manages the key. KMS keys are something else.',
        cites: [{ source: 'manage-keys' }],
      },
      'key-rotation': {
        who: 'customer',
        customer:
          'Only your crypto users can create keys, and each owns and manages what it created: making new keys and retiring old ones is yours.',
        cites: [{ source: 'manage-keys' }],
      },
      mfa: {
        who: 'customer',
        customer: "You set up second factors for the modules' users.",
        cites: [{ source: 'hsm-users' }],
      },
      'aws-access-to-data': {
        who: 'aws',
        aws: 'AWS has only an appliance user that handles encrypted objects to keep modules in step; it cannot see or use your keys.',
        cites: [{ source: 'clusters', section: 'Cluster synchronization' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You put at least two modules into different Availability Zones, three if newly made keys must survive a failure at once.',
        cites: [{ source: 'best-practices' }, { source: 'clusters' }],
      },
      drivers: {
        who: 'customer',
        customer: 'You install and update the client and SDK on your servers.',
        cites: [{ source: 'clusters', section: 'Cluster architecture' }],
      },
      backups: {
        who: 'aws',
        aws: 'AWS takes them at least once in 24 hours, encrypted by the module, and when a cluster is activated or a module is added or removed; you cannot order one by hand. It never deletes the last one of a cluster.',
        cites: [{ source: 'manage-backups' }, { source: 'retention' }],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS replaces a failed appliance.',
        cites: [{ source: 'clusters' }, { source: 'update' }],
        except: [
          {
            when: 'the cluster has modules of the old type hsm1.medium',
            who: 'shared',
            aws: 'Support of that type ended on 31 March 2026, and since January 2026 AWS moves such clusters to hsm2m.medium by itself.',
            then: 'You upgrade the client SDK before, or start the move yourself, or build a new cluster from a backup and point your programs at it.',
            cites: [{ source: 'deprecation', section: 'HSM1 Deprecation' }],
          },
        ],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'You set how long backups are kept, 90 days unless you choose 7 to 379; clusters from before 18 November 2020 keep them longer by their age. A copy in another Region has no retention: you delete it yourself.',
        cites: [{ source: 'retention' }, { source: 'copy' }],
      },
      restores: {
        who: 'customer',
        customer: 'You build a cluster from a backup, or restore a deleted one.',
        cites: [{ source: 'manage-backups' }],
      },
      'password-policy': {
        who: 'customer',
        customer:
          "Passwords of the module's users are set and kept by you: AWS cannot reset them and cannot recover the keys behind them.",
        cites: [{ source: 'hsm-users' }, { source: 'clusters', section: 'Cluster synchronization' }],
      },
      scaling: {
        who: 'customer',
        customer: 'You add and remove modules; nothing scales by itself.',
        cites: [{ source: 'scaling' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          "You sign the cluster's certificate with a certificate authority of yours when you initialize it, guard that authority's key, and give its root certificate to every client.",
        cites: [{ source: 'end-to-end' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'You copy backups to another Region and build a cluster there from one. Keys that are made afterwards you carry over yourself, with key replicate: CloudHSM keeps keys in step inside one cluster only.',
        cites: [{ source: 'copy' }, { source: 'sync-key' }, { source: 'key-replicate' }, { source: 'synchronization' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CloudHSM keeps the keys of all modules in a cluster in step and brings them back in step when they drift, loads keys, users and policies onto a module that you add, takes and stores encrypted backups every day, replaces failed appliances, and sends the audit logs on to CloudWatch Logs. Users and policies it does not align again: compare them after a change that failed.',
        cites: [
          { source: 'synchronization' },
          { source: 'manage-backups' },
          { source: 'update' },
          { source: 'clusters' },
          { source: 'logs' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
