import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';
import { pairsOf } from '../../src/understand/pairs.ts';
import { sightingOf } from '../../src/understand/sighting.ts';

const lexicon = lexiconOf(dataset, vocabularyFor(dataset));
const pairs = (question: string) =>
  pairsOf(lexicon, sightingOf(lexicon, question))?.map(({ service, ask }) => `${service}: ${ask.duty ?? ask.layer}`) ??
  null;

describe('where each service is asked something of its own', () => {
  test.each([
    ['who has encryption in EBS, and who the durability in S3?', ['ebs: encryption-at-rest', 's3: durability']],
    [
      'CUDA drivers on a Deep Learning AMI vs the GPUs behind Bedrock, owners?',
      ['dlami: drivers', 'bedrock: hardware'],
    ],
    [
      'the share permissions of FSx for Windows; the etcd of EKS; the dead letter queue of SQS. Who?',
      ['fsx-windows: file-permissions', 'eks: etcd', 'sqs: dead-letters'],
    ],
  ])('%s', (question, expected) => expect(pairs(question)).toEqual(expected));

  test.each([
    'who patches EC2, RDS and Lambda?',
    'do we encrypt EBS volumes, and S3 too?',
    'who patches RDS? We moved it from EC2 last year.',
  ])('not in "%s"', (question) => expect(pairs(question)).toBeNull());
});
