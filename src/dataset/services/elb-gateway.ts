import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'target-groups': {
      title: 'Gateway Load Balancers: Target groups for your Gateway Load Balancers',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/target-groups.html',
      read: '2026-11-28',
    },
    introduction: {
      title: 'Gateway Load Balancers: What is a Gateway Load Balancer?',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html',
      read: '2026-11-28',
    },
    overview: {
      title: 'Gateway Load Balancers: Gateway Load Balancers',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/gateway-load-balancers.html',
      read: '2026-11-28',
    },
    'health-checks': {
      title: 'Gateway Load Balancers: Health checks for your target groups',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/health-checks.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'Gateway Load Balancers: Monitor your Gateway Load Balancers',
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/monitoring.html',
      read: '2026-11-28',
    },
  },
  {
    name: 'Gateway Load Balancer',
    short: 'Gateway Load Balancer',
    aka: ['gwlb', 'gateway load balancer', 'gateway load balancers', 'gwlb endpoint', 'gwlbe'],
    category: 'networking',
    profile: 'multi-tenant-managed',
    variantOf: 'elb',
    summary:
      'A load balancer in front of virtual appliances: AWS runs the load balancer, and the firewalls and inspectors behind it, their software and their patches are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'shared',
        aws: 'AWS patches the load balancer.',
        customer: 'You patch the operating system of the appliance instances behind it.',
        cites: [{ source: 'elb/security' }, { source: 'elb/infrastructure' }],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'shared',
        aws: 'AWS scales the load balancer.',
        customer: 'You size and scale the fleet of appliances, in each Availability Zone.',
        cites: [{ source: 'overview' }, { source: 'elb/resilience' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          "You choose, qualify, license and update the appliance software; AWS vouches for no vendor's. Only the load balancer's own software is AWS's.",
        cites: [{ source: 'introduction', section: 'Appliance vendors' }, { source: 'elb/security' }],
        except: [
          {
            when: 'you mean the load balancer itself',
            who: 'aws',
            then: 'AWS runs and updates its software.',
            cites: [{ source: 'elb/infrastructure' }],
          },
        ],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The appliances and the workloads whose traffic they inspect are yours.',
        cites: [{ source: 'elb/security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set target groups, health checks, stickiness, what happens to flows of a failed appliance, deletion protection and cross-zone balancing, both off by default, and the inspection rules inside the appliances.',
        cites: [{ source: 'overview' }, { source: 'target-groups' }, { source: 'health-checks' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You create the Gateway Load Balancer endpoints, in subnets of their own, and the routes that send traffic through them, and open port 6081 to the appliances.',
        cites: [{ source: 'introduction' }, { source: 'overview' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          "IAM for the load balancer and its endpoints, and the administrators' logins on the appliances, are yours.",
        cites: [{ source: 'elb/iam' }, { source: 'elb/security' }],
      },
      data: {
        who: 'customer',
        customer:
          'The packets that pass are your content, and your appliances see them in the form in which they come.',
        cites: [{ source: 'elb/security' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer:
          'The load balancer passes packets on as they are and ends no flow: TLS end to end, and decrypting on an appliance, are up to you.',
        cites: [{ source: 'monitoring' }, { source: 'elb/security' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the load balancer running across the Zones that you enabled.',
        customer: "You back up the appliances' configuration and keep enough of them in each Zone.",
        cites: [{ source: 'overview', section: 'Availability Zones' }, { source: 'elb/resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes CloudWatch metrics and CloudTrail records. The load balancer itself writes no access logs.',
        customer:
          "You create flow logs on its network interfaces, turn on and collect the appliances' own logs, and watch their health.",
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'self-installed-software': {
        who: 'customer',
        customer: 'Appliance software is chosen, qualified and patched by you.',
        cites: [{ source: 'introduction', section: 'Appliance vendors' }, { source: 'elb/security' }],
      },
      licences: {
        who: 'customer',
        customer: 'Licences of the appliances are between you and their vendor.',
        cites: [{ source: 'elb/security' }],
      },
      rules: {
        who: 'customer',
        customer: 'What is allowed or blocked is decided by rules in your appliances.',
        cites: [{ source: 'elb/security' }],
      },
      'vendor-management': {
        who: 'customer',
        customer:
          "You judge how far to trust the appliance's vendor: partners of Elastic Load Balancing have qualified their software with AWS, which still guarantees neither its security nor its reliability.",
        cites: [{ source: 'introduction', section: 'Appliance vendors' }, { source: 'elb/security' }],
      },
      'appliance-updates': {
        who: 'customer',
        customer: 'The appliances behind the load balancer are yours to choose, qualify, license and update.',
        cites: [{ source: 'introduction', section: 'Appliance vendors' }, { source: 'elb/security' }],
      },
      failover: {
        who: 'shared',
        aws: 'AWS checks the appliances and sends new flows only to healthy ones. Flows that exist stay with a failed appliance by default; if none is healthy, it picks one all the same and the traffic is lost.',
        customer:
          'You set the health checks, have flows rebalanced if you want that, and keep appliances in reserve in each Zone.',
        cites: [
          { source: 'health-checks', section: 'Gateway Load Balancer target failure scenarios' },
          { source: 'target-groups' },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You enable the Zones, with a subnet in each that cannot be removed later, and register at least one appliance in every Zone: balancing across Zones is off by default.',
        cites: [{ source: 'overview' }, { source: 'target-groups' }],
      },
      'service-logs': {
        who: 'customer',
        customer:
          'There are no access logs of the load balancer: you enable those of the appliances, and flow logs on its network interfaces.',
        cites: [{ source: 'monitoring' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'The load balancer takes in every packet that your routes send to its endpoints, wraps it in GENEVE, hands it to a healthy appliance and keeps a flow on one appliance. AWS runs, scales and patches it and the endpoints, and probes the appliances. Appliances, their rules and licences are yours.',
        cites: [
          { source: 'introduction' },
          { source: 'overview' },
          { source: 'health-checks' },
          { source: 'target-groups' },
          { source: 'elb/infrastructure' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
