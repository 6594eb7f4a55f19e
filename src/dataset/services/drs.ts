import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'conversion-servers': {
      title: 'DRS User Guide: AWSElasticDisasterRecoveryConversionServerPolicy',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/security-iam-awsmanpol-AWSElasticDisasterRecoveryConversionServerPolicy.html',
      read: '2026-11-29',
    },
    'replication-settings': {
      title: 'Elastic Disaster Recovery User Guide: Individual replication settings',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/individual-replication-settings.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Elastic Disaster Recovery User Guide: Security',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/security.html',
      read: '2026-11-29',
    },
    replication: {
      title: 'Elastic Disaster Recovery User Guide: Replication related FAQ',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/Replication-Related-FAQ.html',
      read: '2026-11-30',
    },
    agent: {
      title: 'Elastic Disaster Recovery User Guide: Agent related FAQ',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/Agent-Related-FAQ.html',
      read: '2026-11-29',
    },
    practices: {
      title: 'Elastic Disaster Recovery User Guide: Best practices',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/best_practices_drs.html',
      read: '2026-11-29',
    },
    volumes: {
      title: 'Elastic Disaster Recovery User Guide: Amazon EBS volumes',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/volumes-drs.html',
      read: '2026-11-29',
    },
    releases: {
      title: 'Elastic Disaster Recovery User Guide: Client release notes',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/drs-client-release-notes.html',
      read: '2026-11-29',
    },
    reinstalling: {
      title: 'Elastic Disaster Recovery User Guide: Reinstalling the agent',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/reinstalling-agent.html',
      read: '2026-11-29',
    },
    'running-plans': {
      title: 'Elastic Disaster Recovery User Guide: Running a recovery plan',
      url: 'https://docs.aws.amazon.com/drs/latest/userguide/recovery-plans-executing.html',
      read: '2026-11-29',
    },
    'plan-steps': {
      title: 'Elastic Disaster Recovery API Reference: CreateRecoveryPlanStep',
      url: 'https://docs.aws.amazon.com/drs/latest/APIReference/API_CreateRecoveryPlanStep.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Elastic Disaster Recovery',
    short: 'Elastic Disaster Recovery',
    aka: ['drs', 'elastic disaster recovery', 'elastic dr', 'aws drs', 'cloudendure', 'replication server'],
    category: 'storage',
    profile: 'multi-tenant-managed',
    summary:
      'Replicates servers into a staging area of your account: AWS runs replication and the launch, and source servers, agents, recovered instances, drills and the decision are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS replaces each replication server every 14 days by one from a freshly patched image.',
        customer: 'Source servers, drill instances and recovered instances are yours to patch and harden.',
        cites: [{ source: 'replication' }, { source: 'security' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS starts, adds and removes replication servers in your staging subnet.',
        customer:
          'Choose instance and disk types, give the link enough bandwidth, and hold quotas for the day of recovery. One account replicates at most 300 servers.',
        cites: [{ source: 'replication' }, { source: 'practices' }, { source: 'waf-quotas' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS runs the service and the replication servers, and publishes the agent.',
        customer:
          'Install the agent on each source server and bring it up to date yourself: AWS advises every month or two, and new features and a Windows upgrade need it installed again.',
        cites: [{ source: 'replication' }, { source: 'agent' }, { source: 'releases' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The applications on the servers, the order in which they start and the redirection of traffic are yours: the service does no DNS failover.',
        cites: [{ source: 'practices' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set replication and launch settings, the staging subnet, and how long points in time are kept: 7 days by default, 1 to 365 possible.',
        cites: [{ source: 'replication' }, { source: 'volumes' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You build staging and recovery subnets, open TCP 443 and 1500, and narrow port 1500, which is open to every address by default, to your source servers.',
        cites: [{ source: 'security' }, { source: 'replication' }, { source: 'agent' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You write narrow roles for installing agents, limit who may fail over or disconnect, and protect the account: whoever holds it can delete the points in time.',
        cites: [{ source: 'practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the replicated disks in your account with the EBS key you set.',
        customer:
          'Choose the default or your own KMS key before replication starts: a change starts it again from the beginning. The data stays yours.',
        cites: [{ source: 'volumes' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts all replication traffic, with a key of its own for each agent.',
        customer: 'Keep the path open, and private by VPN or Direct Connect where you need it.',
        cites: [{ source: 'replication' }, { source: 'agent' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replicates continuously, keeps points in time as EBS snapshots, and launches the instances you ask for.',
        customer:
          'Watch the lag, protect the snapshots, run drills several times a year, decide to fail over, and fail back.',
        cites: [{ source: 'replication' }, { source: 'practices' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS shows the replication state of each server, sends events, and records API calls in CloudTrail.',
        customer: 'Set alarms on stalled and lagging servers; stalled ones wait for you.',
        cites: [{ source: 'practices' }, { source: 'replication' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'disaster-recovery': {
        who: 'customer',
        customer:
          'The written plan, recovery plans in the service with their steps of servers and waits, the drills, the decision to recover and the redirection of traffic are yours. AWS replicates, and launches the instances when you start it.',
        cites: [
          { source: 'practices' },
          { source: 'replication' },
          { source: 'plan-steps' },
          { source: 'running-plans' },
        ],
      },
      agents: {
        who: 'customer',
        customer:
          'You install, control and update the replication agent, by installing the newest over it: AWS publishes new versions and advises to take them every month or two.',
        cites: [{ source: 'releases' }, { source: 'reinstalling' }, { source: 'agent' }, { source: 'practices' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer:
          'You patch the source servers and every instance that you recover or drill. The replication servers between them AWS replaces every 14 days by ones from a patched image.',
        cites: [{ source: 'replication' }, { source: 'security' }],
      },
      'ami-updates': {
        who: 'aws',
        aws: 'AWS builds the image of the replication servers and moves them to it every 14 days.',
        cites: [{ source: 'replication' }],
      },
      'resilience-testing': {
        who: 'customer',
        customer:
          'You run drills, several times a year at least, and end the drill instances afterwards: a recovery plan ends none of those that it launched, not even when it is done or cancelled, and they cost until you do.',
        cites: [{ source: 'practices' }, { source: 'running-plans' }],
      },
      failover: {
        who: 'customer',
        customer:
          'You decide, launch the recovery instances, test them and move the traffic by DNS: nothing fails over by itself. Failing back is yours as well.',
        cites: [{ source: 'practices' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          'You narrow the groups of replication servers to your source addresses, and those of recovered instances to the ports they need.',
        cites: [{ source: 'security' }],
      },
      snapshots: {
        who: 'aws',
        aws: 'AWS takes and expires the snapshots behind the points in time by its schedule. How long daily ones live is your setting, and so is who may delete them.',
        cites: [{ source: 'replication' }, { source: 'practices' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts staging and replicated disks with the EBS key in the replication settings.',
        customer: 'Choose the key before replication starts.',
        cites: [{ source: 'volumes' }],
      },
      pitr: {
        who: 'shared',
        aws: 'AWS records a point every 10 minutes for an hour, hourly for a day and daily for 7 days.',
        customer: 'You set how many days (1 to 365) and pick the point to recover from.',
        cites: [{ source: 'replication', section: 'How many snapshots does Elastic Disaster Recovery create?' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You choose the default EBS key or one of your own: a change starts replication again from the beginning.',
        cites: [{ source: 'volumes' }],
      },
      'backup-retention': {
        who: 'customer',
        customer: 'You set how many days of points in time are kept: 7 by default, 1 to 365.',
        cites: [{ source: 'replication', section: 'How many snapshots does Elastic Disaster Recovery create?' }],
      },
      'node-provisioning': {
        who: 'aws',
        aws: 'AWS starts, adds and removes replication servers in your staging subnet, and replaces each every 14 days.',
        cites: [{ source: 'replication' }],
      },
      'backup-protection': {
        who: 'customer',
        customer:
          'You guard the points in time: whoever gets into the account can delete the snapshots behind them, and disconnecting a server drops its own. Without them only the latest state is left.',
        cites: [{ source: 'practices', section: 'Protecting Point-In-Time snapshots' }],
      },
      restores: {
        who: 'customer',
        customer:
          'You choose the point in time, start the launch, test the instances and protect them from being ended. AWS launches what you ask for.',
        cites: [{ source: 'practices', section: 'Recovery best practices' }],
      },
      migration: {
        who: 'customer',
        customer:
          'You may stay on the recovered instances: set up their own replication, wait for its points in time, and only then disconnect the old servers.',
        cites: [{ source: 'practices', section: 'Recovery best practices' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You choose the staging subnet of each source server, and with it the Availability Zone of its replication server. AWS starts and replaces replication servers there, by another instance type where yours is not to be had.',
        cites: [{ source: 'replication-settings', section: 'Staging area subnet' }, { source: 'replication' }],
      },
      'restore-testing': {
        who: 'customer',
        customer:
          'You drill recovery several times a year, check what comes up, and end the drill instances afterwards: the service ends none that a recovery plan launched, and they cost until you do.',
        cites: [{ source: 'practices' }, { source: 'running-plans' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The agent sends changed blocks to a replication server, which AWS starts in your staging subnet and replaces every 14 days. AWS makes the points in time, as EBS snapshots on a fixed rhythm, and lets them expire. On your order it launches the recovery instances, with the help of conversion servers that it starts and ends by itself. Agents, drills, the order and the traffic are yours.',
        cites: [
          { source: 'replication' },
          { source: 'agent' },
          { source: 'practices' },
          { source: 'conversion-servers' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
