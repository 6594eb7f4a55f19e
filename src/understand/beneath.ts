import type { ServiceId } from '../dataset/dataset.ts';
import type { ProfileId } from '../dataset/profiles.ts';
import { cues } from '../languages/en/cues.ts';
import { determiners, relatives, within } from '../languages/en/grammar.ts';
import {
  beforeName,
  behind,
  certified,
  certifying,
  faults,
  getting,
  keepWords,
  machinesBelong,
  machinesOf,
  machineWords,
  networkWords,
  operates,
  ownMachines,
  ownParts,
  serviceItself,
  softwareWords,
  upWords,
} from '../languages/en/machines.ts';
import { possessive, tools } from '../languages/en/services.ts';
import type { Reading } from './asks.ts';
import type { Ask } from './intent.ts';
import { type Lexicon, nameThing } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { textAt } from './places.ts';
import { given } from './scores.ts';
import type { Token } from './tokens.ts';

/** What no phrase says, as sure as one that says it word by word. */
export const sayingSo = (ask: Ask, words: string, score: number = given.beneath): Reading => ({
  ask,
  on: null,
  score,
  words,
  whole: true,
  places: [],
});

/** Kinds of service whose machines nobody but AWS sees. */
const hidden: ReadonlySet<ProfileId> = new Set(['multi-tenant-managed', 'account-control', 'serverless-compute']);

