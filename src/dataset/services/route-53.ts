import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'vpc-resolver': {
      title: 'Route 53 Developer Guide: What is Route 53 VPC Resolver?',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver.html',
      read: '2026-11-30',
    },
    concepts: {
      title: 'Route 53 Developer Guide: Amazon Route 53 concepts',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/route-53-concepts.html',
      read: '2026-11-30',
    },
    'health-status': {
      title: 'Route 53 Developer Guide: How Route 53 determines whether a health check is healthy',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
      read: '2026-11-30',
    },
    'domain-lists': {
      title: 'Route 53 Developer Guide: DNS Firewall domain lists',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-domain-lists.html',
      read: '2026-11-30',
    },
    'best-practices-dns': {
      title: 'Route 53 Developer Guide: Best practices for Amazon Route 53 DNS',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-dns.html',
      read: '2026-11-30',
    },
    'resolver-availability': {
      title: 'Route 53 Developer Guide: High availability for Resolver endpoints',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-high-availability.html',
      read: '2026-11-30',
    },
    dangling: {
      title: 'Route 53 Developer Guide: Protection from dangling delegation records',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html',
      read: '2026-11-30',
    },
    security: {
      title: 'Route 53 Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Route 53 Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/data-protection.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'Route 53 Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    dnssec: {
      title: 'Route 53 Developer Guide: Configuring DNSSEC signing',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html',
      read: '2026-11-30',
    },
    logging: {
      title: 'Route 53 Developer Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/logging-monitoring.html',
      read: '2026-11-30',
    },
    'query-logs': {
      title: 'Route 53 Developer Guide: Public DNS query logging',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html',
      read: '2026-11-30',
    },
    'auto-renew': {
      title: 'Route 53 Developer Guide: Enabling or disabling automatic renewal for a domain',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-enable-disable-auto-renewal.html',
      read: '2026-11-30',
    },
    failover: {
      title: 'Route 53 Developer Guide: Configuring DNS failover',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'Route 53 Developer Guide: Managing access permissions',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/access-control-managing-permissions.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon Route 53',
    short: 'Route 53',
    aka: [
      'route53',
      'route 53',
      'r53',
      'hosted zone',
      'hosted zones',
      'dns',
      'private hosted zone',
      'public hosted zone',
      'route 53 resolver',
      'route 53 vpc resolver',
      'dns firewall',
      'domain registration',
      'dnssec',
    ],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'Managed DNS and domain registration: AWS runs the name servers, and every record, zone, domain renewal and DNSSEC key-signing key is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS runs the name servers around the world and protects them from floods with Shield Standard.',
        cites: [{ source: 'resilience' }, { source: 'shield/standard' }],
      },
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the name servers and everything under them.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS answers any number of queries; you stay within quotas for zones and records.',
        cites: [{ source: 'resilience' }],
        except: [
          {
            if: 'resolver-endpoints',
            when: 'you use Resolver endpoints',
            who: 'shared',
            aws: 'AWS runs the endpoints.',
            then: 'You give them addresses in at least two Availability Zones and enough of them.',
            cites: [{ source: 'resilience' }, { source: 'resolver-availability' }],
          },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and runs the DNS software.',
        cites: [{ source: 'security' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The systems that your names point at are yours, and so are programs that change records.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'Hosted zones, records, routing policies, health checks, TTLs, delegation and domain contacts are yours to set, and to clean up when a target is gone.',
        cites: [{ source: 'security' }, { source: 'best-practices-dns' }, { source: 'dangling' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You associate private zones with VPCs, build Resolver endpoints and rules for your own network, and write DNS Firewall rules.',
        cites: [{ source: 'resilience' }, { source: 'resolver-availability' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You decide with IAM who is allowed to change records, zones and domains; changing a record can redirect everything.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS stores zones and records protected and serves exactly those.',
        customer:
          'You are answerable for what the records say: public zones are public. Keep private names in private zones.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes management calls over TLS. It signs answers where DNSSEC signing is on, and manages the zone-signing key.',
        customer:
          'DNSSEC signing is off until you enable it; the key-signing key in KMS and the DS record at the parent are yours.',
        cites: [{ source: 'dnssec' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS copies your zones over its fleet of name servers and keeps answering when changes cannot be made.',
        customer:
          'A deleted zone or record is gone: keep zones as templates or exports, and lock domains against transfer.',
        cites: [
          { source: 'concepts', section: 'Control and data plane concepts' },
          { source: 'resilience' },
          { source: 'best-practices-dns' },
        ],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and health check results and records changes in CloudTrail.',
        customer:
          'Query logging is off until you configure it, for public zones and for Resolver. You alarm on health checks and DNSSEC errors.',
        cites: [{ source: 'logging' }, { source: 'query-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'dns-records': {
        who: 'customer',
        customer:
          'Every record is yours to write, correct and delete. A record left behind for a target that is gone lets others take over the name.',
        cites: [{ source: 'security' }, { source: 'dangling' }],
        except: [
          {
            when: 'the stale record delegates a subdomain to a deleted Route 53 zone',
            who: 'shared',
            then: 'Route 53 does not hand those name servers to a new zone of that name until the delegation is gone; removing it is yours. Delegations that never had a zone behind them it cannot protect.',
            cites: [{ source: 'dangling' }],
          },
        ],
      },
      'dns-resolution': {
        who: 'aws',
        aws: 'AWS runs the name servers of hosted zones and the resolver of each VPC, Route 53 VPC Resolver by its newer name, and answers what the records say.',
        cites: [{ source: 'vpc-resolver' }, { source: 'concepts' }, { source: 'security' }],
        except: [
          {
            if: 'resolver-endpoints',
            when: 'you use Resolver endpoints',
            who: 'shared',
            aws: 'AWS runs the endpoints.',
            then: 'You give them addresses in at least two Availability Zones and write the forwarding rules.',
            cites: [{ source: 'resilience' }, { source: 'resolver-availability' }],
          },
        ],
      },
      'key-rotation': {
        who: 'shared',
        aws: 'Route 53 manages the zone-signing key of DNSSEC.',
        customer:
          'The key-signing key is yours: you rotate it if needed, put the new DS record at the parent, and act on key alarms.',
        cites: [{ source: 'dnssec' }],
      },
      failover: {
        who: 'shared',
        aws: 'Route 53 checks health and stops answering with unhealthy targets.',
        customer:
          'You create health checks and failover records, and have somewhere to fail over to. HTTPS checks do not validate the certificate: an expired one stays healthy for them, so watch its expiry yourself.',
        cites: [{ source: 'failover' }, { source: 'health-status' }],
      },
      'service-logs': {
        who: 'customer',
        customer: 'Query logs are off until you configure them.',
        cites: [{ source: 'query-logs' }],
      },
      'ddos-protection': {
        who: 'aws',
        aws: 'AWS shields its name servers from floods.',
        cites: [{ source: 'shield/standard' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS keeps answering DNS queries; the part that answers does not depend on the part that takes changes.',
        cites: [{ source: 'concepts', section: 'Control and data plane concepts' }, { source: 'resilience' }],
      },
      'legal-agreements': {
        who: 'customer',
        customer:
          "For a registered domain you keep automatic renewal on or renew it yourself before it expires, keep the contact data right and answer the registry's emails.",
        cites: [{ source: 'auto-renew' }],
      },
      'key-material': {
        who: 'shared',
        aws: 'Route 53 makes and keeps the zone-signing key of DNSSEC.',
        customer:
          'You create the key-signing key on an asymmetric KMS key of yours, and guard that key and its policy.',
        cites: [{ source: 'dnssec' }],
      },
      enabling: {
        who: 'customer',
        customer: 'DNSSEC signing, query logging and health checks are all off until you turn them on.',
        cites: [{ source: 'dnssec' }, { source: 'query-logs' }, { source: 'failover' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Route 53 answers from name servers around the world, copies each zone over its fleet, and where DNSSEC signing is on makes, keeps and uses the zone-signing key. Its health checkers in many locations probe your endpoints, and their results together decide what is healthy and what is answered. AWS writes and updates the managed domain lists of DNS Firewall. Records, checks and rules are yours.',
        cites: [
          { source: 'resilience' },
          { source: 'dnssec' },
          { source: 'health-status' },
          { source: 'failover' },
          { source: 'domain-lists' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
