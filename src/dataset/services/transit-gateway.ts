import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'Transit Gateway Guide: What is a transit gateway?',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html',
      read: '2026-11-30',
    },
    design: {
      title: 'Transit Gateway Guide: Design best practices',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html',
      read: '2026-11-30',
    },
    'flow-logs': {
      title: 'Transit Gateway Guide: Transit Gateway Flow Logs',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-flow-logs.html',
      read: '2026-11-30',
    },
    cloudtrail: {
      title: 'Transit Gateway Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-cloudtrail-logs.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Transit Gateway Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-authentication-access-control.html',
      read: '2026-11-23',
    },
    quotas: {
      title: 'Transit Gateway Guide: Quotas',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html',
      read: '2026-11-23',
    },
    encryption: {
      title: 'Transit Gateway Guide: Encryption support',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-encryption-support.html',
      read: '2026-11-30',
    },
    peering: {
      title: 'Transit Gateway Guide: Peering attachments',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html',
      read: '2026-11-30',
    },
    'how-it-works': {
      title: 'Transit Gateway Guide: How transit gateways work',
      url: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Transit Gateway',
    short: 'Transit Gateway',
    aka: ['transit gateway', 'tgw', 'transit gateways', 'tgw attachment'],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'A managed hub that joins VPCs and networks: AWS runs, patches and scales the router, and attachments, route tables and what is allowed to meet are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the gateway. You stay within quotas for attachments, routes and bandwidth per attachment.',
        cites: [{ source: 'overview' }, { source: 'quotas' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the routing software.',
        cites: [{ source: 'overview' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The networks and workloads behind it are yours.',
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create attachments, choose a subnet in each Zone, set association and propagation defaults, peering and sharing.',
        cites: [{ source: 'how-it-works' }, { source: 'design' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Route tables, segmentation between VPCs, and the security groups and network ACLs around it are yours.',
        cites: [{ source: 'design' }, { source: 'how-it-works' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide who creates and accepts attachments and changes routes, in your account and in those you share with.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'customer',
        customer: 'The traffic that passes is your content; the gateway stores none of it.',
        cites: [{ source: 'overview' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts between its facilities, and between Regions over peering; encryption support covers VPCs with Encryption Controls.',
        customer:
          'You turn encryption support on, which is off at first and does not go together with peering, Connect or Client VPN attachments, and use VPN or TLS for the rest.',
        cites: [
          { source: 'overview' },
          { source: 'peering' },
          { source: 'encryption' },
          { source: 'vpc/encryption-controls', section: 'Transit Gateway encryption support' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the gateway running over several Zones.',
        customer: 'Keep its routes as a template, attach subnets in each Zone, and plan a second Region yourself.',
        cites: [{ source: 'design' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'Flow logs are off until you create them; alarms are yours.',
        cites: [{ source: 'flow-logs' }, { source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'flow-logs': {
        who: 'customer',
        customer: 'You create Transit Gateway flow logs and name the destination.',
        cites: [{ source: 'flow-logs' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer: 'Which networks can reach which is decided by your route tables.',
        cites: [{ source: 'how-it-works' }],
      },
      'cross-account': {
        who: 'customer',
        customer: 'You share it with RAM and accept attachments.',
        cites: [{ source: 'iam' }],
      },
      scaling: { who: 'aws', aws: 'The gateway scales by itself.', cites: [{ source: 'overview' }] },
      'network-encryption': {
        who: 'shared',
        aws: 'AWS encrypts between Regions over peering, and between its facilities.',
        customer:
          'You turn encryption support on, on an existing gateway: only then is everything between VPCs with enforced Encryption Controls encrypted. It excludes peering, Connect, VPN Concentrator, Client VPN and Network Firewall attachments, security group references and multicast.',
        cites: [{ source: 'encryption' }, { source: 'peering' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'AWS runs the gateway over several Availability Zones. You give each VPC attachment a subnet in every Zone in which you have workloads: resources in other Zones do not reach it.',
        cites: [{ source: 'how-it-works', section: 'Availability Zones' }, { source: 'design' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The gateway forwards packets between its attachments by your route tables, puts a network interface of its own into each subnet that you name, learns and announces routes by BGP where an attachment speaks it, spreads traffic over equal paths, and carries peering between Regions encrypted. AWS keeps it running over several Availability Zones. Route tables, attachments and the subnets are yours.',
        cites: [{ source: 'overview' }, { source: 'how-it-works' }, { source: 'peering' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
