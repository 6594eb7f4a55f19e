import type { ServiceEntry, ServiceId } from '../dataset/dataset.ts';
import type { ProfileId } from '../dataset/profiles.ts';
import { cues } from '../languages/en/cues.ts';
import { captions } from '../languages/en/explained.ts';
import { definite, determiners, doing, relatives, within } from '../languages/en/grammar.ts';
import {
  asService,
  beforeBeneath,
  beforeName,
  behind,
  below,
  certified,
  certifying,
  faults,
  getting,
  itself,
  keepWords,
  machinesBelong,
  machinesOf,
  machineWords,
  metalWords,
  networkParts,
  networkWords,
  ofMachines,
  onWhich,
  operates,
  own,
  ownMachines,
  ownParts,
  physical,
  restsOn,
  serviceItself,
  softwareWords,
  upWords,
} from '../languages/en/machines.ts';
import { possessive, tools } from '../languages/en/services.ts';
import { functionWords } from '../languages/en/words.ts';
import type { Reading } from './asks.ts';
import type { Ask } from './intent.ts';
import { type Lexicon, nameThing } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { lineOf, type Stretch, textAt } from './places.ts';
import { given } from './scores.ts';
import type { Token } from './tokens.ts';

/** The machines of a service, where their host operating system is asked for: whoever has it. Null for anything else. */
export const asMachines = ({ layer, duty }: Ask): Ask | null =>
  duty === 'host-os-patching' ? { layer, duty: null } : null;

/** What no phrase says, as sure as one that says it word by word. */
export const sayingSo = (ask: Ask, words: string, score: number = given.beneath): Reading => ({
  ask,
  on: null,
  score,
  words,
  ours: false,
  whole: true,
  places: [],
});

/** Kinds of service whose machines nobody but AWS sees. */
const hidden: ReadonlySet<ProfileId> = new Set(['multi-tenant-managed', 'account-control', 'serverless-compute']);

/** Nobody but AWS sees a machine of a service of this kind. */
export const isHidden = (profile: ProfileId | undefined): boolean => profile !== undefined && hidden.has(profile);

/** What each step looks at. */
type Scene = { readonly lexicon: Lexicon; readonly tokens: readonly Token[]; readonly mentions: Mentions };

/** How far before a name stand the machines that are its own. */
const reach = 5;

/** What a word names: "networking infrastructure" is a network and no machine. */
const namedAt = (tokens: readonly Token[], at: number): string =>
  networkParts.has(textAt(tokens, at)) && networkWords.has(textAt(tokens, at - 1))
    ? textAt(tokens, at - 1)
    : textAt(tokens, at);

/** "The servers of Inspector", "the fleet that runs SQS": one of some things, and up to the name nothing but what makes it the name's. */
function belongsTo(tokens: readonly Token[], from: number, things: ReadonlySet<string>): boolean {
  let belongs = false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const { text, apart } = tokens[at] as Token;
    if (things.has(namedAt(tokens, at))) return belongs;
    if (!machinesOf.has(text) || apart) return false;
    belongs ||= machinesBelong.has(text);
  }
  return false;
}

/** "The servers that Lambda code executes on", "machines Glue runs on", "the chips on which Bedrock models run". */
function standsOn(tokens: readonly Token[], { from, to }: Stretch, things: ReadonlySet<string>): boolean {
  const [one, two, three] = [namedAt(tokens, from - 1), namedAt(tokens, from - 2), namedAt(tokens, from - 3)];
  const after = tokens.slice(to, to + 4);
  if (two === onWhich[0] && one === onWhich[1] && things.has(three))
    return after.some(({ text }) => machinesBelong.has(text));
  const on = after.findIndex(({ text }) => restsOn.has(text));
  if (on < 1 || !machinesBelong.has(textAt(tokens, to + on - 1))) return false;
  return things.has(one) || things.has(two);
}

/**
 * "The servers of Inspector", "the machines behind Lambda", "the network behind SQS": AWS's, not those that the service looks at.
 * `things`: what is looked for.
 */
function speaksOfWhatIsBehind(
  { lexicon, tokens, mentions }: Scene,
  id: ServiceId,
  things: ReadonlySet<string>,
): boolean {
  const known = lexicon.data.services.get(id);
  const unseen = isHidden(known?.profile);
  // Of a database with instances AWS has the machines as well; "the servers of our RDS" may be those instances.
  if (!unseen && known?.layers['operating-system'].who !== 'aws') return false;
  return mentions.named.some(
    (one) => one.service === id && (standsOn(tokens, one, things) || (unseen && belongsTo(tokens, one.from, things))),
  );
}

