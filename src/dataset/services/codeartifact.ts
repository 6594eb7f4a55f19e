import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    encryption: {
      title: 'CodeArtifact User Guide: Data encryption',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/security-encryption.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'CodeArtifact User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/codeartifact-disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    'origin-controls': {
      title: 'CodeArtifact User Guide: Editing package origin controls',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/package-origin-controls.html',
      read: '2026-11-28',
    },
    'domain-policies': {
      title: 'CodeArtifact User Guide: Domain policies',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/domain-policies.html',
      read: '2026-11-28',
    },
    'repo-policies': {
      title: 'CodeArtifact User Guide: Repository policies',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/repo-policies.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'CodeArtifact User Guide: Logging and monitoring',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/security-logging-and-monitoring.html',
      read: '2026-11-28',
    },
    endpoints: {
      title: 'CodeArtifact User Guide: Working with Amazon VPC endpoints',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/vpc-endpoints.html',
      read: '2026-11-28',
    },
    'upstream-behavior': {
      title: 'CodeArtifact User Guide: Requesting a package version with upstream repositories',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/repo-upstream-behavior.html',
      read: '2026-11-29',
    },
    external: {
      title: 'CodeArtifact User Guide: Requesting packages from external connections',
      url: 'https://docs.aws.amazon.com/codeartifact/latest/ug/external-connection-requesting-packages.html',
      read: '2026-11-29',
    },
  },
  {
    name: 'AWS CodeArtifact',
    short: 'CodeArtifact',
    aka: ['codeartifact', 'code artifact', 'aws codeartifact'],
    category: 'developer-tools',
    profile: 'multi-tenant-managed',
    summary:
      'Managed package repositories: AWS stores and serves packages, and which come in, from where, who publishes and whether they are safe is yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: { who: 'aws', aws: 'AWS scales storage and downloads.', cites: [{ source: 'resilience' }] },
      'platform-software': 'as profile',
      container: 'as profile',
      application: {
        who: 'customer',
        customer: 'Packages, your own and those from outside, are yours to check and update.',
        cites: [{ source: 'origin-controls' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You create domains and repositories, connect upstreams, and set origin controls against confused dependencies.',
        cites: [{ source: 'origin-controls' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide on VPC endpoints for pulling packages: one for the API, one for the repositories and a gateway endpoint for S3, with their policies and security groups.',
        cites: [{ source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Domain and repository policies, IAM, and short-lived tokens for tools are yours: until you write a policy only the owner gets in.',
        cites: [{ source: 'domain-policies' }, { source: 'repo-policies' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS encrypts all assets with a KMS key, an AWS managed one by default.',
        customer: 'The choice of key per domain, made at its creation, and the packages are yours.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS uses TLS for all connections.',
        customer: 'Your package tools connect with current TLS.',
        cites: [{ source: 'encryption' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores packages over several facilities.',
        customer: 'A deleted version is gone: keep what you cannot build again elsewhere.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS emits events and records API calls in CloudTrail.',
        customer:
          'You keep a trail, alarm on unexpected publishing or new outside sources, and review who downloads with which role.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      dependencies: {
        who: 'customer',
        customer: 'Vulnerable or malicious packages are yours to keep out; origin controls help.',
        cites: [{ source: 'origin-controls' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: 'AWS encrypts all package assets, always, with one KMS key for each domain, an AWS managed one by default.',
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Keeping it usable is yours, or the packages of the domain cannot be read.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'kms-keys': {
        who: 'customer',
        customer: 'You choose the key of a domain when you create it: the AWS managed one or your own.',
        cites: [{ source: 'encryption' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CodeArtifact answers the package tools, looks through the upstream repositories in your order, fetches what is missing from a public registry that you connected, and keeps it in your repository even if the upstream deletes or changes it. It stores packages over several facilities, encrypted, and scales downloads. Choosing sources, and whether a package is safe, is yours.',
        cites: [
          { source: 'upstream-behavior' },
          { source: 'external' },
          { source: 'resilience' },
          { source: 'encryption' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
