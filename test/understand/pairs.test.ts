import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';
import { pairsOf } from '../../src/understand/pairs.ts';
import { sightingOf } from '../../src/understand/sighting.ts';
import { understanding } from '../../src/understand/understand.ts';

const lexicon = lexiconOf(dataset, vocabularyFor(dataset));
const pairs = (question: string) =>
  pairsOf(lexicon, sightingOf(lexicon, question))?.map(({ service, ask }) => `${service}: ${ask.duty ?? ask.layer}`) ??
  null;

describe('where each service is asked something of its own', () => {
  test.each([
    [
      'user accounts inside Aurora and inside Neptune and the ACL users of MemoryDB: who creates them for each',
      ['aurora: identity-access', 'neptune: database-users', 'memorydb: database-users'],
    ],
    ['who has encryption in EBS, and who the durability in S3?', ['ebs: encryption-at-rest', 's3: durability']],
    [
      'CUDA drivers on a Deep Learning AMI vs the GPUs behind Bedrock, owners?',
      ['dlami: drivers', 'bedrock: hardware'],
    ],
    [
      'the share permissions of FSx for Windows; the etcd of EKS; the dead letter queue of SQS. Who?',
      ['fsx-windows: file-permissions', 'eks: etcd', 'sqs: dead-letters'],
    ],
    [
      'CloudHSM – creating crypto users. KMS – the validated HSM fleet. Name the party.',
      ['cloudhsm: key-material', 'kms: hardware'],
    ],
    [
      'SES: publishing the DKIM CNAMEs / Cognito: password policy of the user pool',
      ['ses: dns-records', 'cognito: password-policy'],
    ],
    [
      'Managed AD: patching the domain controllers. AD Connector: the service account. Cognito: the password policy.',
      ['directory-service: guest-os-patching', 'directory-service-ad-connector: secrets', 'cognito: password-policy'],
    ],
    [
      'Route 53: the records in our zone / ACM: renewing a cert / CloudFront: the edge boxes',
      ['route-53: dns-records', 'acm: certificate-renewal', 'cloudfront: edge-network'],
    ],
    [
      'Aurora: minor upgrades of the engine / Redshift: rotating our KMS keys / DocumentDB: the maintenance window',
      ['aurora: engine-minor-upgrades', 'redshift: key-rotation', 'documentdb: maintenance-window'],
    ],
    [
      'Who rotates the keys of Aurora? Who rotates the keys of Redshift?',
      ['aurora: key-rotation', 'redshift: key-rotation'],
    ],
  ])('%s', (question, expected) => expect(pairs(question)).toEqual(expected));

  test.each([
    [
      'who does the hardware for greengrass core devices & who for iot core',
      ['greengrass: device-security', 'iot-core: hardware'],
    ],
    [
      'guest/host OS on lightsail, plain ec2 and under fargate, who patches which',
      ['lightsail: guest-os-patching', 'ec2: guest-os-patching', 'fargate: host-os-patching'],
    ],
    [
      'encryption at rest: the EBS disk that came with the box, a Redshift cluster, new S3 objects. who?',
      ['ebs: encryption-at-rest', 'redshift: encryption-at-rest', 's3: encryption-at-rest'],
    ],
    [
      'physical access, one name each: Outposts rack, DynamoDB, a Snowball device on the ship',
      ['outposts: data-center-access', 'dynamodb: data-center-access', 'snow-family: data-center-access'],
    ],
  ])('one thing of all, as each service has it: %s', (question, expected) => expect(pairs(question)).toEqual(expected));

  test.each([
    'who patches EC2, RDS and Lambda?',
    'do we encrypt EBS volumes, and S3 too?',
    'ecs anywhere on servers in our basement: updating the ecs agent and ssm agent there',
    'who patches RDS? We moved it from EC2 last year.',
  ])('not in "%s"', (question) => expect(pairs(question)).toBeNull());
});

test('what has happened to one of a list is not asked of all of it; what has happened to all of it is', () => {
  const understand = understanding(dataset);
  const one =
    'who: rotating the SCRAM passwords of MSK, swapping a dead disk in Amazon MQ, the parameter groups of MemoryDB';
  expect(understand(one).intent).toMatchObject({ kind: 'owner', services: ['msk', 'mq', 'memorydb'] });
  const several = 'Who fixes a hardware failure of an EC2 host, a bug in our Lambda code, and an outage of S3?';
  expect(understand(several).intent).toMatchObject({
    each: [{ duty: 'hardware-replacement' }, { duty: 'application-code' }, { duty: 'service-availability' }],
  });
  const all = 'log4shell again, who acts: our app on EC2, our functions in Lambda, our image on Fargate';
  expect(understand(all).intent.kind).toBe('incident');
});

test("of several, the part that is the customer's machine is told", () => {
  const understand = understanding(dataset);
  const intent = understand('key hardware kept alive: KMS? CloudHSM? external key store?').intent;
  expect(intent).toMatchObject({ services: ['kms', 'cloudhsm', 'kms-external-key-store'], half: null });
});

describe('the ways of one service, each as a member of its own', () => {
  const understand = understanding(dataset);
  const services = (question: string) => {
    const { intent } = understand(question);
    return 'services' in intent ? intent.services : [];
  };

  test.each([
    ['OS patching for Batch: one compute environment on EC2, one on Fargate. Who?', ['batch-ec2', 'batch-fargate']],
    ['who sizes it: Redshift Serverless, Redshift RA3 cluster', ['redshift-serverless', 'redshift']],
    ['guest OS of RDS Proxy, RDS itself, RDS Custom for Oracle. Who?', ['rds-proxy', 'rds', 'rds-custom-oracle']],
    ['who replaces the hardware: KMS? CloudHSM?', ['kms', 'cloudhsm']],
  ])('%s', (question, expected) => expect(services(question)).toEqual(expected));

  test('"ECS on EC2, the ECS agent on it" names one', () => {
    expect(services('ECS on EC2, the ECS agent on it, who updates?')).toEqual(['ecs-ec2']);
  });

  test.each([
    ['the third', 'ecs-ec2'],
    ['and the middle one?', 'app-runner'],
    ['the last of them?', 'ecs-ec2'],
    ['number two then?', 'app-runner'],
  ])('counted in a thread: "%s"', (question, expected) => {
    const { topic } = understand('OS of Lambda vs App Runner vs ECS on EC2, who patches?');
    expect(understand(question, topic).intent).toMatchObject({ services: [expected] });
  });
});
