import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const kindOf = (question: string) => understand(question).intent.kind;

describe('a word that is a term and a thing', () => {
  test.each([
    'what is a network policy?',
    'explain MFA',
    'encryption at rest, define',
    'what is an admission controller',
    'what does an admission controller do',
    'confused deputy??',
    'least privilege in words that our CEO understands',
    'they used the phrase confused deputy, pardon?',
    'KMS grant, explained like I am a lawyer',
    'SCP? our CISO keeps mentioning it',
    'difference between a task role and a task execution role',
    'instance profile, in the AWS sense',
    'IRSA, please spell it out',
    'PrivateLink, the short version',
  ])('"%s" asks for its meaning', (question) => expect(kindOf(question)).toBe('term'));

  test.each([
    'who switches MFA on for the root user?',
    'encryption at rest on EBS, us or AWS?',
    'do we write network policies on EKS ourselves?',
  ])('"%s" asks who has it', (question) => expect(['owner', 'topic']).toContain(kindOf(question)));

  test('a thing of a service that stands alone asks who has it, a name for all of the service', () => {
    expect(kindOf('SCPs')).toBe('owner');
    expect(['KMS', 'secretsmanager'].map(kindOf)).toEqual(['overview', 'overview']);
  });

  test('people by what they do are asked of nothing: "the migration team"', () => {
    const { intent } = understand('the Linux patches of a DMS replication instance, left to the migration team?');
    expect(intent).toMatchObject({ kind: 'owner', asks: [{ layer: 'operating-system' }] });
  });

  test('names no concept twice over: as a term and as such a word', () => {
    const twice = Object.values(dataset.concepts).flatMap(({ aka, called = [] }) =>
      called.filter((name) => aka.includes(name)),
    );
    expect(twice).toEqual([]);
  });
});

describe('a service without facts', () => {
  test.each([
    'who patches the servers behind Polly?',
    'Kinesis Video Streams: who encrypts the data?',
    'IoT SiteWise gateway, who patches it',
    'who patches the replication server of MGN',
  ])('"%s" is told of no other', (question) => {
    expect(understand(question).intent).toMatchObject({ kind: 'unknown', why: 'uncovered' });
  });

  test('beside one that has facts, that one is asked about', () =>
    expect(understand('Lambda calls Polly. Who patches the host of the function?').intent).toMatchObject({
      kind: 'owner',
      services: ['lambda'],
    }));
});

describe('upgrading and patching', () => {
  test('who upgrades a service is asked of its version, and no longer of its operating system alone', () => {
    const ask = (question: string) => understand(question).intent;
    expect(ask('who upgrades MSK?')).toMatchObject({ asks: [{ layer: 'platform-software' }] });
    expect(ask('does AWS upgrade the EKS control plane?')).toMatchObject({ asks: [{ duty: 'kubernetes-version' }] });
    expect(ask('who patches the EKS control plane?')).toMatchObject({ asks: [{ duty: 'control-plane-patching' }] });
  });
});

describe('a flaw in software that nobody has heard of', () => {
  const ask = (question: string) => understand(question).intent;
  test('is in what people bring along, where a service runs that', () => {
    expect(ask('xyzlib vuln on Lambda, who patches')).toMatchObject({ asks: [{ duty: 'dependencies' }] });
    expect(ask('xyzlib vuln on Fargate, who patches')).toMatchObject({ asks: [{ duty: 'container-images' }] });
  });

  test('and nowhere else, nor where only a flaw is told of', () => {
    expect(ask('xyzlib vuln in DynamoDB, who patches')).toMatchObject({ asks: [{ layer: 'operating-system' }, {}] });
    expect(ask('critical vuln on Lambda, who patches')).toMatchObject({ asks: [{ layer: 'operating-system' }, {}] });
  });
});

describe('the whole of a service', () => {
  test.each([
    'ROSA, who does what? I am lost',
    'Kinesis: which parts does Amazon keep and which parts are on our plate?',
    'what remains for the DBAs with Aurora',
  ])('"%s" asks for both sides', (question) => expect(kindOf(question)).toBe('overview'));

  test('who is only lost asks for help', () => expect(kindOf("I'm lost")).toBe('help'));
});

describe('what an arrow between two names says', () => {
  test.each(['ECS <-> EKS', 'Athena ↔ Redshift', 'SQS ⇔ Kinesis', 'EFS ⇄ FSx', 'ECS ⚔️ EKS', 'ECS 🆚 EKS'])(
    '"%s" sets them side by side',
    (question) => expect(kindOf(question)).toBe('compare'),
  );
});

describe('machines of the customer beside what AWS patches', () => {
  const patchedOn = (question: string) => {
    const { intent } = understand(question);
    return intent.kind === 'owner' ? intent.services : intent.kind;
  };

  test.each([
    'nginx on EC2 behind an ALB, OS patches?',
    'CloudFront in front of our EC2 fleet: who patches the operating system?',
    'our EC2 app servers talk to DynamoDB. Who patches the OS?',
    'does AWS patch the OS of EC2 behind an ALB?',
  ])('are never left out: "%s"', (question) => expect(patchedOn(question)).toContain('ec2'));

  test.each([
    ['OS updates of the EC2 machines under CloudSearch, whose?', ['cloudsearch']],
    ['Java patches on Lambda (auto mode), do we do them?', ['lambda']],
    ['auto mode nodes: who cycles the AMIs?', ['eks-auto']],
  ])('are AWS\'s where they lie beneath its service: "%s"', (question, services) =>
    expect(patchedOn(question)).toEqual(services),
  );
});

