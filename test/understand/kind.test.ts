import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { kindClasses, kindMarks, kindOf, soundsLike } from '../../src/understand/kind.ts';
import { lexiconOf } from '../../src/understand/lexicon.ts';
import { vocabularyFor } from '../../src/understand/packed.ts';
import { learnedIn, markNames } from '../../src/understand/softmax.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const lexicon = lexiconOf(dataset, vocabularyFor(dataset));
const seenIn = (question: string) => understand(question).seen;

describe('what kind of question a wording sounds like', () => {
  test('is what the rules took it for where the wording does not say otherwise', () => {
    expect(soundsLike(lexicon, seenIn('who patches the OS on Fargate?'), false, 'owner')).toBe('owner');
    expect(soundsLike(lexicon, seenIn('fargate vs lambda'), false, 'compare')).toBe('compare');
  });

  test('is another where the wording says so much more plainly', () => {
    const joking = (weight: number) => ({
      ...lexicon,
      kinds: learnedIn(kindClasses, `joke\t0\t0\t0\t0\t${weight}\t0\t0\n`),
    });
    expect(soundsLike(joking(1000), seenIn('a joke on fargate'), false, 'owner')).toBe('unknown');
    expect(soundsLike(joking(30), seenIn('a joke on fargate'), false, 'owner')).toBe('owner');
  });

  test('is no question for us sooner than another one', () => {
    const heard = (overview: number, unknown: number) => ({
      ...lexicon,
      kinds: learnedIn(kindClasses, `joke\t${overview}\t0\t0\t0\t${unknown}\t0\t0\n`),
    });
    expect(soundsLike(heard(0, 80), seenIn('a joke on fargate'), false, 'owner')).toBe('unknown');
    expect(soundsLike(heard(80, 0), seenIn('a joke on fargate'), false, 'owner')).toBe('owner');
  });

  test('is told by words, and by how many services are named, not by which', () => {
    const marks = markNames(kindMarks(lexicon, seenIn('fargate vs lambda'), false));
    expect(marks).toContain('#services 2');
    expect(marks.some((mark) => /fargate|lambda/.test(mark))).toBe(false);
    expect(markNames(kindMarks(lexicon, seenIn('fargate vs lambda'), true))).toContain('#thread');
  });

  test.each([
    ['what remains for my team on App Runner?', 'overview'],
    ['in terms of chores, how is Aurora unlike plain RDS?', 'compare'],
    ['does it make any difference whether we run MSK or MSK Serverless', 'compare'],
    ['the trainer said SCP three times and I was too shy to ask', 'term'],
    ['RPO, the consultant drops it every second sentence', 'term'],
    ['everybody keeps mentioning pod identity', 'term'],
    ['why do Athena partitions make the query so slow', 'unknown'],
  ])('%s: %s', (question, kind) => {
    expect(understand(question).intent.kind).toBe(kind);
  });

  test('a topic and an incident are questions for an owner', () => {
    expect(kindOf(understand('data classification, who').intent)).toBe('owner');
    expect(kindClasses).toContain(kindOf(understand('help').intent));
  });
});
