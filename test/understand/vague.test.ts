import { expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';

const ask = asking(dataset);
const statusOf = (question: string, thread: readonly string[] = []) =>
  ask.question(question, ask.thread(thread)).answer.kind;

test.each([
  "a friend told me it's shared, right?",
  'I need the owner of row 7 by Monday',
  'please verify that this is on their side',
  'take option one. who then?',
  'whoever had it before, is it still them?',
  'INC-88231, who shall take over?',
  'patching? us?',
  'node patching??',
  'the instances. who?',
  'gateway down. whose?',
  'cluster offline since noon, amazon or us',
])('what only points at something is asked back: %s', (question) => expect(statusOf(question)).toBe('clarify'));

test('in a thread it points at what the thread was about', () =>
  expect(statusOf("a friend told me it's shared, right?", ['who patches the OS of RDS?'])).toBe('owner'));

test('who asks for a meaning is told it, and a list is a list', () => {
  expect(statusOf('what does shared responsibility mean, in five words?')).toBe('term');
  expect(statusOf('list the services that Amazon patches for us')).toBe('topic');
});
