import { type Dataset, isWayOf, type ServiceId } from '../dataset/dataset.ts';
import {
  and,
  be,
  comparedWith,
  comparing,
  goesOver,
  likening,
  oneOfSeveral,
  runsOn,
  setAgainst,
  takesWay,
  whoseHost,
} from '../languages/en/grammar.ts';
import { betweenNames } from '../languages/en/names.ts';
import {
  combinations,
  managedKubernetes,
  ordinaryWay,
  ordinaryWayOf,
  ownMachine,
  type Runnable,
  type Software,
} from '../languages/en/services.ts';
import { isExcluded } from './excluded.ts';
import type { Hint, Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { type Found, phrasesIn } from './phrases.ts';
import { lineOf, placesIn, type Stretch, textAt } from './places.ts';
import { says } from './says.ts';
import type { Token } from './tokens.ts';

/** What a hint may be a way of running: a service that is named, or software that is. */
type Parent = Stretch & { readonly runs: Runnable };

/** Software that a question names, and may name a way of running of. */
export type Named = Stretch & { readonly software: Software };

/** What every step looks at. */
type Scene = {
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly parents: readonly Parent[];
  readonly context: readonly ServiceId[];
  /** The services of the thread, and those of which it has a way of running. */
  readonly inThread: ReadonlySet<ServiceId>;
  /** The question sets services against each other. */
  readonly compares: boolean;
  /** It wants an answer for each of several. */
  readonly ofEach: boolean;
  /** The members of a list of one service's ways. */
  readonly listed: ReadonlySet<Found<Hint>>;
};

/** A way of running that is meant, with the hint that says so, what it is a way of, and whether that is set against it. */
type Way = {
  readonly mention: Mention;
  readonly hint: Found<Hint>;
  readonly parent: Parent | undefined;
  readonly against: boolean;
};

/** Everything of the first stands in the second. */
const isIn = (one: Stretch, other: Stretch) => one.from >= other.from && one.to <= other.to;

/** They have a word in common: "EKS" and "EKS cluster". */
const meets = (one: Stretch, other: Stretch) => one.from < other.to && other.from < one.to;

function near(tokens: readonly Token[], mention: Stretch, hint: Stretch, listed = false): boolean {
  // "Fargate, EKS or ECS on EC2" names three.
  if (listed && tokens[Math.max(mention.from, hint.from)]?.apart === true) return false;
  const [start, end] = hint.from >= mention.to ? [mention.to, hint.from] : [hint.to, mention.from];
  if (end < start) return true;
  if (end - start > 4) return false;
  // "Compare ECS with Fargate" names two.
  const compares = tokens.some(({ text }) => comparing.has(text));
  return tokens.slice(start, end).every(({ text }) => betweenNames.has(text) && !(compares && text === comparedWith));
}

/** The words of a way of running are another service's name: CloudHSM, and no "Fargate compute environments", which are nobody else's. */
const isOthersName = ({ mentions }: Pick<Scene, 'mentions'>, hint: Stretch): boolean =>
  mentions.some((one) => one.by === 'name' && one.service !== ownMachine && isIn(one, hint) && one.to === hint.to);

/** "Images on Fargate, App Runner and EKS", "CloudHSM, KMS": what would be a way of running is a member of the same list. */
function inOneList(scene: Scene, parent: Stretch, hint: Stretch): boolean {
  const { tokens } = scene;
  // "ECS: EC2, Managed Instances" are its own ways.
  if (!isOthersName(scene, hint)) return false;
  const [from, to] = parent.from < hint.from ? [parent.to, hint.to] : [hint.to, parent.from + 1];
  return tokens
    .slice(from, to)
    .some(({ joined, plus, clause }) => (joined && !plus) || clause !== tokens[from - 1]?.clause);
}

/** The way of running is said after the service, in the same sentence's breath: not of a name that comes later. */
const follows = (parent: Stretch, hint: Stretch) => parent.to <= hint.from;

/** Fargate is a way of running ECS, and EKS has one of that name too. */
function isOfSeveral(data: Dataset, id: ServiceId): boolean {
  const name = data.services.get(id)?.short.toLowerCase();
  return combinations.some(({ is, weak }) => is !== id && weak.some((word) => word === name));
}

/**
 * Each hint that stands there, of each service that has it. "Batch queues run on Fargate": where the longest is a way of nothing that
 * is named ("pods run on Fargate" are EKS's), the service's name at its end.
 */
function hintsIn(
  lexicon: Lexicon,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  runs: ReadonlySet<Runnable>,
): Found<Hint>[] {
  const isName = (to: number) => mentions.some((one) => one.by === 'name' && one.to === to);
  const within = (start: number, end: number): Found<Hint>[] =>
    phrasesIn(lexicon.hints, tokens.slice(start, end)).flatMap(({ meaning, ...found }) => {
      const [from, to] = [start + found.from, start + found.to];
      const isHere = meaning.some(({ of, strength }) => strength === 'alone' || runs.has(of));
      const shorter = isHere || to - from === 1 || !isName(to) ? [] : within(from + 1, to);
      return shorter.length > 0 ? shorter : meaning.map((one) => ({ meaning: one, from, to }));
    });
  return within(0, tokens.length);
}

const isVariantOf = ({ lexicon }: Scene, one: Runnable, of: Runnable) =>
  lexicon.data.services.get(one)?.variantOf === of;

/** What a hint is a way of running: where it is named several times, the nearest. */
function parentOf(scene: Scene, { meaning: { of, strength }, from }: Found<Hint>): Parent | undefined {
  const { tokens, parents } = scene;
  // "EKS Fargate vs managed nodes vs hybrid": another way of the same service.
  const beside = strength === 'strong' && (setAgainst.has(textAt(tokens, from - 1)) || tokens[from]?.joined);
  return parents
    .filter(({ runs }) => runs === of || (beside && isVariantOf(scene, runs, of)))
    .sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0];
}

