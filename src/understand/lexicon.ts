import type { ConditionId } from '../dataset/conditions.ts';
import type { Dataset, ServiceId } from '../dataset/dataset.ts';
import type { DutyId } from '../dataset/duties.ts';
import { type LayerId, layerIds } from '../dataset/layers.ts';
import type { Owner } from '../dataset/schema.ts';
import type { Runnable } from '../languages/en/services.ts';
import { conversationalWords, stopwords } from '../languages/en/words.ts';
import type { WordFilter } from './english.ts';
import type { HalfWeights } from './half.ts';
import type { Ask } from './intent.ts';
import type { Kind } from './kind.ts';
import { bitsOf, type PhraseTree, type Sieve } from './phrases.ts';
import { type FactWords, type Recall, recalling } from './recall.ts';
import type { Learned } from './softmax.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import type { Index } from './table.ts';

/** How sure a name is: the service's own, an everyday word, software that AWS also runs, one of two, or of a service without facts. */
export type Naming =
  /** `thing`: what is called so is a thing of the service's as well: "task role", "hosted zone". `official`: AWS's own name for it. */
  | { readonly kind: 'name'; readonly service: ServiceId; readonly thing?: true; readonly official?: true }
  | { readonly kind: 'ordinary'; readonly service: ServiceId }
  | { readonly kind: 'weak'; readonly service: ServiceId }
  | { readonly kind: 'product'; readonly services: readonly ServiceId[] }
  | { readonly kind: 'twofold'; readonly services: readonly ServiceId[] }
  /** A service of AWS's that the dataset has no facts on. */
  | { readonly kind: 'uncovered' };

/** Which of all the asks: a layer's or a duty's place in `Lexicon.all`. */
export type AskNumber = number;

/** Names without blanks, of three letters or more. */
export type Compact = { readonly namings: Index<Naming>; readonly sieve: Sieve };

/** Words that stand for something to be done. `on`: only where this service is asked about. */
export type AskPhrase = {
  readonly stems: readonly string[];
  /** A bit or so for each stem (`bitOf`): what a question has none of need not be looked at. */
  readonly bits: number;
  readonly ask: AskNumber;
  readonly weight: number;
  /** Only where one of these is asked about; null: wherever it is. */
  readonly on: readonly ServiceId[] | null;
  readonly words: string;
  /** It has everyday words between the telling ones ("security in the cloud"): where it stands word by word, it is surer. */
  readonly worded: boolean;
  /** Only one telling word is left of it ("a record"): it counts in full only where it stands word by word. */
  readonly thin: boolean;
};

/** A phrase by what cannot be told from the rest of it. Each is made alike, field by field: V8 reads such the sooner. */
export const askPhrase = ({ stems, ask, weight, on, words, worded }: Omit<AskPhrase, 'bits' | 'thin'>): AskPhrase => ({
  stems,
  bits: bitsOf(stems),
  ask,
  weight,
  on,
  words,
  worded,
  thin: worded && stems.length === 1,
});

/** What people call an incident, its words in any order near one another. */
export type IncidentPhrase = { readonly stems: readonly string[]; readonly incident: string; readonly weight: number };

export type Hint = { readonly is: ServiceId; readonly of: Runnable; readonly strength: 'strong' | 'weak' | 'alone' };

export type AskIndex = Index<readonly AskPhrase[]>;

