import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { toAction } from '../../src/cards/action.ts';
import { answerCard } from '../../src/cards/cards.ts';
import { conditions } from '../../src/dataset/conditions.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import * as actors from '../../src/languages/en/actors.ts';
import * as around from '../../src/languages/en/around.ts';
import * as asks from '../../src/languages/en/asking.ts';
import * as byItself from '../../src/languages/en/by-itself.ts';
import * as clauses from '../../src/languages/en/clauses.ts';
import * as cues from '../../src/languages/en/cues.ts';
import * as denial from '../../src/languages/en/denial.ts';
import * as frames from '../../src/languages/en/frames.ts';
import * as grammar from '../../src/languages/en/grammar.ts';
import * as judging from '../../src/languages/en/judging.ts';
import * as machines from '../../src/languages/en/machines.ts';
import * as names from '../../src/languages/en/names.ts';
import * as parties from '../../src/languages/en/parties.ts';
import * as typed from '../../src/languages/en/typed.ts';
import { type Intent, noTopic, type Topic } from '../../src/understand/intent.ts';
import { problemsOfCard } from '../cards/held.ts';
import { anyText, mutated, questions } from './mutated.ts';

const ask = asking(dataset);
const corpus = questions();
const chunk = 5000;
const chunks = 20;
/** Time that is given to all chunks together; on a slow machine the last ones are smaller. */
const seconds = 55;

const isService = (id: string) => dataset.services.has(id);
const isAsk = ({ layer, duty }: { layer: string; duty: string | null }) =>
  layer in dataset.layers && (duty === null || duty in dataset.duties);

/** Why an intent is no valid one, or null. */
function fault(intent: Intent): string | null {
  if ('services' in intent && !intent.services.every(isService)) return 'a service that is not there';
  if ('services' in intent && new Set(intent.services).size !== intent.services.length) return 'a service twice';
  if ('asks' in intent && !intent.asks.every(isAsk)) return 'a layer or a duty that is not there';
  switch (intent.kind) {
    case 'owner':
      if (intent.services.length === 0 || intent.asks.length === 0) return 'an owner of nothing';
      return intent.conditions.every((id) => id in conditions) ? null : 'a condition that is not there';
    case 'overview':
      return intent.services.length > 0 ? null : 'an overview of nothing';
    case 'compare':
      return intent.services.length > 1 ? null : 'a comparison of one';
    case 'topic':
      return intent.asks.length > 0 ? null : 'a topic of nothing';
    case 'term':
      return intent.concepts.length > 0 && intent.concepts.every((id) => id in dataset.concepts)
        ? null
        : 'a term that is not there';
    case 'incident':
      return intent.incident in dataset.incidents ? null : 'an incident that is not there';
    case 'choose':
    case 'help':
    case 'clarify':
    case 'unknown':
      return null;
    default:
      return intent satisfies never;
  }
}

/** Understands a text, alone and after another, and tells what is wrong with what came of it. */
function wrong(text: string, before: Topic): string | null {
  const asked = ask.question(text, before);
  const topic = asked.topic;
  if (!topic.services.every(isService) || !topic.among.every(isService) || !topic.asks.every(isAsk))
    return 'a topic of what is not there';
  return fault(asked.intent);
}

function card(text: string): string[] {
  const { answer, intent } = ask.question(text);
  const made = answerCard(
    dataset,
    answer,
    { question: text, now: Date.parse('2026-11-23') },
    { rate: 'q', share: intent },
  );
  toAction({ do: 'share', question: text.slice(0, 300), intent });
  return problemsOfCard(made);
}

const until = Date.now() + seconds * 1000;
const left = () => Math.max(1000, until - Date.now());

for (let at = 1; at <= chunks; at += 1)
  test(`text of any kind is understood or not, and never breaks srm (${at} of ${chunks})`, {
    timeout: (seconds + 20) * 1000,
  }, () => {
    let topic: Topic = noTopic;
    const seed = 20261123 + at;
    let ran = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: mutated(corpus) }, { weight: 1, arbitrary: anyText }), (text) => {
        ran += 1;
        const fault = wrong(text, noTopic) ?? wrong(text, topic);
        topic = ran % 3 === 0 ? noTopic : ask.question(text, topic).topic;
        expect(fault).toBeNull();
      }),
      { numRuns: chunk, seed, interruptAfterTimeLimit: left() / (chunks - at + 1) },
    );
    expect(ran).toBeGreaterThan(200);
  });

test('whatever is typed gets a card within every limit', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(mutated(corpus), anyText), (text) => {
      expect(card(text)).toEqual([]);
    }),
    { numRuns: 1500, seed: 20261123, interruptAfterTimeLimit: 10_000 },
  );
});

test('every question of the corpus is understood as a valid intent, and gets a card within every limit', {
  timeout: 60_000,
}, () => {
  const faults = corpus.flatMap((text) => {
    const problem = wrong(text, noTopic);
    return problem === null ? [] : [`${text}: ${problem}`];
  });
  expect(faults).toEqual([]);
  expect(corpus.slice(0, 800).flatMap((text) => card(text).map((problem) => `${text}: ${problem}`))).toEqual([]);
});

/** Every pattern that a file of languages/ exports, with where it stands. */
function patternsIn(value: unknown, where: string): [where: string, pattern: RegExp][] {
  if (value instanceof RegExp) return [[where, value]];
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return [];
  return Object.entries(value).flatMap(([key, one]) => patternsIn(one, `${where}.${key}`));
}

test('no pattern can take a word apart in more ways than one', () => {
  // "(\w+ ?){1,6}" reads a word of a hundred letters in millions of ways before it gives up.
  const presuming = { actors, around, asks, byItself, clauses, denial, judging, parties };
  const found = patternsIn({ ...presuming, cues, frames, grammar, machines, names, typed }, 'languages');
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter(([, { source }]) => /\\w[+*] \?\)[*+{]/.test(source)).map(([where]) => where)).toEqual([]);
});

test('long words around a question are read at once', () => {
  const endless = `${'a'.repeat(600)} b c d e f g h i`;
  const around = [
    (text: string) => `${text}, the docs are ${endless}`,
    (text: string) => `${text}, need it for ${endless}`,
    (text: string) => `our vendor says ${endless}, ${text}`,
    (text: string) => `${text} says ${endless} j`,
    (text: string) => `one for the ${endless}: ${text}`,
  ];
  for (const text of corpus.slice(0, 60)) for (const put of around) expect(wrong(put(text), noTopic)).toBeNull();
});

test('the same question means the same on every instance', () => {
  const other = asking(dataset);
  for (const text of corpus.slice(0, 200)) expect(other.question(text).intent).toEqual(ask.question(text).intent);
});

test('the check of an intent refuses what is not there', () => {
  expect(fault({ kind: 'overview', services: ['gone'], side: 'both' })).not.toBeNull();
  expect(fault({ kind: 'overview', services: [], side: 'both' })).not.toBeNull();
  expect(fault({ kind: 'compare', services: ['ec2', 'ec2'], asks: [], move: false })).not.toBeNull();
  expect(fault({ kind: 'term', concepts: ['gone'], asks: [] })).not.toBeNull();
  expect(fault({ kind: 'overview', services: ['ec2'], side: 'both' })).toBeNull();
});
