import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { type Intent, noTopic } from '../../src/understand/intent.ts';
import { kindClasses } from '../../src/understand/kind.ts';
import { lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';
import { reconsidered } from '../../src/understand/reconsider.ts';
import { learnedIn } from '../../src/understand/softmax.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const lexicon = lexiconOf(dataset, vocabularyFor(dataset));
const overview: Intent = { kind: 'overview', services: ['fargate'], side: 'both' };
/** As if "joke" sounded like nothing of ours, and "moon" like a comparison. */
const kinds = learnedIn(kindClasses, 'joke\t0\t0\t0\t0\t2000\t0\t0\nmoon\t0\t2000\t0\t0\t0\t0\t0\n');
const again = (question: string, ruled: Intent) =>
  reconsidered({ ...lexicon, kinds }, understand(question).seen, noTopic, ruled);

test('one thing that stands apart from the names is asked of each, however much it sounds like a comparison', () => {
  expect(understand('etcd snapshots: EKS vs EKS Anywhere').intent).toMatchObject({ kind: 'owner' });
  expect(understand('Batch on Fargate versus Batch on EC2, AMI refresh?').intent).toMatchObject({ kind: 'owner' });
  expect(understand('EBS versus EFS, encryption and backups').intent).toMatchObject({ kind: 'compare' });
  expect(understand('security: EKS vs ECS').intent).toMatchObject({ kind: 'compare' });
});

describe('a second thought', () => {
  test('leaves alone what sounds as it was taken', () => {
    const { intent } = understand('who patches the OS on Fargate?');
    expect(reconsidered(lexicon, understand('who patches the OS on Fargate?').seen, noTopic, intent)).toBe(intent);
  });

  test('leaves alone what was told by a whole sentence', () => {
    const refused: Intent = { kind: 'unknown', why: 'other cloud', services: [], asks: [] };
    expect(again('the moon on azure', refused)).toBe(refused);
  });

  test('takes what sounds like something else for that', () =>
    expect(again('a joke on fargate', overview)).toMatchObject({ kind: 'unknown', why: 'outside' }));

  test('keeps to the rules where the question lacks what the other kind needs', () => {
    expect(again('fargate and the moon', overview)).toBe(overview);
    expect(again('fargate, dynamodb and the moon', overview).kind).toBe('compare');
  });
});
