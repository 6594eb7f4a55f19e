import type { ConditionId } from '../dataset/conditions.ts';
import { commonOwner, type ServiceId } from '../dataset/dataset.ts';
import type { Owner } from '../dataset/schema.ts';
import { cues, turns } from '../languages/en/cues.ts';
import { facets, ordinaryForm, possessive, tools } from '../languages/en/services.ts';
import {
  be,
  beforeName,
  denied,
  denying,
  directions,
  joining,
  linking,
  machinesBelong,
  machinesOf,
  machineWords,
  networkWords,
  operates,
  opposing,
  ownMachines,
  ownParts,
  placing,
  questionWords,
  relatives,
  serviceItself,
  within,
} from '../languages/en/words.ts';
import { type Reading, readingsOf } from './asks.ts';
import { withoutFrames } from './frames.ts';
import { happeningsIn } from './incidents.ts';
import type { Ask } from './intent.ts';
import { type Leaning, leaningOf, plainWords, questionMarks } from './leaning.ts';
import { askOf, type Lexicon } from './lexicon.ts';
import { type Wording, wordingOf } from './matches.ts';
import { type Mention, type Mentions, mentionsIn } from './mentions.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { type Found, phrasesIn } from './phrases.ts';
import { presumedOwner, sentencesOf } from './presumption.ts';
import { withoutResources } from './resources.ts';
import { says } from './says.ts';
import { withSpelling } from './spelling.ts';
import { plainText, type Token, tokensOf } from './tokens.ts';

