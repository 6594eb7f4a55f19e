import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'DataSync User Guide: Security in AWS DataSync',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/security.html',
      read: '2026-11-23',
    },
    'in-transit': {
      title: 'DataSync User Guide: AWS DataSync encryption in transit',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/encryption-in-transit.html',
      read: '2026-11-23',
    },
    network: {
      title: 'DataSync User Guide: AWS DataSync network requirements',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html',
      read: '2026-11-23',
    },
    monitoring: {
      title: 'DataSync User Guide: Monitoring AWS DataSync activity',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/monitor-datasync.html',
      read: '2026-11-23',
    },
    agents: {
      title: 'DataSync User Guide: Managing your AWS DataSync agent',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/managing-agent.html',
      read: '2026-11-23',
    },
    need: {
      title: 'DataSync User Guide: Do I need an AWS DataSync agent?',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/do-i-need-datasync-agent.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'AWS DataSync',
    short: 'DataSync',
    aka: ['datasync', 'aws data sync', 'datasync agent', 'datasync task'],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      "Copies files and objects: AWS runs the transfers and updates the agent, and the agent's host, locations, tasks, rights and data are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the service, and also the operating system of an activated agent: CVE fixes within 30 days, whenever the agent is online and idle.',
        cites: [{ source: 'agents' }],
        except: [
          {
            if: 'on-premises',
            when: 'the agent runs on your premises',
            who: 'shared',
            then: 'AWS patches the agent; the host and hypervisor under it are yours, and so is keeping it online.',
            cites: [{ source: 'agents' }, { source: 'need' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the transfer service.',
        customer:
          'Size the host of an agent, add agents, split large data over several tasks and set bandwidth limits. Several agents on one location give no high availability.',
        cites: [{ source: 'need' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds the service and the agent software, and updates both by itself; you do not update an agent by hand.',
        cites: [{ source: 'agents' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'What is copied when, the filters, and the programs that use the copies are yours.',
        cites: [{ source: 'security' }, { source: 'need' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You define locations, tasks and schedules, the task mode, how data is verified, and what happens to files deleted at the source.',
        cites: [{ source: 'need' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You open the ports between agent, storage and service, and choose public, VPC or FIPS endpoints.',
        cites: [{ source: 'network' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write the roles for buckets, and keep and rotate the credentials with which DataSync reaches file servers and other clouds.',
        cites: [{ source: 'security' }, { source: 'waf-least-privilege' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS verifies what it copies and encrypts it on the way.',
        customer:
          'Encryption at rest is that of source and target, and you set it on both. Classifying and deleting the data stays yours.',
        cites: [{ source: 'in-transit' }, { source: 'monitoring' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the way between the locations with TLS 1.2, and takes the safest option that each storage protocol offers.',
        customer:
          'The connection to your own storage is only as safe as its protocol: NFS version 3 is in clear, SMB 3 need not be.',
        cites: [{ source: 'in-transit' }, { source: 'network' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'A copy is no backup: a deletion or ransomware at the source can be copied too. Versions, retention and restore of the target are yours.',
        cites: [{ source: 'security' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS sends metrics to CloudWatch every five minutes and records API calls in CloudTrail.',
        customer: 'Turn on task logs or reports, and set alarms on failed runs, unverified files and offline agents.',
        cites: [{ source: 'monitoring' }, { source: 'agents' }],
      },
      compliance: 'as profile',
    },
    duties: {
      agents: {
        who: 'shared',
        aws: "AWS updates an activated agent's software and operating system by itself.",
        customer:
          'Deploy the agent, keep it online and idle now and then, and delete agents that you no longer need. Its host is yours.',
        cites: [{ source: 'agents' }],
      },
      'guest-os-patching': {
        who: 'shared',
        aws: 'AWS patches the operating system inside the agent within 30 days of a fix.',
        customer: 'Patch the hypervisor or host under it; do not patch inside the agent.',
        cites: [{ source: 'agents' }],
      },
      'data-integrity': {
        who: 'shared',
        aws: 'AWS compares checksums during and after the transfer.',
        customer: 'Choose how much of it is verified, and look into files that differ.',
        cites: [{ source: 'monitoring' }, { source: 'security' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'You turn on task logs in CloudWatch or task reports and read them.',
        cites: [{ source: 'monitoring' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
