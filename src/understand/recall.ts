import { type Dataset, type Fact, factOf, type ServiceEntry } from '../dataset/dataset.ts';
import { stopwords } from '../languages/en/words.ts';
import type { Ask } from './intent.ts';
import type { AskNumber } from './lexicon.ts';
import { type Index, shortened } from './table.ts';
import { stemOf, type Token, wordsOf } from './tokens.ts';

/** A layer or a duty of a service whose own text has words of the question. */
export type Recalled = { readonly ask: AskNumber; readonly score: number; readonly places: readonly number[] };

type Told = { readonly ask: AskNumber; score: number; readonly places: number[] };

/** `taken`: the words that are names. */
export type Recall = (service: ServiceEntry, tokens: readonly Token[], taken: ReadonlySet<number>) => Recalled[];

/** Where a stem stands in a service's texts, each followed by how much it tells there. */
type Pages = ReadonlyMap<string, readonly number[]>;
/** The words of a service's facts. `asks`: of which layers and duties its texts are. */
export type FactWords = { readonly asks: readonly AskNumber[]; readonly pages: Pages };

/** How soon a word that is said again stops adding (BM25's k1) and how much long texts are held back (its b). */
const saturation = 1;
const lengthiness = 0.5;

/** What a service's texts are, from the facts themselves: the name, both halves, the exceptions. */
function textOf(name: string, fact: Fact): string {
  const exceptions = fact.except.map(({ when, then }) => `${when} ${then}`);
  return [name, name, fact.aws ?? '', fact.customer ?? '', ...exceptions].join(' ').replaceAll('{service}', '');
}

function factWordsOf(data: Dataset, all: readonly Ask[], service: ServiceEntry): FactWords {
  const asks: AskNumber[] = [];
  const counts: Map<string, number>[] = [];
  for (const [number, { layer, duty }] of all.entries()) {
    if (duty !== null && service.duties[duty] === undefined) continue;
    const fact = factOf(data, service, layer, duty);
    if (fact.who === 'absent' || fact.who === 'depends') continue;
    const { name } = duty === null ? data.layers[layer] : data.duties[duty];
    const count = new Map<string, number>();
    for (const word of wordsOf(textOf(name, fact))) {
      if (stopwords.has(word)) continue;
      const stem = stemOf(word);
      count.set(stem, (count.get(stem) ?? 0) + 1);
    }
    asks.push(number);
    counts.push(count);
  }
  return { asks, pages: pagesOf(counts) };
}

function pagesOf(counts: readonly ReadonlyMap<string, number>[]): Pages {
  const lengths = counts.map((count) => [...count.values()].reduce((sum, one) => sum + one, 0));
  const usual = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  const having = new Map<string, number>();
  for (const count of counts) for (const stem of count.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);
  const pages = new Map<string, number[]>();
  for (const [text, count] of counts.entries()) {
    const long = 1 - lengthiness + lengthiness * ((lengths[text] as number) / usual);
    for (const [stem, times] of count) {
      const rarity = Math.log(1 + counts.length / (having.get(stem) as number));
      const list = pages.get(stem) ?? [];
      list.push(text, shortened((rarity * times * (1 + saturation)) / (times + saturation * long)));
      pages.set(stem, list);
    }
  }
  return pages;
}

/** The words of each service's facts, put in order when it is first asked about. */
export function factWordsIn(data: Dataset, all: readonly Ask[]): Index<FactWords> {
  const known = new Map<string, FactWords>();
  return {
    get: (id) => {
      const service = data.services.get(id);
      const words = known.get(id) ?? (service && factWordsOf(data, all, service));
      if (words) known.set(id, words);
      return words;
    },
  };
}

/**
 * Finds what of a service is asked about by the words of its own facts: "who removes stale instances from a Cloud Map registry?"
 * is said nowhere in languages/, but a fact of Cloud Map's speaks of stale instances. Retrieval (BM25) over a service's thirty
 * texts or so.
 */
export function recalling(factWords: Index<FactWords>): Recall {
  return (service, tokens, taken) => {
    const texts = factWords.get(service.id);
    if (texts === undefined) return [];
    const all: (Told | undefined)[] = new Array(texts.asks.length);
    const seen = new Set<string>();
    for (const { text, stem, at } of tokens) {
      if (taken.has(at) || seen.has(stem) || stopwords.has(text)) continue;
      seen.add(stem);
      const pages = texts.pages.get(stem);
      if (!pages) continue;
      for (let on = 0; on < pages.length; on += 2) {
        const place = pages[on] as number;
        const score = pages[on + 1] as number;
        const told = all[place];
        if (told) {
          told.score += score;
          told.places.push(at);
        } else all[place] = { ask: texts.asks[place] as AskNumber, score, places: [at] };
      }
    }
    return all.filter((one) => one !== undefined);
  };
}