/** What is seen in a question before anything is decided: also the material of `npm run ask -- --explain`. */
export type Sighting = {
  /** The words in lower case, put right, with single blanks and no punctuation. */
  readonly line: string;
  readonly tokens: readonly Token[];
  readonly corrections: readonly (readonly [from: string, to: string])[];
  readonly mentions: Mentions;
  /** Where each service is asked something of its own. */
  readonly pairs: readonly Pair[] | null;
  /** The services asked about, in the order of mention: without those that only say which side of another is meant. */
  readonly services: readonly ServiceId[];
  /** Services that stand for a side of another one: IAM in "IAM policies on S3". */
  readonly facets: readonly ServiceId[];
  readonly readings: readonly Reading[];
  readonly conditions: readonly ConditionId[];
  readonly concepts: readonly string[];
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

/** Two services with nothing but commas and "and" between them. */
function sideBySide(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const all = tokens.slice(first.to, second.from);
  // "An SNS topic, a KMS key": what it is of the service.
  const [thing] = all;
  const between = thing && !linking.has(thing.text) && !thing.apart && all.length > 1 ? all.slice(1) : all;
  if (between.length > 3 || between.some(({ text }) => !linking.has(text))) return false;
  return tokens[second.from]?.apart === true || between.some(({ text, apart }) => apart || joining.has(text));
}

/** A question of its own begins here: "who ...", "do we ...". */
const asksFrom = (tokens: readonly Token[], at: number) => questionWords.has(tokens[at]?.text ?? '');

/** "IAM policies on S3" asks about S3; "IAM vs Cognito", "IAM: our side" and a list of services ask about IAM. */
function withoutFacets(
  lexicon: Lexicon,
  mentions: Mentions,
  tokens: readonly Token[],
  line: string,
): { services: ServiceId[]; aside: ServiceId[] } {
  const services = mentions.services.map(({ service }) => service);
  const firm = mentions.services.filter(({ by }) => by === 'name' || by === 'hint').map(({ service }) => service);
  // In a list ("S3, EBS and SNS") each is asked about.
  const listed = mentions.services
    .filter((one) => mentions.services.some((other) => other !== one && sideBySide(tokens, one, other)))
    .map(({ service }) => service);
  // "Secrets Manager: who writes the rotation Lambda?": what a question is headed by, it is about.
  const head = mentions.services.find(
    ({ from, to, by }) =>
      (from === 0 || (from === 1 && placing.has(tokens[0]?.text ?? ''))) &&
      (by === 'name' || by === 'hint') &&
      tokens[to]?.apart === true &&
      asksFrom(tokens, to),
  );
  if (head && listed.length === 0) return { services: [head.service], aside: [] };
  const main = services.filter((id) => listed.includes(id) || (firm.includes(id) && !(id in facets)));
  if (main.length === 0 || main.length === services.length)
    return { services: parentsAside(lexicon, services, mentions.services, tokens), aside: [] };
  if (says(line, 'compare') || says(line, 'gains') || says(line, 'ofEach') || turns.ofSeveral.test(line))
    return { services: parentsAside(lexicon, services, mentions.services, tokens), aside: [] };
  // "GuardDuty for our EKS logs": a tool that a question begins with is asked about as well.
  const [first] = mentions.services;
  if (first && first.from === 0 && tools.has(first.service) && !main.includes(first.service))
    main.unshift(first.service);
  return {
    services: parentsAside(lexicon, main, mentions.services, tokens),
    aside: services.filter((id) => id in facets && !main.includes(id)),
  };
}

/** "our ECS cluster, Fargate tasks": the way of running says more than the service. */
function parentsAside(
  lexicon: Lexicon,
  services: readonly ServiceId[],
  mentions: readonly Mention[],
  tokens: readonly Token[],
): ServiceId[] {
  const own = ownOperated(lexicon, services);
  const isWayOf = (other: ServiceId, id: ServiceId) =>
    lexicon.data.services.get(other)?.variantOf === id || other.startsWith(`${id}-`);
  return services.filter(
    (id) =>
      !(id === 'ec2' && (isBeneath(mentions, tokens) || (own && !opposed(tokens, mentions, id, own)))) &&
      !services.some((other) => other !== id && isWayOf(other, id) && !opposed(tokens, mentions, id, other)),
  );
}

/**
 * "A Cloud9 EC2 environment", "a Cloud9 environment on EC2", "the EC2 instance of a Cloud9 environment": EC2 is only said to be
 * where another service's machines come from. A NoSQL of one's own on EC2 is not DynamoDB.
 */
function isBeneath(mentions: readonly Mention[], tokens: readonly Token[]): boolean {
  const line = tokens.map(({ text }) => text).join(' ');
  const compares = says(line, 'ownOne') || tokens.some(({ text }) => opposing.has(text));
  const near = (to: number, from: number) =>
    to < from && from - to <= 3 && !tokens.slice(to, from + 1).some((one) => one.apart || one.text === 'and');
  return mentions.some(
    ({ service, from, to }) =>
      service === 'ec2' &&
      mentions.some((other) => {
        if (other.service === service || other.by === 'hint') return false;
        if (other.to === from) return tokens[from]?.apart === false;
        if (compares || other.by !== 'name') return false;
        return (
          (tokens[from - 1]?.text === 'on' && near(other.to, from)) ||
          (within.has(tokens[to]?.text ?? '') && near(to, other.from))
        );
      }),
  );
}

/** Software that one runs oneself is run on EC2: "self-hosted Kubernetes on EC2" is not two. */
const ownOperated = (lexicon: Lexicon, services: readonly ServiceId[]) =>
  services.find((id) => lexicon.data.services.get(id)?.profile === 'customer-operated');

/** "ECS with EC2 vs Fargate": set against each other, both are asked about. */
function opposed(tokens: readonly Token[], mentions: readonly Mention[], a: ServiceId, b: ServiceId): boolean {
  const of = (id: ServiceId) => mentions.filter(({ service }) => service === id);
  const line = tokens.map(({ text }) => text).join(' ');
  if (says(line, 'compare') || says(line, 'choose') || says(line, 'ofEach')) return true;
  // "Nodes joined to EKS": to and from set two against each other only where something moves.
  const moves = says(line, 'move');
  return of(a).some((one) =>
    of(b).some((other) => {
      const from = Math.min(one.from, other.from);
      const to = Math.max(one.to, other.to);
      return (
        to - from <= 12 &&
        tokens
          .slice(Math.max(0, from - 3), to)
          .some(({ text }) => opposing.has(text) || (moves && directions.has(text)))
      );
    }),
  );
}

/** `text` as it was typed. Never throws; at most about 1,400 characters of it are looked at. */
export function sightingOf(
  lexicon: Lexicon,
  text: string,
  inherited: readonly ServiceId[] = [],
  context: readonly ServiceId[] = inherited,
): Sighting {
  const plain = withoutResources(plainText(text), (id) => lexicon.data.services.has(id));
  const { tokens: all, corrections } = withSpelling(lexicon.spelling, tokensOf(plain));
  const whole = mentionsIn(lexicon, all, context);
  const tokens = withoutFrames(all, whole.taken);
  const mentions = tokens === all ? whole : mentionsIn(lexicon, tokens, context);
  const line = tokens.map((token) => token.text).join(' ');
  const wording = wordingOf(lexicon, tokens, mentions);
  const without = withoutFacets(lexicon, mentions, tokens, line);
  const tool = without.aside.find((id) => speaksOfItsOwn(lexicon, wording, id));
  const asked = tool === undefined ? without : { services: [tool], aside: [] };
  // What a thread hands on is asked about; what the question itself names is a side of it.
  const { services, aside } =
    inherited.length > 0 && asked.services.length > 0
      ? { services: inherited, aside: [...asked.services, ...asked.aside] }
      : asked;
  const said = [...new Set(services.length > 0 ? withOrdinaryForm(lexicon, services, tokens, line) : inherited)];
  const named =
    said.length > 0 || says(line, 'points')
      ? said
      : ownThing(lexicon, tokens, readingsOf(lexicon, wording, said, true), mentions.perhaps);
  const terms = phrasesIn(lexicon.concepts, tokens);
  const longest = [...terms].sort((a, b) => b.to - b.from - (a.to - a.from));
  const concepts = [...new Set(longest.flatMap(({ meaning }) => meaning))];
  const presumes = presumedOwner(sentencesOf(tokens, mentions.taken));
  const profile = lexicon.data.services.get(named[0] ?? '')?.profile ?? null;
  const leaning = leaningOf(lexicon.leanings, questionMarks(plainWords(tokens, mentions.taken), presumes, profile));
  const readings = leaned(
    lexicon,
    named,
    leaning,
    concepts,
    withTerms(
      concepts,
      withFacets(named, lexicon, readingsOf(lexicon, wording, named), aside, mentions, { tokens, line }),
    ),
  );
  const pairs = pairsOf(lexicon, tokens, mentions);
  // A service's name alone says of nothing that it has happened.
  const happenings = happeningsIn(lexicon, tokens).filter(
    ({ places }) => !places.every((at) => mentions.taken.has(at)),
  );
  return {
    line,
    tokens,
    corrections,
    mentions,
    pairs: pairs?.some(({ service }) => said.some((id) => lexicon.data.services.get(id)?.variantOf === service))
      ? null
      : pairs,
    services: named,
    facets: aside,
    readings,
    conditions: circumstancesIn(lexicon, tokens, mentions, line),
    concepts,
    called: phrasesIn(lexicon.called, tokens),
    conceptPlaces: new Set(terms.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))),
    incidents: happenings.map(({ incident }) => incident),
    incidentPlaces: happenings[0]?.places ?? [],
    incidentWeight: happenings[0]?.weight ?? 0,
    presumes,
    leaning,
  };
}

