import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    limits: {
      title: 'EC2 Auto Scaling User Guide: Set scaling limits for your Auto Scaling group',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html',
      read: '2026-11-30',
    },
    security: {
      title: 'EC2 Auto Scaling User Guide: Security in Amazon EC2 Auto Scaling',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/security.html',
      read: '2026-11-28',
    },
    lifetime: {
      title: 'EC2 Auto Scaling User Guide: Replace instances based on maximum instance lifetime',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html',
      read: '2026-11-30',
    },
    health: {
      title: 'EC2 Auto Scaling User Guide: Health checks for Auto Scaling instances',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html',
      read: '2026-11-30',
    },
    data: {
      title: 'EC2 Auto Scaling User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-data-protection.html',
      read: '2026-11-29',
    },
    identity: {
      title: 'EC2 Auto Scaling User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/security-iam.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'EC2 Auto Scaling User Guide: Resilience in Amazon EC2 Auto Scaling',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-30',
    },
    refresh: {
      title: 'EC2 Auto Scaling User Guide: Replace Auto Scaling instances based on an instance refresh',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html',
      read: '2026-11-29',
    },
    rebalancing: {
      title: 'EC2 Auto Scaling User Guide: Use Capacity Rebalancing to handle Amazon EC2 Spot interruptions',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html',
      read: '2026-11-30',
    },
    'key-policy': {
      title: 'EC2 Auto Scaling User Guide: Required AWS KMS key policy for use with encrypted volumes',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html',
      read: '2026-11-30',
    },
    'health-checks': {
      title: 'EC2 Auto Scaling User Guide: About the health checks for your Auto Scaling group',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html',
      read: '2026-11-30',
    },
    'refresh-overview': {
      title: 'EC2 Auto Scaling User Guide: How an instance refresh works in an Auto Scaling group',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html',
      read: '2026-11-30',
    },
    'ami-parameters': {
      title: 'EC2 Auto Scaling User Guide: Use Systems Manager parameters instead of AMI IDs in launch templates',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/using-systems-manager-parameters.html',
      read: '2026-11-30',
    },
    'zonal-shift': {
      title: 'EC2 Auto Scaling User Guide: Auto Scaling group zonal shift',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html',
      read: '2026-11-30',
    },
    'application-checks': {
      title: 'EC2 Auto Scaling User Guide: Use application status checks with an Auto Scaling group',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/use-application-status-checks-auto-scaling-group.html',
      read: '2026-11-30',
    },
    'target-tracking': {
      title: 'EC2 Auto Scaling User Guide: Target tracking scaling policies',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
      read: '2026-11-30',
    },
    predictive: {
      title: 'EC2 Auto Scaling User Guide: How predictive scaling works',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html',
      read: '2026-11-30',
    },
    termination: {
      title: 'EC2 Auto Scaling User Guide: Control which Auto Scaling instances terminate during scale in',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-instance-termination.html',
      read: '2026-11-30',
    },
    'predictive-mode': {
      title: 'EC2 Auto Scaling API Reference: PredictiveScalingConfiguration',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingConfiguration.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'Amazon EC2 Auto Scaling',
    short: 'EC2 Auto Scaling',
    aka: [
      'ec2 auto scaling',
      'ec2 autoscaling',
      'auto scaling group',
      'autoscaling group',
      'auto scaling groups',
      'asg',
      'asgs',
      'instance refresh',
      'warm pool',
    ],
    category: 'compute',
    profile: 'infrastructure',
    summary:
      'Groups of EC2 instances that AWS grows, shrinks and heals as your policies say; the instances themselves stay yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'The instances of the group are yours to patch: put a patched AMI into the launch template and refresh the instances. Auto Scaling starts what the template says, old or new.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }, { source: 'lifetime' }],
      },
      'control-plane': {
        who: 'aws',
        aws: 'AWS runs the service that watches the group and starts and ends instances.',
        cites: [{ source: 'security' }, { source: 'health' }],
      },
      capacity: {
        who: 'shared',
        aws: 'AWS keeps the group at the wanted size, spreads it over the zones that you named, and replaces unhealthy instances.',
        customer:
          'Set the least, wanted and greatest size, the scaling policies, zones, instance types and health checks.',
        cites: [{ source: 'limits' }, { source: 'health' }],
      },
      'platform-software': {
        who: 'customer',
        customer: 'Software on the instances is yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      container: {
        who: 'customer',
        customer: 'Containers on the instances are yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      application: {
        who: 'customer',
        customer: 'Your application, which has to bear instances coming and going.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You write launch templates, policies, lifecycle hooks, maximum instance lifetime and instance refresh.',
        cites: [{ source: 'lifetime' }, { source: 'security' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'Subnets and security groups of the instances are yours, in the launch template and the group.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You limit who may change groups and pass roles, and write the instance profile.',
        cites: [{ source: 'identity' }],
      },
      data: {
        who: 'customer',
        customer:
          'Data on the instances, and the encryption of their volumes in the launch template, is yours. Keep state off instances that can end at any time.',
        cites: [{ source: 'data' }, { source: 'ec2/data' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'customer',
        customer: 'Replaced instances lose their disks: back up what matters elsewhere.',
        cites: [{ source: 'waf-resiliency' }, { source: 'health' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS publishes group metrics and activity and records API calls for CloudTrail.',
        customer: 'Turn on group metrics and notifications, collect logs before instances end, and set alarms.',
        cites: [{ source: 'security' }, { source: 'health' }],
      },
      compliance: 'as profile',
    },
    duties: {
      scaling: {
        who: 'customer',
        customer:
          'You set minimum, maximum and desired capacity and write the scaling policies and schedules, and test them. AWS then launches and ends instances as they say, within your limits. A predictive policy only forecasts, which is its default, until you switch it to forecast and scale, and raises the maximum only if you let it.',
        cites: [
          { source: 'limits' },
          { source: 'predictive-mode' },
          { source: 'predictive', section: 'Maximum capacity limit' },
        ],
      },
      'hardware-replacement': {
        who: 'aws',
        aws: 'AWS ends an instance that fails its health checks, or that a scheduled event concerns, and starts a new one. The status checks of EC2 count always; those of a load balancer, of VPC Lattice and of EBS volumes only once you turn them on for the group.',
        cites: [{ source: 'health-checks', section: 'Health check types' }, { source: 'health' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer:
          'You patch, by a new AMI and an instance refresh, or in place. A maximum instance lifetime replaces instances, but with whatever AMI the launch template names.',
        cites: [{ source: 'ec2/updates' }, { source: 'refresh' }, { source: 'lifetime' }],
      },
      'ami-updates': {
        who: 'customer',
        customer:
          'You put the patched AMI into the launch template, or let it name the AMI by a Systems Manager parameter, and start an instance refresh: running instances keep the old one until then. AWS publishes newer images and, once you start it, replaces the instances, or only their root volumes, step by step.',
        cites: [
          { source: 'refresh-overview', section: 'How it works' },
          { source: 'ami-parameters' },
          { source: 'ec2/updates' },
        ],
      },
      'multi-az': {
        who: 'customer',
        customer:
          'You give the group subnets in several zones; with only one it stays in one. AWS then balances the instances over them.',
        cites: [{ source: 'resilience' }, { source: 'ec2/resilience' }],
      },
      'right-sizing': {
        who: 'customer',
        customer: 'Minimum, maximum and desired capacity and the instance types are yours to choose.',
        cites: [{ source: 'limits' }],
      },
      scheduler: {
        who: 'aws',
        aws: 'AWS keeps the group at its desired capacity: when an instance ends unexpectedly it launches another by itself.',
        cites: [{ source: 'limits' }, { source: 'health' }],
      },
      'node-provisioning': {
        who: 'aws',
        aws: 'AWS launches and ends the instances of the group, from your launch template and within your limits.',
        cites: [{ source: 'limits' }, { source: 'health' }],
      },
      'patch-management': {
        who: 'customer',
        customer: 'Patching the instances of the group is yours, by a new AMI or in place.',
        cites: [{ source: 'ec2/updates' }, { source: 'lifetime' }],
      },
      'host-os-patching': {
        who: 'aws',
        aws: 'AWS patches the hosts under the instances, and you can neither see nor reach them. The guest operating system on top is yours.',
        cites: [{ source: 'waf-shared-responsibility' }, { source: 'nitro-design' }],
      },
      'scaling-limits': {
        who: 'customer',
        customer:
          'You set minimum, maximum and desired capacity and write the scaling policies and schedules. AWS launches and ends instances as they say, and goes beyond your maximum only for a while, by about 10%, to replace Spot Instances at risk or to balance the zones, or where you let a predictive policy raise the maximum, which then stays raised.',
        cites: [
          { source: 'limits' },
          { source: 'rebalancing', section: 'Capacity Rebalancing behavior' },
          { source: 'termination', section: 'Availability Zone rebalancing' },
          { source: 'predictive', section: 'Maximum capacity limit' },
        ],
      },
      failover: {
        who: 'shared',
        aws: 'AWS replaces unhealthy instances and, when a zone fails, launches in another zone of the group and balances again afterwards.',
        customer:
          'Name several zones, attach a load balancer and turn its health checks on for the group, for by default they are ignored; keep state off the instances. Leaving a zone that is impaired but not down, by zonal shift, is yours to enable and to start, or to leave to AWS by zonal autoshift.',
        cites: [
          { source: 'resilience' },
          { source: 'health-checks', section: 'Elastic Load Balancing health checks' },
          { source: 'zonal-shift' },
        ],
      },
      'spot-interruptions': {
        who: 'customer',
        customer:
          'Turning Capacity Rebalancing on, allowing several instance types and zones, and ending work cleanly by a lifecycle hook are yours. Without it AWS replaces a Spot Instance only after it was taken away.',
        cites: [{ source: 'rebalancing' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'Where volumes are encrypted with a customer managed key, its policy has to let the service-linked role of Auto Scaling use it for launches: writing that is yours. Keys that AWS manages need nothing.',
        cites: [{ source: 'key-policy' }, { source: 'data' }],
      },
      secrets: {
        who: 'customer',
        customer: 'Keep secrets out of the user data of the launch template: every instance of the group gets it.',
        cites: [{ source: 'data' }],
      },
      'application-availability': {
        who: 'customer',
        customer:
          'Turn on the health checks that see your application, of the load balancer or as application status checks, set the grace period, and let instances end cleanly by lifecycle hooks and scale-in protection. AWS replaces what these report.',
        cites: [{ source: 'health-checks', section: 'Health check considerations' }, { source: 'application-checks' }],
      },
      'maintenance-window': {
        who: 'customer',
        customer:
          'There is no window: when to start an instance refresh, how much of the group may be replaced at once, and whether new instances start before old ones end, is yours to set, best by an instance maintenance policy.',
        cites: [{ source: 'refresh-overview' }, { source: 'lifetime', section: 'Considerations' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Auto Scaling checks its instances, ends unhealthy ones and starts others, balances the group over its zones, and picks by your termination policy which one goes. For target tracking it makes and manages the CloudWatch alarms; for predictive scaling it studies up to 14 days of metrics and forecasts 48 hours, anew every 6 hours. An instance refresh, once started, it carries out in steps. Policies are yours.',
        cites: [
          { source: 'health-checks' },
          { source: 'resilience' },
          { source: 'termination' },
          { source: 'target-tracking' },
          { source: 'predictive' },
          { source: 'refresh-overview' },
        ],
      },
    },
    reviewed: '2026-11-29',
  },
);
