import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { type Intent, noTopic } from '../../src/understand/intent.ts';
import { lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';
import { reconsidered } from '../../src/understand/reconsider.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const lexicon = lexiconOf(dataset, vocabularyFor(dataset));
const overview: Intent = { kind: 'overview', services: ['fargate'], side: 'both' };
const again = (question: string, ruled: Intent) => reconsidered(lexicon, understand(question).seen, noTopic, ruled);

describe('a second thought', () => {
  test('leaves alone what sounds as it was taken', () => {
    const { intent } = understand('who patches the OS on Fargate?');
    expect(again('who patches the OS on Fargate?', intent)).toBe(intent);
  });

  test('takes what sounds like something else for that', () =>
    expect(again('tell me a joke about pirates', overview)).toMatchObject({ kind: 'unknown', why: 'outside' }));

  test('keeps to the rules where the question lacks what the other kind needs', () => {
    // It sounds like a comparison, and names one service.
    expect(again('what is the difference between fargate and the moon', overview).kind).not.toBe('compare');
  });
});
