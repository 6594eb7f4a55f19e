import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const about = (question: string) => {
  const { intent } = understand(question);
  return intent.kind === 'owner' || intent.kind === 'incident' ? intent.services : intent.kind;
};

describe('a service that is only named in passing', () => {
  test.each([
    ['we migrated the cron jobs from Batch on EC2 to Batch on Fargate. Host patching: still ours?', ['batch-fargate']],
    ['we replaced EMR on EC2 by EMR Serverless. Worker OS patching?', ['emr-serverless']],
    ['GameLift fleet, telemetry goes to DynamoDB. OS patches of the instances?', ['gamelift']],
    ['provisioned Kinesis stream with Firehose reading from it: adding shards?', ['kinesis']],
    ['ECS Anywhere in the shop, alarms come from CloudWatch. Ubuntu patches?', ['ecs-anywhere']],
    ['EMR on EC2, tables in S3 under Lake Formation. Who patches the Linux of the nodes?', ['emr-ec2']],
    ['Disks are encrypted with KMS, that is settled. Now the API server of EKS, patched by?', ['eks']],
    ['Minor versions of Amazon MQ brokers, do I apply them, given the producers are Lambda functions?', ['mq']],
    ['Everybody else here uses a NAT gateway, we kept a NAT instance. Who updates its linux?', ['vpc-nat-instance']],
    ['DynamoDB global table, website in ECS. Keeping the replicas in sync, is that AWS?', ['dynamodb']],
  ])('is not asked about: "%s"', (question, services) => expect(about(question)).toEqual(services));

  test.each([
    ['Fargate tasks read their jobs from an EC2 box. OS patches?', ['fargate', 'ec2']],
    ['OS patching of EMR on EC2 and of EMR Serverless, one owner each', ['emr-ec2', 'emr-serverless']],
    ['if we moved from EC2 to Fargate, what would the OS patching become before and after?', 'compare'],
  ])('is asked about where it must be, or all are: "%s"', (question, services) =>
    expect(about(question)).toEqual(services),
  );
});

describe('of several services, the one whose own thing is asked for', () => {
  test.each([
    ['Lambda writes to DocumentDB. Who upgrades the engine to the next minor version?', ['documentdb']],
    ['CodePipeline calls CodeBuild. Who refreshes the curated image?', ['codebuild']],
    ['API Gateway with a Cognito authorizer: who switches on MFA for the user pool?', ['cognito']],
    ['CodeCommit, CodePipeline, CodeBuild in a row. The curated image of CodeBuild, refreshed by?', ['codebuild']],
  ])('"%s"', (question, services) => expect(about(question)).toEqual(services));

  test.each([
    ['Backups of RDS and of a Postgres on EC2, whose?', ['rds', 'ec2']],
    ['NAT gateway / NAT instance: who patches the OS?', ['vpc-nat-gateway', 'vpc-nat-instance']],
  ])('but not of a list: "%s"', (question, services) => expect(about(question)).toEqual(services));
});