/** What a question says to be so, not what it says to be off or still to come. */
function circumstancesIn(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { taken }: Mentions,
  line: string,
): readonly ConditionId[] {
  // "standalone Fargate tasks": a name in the middle of a circumstance does not part it.
  const ways = taken.size === 0 ? [tokens] : [tokens, tokens.filter(({ at }) => !taken.has(at))];
  const found = ways.flatMap((words) =>
    phrasesIn(lexicon.conditions, words).filter(({ from, to, meaning }) => {
      if (meaning === 'end-of-life' && says(line, 'notYet')) return false;
      const after = words.slice(to, to + 3).filter(({ apart }) => !apart);
      const [first, second] = after.map(({ text }) => text);
      return !(
        denying.has(words[from - 1]?.text ?? '') ||
        denied.has(first ?? '') ||
        (be.has(first ?? '') && denied.has(second ?? ''))
      );
    }),
  );
  return [...new Set(found.map(({ meaning }) => meaning))];
}

/** "OpenSearch Serverless instead of our provisioned domain": the way of running it is set against the ordinary one. */
function withOrdinaryForm(
  lexicon: Lexicon,
  services: readonly ServiceId[],
  tokens: readonly Token[],
  line: string,
): readonly ServiceId[] {
  const [only] = services;
  const parent = services.length === 1 ? lexicon.data.services.get(only as ServiceId)?.variantOf : null;
  if (!parent || !tokens.some(({ text }) => ordinaryForm.has(text))) return services;
  return says(line, 'against') ? [parent, only as ServiceId] : services;
}

