import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'CodeDeploy User Guide: Security',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/security.html',
      read: '2026-11-28',
    },
    agent: {
      title: 'CodeDeploy User Guide: Working with the CodeDeploy agent',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/codedeploy-agent.html',
      read: '2026-11-28',
    },
    'agent-update': {
      title: 'CodeDeploy User Guide: Update the CodeDeploy agent',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/codedeploy-agent-operations-update.html',
      read: '2026-11-28',
    },
    rollback: {
      title: 'CodeDeploy User Guide: Redeploy and roll back a deployment',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html',
      read: '2026-11-28',
    },
    iam: {
      title: 'CodeDeploy User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/security-iam.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'CodeDeploy User Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring.html',
      read: '2026-11-28',
    },
    'data-protection': {
      title: 'CodeDeploy User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/data-protection.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'CodeDeploy User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'CodeDeploy User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    configurations: {
      title: 'CodeDeploy User Guide: Working with deployment configurations',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
      read: '2026-11-29',
    },
    'load-balancing': {
      title: 'CodeDeploy User Guide: Integrating CodeDeploy with Elastic Load Balancing',
      url: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-elastic-load-balancing.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS CodeDeploy',
    short: 'CodeDeploy',
    aka: ['codedeploy', 'code deploy', 'aws codedeploy', 'codedeploy agent', 'appspec', 'deployment group'],
    category: 'developer-tools',
    profile: 'multi-tenant-managed',
    summary:
      'Managed deployments to EC2, your own servers, Lambda and ECS: AWS runs the service, and the agent on your machines, the revision, hooks and rollback rules are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'aws',
        aws: 'AWS patches the systems of CodeDeploy itself.',
        cites: [{ source: 'security' }, { source: 'waf-shared-responsibility' }],
        except: [
          {
            when: 'you deploy to EC2 or to servers of your own',
            who: 'customer',
            then: 'The operating system of those machines is yours to patch.',
            cites: [{ source: 'agent' }],
          },
        ],
      },
      'control-plane': 'as profile',
      capacity: {
        who: 'aws',
        aws: 'AWS scales the service. The fleet that you deploy to is yours to size.',
        cites: [{ source: 'security' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'AWS runs the service and publishes the agent.',
        customer:
          'On EC2 and on your own servers you install and update the agent, by hand or with Systems Manager. Lambda and ECS need none.',
        cites: [{ source: 'agent' }, { source: 'agent-update' }],
      },
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The revision, its AppSpec file and hook scripts are yours.',
        cites: [{ source: 'agent' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set deployment groups, configurations, traffic shifting, alarms and rollback.',
        cites: [{ source: 'rollback' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You let the agent reach CodeDeploy, over a VPC endpoint if you like.',
        cites: [{ source: 'agent' }],
      },
      'identity-access': {
        who: 'customer',
        customer: "The service role, the instances' profiles, on-premises credentials, and who can deploy are yours.",
        cites: [{ source: 'iam' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS keeps the records of applications and deployments, encrypted with a key that it owns, and none of your code.',
        customer: 'Revisions lie in your bucket or repository: access and encryption are yours.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves its API and the agent over TLS.',
        customer: 'Outbound HTTPS and a current agent are yours.',
        cites: [{ source: 'agent' }, { source: 'infrastructure' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the service available.',
        customer: 'Keep earlier revisions, and set automatic rollback.',
        cites: [{ source: 'rollback' }, { source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS emits events and records API calls in CloudTrail.',
        customer: "You collect the agent's and hooks' logs and alarm on failed deployments.",
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      agents: {
        who: 'customer',
        customer:
          'Installing and updating the CodeDeploy agent on EC2 and on your servers is yours; Systems Manager can do it on a schedule.',
        cites: [{ source: 'agent' }, { source: 'agent-update' }],
      },
      deployment: {
        who: 'customer',
        customer: 'What you deploy, how fast, and when to roll back is yours.',
        cites: [{ source: 'rollback' }],
      },
      'guest-os-patching': {
        who: 'customer',
        customer:
          'The instances and servers that you deploy to are yours to patch; CodeDeploy puts a revision on them and touches nothing else.',
        cites: [{ source: 'agent' }, { source: 'waf-shared-responsibility' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts what CodeDeploy itself stores, its records, with a key that it owns; there is no key to manage. The revision lies in your bucket or repository and is yours to encrypt.',
        cites: [{ source: 'data-protection', section: 'Encryption at rest' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CodeDeploy directs the deployment: it works through the instances, keeps as many healthy as you demand, takes each out of the load balancer that you named and puts it back, and shifts the traffic of Lambda and ECS in the steps that you chose. It follows your alarms and, with automatic rollback on, deploys the last good revision again. It supplies ready configurations. Revision, hooks and rules are yours.',
        cites: [{ source: 'configurations' }, { source: 'load-balancing' }, { source: 'rollback' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
