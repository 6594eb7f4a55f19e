import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Oracle Database@AWS User Guide: Security in Oracle Database@AWS',
      url: 'https://docs.aws.amazon.com/odb/latest/UserGuide/security.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'Oracle Database@AWS User Guide: Resilience in Oracle Database@AWS',
      url: 'https://docs.aws.amazon.com/odb/latest/UserGuide/disaster-recovery-resiliency.html',
      read: 'unread',
    },
  },
  {
    name: 'Oracle Database@AWS',
    short: 'Oracle Database@AWS',
    aka: [
      'odb',
      'oracle database@aws',
      'oracle database at aws',
      'oracle@aws',
      'exadata on aws',
      'exadata',
      'autonomous database on aws',
      'oda@aws',
    ],
    category: 'databases',
    profile: 'single-tenant-managed',
    summary:
      'Oracle Exadata run by OCI inside AWS data centers: three parties share it, AWS the building and network, Oracle the Exadata, and you the VM clusters, databases and data.',
    layers: {
      facilities: 'as profile',
      hardware: {
        who: 'aws',
        aws: 'AWS houses the racks; the Exadata hardware in them belongs to Oracle, which runs and repairs it.',
        cites: [
          {
            source: 'security',
          },
        ],
        partner: 'Oracle',
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'Oracle runs the hypervisor and the storage servers of Exadata inside AWS data centers.',
        cites: [
          {
            source: 'security',
          },
        ],
        partner: 'Oracle',
      },
      'operating-system': {
        who: 'shared',
        aws: 'Oracle maintains the Exadata infrastructure below your VM clusters, and all of Autonomous Database.',
        customer: 'On a VM cluster, patching the guest operating system is yours, with Oracle’s tools.',
        cites: [
          {
            source: 'security',
          },
        ],
        partner: 'Oracle',
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the console and API of the service and OCI the control plane behind it.',
        cites: [
          {
            source: 'security',
          },
        ],
        partner: 'Oracle',
      },
      capacity: {
        who: 'shared',
        aws: 'Oracle runs the Exadata servers you ordered.',
        customer: 'Choose the number of servers, cores and storage, and place VM clusters.',
        cites: [
          {
            source: 'security',
          },
        ],
        partner: 'Oracle',
      },
      'platform-software': {
        who: 'shared',
        aws: 'Oracle publishes Grid and database patches and patches Autonomous Database.',
        customer: 'On a VM cluster, apply them to your Grid and databases.',
        cites: [
          {
            source: 'security',
          },
        ],
        partner: 'Oracle',
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
        customer: 'Schema, SQL, and applications are yours.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Create the ODB network, Exadata infrastructure and VM clusters, and set up the databases in OCI.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Peer the ODB network with your VPC and set routes and security rules: it sits in private subnets and has no way in from the internet.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Write IAM policies for the AWS side, OCI identities for the database side, and users in the database.',
        cites: [
          {
            source: 'security',
          },
        ],
      },
      data: {
        who: 'shared',
        aws: 'Oracle encrypts databases with TDE by default, with keys of its own in an OCI vault.',
        customer:
          'Choose your own keys in OCI or Oracle Key Vault if you need them, as AWS KMS is not supported, and own the content.',
        cites: [
          {
            source: 'security',
          },
        ],
        partner: 'Oracle',
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'Oracle offers TLS on the databases.',
        customer: 'Connect with TLS or Oracle’s network encryption.',
        cites: [
          {
            source: 'security',
          },
        ],
        partner: 'Oracle',
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'Oracle runs automatic backups to OCI storage or Amazon S3 where you set them up.',
        customer: 'Set them up, and Data Guard, and test restores.',
        cites: [
          {
            source: 'resilience',
          },
        ],
        partner: 'Oracle',
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records its API calls in CloudTrail; Oracle logs the infrastructure.',
        customer: 'Audit the databases, and watch both clouds.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'cloudtrail-overview',
          },
        ],
        partner: 'Oracle',
      },
      compliance: {
        who: 'shared',
        aws: 'AWS and Oracle each have their part audited.',
        customer: 'Collect the reports of both and show your own side.',
        cites: [
          {
            source: 'security',
          },
          {
            source: 'services-in-scope',
          },
        ],
        partner: 'Oracle',
      },
    },
    reviewed: '2026-11-23',
  },
);
