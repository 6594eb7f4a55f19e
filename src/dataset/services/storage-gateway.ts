import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    updates: {
      title: 'Storage Gateway User Guide: Managing gateway updates',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/userguide/MaintenanceManagingUpdate-common.html',
      read: '2026-11-23',
    },
    security: {
      title: 'Storage Gateway User Guide: Security in AWS Storage Gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/userguide/security.html',
      read: 'unread',
    },
    encryption: {
      title: 'Storage Gateway User Guide: Data encryption using AWS KMS',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/userguide/encryption.html',
      read: '2026-11-23',
    },
    maintaining: {
      title: 'Storage Gateway User Guide: Maintaining your gateway',
      url: 'https://docs.aws.amazon.com/storagegateway/latest/userguide/maintaining-gateway.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS Storage Gateway',
    short: 'Storage Gateway',
    aka: ['storage gateway', 'file gateway', 'volume gateway', 'tape gateway', 's3 file gateway', 'vtl'],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'A gateway on your premises in front of storage in AWS: AWS builds and updates the appliance and runs the storage behind it, and its host, network, access and data are yours.',
    layers: {
      facilities: {
        who: 'shared',
        aws: 'AWS protects the data centers in which your data is stored.',
        customer: 'Protect the room in which the gateway runs, if it runs on your premises.',
        cites: [
          {
            source: 'data-center-controls',
          },
          {
            source: 'security',
          },
        ],
      },
      hardware: {
        who: 'shared',
        aws: 'AWS runs the hardware of the service.',
        customer: 'Provide, power and repair the host of the gateway, whether your hypervisor or a hardware appliance.',
        cites: [
          {
            source: 'maintaining',
          },
          {
            source: 'security',
          },
        ],
      },
      'network-infrastructure': {
        who: 'shared',
        aws: 'AWS runs its network up to its endpoints.',
        customer: 'Your local network and the link to AWS are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      virtualization: {
        who: 'shared',
        aws: 'AWS runs the virtualization of the service, and of a gateway on EC2.',
        customer: 'A hypervisor on your premises is yours to run and patch.',
        cites: [
          {
            source: 'maintaining',
          },
          {
            source: 'security',
          },
        ],
      },
      'operating-system': {
        who: 'shared',
        aws: 'AWS builds the operating system updates and security patches of the appliance and installs them in its maintenance schedule. Treat the appliance as managed: you do not patch inside it.',
        customer: 'Set the schedule or apply updates by hand, and keep the gateway connected so that they arrive.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer:
          'Size the host, its cache and upload buffer disks, and the number of gateways; the storage in AWS grows by itself.',
        cites: [
          {
            source: 'maintaining',
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS releases the gateway software and applies it in the maintenance schedule.',
        customer: 'Choose the schedule, and apply urgent releases sooner.',
        cites: [
          {
            source: 'updates',
          },
        ],
      },
      container: {
        who: 'absent',
        because: 'It runs no containers of yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      application: {
        who: 'customer',
        customer: 'Backup software, clients and programs that use the shares, volumes or tapes are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Set shares, volumes, tapes, cache and maintenance start time.',
        cites: [
          {
            source: 'maintaining',
          },
          {
            source: 'updates',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Open the ports between clients, gateway and AWS, and use VPC endpoints where you want them.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write IAM roles, join Active Directory or set CHAP and guest passwords, and limit who uses the local console.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts what is stored in S3 with SSE-S3 by default.',
        customer: 'Choose KMS keys where you need them; the cache disk on your host is yours to protect.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses TLS between gateway and AWS.',
        customer: 'Secure the protocol between clients and gateway.',
        cites: [
          {
            source: 'encryption',
          },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps stored data durable.',
        customer:
          'Take volume snapshots, keep versions of the bucket, and plan for the loss of the gateway with data not yet uploaded.',
        cites: [
          {
            source: 'maintaining',
          },
          {
            source: 'waf-resiliency',
          },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls.',
        customer: 'Alarm on cache, upload buffer and connection, and turn on audit logs of shares.',
        cites: [
          {
            source: 'maintaining',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
      },
      compliance: 'as profile',
    },
    reviewed: '2026-11-23',
  },
);
