import type { ConditionId } from '../dataset/conditions.ts';
import type { Dataset, ServiceId } from '../dataset/dataset.ts';
import type { DutyId } from '../dataset/duties.ts';
import { type LayerId, layerIds } from '../dataset/layers.ts';
import { conditionPhrases } from '../languages/en/conditions.ts';
import { dutyPhrases } from '../languages/en/duties.ts';
import { abbreviations, combinations, ordinary, products, twofold, weak } from '../languages/en/services.ts';
import { kindPhrases, type Things, thingPhrases } from '../languages/en/things.ts';
import { conversationalWords, functionWords, lightWords } from '../languages/en/words.ts';
import type { Ask } from './intent.ts';
import { bySingular, type PhraseTree, phraseTree, stemsOf } from './phrases.ts';
import { type Recall, recalling } from './recall.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { stemOf, wordsOf } from './tokens.ts';

/** How sure a name is: the service's own, an everyday word, software that AWS also runs, one of two, part of a combination. */
export type Naming =
  | { readonly kind: 'name'; readonly service: ServiceId }
  | { readonly kind: 'ordinary'; readonly service: ServiceId }
  | { readonly kind: 'weak'; readonly service: ServiceId }
  | { readonly kind: 'product'; readonly services: readonly ServiceId[] }
  | { readonly kind: 'twofold'; readonly services: readonly ServiceId[] };

/** Words that stand for something to be done. `on`: only where this service is asked about. */
export type AskPhrase = {
  readonly stems: readonly string[];
  readonly ask: Ask;
  readonly weight: number;
  /** Only where one of these is asked about; null: wherever it is. */
  readonly on: readonly ServiceId[] | null;
  readonly words: string;
  /** It has everyday words between the telling ones ("security in the cloud"): where it stands word by word, it is surer. */
  readonly worded: boolean;
  /** Only one telling word is left of it ("a record"): it counts in full only where it stands word by word. */
  readonly thin: boolean;
};

/** What people call an incident, its words in any order near one another. */
export type IncidentPhrase = { readonly stems: readonly string[]; readonly incident: string; readonly weight: number };

/** Everything that srm recognises, built once from the dataset and languages/. */
export type Lexicon = {
  readonly data: Dataset;
  readonly names: PhraseTree<Naming>;
  readonly hints: PhraseTree<readonly Hint[]>;
  readonly conditions: PhraseTree<ConditionId>;
  readonly concepts: PhraseTree<readonly string[]>;
  /** By the rarest stem of what people call an incident. */
  readonly incidents: ReadonlyMap<string, readonly IncidentPhrase[]>;
  /** By the rarest stem of the phrase. */
  readonly asks: ReadonlyMap<string, readonly AskPhrase[]>;
  /** Which duties a stem speaks for, and how much. */
  readonly overlap: ReadonlyMap<string, readonly (readonly [ask: Ask, weight: number])[]>;
  readonly rarity: ReadonlyMap<string, number>;
  /** Whose things alone (a service's and its ways of running') have a stem; null where those of several services do. */
  readonly thingsOf: ReadonlyMap<string, ServiceId | null>;
  readonly spelling: Spelling;
  /** What of a service its own facts' words speak of. */
  readonly recall: Recall;
  /** Stems-free: words that say nothing about what is asked. */
  readonly stopwords: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly conversational: ReadonlySet<string>;
  /** The names of the duties, in lower case. */
  readonly dutyNames: ReadonlySet<string>;
};

export type Hint = { readonly is: ServiceId; readonly of: ServiceId; readonly strength: 'strong' | 'weak' | 'alone' };

const layerSet: ReadonlySet<string> = new Set(layerIds);

/** 'guest-os-patching' or 'operating-system' as what is asked. */
export function askOf(data: Dataset, id: string): Ask | null {
  if (layerSet.has(id)) return { layer: id as LayerId, duty: null };
  const duty = data.duties[id as DutyId];
  return duty ? { layer: duty.layer, duty: id as DutyId } : null;
}

