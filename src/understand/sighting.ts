import type { ConditionId } from '../dataset/conditions.ts';
import type { ServiceId } from '../dataset/dataset.ts';
import type { Owner } from '../dataset/schema.ts';
import { turns } from '../languages/en/cues.ts';
import { againstForm, timeUnits } from '../languages/en/grammar.ts';
import { ofService } from '../languages/en/incidents.ts';
import { ordinaryForm, ordinaryWayOf, tools } from '../languages/en/services.ts';
import { type Reading, readingsOf } from './asks.ts';
import { circumstancesIn } from './circumstances.ts';
import { withoutFacets } from './facets.ts';
import { withoutFrames } from './frames.ts';
import { withBareData, withBareMachines, withImplied, withLookingIn, withoutNames, withTerms } from './implied.ts';
import { type Happening, happeningsIn, serviceDown } from './incidents.ts';
import { type Leaning, leaned, leaningOf, plainWords, questionMarks } from './leaning.ts';
import type { Lexicon } from './lexicon.ts';
import { type Wording, wordingOf } from './matches.ts';
import { type Mentions, mentionsIn } from './mentions.ts';
import { type Found, phrasesIn } from './phrases.ts';
import { isNumber, lineOf, longestFirst, placesIn, textAt } from './places.ts';
import { presumedOwner } from './presumption.ts';
import { withoutResources } from './resources.ts';
import { says } from './says.ts';
import { bar } from './scores.ts';
import { sentencesOf } from './sentences.ts';
import { withSpelling } from './spelling.ts';
import { plainText, type Token, tokenAs, tokensOf } from './tokens.ts';

/** What is seen in a question before anything is decided: also the material of `npm run ask -- --explain`. */
export type Sighting = {
  /** The words in lower case, put right, with single blanks and no punctuation. */
  readonly line: string;
  readonly tokens: readonly Token[];
  readonly corrections: readonly (readonly [from: string, to: string])[];
  readonly mentions: Mentions;
  /** The services asked about, in the order of mention: without those that only say which side of another is meant. */
  readonly services: readonly ServiceId[];
  /** Services that stand for a side of another one: IAM in "IAM policies on S3". */
  readonly facets: readonly ServiceId[];
  readonly readings: readonly Reading[];
  readonly conditions: readonly ConditionId[];
  readonly concepts: readonly string[];
  /** Where terms are named, by words that are nothing else. */
  readonly terms: readonly Found<readonly string[]>[];
  /** Terms by words that are also things somebody has. */
  readonly called: readonly Found<readonly string[]>[];
  /** The words that terms were read from. */
  readonly conceptPlaces: ReadonlySet<number>;
  readonly incidents: readonly string[];
  /** The words that the first incident was read from. */
  readonly incidentPlaces: readonly number[];
  /** How telling those words are: about 4 a word that only this incident has. */
  readonly incidentWeight: number;
  readonly presumes: Owner | null;
  /** To which side its wording leans, whatever it is about. */
  readonly leaning: Leaning;
};

/** What everything else is read from: the words, put right and without what is said around them, and the names among them. */
type Words = Pick<Sighting, 'line' | 'tokens' | 'corrections' | 'mentions'>;

/** `text` as it was typed. Never throws; at most about 1,400 characters of it are looked at. */
export function sightingOf(
  lexicon: Lexicon,
  text: string,
  inherited: readonly ServiceId[] = [],
  context: readonly ServiceId[] = inherited,
): Sighting {
  const words = wordsIn(lexicon, text, context);
  const { line, tokens, corrections, mentions } = words;
  const spoken = withNameOf(lexicon, inherited, tokens, mentions);
  const wording = wordingOf(lexicon, spoken.tokens, spoken.names);
  const { said, aside } = saidOf(lexicon, words, wording, inherited);
  const services = said.length > 0 ? said : unsaid(lexicon, words, wording);
  const terms = phrasesIn(lexicon.concepts, tokens);
  const concepts = [...new Set(longestFirst(terms).flatMap(({ meaning }) => meaning))];
  const presumed = presumedOwner(sentencesOf(tokens, mentions.taken));
  const profile = lexicon.data.services.get(services[0] ?? '')?.profile ?? null;
  const leaning = leaningOf(lexicon.leanings, questionMarks(plainWords(tokens, mentions.taken), presumed, profile));
  const { incidents, incidentPlaces, incidentWeight } = incidentsIn(lexicon, words);
  const readings = readingsIn(lexicon, words, wording, { services, aside, concepts, leaning });
  // "Can an engineer of AWS look into our memory?": who it is that prevents it is no yes.
  const looks = readings[0]?.ask.duty === 'operator-access' && turns.theyLook.test(line);
  return {
    line,
    tokens,
    corrections,
    mentions,
    services,
    facets: aside,
    readings,
    conditions: circumstancesIn(lexicon, words, services),
    concepts,
    terms,
    called: phrasesIn(lexicon.called, tokens),
    conceptPlaces: placesIn(terms),
    incidents,
    incidentPlaces,
    incidentWeight,
    presumes: looks ? null : presumed,
    leaning,
  };
}

