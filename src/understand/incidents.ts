import type { IncidentId } from '../dataset/incidents.ts';
import type { LayerId } from '../dataset/layers.ts';
import { turns } from '../languages/en/cues.ts';
import { becomes, occasions, whenever, whoWords } from '../languages/en/grammar.ts';
import { anyFlaw, downTo, downVerbs, downWords, flaws, noFire } from '../languages/en/machines.ts';
import { possessive } from '../languages/en/services.ts';
import { isEnough, type Reading } from './asks.ts';
import { isHidden } from './beneath.ts';
import { contentOf } from './content.ts';
import { patched } from './half.ts';
import type { Ask } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { nearestTo, putPlace, standTogether, textAt } from './places.ts';
import { says } from './says.ts';
import { bar, incidentWeight as weights } from './scores.ts';
import type { Sighting } from './sighting.ts';
import { standingOf } from './standing.ts';
import type { Token } from './tokens.ts';

/** An incident that a question may be about, with the places of the words that say so. */
export type Happening = { readonly incident: string; readonly weight: number; readonly places: readonly number[] };

/** How far apart the words may stand, beyond their own number. */
const slack = 4;

/** Something is down: nobody shuts it down, and it is down to nobody. */
const saysDown = (tokens: readonly Token[], at: number) =>
  textAt(tokens, at + 1) !== downTo && ![1, 2].some((back) => downVerbs.test(textAt(tokens, at - back)));

