import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    create: {
      title: 'KMS Developer Guide: Create an AWS CloudHSM key store',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/create-keystore.html',
      read: '2026-11-30',
    },
    'key-store': {
      title: 'KMS Developer Guide: AWS CloudHSM key stores',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/keystore-cloudhsm.html',
      read: '2026-11-30',
    },
    connect: {
      title: 'KMS Developer Guide: Connect an AWS CloudHSM key store',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/connect-keystore.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS KMS CloudHSM key store',
    short: 'CloudHSM key store',
    aka: [
      'cloudhsm key store',
      'cloudhsm key stores',
      'cloudhsm custom key store',
      'kms custom key store',
      'custom key store',
      'kms cloudhsm key store',
      'kmsuser',
    ],
    category: 'security',
    profile: 'multi-tenant-managed',
    variantOf: 'kms',
    summary:
      "KMS keys whose material lives in a CloudHSM cluster of yours: AWS runs KMS and the modules' hardware and firmware, and the cluster, its users, its size and its backups are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'There is no operating system of yours: AWS runs KMS and the appliances.',
        cites: [{ source: 'cloudhsm/update' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer:
          'You decide how many modules the cluster has and in which Zones: two active ones at least to create keys, more for load. The request quota that KMS sets for such a key store cannot be raised.',
        cites: [{ source: 'key-store' }, { source: 'kms/quotas' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs KMS and maintains the firmware of the modules in the cluster.',
        cites: [{ source: 'cloudhsm/update' }, { source: 'key-store' }],
        except: [
          {
            if: 'self-installed',
            when: 'you mean the CloudHSM client on your machines',
            who: 'customer',
            then: 'You install it to activate and administer the cluster, and keep it current.',
            cites: [{ source: 'create', section: 'Assemble the prerequisites' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Your code that calls KMS is yours, and it has to cope when the key store is disconnected.',
        cites: [{ source: 'key-store' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create the cluster and the key store, connect and disconnect them, and replace the cluster from a backup if you must.',
        cites: [{ source: 'key-store' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You place the cluster in private subnets of at least two Availability Zones, and keep those subnets and the rules of its security group as they are. KMS builds the connection.',
        cites: [{ source: 'create', section: 'Assemble the prerequisites' }, { source: 'key-store' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You create kmsuser and the other HSM users, and write key policies and IAM policies. KMS signs in to the cluster as kmsuser and changes its password each time it connects.',
        cites: [{ source: 'create', section: 'Assemble the prerequisites' }, { source: 'key-store' }],
      },
      data: {
        who: 'shared',
        aws: 'KMS creates non-extractable key material in your cluster and works with it there.',
        customer: 'The cluster that holds the material is yours: who gets in, and whether it is deleted.',
        cites: [{ source: 'key-store' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes KMS calls over TLS, builds the connection to your cluster and talks to its modules encrypted end to end.',
        customer:
          "You use current clients, create the cluster's trust anchor certificate and upload it, and leave mutual TLS off on the cluster, which KMS does not support.",
        cites: [
          { source: 'create', section: 'Assemble the prerequisites' },
          { source: 'kms/data-protection', section: 'Encryption in transit' },
          { source: 'cloudhsm/end-to-end' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'CloudHSM takes backups of the cluster at least daily, encrypted.',
        customer:
          'You keep backups long enough, copy them elsewhere, and never lose the last module of the cluster without one.',
        cites: [{ source: 'cloudhsm/manage-backups' }, { source: 'key-store' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: "KMS calls go to CloudTrail, and the modules' audit logs to CloudWatch Logs.",
        customer: 'You read both and set the alarms: also for a key store that has lost its connection.',
        cites: [{ source: 'kms/monitoring' }, { source: 'cloudhsm/logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'key-material': {
        who: 'shared',
        aws: 'KMS generates the material inside your modules, non-extractable.',
        customer: 'You control the cluster that holds it, and clean up orphaned material.',
        cites: [{ source: 'key-store' }],
      },
      'key-rotation': {
        who: 'customer',
        customer: 'There is no automatic rotation in a custom key store: you make a new key.',
        cites: [{ source: 'kms/rotation' }, { source: 'key-store' }],
      },
      'service-availability': {
        who: 'shared',
        aws: 'AWS keeps KMS and the CloudHSM service running.',
        customer:
          'Keys work only while your cluster has active modules and stays connected: its size and state are yours.',
        cites: [{ source: 'key-store' }],
      },
      backups: {
        who: 'aws',
        aws: 'CloudHSM backs the cluster up, encrypted, at least once in 24 hours. How long backups are kept, copies and restores are yours.',
        cites: [{ source: 'cloudhsm/manage-backups' }, { source: 'cloudhsm/retention' }],
      },
      'host-firmware': {
        who: 'aws',
        aws: "AWS manages the firmware of the cluster's modules.",
        cites: [{ source: 'cloudhsm/update' }],
      },
      mfa: {
        who: 'customer',
        customer:
          'Second factors for the users of the cluster are yours to set, with one exception: kmsuser must have none, or KMS cannot sign in.',
        cites: [{ source: 'create', section: 'Assemble the prerequisites' }, { source: 'cloudhsm/hsm-users' }],
      },
      durability: {
        who: 'shared',
        aws: 'CloudHSM keeps the modules of a cluster in step, backs them up every day and stores the encrypted backups durably.',
        customer:
          'The material of your keys lives in this cluster only: keep at least two modules in different Availability Zones and a backup that you can build the cluster from.',
        cites: [{ source: 'key-store' }, { source: 'cloudhsm/backups' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'There are no multi-Region keys here, and keys of two key stores cannot decrypt for each other: for a second Region you build a cluster and a key store there and encrypt under its keys too.',
        cites: [{ source: 'key-store' }, { source: 'create', section: 'Assemble the prerequisites' }],
      },
      'data-retention': {
        who: 'customer',
        customer:
          'You schedule the deletion of a key, and remove material that was left behind in the cluster and its backups: KMS only tries to delete it there.',
        cites: [{ source: 'key-store' }, { source: 'kms/deletion' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'When you connect the key store, KMS finds the cluster, builds the connection to it, signs in as kmsuser, changes that password and stays signed in. It has key material made in the modules and used there for each call. CloudHSM keeps the keys of the modules in step, backs the cluster up every day and replaces failed appliances. The cluster, its size and its subnets are yours.',
        cites: [
          { source: 'connect' },
          { source: 'key-store' },
          { source: 'cloudhsm/clusters' },
          { source: 'cloudhsm/manage-backups' },
          { source: 'cloudhsm/update' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