/** The services that a way of running runs on, where one of its words is the id of such: EC2 of ECS on EC2. */
export const hostsOf = (way: ServiceId): readonly string[] => combinations.find(({ is }) => is === way)?.weak ?? [];

/** EKS is what Batch on EKS runs on; Fargate, a way of running ECS, is none of EKS's hosts. */
const isHostOf = ({ lexicon }: Scene, id: ServiceId, way: ServiceId) =>
  hostsOf(way).includes(id) && lexicon.data.services.get(id)?.variantOf === null;

/** "Auto mode" alone is EKS's, but not where another service is named. */
const isElsewhere = (scene: Scene, hint: Found<Hint>) =>
  scene.mentions.some((one) => {
    const { is, of } = hint.meaning;
    const own = one.service === of || one.service === is || isVariantOf(scene, one.service, of);
    const isHost = meets(one, hint) && isHostOf(scene, one.service, is);
    return one.sure && !own && !isHost && !isIn(one, hint);
  });

/** Where stands what says on what something runs, before a name; -1 where nothing does. */
function placeOfOn({ tokens }: Scene, { from }: Stretch): number {
  let at = from - 1;
  while (whoseHost.has(textAt(tokens, at))) at -= 1;
  return runsOn.has(textAt(tokens, at)) ? at : -1;
}

/** "Batch hosts on EC2", "jobs on an EKS cluster", and "on ec2 then?" after EMR: the word says what the service runs on. */
const isRunOn = (scene: Scene, hint: Stretch) => placeOfOn(scene, hint) >= 0 && !scene.compares;

/** "What if the tasks sit on EC2?", not "and on EC2?": it is said what runs there. */
function saysWhatRuns(scene: Scene, hint: Stretch): boolean {
  const at = placeOfOn(scene, hint);
  return at > 0 && !goesOver.has(textAt(scene.tokens, at - 1));
}

/** "And with managed nodes?" in a thread on EKS: the question names no service besides. */
function goesOnWithThread(scene: Scene, hint: Found<Hint>): boolean {
  const { lexicon, tokens, mentions, context, inThread } = scene;
  const { of, strength } = hint.meaning;
  if (!inThread.has(of) || !mentions.every((one) => isIn(one, hint))) return false;
  if (strength !== 'weak') return true;
  const isOne = oneOfSeveral.has(textAt(tokens, hint.to));
  const before = textAt(tokens, hint.from - 1);
  const taken = be.has(before) || takesWay.has(before) || before === comparedWith;
  if (!isOne && !isRunOn(scene, hint) && !taken) return false;
  // After Fargate, which ECS and EKS run on, EC2 is meant, unless what ran on the one is said to run on the other.
  const same = (id: ServiceId) => !isOfSeveral(lexicon.data, id) || saysWhatRuns(scene, hint);
  return context.some((id) => id === of || (same(id) && isWayOf(lexicon.data, id, of)));
}

