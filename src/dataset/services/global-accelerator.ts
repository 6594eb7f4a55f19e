import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'client-address': {
      title: 'Global Accelerator Developer Guide: Guidelines and restrictions for client IP address preservation',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/preserve-client-ip-address.how-to-enable-preservation.html',
      read: '2026-11-30',
    },
    interfaces: {
      title:
        'Global Accelerator Developer Guide: Best practices for ENIs and security groups with client IP address preservation',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/best-practices-aga.html',
      read: '2026-11-28',
    },
    'how-it-works': {
      title: 'Global Accelerator Developer Guide: How AWS Global Accelerator works',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html',
      read: '2026-11-28',
    },
    security: {
      title: 'Global Accelerator Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/security.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'Global Accelerator Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/infrastructure-security.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Global Accelerator Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'flow-logs': {
      title: 'Global Accelerator Developer Guide: Flow logs',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'Global Accelerator Developer Guide: Secure VPC connections',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/secure-vpc-connections.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Global Accelerator Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/security-iam.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Global Accelerator Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/global-accelerator/latest/dg/logging-and-monitoring.html',
      read: '2026-11-28',
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
        aws: 'AWS runs the accelerator as a service that scales out and stays available. The endpoints behind it are yours to scale.',
        cites: [{ source: 'interfaces' }, { source: 'how-it-works' }],
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
        customer:
          'You set listeners, endpoint groups, weights, traffic dials, health checks and client affinity, and guard accelerators against deletion: their fixed addresses go with them.',
        cites: [{ source: 'how-it-works' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You write the security groups of the endpoints and keep these in private subnets, so that nothing goes around the accelerator. An internet gateway on their VPC is required. Where client addresses are preserved, network ACLs, Network Firewall and Gateway Load Balancers do not see what the accelerator brings: filter it with security groups.',
        cites: [{ source: 'vpc' }, { source: 'interfaces' }, { source: 'client-address' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You decide with IAM who is allowed to change accelerators and endpoints.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'customer',
        customer:
          'What is carried is your content. Flow logs, if you enable them, hold addresses, ports and counts, in a bucket of yours.',
        cites: [{ source: 'flow-logs' }, { source: 'security' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS carries the traffic over its own network. The accelerator ends the TCP connection at the edge and opens another to your endpoint; TLS it passes on.',
        customer: 'TLS ends at your endpoint: certificate and versions are set there.',
        cites: [{ source: 'how-it-works' }, { source: 'infrastructure' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS serves each accelerator from two independent network zones and moves traffic off unhealthy endpoints.',
        customer:
          'You have endpoints in more than one Region, let clients try the second address when one fails, and keep the definition as a template.',
        cites: [{ source: 'resilience' }, { source: 'how-it-works' }],
        except: [
          {
            when: 'it is a custom routing accelerator',
            who: 'customer',
            then: 'There are no health checks and no failover: your application chooses the destination, and another when that one fails.',
            cites: [{ source: 'how-it-works', section: 'Overview of how AWS Global Accelerator works' }],
          },
        ],
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
        aws: 'Global Accelerator watches all endpoints and sends new connections to another one as soon as one is unhealthy; if none is healthy, it sends to all. You set the health checks and have an endpoint left, in a second Region if you want that.',
        cites: [{ source: 'how-it-works' }, { source: 'resilience' }],
        except: [
          {
            when: 'it is a custom routing accelerator',
            who: 'customer',
            then: 'There are no health checks and no failover: your application chooses the destination, and another when that one fails.',
            cites: [{ source: 'how-it-works', section: 'Overview of how AWS Global Accelerator works' }],
          },
        ],
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
      'security-groups': {
        who: 'customer',
        customer:
          'Those of the endpoints you write: they apply to what the accelerator brings too. The groups that Global Accelerator makes for its own interfaces can be changed, but must not be, or endpoints become unhealthy.',
        cites: [{ source: 'interfaces' }, { source: 'vpc' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'Naming an internal load balancer or an instance as an endpoint opens it to the internet, although it stands in a private subnet without a public address. Who may do that you limit with IAM.',
        cites: [{ source: 'vpc' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Global Accelerator announces your static anycast addresses from edge locations, out of two independent network zones, takes each client in at the nearest one, ends the TCP connection there and carries the traffic over the AWS network to the best healthy endpoint. On a standard accelerator AWS checks the health of endpoints and moves new connections off failing ones. It looks after its interfaces in your subnets. Endpoints, dials and weights are yours.',
        cites: [{ source: 'how-it-works' }, { source: 'resilience' }, { source: 'interfaces' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