describe('what has happened', () => {
  test.each([
    'our tasks run as ECS on EC2 with service auto scaling. OpenSSL CVE, do we need to act?',
    'Inspector is attached to ECS on EC2. OpenSSL hole, does AWS fix it?',
  ])('is asked about where the question tells it: "%s"', (question) => expect(kindOf(question)).toBe('incident'));

  test('is not asked about where a duty beside it is named', () => {
    expect(kindOf('a CVE in the host kernel under our EC2 instances, who patches it?')).toBe('owner');
    expect(kindOf('a CVE in the kernel of our EC2 instances, who patches it?')).toBe('incident');
  });
});

describe('all of a service', () => {
  test.each([
    'Managed Grafana: where does the vendor stop and where do we begin',
    'AppFlow, what lands on us and what on Amazon',
    'Lex: their bits, our bits',
    'shared model for Kendra',
    'Outposts rack in our cage. Duties?',
    'Security Lake, everything we will have to do',
    'sum EFS up for our data protection officer',
    'Transcribe: Amazon does what and our admins do what',
    'which controls are inherited on Textract and which stay?',
  ])('"%s" asks for it', (question) => expect(kindOf(question)).toBe('overview'));

  test.each([
    'are the responsibilities for backups on EFS ours?',
    'what are my responsibilities for key rotation with KMS',
  ])('"%s" asks for one thing', (question) => expect(kindOf(question)).toBe('owner'));

  test('of several in one list is a comparison', () => {
    expect(kindOf('put EKS, ECS in one table: their bit, our bit')).toBe('compare');
  });
});

describe('of several services', () => {
  test.each([
    ['CloudTrail writes to S3, Athena reads S3. Who upgrades the engine of Athena?', ['athena']],
    ['logs go from Firehose to OpenSearch, OpenSearch is slow. who adds nodes to OpenSearch?', ['opensearch']],
    ['who encrypts S3 and EBS?', ['s3', 'ebs']],
  ])('%s', (question, services) => {
    const { intent } = understand(question);
    expect('services' in intent && intent.services).toEqual(services);
  });
});

test('a name of two services, and nothing that is asked of them, is asked back', () => {
  expect(['NAT: ours?', 'whose is the NAT?', 'cf, theirs or ours'].map(kindOf)).toEqual([
    'clarify',
    'clarify',
    'clarify',
  ]);
  expect(kindOf('NAT gateway: who patches it?')).toBe('owner');
  expect(understand('NAT: ours?').intent).toMatchObject({ missing: 'service', asks: [] });
});

test("of file servers in a list, the customer's machine is told as such, and its host only where hosts are asked about", () => {
  const asked = (question: string) => {
    const { intent } = understand(question);
    return intent.kind === 'owner' ? intent.each?.find((_, at) => intent.services[at] === 'ec2') : null;
  };
  expect(
    asked("file servers' operating system: FSx Windows, FSx OpenZFS, plus a Samba VM in EC2, who does which"),
  ).toEqual({
    layer: 'operating-system',
    duty: null,
  });
});

test('what replaces software of our own is compared with a machine', () =>
  expect(understand('we retire our haproxy boxes for an ALB, what drops off our list?').intent).toMatchObject({
    kind: 'compare',
    services: ['ec2', 'elb'],
  }));

test("installing the engine of a service is not installing software of one's own", () => {
  const asked = (question: string) => {
    const { intent } = understand(question);
    return intent.kind === 'owner' ? intent.asks[0]?.duty : intent.kind;
  };
  expect(['who installs Kafka on MSK?', 'who installs Redis on ElastiCache?'].map(asked)).toEqual([
    'service-function',
    'service-function',
  ]);
  expect(asked('who installs Redis on EC2?')).toBe('self-installed-software');
  expect(asked('who installs Kafka updates on MSK?')).not.toBe('service-function');
});

describe('what both sides have', () => {
  test.each([
    'who protects the network, from the cables up to our subnets',
    'access control, from badge readers to user permissions',
    'it controls and configuration in general: joint or not?',
  ])('"%s" is shared', (question) =>
    expect(understand(question).intent).toMatchObject({
      kind: 'topic',
      asks: [{ layer: 'compliance', duty: 'shared-controls' }],
      half: null,
    }),
  );

  test('a move from one to the other is none of it', () =>
    expect(
      understand('moving from servers to abstracted services, who has the operating system?').intent,
    ).not.toMatchObject({ asks: [{ duty: 'shared-controls' }] }));
});

test('how long something stays names nobody', () =>
  expect(understand('a lifecycle rule deleted invoices after 30 days, whose rule?').seen.services).not.toContain(
    'x-ray',
  ));

test("keys, roles and logins are IAM's where no service is named", () => {
  expect(understand('an access key of ours turned up on GitHub, who revokes it?').intent).toMatchObject({
    kind: 'incident',
    services: ['iam'],
  });
  expect(understand('someone read the public bucket, whose fault?').intent).not.toMatchObject({ services: ['iam'] });
});

test.each([
  'explain lambda calculus',
  'when can one see the aurora borealis',
  'is sqs slow now or is it just me',
  'who was promoted on the s3 team',
])('"%s" is of something else', (question) => expect(kindOf(question)).toBe('unknown'));

test.each(['EB: whose is it?', 'who upgrades EB'])('"%s" may be of two services', (question) =>
  expect(understand(question).intent).toMatchObject({
    kind: 'clarify',
    services: ['elastic-beanstalk', 'eventbridge'],
  }),
);
