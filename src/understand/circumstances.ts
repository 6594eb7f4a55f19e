import type { ConditionId } from '../dataset/conditions.ts';
import { isWayOf, type ServiceEntry, type ServiceId } from '../dataset/dataset.ts';
import {
  articles,
  be,
  denied,
  denying,
  endsWhen,
  holdsBy,
  inWhen,
  listEnds,
  ofAws,
  settingsOf,
  switches,
} from '../languages/en/grammar.ts';
import { switching } from '../languages/en/parties.ts';
import { ownMachine } from '../languages/en/services.ts';
import { functionWords } from '../languages/en/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { type Found, phrasesIn } from './phrases.ts';
import { placesIn, type Stretch, textAt, wordAt } from './places.ts';
import { says } from './says.ts';
import { stemOf, type Token, wordsOf } from './tokens.ts';

type Words = { readonly line: string; readonly tokens: readonly Token[]; readonly mentions: Mentions };

/** What a question says to be so, not what it says to be off or still to come: circumstances that move the line. */
export function circumstancesIn(
  lexicon: Lexicon,
  words: Words,
  services: readonly ServiceId[],
): readonly ConditionId[] {
  // "A zip Lambda, and one as a container image": what makes it another way of running is no circumstance of the first.
  const ofWays = placesIn(
    words.mentions.services.filter(({ service }) => services.some((id) => isWayOf(lexicon.data, service, id))),
  );
  const found = [...byPhrases(lexicon, words, ofWays), ...byFacts(lexicon, words.tokens, services, ofWays)];
  return [...new Set(found)].filter((one) => one !== 'end-of-life' || !says(words.line, 'notYet'));
}

const ends = ({ text }: Token) => listEnds.has(text);

/** "ECS Managed Instances and three plain EC2s": machines of their own. */
const isMember = (tokens: readonly Token[], before: Stretch | undefined, { from }: Stretch) =>
  before !== undefined && tokens.slice(before.to, from).some(ends);

/** "Plain EC2s, ECS Managed Instances": the same where the machines come first. */
const isHead = (tokens: readonly Token[], { to }: Stretch, next: Stretch | undefined) =>
  next !== undefined && tokens.slice(to, next.from + 1).some((one) => ends(one) || one.apart || one.joined);

/** "Provisioned mode", "deprecated": what people call a circumstance. */
function byPhrases(
  lexicon: Lexicon,
  { line, tokens, mentions: { named, taken } }: Words,
  ofWays: ReadonlySet<number>,
): ConditionId[] {
  // "Batch on EC2, ECS Managed Instances": a name says nothing of other services, but of the plain machines that it is made of.
  const ofMachines = named.some(
    (one, at) =>
      one.service === ownMachine && !isMember(tokens, named[at - 1], one) && !isHead(tokens, one, named[at + 1]),
  );
  const isOfName = (places: readonly number[], condition: ConditionId) =>
    !ofMachines &&
    named.some(
      ({ service, from, to, by }) =>
        by === 'name' &&
        places.every((at) => at >= from && at < to) &&
        !conditionsOf(lexicon.data.services.get(service)).has(condition),
    );
  // "Who switches on automatic upgrades?": whether they are on, is not said.
  const switched = switchedIn(line);
  const isSo = (said: readonly Token[]) => (one: Found<ConditionId>) => {
    const places = said.slice(one.from, one.to).map(({ at }) => at);
    if (places.some((at) => ofWays.has(at) || switched(at))) return false;
    return !isOfName(places, one.meaning) && !isDenied(said, one);
  };
  return wordings(tokens, named, taken).flatMap((said) =>
    phrasesIn(lexicon.conditions, said)
      .filter(isSo(said))
      .map(({ meaning }) => meaning),
  );
}

/** The places right behind what asks who switches something on. */
function switchedIn(line: string): (at: number) => boolean {
  const said = switching.exec(line);
  if (said === null) return () => false;
  const [first, last] = [wordAt(line, said.index), wordAt(line, said.index + said[0].length - 1)];
  return (at) => at >= first && at <= last + besideSwitch;
}

/** "Opts in to the managed updates": so many words. */
const besideSwitch = 3;

const factsOf = ({ layers, duties }: ServiceEntry) => [...Object.values(layers), ...Object.values(duties)];

/** What makes some fact of a service another. */
const conditionsOf = (service: ServiceEntry | undefined): ReadonlySet<ConditionId | undefined> =>
  new Set(service === undefined ? [] : factsOf(service).flatMap(({ except }) => except.map((one) => one.if)));