/** "CloudTrail data events for S3 objects": the tool's own thing, named beside it, is asked about. */
function speaksOfItsOwn(lexicon: Lexicon, wording: Wording, id: ServiceId): boolean {
  if (!tools.has(id)) return false;
  const own = readingsOf(lexicon, wording, [id]).find(({ on, whole }) => whole && on === id);
  return own !== undefined && own.score >= ownEnough && own.places.length >= 2;
}

/** How sure the words of a service's own thing must be to stand for the service: two words that nothing else is called by. */
const ownEnough = 8;

/** The same beside a word that may be the service's name. */
const togetherEnough = 4;

/** How rare a word of many duties is at most: "cluster", "upgrade". */
const everyday = 2.8;

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
    ({ on, whole, score }) => whole && score >= togetherEnough && on !== null && perhaps.includes(on),
  );
  if (called?.on) return [called.on];
  const best = readings[0];
  if (!best?.whole || best.on === null || best.score < ownEnough || best.places.length < 2) return [];
  const owner = lexicon.data.services.get(best.on);
  const family = owner?.variantOf ?? best.on;
  // Many services have clusters and upgrades: a word must be there that only this one's things have, or no other thing be meant.
  const own = (at: number) => lexicon.thingsOf.get(tokens[at]?.stem ?? '') === family;
  const telling = best.places.some(own);
  // Racks and their power are AWS's own as well as those of an Outpost.
  if (owner?.profile === 'on-premises' && !best.places.every(own)) return [];
  const others = readings.slice(1).some(({ whole, places }) => whole && best.places.every((at) => places.includes(at)));
  const common = best.places.every((at) => (lexicon.rarity.get(tokens[at]?.stem ?? '') ?? 0) < everyday);
  if (!telling && (others || common)) return [];
  return owner ? [owner.variantOf ?? owner.id] : [];
}

/** Kinds of service on which software of one's own runs. */
const runsYours: ReadonlySet<string> = new Set([
  'infrastructure',
  'container',
  'customer-operated',
  'on-premises',
  'serverless-compute',
]);

/** As sure as a phrase that says it word by word. */
const sayingSo = (ask: Ask, words: string, score = 12): Reading => ({
  ...{ ask, score, words },
  on: null,
  whole: true,
  places: [],
});

/** Kinds of service whose machines nobody but AWS sees. */
const hidden: ReadonlySet<string> = new Set(['multi-tenant-managed', 'account-control', 'serverless-compute']);

/**
 * "The servers of Inspector", "the machines behind Lambda", "the network behind SQS": AWS's, not those that the service looks at.
 * `things`: what is looked for.
 */
function speaksOfWhatIsBehind(
  lexicon: Lexicon,
  tokens: readonly Token[],
  mentions: Mentions,
  id: ServiceId,
  things: ReadonlySet<string>,
): boolean {
  if (!hidden.has(lexicon.data.services.get(id)?.profile ?? '')) return false;
  return mentions.services.some(({ service, from, to }) => {
    if (service !== id) return false;
    if (standsOn(tokens, from, to, things)) return true;
    let belongs = false;
    for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
      const { text, apart } = tokens[at] as Token;
      if (things.has(text)) return belongs;
      if (!machinesOf.has(text) || apart) return false;
      belongs ||= machinesBelong.has(text);
    }
    return false;
  });
}

