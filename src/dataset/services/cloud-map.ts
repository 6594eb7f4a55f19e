import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'Cloud Map Developer Guide: What is AWS Cloud Map?',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/what-is-cloud-map.html',
      read: '2026-11-23',
    },
    security: {
      title: 'Cloud Map Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/security.html',
      read: '2026-11-23',
    },
    cloudtrail: {
      title: 'Cloud Map Developer Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/logging-using-cloudtrail.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'Cloud Map Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Cloud Map Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/security-iam.html',
      read: '2026-11-23',
    },
    infrastructure: {
      title: 'Cloud Map Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/infrastructure-security.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'AWS Cloud Map',
    short: 'Cloud Map',
    aka: ['cloud map', 'cloudmap', 'aws cloud map', 'service discovery', 'service registry'],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'A registry in which services find each other: AWS runs it, and what is registered, who reads and changes it, and stale entries are yours.',
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
        aws: 'AWS runs the registry and its DNS answers.',
        cites: [{ source: 'overview' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Services register, look up and handle changes in your code.',
        cites: [{ source: 'overview' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create namespaces and services, choose API or DNS lookup, TTLs and health checks, and remove what is gone.',
        cites: [{ source: 'overview' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide on private namespaces and their VPCs, and on VPC endpoints for the API.',
        cites: [{ source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You decide with IAM who registers, changes and discovers.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS protects what is registered.',
        customer: 'You decide what stands in names and attributes; put no secrets there.',
        cites: [{ source: 'security' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves its API over TLS.',
        customer: 'Connections between your services are yours to encrypt.',
        cites: [{ source: 'infrastructure' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the registry available over several Zones.',
        customer: 'Services register again by themselves, or you keep the entries as templates.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls in CloudTrail.',
        customer: 'You keep a trail, act on failed health checks, and look for entries whose service is gone.',
        cites: [{ source: 'cloudtrail' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'dns-records': {
        who: 'customer',
        customer: 'Entries come and go as your services register; stale ones are yours to remove.',
        cites: [{ source: 'overview' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