/** "The network underneath RDS", "beneath an RDS instance": whatever else of such things a customer has, these are not seen. */
const isBelow = ({ tokens, mentions }: Scene, id: ServiceId, isThing: (at: number) => boolean): boolean =>
  mentions.named.some(({ service, from }) => {
    const at = beforeThe(tokens, from, beforeBeneath);
    return service === id && below.has(textAt(tokens, at)) && isThing(at - 1);
  });

/** "Physical servers below" */
const isPhysical = ({ tokens }: Scene, at: number): boolean =>
  machineWords.has(textAt(tokens, at)) && textAt(tokens, at - 1) === physical;

/** "Kinesis's own network" */
const isItsOwn = ({ tokens, mentions }: Scene, id: ServiceId, things: ReadonlySet<string>): boolean =>
  mentions.named.some(
    ({ service, to }) => service === id && textAt(tokens, to) === own && things.has(textAt(tokens, to + 1)),
  );

/** "SQS servers", "the QuickSight SPICE boxes": not those of a tool, which may be the machines that it looks after. */
function speaksOfOwnMachines(
  { lexicon, tokens, mentions }: Scene,
  id: ServiceId,
  machines: ReadonlySet<string>,
): boolean {
  if (tools.has(id) || !isHidden(lexicon.data.services.get(id)?.profile)) return false;
  const isMachine = (one: Token | undefined) =>
    one !== undefined && !one.apart && machines.has(one.text) && !ofMachines.has(textAt(tokens, one.at + 1));
  return mentions.named.some(({ service, from, to, by }) => {
    if (service !== id || by !== 'name' || possessive.has(textAt(tokens, from - 1))) return false;
    const [next, after] = [tokens[to], tokens[to + 1]];
    if (isMachine(next)) return true;
    if (next?.apart !== false || !after || !isMachine(after)) return false;
    return !functionWords.has(next.text) && !nameThing(lexicon, id, [next.stem, after.stem]);
  });
}

/** The place of the word before a name, and before "the", "AWS" and the like that belong to it. */
function beforeThe(tokens: readonly Token[], from: number, between: ReadonlySet<string> = beforeName): number {
  let at = from - 1;
  while (at > 0 && between.has((tokens[at] as Token).text)) at -= 1;
  return at;
}

/** A sentence ends with a name. */
const endsWith = (tokens: readonly Token[], { from, to }: Stretch) => tokens[to]?.clause !== tokens[from]?.clause;

/** "Who operates the AppConfig service?", "who runs the IAM that ...": AWS's own work, not what is done with the service. */
function speaksOfItself({ lexicon, tokens, mentions }: Scene, id: ServiceId): boolean {
  if (!isHidden(lexicon.data.services.get(id)?.profile)) return false;
  return mentions.named.some((name) => {
    const { service, from, to, by, thing } = name;
    if (service !== id || by !== 'name' || thing) return false;
    const next = textAt(tokens, to);
    // "CodePipeline itself is broken": not "the pipeline itself", which is a thing of the customer's, nor "does CodePipeline itself retry".
    const before = textAt(tokens, from - 1);
    if (next === itself && !determiners.has(before) && !doing.has(before)) return true;
    if (asService.test(lineOf(tokens.slice(to, to + 3)))) return true;
    // "CloudFormation's own software"
    if (next === own && ownParts.has(textAt(tokens, to + 1))) return true;
    const at = beforeThe(tokens, from);
    if (!operates.has(textAt(tokens, at)) || !cues.asksOwner.test(`${textAt(tokens, at - 1)} `)) return false;
    const isThe = textAt(tokens, at + 1) === definite;
    return endsWith(tokens, name) ? isThe : serviceItself.has(next) || (isThe && relatives.has(next));
  });
}

/** "Who keeps AppConfig up?", "AWS keeps SQS running, right?": the service, not what of ours runs on it. */
function isKeptUp({ tokens, mentions }: Scene, id: ServiceId): boolean {
  return mentions.named.some(({ service, from, to }) => {
    if (service !== id || !upWords.has(textAt(tokens, to))) return false;
    const next = tokens[to + 1];
    const ends = !next || next.apart || next.clause !== tokens[to]?.clause;
    return ends && keepWords.has(textAt(tokens, beforeThe(tokens, from)));
  });
}

/** A service with an answer of its own to one of these runs its customer's code. */
const ownCode = ['application-code', 'dependencies', 'runtime-patching', 'container-images'] as const;

/**
 * "A bug in Kinesis itself", "a flaw in the SQS service", "the software behind Athena", "Macie's own code": what AWS wrote, not what
 * runs on it.
 */