/** "The servers that Lambda code executes on", "machines Glue runs on". */
function standsOn(tokens: readonly Token[], from: number, to: number, things: ReadonlySet<string>): boolean {
  const on = tokens.slice(to, to + 4).findIndex(({ text }) => text === 'on');
  if (on < 1 || !machinesBelong.has(tokens[to + on - 1]?.text ?? '')) return false;
  return [1, 2].some((back) => things.has(tokens[from - back]?.text ?? ''));
}

/** "SQS servers", "the QuickSight SPICE boxes": not those of a tool, which may be the machines that it looks after. */
function speaksOfOwnMachines(lexicon: Lexicon, tokens: readonly Token[], mentions: Mentions, id: ServiceId): boolean {
  if (tools.has(id) || !hidden.has(lexicon.data.services.get(id)?.profile ?? '')) return false;
  return mentions.services.some(({ service, from, to, by }) => {
    const [next, after] = [tokens[to], tokens[to + 1]];
    const own = (one: Token | undefined) => one !== undefined && !one.apart && ownMachines.has(one.text);
    if (service !== id || by !== 'name' || possessive.has(tokens[from - 1]?.text ?? '')) return false;
    return (
      own(next) ||
      (own(after) && next?.apart === false && !lexicon.functions.has(next.text) && !isThing(lexicon, id, [next, after]))
    );
  });
}

/** Two words are a thing that people have on a service: its "state machine". */
const isThing = ({ things }: Lexicon, id: ServiceId, words: readonly (Token | undefined)[]) =>
  words.some((word) =>
    things
      .get(id)
      ?.get(word?.stem ?? '')
      ?.some(({ stems }) => words.every((one) => stems.includes(one?.stem ?? ''))),
  );

/** "Who operates the AppConfig service?", "who runs the IAM that ...": AWS's own work, not what is done with the service. */
function speaksOfItself(lexicon: Lexicon, tokens: readonly Token[], mentions: Mentions, id: ServiceId): boolean {
  if (!hidden.has(lexicon.data.services.get(id)?.profile ?? '')) return false;
  return mentions.services.some(({ service, from, to, by, thing }) => {
    if (service !== id || by !== 'name' || thing) return false;
    // "CloudFormation's own software"
    if (tokens[to]?.text === 'own' && ownParts.has(tokens[to + 1]?.text ?? '')) return true;
    let at = from - 1;
    while (at > 0 && beforeName.has((tokens[at] as Token).text)) at -= 1;
    if (!operates.has(tokens[at]?.text ?? '') || !cues.asksOwner.test(`${tokens[at - 1]?.text} `)) return false;
    const next = tokens[to];
    const ends = next === undefined || next.clause !== tokens[from]?.clause;
    if (ends) return tokens[at + 1]?.text === 'the';
    return serviceItself.has(next.text) || (relatives.has(next.text) && tokens[at + 1]?.text === 'the');
  });
}