/** The hint goes with the service that it is a way of, or needs none. */
function goesWithParent(scene: Scene, hint: Found<Hint>, parent: Parent | undefined): boolean {
  const { lexicon, tokens, compares } = scene;
  const { of, strength } = hint.meaning;
  if (strength === 'alone') return parent !== undefined || !isElsewhere(scene, hint);
  if (parent === undefined) return false;
  if (near(tokens, parent, hint, compares)) return true;
  // "A Kubernetes flaw, our control plane is EKS. Do we patch it ourselves?": not a Kubernetes of our own.
  const apart = tokens[parent.from]?.clause !== tokens[hint.from]?.clause;
  const isManaged = apart && !lexicon.data.services.has(of) && scene.mentions.some(isManagedByName);
  if (strength === 'strong' && !isManaged) return true;
  return isRunOn(scene, hint) && !isElsewhere(scene, hint) && follows(parent, hint);
}

const isManagedByName = ({ service, by }: Mention) => service === managedKubernetes && by === 'name';

/** "Not ECS on EC2": the way of running, or the service right before it, is only named to be left out. */
const isLeftOut = ({ tokens }: Scene, hint: Stretch, parent: Parent | undefined) =>
  isExcluded(tokens, hint.from) ||
  (parent !== undefined && parent.from < hint.from && near(tokens, parent, hint) && isExcluded(tokens, parent.from));

/** The hint's words are those of the service's own name, or of a longer name that stands there. */
function isPartOfName(scene: Scene, hint: Found<Hint>, parent: Parent | undefined): boolean {
  const { is, of, strength } = hint.meaning;
  if (strength === 'weak' && parent && isIn(hint, parent)) return true;
  // "Aurora Serverless" is a name of its own: it makes no other Aurora of the question more precise.
  // "EKS cluster" is what Batch on EKS runs on.
  const isLonger = (one: Mention) => one.to - one.from > hint.to - hint.from && !isHostOf(scene, one.service, is);
  return scene.mentions.some((one) => (one.service === is || isLonger(one)) && one.service !== of && isIn(hint, one));
}

/** "ElastiCache with nodes or the serverless one": the ordinary one is meant as well. */
function isAgainst({ tokens }: Scene, parent: Stretch, hint: Stretch): boolean {
  if (parent.to >= hint.from) return false;
  const between = tokens.slice(parent.to + 1, hint.from);
  return between.some(({ text }) => setAgainst.has(text)) && !between.some(({ apart }) => apart);
}

/** Between two members of such a list stand at most so many words: "half on Fargate, half on EC2". */
const mostBetween = 3;

/** Before two ways that are set against each other stand at most so many: "ECS for our shop's twelve services: EC2 or Fargate". */
const mostBeforeTwo = 8;

/** "Either Fargate or EC2": the first two of them. */
function isSetAgainst(tokens: readonly Token[], [first, second]: readonly Stretch[]): boolean {
  if (!first || !second || second.from - first.to > mostBetween) return false;
  return tokens.slice(first.to, second.from).some(({ text }) => setAgainst.has(text));
}

/** "One compute environment on EC2, one on Fargate": two or more of them, each after such a word. */
const isRunOnEach = (tokens: readonly Token[], ways: readonly Stretch[]): boolean =>
  ways.length > 1 && ways.every(({ from }) => runsOn.has(textAt(tokens, from - 1)));

