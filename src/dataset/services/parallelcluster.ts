import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'ParallelCluster User Guide: Security',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/security.html',
      read: '2026-11-28',
    },
    tls: {
      title: 'ParallelCluster User Guide: Enforcing a minimum version of TLS 1.2',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/security-enforcing-tls.html',
      read: '2026-11-23',
    },
    data: {
      title: 'ParallelCluster User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/data-protection.html',
      read: '2026-11-23',
    },
    identity: {
      title: 'ParallelCluster User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/parallelcluster/latest/ug/security-iam.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'AWS ParallelCluster',
    short: 'ParallelCluster',
    aka: ['parallelcluster', 'parallel cluster', 'pcluster'],
    category: 'compute',
    profile: 'customer-operated',
    summary:
      'An open-source tool that builds an HPC cluster in your account: AWS stops at EC2, and head node, Slurm, compute nodes and their patches are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer: 'You patch head, login and compute nodes and build your own AMIs.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'security' }],
      },
      'control-plane': {
        who: 'customer',
        customer:
          'Slurm and the head node that it runs on are yours to run, patch and keep available. AWS runs only the APIs that the tool calls.',
        cites: [{ source: 'security' }, { source: 'ec2/security', section: 'Security in the cloud' }],
      },
      capacity: {
        who: 'customer',
        customer: "You set queues, instance types and limits; the cluster's own software scales the nodes.",
        cites: [{ source: 'security' }, { source: 'ec2/security' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          "ParallelCluster's version, Slurm, drivers and MPI are yours to upgrade, by a new cluster or an update.",
        cites: [{ source: 'security' }, { source: 'ec2/security', section: 'Security in the cloud' }],
      },
      container: {
        who: 'customer',
        customer: 'Containers in your jobs are yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      application: {
        who: 'customer',
        customer: 'Job code and its libraries.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: "The cluster's configuration file is yours.",
        cites: [{ source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'VPC, subnets and security groups are yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'The roles that the cluster uses, keys and users are yours.',
        cites: [{ source: 'identity' }],
      },
      data: {
        who: 'customer',
        customer: 'Data on volumes and shared file systems, with its encryption, is yours.',
        cites: [{ source: 'data' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'TLS for users and between nodes is yours to set.',
        cites: [{ source: 'tls' }, { source: 'ec2/data' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Backups of file systems and of the configuration are yours.',
        cites: [{ source: 'data' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls for CloudTrail and stores logs that the cluster sends to CloudWatch.',
        customer: 'Keep logging on, set retention and alarms.',
        cites: [{ source: 'security' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'You patch all nodes.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'control-plane-patching': {
        who: 'customer',
        customer: 'Slurm and the head node are yours to patch.',
        cites: [{ source: 'security' }],
      },
      'encryption-at-rest': {
        who: 'customer',
        customer: "You set encryption and KMS key of EBS, EFS and FSx in the cluster's configuration file.",
        cites: [{ source: 'data', section: 'Encryption at rest' }],
      },
      'access-keys': {
        who: 'customer',
        customer: 'The tool works with credentials that lie in clear in files of yours: guard and rotate them.',
        cites: [{ source: 'identity' }],
      },
      'patch-management': {
        who: 'customer',
        customer: 'You patch head, login and compute nodes, Slurm and the tool itself.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'security' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
