import type { ServiceId } from './dataset.ts';

/**
 * The common ways to run each kind of thing, where a question names none: what a team would weigh against one another. Which of them
 * leaves the least is told by their facts; of two alike, the one that stands first here usually leaves less in the details.
 */
export const candidates = {
  any: ['lambda', 'fargate', 'ecs-managed-instances', 'elastic-beanstalk', 'ecs-ec2', 'ec2'],
  code: ['lambda', 'fargate', 'ecs-managed-instances', 'elastic-beanstalk', 'ecs-ec2', 'ec2'],
  containers: ['fargate', 'ecs-managed-instances', 'ecs-ec2', 'eks-auto', 'eks-fargate', 'eks-managed-nodes', 'ec2'],
  // Neither Fargate nor Lambda has GPUs.
  gpu: ['ecs-managed-instances', 'eks-auto', 'eks-managed-nodes', 'batch-ec2', 'ecs-ec2', 'ec2'],
  kubernetes: [
    'eks-auto',
    'eks-fargate',
    'eks-managed-nodes',
    'eks-self-managed',
    'eks-hybrid',
    'self-managed-kubernetes',
  ],
  database: ['dynamodb', 'aurora-dsql', 'aurora-serverless', 'aurora', 'rds', 'rds-custom-oracle', 'ec2'],
  'key-value': ['dynamodb', 'keyspaces', 'elasticache-serverless', 'ec2'],
  relational: ['aurora-dsql', 'aurora-serverless', 'aurora', 'rds', 'rds-custom-oracle', 'ec2'],
  postgres: ['aurora-dsql', 'aurora-serverless', 'aurora', 'rds', 'lightsail-database', 'ec2'],
  mysql: ['aurora-serverless', 'aurora', 'rds', 'lightsail-database', 'ec2'],
  // Engines that Aurora does not run.
  oracle: ['rds', 'rds-custom-oracle', 'ec2'],
  'sql-server': ['rds', 'rds-custom', 'ec2'],
  cache: ['elasticache-serverless', 'elasticache', 'memorydb', 'ec2'],
  search: ['opensearch-serverless', 'opensearch', 'ec2'],
  files: ['s3', 'efs', 'fsx-windows', 'ebs', 'ec2'],
  share: ['efs', 'fsx-openzfs', 'fsx-ontap', 'storage-gateway', 'ec2'],
  'windows-share': ['fsx-windows', 'fsx-ontap', 'storage-gateway', 'ec2'],
  model: ['bedrock', 'sagemaker-endpoints', 'sagemaker-hyperpod', 'ec2'],
  notebook: ['sagemaker-ai', 'sagemaker-notebook', 'dlami', 'ec2'],
  web: ['amplify', 'cloudfront', 'lambda', 'fargate', 'ec2'],
  messaging: ['sqs', 'eventbridge', 'kinesis', 'msk-serverless', 'msk', 'mq', 'ec2'],
  streams: ['kinesis', 'msk-serverless', 'msk', 'ec2'],
  kafka: ['msk-serverless', 'msk', 'ec2'],
  'stream-analytics': ['managed-flink', 'emr-serverless', 'emr-ec2', 'ec2'],
  workflow: ['step-functions', 'eventbridge', 'mwaa', 'ec2'],
  batch: ['batch-fargate', 'lambda', 'batch-ec2', 'pcs', 'parallelcluster', 'ec2'],
  // Longer than the quarter of an hour that Lambda gives.
  'long-batch': ['batch-fargate', 'batch-ec2', 'pcs', 'parallelcluster', 'ec2'],
  hpc: ['pcs', 'batch-ec2', 'parallelcluster', 'ec2'],
  analytics: ['athena', 'glue', 'redshift-serverless', 'emr-serverless', 'redshift', 'emr-ec2', 'ec2'],
  warehouse: ['redshift-serverless', 'athena', 'redshift', 'ec2'],
  spark: ['glue', 'emr-serverless', 'emr-eks', 'emr-ec2', 'ec2'],
  desktop: ['workspaces', 'appstream', 'ec2'],
  transfer: ['transfer-family', 'datasync', 'ec2'],
  login: ['cognito', 'iam-identity-center', 'directory-service', 'ec2'],
  secrets: ['secrets-manager', 'systems-manager', 'ec2'],
  certificates: ['acm', 'private-ca', 'ec2'],
  keys: ['kms', 'cloudhsm', 'kms-external-key-store'],
  vpn: ['client-vpn', 'site-to-site-vpn', 'ec2'],
  nat: ['vpc-nat-gateway', 'vpc-nat-instance', 'ec2'],
  backup: ['backup', 'drs', 'ec2'],
  email: ['ses', 'connect', 'ec2'],
  builds: ['codebuild', 'codepipeline', 'ec2'],
  monitoring: ['cloudwatch', 'managed-prometheus', 'managed-grafana', 'ec2'],
  ocr: ['textract', 'rekognition', 'sagemaker-endpoints', 'ec2'],
  speech: ['transcribe', 'sagemaker-endpoints', 'ec2'],
} as const satisfies Readonly<Record<string, readonly ServiceId[]>>;

/** What is to be run, where a choice names no services. */
export type Workload = keyof typeof candidates;

export const workloadIds = Object.keys(candidates) as [Workload, ...Workload[]];