function speaksOfItsSoftware({ lexicon, tokens, mentions }: Scene, id: ServiceId): boolean {
  const known = lexicon.data.services.get(id);
  if (!known || known.profile === 'customer-operated') return false;
  const wholly = isHidden(known.profile) || known.profile === 'single-tenant-managed';
  return mentions.named.some((name) => {
    const { service, from, to, by } = name;
    if (service !== id || (by !== 'name' && by !== 'ordinary')) return false;
    const next = textAt(tokens, to);
    // Of a service on which software of ours runs, "EC2 itself" is AWS's.
    if (!wholly && next !== itself) return false;
    if (next === own && softwareWords.has(textAt(tokens, to + 1))) return true;
    const at = beforeThe(tokens, from);
    const [what, between] = [textAt(tokens, at - 1), textAt(tokens, at)];
    // "Bugs in SQS" are in what AWS wrote, unless code of ours runs in it.
    const runsOurs = possessive.has(between) || ownCode.some((duty) => known.duties[duty]);
    if (faults.test(what) && within.has(between))
      return serviceItself.has(next) || (endsWith(tokens, name) && !runsOurs);
    return softwareWords.has(what) && behind.has(between) && (next === itself || endsWith(tokens, name));
  });
}

/** "Who gets SQS certified for ISO 27001": the service, not what somebody built on it. */
function speaksOfItsCertificate({ tokens, mentions }: Scene, id: ServiceId): boolean {
  return mentions.named.some(({ service, from, to }) => {
    if (service !== id) return false;
    const [before, after] = [textAt(tokens, from - 1), textAt(tokens, to)];
    return (certified.has(after) && getting.has(before)) || certifying.has(before);
  });
}

/** Where a part of its software is installed on machines of the customer's, the service is what is left. */
const softwareOf = (service: ServiceEntry): Ask => ({
  layer:
    service.layers['platform-software'].who === 'aws' || service.profile === 'single-tenant-managed'
      ? 'platform-software'
      : 'control-plane',
  duty: null,
});

/** What AWS has of every service: how a question speaks of it, and what it asks for then. `words`: how --explain calls it. */
type Part = {
  readonly words: string;
  readonly isSpokenOf: (scene: Scene, id: ServiceId) => boolean;
  readonly ask: Ask | ((service: ServiceEntry) => Ask);
  readonly score?: number;
};

const parts: readonly Part[] = [
  {
    words: captions.network,
    isSpokenOf: (scene, id) =>
      isBelow(scene, id, (at) => networkWords.has(textAt(scene.tokens, at))) ||
      isItsOwn(scene, id, networkWords) ||
      speaksOfWhatIsBehind(scene, id, networkWords),
    ask: { layer: 'network-infrastructure', duty: null },
  },
  {
    words: captions.hardware,
    isSpokenOf: (scene, id) =>
      isBelow(scene, id, (at) => isPhysical(scene, at)) ||
      speaksOfWhatIsBehind(scene, id, metalWords) ||
      speaksOfOwnMachines(scene, id, metalWords),
    ask: { layer: 'hardware', duty: null },
  },
  { words: captions.itself, isSpokenOf: speaksOfItself, ask: { layer: 'control-plane', duty: null } },
  { words: captions.keptUp, isSpokenOf: isKeptUp, ask: { layer: 'control-plane', duty: 'service-availability' } },
  {
    words: captions.certificate,
    isSpokenOf: speaksOfItsCertificate,
    ask: { layer: 'compliance', duty: 'certifications' },
    score: given.certificate,
  },
  {
    words: captions.software,
    isSpokenOf: speaksOfItsSoftware,
    ask: softwareOf,
    score: given.software,
  },
  {
    words: captions.machines,
    isSpokenOf: (scene, id) =>
      speaksOfWhatIsBehind(scene, id, machineWords) || speaksOfOwnMachines(scene, id, ownMachines),
    ask: { layer: 'operating-system', duty: null },
  },
];

/** What AWS has beneath and within the services asked about, where the question speaks of that: the network, the software, the machines. */
export function beneath(
  lexicon: Lexicon,
  services: readonly ServiceId[],
  tokens: readonly Token[],
  mentions: Mentions,
): Reading[] {
  const scene: Scene = { lexicon, tokens, mentions };
  return parts.flatMap(({ words, isSpokenOf, ask, score }) => {
    const id = services.find((one) => isSpokenOf(scene, one));
    const service = id === undefined ? undefined : lexicon.data.services.get(id);
    if (!service) return [];
    return sayingSo(typeof ask === 'function' ? ask(service) : ask, words, score);
  });
}