/** "EMR (EC2, EKS, Serverless)", "Batch, half on Fargate and half on EC2": two or more of a service's ways, one after the other behind it. */
function listedWays(scene: Omit<Scene, 'listed'>, hints: readonly Found<Hint>[]): ReadonlySet<Found<Hint>> {
  const { lexicon, tokens, parents } = scene;
  const listed = new Set<Found<Hint>>();
  for (const parent of parents) {
    // "EMR EC2, EKS, Serverless": the first of them has the service's name before it.
    const way = lexicon.data.services.get(parent.runs)?.variantOf ?? null;
    const own = hints
      .filter(({ meaning: { is, of }, from }) => of === (way ?? parent.runs) && is !== parent.runs && from >= parent.to)
      .sort((a, b) => a.from - b.from);
    const [first] = own;
    const many = isSetAgainst(tokens, own) || isRunOnEach(tokens, own);
    if (!first || first.from - parent.to > (many ? mostBeforeTwo : mostBetween)) continue;
    // "ECS, EC2, Fargate" are three members of one list.
    const apart = tokens.slice(Math.max(parent.to, first.from - 1), first.from + 1).some(({ joined }) => joined);
    // "KMS vs CloudHSM vs an external key store", "KMS? CloudHSM?" are several.
    if (way === null && tokens[parent.to - 1]?.asked) continue;
    if (way === null && setAgainst.has(textAt(tokens, first.from - 1))) continue;
    if (way === null && apart && !runsOn.has(textAt(tokens, first.from - 1))) continue;
    const end = own.findIndex(({ from }, at) => from - (own[at - 1]?.to ?? from) > mostBetween);
    // "KMS, KMS with an external key store, CloudHSM": where each is called by the whole name, another's name is another service.
    const isAgain = (at: number) => parents.filter(({ runs, to }) => runs === parent.runs && to <= at).length > 1;
    const list = own
      .slice(0, end < 0 ? own.length : end)
      .filter((one) => !(tokens[one.from]?.joined && isAgain(one.from) && isOthersName(scene, one)));
    // "Batch on Fargate and EC2": the first of two.
    const joint = tokens
      .slice(parent.to, first.from + 1)
      .some(({ text, apart }) => apart || text === and || setAgainst.has(text));
    const begun = joint && way !== null && tokens.slice(parent.from, parent.to).some(({ text }) => runsOn.has(text));
    const ways = new Set([...(begun ? [parent.runs] : []), ...list.map(({ meaning }) => meaning.is)]);
    if (ways.size > 1) for (const one of list) listed.add(one);
  }
  return listed;
}

/** The way of running that a hint means, or null where it means none. `before`: those that the question has before it. */
function wayOf(scene: Scene, hint: Found<Hint>, before: readonly Way[]): Way | null {
  const parent = parentOf(scene, hint);
  const { is, strength } = hint.meaning;
  const listed = scene.listed.has(hint);
  if (!listed && !goesOnWithThread(scene, hint) && !goesWithParent(scene, hint, parent)) return null;
  if (isLeftOut(scene, hint, parent) || isPartOfName(scene, hint, parent)) return null;
  if (!listed && parent && strength !== 'alone' && inOneList(scene, parent, hint)) return null;
  if (before.some(({ mention: { service, from } }) => service === is && Math.abs(from - hint.from) < 4)) return null;
  const beside = parent && near(scene.tokens, parent, hint) ? Math.min(hint.from, parent.from) : hint.from;
  const mention: Mention = { service: is, from: beside, to: hint.to, sure: true, by: 'hint' };
  return { mention, hint, parent, against: parent !== undefined && isAgainst(scene, parent, hint) };
}

/** So many words before a name may liken something to it, the nearest of them say how it is run, and so many behind it: "Lambda packaged as a zip". */
const beforeOrdinary = { likened: 4, said: 2 };
const behindOrdinary = 4;

/** A word that says of a service that it runs in its ordinary way. */
export const isOrdinaryWord = (id: string, { text }: Token): boolean =>
  ordinaryWay.has(text) || ordinaryWayOf[id]?.has(text) === true;

