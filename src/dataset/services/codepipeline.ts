import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'CodePipeline User Guide: Security',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security.html',
      read: 'unread',
    },
    'best-practices': {
      title: 'CodePipeline User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security-best-practices.html',
      read: '2026-11-23',
    },
    artifacts: {
      title: 'CodePipeline User Guide: Server-side encryption for artifacts in S3',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html',
      read: '2026-11-23',
    },
    iam: {
      title: 'CodePipeline User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam.html',
      read: '2026-11-23',
    },
    monitoring: {
      title: 'CodePipeline User Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/monitoring.html',
      read: '2026-11-23',
    },
    resilience: {
      title: 'CodePipeline User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/disaster-recovery-resiliency.html',
      read: 'unread',
    },
    infrastructure: {
      title: 'CodePipeline User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/infrastructure-security.html',
      read: 'unread',
    },
  },
  {
    name: 'AWS CodePipeline',
    short: 'CodePipeline',
    aka: ['codepipeline', 'code pipeline', 'aws codepipeline'],
    category: 'developer-tools',
    profile: 'multi-tenant-managed',
    summary:
      'Managed release pipelines: AWS runs the orchestration, and stages, approvals, roles, connections and what is released are yours.',
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
        customer: 'The code that goes through, and custom actions, are yours.',
        cites: [{ source: 'security' }],
      },
      'resource-configuration': {
        who: 'customer',
        customer: 'You define stages, actions, approvals, triggers and rollback.',
        cites: [{ source: 'best-practices' }],
      },
      'network-configuration': {
        who: 'customer',
        customer: 'You decide on VPC endpoints and on where actions run.',
        cites: [{ source: 'infrastructure' }],
      },
      'identity-access': {
        who: 'customer',
        customer: "The pipeline's and the actions' roles, source connections, and who can approve are yours.",
        cites: [{ source: 'iam' }, { source: 'best-practices' }],
      },
      data: {
        who: 'shared',
        aws: 'AWS moves artifacts through an S3 bucket in your account, encrypted.',
        customer: 'The bucket, its policy and key are yours, and so is keeping secrets out of action settings.',
        cites: [{ source: 'artifacts' }, { source: 'best-practices' }],
      },
      'encryption-in-transit': {
        who: 'shared',
        aws: 'AWS serves its API over TLS.',
        customer: 'A bucket policy that refuses unencrypted access is yours.',
        cites: [{ source: 'artifacts' }, { source: 'infrastructure' }],
      },
      'backup-recovery': {
        who: 'shared',
        aws: 'AWS keeps the pipeline running in its Region.',
        customer: 'Keep its definition as a template, the sources in their repository, and old artifacts.',
        cites: [{ source: 'resilience' }],
      },
      'logging-monitoring': {
        who: 'shared',
        aws: 'AWS emits events and records API calls in CloudTrail.',
        customer: 'You alarm on failures and review changes and approvals.',
        cites: [{ source: 'monitoring' }],
      },
      compliance: 'as profile',
    },
    duties: {
      deployment: {
        who: 'customer',
        customer: 'What is released, when, and rolling back is yours.',
        cites: [{ source: 'best-practices' }],
      },
      'service-roles': {
        who: 'customer',
        customer: 'You limit the roles of pipeline and actions.',
        cites: [{ source: 'iam' }],
      },
      secrets: {
        who: 'customer',
        customer: 'You keep secrets in Secrets Manager; in action settings they show up in logs.',
        cites: [{ source: 'best-practices' }],
      },
      'encryption-at-rest': {
        who: 'shared',
        aws: 'Artifacts are encrypted with an AWS managed key by default.',
        customer: 'A customer managed key, needed across accounts, is yours.',
        cites: [{ source: 'artifacts' }],
      },
    },
    reviewed: '2026-11-23',
  },
);
