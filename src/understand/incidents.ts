import type { IncidentId } from '../dataset/incidents.ts';
import type { LayerId } from '../dataset/layers.ts';
import { possessive } from '../languages/en/services.ts';
import { becomes, downVerbs, downWords, occasions, whenever, whoWords } from '../languages/en/words.ts';
import { isEnough } from './asks.ts';
import { isHidden } from './beneath.ts';
import type { Ask } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { says } from './says.ts';
import type { Sighting } from './sighting.ts';
import { standingOf } from './standing.ts';
import type { Token } from './tokens.ts';

/** An incident that a question may be about, with the places of the words that say so. */
export type Happening = { readonly incident: string; readonly weight: number; readonly places: readonly number[] };

/** How far apart the words may stand, beyond their own number. */
const slack = 4;

/** The incidents that a question's words name, the most telling first: each of its words there, near one another. */
export function happeningsIn(lexicon: Lexicon, tokens: readonly Token[]): Happening[] {
  const places = new Map<string, number[]>();
  for (const { stem, at, text } of tokens) {
    if (downWords.has(text) && [1, 2].some((back) => downVerbs.test(tokens[at - back]?.text ?? ''))) continue;
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
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
    const before = tokens[from - 1]?.text ?? '';
    // "Emergency access when SSO is down": it may come to that.
    if (by !== 'name' || possessive.has(before) || whenever.has(before)) continue;
    if (!isHidden(lexicon.data.services.get(service)?.profile)) continue;
    const at = tokens.findIndex(({ text }, place) => place >= to && !becomes.has(text));
    if (at - to <= 2 && downWords.has(tokens[at]?.text ?? '') && tokens[at]?.clause === tokens[from]?.clause)
      return { incident: outage, weight: telling, places: [from, at] };
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
    const at = nearest(places.get(stem), key);
    if (at === null) return null;
    from = Math.min(from, at);
    to = Math.max(to, at);
    found.push(at);
  }
  const near = to - from <= stems.length + slack && tokens[from]?.clause === tokens[to]?.clause;
  return near ? found : null;
}

function nearest(places: readonly number[] | undefined, to: number): number | null {
  if (!places) return null;
  return places.reduce((a, b) => (Math.abs(b - to) < Math.abs(a - to) ? b : a));
}

/** The weight of a name like "dirty pipe", which says by itself that something is wrong. */
const telling = 6;

/** How sure a thing of the main clause must be to be asked about before the incident of a clause beside it. */
const surely = 5;

/** What two words that an incident shares with others weigh. */
const faint = 4.5;

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
  return [1, 2].some((back) => occasions.has(tokens[first - back]?.text ?? ''));
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

/** An incident's words, unless the question names a duty more precisely than the incident does. */
export function meansIncident(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], incident: string): boolean {
  const known = lexicon.data.incidents[incident];
  const best = seen.readings[0];
  const eventful = says(seen.line, 'events');
  // "Who may delete the key?": nobody has.
  if (!eventful && says(seen.line, 'mayWho')) return false;
  if (!known || !best || asks.length === 0) return true;
  // Words that are part of what is asked for ("DDoS protection") name no incident by themselves.
  const apart = seen.incidentPlaces.some((at) => !best.places.includes(at));
  // One word of the thing that was hit ("40 GPU instances") is no question about it.
  const bar = best.places.length === 1 ? Math.min(faint, best.score) : Math.max(telling, best.score);
  if (!eventful && best.whole && !(apart && seen.incidentWeight >= bar)) return false;
  // "the capacity that absorbs attacks": the capacity is asked about.
  const standing = standingOf(seen.tokens);
  const main = seen.readings.find(({ whole, places }) => whole && places.length > 0 && standing(places) === 1);
  if (
    main &&
    isEnough(main) &&
    main.score > surely &&
    (standing(seen.incidentPlaces) < 1 || isOccasion(seen) || toldBefore(seen, main.places)) &&
    !seen.incidentPlaces.some((at) => main.places.includes(at))
  )
    return false;
  // "Scan for malware": what is looked for has not been found.
  const told = seen.incidentPlaces.every((at) => best.places.includes(at));
  if (told && best.whole && best.places.length > 1 && isOccasion(seen)) return false;
  if (best.ask.layer === known.layer || known.duty === best.ask.duty) return true;
  if (best.whole && best.places.length > 1 && best.score >= seen.incidentWeight * surer) return false;
  return !(
    best.whole &&
    best.score > (best.places.length === 1 ? Math.max(6, seen.incidentWeight) : 6) &&
    components.has(best.ask.layer)
  );
}
