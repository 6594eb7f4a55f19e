import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    'nat-instances': {
      title: 'VPC User Guide: NAT instances',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'NAT instance',
    short: 'NAT instance',
    aka: ['nat instance', 'nat instances', 'nat ami', 'nat ec2', 'ec2 nat', 'fck-nat', 'self-managed nat', 'diy nat'],
    category: 'networking',
    profile: 'infrastructure',
    variantOf: 'vpc',
    summary:
      'An EC2 instance of yours that translates addresses: AWS runs the hardware, and everything on the instance, patches and failover included, is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'It is your EC2 instance: you install software updates and operating system patches. The old NAT AMI from AWS stands on an Amazon Linux that is past its end of life.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Maintenance' }, { source: 'nat-instances' }],
        except: [
          {
            if: 'end-of-life',
            when: 'you still run the NAT AMI that AWS once published',
            who: 'customer',
            then: 'Its support ended at the end of 2020, its maintenance at the end of 2023: build an AMI of your own on a supported system or move to a NAT gateway.',
            cites: [{ source: 'nat-instances' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'customer',
        customer:
          'You choose the instance type, which sets the bandwidth, and you script the failover between instances yourself.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Availability' }],
      },
      'platform-software': {
        who: 'customer',
        customer:
          'You set up and update the NAT configuration on the instance: IP forwarding, the firewall rules, every package.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Maintenance' }, { source: 'nat-instances' }],
      },
      container: {
        who: 'absent',
        because: 'A NAT instance runs address translation on the operating system, no containers.',
        cites: [{ source: 'nat-instances' }],
      },
      application: {
        who: 'customer',
        customer:
          'Port forwarding, bastion use and anything else you add to the instance is yours to run and to secure.',
        cites: [{ source: 'vpc-nat-gateway/comparison' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You launch it in a public subnet, give it a public address and switch off its source/destination check.',
        cites: [{ source: 'nat-instances' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You write the security group of the NAT instance, the network ACLs, and the routes that point at it.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Security groups' }, { source: 'nat-instances' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'IAM rights on the instance and its routes, its instance profile, and the keys or sessions for logging in are yours.',
        cites: [{ source: 'vpc/iam' }, { source: 'nat-instances' }],
      },
      data: {
        who: 'customer',
        customer:
          "The traffic that passes and whatever is stored on the instance's volume are yours, encryption included.",
        cites: [{ source: 'vpc/data-protection' }],
      },
      'encryption-in-transit': {
        who: 'customer',
        customer: 'The instance only forwards packets: encrypting them is up to your programs.',
        cites: [{ source: 'vpc/encryption-controls', section: 'VPC Encryption Controls Exclusions' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer:
          'You keep the AMI and the configuration with which a failed NAT instance is built again, and you do the switch-over.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Availability' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes the standard CloudWatch metrics of the instance.',
        customer: "You create flow logs, collect the system logs, and watch the instance's health.",
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Traffic metrics' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: 'You patch it, as any EC2 instance of yours.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Maintenance' }],
      },
      failover: {
        who: 'customer',
        customer: 'Nothing fails over by itself: you write and run the script.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Availability' }],
      },
      'service-availability': {
        who: 'customer',
        customer: 'Keeping the instance running and maintained is yours; AWS keeps the EC2 service and its hosts up.',
        cites: [
          { source: 'vpc-nat-gateway/comparison', section: 'Availability' },
          { source: 'vpc-nat-gateway/comparison', section: 'Maintenance' },
        ],
      },
      scaling: {
        who: 'customer',
        customer: 'Bandwidth follows the instance type you picked; changing it is yours.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Bandwidth' }],
      },
      'security-groups': {
        who: 'customer',
        customer: 'The instance has a security group of its own that you write.',
        cites: [{ source: 'vpc-nat-gateway/comparison', section: 'Security groups' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts under the instances, and you can neither see nor reach them. The guest operating system on top is yours.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-design' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
