import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'WAF Developer Guide: Security in AWS Firewall Manager',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/fms-security.html',
      read: '2026-11-28',
    },
    prerequisites: {
      title: 'WAF Developer Guide: Firewall Manager prerequisites',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/fms-prereq.html',
      read: '2026-11-30',
    },
    policies: {
      title: 'WAF Developer Guide: Working with Firewall Manager policies',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/working-with-policies.html',
      read: '2026-11-30',
    },
    'data-protection': {
      title: 'WAF Developer Guide: Data protection in Firewall Manager',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/fms-data-protection.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'WAF Developer Guide: Identity and access management for Firewall Manager',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/fms-security-iam.html',
      read: '2026-11-28',
    },
    findings: {
      title: 'WAF Developer Guide: Firewall Manager findings',
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/fms-findings.html',
      read: '2026-11-30',
    },
    'policy-resource': {
      title: 'CloudFormation User Guide: AWS::FMS::Policy',
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-fms-policy.html',
      read: '2026-11-29',
    },
    'policy-summary': {
      title: 'Firewall Manager API Reference: PolicySummary',
      url: 'https://docs.aws.amazon.com/fms/2018-01-01/APIReference/API_PolicySummary.html',
      read: '2026-11-30',
    },
  },
  {
    name: 'AWS Firewall Manager',
    short: 'Firewall Manager',
    aka: ['firewall manager', 'fms', 'aws fms'],
    category: 'security',
    profile: 'account-control',
    summary:
      'Central firewall policies over many accounts: AWS applies what you wrote to accounts and new resources, and the policies, their scope and the rules are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'The applications behind the firewalls are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You meet the prerequisites, Organizations and AWS Config, name the administrator, and write policies with scope and automatic remediation on or off. You also say whether protection comes off what leaves the scope: by default it stays, and so does what Firewall Manager made.',
        cites: [{ source: 'prerequisites' }, { source: 'policies' }, { source: 'policy-summary' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'The security group, WAF, Network Firewall and DNS Firewall rules inside the policies are yours.',
        cites: [{ source: 'policies' }],
      },
      'identity-access': {
        who: 'customer',
        customer: 'You decide who administers policies and what member accounts can still change.',
        cites: [{ source: 'iam' }, { source: 'prerequisites' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts the policies at rest, except in Regions such as those in China.',
        customer: 'Logs that the firewalls write land with you: where they go and who reads them is yours.',
        cites: [{ source: 'data-protection' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps it available.',
        customer:
          'Keep policies, rule groups and their scope as templates, so that you can undo a change or build them again.',
        cites: [{ source: 'policies' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS reports accounts and resources that do not comply.',
        customer: 'You turn on logging in the firewalls, and act on what does not comply.',
        cites: [{ source: 'findings' }],
      },
      compliance: 'as profile',
    },
    duties: {
      rules: {
        who: 'customer',
        customer: 'What the policies allow and block is yours; AWS only rolls it out.',
        cites: [{ source: 'policies' }],
      },
      enabling: {
        who: 'customer',
        customer:
          'Organizations, an administrator account and AWS Config in each account and Region come first, and they are yours to set up.',
        cites: [{ source: 'prerequisites' }],
      },
      findings: {
        who: 'customer',
        customer: 'Resources out of compliance are yours to bring back.',
        cites: [{ source: 'findings' }, { source: 'policies' }],
        except: [
          {
            when: 'automatic remediation is on in the policy',
            who: 'shared',
            then: 'Firewall Manager puts your rules on the resource by itself; whether that was right is for you to check.',
            cites: [{ source: 'policies' }],
          },
        ],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts Firewall Manager policies at rest, except in Regions such as those in China.',
        cites: [{ source: 'data-protection' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'Firewall Manager sees new accounts and resources come into scope and applies your policies to them by itself, places the protections that a policy asks for in each account, checks compliance and reports what does not comply. With remediation on it brings resources in line. It takes protection off what left the scope only if you set that. Policies and scope are yours.',
        cites: [
          { source: 'policies' },
          { source: 'findings' },
          { source: 'policy-resource' },
          { source: 'policy-summary' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
