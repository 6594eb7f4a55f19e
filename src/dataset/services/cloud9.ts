import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    vulnerabilities: {
      title: 'Cloud9 User Guide: Configuration and vulnerability analysis',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/vulnerability-analysis-and-management.html',
      read: '2026-11-23',
    },
    security: {
      title: 'Cloud9 User Guide: Security for AWS Cloud9',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/security.html',
      read: 'unread',
    },
    data: {
      title: 'Cloud9 User Guide: Data protection',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/data-protection.html',
      read: 'unread',
    },
    identity: {
      title: 'Cloud9 User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/cloud9/latest/user-guide/security-iam.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS Cloud9',
    short: 'Cloud9',
    aka: ['cloud9', 'cloud 9', 'cloud9 ide', 'cloud9 environment'],
    category: 'compute',
    profile: 'infrastructure',
    summary:
      'A development environment in the browser, closed to new customers: AWS runs the IDE service, and the instance or server behind it is yours to keep patched.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': {
        who: 'customer',
        customer:
          'The instance, or your own server, is yours to keep patched. On EC2 environments background updates run hourly on Amazon Linux and daily on Ubuntu, and they do not take the duty from you.',
        cites: [{ source: 'vulnerabilities' }],
      },
      'control-plane': { who: 'aws', aws: 'AWS runs the Cloud9 service and its IDE.', cites: [{ source: 'security' }] },
      capacity: {
        who: 'customer',
        customer: 'You choose the instance type and when it hibernates.',
        cites: [{ source: 'security' }, { source: 'ec2/security' }],
      },
      'platform-software': {
        who: 'customer',
        customer: 'Languages, tools and other software on the environment are yours to update.',
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
        customer: 'Who may open or share an environment, and with which credentials it works, is yours.',
        cites: [{ source: 'identity' }],
      },
      data: {
        who: 'customer',
        customer: 'Code and data on the environment, and the encryption of its volume, are yours.',
        cites: [{ source: 'data' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS encrypts between browser and service.',
        customer: 'TLS of what you run is yours.',
        cites: [{ source: 'data' }],
      },
      'backup-recovery': {
        who: 'customer',
        customer: 'Push your code and take snapshots of the volume.',
        cites: [{ source: 'data' }, { source: 'waf-resiliency' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls for CloudTrail.',
        customer: 'Watching instance and use is yours.',
        cites: [{ source: 'security' }, { source: 'cloudtrail-overview' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'guest-os-patching': {
        who: 'customer',
        customer: "You make sure that the environment's compute is patched, whatever updates run by themselves.",
        cites: [{ source: 'vulnerabilities' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
