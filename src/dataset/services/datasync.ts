import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'DataSync User Guide: How AWS DataSync transfers work',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/how-datasync-transfer-works.html',
      read: '2026-11-29',
    },
    security: {
      title: 'DataSync User Guide: Security in AWS DataSync',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/security.html',
      read: '2026-11-29',
    },
    'in-transit': {
      title: 'DataSync User Guide: AWS DataSync encryption in transit',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/encryption-in-transit.html',
      read: '2026-11-29',
    },
    network: {
      title: 'DataSync User Guide: AWS DataSync network requirements',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html',
      read: '2026-11-29',
    },
    monitoring: {
      title: 'DataSync User Guide: Monitoring AWS DataSync activity',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/monitor-datasync.html',
      read: '2026-11-29',
    },
    agents: {
      title: 'DataSync User Guide: Managing your AWS DataSync agent',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/managing-agent.html',
      read: '2026-11-29',
    },
    need: {
      title: 'DataSync User Guide: Do I need an AWS DataSync agent?',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/do-i-need-datasync-agent.html',
      read: '2026-11-29',
    },
    'agent-requirements': {
      title: 'DataSync User Guide: Requirements for AWS DataSync agents',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/agent-requirements.html',
      read: '2026-11-29',
    },
    scheduling: {
      title: 'DataSync User Guide: Scheduling when your AWS DataSync task runs',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/task-scheduling.html',
      read: '2026-11-29',
    },
    credentials: {
      title: 'DataSync User Guide: Securing storage location credentials with Secrets Manager',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/location-credentials.html',
      read: '2026-11-29',
    },
    verification: {
      title: 'DataSync User Guide: Configuring how AWS DataSync verifies data integrity',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/configure-data-verification-options.html',
      read: '2026-11-29',
    },
    logging: {
      title: 'DataSync User Guide: Monitoring data transfers with Amazon CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html',
      read: '2026-11-29',
    },
    resilience: {
      title: 'DataSync User Guide: Resilience in AWS DataSync',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-29',
    },
    'at-rest': {
      title: 'DataSync User Guide: AWS DataSync encryption at rest',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/encrypting-data.html',
      read: '2026-11-29',
    },
    'cmk-secret': {
      title: 'DataSync User Guide: CmkSecretConfig',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/API_CmkSecretConfig.html',
      read: '2026-11-30',
    },
    'managed-secret': {
      title: 'DataSync User Guide: ManagedSecretConfig',
      url: 'https://docs.aws.amazon.com/datasync/latest/userguide/API_ManagedSecretConfig.html',
      read: '2026-11-30',
    },
    'smb-location': {
      title: 'AWS CDK API Reference: CfnLocationSMB',
      url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_datasync.CfnLocationSMB.html',
      read: '2026-11-30',
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
      facilities: {
        who: 'aws',
        aws: 'AWS guards the data centers in which the service runs.',
        cites: [{ source: 'security' }, { source: 'data-center-controls' }],
        except: [
          {
            if: 'on-premises',
            when: 'the agent runs on your premises',
            who: 'customer',
            then: 'The room with the host of the agent is yours to guard.',
            cites: [{ source: 'need' }],
          },
        ],
      },
      hardware: {
        who: 'aws',
        aws: 'AWS owns and replaces the hardware of the service.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'on-premises',
            when: 'the agent runs on your premises',
            who: 'customer',
            then: 'The machine under the agent is yours to buy, power and repair.',
            cites: [{ source: 'agent-requirements' }],
          },
        ],
      },
      'network-infrastructure': 'as profile',
      virtualization: {
        who: 'aws',
        aws: 'AWS runs and patches the virtualization under the service, and under an agent that runs on EC2.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            if: 'on-premises',
            when: 'the agent runs on your premises',
            who: 'customer',
            then: 'The hypervisor that carries it is yours: VMware ESXi, Hyper-V or KVM.',
            cites: [{ source: 'agent-requirements' }],
          },
        ],
      },
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the service, and also the operating system of an activated agent: CVE fixes within 30 days, whenever the agent is online and idle.',
        cites: [{ source: 'agents' }],
        except: [
          {
            if: 'on-premises',
            when: 'the agent runs on your premises',
            who: 'shared',
            aws: 'AWS patches the agent while it is online and idle.',
            then: 'The host and hypervisor under it are yours, and so is keeping it online.',
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
        cites: [{ source: 'verification' }, { source: 'scheduling' }, { source: 'need' }],
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
        cites: [{ source: 'credentials' }, { source: 'security' }, { source: 'waf-least-privilege' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS verifies what it copies and encrypts it on the way.',
        customer:
          'Encryption at rest is that of source and target, and you set it on both. Classifying and deleting the data stays yours.',
        cites: [{ source: 'verification' }, { source: 'in-transit' }, { source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts the way between the locations with mutual TLS 1.3, and takes the safest option that each storage protocol offers.',
        customer:
          'The connection to your own storage is only as safe as what its protocol offers and DataSync supports: with NFS servers, for one, it uses no Kerberos.',
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
        customer:
          'Choose the level of task logs or reports, and set alarms on failed runs, unverified files and offline agents.',
        cites: [{ source: 'monitoring' }, { source: 'logging' }, { source: 'agents' }],
      },
      compliance: 'as profile',
    },
    duties: {
      agents: {
        who: 'shared',
        aws: 'AWS updates the software and the operating system of an activated agent by itself, CVE fixes within 30 days, whenever it is online and idle.',
        customer:
          'You install the agent, on a machine of the size that it needs, activate it, keep it online, and look after its host.',
        cites: [{ source: 'agents' }, { source: 'need' }],
      },
      'guest-os-patching': {
        who: 'aws',
        aws: 'AWS patches the operating system inside the agent within 30 days of a fix, while it is online and idle. The host or hypervisor under it is yours, and you do not patch inside the agent.',
        cites: [{ source: 'agents' }],
      },
      'data-integrity': {
        who: 'aws',
        aws: 'DataSync compares checksums during the transfer, and checks the copies once more at the end in the mode that you chose: what was copied, everything, or nothing. Looking into files that differ is yours.',
        cites: [{ source: 'verification' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'You turn on task logs, give DataSync a log group and the right to write to it, or have task reports written, and read them.',
        cites: [{ source: 'logging' }],
        except: [
          {
            when: 'the task runs in Enhanced mode',
            who: 'aws',
            then: 'DataSync makes the log group /aws/datasync and sends the logs of the task there by itself. How much is logged, and reading it, stay yours.',
            cites: [{ source: 'logging' }],
          },
        ],
      },
      'hypervisor-patching': {
        who: 'customer',
        customer: 'The hypervisor under an agent at your site is yours to patch.',
        cites: [{ source: 'agent-requirements' }, { source: 'agents' }],
        except: [
          {
            when: 'the agent is an EC2 instance',
            who: 'aws',
            then: 'AWS patches the hypervisor under it.',
            cites: [{ source: 'agent-requirements' }, { source: 'waf-shared-responsibility' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'The keys of source and target are yours to choose, and you let the role of DataSync use them.',
        cites: [{ source: 'security' }, { source: 'in-transit' }],
      },
      scheduler: {
        who: 'customer',
        customer: 'You set when a task runs, by a schedule or by hand, at most once an hour; DataSync starts it then.',
        cites: [{ source: 'scheduling' }],
      },
      triggers: {
        who: 'customer',
        customer: 'You start tasks, or schedule them, and decide what is copied and what is deleted at the target.',
        cites: [{ source: 'scheduling' }, { source: 'security' }],
      },
      secrets: {
        who: 'customer',
        customer:
          'The credentials by which DataSync reaches file servers, object stores and other clouds are yours to give and rotate. For object storage, Azure and SMB shares they can lie in Secrets Manager in your account, in a secret of DataSync’s making, under a key of yours if you name one, or in a secret of yours.',
        cites: [{ source: 'credentials' }, { source: 'cmk-secret' }, { source: 'smb-location' }],
      },
      'appliance-updates': {
        who: 'aws',
        aws: 'AWS updates the software and the operating system of an activated agent by itself, CVE fixes within 30 days, whenever it is online and idle. You keep it online and look after the host under it.',
        cites: [{ source: 'agents' }],
      },
      failover: {
        who: 'customer',
        customer:
          'There is no standby: a task needs all agents of its location online, and fails with the zone that it works in. Starting it again, or another agent, is yours.',
        cites: [{ source: 'need', section: 'Using multiple DataSync agents' }, { source: 'resilience' }],
      },
      'support-access': {
        who: 'customer',
        customer:
          'AWS Support gets into an agent only through a support channel that you open, over port 22; transfers do not need it.',
        cites: [{ source: 'network' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts what DataSync keeps itself, such as the settings of tasks. A secret that it makes for the credentials of a location it encrypts in Secrets Manager, with an AWS managed key unless you name one of yours.',
        customer:
          'The files lie in your source and target: encryption is set there, by you. Naming a key of your own for the secret is yours too.',
        cites: [{ source: 'at-rest' }, { source: 'managed-secret' }, { source: 'cmk-secret' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'More agents make no transfer highly available: all agents of a location have to be online, and with a VPC endpoint all use the same subnet. A task fails with the zone of its data, and starting it again is yours.',
        cites: [{ source: 'need', section: 'Using multiple DataSync agents' }, { source: 'resilience' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'DataSync looks through source and destination, works out what differs, and moves files with their metadata over TLS, compares checksums on the way and, as you chose, again at the end, skips and logs files that are locked, and starts the tasks of a schedule. AWS runs the service and updates the agents by itself. Locations, schedules, filters and the host of an agent are yours.',
        cites: [
          { source: 'how-it-works' },
          { source: 'verification' },
          { source: 'in-transit' },
          { source: 'scheduling' },
          { source: 'agents' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