function* namings(data: Dataset): Generator<readonly [string, Naming]> {
  for (const [name, services] of Object.entries(twofold))
    yield [name, { kind: 'twofold', services: services.filter((id) => data.services.has(id)) }];
  for (const [name, services] of Object.entries(products))
    yield [name, { kind: 'product', services: services.filter((id) => data.services.has(id)) }];
  for (const service of data.services.values()) {
    const bare = service.name.replace(/^(Amazon|AWS) /, '').replace(/\s*\(.*\)$/, '');
    for (const name of [
      service.id,
      service.name,
      bare,
      service.short,
      ...service.aka,
      ...split(abbreviations[service.id] ?? ''),
    ]) {
      const lower = name.toLowerCase();
      const everyday = ordinary.has(lower) || lower in products || lower in weak;
      if (!everyday) yield [lower, { kind: 'name', service: service.id }];
      else {
        yield [`aws ${lower}`, { kind: 'name', service: service.id }];
        yield [`amazon ${lower}`, { kind: 'name', service: service.id }];
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

const split = (phrases: string) =>
  phrases
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);

function* askings(data: Dataset): Generator<readonly [string, Ask, readonly ServiceId[] | null]> {
  for (const [id, phrases] of Object.entries(dutyPhrases)) {
    const ask = askOf(data, id);
    if (ask) for (const words of split(phrases)) yield [words, ask, null];
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
      if (ask) for (const words of split(phrases)) yield [words, ask, on];
    }
  }
}

const functions: ReadonlySet<string> = new Set(functionWords);
const light: ReadonlySet<string> = new Set(lightWords);
const conversational: ReadonlySet<string> = new Set(conversationalWords);

type Word = { readonly text: string; readonly stem: string };

/** The words between two blanks: "block-list" is two. Few of the words of ten thousand phrases are different ones. */
const wordsBetween = new Map<string, readonly Word[]>();

/** A phrase's words as they are looked up: "aws_staff" are two words that belong together. */
function worded(phrase: string): Word[] {
  const words: Word[] = [];
  for (const piece of phrase.split(' ')) {
    let known = wordsBetween.get(piece);
    if (known === undefined) {
      known = piece.includes('_')
        ? [{ text: piece, stem: stemsOf(piece.replaceAll('_', ' ')).join(' ') }]
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
    if (functions.has(text)) continue;
    all.push(stem);
    if (light.has(text)) lighter = true;
    else heavy.push(stem);
  }
  return lighter && heavy.length >= 2 ? [all, heavy] : [all];
}

function incidentPhrases(data: Dataset): Map<string, IncidentPhrase[]> {
  const rows = Object.entries(data.incidents).flatMap(([incident, one]) =>
    [one.name, ...one.aka].flatMap((words) =>
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
    const phrase = { stems, incident, weight: stems.reduce((sum, stem) => sum + rare(stem), 0) };
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  }
  return index;
}

/** How rare a word is that no general phrase has. */
const rarest = Math.log(121);

/** Builds the lexicon. About 30 ms for 190 services. */
export function lexiconOf(data: Dataset): Lexicon {
  const rows: {
    words: string;
    ask: Ask;
    on: readonly ServiceId[] | null;
    stems: string[];
    length: number;
    said: number;
  }[] = [];
  const vocabulary = new Set<string>();
  for (const [words, ask, on] of askings(data)) {
    const known = worded(words);
    for (const { text } of known) vocabulary.add(text);
    for (const stems of contents(known)) {
      if (stems.length === 0 || stems.length > 6) continue;
      rows.push({ words, ask, on, stems, length: Math.max(stems.length, known.length - 1), said: known.length });
    }
  }
  const duties = new Map<string, Set<string>>();
  // How rare a word is, is how few duties it speaks for in general: a service's own things make no word plainer elsewhere.
  for (const { stems, ask, on } of rows)
    for (const stem of on === null ? stems : []) {
      const of = duties.get(stem);
      if (of) of.add(ask.duty ?? ask.layer);
      else duties.set(stem, new Set([ask.duty ?? ask.layer]));
    }
  const rarity = new Map([...duties].map(([stem, of]) => [stem, Math.log(1 + 120 / of.size)]));
  const thingsOf = new Map<string, ServiceId | null>();
  for (const { stems, on } of rows) {
    if (on === null) continue;
    const [only] = on.length === 1 ? on : [];
    const owner = only === undefined ? null : (data.services.get(only)?.variantOf ?? only);
    for (const stem of stems) {
      if (!rarity.has(stem)) rarity.set(stem, rarest);
      const known = thingsOf.get(stem);
      thingsOf.set(stem, known === undefined || known === owner ? owner : null);
    }
  }
  const rare = (stem: string) => rarity.get(stem) ?? 0;
  const asks = new Map<string, AskPhrase[]>();
  const speaks = new Map<string, Map<string, { ask: Ask; count: number }>>();
  for (const { words, ask, on, stems, length, said } of rows) {
    // "on our site" is left with one word of three: weaker than the word by itself.
    const weight = stems.reduce((sum, stem) => sum + rare(stem), 0) * Math.sqrt(stems.length / length);
    const key = stems.reduce((a, b) => (rare(b) > rare(a) ? b : a));
    const list = asks.get(key);
    const phrase = { stems, ask, weight, on, words, worded: said > stems.length, thin: stems.length === 1 && said > 1 };
    if (list) list.push(phrase);
    else asks.set(key, [phrase]);
    if (on !== null) continue;
    for (const stem of stems) {
      const of = speaks.get(stem) ?? new Map<string, { ask: Ask; count: number }>();
      const id = ask.duty ?? ask.layer;
      const one = of.get(id);
      if (one) one.count += 1;
      else of.set(id, { ask, count: 1 });
      speaks.set(stem, of);
    }
  }
  const overlap = new Map(
    [...speaks].map(([stem, of]) => {
      const total = [...of.values()].reduce((sum, { count }) => sum + count, 0);
      return [
        stem,
        [...of.values()].map(({ ask, count }) => [ask, rare(stem) * (0.3 + 0.7 * (count / total))] as const),
      ];
    }),
  );
  const names = phraseTree(namings(data), bySingular);
  const conditions = phraseTree(
    Object.entries(conditionPhrases).flatMap(([id, phrases]) =>
      split(phrases).map((words) => [words, id as ConditionId] as const),
    ),
  );
  const concepts = phraseTree(
    grouped(
      Object.entries(data.concepts).flatMap(([id, one]) =>
        [one.name.toLowerCase(), ...one.aka].map((words) => [words, id] as const),
      ),
    ),
  );
  const incidents = incidentPhrases(data);
  const hints = phraseTree(grouped(hintings(data)), bySingular);
  // Of two words as near to a misspelt one, the first that stands here is meant: names before the rest.
  const spellable = new Set([
    ...names.vocabulary,
    ...hints.vocabulary,
    ...concepts.vocabulary,
    ...names.compact.keys(),
  ]);
  for (const word of vocabulary) spellable.add(word);
  for (const one of Object.values(data.incidents))
    for (const words of one.aka) for (const { text } of worded(words)) spellable.add(text);
  const stopwords = new Set([...functionWords, ...lightWords]);
  return {
    data,
    names,
    hints,
    conditions,
    concepts,
    incidents,
    asks,
    overlap,
    rarity,
    thingsOf,
    spelling: spellingOf(spellable),
    stopwords,
    recall: recalling({ data, stopwords }),
    light,
    functions,
    conversational,
    dutyNames: new Set(Object.values(data.duties).map(({ name }) => name.toLowerCase())),
  };
}
