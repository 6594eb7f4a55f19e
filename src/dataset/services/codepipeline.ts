import { serviceFile } from '../schema.ts';

export default serviceFile(
  {
    security: {
      title: 'CodePipeline User Guide: Security',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security.html',
      read: '2026-11-28',
    },
    'best-practices': {
      title: 'CodePipeline User Guide: Security best practices',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security-best-practices.html',
      read: '2026-11-30',
    },
    artifacts: {
      title: 'CodePipeline User Guide: Server-side encryption for artifacts in S3',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html',
      read: '2026-11-30',
    },
    iam: {
      title: 'CodePipeline User Guide: Identity and access management',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam.html',
      read: '2026-11-28',
    },
    monitoring: {
      title: 'CodePipeline User Guide: Monitoring',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/monitoring.html',
      read: '2026-11-28',
    },
    resilience: {
      title: 'CodePipeline User Guide: Resilience',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/disaster-recovery-resiliency.html',
      read: '2026-11-28',
    },
    infrastructure: {
      title: 'CodePipeline User Guide: Infrastructure security',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/infrastructure-security.html',
      read: '2026-11-28',
    },
    vpc: {
      title: 'CodePipeline User Guide: Use CodePipeline with Amazon VPC',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/vpc-support.html',
      read: '2026-11-30',
    },
    executions: {
      title: 'CodePipeline User Guide: How pipeline executions work',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works.html',
      read: '2026-11-30',
    },
    approvals: {
      title: 'CodePipeline User Guide: Approve or reject an approval action',
      url: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals-approve-or-reject.html',
      read: '2026-11-30',
    },
    'approval-timeout': {
      title: 'AWS SDK for Kotlin: CodePipeline, timeoutInMinutes of an action',
      url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/codepipeline/aws.sdk.kotlin.services.codepipeline.model/-action-declaration/timeout-in-minutes.html',
      read: '2026-11-29',
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
        customer:
          'You decide on a VPC endpoint for the API and on where actions run. Some sources, CodeCommit among them, cannot be kept inside the VPC.',
        cites: [{ source: 'vpc' }],
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
        aws: 'A pipeline made in the console gets a bucket whose artifacts are encrypted with the AWS managed key aws/s3.',
        customer:
          'A customer managed key, needed across accounts, is yours, and so is the policy that refuses unencrypted uploads.',
        cites: [{ source: 'artifacts' }],
        except: [
          {
            if: 'cli-created',
            when: 'the pipeline was created by CloudFormation, CLI or API',
            who: 'customer',
            then: 'You set encryption of the artifact bucket with a KMS key up yourself; without it S3 encrypts what lies there with keys of its own, as everywhere.',
            cites: [{ source: 'artifacts' }, { source: 's3/default-encryption' }],
          },
        ],
      },
      'change-management': {
        who: 'customer',
        customer:
          'Stages, manual approvals, who may approve, and who may change the pipeline are yours: CodePipeline releases whatever passes them. An approval that nobody answers fails the run after seven days, or after the time that you set.',
        cites: [
          { source: 'best-practices' },
          { source: 'iam' },
          { source: 'approvals' },
          { source: 'approval-timeout' },
        ],
      },
      'configuration-management': {
        who: 'customer',
        customer: 'The definition of the pipeline, its settings and its versions are yours, best kept as a template.',
        cites: [{ source: 'best-practices' }, { source: 'security' }],
      },
      'kms-keys': {
        who: 'customer',
        customer:
          'You create the customer managed key that you want for artifacts, share it with the accounts of the pipeline, and rotate it.',
        cites: [{ source: 'artifacts' }],
      },
      'service-function': {
        who: 'aws',
        aws: 'CodePipeline notices a change in the source, starts an execution and carries it from stage to stage with its artifacts, calls the actions and keeps the state of each run. Where runs meet, the newer overtakes, or they queue or go side by side, as you set. It halts at an approval and fails the run if nobody answers in time. Stages, approvals and what is released are yours.',
        cites: [{ source: 'executions' }, { source: 'approvals' }, { source: 'artifacts' }],
      },
    },
    reviewed: '2026-11-28',
  },
);
