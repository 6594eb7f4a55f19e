import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'ecs-discovery': {
      title: 'ECS Developer Guide: Use service discovery to connect Amazon ECS services with DNS names',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html',
      read: '2026-11-28',
    },
    'health-checks': {
      title: 'Cloud Map Developer Guide: Service health check configuration',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/services-health-checks.html',
      read: '2026-11-29',
    },
    overview: {
      title: 'Cloud Map Developer Guide: What is AWS Cloud Map?',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/what-is-cloud-map.html',
      read: '2026-11-29',
    },
    security: {
      title: 'Cloud Map Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/security.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'Cloud Map Developer Guide: Logging API calls with CloudTrail',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/logging-using-cloudtrail.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Cloud Map Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Cloud Map Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/security-iam.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'Cloud Map Developer Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/infrastructure-security.html',
      read: '2026-11-28',
    },
    namespaces: {
      title: 'Cloud Map Developer Guide: Creating a namespace to group application services',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/creating-namespaces.html',
      read: '2026-11-29',
    },
    'dns-configuration': {
      title: 'Cloud Map Developer Guide: Service DNS configuration',
      url: 'https://docs.aws.amazon.com/cloud-map/latest/dg/services-route53.html',
      read: '2026-11-30',
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
          'You create namespaces and services, choose API or DNS lookup, TTLs and health checks, and remove what is gone. Without a health check, entries are given out whatever their state.',
        cites: [{ source: 'overview' }, { source: 'health-checks' }],
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
        aws: 'AWS stores the registry and protects what is registered there.',
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
        aws: 'AWS keeps the registry available on infrastructure that spans several Zones.',
        customer: 'Services register again by themselves, or you keep the entries as templates.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records the calls that manage namespaces, services and instances in CloudTrail.',
        customer:
          'You keep a trail, record lookups as data events if you want them, which is off by default, act on failed health checks, and look for entries whose service is gone.',
        cites: [{ source: 'cloudtrail' }, { source: 'health-checks' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'dns-resolution': {
        who: 'aws',
        aws: 'AWS answers the look-ups from what is registered: by its API, by Route 53 Resolver in the VPC of a private namespace, or by public name servers of Route 53. Registering and removing is yours, and so are the choice of namespace and VPC and the domain of a public one.',
        cites: [{ source: 'namespaces', section: 'Instance discovery options' }, { source: 'overview' }],
      },
      'dns-records': {
        who: 'customer',
        customer:
          'Registering and deregistering instances, from your code, is yours, and so is removing stale ones; Cloud Map creates and deletes the Route 53 records and health checks that belong to them.',
        cites: [{ source: 'overview' }, { source: 'health-checks' }],
        except: [
          {
            when: 'ECS service discovery registers the tasks',
            who: 'shared',
            aws: 'ECS registers the tasks, reports the health of their containers and takes out those that fail.',
            then: 'You configure it on the service, and clean up namespaces and services of Cloud Map that are left over.',
            cites: [{ source: 'ecs-discovery' }],
          },
        ],
      },
      failover: {
        who: 'shared',
        aws: 'Where a service has a health check, Cloud Map returns only healthy instances by default; if none is healthy, a DNS query can get the unhealthy ones. Route 53 does the checking, except in private DNS namespaces.',
        customer:
          'You configure the check when you create the service. With a custom check your own checker watches the instances and your code reports their state.',
        cites: [{ source: 'health-checks' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Cloud Map keeps the registry on infrastructure over several zones and answers look-ups, by its API or by DNS. It creates and deletes the Route 53 records and health checks that belong to registered instances. Where a service has a check it leaves out instances that fail, by DNS only while others are healthy; Route 53 does the checking, except in private DNS namespaces. Registering and custom checks are yours.',
        cites: [
          { source: 'overview' },
          { source: 'health-checks' },
          { source: 'dns-configuration' },
          { source: 'namespaces' },
          { source: 'resilience' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
