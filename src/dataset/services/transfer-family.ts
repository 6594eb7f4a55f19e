import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    as2: {
      title: 'Transfer Family User Guide: Create an AS2-enabled server configuration',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/create-b2b-server.html',
      read: '2026-11-29',
    },
    'as2-connectors': {
      title: 'Transfer Family User Guide: Configure AS2 connectors',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/configure-as2-connector.html',
      read: '2026-11-30',
    },
    compliance: {
      title: 'Transfer Family User Guide: Compliance validation for AWS Transfer Family',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/transfer-compliance.html',
      read: '2026-11-29',
    },
    policies: {
      title: 'Transfer Family User Guide: Security policies for AWS Transfer Family servers',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html',
      read: '2026-11-30',
    },
    encryption: {
      title: 'Transfer Family User Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/encryption-at-rest.html',
      read: '2026-11-30',
    },
    monitoring: {
      title: 'Transfer Family User Guide: Monitoring Transfer Family usage',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/monitoring.html',
      read: '2026-11-29',
    },
    users: {
      title: 'Transfer Family User Guide: Managing users',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/create-user.html',
      read: '2026-11-29',
    },
    resilience: {
      title: 'Transfer Family User Guide: Resilience in AWS Transfer Family',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    infrastructure: {
      title: 'Transfer Family User Guide: Infrastructure security in AWS Transfer Family',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/infrastructure-security.html',
      read: '2026-11-29',
    },
    vpc: {
      title: 'Transfer Family User Guide: Create a server in a virtual private cloud',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html',
      read: '2026-11-30',
    },
    ftp: {
      title: 'Transfer Family User Guide: Create an FTP-enabled server',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html',
      read: '2026-11-30',
    },
    keys: {
      title: 'Transfer Family User Guide: Managing SSH and PGP keys in Transfer Family',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/key-management.html',
      read: '2026-11-30',
    },
    ftps: {
      title: 'Transfer Family User Guide: Create an FTPS-enabled server',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftps.html',
      read: '2026-11-29',
    },
    logging: {
      title: 'Transfer Family User Guide: Amazon CloudWatch logging for AWS Transfer Family servers',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html',
      read: '2026-11-30',
    },
    'custom-step': {
      title: 'Transfer Family User Guide: Use custom file-processing steps',
      url: 'https://docs.aws.amazon.com/transfer/latest/userguide/custom-step-details.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Transfer Family',
    short: 'Transfer Family',
    aka: [
      'transfer family',
      'aws transfer',
      'sftp',
      'ftps',
      'as2',
      'managed sftp',
      'transfer for sftp',
      'aws sftp server',
    ],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'Managed SFTP, FTPS, FTP and AS2 endpoints: AWS runs and patches the servers, and users, keys, ciphers, network and the files in S3 or EFS are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS runs and patches the fleet behind the endpoint; you cannot log in to it.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS serves the endpoint from a redundant fleet that scales itself over up to three Availability Zones.',
        cites: [{ source: 'resilience' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds and patches the SFTP, FTPS, FTP and AS2 servers. Which ciphers they still accept is your security policy.',
        cites: [{ source: 'infrastructure' }, { source: 'policies' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          "Your partners' clients, your workflows and the programs that process the files are yours, malware scans of uploads included.",
        cites: [{ source: 'users' }, { source: 'waf-shared-responsibility' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You choose protocols, identity provider, endpoint type, security policy, banners and workflows.',
        cites: [{ source: 'policies' }, { source: 'users' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You choose a public or a VPC endpoint, and on the latter subnets, Elastic IP addresses and security groups.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You create users or connect your identity provider, keep SSH public keys and passwords, and hold each user in a home folder by role and session policy.',
        cites: [{ source: 'users' }],
      },
      data: {
        who: 'shared',
        aws: "AWS writes the files to your bucket or file system, with that store's default encryption, and encrypts what it keeps itself: settings of servers and connectors, users and their public keys.",
        customer: 'You set that encryption, let user roles use its KMS key, and classify and expire the files.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS offers security policies up to post-quantum key exchange, and gives new servers the 2024-01 policy unless you name another.',
        customer:
          'Choose and raise the policy, bring a certificate for FTPS, and leave FTP alone: it is always in clear. Servers made by CloudFormation without a policy get the one of 2018.',
        cites: [{ source: 'policies' }, { source: 'ftp' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'Files lie in your bucket or file system: versioning and backups are set there, and AWS keeps no copy for you.',
        cites: [{ source: 'encryption' }, { source: 's3/versioning' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer:
          'Give the server a logging role or log groups so that logins and transfers are logged, and watch failed ones.',
        cites: [{ source: 'logging' }, { source: 'monitoring' }],
      },
      compliance: {
        who: 'shared',
        aws: 'AWS has Transfer Family audited under SOC, PCI, HIPAA and other programs, with reports in AWS Artifact.',
        customer: 'You show your own side: users, ciphers, logs and what lies in the files.',
        cites: [{ source: 'compliance' }],
      },
    },
    duties: {
      'end-users': {
        who: 'customer',
        customer: 'Users, their SSH keys and passwords, and taking them away when a partner leaves, are yours.',
        cites: [{ source: 'users' }],
      },
      'tls-policies': {
        who: 'customer',
        customer: 'You choose the security policy of the server; it stays until you change it, however old it grows.',
        cites: [{ source: 'policies' }],
        except: [
          {
            when: 'CloudFormation made the server without naming a policy',
            who: 'customer',
            then: 'It runs with the policy of 2018: name a newer one.',
            cites: [{ source: 'policies' }],
          },
        ],
      },
      'key-rotation': {
        who: 'customer',
        customer: "You rotate users' SSH keys, PGP keys and the host keys of the server.",
        cites: [{ source: 'keys' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS stores files with the default encryption of the bucket or file system, and encrypts its own records of servers, users and connectors with keys that nobody can choose.',
        customer: 'Set SSE-KMS on the bucket where you need it and let the roles use the key.',
        cites: [{ source: 'encryption' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You switch on the logs of the server: structured ones into a log group of yours, or by a logging role, which workflows and connectors need in any case.',
        cites: [{ source: 'logging' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          'For FTPS you choose a certificate in ACM, requested there or imported, and keep it valid. SFTP needs none: it has host keys.',
        cites: [{ source: 'ftps' }],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the key of the bucket or file system and let the user roles use it.',
        cites: [{ source: 'encryption' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'AWS does not scan what partners upload: scanning it, in a custom step of a workflow or behind the bucket, is yours.',
        cites: [{ source: 'custom-step' }, { source: 'waf-shared-responsibility' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'You choose: a public endpoint, which serves SFTP and no FTP or FTPS, or one in your VPC with security groups that name your partners. There Elastic IP addresses open SFTP and FTPS to the internet; FTP stays inside. If you name no group, the default group of the VPC applies.',
        cites: [{ source: 'vpc' }, { source: 'infrastructure' }],
      },
      'audit-logs': {
        who: 'customer',
        customer:
          'You give the server a role or log groups, so that logins and transfers are logged. API calls go to CloudTrail by themselves.',
        cites: [{ source: 'logging' }, { source: 'monitoring' }],
      },
      backups: {
        who: 'customer',
        customer: 'Files lie in your bucket or file system: versioning and backups are set there.',
        cites: [{ source: 'encryption' }, { source: 's3/versioning' }],
      },
      'multi-az': {
        who: 'aws',
        aws: 'AWS runs the endpoint on a redundant fleet over up to three Availability Zones. For a VPC endpoint you name the subnets.',
        cites: [{ source: 'resilience' }, { source: 'vpc' }],
        except: [
          {
            when: 'it is a VPC endpoint in a single subnet',
            who: 'customer',
            then: 'You tied the endpoint to one zone: naming subnets in more of them is yours.',
            cites: [{ source: 'resilience' }, { source: 'vpc' }],
          },
        ],
      },
      'uploaded-files': {
        who: 'customer',
        customer:
          'You check what partners upload before anybody opens it: in a Lambda step of a workflow, or in the bucket with GuardDuty Malware Protection. AWS stores what arrives.',
        cites: [{ source: 'custom-step' }, { source: 's3-malware-protection' }],
      },
      failover: {
        who: 'aws',
        aws: 'AWS builds the redundancy in by itself, between zones and with redundant fleets in each.',
        cites: [{ source: 'resilience' }],
        except: [
          {
            when: 'it is a VPC endpoint in a single subnet',
            who: 'customer',
            then: 'You tied the endpoint to one zone: naming subnets in more of them is yours.',
            cites: [{ source: 'resilience' }, { source: 'vpc' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs the SFTP, FTPS, FTP and AS2 servers on a redundant fleet, holds each user in the home folder that you set, writes files straight into S3 or EFS, and runs the workflow on what was uploaded. For AS2 it decrypts and checks messages, stores the file and sends the signed receipt (MDN), asynchronous ones from three fixed addresses. Users, keys, certificates and the steps of workflows are yours.',
        cites: [
          { source: 'infrastructure' },
          { source: 'resilience' },
          { source: 'users' },
          { source: 'as2' },
          { source: 'as2-connectors' },
          { source: 'custom-step' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
