import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    overview: {
      title: 'Network Firewall Developer Guide: What is AWS Network Firewall?',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html',
      read: '2026-11-28',
    },
    marketplace: {
      title: 'Network Firewall Developer Guide: Using AWS Marketplace rule groups',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/aws-marketplace-rule-groups.html',
      read: '2026-11-28',
    },
    certificates: {
      title: 'Network Firewall Developer Guide: Using SSL/TLS certificates with TLS inspection configurations',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-certificate-requirements.html',
      read: '2026-11-28',
    },
    'managed-considerations': {
      title: 'Network Firewall Developer Guide: Considerations and disclaimers for using AWS managed rule groups',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/aws-managed-rule-groups-disclaimer.html',
      read: '2026-11-28',
    },
    quotas: {
      title: 'Network Firewall Developer Guide: Quotas',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/quotas.html',
      read: '2026-11-28',
    },
    'transit-gateway': {
      title: 'Network Firewall Developer Guide: Considerations for transit gateway-attached firewalls',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/tgw-firewall-considerations.html',
      read: '2026-11-28',
    },
    creating: {
      title: 'Network Firewall Developer Guide: Creating a firewall',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/creating-firewall.html',
      read: '2026-11-28',
    },
    'two-zones': {
      title: 'Network Firewall Developer Guide: Multi zone architecture with an internet gateway',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-two-zone-igw.html',
      read: '2026-11-28',
    },
    security: {
      title: 'Network Firewall Developer Guide: Security',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/security.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'Network Firewall Developer Guide: Data protection',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/data-protection.html',
      read: '2026-11-28',
    },
    'at-rest': {
      title: 'Network Firewall Developer Guide: Encryption at rest with KMS',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html',
      read: '2026-11-28',
    },
    'managed-rules': {
      title: 'Network Firewall Developer Guide: Managed rule groups',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/nwfw-managed-rule-groups.html',
      read: '2026-11-28',
    },
    logging: {
      title: 'Network Firewall Developer Guide: Logging network traffic',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'Network Firewall Developer Guide: Resilience',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'how-it-works': {
      title: 'Network Firewall Developer Guide: How it works',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/how-it-works.html',
      read: '2026-11-28',
    },
    'tls-inspection': {
      title: 'Network Firewall Developer Guide: TLS inspection configurations',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-configurations.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'Network Firewall Developer Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/security-iam.html',
      read: '2026-11-28',
    },
    policies: {
      title: 'Network Firewall Developer Guide: Firewall policies',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-policies.html',
      read: '2026-11-28',
    },
    'threat-inspection': {
      title: 'Network Firewall API Reference: StatefulRuleGroupReference',
      url: 'https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_StatefulRuleGroupReference.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS Network Firewall',
    short: 'Network Firewall',
    aka: ['network firewall', 'anfw', 'aws network firewall', 'suricata rules', 'vpc firewall'],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'A managed firewall for VPCs: AWS runs, patches and scales the firewall and writes the managed rules, and policies, routing through it, TLS inspection and logging are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: "AWS patches the firewall's machines; you never see them.",
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the firewall with the traffic, to 100 Gbps in an Availability Zone: what goes beyond is dropped. You place an endpoint in each Zone that you use and stay within rule capacity.',
        cites: [
          { source: 'quotas' },
          { source: 'two-zones' },
          { source: 'waf-resiliency', section: 'AWS responsibility' },
        ],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the inspection engines, Suricata for the stateful rules among them.',
        cites: [{ source: 'overview' }, { source: 'security' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'What runs behind the firewall is yours; the firewall mends no flaw in it.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write the firewall policy: rule groups, their order, default actions, TLS inspection, and protection against deletion.',
        cites: [{ source: 'policies' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You give the firewall subnets of its own and route traffic through its endpoints, both ways. What is not routed there is not inspected, and queries to the Route 53 Resolver never are.',
        cites: [{ source: 'how-it-works' }, { source: 'two-zones' }, { source: 'managed-considerations' }],
        except: [
          {
            when: 'the firewall is attached to a transit gateway',
            who: 'shared',
            then: 'You choose its Availability Zones and send traffic to it in the route tables of the transit gateway.',
            aws: 'AWS sets up the network components of such a firewall.',
            cites: [{ source: 'creating' }, { source: 'transit-gateway' }],
          },
        ],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You decide with IAM who is allowed to change firewalls, policies, rule groups and routes.',
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts firewalls, policies and rule groups at rest, with its own key unless you choose yours; in China Regions they are not encrypted.',
        customer: 'What the logs contain and who reads them is yours.',
        cites: [{ source: 'data-protection' }, { source: 'at-rest' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS passes encrypted traffic on, and where you configured TLS inspection decrypts it, inspects it and encrypts it again.',
        customer:
          'TLS end to end is up to your workloads; for inspection you put the certificates into ACM and choose the direction.',
        cites: [{ source: 'tls-inspection' }, { source: 'certificates' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the endpoints running.',
        customer: 'Keep policies and rule groups as templates, and have endpoints in several Zones.',
        cites: [{ source: 'resilience' }, { source: 'two-zones' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes metrics and records API calls in CloudTrail.',
        customer: 'Flow, alert and TLS logs are off until you configure them; you watch the alerts.',
        cites: [{ source: 'logging' }],
      },
      compliance: 'as profile',
    },
    duties: {
      rules: {
        who: 'customer',
        customer: 'Stateless and stateful rules are yours, tests included.',
        cites: [{ source: 'policies' }],
      },
      'managed-rules': {
        who: 'aws',
        aws: 'AWS writes the managed rule groups and updates them by itself, daily to weekly. Which of them you select, trying them in alert mode first, and false positives are yours.',
        cites: [{ source: 'managed-considerations' }, { source: 'managed-rules' }],
        except: [
          {
            if: 'marketplace-rules',
            when: 'it is a rule group from AWS Marketplace',
            who: 'customer',
            then: 'Its seller writes and updates it, not AWS. Choosing that seller, trying the group first and taking it out when it is deprecated are yours.',
            cites: [{ source: 'marketplace' }],
          },
        ],
      },
      subnets: {
        who: 'customer',
        customer: 'Firewall subnets and the routes through them are yours.',
        cites: [{ source: 'two-zones' }, { source: 'how-it-works' }],
        except: [
          {
            when: 'the firewall is attached to a transit gateway',
            who: 'shared',
            then: 'You choose its Availability Zones and send traffic to it in the route tables of the transit gateway.',
            aws: 'AWS sets up the network components of such a firewall.',
            cites: [{ source: 'creating' }, { source: 'transit-gateway' }],
          },
        ],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'Logging is off until you enable it on the firewall that you created, and covers only what reaches the stateful engine.',
        cites: [{ source: 'logging' }],
      },
      'tls-certificates': {
        who: 'customer',
        customer:
          'Certificates for TLS inspection are yours to put into ACM and to replace in time: the firewall does not check whether a server certificate has expired, and then clients see errors. For outbound traffic it is a CA certificate that you import.',
        cites: [{ source: 'certificates' }, { source: 'tls-inspection' }],
      },
      enabling: {
        who: 'customer',
        customer: 'Nothing is inspected until you have an endpoint, a policy and routes that send traffic to it.',
        cites: [{ source: 'how-it-works' }, { source: 'policies' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts firewalls, policies and rule groups at rest by default, with a key that it owns. In the China Regions they are not encrypted.',
        cites: [{ source: 'at-rest' }, { source: 'data-protection' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with it.',
            then: 'Its policy and life are yours. If you take the key away, the firewall drops all packets, and what depended on the key has to be deleted and created anew.',
            cites: [{ source: 'at-rest' }],
          },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You put a firewall subnet and endpoint into each Availability Zone that you use, and route each Zone to its own.',
        cites: [{ source: 'two-zones' }],
      },
      'egress-filtering': {
        who: 'customer',
        customer:
          'You write the rules for the domains and addresses that may be reached, and route the traffic through the firewall. Queries to the Route 53 Resolver pass it by, whatever the rules: filter those with DNS Firewall.',
        cites: [{ source: 'managed-considerations' }, { source: 'how-it-works' }],
      },
      'client-trust': {
        who: 'customer',
        customer:
          'With outbound TLS inspection the firewall shows clients certificates that it made with your CA certificate: making clients trust that CA is yours. Servers with a certificate of a private CA are not supported behind it.',
        cites: [{ source: 'certificates', section: 'CA certificate - Outbound SSL/TLS inspection' }],
      },
      'service-improvement-opt-out': {
        who: 'customer',
        customer:
          'Opting out of deep threat inspection is yours, at any time, in the firewall policy by console or API. AWS has announced it for the active threat defense rule groups: it analyzes service logs of the traffic that these process, to improve them for all customers.',
        cites: [{ source: 'threat-inspection' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The firewall takes each packet that is routed to it through its stateless and then its stateful engine, which is Suricata. AWS writes and updates the managed rule groups: threat signatures, bad domains and addresses, and active threat defense. For TLS inspection it decrypts traffic and encrypts it again with certificates that you name, and it delivers the logs. Policies, routes and own rules are yours.',
        cites: [
          { source: 'overview' },
          { source: 'policies' },
          { source: 'managed-rules' },
          { source: 'certificates' },
          { source: 'logging' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
