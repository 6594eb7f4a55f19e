import type { ServiceId } from '../dataset/dataset.ts';
import type { ProfileId } from '../dataset/profiles.ts';
import { cues, turns } from '../languages/en/cues.ts';
import { captions } from '../languages/en/explained.ts';
import { adverbEnding } from '../languages/en/grammar.ts';
import { memberGroups, memberWords } from '../languages/en/machines.ts';
import { facets, tools } from '../languages/en/services.ts';
import { conversationalWords, stopwords } from '../languages/en/words.ts';
import { isEnough, type Reading } from './asks.ts';
import { beneath, sayingSo } from './beneath.ts';
import { idOf } from './intent.ts';
import { askOf, type Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { lineOf, textAt, wordAt } from './places.ts';
import { says } from './says.ts';
import { bar, given, termAdds } from './scores.ts';
import type { Sighting } from './sighting.ts';
import type { Token } from './tokens.ts';

/** Kinds of service on which software of one's own runs. */
const runsYours: ReadonlySet<string> = new Set<ProfileId>([
  'infrastructure',
  'container',
  'customer-operated',
  'on-premises',
  'serverless-compute',
]);

/** A service that software of one's own is installed on. Spark on Glue is Glue's own: its facts speak of it. */
function takesSoftware(lexicon: Lexicon, { products }: Mentions, id: ServiceId): boolean {
  const service = lexicon.data.services.get(id);
  if (!service || !runsYours.has(service.profile)) return false;
  return lexicon.recall(service, products, nothing).length === 0;
}

const nothing: ReadonlySet<number> = new Set();

/** A service on which nobody but AWS installs anything: its operating system is AWS's, and its facts tell of nothing else. */
function isClosed({ data }: Lexicon, id: ServiceId): boolean {
  const service = data.services.get(id);
  if (!service || tools.has(id)) return false;
  return service.layers['operating-system'].who === 'aws' && !service.duties['self-installed-software'];
}

/** "Who installs the warehouse software?": where nobody installs any, that is not asked for. */
const withoutInstalling = (lexicon: Lexicon, services: readonly ServiceId[], readings: readonly Reading[]) =>
  services.length > 0 && services.every((id) => isClosed(lexicon, id))
    ? readings.filter(({ ask }) => ask.duty !== 'self-installed-software')
    : readings;

/** A layer or a duty said so, where the dataset has it. */
function saying({ data }: Lexicon, id: string, words: string, score: number): readonly Reading[] {
  const ask = askOf(data, id);
  return ask ? [sayingSo(ask, words, score)] : [];
}

/** "What did Inspector find?", "fixing the CVEs that it lists": what the service that is asked about has found. */
function findingsOf({ data }: Lexicon, line: string, services: readonly ServiceId[]): readonly Reading[] {
  const found = turns.foundByIt.test(line);
  const finder = found || says(line, 'reports') ? services.find((id) => found || tools.has(id)) : undefined;
  if (finder === undefined || !data.services.get(finder)?.duties.findings) return [];
  return [sayingSo({ layer: 'logging-monitoring', duty: 'findings' }, captions.finding, given.findings)];
}

/** The same reading with another score, of the same shape as all others. */
const scored = ({ ask, on, words, ours, whole, places }: Reading, score: number): Reading => ({
  ask,
  on,
  score,
  words,
  ours,
  whole,
  places,
});

/** What is said and what is implied, the best first. What is both is surer than either. */
function merged(said: readonly Reading[], implied: readonly Reading[]): readonly Reading[] {
  const all = new Map(said.map((one) => [idOf(one.ask), one]));
  for (const one of implied) {
    const known = all.get(idOf(one.ask));
    all.set(idOf(one.ask), known ? scored(known.whole ? known : one, Math.max(known.score, one.score) + 1) : one);
  }
  return [...all.values()].sort((a, b) => b.score - a.score);
}

/**
 * Adds to what the words say what they imply: the side that a service stands for, software that one installs, access, what a tool
 * found, and what AWS has beneath a service. `aside`: the services that only stand for a side of another one.
 */
export function withImplied(
  lexicon: Lexicon,
  { line, tokens, mentions }: Pick<Sighting, 'line' | 'tokens' | 'mentions'>,
  services: readonly ServiceId[],
  aside: readonly ServiceId[],
  said: readonly Reading[],
): readonly Reading[] {
  const installs = services.some((id) => takesSoftware(lexicon, mentions, id));
  const known = installs ? said : withoutInstalling(lexicon, services, said);
  const implied: Reading[] = [];
  for (const id of aside) implied.push(...saying(lexicon, facets[id] ?? '', id, given.side));
  if (installs && mentions.installed)
    implied.push(...saying(lexicon, 'self-installed-software', captions.installed, given.installed));
  if (services.length > 0 && says(line, 'mayWho'))
    implied.push(...saying(lexicon, 'identity-access', captions.mayWho, given.mayWho));
  implied.push(...findingsOf(lexicon, line, services));
  // "Who replaces broken servers under Glue?": of the machines themselves, not of what runs on them.
  const hardware = known[0]?.whole && known[0].ask.layer === 'hardware' && known[0].score >= bar.thing;
  for (const one of beneath(lexicon, services, tokens, mentions))
    if (!(hardware && one.ask.layer === 'operating-system')) implied.push(one);
  return implied.length > 0 ? merged(known, implied) : known;
}

/** Whether a reading has nothing but words out of AWS's own name for a service: "EC2 Auto Scaling" is not asked for its scaling. */
const isOnlyName = ({ places }: Reading, official: ReadonlySet<number>) =>
  places.length > 0 && places.every((at) => official.has(at));

/** What only a service's name says is left out where more is said of it; or nothing, for then all of it is asked for. */
export function withoutNames(
  { line, tokens, mentions: { official } }: Pick<Sighting, 'line' | 'tokens' | 'mentions'>,
  readings: readonly Reading[],
): readonly Reading[] {
  const [best] = readings;
  if (official.size === 0 || !best || !isOnlyName(best, official)) return readings;
  const said = readings.filter((one) => !isOnlyName(one, official));
  const isMore = said[0]?.whole === true && isEnough(said[0]);
  const isOfIt = ({ text, at }: Token) => official.has(at) || cues.patches.test(text) || cues.secures.test(text);
  return isMore || says(line, 'overview') || saysNothingBut(tokens, isOfIt) ? said : readings;
}

/** "Is the data in our RDS Amazon's responsibility?": nothing is said of its encryption or the like, so whose it is is asked. */
export function withBareData(
  lexicon: Lexicon,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  readings: readonly Reading[],
): readonly Reading[] {
  // "Transfer Family" and "Transit Gateway" have words in them that go with data.
  const bare = readings.find(
    ({ ask, places, whole }) =>
      ask.layer === 'data' && ask.duty === null && whole && places.some((at) => !taken.has(at)),
  );
  if (!bare) return readings;
  const whose = askOf(lexicon.data, 'data-ownership');
  if (!whose) return readings;
  if (!saysNothingBut(tokens, ({ at }) => bare.places.includes(at) || taken.has(at))) return readings;
  const score = Math.max(bare.score, readings[0]?.score ?? 0);
  return [{ ...bare, ask: whose, score }, ...readings.filter(({ ask }) => ask.duty !== whose.duty)];
}

/** "Who maintains the brokers of MSK?": of the machines nothing is said but that they are kept going, so it is their system that is asked for. */
export function withBareMachines(
  { tokens, mentions: { taken, official } }: Pick<Sighting, 'tokens' | 'mentions'>,
  services: readonly ServiceId[],
  readings: readonly Reading[],
): readonly Reading[] {
  // "EKS managed nodes" are named as a whole.
  const members = tokens.filter(({ text, at }) => memberWords.has(text) && !official.has(at));
  if (services.length === 0 || members.length === 0) return readings;
  const besides = tokens.filter(({ text, at }) => !taken.has(at) && !memberWords.has(text));
  const nothingElse = saysNothingBut(besides, ({ text }) => turns.keepsUp.test(text) || memberGroups.has(text));
  if (!nothingElse || !turns.keepsUp.test(lineOf(besides))) return readings;
  const [best] = readings;
  // "The Nitro hypervisor under our instances": a thing of its own.
  const named =
    best?.whole && (best.score >= bar.thing || best.places.some((at) => !memberWords.has(textAt(tokens, at))));
  if (named) return readings;
  const system = { layer: 'operating-system', duty: null } as const;
  const others = readings.filter(({ ask }) => idOf(ask) !== system.layer);
  return [sayingSo(system, lineOf(members), Math.max(given.beneath, (best?.score ?? 0) + 1)), ...others];
}

/** "Can somebody at Amazon open our files?": AWS's access to data, whatever words say so. */
export function withLookingIn(
  lexicon: Lexicon,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  readings: readonly Reading[],
): readonly Reading[] {
  // AWS's access to a machine's memory is another question.
  if (readings[0]?.whole && readings[0].ask.duty === 'operator-access') return readings;
  const isName = ({ text, at }: Token) => taken.has(at) && !turns.dataWord.test(text);
  const line = tokens.map((token) => (isName(token) ? '·' : token.text)).join(' ');
  const found = turns.looksIn.exec(line);
  const ask = found && askOf(lexicon.data, 'aws-access-to-data');
  if (!found || !ask) return readings;
  const from = wordAt(line, found.index);
  const places = found[0].split(' ').map((_, index) => from + index);
  const score = Math.max(given.turn, (readings[0]?.score ?? 0) + 1);
  return [
    { ask, on: null, score, words: found[0], ours: false, whole: true, places },
    ...readings.filter(({ ask: { duty } }) => duty !== ask.duty),
  ];
}

/** A word that says nothing about what is asked: an everyday one, or one of the parties. */
const saysNothing = (text: string): boolean =>
  stopwords.has(text) || conversationalWords.has(text) || text.endsWith(adverbEnding) || turns.aws.test(text);

/** Besides what is meant nothing is said that could be asked about. */
export const saysNothingBut = (tokens: readonly Token[], isMeant: (token: Token) => boolean): boolean =>
  tokens.every((token) => isMeant(token) || saysNothing(token.text));

/** "Security in the cloud" is a term and a duty: named word by word, it is not the one "of the cloud". `concepts`: the longest first. */
export function withTerms(concepts: readonly string[], readings: readonly Reading[]): readonly Reading[] {
  const first = concepts.find((id) => readings.some(({ ask }) => ask.duty === id));
  const named = ({ ask }: Reading) => first !== undefined && ask.duty === first;
  if (!readings.some(named)) return readings;
  return readings
    .map((one) => (named(one) ? scored(one, one.score + termAdds) : one))
    .sort((a, b) => b.score - a.score);
}
