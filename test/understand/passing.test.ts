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
  ])('is not asked about: "%s"', (question, services) => expect(about(question)).toEqual(services));

  test.each([
    ['Fargate tasks read their jobs from an EC2 box. OS patches?', ['fargate', 'ec2']],
    ['OS patching of EMR on EC2 and of EMR Serverless, one owner each', ['emr-ec2', 'emr-serverless']],
    ['if we moved from EC2 to Fargate, what would the OS patching become before and after?', 'compare'],
  ])('is asked about where it must be, or all are: "%s"', (question, services) =>
    expect(about(question)).toEqual(services),
  );
});
