import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'nat-gateway': {
      title: 'VPC User Guide: NAT gateways',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
      read: '2026-11-23',
    },
    comparison: {
      title: 'VPC User Guide: Compare NAT gateways and NAT instances',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html',
      read: '2026-11-28',
    },
    regional: {
      title: 'VPC User Guide: Regional NAT gateways',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html',
      read: '2026-11-28',
    },
    metrics: {
      title: 'VPC User Guide: Monitor NAT gateways with CloudWatch',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway-cloudwatch.html',
      read: '2026-11-23',
    },
    'regional-addresses': {
      title: 'AWS CDK API Reference: RegionalNatGatewayProviderProps',
      url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.RegionalNatGatewayProviderProps.html',
      read: '2026-11-30',
    },
    nat64: {
      title: 'VPC User Guide: DNS64 and NAT64',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-nat64-dns64.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'NAT gateway',
    short: 'NAT gateway',
    aka: [
      'nat gateway',
      'nat gateways',
      'natgw',
      'nat gw',
      'ngw',
      'managed nat',
      'regional nat gateway',
      'zonal nat gateway',
    ],
    category: 'networking',
    profile: 'multi-tenant-managed',
    variantOf: 'vpc',
    summary:
      'Managed address translation for private subnets: AWS runs, patches and scales it, and placing it, routing to it and controlling the traffic are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS maintains a NAT gateway completely. There is no operating system that you could patch or log in to.',
        cites: [{ source: 'comparison', section: 'Maintenance' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the gateway up to 100 Gbps and builds redundancy into it. Whether it is zonal or regional, and how many zonal ones there are, is your choice.',
        cites: [{ source: 'comparison', section: 'Availability' }, { source: 'regional' }],
      },
      'platform-software': {
        who: 'aws',
        aws: 'AWS runs and updates the NAT software; it is built for this one task and needs no maintenance of yours.',
        cites: [{ source: 'comparison', section: 'Maintenance' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer:
          'The programs in the private subnets that go out through the gateway are yours, with their destinations and retries.',
        cites: [{ source: 'comparison' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You choose public or private, zonal or regional, the subnet of a zonal one, and the Elastic IP addresses, unless a regional one in automatic mode allocates them.',
        cites: [{ source: 'nat-gateway' }, { source: 'regional' }, { source: 'regional-addresses' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          "You point the private subnets' routes at it and control traffic with network ACLs and with security groups on the resources behind it: a NAT gateway takes no security group.",
        cites: [{ source: 'comparison', section: 'Security groups' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You say with IAM who is allowed to create and delete NAT gateways and change the routes to them.',
        cites: [{ source: 'vpc/iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS protects the gateway and stores none of the traffic that passes.',
        customer: 'What your resources send out through it is your content and your decision.',
        cites: [{ source: 'vpc/data-protection' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'A NAT gateway only translates addresses. Encrypting what goes through it to the outside, with TLS or the like, is yours.',
        cites: [{ source: 'vpc/encryption-controls', section: 'VPC Encryption Controls Exclusions' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS replaces failing parts inside the gateway by itself.',
        customer:
          'There is nothing to back up; keep the gateway and its routes in a template, and keep its Elastic IP if others have allowed it.',
        cites: [{ source: 'comparison', section: 'Availability' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes CloudWatch metrics of each NAT gateway.',
        customer: 'You create VPC flow logs for its traffic and alarms for port and packet errors.',
        cites: [{ source: 'metrics' }, { source: 'comparison', section: 'Flow logs' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'multi-az': {
        who: 'customer',
        customer:
          'A zonal NAT gateway stands in one Availability Zone: one in each Zone, with routes to match, is your configuration.',
        cites: [{ source: 'comparison', section: 'Availability' }, { source: 'regional' }],
        except: [
          {
            when: 'it is a regional NAT gateway in manual mode',
            who: 'customer',
            then: 'You add and remove its Availability Zones and addresses yourself.',
            cites: [{ source: 'regional', section: 'How regional NAT gateways work' }],
          },
          {
            when: 'it is a regional NAT gateway in automatic mode',
            who: 'aws',
            then: 'AWS expands it to every Zone in which you have workloads; a new Zone can take up to an hour.',
            cites: [{ source: 'regional' }],
          },
        ],
      },
      scaling: {
        who: 'aws',
        aws: 'A NAT gateway scales by itself up to 100 Gbps; there is no type or size to choose.',
        cites: [{ source: 'comparison', section: 'Bandwidth' }],
      },
      'security-groups': {
        who: 'customer',
        customer:
          "You cannot put a security group on a NAT gateway: put them on the resources behind it, and use the subnet's network ACL.",
        cites: [{ source: 'comparison', section: 'Security groups' }],
      },
      'service-availability': {
        who: 'aws',
        aws: 'AWS builds the gateway redundantly inside its Availability Zone, keeps it running and does the maintenance; a zonal one falls with its Zone.',
        cites: [{ source: 'comparison', section: 'Maintenance' }, { source: 'regional' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'A NAT gateway puts its own address in the place of the private one, gives each connection a port, translates the answers back, and lets no connection in from outside. It ends idle connections, and translates IPv6 to IPv4 by NAT64. AWS runs it with redundancy and makes it faster as traffic grows. The routes to it are yours, and so are number and addresses, which AWS sees to only on a regional one in automatic mode.',
        cites: [
          { source: 'nat-gateway' },
          { source: 'comparison' },
          { source: 'metrics' },
          { source: 'nat64' },
          { source: 'regional-addresses' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
