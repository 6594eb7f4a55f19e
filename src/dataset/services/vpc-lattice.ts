import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'how-it-works': {
      title: 'VPC Lattice User Guide: How VPC Lattice works',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/how-it-works.html',
      read: '2026-11-29',
    },
    'target-groups': {
      title: 'VPC Lattice User Guide: Target groups',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-groups.html',
      read: '2026-11-29',
    },
    security: {
      title: 'VPC Lattice User Guide: Security',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'VPC Lattice User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/data-protection.html',
      read: '2026-11-28',
    },
    'auth-policies': {
      title: 'VPC Lattice User Guide: Control access with auth policies',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html',
      read: '2026-11-28',
    },
    'security-groups': {
      title: 'VPC Lattice User Guide: Control traffic with security groups',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/security-groups.html',
      read: '2026-11-28',
    },
    https: {
      title: 'VPC Lattice User Guide: HTTPS listeners',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/https-listeners.html',
      read: '2026-11-28',
    },
    'access-logs': {
      title: 'VPC Lattice User Guide: Access logs',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/monitoring-access-logs.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'VPC Lattice User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    byoc: {
      title: 'VPC Lattice User Guide: Bring your own certificate',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-byoc.html',
      read: '2026-11-28',
    },
    quotas: {
      title: 'VPC Lattice User Guide: Quotas',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/quotas.html',
      read: '2026-11-28',
    },
    associations: {
      title: 'VPC Lattice User Guide: Service network associations',
      url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-network-associations.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Amazon VPC Lattice',
    short: 'VPC Lattice',
    aka: ['vpc lattice', 'lattice', 'service network', 'amazon vpc lattice'],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'Managed connections between services over VPCs and accounts: AWS runs and scales the data plane, and service networks, auth policies, targets and certificates are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the data plane, by default to 10 Gbps and 10,000 requests a second for a service in each Zone; more you arrange with your account team in time. Enough healthy targets are yours.',
        cites: [{ source: 'quotas' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the proxying software.',
        cites: [{ source: 'data-protection' }],
      },
      container: 'as profile',
      application: { who: 'customer', customer: 'The services behind it are yours.', cites: [{ source: 'security' }] },
      'resource-configuration': {
        who: 'customer',
        customer: 'You define service networks, services, listeners, rules, target groups, health checks and sharing.',
        cites: [{ source: 'associations' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You associate VPCs or give them a service network endpoint, which peered networks and sites of yours need, and write the security groups on both sides.',
        cites: [{ source: 'associations' }, { source: 'security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Auth policies on services and networks, and IAM for callers and administrators, are yours. With the auth type NONE every caller in the network is let in.',
        cites: [{ source: 'auth-policies' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS keeps the private key of your certificate encrypted under a KMS key and uses it only to terminate TLS.',
        customer: 'Traffic and access logs are yours: where they go, how the bucket is encrypted, and who reads them.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS terminates HTTPS with fixed protocol versions and ciphers.',
        customer:
          'You choose HTTPS or TLS listeners, bring the certificate for your own domain, and encrypt to the targets.',
        cites: [
          { source: 'data-protection', section: 'Encryption in transit' },
          { source: 'https' },
          { source: 'byoc' },
        ],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the data plane available.',
        customer: 'Keep definitions as templates and targets in several Zones.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'Access logs are off until you enable them, for services and for resource configurations each.',
        cites: [{ source: 'access-logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'api-authorization': {
        who: 'customer',
        customer:
          'You set the auth type to AWS_IAM and write the auth policies: without a policy everything is then denied, with the type NONE everything is let in. The policy of a service network does not cover the resource configurations in it: those your security groups guard.',
        cites: [{ source: 'auth-policies' }, { source: 'security-groups' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          'You write them on clients, VPC associations or service network endpoints, targets and resource gateways. Targets let the prefix list of VPC Lattice in, not the group of the clients.',
        cites: [{ source: 'security-groups' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          'For a domain name of yours you bring a certificate in ACM, in the same Region and with a 2048-bit RSA key, one for each service.',
        cites: [{ source: 'byoc' }, { source: 'https' }],
        except: [
          {
            when: 'you use the name that VPC Lattice generated',
            who: 'aws',
            then: 'AWS provides and manages the certificate.',
            cites: [{ source: 'https' }],
          },
        ],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Access logs are off until you enable them on a service network, a service or a resource configuration and name where they go.',
        cites: [{ source: 'access-logs' }],
      },
      'tls-policies': {
        who: 'aws',
        aws: 'TLS 1.2 or 1.3 and a list of ciphers that AWS sets: on HTTPS listeners none of it can be configured.',
        cites: [
          { source: 'data-protection', section: 'Encryption in transit' },
          { source: 'https', section: 'Security policy' },
        ],
        except: [
          {
            if: 'passthrough',
            when: 'it is a TLS passthrough listener',
            who: 'customer',
            then: 'Your targets terminate TLS: versions and ciphers are set there.',
            cites: [{ source: 'https' }],
          },
        ],
      },
      'service-function': {
        who: 'aws',
        aws: "VPC Lattice takes requests in where a VPC is connected to the service network, checks them against the auth policies that you wrote, ends TLS on HTTPS listeners, with a certificate of AWS's on the names that it makes, and routes them to healthy targets in other VPCs and accounts. AWS runs these proxies, probes the targets all the time, and keeps the prefix list. Rules, policies, weights and targets are yours.",
        cites: [
          { source: 'how-it-works' },
          { source: 'target-groups' },
          { source: 'auth-policies' },
          { source: 'https' },
          { source: 'security-groups' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
