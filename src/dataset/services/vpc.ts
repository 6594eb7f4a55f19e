import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'internet-gateway': {
      title: 'VPC User Guide: Internet gateways',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
      read: '2026-11-30',
    },
    'aws-prefix-lists': {
      title: 'VPC User Guide: AWS-managed prefix lists',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html',
      read: '2026-11-29',
    },
    security: {
      title: 'VPC User Guide: Managing security responsibilities for Amazon VPC',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'VPC User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html',
      read: '2026-11-30',
    },
    'data-protection': {
      title: 'VPC User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/data-protection.html',
      read: '2026-11-23',
    },
    'encryption-controls': {
      title: 'VPC User Guide: Enforce VPC encryption in transit',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html',
      read: '2026-11-30',
    },
    resilience: {
      title: 'VPC User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-23',
    },
    'best-practices': {
      title: 'VPC User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html',
      read: '2026-11-23',
    },
    'security-groups': {
      title: 'VPC User Guide: Security groups',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
      read: '2026-11-30',
    },
    'default-security-group': {
      title: 'VPC User Guide: Default security groups',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
      read: '2026-11-30',
    },
    nacls: {
      title: 'VPC User Guide: Network ACLs',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
      read: '2026-11-30',
    },
    routes: {
      title: 'VPC User Guide: Route tables',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html',
      read: '2026-11-23',
    },
    'flow-logs': {
      title: 'VPC User Guide: Flow logs',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
      read: '2026-11-30',
    },
    sharing: {
      title: 'VPC User Guide: Share your VPC subnets with other accounts',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html',
      read: '2026-11-23',
    },
    'sharing-responsibilities': {
      title: 'VPC User Guide: Responsibilities and permissions for owners and participants',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-share-limitations.html',
      read: '2026-11-30',
    },
    dns: {
      title: 'VPC User Guide: DNS attributes for your VPC',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html',
      read: '2026-11-30',
    },
    'amazon-dns': {
      title: 'VPC User Guide: Understanding Amazon DNS',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html',
      read: '2026-11-30',
    },
    bpa: {
      title: 'VPC User Guide: Block public access to VPCs and subnets',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'VPC User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-iam.html',
      read: '2026-11-23',
    },
    limits: {
      title: 'VPC User Guide: Quotas',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon VPC',
    short: 'VPC',
    aka: [
      'vpc',
      'virtual private cloud',
      'vpcs',
      'internet gateway',
      'igw',
      'privatelink',
      'aws privatelink',
      'vpc peering',
      'shared vpc',
      'vpc sharing',
      'egress-only internet gateway',
      'default vpc',
      'vpc networking',
    ],
    category: 'networking',
    profile: 'multi-tenant-managed',
    summary:
      'Your own private network on AWS: AWS builds it, scales it and keeps other customers out of it, and every route, rule and address range in it is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': {
        who: 'aws',
        aws: 'AWS builds and protects the physical network under your VPC: cables, switches, routers, the links between Availability Zones and the global backbone.',
        cites: [{ source: 'security' }, { source: 'infrastructure' }],
      },
      virtualization: {
        who: 'aws',
        aws: "AWS keeps your VPC apart from every other customer's: it is a logically isolated part of the AWS network, and nobody else's traffic enters it unless you connect it.",
        cites: [{ source: 'infrastructure', section: 'Network isolation' }],
      },
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the virtual network; an internet gateway or a route table never needs a size.',
        customer:
          'You plan what the network can hold: address ranges big enough to grow, subnets in several Availability Zones, and quotas raised in time.',
        cites: [{ source: 'best-practices' }, { source: 'limits' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS writes, patches and runs the software that routes and filters in a VPC: the virtual router, internet gateways, the security group and network ACL engines.',
        cites: [{ source: 'infrastructure' }, { source: 'security' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'What runs in the VPC is yours: programs, their ports, and how they behave when a connection fails.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You decide how the VPC is laid out: CIDR ranges, public and private subnets, internet and NAT gateways, peering, endpoints, DHCP options, and whether Block Public Access is on.',
        cites: [{ source: 'infrastructure' }, { source: 'bpa' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'Subnets, route tables, security groups, network ACLs, gateways and endpoints are all written by you. AWS enforces exactly the rules you set, open ones too.',
        cites: [{ source: 'infrastructure', section: 'Control network traffic' }, { source: 'security-groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'You say with IAM who is allowed to change routes, security groups, gateways and peering, and who is allowed to put resources into which subnet.',
        cites: [{ source: 'iam' }, { source: 'best-practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS protects the configuration that it stores for your VPC. It does not read your packets for you.',
        customer:
          'What travels through the VPC is your content: decide what is sensitive and where it flows, and keep secrets out of names and tags.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts traffic between its facilities, and in hardware between instances of current Nitro types. VPC Encryption Controls show and enforce it.',
        customer:
          'You use TLS or IPsec for the rest, above all for what passes an internet gateway, NAT gateway, VPN gateway or peering, and turn on Encryption Controls if you want them enforced.',
        cites: [{ source: 'encryption-controls' }, { source: 'nitro-design' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: "AWS keeps the VPC's definition and runs its gateways redundantly in the Region.",
        customer:
          'AWS takes no copy of your design that you could roll back to: keep VPCs, routes and rules as templates, and design for the loss of a Zone.',
        cites: [{ source: 'resilience' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS offers flow logs, CloudWatch metrics of gateways, and a CloudTrail record of every change to the VPC.',
        customer:
          'Flow logs are off until you create one. You choose the VPC, subnet or interface, the traffic, the destination and the retention, and you watch them.',
        cites: [{ source: 'flow-logs' }, { source: 'best-practices' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'security-groups': {
        who: 'customer',
        customer:
          'You write security group rules and attach the groups; AWS only enforces them. The default group of a VPC lets in traffic from its own members and lets everything out until you tighten it.',
        cites: [{ source: 'security-groups' }, { source: 'default-security-group' }],
      },
      nacls: {
        who: 'customer',
        customer:
          'You write the rules of each network ACL, for both directions, because it is stateless. The default one lets everything through until you change it. AWS enforces them at the edge of the subnet, but never on traffic to its own DNS, DHCP, time and instance metadata services.',
        cites: [
          { source: 'nacls', section: 'Network ACL basics' },
          { source: 'infrastructure', section: 'Compare security groups and network ACLs' },
        ],
      },
      subnets: {
        who: 'customer',
        customer: 'You cut the VPC into subnets, decide which of them reach the internet, and write the route tables.',
        cites: [{ source: 'infrastructure', section: 'Network isolation' }, { source: 'routes' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'You create interface and gateway endpoints, write their policies, and put security groups on interface endpoints. AWS runs them and keeps that traffic on its own network.',
        cites: [{ source: 'infrastructure', section: 'Network isolation' }],
      },
      'flow-logs': {
        who: 'customer',
        customer:
          'Flow logs are off by default: you create them, pick the destination, pay for the storage, set the retention and read them.',
        cites: [{ source: 'flow-logs' }],
      },
      'dns-resolution': {
        who: 'aws',
        aws: 'AWS runs the DNS server of the VPC, the Route 53 Resolver, now also called VPC Resolver, in every Availability Zone. You set the DNS attributes of the VPC and write private zones.',
        cites: [{ source: 'amazon-dns' }, { source: 'dns' }, { source: 'route-53/vpc-resolver' }],
        except: [
          {
            when: 'your DHCP options name DNS servers of your own',
            who: 'customer',
            then: 'Those servers are yours to run, patch and keep available.',
            cites: [{ source: 'dns' }],
          },
        ],
      },
      'public-access': {
        who: 'customer',
        customer:
          'A resource is reachable from the internet only if you give it a public address, a route to an internet gateway and a rule that allows it. VPC Block Public Access is a switch you turn on.',
        cites: [{ source: 'bpa' }, { source: 'infrastructure', section: 'Control network traffic' }],
      },
      'network-encryption': {
        who: 'aws',
        aws: 'AWS encrypts the links between its facilities, and in hardware the traffic between instances of current Nitro types, without any setting.',
        cites: [{ source: 'encryption-controls' }, { source: 'nitro-design' }],
        except: [
          {
            when: 'the traffic leaves through an internet, NAT or virtual private gateway or a peering that is not enforced, or goes to EFS, VPC Lattice or a Lambda function in the VPC',
            who: 'customer',
            then: 'Encrypting it end to end, with TLS or IPsec, is yours.',
            cites: [{ source: 'encryption-controls', section: 'VPC Encryption Controls Exclusions' }],
          },
          {
            when: 'you want encryption enforced',
            who: 'shared',
            then: 'You turn on VPC Encryption Controls, on an existing VPC first to monitor, then to enforce, and upgrade or exclude what still talks in clear text.',
            aws: 'AWS encrypts in hardware, and moves load balancers, Fargate and EKS control planes to hardware that can, by itself.',
            cites: [
              { source: 'encryption-controls', section: 'Encryption Controls Modes' },
              { source: 'encryption-controls', section: 'Resources that migrate automatically' },
            ],
          },
        ],
      },
      'tenant-isolation': {
        who: 'aws',
        aws: "AWS keeps customers' VPCs logically apart on the shared physical network.",
        cites: [{ source: 'infrastructure', section: 'Network isolation' }],
      },
      'workload-isolation': {
        who: 'customer',
        customer:
          'Keeping your own tiers and teams apart, with VPCs, subnets, security groups and accounts, is your design.',
        cites: [{ source: 'infrastructure', section: 'Network isolation' }],
      },
      'cross-account': {
        who: 'customer',
        customer:
          'You decide on peering, shared subnets and endpoint services with other accounts. In a shared VPC the owner runs subnets, routes, gateways and network ACLs, and each participant runs its own resources and security groups.',
        cites: [{ source: 'sharing' }, { source: 'sharing-responsibilities' }],
      },
      'zone-security': {
        who: 'customer',
        customer: 'Dividing the network into zones and controlling what crosses between them is yours.',
        cites: [{ source: 'waf-shared-responsibility', section: 'Customer specific controls' }],
      },
      quotas: {
        who: 'shared',
        aws: 'AWS sets the default quotas of a VPC and raises the adjustable ones on request.',
        customer: 'You watch how close you are and ask in time.',
        cites: [{ source: 'limits' }],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'A VPC spans its Region, but a subnet sits in one Availability Zone: you create subnets in several and spread resources over them.',
        cites: [{ source: 'best-practices' }, { source: 'resilience' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'AWS runs the virtual network: the router behind the subnets, the DNS, DHCP, time and metadata services, and internet gateways, redundant and without a bandwidth limit, that translate between public and private addresses. It enforces security groups, remembering open connections, and network ACLs, delivers your flow logs, and keeps the prefix lists of AWS services current. Routes, rules and ranges are yours.',
        cites: [
          { source: 'infrastructure' },
          { source: 'dns' },
          { source: 'nacls' },
          { source: 'security-groups' },
          { source: 'internet-gateway' },
          { source: 'flow-logs' },
          { source: 'aws-prefix-lists' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
