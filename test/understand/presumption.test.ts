import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import * as actors from '../../src/languages/en/actors.ts';
import { around } from '../../src/languages/en/around.ts';
import { asking } from '../../src/languages/en/asking.ts';
import { byItself } from '../../src/languages/en/by-itself.ts';
import { clauses } from '../../src/languages/en/clauses.ts';
import { denial } from '../../src/languages/en/denial.ts';
import { judging } from '../../src/languages/en/judging.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const presumed = (question: string) => understand(question).seen.presumes;

describe('whom a yes or no takes for granted', () => {
  test.each([
    ['do we have to patch the OS under Fargate?', 'customer'],
    ["AWS won't tune our RDS queries for us, will they?", 'customer'],
    ["I've read that we must make the EKS control plane highly available ourselves", 'customer'],
    ['Our architect states the EventBridge bus has to be scaled by us.', 'customer'],
    ['someone claims that key policies are written by AWS', 'aws'],
    ['the patching of its hosts is done by AWS, says our wiki', 'aws'],
    ['Slide 12 says: "EBS volumes are encrypted for you by AWS". Is slide 12 right?', 'aws'],
    ['Surely Macie masks the numbers that it finds', 'aws'],
    ['once Inspector finds a bad package it rebuilds the image, yes?', 'aws'],
    ['the customer patches the host of a Fargate task, true?', 'customer'],
    ['patch management belongs to both sides, is that a shared control?', 'shared'],
    ['the customer must define what a Lambda function may call, true?', 'customer'],
    ['AWS patches the kernel of our EC2 instances when a fix is out, correct?', 'aws'],
    ['is cleaning up the stack something that customers do?', 'customer'],
    ["that patching is AWS's work. I doubt it. Is that so?", 'aws'],
    ['we can ignore the OS patches of DocumentDB, no?', 'aws'],
    ['AWS reviews who has access to our Macie, right?', 'aws'],
    ['we use SQS and it has SOC 2, so are we compliant?', 'aws'],
    ['Neptune, any os patching for us?', 'customer'],
    ['AWS will refuse weak passwords in our RDS', 'aws'],
    ['the quotas of users on FSx are set by AWS', 'aws'],
    ["is that CodeBuild's responsibility", 'aws'],
    ['our logs were never encrypted at rest, is that ours to mend?', 'customer'],
    ['AWS stops a SYN flood before it reaches us, right?', 'aws'],
    ['row filters in QuickSight are not AWS’s to define, are they?', 'customer'],
    ['nobody takes snapshots of the volume unless we ask for it, correct?', 'customer'],
    ['OS patches of Glue workers: no action from us?', 'aws'],
    ['do we inherit the fire protection of the halls?', 'aws'],
    ['can we put the hypervisor down as AWS’s?', 'aws'],
    ['must the customer flash firmware on AWS hardware?', 'customer'],
    ['KMS key policies, our choice?', 'customer'],
    ['A retailer runs DynamoDB. Are they responsible for its IAM permissions?', 'customer'],
    ['Neptune is a managed graph. The OS under it gets its patches from AWS. Is my summary correct?', 'aws'],
    ['The consultant insists that we are obliged to patch the Aurora hosts. Does she have a point?', 'customer'],
    ['index tuning on RDS: contained in what we pay?', 'aws'],
    ['nobody on my team has to patch the brokers of MSK, am I mistaken?', 'aws'],
    ['we upgraded Glue and the script broke. that is our bug not theirs, right?', 'customer'],
    ['if we do not add a lifecycle rule in S3 nobody will', 'customer'],
    ['old images stay in ECR until we delete them?', 'customer'],
    ['the S3 bucket policy, is that something for our auditors', 'customer'],
    ["we won't be swapping disks under EBS, will we?", 'aws'],
    ['When an AZ goes down, they bring the SQS queue back?', 'aws'],
    ["please don't tell me we have to compact the DynamoDB table", 'customer'],
    ['a worn disk under Redshift cannot be our monday morning, can it?', 'aws'],
    ['I refuse to believe that AWS does not patch the Redshift hosts', 'aws'],
    ['I always assumed Amazon closes open ports of an EC2 instance.', 'aws'],
    ["I don't think AWS writes our Cedar policies", 'customer'],
    ['is growing the storage of Aurora a chore for us?', 'customer'],
    ['is patching the hosts ever handed to customers?', 'customer'],
    ['a lost node of ElastiCache comes back automatically, or must I restart it?', 'aws'],
    ['DynamoDB repairs its storage by itself, we never notice, or am I mistaken', 'aws'],
    ["In Amazon MQ aren't we the ones to pick the maintenance window?", 'customer'],
    ["We pay for Shield, ergo isn't AWS answerable for our rate rules?", 'aws'],
    ['We do not have to shred disks, do we? The form asks for a certificate', 'aws'],
    ['when a volume of EBS is full are we supposed to grow it', 'customer'],
    ["can't be Amazon's job to write our bucket policy, can it", 'customer'],
    ['why on earth should we worry about the kernel of a Lambda function', 'aws'],
    ['the file says "AWS rotates the SSH keys of EC2". do I sign that off?', 'aws'],
    ['does AWS write WAF rules for the customer?', 'aws'],
    ["our vendor says AWS installs antivirus on EC2. That can't be true, can it?", 'customer'],
    ["a colleague claims Amazon snapshots our EBS volumes. It doesn't, does it?", 'customer'],
    ['the trainer told us AWS picks our shard keys. I doubt it', 'customer'],
    ["a note says 'we patch the hosts of Glue'. that's wrong, isn't it?", 'aws'],
    ['AWS moves our Glue job to a newer version, doesn’t have to be us?', 'aws'],
    ['patching the brokers of MSK, taken off us?', 'aws'],
    ['the disks under Redshift, do WE do it?', 'customer'],
    ["the firewall of our office is broken, so it's not AWS's to fix, no?", 'customer'],
    ['Glue workers have no OS that we patch? good', 'aws'],
    [
      'the spreadsheet is full, KMS keys and all. outside the reach of Amazon? no: only rotated if we ask for it',
      'customer',
    ],
    ['Kernel CVE on Fargate. We can sit it out, can we not?', 'aws'],
    ['nobody but us may restore an RDS snapshot, correct?', 'customer'],
    ['does EventBridge need us to patch anything?', 'customer'],
    ['anything I would suddenly own that I do not now, on Glue?', 'customer'],
    ['does anyone know if Fargate host patching is on us?', 'customer'],
    ['patching the hypervisor, any service where we do that?', 'customer'],
    ['patch manager patches our fleet by itself, right?', 'aws'],
    ['the container image we bring to Lambda, too?', 'customer'],
    ['patching Glue workers, don’t they do it?', 'aws'],
    ['patching is fifty-fifty between them and us?', 'shared'],
    ['We neither host nor train the model behind Rekognition, do we?', 'aws'],
    ['is an engineer at Amazon reading our CloudTrail each day for clients?', 'aws'],
  ] as const)('%s -> %s', (question, owner) => expect(presumed(question)).toBe(owner));

  test.each([
    'who patches the OS under Fargate?',
    'our auditor says the TLS setting of the load balancer is weak. whose setting is it?',
    'a colleague told me about Macie, which of us looks at its findings?',
    'physical and environmental controls: who do they fall to',
    'we have alarms for MSK. who fixes the replication factor of its topics',
    'power feed and cooling for the Outposts rack in our basement',
    'lambda functions: patching the host os',
    'CloudTrail logs, who reviews them',
    'restore tests: who runs them',
  ])('presumes no one: %s', (question) => expect(presumed(question)).toBeNull());
});

describe('after an answer', () => {
  const before = understand('who patches the OS on EC2?').topic;
  test.each([
    ['the kernel as well?', 'customer'],
    ['even if it is bare metal?', 'customer'],
    ['but not on Lambda, right?', 'aws'],
    ['and who encrypts its volumes?', null],
  ] as const)('%s -> %s', (question, owner) => expect(understand(question, before).seen.presumes).toBe(owner));
});

test('no pattern of these can take a word apart in more ways than one', () => {
  // "(\w+ ?){1,6}" reads a word of a hundred letters in millions of ways before it gives up.
  const namings = [...actors.actors, ...actors.onlyActors].map(({ test }) => test);
  const records = [around, asking, byItself, clauses, denial, judging].flatMap((record) => Object.values(record));
  const found = [...namings, actors.forUs, actors.startsWithUs, ...records];
  expect(found.length).toBeGreaterThan(70);
  expect(found.filter(({ source }) => /\\w[+*] \?\)[*+{]/.test(source))).toEqual([]);
});
