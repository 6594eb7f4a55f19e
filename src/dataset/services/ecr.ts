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
      read: '2026-11-30',
    },
    encryption: {
      title: 'ECR User Guide: Encryption at rest',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html',
      read: '2026-11-28',
    },
    replication: {
      title: 'ECR User Guide: Private image replication',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html',
      read: '2026-11-28',
    },
    lifecycle: {
      title: 'ECR User Guide: Automate the cleanup of images by using lifecycle policies',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
      read: '2026-11-30',
    },
    mutability: {
      title: 'ECR User Guide: Preventing image tags from being overwritten',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
      read: '2026-11-28',
    },
    policies: {
      title: 'ECR User Guide: Private repository policies',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
      read: '2026-11-28',
    },
    cloudtrail: {
      title: 'ECR User Guide: Logging Amazon ECR actions with CloudTrail',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/logging-using-cloudtrail.html',
      read: '2026-11-23',
    },
    'pull-through': {
      title: 'ECR User Guide: Sync an upstream registry with a pull through cache',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html',
      read: '2026-11-28',
    },
    signing: {
      title: 'ECR User Guide: Managed signing',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/managed-signing.html',
      read: '2026-11-28',
    },
    public: {
      title: 'ECR Public User Guide: Amazon ECR public repositories',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-repositories.html',
      read: '2026-11-28',
    },
    push: {
      title: 'ECR User Guide: Pushing an image to an Amazon ECR private repository',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push.html',
      read: '2026-11-29',
    },
    backfill: {
      title: 'ECR User Guide: Replication backfill',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication-backfill.html',
      read: '2026-11-29',
    },
    archiving: {
      title: 'ECR User Guide: Archiving an image',
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/archive-image.html',
      read: '2026-11-29',
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
        cites: [{ source: 'policies' }, { source: 'public' }, { source: 'security' }],
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
        who: 'customer',
        customer:
          "You turn scanning on, choose its kind and the repositories, and act on the findings: ECR patches nothing. What runs then is AWS's: basic scanning looks at operating system packages, on push or when you ask; enhanced scanning by Inspector also covers language packages and goes on after the push.",
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
        customer:
          'You write lifecycle policies; ECR expires or archives matching images within 24 hours. An archived image cannot be pulled until you restore it or push it again, and is charged for at least 90 days.',
        cites: [{ source: 'lifecycle' }, { source: 'archiving' }],
      },
      'encryption-at-rest': {
        who: 'aws',
        aws: "AWS encrypts all images at rest, with S3's keys unless you choose otherwise. Choosing KMS is only possible when you create the repository.",
        cites: [{ source: 'encryption' }],
        except: [
          {
            if: 'customer-managed-key',
            when: 'you use a customer managed key',
            who: 'shared',
            aws: 'AWS encrypts with your key.',
            then: 'Its policy, its life and the grants of ECR are yours to keep.',
            cites: [{ source: 'encryption' }],
          },
        ],
      },
      'cross-region-copies': {
        who: 'customer',
        customer:
          'Replication to other Regions and accounts is yours to set up. It copies only what is pushed after the rule: for older images you start a replication backfill, one for each destination.',
        cites: [{ source: 'replication' }, { source: 'backfill' }],
      },
      'base-images': {
        who: 'customer',
        customer:
          'Choosing a base image, caching it and moving to newer ones is yours, also where AWS publishes it in ECR Public.',
        cites: [{ source: 'pull-through' }, { source: 'scanning' }],
      },
      'data-integrity': {
        who: 'customer',
        customer:
          'Tag immutability is yours to turn on, and so is managed signing: you name the signing profile and the repositories, and ECR then signs each image at its push. Verifying is yours.',
        cites: [{ source: 'mutability' }, { source: 'signing' }],
      },
      'vpc-endpoints': {
        who: 'customer',
        customer:
          'You create the endpoints ecr.api and ecr.dkr and the S3 gateway endpoint, turn private DNS on, and let port 443 in.',
        cites: [{ source: 'endpoints', section: 'Create the VPC endpoints for Amazon ECR' }],
      },
      'vulnerability-scanning': {
        who: 'customer',
        customer:
          'You turn scanning on for your images and act on the findings. AWS runs the scanner, and scans and fixes its own registry.',
        cites: [{ source: 'scanning' }, { source: 'security' }],
      },
      versioning: {
        who: 'customer',
        customer:
          'Tags can be overwritten until you turn tag immutability on for the repository, with exclusions where you need them.',
        cites: [{ source: 'mutability' }],
      },
      durability: {
        who: 'aws',
        aws: 'AWS keeps the images in S3 buckets that ECR manages. It does not guard against your own deletions and lifecycle rules.',
        cites: [{ source: 'encryption' }, { source: 'lifecycle' }],
      },
      'public-access': {
        who: 'customer',
        customer:
          'A private repository is open to its own account only until your policy says more. What you put into a public one, anybody can pull.',
        cites: [{ source: 'policies' }, { source: 'public' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'ECR keeps the layers of your images in S3 and hands them out. By your rules it copies pushed images to other Regions and accounts, deletes or archives old ones, has AWS Signer sign each push, and, when a cached upstream image is pulled, looks for a newer one at least once in 24 hours. It runs the scanners, with the list of known flaws behind them. With blob mounting on, it stores a layer once. The rules are yours.',
        cites: [
          { source: 'encryption' },
          { source: 'replication' },
          { source: 'lifecycle' },
          { source: 'signing' },
          { source: 'pull-through' },
          { source: 'scanning' },
          { source: 'push' },
        ],
      },
    },
    reviewed: '2026-11-28',
  },
);
