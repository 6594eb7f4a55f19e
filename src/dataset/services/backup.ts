import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'AWS Backup Developer Guide: Security in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/security-considerations.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'AWS Backup Developer Guide: Data protection in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/data-protection.html',
      read: '2026-11-28',
    },
    encryption: {
      title: 'AWS Backup Developer Guide: Encryption for backups in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html',
      read: '2026-11-28',
    },
    'vault-lock': {
      title: 'AWS Backup Developer Guide: AWS Backup Vault Lock',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html',
      read: '2026-11-28',
    },
    'restore-testing': {
      title: 'AWS Backup Developer Guide: Restore testing',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html',
      read: '2026-11-28',
    },
    access: {
      title: 'AWS Backup Developer Guide: Access control',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'AWS Backup Developer Guide: Monitoring AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/monitoring.html',
      read: '2026-11-28',
    },
    plans: {
      title: 'AWS Backup Developer Guide: Managing backups using backup plans',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/about-backup-plans.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'AWS Backup Developer Guide: Resilience in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'AWS Backup Developer Guide: Infrastructure security in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    pitr: {
      title: 'AWS Backup Developer Guide: Continuous backups and point-in-time recovery (PITR)',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html',
      read: '2026-11-28',
    },
    'opt-in': {
      title: 'AWS Backup Developer Guide: Select AWS services to backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html',
      read: '2026-11-28',
    },
    gateways: {
      title: 'AWS Backup Developer Guide: Working with gateways',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/working-with-gateways.html',
      read: '2026-11-30',
    },
    malware: {
      title: 'AWS Backup Developer Guide: Malware protection in AWS Backup',
      url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/malware-protection.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'AWS Backup',
    short: 'AWS Backup',
    aka: [
      'aws backup',
      'aws-backup',
      'backup service',
      'backup vault',
      'backup plan',
      'backup vault lock',
      'air-gapped vault',
      'logically air-gapped vault',
    ],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'A service that carries out the backups you plan: AWS runs jobs and vaults, and what is backed up, how often, how long, with which key, and whether it restores, is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the systems that run AWS Backup; you see no machine of it.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'infrastructure' }],
        except: [
          {
            if: 'on-premises',
            when: 'you run a backup gateway for VMware',
            who: 'shared',
            aws: 'AWS publishes the gateway software and updates it by itself.',
            then: 'You can start an update. The hypervisor and host under it are yours.',
            cites: [{ source: 'gateways' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales jobs and vault storage with your recovery points; you stay inside the quotas.',
        cites: [{ source: 'resilience' }, { source: 'waf-quotas' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS builds, patches and runs the job scheduler and the vaults.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'infrastructure' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'You bring an application into a consistent state before the backup, start it after a restore, and write its recovery into your continuity plan.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'Write the plans, assign resources, set retention and copies, opt services in and lock vaults.',
        cites: [{ source: 'plans' }, { source: 'vault-lock' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide from where AWS Backup is called, with VPC endpoints and policy conditions, and open the way for backup gateways on your premises.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-network-layers' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You give the service its role, write vault access policies, and keep those who may delete recovery points apart from those who run systems.',
        cites: [{ source: 'access' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts recovery points of fully managed types, such as S3, EFS and VMware, with the KMS key of the vault, even if the source is not encrypted.',
        customer:
          'Choose that key and keep it. EBS, RDS, Aurora and other types keep the encryption of their source: an unencrypted database gives an unencrypted backup.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS demands TLS 1.2 or later on its endpoints and moves backups inside its own network.',
        customer: 'Use current clients, and TLS for a gateway on your premises.',
        cites: [{ source: 'infrastructure' }, { source: 'data-protection' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS runs the jobs on schedule and keeps recovery points over several Availability Zones, at least as durably as the source service.',
        customer:
          'Plan frequency, retention and copies to other Regions and accounts, lock vaults, and test restores: AWS names these as yours.',
        cites: [{ source: 'resilience' }, { source: 'security' }, { source: 'plans' }, { source: 'restore-testing' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS reports jobs as metrics, events and a dashboard, and records API calls in CloudTrail.',
        customer:
          'Subscribe to failed and expired jobs, look for resources that no plan covers, and answer what AWS tells you.',
        cites: [{ source: 'monitoring' }, { source: 'security' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'restore-testing': {
        who: 'customer',
        customer:
          'You test restores: with a restore testing plan, which restores on a schedule and deletes the copies afterwards, or by hand. A job that succeeded is no proof.',
        cites: [{ source: 'restore-testing' }, { source: 'security' }],
      },
      'backup-retention': {
        who: 'customer',
        customer:
          'You set the life of recovery points in the plan. AWS deletes them when it ends, and keeps for ever what you mark so in a locked vault.',
        cites: [{ source: 'plans' }, { source: 'vault-lock' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the key of the vault, let the backup role use it, and keep it: with a wrong key policy jobs succeed without the data in them.',
        cites: [{ source: 'encryption' }],
      },
      backups: {
        who: 'customer',
        customer:
          'You write the plan: which resources, how often, in which window, into which vault. AWS Backup runs the jobs of that plan, and backs up nothing that you did not assign. Not every type allows incremental backups: for the others each backup is a full copy, whose cost your plan has to reckon with.',
        cites: [{ source: 'plans' }, { source: 'security' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'You add the copy rules, the target vault and its key to the plan: no copy leaves the Region by itself.',
        cites: [{ source: 'plans' }, { source: 'encryption' }],
      },
      versioning: {
        who: 'customer',
        customer:
          'You lock the vault. In governance mode administrators can lift the lock; in compliance mode nobody can, AWS included, once the grace time of at least three days is over.',
        cites: [{ source: 'vault-lock' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts fully managed types with the key of the vault, and copies to other accounts and Regions with the key of the target vault.',
        customer:
          'Encrypt the source of the other types, and let AWS Backup Audit Manager look for recovery points in clear.',
        cites: [{ source: 'encryption' }],
      },
      'disaster-recovery': {
        who: 'customer',
        customer:
          'You write AWS Backup into your recovery plan, practise with your people, and decide when to restore.',
        cites: [{ source: 'security' }],
      },
      'staff-training': {
        who: 'customer',
        customer: 'Your people must know the service and have practised a restore before the emergency.',
        cites: [{ source: 'security' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'You opt each service in, per Region, and assign resources: tags alone do not reach a service that you have not opted in.',
        cites: [{ source: 'opt-in' }],
      },
      pitr: {
        who: 'customer',
        customer:
          'You choose continuous backup in a plan, for the services that have it. AWS Backup then collects the logs, and you can go back 35 days at most.',
        cites: [{ source: 'pitr' }],
      },
      scheduler: {
        who: 'customer',
        customer: 'You set the schedule and the backup window in the plan; AWS Backup starts the jobs by it.',
        cites: [{ source: 'plans' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS stores recovery points over several Availability Zones, with eleven nines of durability and never less than the source service gives.',
        cites: [{ source: 'resilience' }],
      },
      agents: {
        who: 'aws',
        aws: 'AWS releases the software of a backup gateway for VMware and updates it by itself; you can start an update earlier. You deploy the gateway on your hypervisor and keep it connected.',
        cites: [{ source: 'gateways' }],
      },
      antivirus: {
        who: 'customer',
        customer:
          'You turn on malware scans of recovery points, in a plan or on demand: GuardDuty carries them out, and you restore only what is clean.',
        cites: [{ source: 'malware' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You give AWS Backup the role by which it reads sources, uses keys and restores.',
        cites: [{ source: 'access' }, { source: 'encryption' }],
      },
      'appliance-updates': {
        who: 'aws',
        aws: 'AWS updates a backup gateway for VMware by itself; you can start an update earlier. You deploy it on your hypervisor and keep it connected.',
        cites: [{ source: 'gateways' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS Backup starts the jobs of your plan in their window, takes a full copy first and only the changes after it where the type allows that, makes the copies that the plan asks for, and deletes backups when their life ends. It enforces vault locks, and runs the restore tests that you planned and cleans up after them. GuardDuty does the malware scans that you turned on. Plans, vaults, keys and restores are yours.',
        cites: [{ source: 'plans' }, { source: 'vault-lock' }, { source: 'restore-testing' }, { source: 'malware' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