/** The incidents that a question's words name, the most telling first: each of its words there, near one another. */
export function happeningsIn(lexicon: Lexicon, tokens: readonly Token[]): Happening[] {
  const places = new Map<string, number[]>();
  for (const { stem, at, text } of tokens) {
    if (noFire.has(text) || (downWords.has(text) && !saysDown(tokens, at))) continue;
    putPlace(places, stem, at);
    if (stem !== anyFlaw && flaws.has(text)) putPlace(places, anyFlaw, at);
  }
  const best = new Map<string, Happening>();
  for (const [stem, at] of places) {
    for (const { stems, incident, weight } of lexicon.spoken(stem).incidents) {
      const key = at[0] as number;
      const found = together(stems, key, places, tokens);
      if (found !== null && (best.get(incident)?.weight ?? 0) < weight)
        best.set(incident, { incident, weight, places: found });
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || (a.incident < b.incident ? -1 : 1));
}

/** "Kendra is down", "SQS went offline": AWS's service, of which nobody has a machine of their own that could be meant. */
export function serviceDown(lexicon: Lexicon, tokens: readonly Token[], { named }: Mentions): Happening | null {
  for (const { service, from, to, by } of named) {
    const before = textAt(tokens, from - 1);
    // "Emergency access when SSO is down": it may come to that.
    if (by !== 'name' || possessive.has(before) || whenever.has(before)) continue;
    if (!isHidden(lexicon.data.services.get(service)?.profile)) continue;
    const at = tokens.findIndex(({ text }, place) => place >= to && !becomes.has(text));
    if (
      at - to <= 2 &&
      downWords.has(textAt(tokens, at)) &&
      saysDown(tokens, at) &&
      tokens[at]?.clause === tokens[from]?.clause
    )
      return { incident: outage, weight: weights.telling, places: [from, at] };
  }
  return null;
}

const outage = 'service-outage' satisfies IncidentId;

/** The places of some stems nearest to one place; null where one is missing, or they stand too far apart or in two sentences. */
function together(
  stems: readonly string[],
  key: number,
  places: ReadonlyMap<string, readonly number[]>,
  tokens: readonly Token[],
): number[] | null {
  const found: number[] = [];
  let from = key;
  let to = key;
  for (const stem of stems) {
    const at = nearestTo(key, places.get(stem));
    if (at < 0) return null;
    from = Math.min(from, at);
    to = Math.max(to, at);
    found.push(at);
  }
  const near = to - from <= stems.length + slack && tokens[from]?.clause === tokens[to]?.clause;
  return near ? found : null;
}

/** How much surer than the incident a thing must be named for the thing to be asked about. */
const surer = 3;

/** Where a question names one of these, the fault is there, whatever the incident's class says. */
const components: ReadonlySet<LayerId> = new Set([
  'operating-system',
  'platform-software',
  'container',
  'application',
  'virtualization',
  'hardware',
  'facilities',
  'control-plane',
]);

/** "Spare capacity for a host failure", "credits after an outage": what something is for or comes after, not what has happened. */
function isOccasion({ tokens, incidentPlaces, mentions }: Sighting): boolean {
  let first = Math.min(...incidentPlaces);
  // "For an ACM outage": the name stands between.
  while (first > 0 && mentions.taken.has(first - 1)) first -= 1;
  return [1, 2].some((back) => occasions.has(textAt(tokens, first - back)));
}

/** "A power cut took the zone. Getting the generators going, who does that?": what has happened is told, what is asked comes after it. */
function toldBefore({ tokens, incidentPlaces, presumes }: Sighting, places: readonly number[]): boolean {
  const clauseOf = (at: number | undefined) => (at === undefined ? 0 : (tokens[at]?.clause ?? 0));
  const who = tokens.findLast(({ text }) => whoWords.has(text));
  const asking = who?.clause ?? (presumes === null ? undefined : tokens.at(-1)?.clause);
  return (
    asking !== undefined &&
    incidentPlaces.every((at) => clauseOf(at) < asking) &&
    places.some((at) => clauseOf(at) === asking)
  );
}

/** Words of the incident's own, and telling ones: those that are part of what is asked for ("DDoS protection") name no incident by themselves. */
function isToldApart({ incidentPlaces, incidentWeight }: Sighting, best: Reading): boolean {
  // One word of the thing that was hit ("40 GPU instances") is no question about it.
  const { faint, telling } = weights;
  const least = best.places.length < 2 ? Math.min(faint, best.score) : Math.max(telling, best.score);
  return incidentWeight >= least && incidentPlaces.some((at) => !best.places.includes(at));
}

/** "the capacity that absorbs attacks": the capacity is asked about, and the incident is only told beside it. */
function isToldBeside(seen: Sighting): boolean {
  const standing = standingOf(seen.tokens, seen.mentions.taken);
  const main = seen.readings.find(({ whole, places }) => whole && places.length > 0 && standing(places) === 1);
  return (
    main !== undefined &&
    isEnough(main) &&
    main.score > bar.incident &&
    (standing(seen.incidentPlaces) < 1 || isOccasion(seen) || toldBefore(seen, main.places)) &&
    !seen.incidentPlaces.some((at) => main.places.includes(at))
  );
}

/** "Scan for malware": what is looked for has not been found. */
const isLookedFor = (seen: Sighting, { whole, places }: Reading) =>
  whole && places.length > 1 && seen.incidentPlaces.every((at) => places.includes(at)) && isOccasion(seen);

/** A thing is named more surely than the incident, or a part of what is run: that is asked about. */
function isSurer({ incidentWeight }: Sighting, { ask, whole, places, score }: Reading): boolean {
  if (!whole) return false;
  if (places.length > 1 && score >= incidentWeight * surer) return true;
  const least = places.length === 1 ? Math.max(weights.telling, incidentWeight) : weights.telling;
  return score > least && components.has(ask.layer);
}

/** "A CVE in the host kernel": a duty beside the incident's own in the same layer, named in one place and more surely than the incident. */
const isAnother = ({ incidentWeight }: Sighting, { ask, whole, places, score }: Reading): boolean =>
  whole && ask.duty !== null && places.length > 1 && standTogether(places, slack) && score > incidentWeight;

/** "ECS with auto scaling. OpenSSL CVE, do we have to act?": what has happened is in the sentence that asks, the rest stands before it. */
function isInQuestion(
  { tokens, incidentPlaces, incidentWeight, presumes, line }: Sighting,
  { whole, places }: Reading,
) {
  const last = contentOf(tokens).at(-1)?.clause;
  const isLast = (at: number) => tokens[at]?.clause === last;
  const asks = presumes !== null || says(line, 'who');
  return asks && whole && incidentWeight >= weights.telling && incidentPlaces.every(isLast) && !places.some(isLast);
}

/** An incident's words, unless the question names a duty more precisely than the incident does. */
export function meansIncident(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], incident: string): boolean {
  const known = lexicon.data.incidents[incident];
  const best = seen.readings[0];
  const eventful = says(seen.line, 'events');
  // "Who may delete the key?": nobody has.
  if (!eventful && says(seen.line, 'mayWho')) return false;
  // "Can AWS employees read our objects?": nobody has.
  if (!eventful && best?.ask.duty === 'aws-access-to-data' && turns.looksIn.test(seen.line)) return false;
  if (!known || !best || asks.length === 0) return true;
  if (isInQuestion(seen, best)) return true;
  // "A kernel CVE, ECS on EC2 managed by Auto Scaling": how much of it runs is never what a flaw asks for.
  if (patched.has(known.layer) && best.ask.layer === 'capacity' && seen.incidentWeight >= weights.faint) return true;
  if (!eventful && best.whole && !isToldApart(seen, best)) return false;
  if (isToldBeside(seen) || isLookedFor(seen, best)) return false;
  if (known.duty === best.ask.duty || (best.ask.layer === known.layer && !isAnother(seen, best))) return true;
  return !isSurer(seen, best);
}
