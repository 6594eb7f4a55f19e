import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';

const ask = asking(dataset);
const next = (thread: readonly string[], question: string) => ask.question(question, ask.thread(thread)).answer;

describe('which service is meant', () => {
  test.each([
    [
      ['who upgrades Managed Grafana?', 'who scales Managed Prometheus?'],
      'for the former, IAM roles?',
      'managed-grafana',
    ],
    [['compare EC2 and Lambda', 'who patches the OS on the second one?'], 'and the other one?', 'ec2'],
    [['compare EC2 and Lambda'], 'the last one, who patches its OS?', 'lambda'],
    [['who scales Redshift Serverless?'], 'provisioned then', 'redshift'],
    [['who patches the OS of RDS?'], 'no I meant RDS Custom, the Oracle one', 'rds-custom-oracle'],
    [['who has the hardware of KMS?'], 'swap KMS for CloudHSM', 'cloudhsm'],
    [['who patches the servers of Kinesis?'], 'I meant the Flink one, Kinesis was wrong', 'managed-flink'],
    [['who patches the hosts of Fargate?'], 'what if the tasks sit on ec2 instead', 'ecs-ec2'],
    [['who patches self-managed nodes on EKS?'], 'if we go Fargate?', 'eks-fargate'],
    [
      ['who patches the runtime of Lambda?'],
      'and if it is a container image instead of a zip?',
      'lambda-container-image',
    ],
    [['who keeps CloudTrail logs safe?'], 'macie next. must we switch it on?', 'macie'],
    [
      ['who pays for Direct Connect ports?', 'who patches its routers?'],
      'forget dx. an ipsec router at our branch?',
      'site-to-site-vpn',
    ],
    [['who patches the runtime of Lambda?'], 'and at the edge?', 'lambda-edge'],
    [['who encrypts S3 objects?'], 'enough of s3. and a dynamodb table?', 'dynamodb'],
    [['who runs the control plane of DocumentDB?'], 'the instances though', 'documentdb'],
    [['who encrypts S3 objects?'], 'Inspector: do we have to turn on scanning?', 'inspector'],
  ] as const)('%j, then %s', (thread, question, service) =>
    expect(next(thread, question)).toMatchObject({ services: [service] }),
  );

  test.each([
    [['who keeps the EFS servers up?'], 'then the IAM part?', 'efs'],
    [['who runs the EKS control plane?'], 'and the IAM roles that pods assume?', 'eks'],
    [['who patches App Runner?'], 'the instance role of the service', 'app-runner'],
    [['who writes the Glue job?'], 'and the Spark cluster it runs on?', 'glue'],
    [['who writes key policies in KMS?'], 'who looks after the HSMs then?', 'kms'],
  ] as const)('a side or a thing of it does not lead away: %j, then %s', (thread, question, service) =>
    expect(next(thread, question)).toMatchObject({ services: [service] }),
  );

  test('where something is leads there', () =>
    expect(next(['who runs DR drills in DRS?'], 'and restore tests in AWS Backup?')).toMatchObject({
      services: ['backup'],
    }));
});

describe('what is asked for', () => {
  test.each([
    [['who patches the hosts of SageMaker endpoints?'], 'sorry, I meant notebook instances', 'shared'],
    [['who scales managed node groups on EKS?'], 'with Fargate profiles?', 'shared'],
    [['who patches ECS container instances on EC2?'], 'switch that to ECS managed instances', 'aws'],
    [['who writes the key policies in KMS?'], 'and physically?', 'aws'],
    [['who updates the managed rules of WAF?'], 'and the ones we wrote ourselves?', 'customer'],
    [['who updates Greengrass on our gateways?'], 'and the Raspberry Pi it runs on?', 'customer'],
    [['who patches the OS under RDS?'], 'sorry, meant EC2', 'customer'],
    [['who runs the image scan in ECR?'], 'and fixing the CVEs it lists?', 'customer'],
    [["who keeps GuardDuty's threat lists fresh?"], 'acting on what it flags?', 'customer'],
    [['who patches OpenSearch domains?'], 'we drop it for serverless collections. that chore is gone then?', 'aws'],
    [['who patches managed node groups on EKS?'], 'and in case we let auto mode handle it?', 'aws'],
    [['who patches the RDS engine?'], 'so 50/50?', 'shared'],
    [['who runs the control plane of Batch on EC2?'], 'and the worker nodes?', 'customer'],
    [['who patches the OS of EC2?'], 'would fargate make any difference', 'aws'],
    [['who patches the OS of RDS?'], 'oh, so the customer does it after all?', 'shared'],
    [['who patches Beanstalk if managed updates are off?'], "they're on now, I just enabled them", 'shared'],
  ] as const)('%j, then %s', (thread, question, owner) => expect(next(thread, question)).toMatchObject({ owner }));
});

describe('what an answer before makes one presume', () => {
  test.each([
    [['who patches the OS of EC2?'], 'does the answer change for lambda?', 'yes'],
    [['who patches the OS of Fargate?'], 'any difference on lambda?', 'no'],
    [['who patches the servers of DynamoDB?'], 'and sqs, the same?', 'yes'],
    [['who patches the servers of DynamoDB?'], 'the table policies, same answer?', 'no'],
    [['who patches the OS of EC2?'], "so the images aren't yours either?", 'yes'],
  ] as const)('%j, then %s', (thread, question, verdict) => expect(next(thread, question)).toMatchObject({ verdict }));
});
