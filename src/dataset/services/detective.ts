import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    setup: {
      title: 'Detective User Guide: Setting up Amazon Detective',
      url: 'https://docs.aws.amazon.com/detective/latest/userguide/detective-setup.html',
      read: '2026-11-30',
    },
    'data-protection': {
      title: 'Detective User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/detective/latest/userguide/data-protection.html',
      read: '2026-11-30',
    },
    'best-practices': {
      title: 'Detective User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/detective/latest/userguide/security-best-practices.html',
      read: '2026-11-30',
    },
    overview: {
      title: 'Detective User Guide: What is Amazon Detective?',
      url: 'https://docs.aws.amazon.com/detective/latest/userguide/what-is-detective.html',
      read: '2026-11-30',
    },
    sources: {
      title: 'Detective User Guide: Source data used in a behavior graph',
      url: 'https://docs.aws.amazon.com/detective/latest/userguide/detective-source-data-about.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'Detective User Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/detective/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'Detective User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/detective/latest/userguide/security-iam.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon Detective',
    short: 'Detective',
    aka: ['detective', 'amazon detective', 'behavior graph'],
    category: 'security',
    profile: 'multi-tenant-managed',
    summary:
      'Investigation of security findings: AWS collects and links log data into a graph, and enabling it, investigating and responding are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs the analysis that builds the graph.',
        cites: [{ source: 'sources' }, { source: 'overview' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Tools and scripts of yours that use its API or links are your code.',
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You enable it per Region, choose member accounts and optional data sources.',
        cites: [{ source: 'setup' }, { source: 'sources' }],
      },
      'network-configuration': 'as profile',
      'identity-access': {
        who: 'customer',
        customer: 'You appoint the administrator account and control who investigates.',
        cites: [{ source: 'iam' }, { source: 'best-practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS copies log data into the graph and encrypts it at rest and in transit.',
        customer: 'You decide which accounts and sources go in and who reads.',
        cites: [{ source: 'data-protection' }, { source: 'sources' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps up to a year of collected events in the graph.',
        customer:
          'Originals that you must keep stay in your own logs: Detective collects nothing for the time in which it or a source was off.',
        cites: [{ source: 'sources' }, { source: 'overview' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records its API calls in CloudTrail.',
        customer: 'Investigating findings and responding are yours.',
        cites: [{ source: 'cloudtrail' }, { source: 'best-practices' }],
      },
      compliance: 'as profile',
    },
    duties: {
      findings: {
        who: 'customer',
        customer: 'Detective shows connections; drawing conclusions and acting is yours.',
        cites: [{ source: 'overview' }],
      },
      enabling: {
        who: 'customer',
        customer: 'You enable it and invite accounts, Region by Region.',
        cites: [{ source: 'setup' }],
      },
      forensics: {
        who: 'customer',
        customer:
          'Preserving evidence, analyzing it and drawing conclusions are yours. Detective only links the logs of up to a year for you.',
        cites: [{ source: 'overview' }, { source: 'sources' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts the graph and everything it holds, at rest and in transit.',
        cites: [{ source: 'data-protection' }],
      },
      quotas: {
        who: 'shared',
        aws: 'AWS checks the volume that flows into a graph each day and warns near the limit. Above 10 TB a day it lets no further account in, and above 15 TB it stops taking in data.',
        customer:
          'You keep below it by leaving member accounts out, and ask Support to have a stopped graph started again.',
        cites: [{ source: 'sources' }],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'You invite only accounts that you oversee, check who sends you an invitation, and decide who sees the graph: whoever does sees the findings of all its members.',
        cites: [{ source: 'best-practices' }],
      },
      'event-capture': {
        who: 'aws',
        aws: 'Once Detective is on, AWS takes in CloudTrail events and VPC flow logs by streams of its own, whatever trails and flow logs you keep, and GuardDuty findings where GuardDuty is on. Turning it on, the member accounts and the optional packages, such as EKS audit logs, are yours; for the time in which such a package was off nothing is fetched afterwards.',
        cites: [
          { source: 'sources', section: 'Types of core data sources in Detective' },
          { source: 'sources', section: 'Types of optional data sources in Detective' },
        ],
      },
      'flow-logs': {
        who: 'aws',
        aws: 'AWS takes the VPC flow logs of EC2 instances by a stream of its own: yours need not be on for it, and stay as they are. Those that you want to have yourself you turn on in the VPC.',
        cites: [{ source: 'sources', section: 'Types of core data sources in Detective' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Detective takes in events and logs by streams of its own, pulls out of them who did what from where, and links it all in the behavior graph, which AWS builds, stores, updates and keeps for up to a year. Its machine learning and statistics work out what is usual and what stands out, and it draws the charts from that. Reading them and drawing conclusions is yours.',
        cites: [{ source: 'overview' }, { source: 'sources' }, { source: 'data-protection' }],
      },
    },
    reviewed: '2026-11-30',
  },
);
