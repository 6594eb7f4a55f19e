import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    endpoints: {
      title: 'ECR User Guide: Amazon ECR interface VPC endpoints',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
      read: '2026-11-23',
    },
    security: {
      title: 'ECR User Guide: Security in Amazon ECR',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/security.html',
      read: '2026-11-23',
    },
    scanning: {
      title: 'ECR User Guide: Scan images for software vulnerabilities',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
      read: '2026-11-23',
    },
    encryption: {
      title: 'ECR User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html',
      read: '2026-11-23',
    },
    replication: {
      title: 'ECR User Guide: Private image replication',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html',
      read: '2026-11-23',
    },
    lifecycle: {
      title: 'ECR User Guide: Automate the cleanup of images by using lifecycle policies',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
      read: '2026-11-23',
    },
    mutability: {
      title: 'ECR User Guide: Preventing image tags from being overwritten',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
      read: '2026-11-23',
    },
    policies: {
      title: 'ECR User Guide: Private repository policies',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
      read: '2026-11-23',
    },
    cloudtrail: {
      title: 'ECR User Guide: Logging Amazon ECR actions with CloudTrail',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/logging-using-cloudtrail.html',
      read: 'unread',
    },
    'pull-through': {
      title: 'ECR User Guide: Sync an upstream registry with a pull through cache',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html',
      read: '2026-11-23',
    },
  },
  {
    name: 'Amazon ECR',
    short: 'ECR',
    aka: [
      'ecr',
      'elastic container registry',
      'docker registry',
      'container registry',
      'image registry',
      'ecr public',
      'ecr private',
      'ecr repository',
      'pull through cache',
    ],
    category: 'containers',
    profile: 'multi-tenant-managed',
    summary:
      'A registry for container images: AWS stores and serves them, and what is in the images, who may pull them and acting on scan findings are yours.',
    layers: {
      facilities: 'as profile',
      hardware: 'as profile',
      'network-infrastructure': 'as profile',
      virtualization: 'as profile',
      'operating-system': 'as profile',
      'control-plane': 'as profile',
      capacity: 'as profile',
      'platform-software': 'as profile',
      container: {
        who: 'customer',
        customer:
          'What is in your images is yours: ECR stores and scans them and never patches one. Rebuild and push again.',
        cites: [{ source: 'scanning' }, { source: 'security' }],
      },
      application: {
        who: 'customer',
        customer: 'Your code in the images and the pipelines that push them.',
        cites: [{ source: 'security' }, { source: 'scanning' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer:
          'You set scanning, tag immutability, lifecycle and replication rules, pull through cache and repository policies.',
        cites: [{ source: 'scanning' }, { source: 'mutability' }, { source: 'lifecycle' }],
      },
      'network-configuration': {
        who: 'customer',
        customer:
          'You decide whether pulls go over the internet or stay inside: that takes both ECR endpoints and an S3 gateway endpoint for the layers, with their policies and security group. Public repositories have no endpoint.',
        cites: [{ source: 'endpoints' }],
      },
      'identity-access': {
        who: 'customer',
        customer:
          'Repository and registry policies and IAM decide who pushes and pulls: all yours. Only your own account reaches a private repository until you allow more; a public one can be pulled by anyone.',
        cites: [{ source: 'policies' }, { source: 'security' }],
      },
      data: {
        who: 'shared',
        aws: "AWS encrypts stored images always, with S3's keys by default.",
        customer:
          'Choose KMS when you create the repository, since it cannot be changed later, and keep secrets out of images.',
        cites: [{ source: 'encryption' }],
      },
      'encryption-in-transit': 'as profile',
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS stores the images in S3.',
        customer: 'Set replication to other Regions or accounts, and mind that lifecycle rules delete images for good.',
        cites: [{ source: 'encryption' }, { source: 'replication' }, { source: 'lifecycle' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS records API calls for CloudTrail and emits scan findings as events.',
        customer: 'Turn scanning on, read findings, fix images, and keep the logs.',
        cites: [{ source: 'cloudtrail' }, { source: 'scanning' }],
      },
      compliance: 'as profile',
    },
    duties: {
      'image-scanning': {
        who: 'shared',
        aws: 'ECR scans for known vulnerabilities: basic scanning looks at operating system packages, on push or on demand; enhanced scanning by Inspector also covers language packages and goes on after the push.',
        customer: 'Choose the kind and which repositories, and act on the findings: ECR patches nothing.',
        cites: [{ source: 'scanning' }],
      },
      'container-images': {
        who: 'customer',
        customer: 'Fixing and rebuilding images is yours.',
        cites: [{ source: 'scanning' }],
      },
      findings: { who: 'customer', customer: 'Acting on findings is yours.', cites: [{ source: 'scanning' }] },
      'bucket-policies': {
        who: 'customer',
        customer: 'Repository policies are yours.',
        cites: [{ source: 'policies' }],
      },
      'lifecycle-rules': {
        who: 'customer',
        customer: 'You write lifecycle policies; ECR expires or archives matching images within 24 hours.',
        cites: [{ source: 'lifecycle' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'AWS encrypts all images at rest.',
        customer: 'Choose KMS and your key at creation where you need it.',
        cites: [{ source: 'encryption' }],
      },
      'cross-region-copies': {
        who: 'customer',
        customer: 'Replication to other Regions and accounts is yours to set up.',
        cites: [{ source: 'replication' }],
      },
      'base-images': {
        who: 'shared',
        aws: 'AWS publishes its own base images in ECR Public.',
        customer: 'Choosing, caching and moving to newer base images is yours.',
        cites: [{ source: 'pull-through' }, { source: 'scanning' }],
      },
      'data-integrity': {
        who: 'customer',
        customer: 'Tag immutability, and signing if you want it, is yours to turn on.',
        cites: [{ source: 'mutability' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'You create the endpoints ecr.api and ecr.dkr and the S3 gateway endpoint, turn private DNS on, and let port 443 in.',
        cites: [{ source: 'endpoints', section: 'Create the VPC endpoints for Amazon ECR' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