function wordsIn(lexicon: Lexicon, text: string, context: readonly ServiceId[]): Words {
  const plain = withoutResources(plainText(text), (id) => lexicon.data.services.has(id));
  const { tokens: all, corrections } = withSpelling(lexicon.spelling, tokensOf(plain));
  const whole = mentionsIn(lexicon, all, context);
  const tokens = withoutFrames(all, whole.taken);
  const mentions = tokens === all ? whole : mentionsIn(lexicon, tokens, context);
  return { line: lineOf(tokens), tokens, corrections, mentions };
}

/** The services that are named or handed on by a thread, and those of them that only stand for a side of one. */
function saidOf(
  lexicon: Lexicon,
  words: Words,
  wording: Wording,
  inherited: readonly ServiceId[],
): { readonly said: readonly ServiceId[]; readonly aside: readonly ServiceId[] } {
  const without = withoutFacets(lexicon, words.mentions, words.tokens, words.line);
  const tool = without.aside.find((id) => speaksOfItsOwn(lexicon, wording, id));
  const own = tool === undefined ? without : { services: [tool], aside: [] };
  // What a thread hands on is asked about; what the question itself names is a side of it.
  const { services, aside } =
    inherited.length > 0 && own.services.length > 0
      ? { services: inherited, aside: [...own.services, ...own.aside] }
      : own;
  const said = services.length > 0 ? withOrdinaryForm(lexicon, words, ofProduct(lexicon, words, services)) : inherited;
  return { said: [...new Set(said)], aside };
}

/** The service whose own thing is spoken of, where none is named and the question points at none. */
const unsaid = (lexicon: Lexicon, { line, tokens, mentions }: Words, wording: Wording): readonly ServiceId[] =>
  says(line, 'points') || turns.general.test(line)
    ? []
    : ownThing(lexicon, tokens, readingsOf(lexicon, wording, [], true), mentions.perhaps);

/** What may be asked about, the best first: what the words say, what they imply, and where the wording leans. */
function readingsIn(
  lexicon: Lexicon,
  words: Words,
  wording: Wording,
  seen: Pick<Sighting, 'services' | 'concepts' | 'leaning'> & { readonly aside: readonly ServiceId[] },
): readonly Reading[] {
  const { services, aside, concepts, leaning } = seen;
  const said = withoutNames(words, readingsOf(lexicon, wording, services));
  const implied = withImplied(lexicon, words, services, aside, said);
  const fitting = leaned(lexicon, services, leaning, concepts, withTerms(concepts, implied));
  const { tokens, mentions } = words;
  const { taken } = mentions;
  const data = withBareData(lexicon, tokens, taken, fitting);
  return withLookingIn(lexicon, tokens, taken, withBareMachines(words, services, data));
}

/** What has happened, the most telling first. */
function incidentsIn(
  lexicon: Lexicon,
  { tokens, mentions }: Words,
): Pick<Sighting, 'incidents' | 'incidentPlaces' | 'incidentWeight'> {
  // A service's name alone says of nothing that it has happened.
  const told = happeningsIn(lexicon, tokens).filter(({ places }) => !places.every((at) => mentions.taken.has(at)));
  const down = told.length === 0 ? serviceDown(lexicon, tokens, mentions) : null;
  const happenings = ofNamed(down ? [down] : told, mentions);
  const [first] = happenings;
  return {
    incidents: happenings.map(({ incident }) => incident),
    incidentPlaces: first?.places ?? [],
    incidentWeight: first?.weight ?? 0,
  };
}

/**
 * "And the workers?" in a thread on Glue: what its things are called by ("Glue workers") has its name in it, which a thread leaves
 * out. It is put behind the words.
 */
function withNameOf(
  lexicon: Lexicon,
  inherited: readonly ServiceId[],
  tokens: readonly Token[],
  mentions: Mentions,
): { readonly tokens: readonly Token[]; readonly names: Pick<Mentions, 'taken' | 'things'> } {
  const [only] = inherited;
  const service = inherited.length === 1 ? lexicon.data.services.get(only as ServiceId) : undefined;
  if (!service || mentions.services.length > 0) return { tokens, names: mentions };
  const clause = tokens.at(-1)?.clause ?? 0;
  const name = tokensOf(service.short).map((token, on) =>
    tokenAs(token, tokens.length + on, token, { clause, apart: false }),
  );
  const taken = new Set([...mentions.taken, ...name.map(({ at }) => at)]);
  return { tokens: [...tokens, ...name], names: { taken, things: mentions.things } };
}