/** "MSK provisioned", "a zip Lambda": the service in its ordinary way, and none of the others that it is named with; "like on normal RDS" only likens to it. */
export function isOrdinary(tokens: readonly Token[], id: string, { from, to }: Stretch): boolean {
  const divides = (at: number) => setAgainst.has(textAt(tokens, at)) || textAt(tokens, at) === and;
  let start = from;
  while (start > 0 && from - start < beforeOrdinary.likened && !tokens[start]?.apart && !divides(start - 1)) start -= 1;
  const before = tokens.slice(start, from);
  if (before.some(({ text }) => likening.has(text))) return false;
  let end = to;
  while (end < tokens.length && end - to < behindOrdinary && !tokens[end]?.apart && !divides(end)) end += 1;
  return [...before.slice(-beforeOrdinary.said), ...tokens.slice(from, end)].some((one) => isOrdinaryWord(id, one));
}

/** The mentions that no way of running has taken the place of. */
function others(scene: Scene, ways: readonly Way[], hints: ReadonlySet<number>): Mention[] {
  const { tokens, mentions, compares, ofEach } = scene;
  const replaced = new Set(ways.map(({ hint }) => hint.meaning.of));
  const apart = ({ parent, hint, against }: Way) =>
    against ||
    (parent !== undefined && !near(tokens, parent, hint) && (ofEach || isOrdinary(tokens, parent.runs, parent)));
  const spent = new Set(ways.map((way) => (apart(way) ? undefined : way.parent?.from)));
  const listed = new Set(ways.filter(({ hint }) => scene.listed.has(hint)).map(({ hint }) => hint.meaning.of));
  const kept = mentions.filter((mention) => {
    const { service, from, to } = mention;
    // "Batch jobs, compute environment either Fargate or EC2": however often it is named, its ways are meant.
    if (listed.has(service) && !isOrdinary(tokens, service, mention)) return false;
    // "Lambda zip vs Lambda container image": the other Lambda stays.
    if (replaced.has(service)) return (compares || ofEach || isOrdinary(tokens, service, mention)) && !spent.has(from);
    for (let at = from; at < to; at += 1)
      if (hints.has(at)) return ways.some(({ mention }) => mention.service === service);
    return true;
  });
  if (compares) return kept;
  // "EC2" beside ECS on EC2 is none of what is asked about.
  const hosts = new Set(ways.flatMap(({ mention }) => hostsOf(mention.service)));
  return kept.filter(({ service }) => !hosts.has(service));
}

const inOrder = (mentions: readonly Mention[]) => [...mentions].sort((a, b) => a.from - b.from);

/** "ecs on ec2" is one thing: puts the way of running in the place of the service and of the hint. */
export function combined(
  lexicon: Lexicon,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  software: readonly Named[],
  context: readonly ServiceId[],
): { readonly mentions: readonly Mention[]; readonly hints: ReadonlySet<number> } {
  const parents = [
    ...mentions.map(({ service, from, to }) => ({ runs: service, from, to })),
    ...software.map(({ software: runs, from, to }) => ({ runs, from, to })),
  ];
  const inThread = new Set(context.map((id) => lexicon.data.services.get(id)?.variantOf ?? id));
  const runs = parents.flatMap(({ runs }) => [runs, lexicon.data.services.get(runs)?.variantOf ?? runs]);
  const meant = hintsIn(lexicon, tokens, mentions, new Set([...runs, ...inThread]));
  if (meant.length === 0) return { mentions: inOrder(mentions), hints: new Set() };
  const said = {
    lexicon,
    tokens,
    mentions,
    context,
    parents,
    inThread,
    compares: tokens.some(({ text }) => setAgainst.has(text)),
    ofEach: says(lineOf(tokens), 'ofEach'),
  };
  const scene: Scene = { ...said, listed: listedWays(said, meant) };
  const ways: Way[] = [];
  for (const hint of meant) {
    const way = wayOf(scene, hint, ways);
    if (way) ways.push(way);
  }
  const hints = placesIn(ways.map(({ hint }) => hint));
  const kept = others(scene, ways, hints);
  // "Batch queues, half on Fargate and half on EC2": the name of what they are ways of is none of their things.
  const replaced = mentions.filter(
    (one) =>
      !one.thing &&
      !kept.includes(one) &&
      ways.some(({ parent, hint }) => parent?.from === one.from && scene.listed.has(hint)),
  );
  const all = inOrder([...kept, ...ways.map(({ mention }) => mention)]);
  return { mentions: all, hints: new Set([...hints, ...placesIn(replaced)]) };
}
