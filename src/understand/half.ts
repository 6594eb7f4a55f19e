import { type Fact, factOf, generalFact } from '../dataset/dataset.ts';
import type { LayerId } from '../dataset/layers.ts';
import { turns } from '../languages/en/cues.ts';
import { sides, switching } from '../languages/en/parties.ts';
import { functionWords } from '../languages/en/words.ts';
import type { Ask, Half, Side } from './intent.ts';
import type { Leaning } from './leaning.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sighting } from './sighting.ts';
import { stemOf, wordsOf } from './tokens.ts';

/** What speaks for one half of a shared fact, each about between -2 and 3; the first is always 1. */
export type Signs = readonly number[];
/** What each sign counts for AWS's half and for the customer's, beside both. */
export type HalfWeights = Readonly<Record<Half, readonly number[]>>;

type Seen = Pick<Sighting, 'tokens' | 'mentions' | 'leaning' | 'presumes'>;

/** The stems of a fact's halves, looked up once. */
const stems = new WeakMap<Fact, Readonly<Record<Half, ReadonlySet<string>>>>();

function stemsOf(fact: Fact): Readonly<Record<Half, ReadonlySet<string>>> {
  const known = stems.get(fact);
  if (known) return known;
  const of = (text: string | null) => new Set(wordsOf(text ?? '').map(stemOf));
  const both = { aws: of(fact.aws), customer: of(fact.customer) };
  stems.set(fact, both);
  return both;
}

/** How rare a word is that no phrase of languages/ has. */
const unheard = 4.8;
/** More words of a half than this make it no surer. */
const most = 15;

/** How much likelier than both a side is by the wording alone, about between -2 and 2. */
const odds = (leaning: Leaning, side: Half) => (Math.log(leaning[side] + 0.003) - Math.log(leaning.shared + 0.003)) / 3;

/**
 * What tells whose act a question asks about, where a fact is shared: where its wording leans, and which half's text has words of
 * the question that the other has not.
 */
export function signsOf(lexicon: Lexicon, { tokens, mentions, leaning, presumes }: Seen, fact: Fact, ask: Ask): Signs {
  const halves = stemsOf(fact);
  const only = { aws: 0, customer: 0 };
  const seen = new Set<string>();
  for (const { text, stem, at } of tokens) {
    if (mentions.taken.has(at) || seen.has(stem) || functionWords.has(text)) continue;
    seen.add(stem);
    const inAws = halves.aws.has(stem);
    if (inAws === halves.customer.has(stem)) continue;
    only[inAws ? 'aws' : 'customer'] += lexicon.rarity.get(stem) ?? unheard;
  }
  const wholeLayer = ask.duty === null ? 1 : 0;
  return [
    1,
    odds(leaning, 'aws'),
    odds(leaning, 'customer'),
    Math.min(only.aws, most) / 5,
    Math.min(only.customer, most) / 5,
    wholeLayer,
    presumes === null ? 0 : 1,
  ];
}

/** How likely a half must be to be all that is asked about. */
const sure = 0.6;
/** The same where software is kept patched: there a wrong answer does the most harm, and both halves are told. */
const surer = 0.9;
/** The layers of software that is kept patched. */
export const patched: ReadonlySet<LayerId> = new Set(['operating-system', 'platform-software']);

/** The same, and machines that stand somewhere: of several services, where a part of one is the customer's, it is told. */
const neverHalf: ReadonlySet<LayerId> = new Set([...patched, 'hardware', 'facilities']);

/** A word stands there that one half's text has and the other's has not. */
const tellsApart = ([, , , aws = 0, customer = 0]: Signs) => aws > 0 || customer > 0;

export function halfBy(weights: HalfWeights, signs: Signs, bar = sure): Half | null {
  const sum = (side: Half) => Math.exp(weights[side].reduce((all, weight, at) => all + weight * (signs[at] ?? 0), 0));
  const sums = { aws: sum('aws'), customer: sum('customer') };
  const side = sums.aws > sums.customer ? 'aws' : 'customer';
  return sums[side] / (sums.aws + sums.customer + 1) > bar ? side : null;
}

/** Whose part of the whole model is asked for: "what is the customer responsible for?", "who does what on AWS?" */
export function partOfModel(line: string): Side | null {
  if (turns.wholeModel.test(line)) return 'both';
  if (turns.awsHalf.test(line)) return 'aws';
  return turns.customerHalf.test(line) || turns.ourHalf.test(line) ? 'customer' : null;
}

/** "The AWS end of a Direct Connect link", "sustainability in the cloud". Null where neither is named, or both are. */
export function sideNamed(line: string): Half | null {
  const [theirs, ours] = [sides.aws.test(line), sides.customer.test(line)];
  if (theirs === ours) return null;
  return theirs ? 'aws' : 'customer';
}

/** "Joint or not?", "purely the provider's?": asks for both parts, where one might be all that is meant. */
export const wantsBoth = (line: string): boolean => turns.jointly.test(line) || turns.wholesale.test(line);

/**
 * Of what both have a part in, whose act is asked about: "who takes the snapshots?" is AWS's, "who says how long they stay?" the
 * customer's. Null where both are meant, where it is not clear, or where the services asked about differ in it.
 */
export function halfOf(lexicon: Lexicon, seen: Sighting, ask: Ask | undefined): Half | null {
  if (ask === undefined || wantsBoth(seen.line) || turns.looksIn.test(seen.line)) return null;
  if (ask.duty !== null && lexicon.data.duties[ask.duty].joint) return null;
  const side = sideNamed(seen.line);
  if (side !== null) return side;
  const { data } = lexicon;
  const general = generalFact(data, ask);
  const facts: Fact[] = [];
  for (const id of seen.services) {
    const service = data.services.get(id);
    if (service) facts.push(factOf(data, service, ask.layer, ask.duty));
  }
  // Where one has all of it and another a part, the part is told as such.
  const differ = facts.some(({ who }) => who !== facts[0]?.who);
  if (differ && neverHalf.has(ask.layer)) return null;
  if (facts.length <= 1 && switching.test(seen.line)) return 'customer';
  const halves = (seen.services.length === 0 ? [general] : facts)
    .filter(({ who }) => who === 'shared')
    .map((fact) => signsOf(lexicon, seen, fact, ask))
    .map((signs) => {
      if (!patched.has(ask.layer)) return halfBy(lexicon.halves, signs);
      return tellsApart(signs) ? halfBy(lexicon.halves, signs, surer) : null;
    });
  return halves.every((half) => half === halves[0]) ? (halves[0] ?? null) : null;
}