/** "S3 outage in us-east-1" is S3's, though the Region is named too. */
function ofNamed(happenings: readonly Happening[], { named }: Mentions): readonly Happening[] {
  const [first] = happenings;
  const sooner = happenings.find(({ incident }) => incident === ofService[first?.incident ?? '']);
  const follows = first?.places.some((at) => named.some(({ to }) => to === at));
  return sooner && follows ? [sooner, ...happenings.filter((one) => one !== sooner)] : happenings;
}

/** "Oracle licences for RDS Custom": of a service alone, the way of running it that has the named software in its name. */
function ofProduct(
  { data }: Lexicon,
  { mentions: { products } }: Words,
  services: readonly ServiceId[],
): readonly ServiceId[] {
  const [only] = services;
  const service = services.length === 1 ? data.services.get(only as ServiceId) : undefined;
  const words = lineOf(products);
  if (!service || words === '') return services;
  const ways = service.variants.filter((id) => data.services.get(id)?.short.toLowerCase().endsWith(words));
  return ways.length === 1 ? ways : services;
}

/** "OpenSearch Serverless instead of our provisioned domain": the way of running it is set against the ordinary one. */
function withOrdinaryForm(
  lexicon: Lexicon,
  { tokens, mentions: { named } }: Words,
  services: readonly ServiceId[],
): readonly ServiceId[] {
  const [only] = services;
  const parent = services.length === 1 ? lexicon.data.services.get(only as ServiceId)?.variantOf : null;
  // "Our ECS EC2 cluster" has the word of its own.
  const against = tokens.some(
    ({ text, at }) =>
      (ordinaryForm.has(text) || ordinaryWayOf[parent ?? '']?.has(text)) &&
      !named.some(({ to }) => to === at) &&
      tokens.slice(Math.max(0, at - formWithin), at + formWithin).some((beside) => againstForm.has(beside.text)),
  );
  return parent && against ? [parent, only as ServiceId] : services;
}

/** How far from the ordinary form stands what sets it against the other. */
const formWithin = 4;

/** "CloudTrail data events for S3 objects": the tool's own thing, named beside it, is asked about. */
function speaksOfItsOwn(lexicon: Lexicon, wording: Wording, id: ServiceId): boolean {
  if (!tools.has(id)) return false;
  const own = readingsOf(lexicon, wording, [id]).find(({ on, whole }) => whole && on === id);
  return own !== undefined && own.score >= bar.own && own.places.length >= 2;
}

/** How rare a word of many duties is at most: "cluster", "upgrade". */
const everyday = 2.8;

const isTime = (word: string): boolean => isNumber(word) || timeUnits.has(word);

/**
 * "stack drift", "reserved concurrency": a thing that only one service has names the service. `perhaps`: an everyday word and a thing
 * of the service that is called so ("batch", "compute environment") say together what neither says alone.
 */
function ownThing(
  lexicon: Lexicon,
  tokens: readonly Token[],
  readings: readonly Reading[],
  perhaps: readonly ServiceId[],
): readonly ServiceId[] {
  const called = readings.find(
    ({ on, whole, score }) => whole && score >= bar.ownTogether && on !== null && perhaps.includes(on),
  );
  if (called?.on) return [called.on];
  const best = readings[0];
  if (!best?.whole || best.on === null || best.score < bar.own || best.places.length < 2) return [];
  // "After 30 days": how long something takes or stays names nobody's thing.
  const rarityAt = (at: number) => lexicon.rarity.get(tokens[at]?.stem ?? '') ?? 0;
  const besideTime = best.places.filter((at) => !isTime(textAt(tokens, at)));
  const counts = best.places.some((at) => isNumber(textAt(tokens, at)));
  if (counts && besideTime.every((at) => rarityAt(at) < everyday)) return [];
  const owner = lexicon.data.services.get(best.on);
  const family = owner?.variantOf ?? best.on;
  // Many services have clusters and upgrades: a word must be there that only this one's things have, or no other thing be meant.
  const own = (at: number) => lexicon.thingsOf.get(tokens[at]?.stem ?? '') === family;
  const telling = best.places.some(own);
  // Racks and their power are AWS's own as well as those of an Outpost.
  if (owner?.profile === 'on-premises' && !best.places.every(own)) return [];
  const others = readings.slice(1).some(({ whole, places }) => whole && best.places.every((at) => places.includes(at)));
  const common = best.places.every((at) => rarityAt(at) < everyday);
  if (!telling && (others || common)) return [];
  return owner ? [owner.variantOf ?? owner.id] : [];
}
