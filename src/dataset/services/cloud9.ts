import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    vulnerabilities: {
      title: 'Cloud9 User Guide: Software updates and patching',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/vulnerability-analysis-and-management.html',
      read: '2026-11-30',
    },
    security: {
      title: 'Cloud9 User Guide: Security for AWS Cloud9',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/security.html',
      read: '2026-11-29',
    },
    data: {
      title: 'Cloud9 User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/data-protection.html',
      read: '2026-11-29',
    },
    identity: {
      title: 'Cloud9 User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/security-iam.html',
      read: '2026-11-28',
    },
    ide: {
      title: 'Cloud9 User Guide: Working with the AWS Cloud9 IDE',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/ide.html',
      read: '2026-11-30',
    },
    infrastructure: {
      title: 'Cloud9 User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/infrastructure-security.html',
      read: '2026-11-30',
    },
    'ssh-settings': {
      title: 'Cloud9 User Guide: SSH environment host requirements',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/ssh-settings.html',
      read: '2026-11-30',
    },
    'aws-settings': {
      title: 'Cloud9 User Guide: Working with AWS project and user settings',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/settings-aws.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Cloud9',
    short: 'Cloud9',
    aka: ['cloud9', 'cloud 9', 'cloud9 ide', 'cloud9 environment'],
    category: 'compute',
    profile: 'infrastructure',
    summary:
      'A development environment in the browser, closed to new customers: AWS runs the IDE service and lets EC2 environments patch their system, and the instance, its tools and your code stay yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'The instance is in your account, and its guest system is yours to keep patched. An EC2 environment is set up to install updates by itself after launch: see that they come through.',
        cites: [
          { source: 'vulnerabilities' },
          { source: 'infrastructure' },
          { source: 'ide' },
          { source: 'ec2/security', section: 'Security in the cloud' },
        ],
        disputed:
          'The page on patching used to say that keeping the machine patched is the user’s, whatever the environment; as it stands now it and the page on infrastructure security say that EC2 environments install patches by themselves; the page on the IDE says that Cloud9 makes no automatic software updates.',
        except: [
          {
            if: 'ssh-environment',
            when: 'it is an SSH environment on a server of your own',
            who: 'customer',
            then: 'that server and all its patches are yours.',
            cites: [{ source: 'vulnerabilities' }],
          },
        ],
      },
      'control-plane': { who: 'aws', aws: 'AWS runs the Cloud9 service and its IDE.', cites: [{ source: 'security' }] },
      capacity: {
        who: 'customer',
        customer: 'You choose the instance type and when it hibernates.',
        cites: [{ source: 'security' }, { source: 'ec2/security' }],
      },
      'platform-software': {
        who: 'shared',
        aws: 'The packages that the IDE itself needs are patched when an environment is loaded.',
        customer:
          'The tools that came with it, such as AWS CLI, SAM CLI and CDK, and all that you installed, are yours to update by hand.',
        cites: [{ source: 'vulnerabilities' }],
      },
      container: {
        who: 'customer',
        customer: 'Containers that you run in the environment are yours.',
        cites: [{ source: 'vulnerabilities' }],
      },
      application: { who: 'customer', customer: 'Your code is yours.', cites: [{ source: 'security' }] },
      'resource-configuration': {
        who: 'customer',
        customer: 'You set environment type, sharing, hibernation and connection by Systems Manager or SSH.',
        cites: [{ source: 'security' }, { source: 'identity' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'VPC, subnet and security group of the instance are yours.',
        cites: [{ source: 'ec2/security', section: 'Security in the cloud' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Who may open or share an environment, and with which credentials it works, is yours. Share only with people you trust: your AWS credentials are in reach there.',
        cites: [{ source: 'ide' }, { source: 'identity' }],
      },
      data: {
        who: 'customer',
        customer: 'Code and data on the environment, and the encryption of its volume, are yours.',
        cites: [{ source: 'data' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS takes calls to its endpoints only with TLS 1.2 or later.',
        customer: 'TLS of what you run is yours.',
        cites: [{ source: 'data' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Cloud9 backs nothing up: push your code and take snapshots of the volume.',
        cites: [{ source: 'ide' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls for CloudTrail.',
        customer: 'Keeping a trail and watching instance and use are yours.',
        cites: [{ source: 'ide' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer:
          'Keep the instance patched: it is in your account. An EC2 environment is set up to install updates by itself; see that they come through.',
        cites: [
          { source: 'vulnerabilities' },
          { source: 'infrastructure' },
          { source: 'ide' },
          { source: 'ec2/security', section: 'Security in the cloud' },
        ],
        disputed:
          'The page on patching used to say that keeping the machine patched is the user’s, whatever the environment; as it stands now it and the page on infrastructure security say that EC2 environments install patches by themselves; the page on the IDE says that Cloud9 makes no automatic software updates.',
        except: [
          {
            if: 'ssh-environment',
            when: 'it is an SSH environment on a server of your own',
            who: 'customer',
            then: 'that server and all its patches are yours.',
            cites: [{ source: 'vulnerabilities' }],
          },
        ],
      },
      agents: {
        who: 'aws',
        aws: 'The packages that the IDE needs on the instance are patched by themselves whenever the environment is loaded. Other tools and agents there are yours.',
        cites: [{ source: 'vulnerabilities' }],
      },
      'self-installed-software': {
        who: 'customer',
        customer:
          'What you installed is yours to update, and so are the tools that came along: AWS CLI, SAM CLI and CDK are updated by hand.',
        cites: [{ source: 'vulnerabilities' }],
      },
      backups: {
        who: 'customer',
        customer: 'Cloud9 makes no backups: keep code under version control and back the environment up often.',
        cites: [{ source: 'ide' }],
      },
      migration: {
        who: 'customer',
        customer:
          'Existing customers may stay, and new ones are not taken any more. Moving environments to other tools, such as the AWS toolkits for IDEs, is yours.',
        cites: [{ source: 'ide' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Cloud9 serves its IDE to the browser. For an EC2 environment it has the instance launched and connects it, shuts it down 30 minutes after the last browser has closed unless you set another time, and ends it when you delete the environment. It patches the packages that the IDE needs whenever an environment is loaded, and supplies temporary credentials where managed ones are on. System, tools and code are yours.',
        cites: [{ source: 'ssh-settings' }, { source: 'aws-settings' }, { source: 'vulnerabilities' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