/** The words of a question as a circumstance may be said by them. */
function wordings(
  tokens: readonly Token[],
  named: Mentions['named'],
  taken: ReadonlySet<number>,
): (readonly Token[])[] {
  const all = [tokens];
  // "Its upgrade mode is manual", "the retention is 0".
  if (tokens.some(({ text }) => be.has(text))) all.push(tokens.filter(({ text }) => !be.has(text)));
  // "Standalone Fargate tasks": a name in the middle of a circumstance does not part it.
  if (taken.size > 0) all.push(tokens.filter(({ at }) => !taken.has(at)));
  // "A provisioned Kinesis stream": nor what it names.
  const last = new Set(named.filter(({ from, to }) => to - from > 1).map(({ to }) => to - 1));
  if (last.size > 0) all.push(tokens.filter(({ at }) => !taken.has(at) || last.has(at)));
  return all;
}

/** "Without managed updates", "not an AWS managed key", "managed updates are disabled", "storage autoscaling box not ticked". */
function isDenied(tokens: readonly Token[], { from, to }: Found<unknown>): boolean {
  const before = articles.has(textAt(tokens, from - 1)) ? from - 2 : from - 1;
  const after = tokens.slice(to, to + 3).flatMap(({ apart, text }) => (apart ? [] : text));
  const [first = ''] = after;
  const says = after.find((text) => !(be.has(text) || switches.has(text))) ?? '';
  return denying.has(textAt(tokens, before)) || denied.has(says) || settingsOf.has(first);
}

/** When a fact is another, in the fact's own words. */
type When = { readonly condition: ConditionId; readonly stems: readonly string[] };

/** Of the services asked about so far. */
const whens = new WeakMap<ServiceEntry, readonly When[]>();

function whensOf(service: ServiceEntry): readonly When[] {
  const known = whens.get(service);
  if (known !== undefined) return known;
  const found = new Map<string, When>();
  for (const { except } of factsOf(service)) {
    for (const { if: condition, when } of except) {
      const stems = condition === undefined ? [] : telling(when);
      if (condition !== undefined && stems.length >= fewestWords)
        found.set(`${condition} ${when}`, { condition, stems });
    }
  }
  const all = [...found.values()];
  whens.set(service, all);
  return all;
}

/** One word of it is said of other things as well. */
const fewestWords = 2;

const denies = (word: string) => denying.has(word) || denied.has(word);

/** "You use a customer managed key, which ...": what must be said for it. Nothing where it is told by "on" alone. */
function telling(when: string): string[] {
  const words = wordsOf((when.split(endsWhen)[0] ?? '').toLowerCase());
  if (words.some((word, at) => word === holdsBy && be.has(words[at - 1] ?? ''))) return [];
  const tells = (word: string) => denies(word) || ofAws.has(word) || !(functionWords.has(word) || inWhen.has(word));
  return words.filter(tells).map(stemOf);
}

/** Between two words of a circumstance stand at most so many others. */
const between = 2;

/** The places of words that follow one another from a place on, with few others between them; null where they do not. */
function placesFrom(tokens: readonly Token[], stems: readonly string[], start: number): readonly number[] | null {
  const places = [start];
  for (const stem of stems.slice(1)) {
    const last = places.at(-1) as number;
    const next = tokens.slice(last + 1, last + 2 + between).find((token) => token.stem === stem);
    if (next === undefined || next.clause !== tokens[start]?.clause) return null;
    places.push(next.at);
  }
  return places;
}

/** "The compute environment is unmanaged": what the services' own facts say makes them others. */
function byFacts(
  lexicon: Lexicon,
  tokens: readonly Token[],
  services: readonly ServiceId[],
  ofWays: ReadonlySet<number>,
): ConditionId[] {
  const isSaid = ({ stems }: When) =>
    tokens.some(({ stem, at }) => {
      const places = stem === stems[0] ? placesFrom(tokens, stems, at) : null;
      if (places === null || places.some((place) => ofWays.has(place))) return false;
      const around = tokens.slice(Math.max(0, at - 2), (places.at(-1) as number) + 3);
      return around.every((one) => places.includes(one.at) || !denies(one.text));
    });
  return services.flatMap((id) => {
    const service = lexicon.data.services.get(id);
    return service === undefined
      ? []
      : whensOf(service)
          .filter(isSaid)
          .map(({ condition }) => condition);
  });
}