/** A service that stands for a side speaks for that side, unless the question says something nearer. */
function withFacets(
  services: readonly ServiceId[],
  lexicon: Lexicon,
  readings: readonly Reading[],
  aside: readonly ServiceId[],
  mentions: Mentions,
  { tokens, line }: { readonly tokens: readonly Token[]; readonly line: string },
): Reading[] {
  const implied: Reading[] = [];
  for (const id of aside) {
    const ask = askOf(lexicon.data, facets[id] ?? '');
    if (ask) implied.push({ ask, on: null, score: 3, words: id, whole: true, places: [] });
  }
  const machines = services.some((id) => {
    const service = lexicon.data.services.get(id);
    if (!service || !runsYours.has(service.profile)) return false;
    // Spark on Glue is Glue's own: its facts speak of it.
    return lexicon.recall(service, mentions.products, new Set()).length === 0;
  });
  // "Who installs the warehouse software?": where the operating system is AWS's, nobody else installs anything.
  const closed = services.filter((id) => {
    const service = lexicon.data.services.get(id);
    return (
      service?.layers['operating-system'].who === 'aws' && !service.duties['self-installed-software'] && !tools.has(id)
    );
  });
  const known =
    machines || closed.length === 0 || closed.length < services.length
      ? readings
      : readings.filter(({ ask }) => ask.duty !== 'self-installed-software');
  const software = mentions.installed && machines ? askOf(lexicon.data, 'self-installed-software') : null;
  if (software) implied.push({ ask: software, on: null, score: 5.2, words: 'software on it', whole: true, places: [] });
  const access = services.length > 0 && says(line, 'mayWho') ? askOf(lexicon.data, 'identity-access') : null;
  if (access) implied.push({ ask: access, on: null, score: 4, words: 'who may', whole: true, places: [] });
  const found = says(line, 'reports') ? services.find((id) => tools.has(id)) : undefined;
  const findings = found === undefined ? undefined : lexicon.data.services.get(found)?.duties.findings;
  if (findings) implied.push(sayingSo({ layer: 'logging-monitoring', duty: 'findings' }, 'what it found', 16));
  const network = services.find((id) => speaksOfWhatIsBehind(lexicon, tokens, mentions, id, networkWords));
  if (network !== undefined)
    implied.push(sayingSo({ layer: 'network-infrastructure', duty: null }, 'the network behind it'));
  const itself = services.find((id) => speaksOfItself(lexicon, tokens, mentions, id));
  if (itself !== undefined) implied.push(sayingSo({ layer: 'control-plane', duty: null }, 'the service itself'));
  const host = services.find(
    (id) =>
      speaksOfWhatIsBehind(lexicon, tokens, mentions, id, machineWords) ||
      speaksOfOwnMachines(lexicon, tokens, mentions, id),
  );
  if (host !== undefined) implied.push(sayingSo({ layer: 'operating-system', duty: null }, 'the machines behind it'));
  if (implied.length === 0) return [...known];
  const merged = new Map(known.map((one) => [one.ask.duty ?? one.ask.layer, one]));
  for (const one of implied) {
    const key = one.ask.duty ?? one.ask.layer;
    const said = merged.get(key);
    merged.set(key, said ? { ...said, score: Math.max(said.score, one.score) + 1 } : one);
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}

/** "Security in the cloud" is a term and a duty: named word by word, it is not the one "of the cloud". */
function withTerms(concepts: readonly string[], readings: readonly Reading[]): readonly Reading[] {
  const named = ({ ask }: Reading) => ask.duty !== null && concepts.includes(ask.duty);
  if (!readings.some(named)) return readings;
  return readings
    .map((one) => (named(one) ? { ...one, score: one.score + term } : one))
    .sort((a, b) => b.score - a.score);
}

/** What a duty gains whose term stands there. */
const term = 1.5;

/** How much of a reading's rank is where the question leans. */
const leaningPart = 0.2;

/**
 * "Who connects the zones with fibre?" sounds like AWS's work, whatever its words have in common with a duty of ours: of two
 * readings about as good, the one whose owner fits comes first. Scores stay as they are: how sure a reading is, its words say.
 */
function leaned(
  lexicon: Lexicon,
  services: readonly ServiceId[],
  leaning: Leaning,
  concepts: readonly string[],
  readings: readonly Reading[],
): readonly Reading[] {
  const { data } = lexicon;
  const ownerOf = (ask: Ask) => commonOwner(data, services, ask);
  const fits = (who: ReturnType<typeof ownerOf>) =>
    who === 'aws' || who === 'customer' ? Math.max(leaning[who], doubt) : Math.max(leaning.shared, undecided);
  // What is far behind the best is no rival.
  const bar = (readings[0]?.score ?? 0) * rival;
  const behind = readings.findIndex(({ score }) => score < bar);
  const rivals = behind < 0 ? readings : readings.slice(0, behind);
  // "Security of the cloud", named as such, is not the one "in the cloud", whoever is said to have it.
  if (rivals.length < 2 || concepts.includes(rivals[0]?.ask.duty ?? '')) return readings;
  const ranked = rivals
    .map((reading) => ({ reading, rank: reading.score * fits(ownerOf(reading.ask)) ** leaningPart }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ reading }) => reading);
  return behind < 0 ? ranked : [...ranked, ...readings.slice(behind)];
}

/** What an owner that is neither side alone fits at least. */
const undecided = 0.35;
const rival = 0.3;
/** However sure the leaning is, the other side keeps this much: words that stand there are the better witness. */
const doubt = 0.06;
