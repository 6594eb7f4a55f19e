import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const about = (question: string) => understand(question).seen.services;

describe('which of the services that are named are asked about', () => {
  test.each([
    ['who writes the IAM policies on S3', ['s3']],
    [
      'who authors permissions:\n• cedar policies (Verified Permissions)\n• table grants (Lake Formation)\n• SCPs (Organizations)',
      ['verified-permissions', 'lake-formation', 'organizations'],
    ],
    [
      'who removes her from IAM Identity Center, from the Cognito pool, and from QuickSight?',
      ['iam-identity-center', 'cognito', 'quicksight'],
    ],
    ['storage gateway x datasync', ['storage-gateway', 'datasync']],
    ['same q for the second one', []],
    ['RDS and RDS Custom: who patches?', ['rds', 'rds-custom']],
    ['AWS Managed AD, AD Connector: who patches them?', ['directory-service', 'directory-service-ad-connector']],
    ['Aurora Serverless and Aurora: who patches', ['aurora-serverless', 'aurora']],
    ['ecs on ec2, the ecs agent is old, who upgrades it?', ['ecs-ec2']],
    ['who patches a bastion?', ['ec2']],
    ['retention, up to us for CloudWatch Logs as well as for Kinesis?', ['cloudwatch-logs', 'kinesis']],
    ['coming from kubeadm land, who backs up etcd in EKS?', ['eks']],
    ['old habit from EC2 days: who updates the Glue workers?', ['glue']],
    ['our service pulls images from ECR into Fargate. Who makes the repository immutable?', ['ecr']],
    ['SQS dead letters, Connect agent permissions, Transcribe models: who?', ['sqs', 'connect', 'transcribe']],
    ['Aurora: engine fixes / Redshift: the IAM role that loads data, who?', ['aurora', 'redshift']],
    ['crawlers in Glue... no wait scrap that. Crawlers in Glue, DAGs in MWAA: who tests them?', ['glue', 'mwaa']],
    ['do both the DAX cluster and the DynamoDB table get encrypted?', ['dynamodb-dax', 'dynamodb']],
    ['who buys Oracle licences for RDS Custom?', ['rds-custom-oracle']],
    ['a Kafka that our admins installed by hand, who upgrades it?', ['ec2']],
    ['self-hosted Postgres: who patches?', ['ec2']],
    ['must we install Postgres patches ourselves?', ['rds']],
    ['Lightsail instance: patched by AWS as with RDS?', ['lightsail-instance']],
    ['a Fargate task died. In our ECS service, who starts another?', ['fargate']],
    ['On EKS Auto Mode, who replaces the EC2 nodes?', ['eks-auto']],
    ['Kendra assumes an IAM role. Who writes the policy of that role?', ['kendra']],
  ] as const)('%s -> %j', (question, services) => expect(about(question)).toEqual(services));
});
