import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'Global Accelerator Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/security.html',
      read: '2026-11-23',
    },
    infrastructure: {
      title: 'Global Accelerator Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/infrastructure-security.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'Global Accelerator Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'flow-logs': {
      title: 'Global Accelerator Developer Guide: Flow logs',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html',
      read: '2026-11-23',
    },
    vpc: {
      title: 'Global Accelerator Developer Guide: Secure VPC connections',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/secure-vpc-connections.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'Global Accelerator Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/security-iam.html',
      read: '2026-11-23',
    },
    logging: {
      title: 'Global Accelerator Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/logging-and-monitoring.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'AWS Global Accelerator',
    short: 'Global Accelerator',
    aka: ['global accelerator', 'aws global accelerator', 'accelerator endpoint group'],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      "Fixed addresses at AWS's edge that lead to your endpoints: AWS runs the edge and the way in, and endpoints, health checks and their security are yours.",
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS runs the edge locations and the backbone, and filters common floods with Shield Standard.',
        cites: [{ source: 'infrastructure' }, { source: 'shield/standard' }],
      },
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the systems at the edge.',
        cites: [{ source: 'infrastructure' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the accelerator. The endpoints behind it are yours to scale.',
        cites: [{ source: 'resilience' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the service.',
        cites: [{ source: 'infrastructure' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The endpoints and what runs on them are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set listeners, endpoint groups, weights, traffic dials, health checks and client affinity.',
        cites: [{ source: 'resilience' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You write the security groups of the endpoints and see that nothing goes around the accelerator.',
        cites: [{ source: 'vpc' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You decide with IAM who is allowed to change accelerators and endpoints.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'customer',
        customer: 'Traffic is your content; the accelerator stores none of it.',
        cites: [{ source: 'security' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS carries the traffic over its own network and passes TLS through untouched.',
        customer: 'TLS ends at your endpoint: certificate and versions are set there.',
        cites: [{ source: 'infrastructure' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS serves each accelerator from two independent network zones and moves traffic off unhealthy endpoints.',
        customer:
          'You have endpoints in more than one Region, let clients try the second address when one fails, and keep the definition as a template.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'Flow logs are off until you enable them.',
        cites: [{ source: 'flow-logs' }, { source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      failover: {
        who: 'aws',
        aws: 'Global Accelerator watches all endpoints and sends traffic to another one as soon as one is unhealthy. You set the health checks and have an endpoint left, in a second Region if you want that.',
        cites: [{ source: 'resilience' }],
      },
      'flow-logs': {
        who: 'customer',
        customer: 'You enable them and name a bucket.',
        cites: [{ source: 'flow-logs' }],
      },
      'ddos-protection': {
        who: 'shared',
        aws: 'AWS filters common floods at the edge.',
        customer: 'The application layer and Shield Advanced are yours.',
        cites: [{ source: 'shield/standard' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