/** All that is said in languages/ and in the dataset's names, put in order for looking up, and what was learned. It can be written to a file (packed.ts). */
export type Vocabulary = {
  readonly names: PhraseTree<Naming>;
  /** The names without their blanks. */
  readonly compactNames: Compact;
  readonly hints: PhraseTree<readonly Hint[]>;
  readonly conditions: PhraseTree<ConditionId>;
  readonly concepts: PhraseTree<readonly string[]>;
  /** The concepts by the words that are also other things. */
  readonly called: PhraseTree<readonly string[]>;
  /** By the rarest stem of what people call an incident. */
  readonly incidents: Index<readonly IncidentPhrase[]>;
  /** What is said of any service, by the rarest stem of the phrase. */
  readonly asks: AskIndex;
  /** A service's own things, likewise. */
  readonly things: Index<AskIndex>;
  /** The things that only one service has, of all services together: whose thing is it? */
  readonly ownThings: AskIndex;
  /** Which asks a stem speaks for, each followed by how much. */
  readonly overlap: Index<readonly number[]>;
  readonly rarity: Index<number>;
  /** Whose things alone (a service's and its ways of running') have a stem; none where those of several services do. */
  readonly thingsOf: Index<ServiceId>;
  /** What a service's own facts say of it. */
  readonly factWords: Index<FactWords>;
  /** The words that names, terms and phrases are made of, those asked for most first: what a misspelt word may be meant for. */
  readonly spellable: ReadonlySet<string>;
  /** What is no misspelt name. */
  readonly english: WordFilter;
  /** To which side words lean. */
  readonly leanings: Learned<Owner>;
  /** What kind of question a wording sounds like. */
  readonly kinds: Learned<Kind>;
  /** What each sign counts for one half of a shared fact. */
  readonly halves: HalfWeights;
};

/** What a stem stands for in general. */
type Spoken = {
  readonly asks: readonly AskPhrase[];
  readonly incidents: readonly IncidentPhrase[];
  readonly overlap: readonly number[];
  /** Some phrase has it. */
  readonly known: boolean;
};

/** Everything that srm recognises. */
export type Lexicon = Vocabulary & {
  /** All of it, which a question needs together, from one place in memory. */
  readonly spoken: (stem: string) => Spoken;
  readonly data: Dataset;
  /** All that can be asked for: the layers, then the duties. */
  readonly all: readonly Ask[];
  readonly spelling: Spelling;
  /** What of a service its own facts' words speak of. */
  readonly recall: Recall;
};

/** What is asked for by these words, and no others, where they name a thing that people have on a service: its "state machine", its "task role". */
export function askOfThing({ things, all }: Lexicon, id: ServiceId, stems: readonly string[]): Ask | null {
  const isIt = (one: AskPhrase) => one.stems.length === stems.length && stems.every((word) => one.stems.includes(word));
  for (const stem of stems) {
    const thing = things.get(id)?.get(stem)?.find(isIt);
    if (thing) return all[thing.ask] ?? null;
  }
  return null;
}

/** Do they name such a thing? */
export const nameThing = (lexicon: Lexicon, id: ServiceId, stems: readonly string[]): boolean =>
  askOfThing(lexicon, id, stems) !== null;

const layerSet: ReadonlySet<string> = new Set(layerIds);

/** 'guest-os-patching' or 'operating-system' as what is asked. */
export function askOf(data: Dataset, id: string): Ask | null {
  if (layerSet.has(id)) return { layer: id as LayerId, duty: null };
  const duty = data.duties[id as DutyId];
  return duty ? { layer: duty.layer, duty: id as DutyId } : null;
}

/** All that can be asked for: the layers, then the duties. */
export const asksIn = (data: Dataset): readonly Ask[] => [
  ...layerIds.map((layer) => ({ layer, duty: null })),
  ...Object.entries(data.duties).map(([duty, { layer }]) => ({ layer, duty: duty as DutyId })),
];

/** Keeps what was found of at most 20,000 stems. */
function speaking({ asks, incidents, overlap, rarity }: Vocabulary): Lexicon['spoken'] {
  const met = new Map<string, Spoken>();
  return (stem) => {
    let found = met.get(stem);
    if (found === undefined) {
      found = {
        asks: asks.get(stem) ?? [],
        incidents: incidents.get(stem) ?? [],
        overlap: overlap.get(stem) ?? [],
        known: rarity.get(stem) !== undefined,
      };
      if (met.size > 20_000) met.clear();
      met.set(stem, found);
    }
    return found;
  };
}

/** What looks words up in one dataset. */
export function lexiconOf(data: Dataset, vocabulary: Vocabulary): Lexicon {
  const all = asksIn(data);
  return {
    ...vocabulary,
    data,
    all,
    spoken: speaking(vocabulary),
    spelling: spellingOf(vocabulary.spellable, new Set([...stopwords, ...conversationalWords]), vocabulary.english),
    recall: recalling(vocabulary.factWords),
  };
}