/** Nobody but AWS sees a machine of a service of this kind. */
export const isHidden = (profile: ProfileId | undefined): boolean => profile !== undefined && hidden.has(profile);

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
  const known = lexicon.data.services.get(id);
  const unseen = isHidden(known?.profile);
  // Of a database with instances AWS has the machines as well; "the servers of our RDS" may be those instances.
  if (!unseen && known?.layers['operating-system'].who !== 'aws') return false;
  return mentions.named.some(({ service, from, to }) => {
    if (service !== id) return false;
    if (standsOn(tokens, from, to, things)) return true;
    if (!unseen) return false;
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

/** "The servers that Lambda code executes on", "machines Glue runs on", "the chips on which Bedrock models run". */
function standsOn(tokens: readonly Token[], from: number, to: number, things: ReadonlySet<string>): boolean {
  const [thing, preposition, which] = [3, 2, 1].map((back) => textAt(tokens, from - back));
  if (which === 'which' && preposition === 'on' && things.has(thing as string))
    return tokens.slice(to, to + 4).some(({ text }) => machinesBelong.has(text));
  const on = tokens.slice(to, to + 4).findIndex(({ text }) => text === 'on' || text === 'in');
  if (on < 1 || !machinesBelong.has(textAt(tokens, to + on - 1))) return false;
  return [1, 2].some((back) => things.has(textAt(tokens, from - back)));
}

/** "SQS servers", "the QuickSight SPICE boxes": not those of a tool, which may be the machines that it looks after. */
function speaksOfOwnMachines(lexicon: Lexicon, tokens: readonly Token[], mentions: Mentions, id: ServiceId): boolean {
  if (tools.has(id) || !isHidden(lexicon.data.services.get(id)?.profile)) return false;
  return mentions.named.some(({ service, from, to, by }) => {
    const [next, after] = [tokens[to], tokens[to + 1]];
    const own = (one: Token | undefined) => one !== undefined && !one.apart && ownMachines.has(one.text);
    if (service !== id || by !== 'name' || possessive.has(textAt(tokens, from - 1))) return false;
    return (
      own(next) ||
      (own(after) &&
        next?.apart === false &&
        !lexicon.functions.has(next.text) &&
        !nameThing(lexicon, id, [next.stem, after?.stem ?? '']))
    );
  });
}

/** The place of the word before a name, and before "the", "AWS" and the like that belong to it. */
function beforeThe(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > 0 && beforeName.has((tokens[at] as Token).text)) at -= 1;
  return at;
}

/** "Who operates the AppConfig service?", "who runs the IAM that ...": AWS's own work, not what is done with the service. */
function speaksOfItself(lexicon: Lexicon, tokens: readonly Token[], mentions: Mentions, id: ServiceId): boolean {
  if (!isHidden(lexicon.data.services.get(id)?.profile)) return false;
  return mentions.named.some(({ service, from, to, by, thing }) => {
    if (service !== id || by !== 'name' || thing) return false;
    // "CodePipeline itself is broken": not "the pipeline itself", which is a thing of the customer's.
    if (textAt(tokens, to) === 'itself' && !determiners.has(textAt(tokens, from - 1))) return true;
    // "CloudFormation's own software"
    if (textAt(tokens, to) === 'own' && ownParts.has(textAt(tokens, to + 1))) return true;
    const at = beforeThe(tokens, from);
    if (!operates.has(textAt(tokens, at)) || !cues.asksOwner.test(`${textAt(tokens, at - 1)} `)) return false;
    const next = tokens[to];
    const ends = next === undefined || next.clause !== tokens[from]?.clause;
    if (ends) return textAt(tokens, at + 1) === 'the';
    return serviceItself.has(next.text) || (relatives.has(next.text) && textAt(tokens, at + 1) === 'the');
  });
}

/** "Who keeps AppConfig up?", "AWS keeps SQS running, right?": the service, not what of ours runs on it. */
function isKeptUp(tokens: readonly Token[], mentions: Mentions, id: ServiceId): boolean {
  return mentions.named.some(({ service, from, to }) => {
    if (service !== id || !upWords.has(textAt(tokens, to))) return false;
    const at = beforeThe(tokens, from);
    const next = tokens[to + 1];
    const ends = !next || next.apart || next.clause !== tokens[to]?.clause;
    return ends && keepWords.has(textAt(tokens, at));
  });
}

/**
 * "A bug in Kinesis itself", "a flaw in the SQS service", "the software behind Athena", "Macie's own code": what AWS wrote, not what
 * runs on it.
 */
function speaksOfItsSoftware(lexicon: Lexicon, tokens: readonly Token[], mentions: Mentions, id: ServiceId): boolean {
  const known = lexicon.data.services.get(id);
  if (!known || !(isHidden(known.profile) || known.profile === 'single-tenant-managed')) return false;
  return mentions.named.some(({ service, from, to, by }) => {
    if (service !== id || (by !== 'name' && by !== 'ordinary')) return false;
    const [next, after] = [textAt(tokens, to), textAt(tokens, to + 1)];
    if (next === 'own' && softwareWords.has(after)) return true;
    const at = beforeThe(tokens, from);
    const [what, between] = [textAt(tokens, at - 1), textAt(tokens, at)];
    // "Bugs in SQS" are in what AWS wrote, unless code of ours runs in it.
    const ours = possessive.has(textAt(tokens, at)) || ownCode.some((duty) => known.duties[duty]);
    const named = tokens[to]?.clause !== tokens[from]?.clause || !tokens[to];
    if (faults.test(what) && within.has(between))
      return next === 'itself' || serviceItself.has(next) || (named && !ours);
    return (
      softwareWords.has(what) &&
      behind.has(between) &&
      (next === 'itself' || tokens[to]?.clause !== tokens[from]?.clause)
    );
  });
}

/** A service with an answer of its own to one of these runs its customer's code. */
const ownCode = ['application-code', 'dependencies', 'runtime-patching', 'container-images'] as const;

/** "Who gets SQS certified for ISO 27001": the service, not what somebody built on it. */
function speaksOfItsCertificate(tokens: readonly Token[], mentions: Mentions, id: ServiceId): boolean {
  return mentions.named.some(({ service, from, to }) => {
    if (service !== id) return false;
    const [before, after] = [textAt(tokens, from - 1), textAt(tokens, to)];
    return (certified.has(after) && getting.has(before)) || certifying.has(before);
  });
}

/** What AWS has beneath and within the services asked about, where the question speaks of that: the network, the software, the machines. */
export function beneath(
  lexicon: Lexicon,
  services: readonly ServiceId[],
  tokens: readonly Token[],
  mentions: Mentions,
): Reading[] {
  const found: Reading[] = [];
  const network = services.find((id) => speaksOfWhatIsBehind(lexicon, tokens, mentions, id, networkWords));
  if (network !== undefined)
    found.push(sayingSo({ layer: 'network-infrastructure', duty: null }, 'the network behind it'));
  const itself = services.find((id) => speaksOfItself(lexicon, tokens, mentions, id));
  if (itself !== undefined) found.push(sayingSo({ layer: 'control-plane', duty: null }, 'the service itself'));
  const kept = services.find((id) => isKeptUp(tokens, mentions, id));
  if (kept !== undefined)
    found.push(sayingSo({ layer: 'control-plane', duty: 'service-availability' }, 'keeping it up'));
  const certificate = services.find((id) => speaksOfItsCertificate(tokens, mentions, id));
  if (certificate !== undefined)
    found.push(sayingSo({ layer: 'compliance', duty: 'certifications' }, 'its own certification', given.certificate));
  const software = services.find((id) => speaksOfItsSoftware(lexicon, tokens, mentions, id));
  if (software !== undefined) {
    // Where a part of it is installed on machines of the customer's, the service is what is left.
    const known = lexicon.data.services.get(software);
    const layer =
      known?.layers['platform-software'].who === 'aws' || known?.profile === 'single-tenant-managed'
        ? 'platform-software'
        : 'control-plane';
    found.push(sayingSo({ layer, duty: null }, 'the software of the service', given.software));
  }
  const host = services.find(
    (id) =>
      speaksOfWhatIsBehind(lexicon, tokens, mentions, id, machineWords) ||
      speaksOfOwnMachines(lexicon, tokens, mentions, id),
  );
  if (host !== undefined) found.push(sayingSo({ layer: 'operating-system', duty: null }, 'the machines behind it'));
  return found;
}
