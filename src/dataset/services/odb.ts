import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'api-iam-role': {
      title: 'Oracle Database@AWS API Reference: DisassociateIamRoleFromResource',
      url: 'https://docs.aws.amazon.com/odb/latest/APIReference/API_DisassociateIamRoleFromResource.md',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Oracle Database@AWS User Guide: Data protection in Oracle Database@AWS',
      url: 'https://docs.aws.amazon.com/odb/latest/UserGuide/data-protection.html',
      read: '2026-11-28',
    },
    backups: {
      title: 'Oracle Database@AWS User Guide: Backing up in Oracle Database@AWS',
      url: 'https://docs.aws.amazon.com/odb/latest/UserGuide/managing-backups.html',
      read: '2026-11-28',
    },
    what: {
      title: 'Oracle Database@AWS User Guide: What is Oracle Database@AWS?',
      url: 'https://docs.aws.amazon.com/odb/latest/UserGuide/what-is-odb.html',
      read: '2026-11-28',
    },
    'how-it-works': {
      title: 'Oracle Database@AWS User Guide: How Oracle Database@AWS works',
      url: 'https://docs.aws.amazon.com/odb/latest/UserGuide/how-it-works.html',
      read: '2026-11-28',
    },
    security: {
      title: 'Oracle Database@AWS User Guide: Security in Oracle Database@AWS',
      url: 'https://docs.aws.amazon.com/odb/latest/UserGuide/security.html',
      read: '2026-11-28',
    },
    lattice: {
      title: 'VPC Lattice User Guide: VPC Lattice for Oracle Database@AWS',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/vpc-lattice-oci.html',
      read: '2026-11-29',
    },
    events: {
      title: 'EventBridge Events Reference: Oracle Database@AWS events',
      url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-odb.html',
      read: '2026-11-29',
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
        aws: 'AWS houses the racks; Oracle provisions and maintains the Exadata hardware in them.',
        cites: [{ source: 'how-it-works', section: 'OCI child sites' }],
        partner: 'Oracle',
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'Oracle runs the Exadata servers with their hypervisor inside AWS data centers.',
        cites: [
          { source: 'how-it-works', section: 'Oracle Exadata infrastructure' },
          { source: 'how-it-works', section: 'OCI child sites' },
        ],
        partner: 'Oracle',
      },
      'operating-system': {
        who: 'shared',
        aws: 'Oracle maintains the Exadata infrastructure below your VM clusters, and everything below an Autonomous Database.',
        customer:
          'You have root on the virtual machines of a VM cluster: keeping their operating system patched, with Oracle’s tools, is yours.',
        cites: [{ source: 'how-it-works', section: 'OCI child sites' }, { source: 'backups' }, { source: 'security' }],
        except: [
          {
            if: 'autonomous-database',
            when: 'you run Autonomous Database Serverless',
            who: 'aws',
            then: 'Oracle runs all of it: there are no machines of yours.',
            cites: [{ source: 'what' }],
          },
        ],
        partner: 'Oracle',
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the console and API of the service, which call those of OCI; OCI runs the control plane behind them.',
        cites: [{ source: 'what' }, { source: 'how-it-works' }],
        partner: 'Oracle',
      },
      capacity: {
        who: 'shared',
        aws: 'Oracle runs the Exadata servers you ordered, and scales Autonomous Database Serverless by itself.',
        customer: 'Choose the number of database and storage servers, cores and storage, and place VM clusters.',
        cites: [{ source: 'how-it-works', section: 'Oracle Exadata infrastructure' }, { source: 'what' }],
        partner: 'Oracle',
        except: [
          {
            when: 'you use Exadata on Exascale Infrastructure',
            who: 'shared',
            aws: 'Oracle runs the Exadata under it.',
            then: 'You order ECPU and storage, each by itself: there are no servers of yours to count.',
            cites: [{ source: 'what', section: 'Features of Oracle Database@AWS' }],
          },
        ],
      },
      'platform-software': {
        who: 'shared',
        aws: 'Oracle publishes the patches of Grid Infrastructure and database, and patches Autonomous Database.',
        customer:
          'On a VM cluster you create and manage the databases with OCI’s tools, and apply those patches there.',
        cites: [{ source: 'how-it-works' }, { source: 'what' }],
        except: [
          {
            if: 'autonomous-database',
            when: 'you run Autonomous Database Serverless',
            who: 'aws',
            then: 'Oracle manages and patches the database.',
            cites: [{ source: 'what' }],
          },
        ],
        partner: 'Oracle',
      },
      container: {
        who: 'absent',
        because: 'It runs no containers of yours.',
        cites: [{ source: 'how-it-works' }],
      },
      application: {
        who: 'customer',
        customer: 'Schema, SQL, and applications are yours.',
        cites: [{ source: 'how-it-works' }, { source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Create the ODB network, Exadata infrastructure and VM clusters on the AWS side, and the databases with OCI’s tools.',
        cites: [{ source: 'how-it-works' }, { source: 'what' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Peer the ODB network with your VPC, choose the CIDR ranges that may reach it, set routes in the VPC and security rules in OCI: without peering nothing is connected, and there is no way in from the internet.',
        cites: [{ source: 'how-it-works', section: 'ODB peering' }, { source: 'security' }],
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
        aws: 'Oracle encrypts databases with TDE by default, with keys that it manages.',
        customer:
          'Choose your own keys in an OCI vault, Oracle Key Vault or AWS KMS if you need them, and own the content.',
        cites: [{ source: 'security' }, { source: 'data-protection' }, { source: 'api-iam-role' }],
        partner: 'Oracle',
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'Oracle offers native network encryption and TLS on the databases.',
        customer: 'Connect with one of them, and verify the certificate where you use TLS.',
        cites: [{ source: 'data-protection' }, { source: 'security' }],
        partner: 'Oracle',
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'Oracle runs automatic backups to Amazon S3, OCI Object Storage or its Recovery Service where you enabled them.',
        customer:
          'Enable them for each database in the OCI console, choose the destination, or back up with RMAN to S3 yourself, and test restores.',
        cites: [{ source: 'backups' }],
        partner: 'Oracle',
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records its API calls in CloudTrail; Oracle logs the infrastructure.',
        customer: 'Audit the databases, and watch both clouds.',
        cites: [{ source: 'what' }, { source: 'data-protection' }, { source: 'cloudtrail-overview' }],
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
    duties: {
      backups: {
        who: 'customer',
        customer:
          'Turn automatic backups on in the OCI console when you create the database, or back up with RMAN to S3 yourself, which Autonomous Database on dedicated infrastructure does not allow: the ODB network alone backs up nothing. Oracle carries its managed backups out.',
        cites: [{ source: 'backups' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'Oracle’s TDE is on by default.',
        customer: 'Choose your own keys, in OCI or in AWS KMS, if you need them.',
        cites: [{ source: 'security' }],
        partner: 'Oracle',
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Own keys live in an OCI vault, in Oracle Key Vault, or in AWS KMS: choose the key, give the role that reaches it its rights, and keep it usable.',
        cites: [{ source: 'api-iam-role' }, { source: 'security' }],
      },
      'ssh-access': {
        who: 'customer',
        customer:
          'You log in to the virtual machines of your VM cluster as root with your SSH key: who may is your decision.',
        cites: [{ source: 'backups' }],
      },
      'database-users': {
        who: 'customer',
        customer:
          'Who can log in to a database is decided by the security features of the Oracle engine, which you set.',
        cites: [{ source: 'security' }],
      },
      subnets: {
        who: 'customer',
        customer:
          'Create the ODB network with its client and backup ranges in one zone, peer it with your VPC, and choose which ranges may reach it.',
        cites: [
          { source: 'how-it-works', section: 'ODB network' },
          { source: 'how-it-works', section: 'ODB peering' },
        ],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'Oracle provisions and maintains the Exadata hardware inside the AWS data center.',
        cites: [{ source: 'how-it-works', section: 'OCI child sites' }],
        partner: 'Oracle',
      },
      'multi-az': {
        who: 'customer',
        customer:
          'An ODB network and the Exadata in it stand in one Availability Zone. A second site, with the replication between the two, is yours to order and to run.',
        cites: [
          { source: 'how-it-works', section: 'ODB network' },
          { source: 'how-it-works', section: 'ODB peering' },
        ],
      },
      'bucket-policies': {
        who: 'customer',
        customer:
          'Direct access from the ODB network to S3 is off until you enable it; its policy then allows everything unless you write one. The way for Oracle’s own backups is open in any case.',
        cites: [{ source: 'backups', section: 'Enabling access from your ODB network to Amazon S3' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS houses the Exadata machines, runs console, API and the ODB network, builds the way from there to S3 for Oracle’s backups and, if you turn it on, zero-ETL to Redshift, and sends events to EventBridge. Oracle provisions and maintains the Exadata hardware and runs the OCI control plane in which databases are made. The databases, their users and data are yours.',
        cites: [{ source: 'how-it-works' }, { source: 'what' }, { source: 'lattice' }, { source: 'events' }],
        partner: 'Oracle',
      },
    },
    reviewed: '2026-11-28',
  },
);
