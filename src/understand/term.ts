import { turns } from '../languages/en/cues.ts';
import { asking, defining, definingPairs, determiners, opposing } from '../languages/en/grammar.ts';
import { isEnough } from './asks.ts';
import { besidesNames, contentOf } from './content.ts';
import type { Intent } from './intent.ts';
import type { Mention } from './mentions.ts';
import { endsAsking, longestFirst, placesIn, type Stretch, textAt } from './places.ts';
import { says } from './says.ts';
import { bar } from './scores.ts';
import type { Sighting } from './sighting.ts';
import type { Token } from './tokens.ts';

/** Concepts whose words every overview uses: "tell me about KMS's shared responsibility" is about KMS. */
const modelItself: ReadonlySet<string> = new Set([
  'shared-responsibility-model',
  'security-of-the-cloud',
  'security-in-the-cloud',
  'how-much-can-we-secure',
  'customer-specific-controls',
  'shared-controls',
]);

/** The terms that are asked for whatever else a question says: by its head, by "what is", or side by side. */
function askedPlainly(seen: Sighting, who: boolean): readonly string[] {
  const { line, concepts } = seen;
  const headed = headedBy(seen, who);
  if (headed.length > 0) return headed;
  const meaning = says(line, 'meaning') || isBrief(seen);
  const called = concepts.length > 0 || says(line, 'wholly') ? [] : calledIn(seen, meaning);
  return called.length > 0 ? called : sideBySide(seen);
}

/** "PrivateLink, short version": of a term, and of no service by its own name. */
const isBrief = ({ line, mentions }: Sighting): boolean => says(line, 'brief') && mentions.services.every(isByTerm);

/** A service is asked about, and the term's words only say what of it. */
function isInPassing(seen: Sighting): boolean {
  const { line, services, concepts, conceptPlaces, mentions, presumes } = seen;
  if (services.length === 0) return false;
  if (concepts.every((id) => modelItself.has(id))) return true;
  // "Serverless" in "OpenSearch Serverless" is part of a name.
  const inNames = [...conceptPlaces].every((at) => mentions.taken.has(at));
  // "Does Audit Manager mean that AWS certifies us?"
  if (inNames && presumes !== null && says(line, 'yesNoStart')) return true;
  if (says(line, 'meaning')) return false;
  return says(line, 'wholly') || (inNames && (says(line, 'overview') || besidesNames(seen).length > 2));
}

/** "What does ... mean", "what is ...", and not whose it is. */
const asksMeaning = ({ line }: Sighting, owner: boolean) =>
  says(line, 'meaning') ? !turns.whoDoes.test(line) : says(line, 'term') && !owner;

/** Nothing but the term is said. */
function standsAlone(seen: Sighting, inThread: boolean): boolean {
  const content = contentOf(seen.tokens);
  const queried = endsAsking(seen.tokens);
  return (
    content.length <= 3 &&
    (seen.services.length === 0 || (queried && !inThread && isTermOnly(seen))) &&
    seen.conceptPlaces.size >= content.length &&
    ((queried && !says(seen.line, 'patches')) || !namesAsk(seen, content))
  );
}

/**
 * A term is asked for its meaning, or stands alone ("FedRAMP?"). Alone, the name of a duty ("data classification") asks who has
 * it, as an exam does. `who`: it asks for an owner. `inThread`: a service may be meant that the question does not name.
 */
export function termOf(seen: Sighting, who: boolean, inThread: boolean): Intent | null {
  const plainly = askedPlainly(seen, who);
  if (plainly.length > 0) return { kind: 'term', concepts: plainly, asks: [] };
  const { line, concepts, presumes } = seen;
  if (concepts.length === 0 || isInPassing(seen)) return null;
  const owner = turns.owner.test(line) || presumes !== null || says(line, 'usOrThem');
  const alone = !(who && owner) && standsAlone(seen, inThread);
  return alone || asksMeaning(seen, owner) ? { kind: 'term', concepts: concepts.slice(0, 3), asks: [] } : null;
}

/** "Confused deputy??", "pod identity?": a service comes in only by the term, which is no service's name by itself. */
const isTermOnly = ({ mentions, conceptPlaces, tokens }: Sighting): boolean =>
  tokens.every(({ at }) => conceptPlaces.has(at)) && mentions.services.every(isByTerm);

const isByTerm = ({ by, from, to, thing }: Mention): boolean => by === 'weak' || to - from > 1 || thing === true;

/** "Control plane vs data plane?": two terms set side by side and nothing else. */
export function sideBySide({ line, tokens, terms, called, mentions }: Sighting): readonly string[] {
  if (!says(line, 'compare') && !tokens.some(({ text }) => opposing.has(text))) return [];
  const found = [...terms, ...called];
  const named = placesIn(found);
  // "Task role / task execution role": a service comes in only by a term.
  const inTerm = (one: Mention) => isByTerm(one) || found.some((term) => holds(term, one));
  if (!mentions.services.every((one) => named.has(one.from) && inTerm(one))) return [];
  if (!contentOf(tokens).every(({ at, text }) => named.has(at) || opposing.has(text))) return [];
  const whole = found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
  const meant = [...new Set(whole.sort((a, b) => a.from - b.from).map(({ meaning }) => meaning[0] as string))];
  return whole.length > 1 ? meant.slice(0, 3) : [];
}

const holds = (one: Stretch, other: Stretch): boolean =>
  one.from <= other.from && one.to >= other.to && one.to - one.from > other.to - other.from;

/** "SCP? Saw it in a finding": a word with a question mark, and then only where it was met. */
export function headedBy(seen: Sighting, who: boolean): readonly string[] {
  const { line, tokens, mentions, services } = seen;
  const first = tokens[0]?.clause;
  const head = tokens.filter(({ clause }) => clause === first);
  const rest = tokens.slice(head.length);
  if (!endsAsking(head) || rest.length === 0) return [];
  if (rest.some(({ asked, text }) => asked || asking.has(text))) return [];
  const party = rest.some(({ at, text }) => turns.aws.test(text) && !mentions.taken.has(at));
  if (who || party || says(line, 'overview') || seen.incidentPlaces.some((at) => at < head.length)) return [];
  if (services.some((id) => mentions.services.every(({ service }) => service !== id))) return [];
  const terms = [...seen.called, ...seen.terms].filter(({ from }) => from < head.length);
  const told = placesIn(terms);
  if (head.some(({ at }) => !told.has(at) && !mentions.taken.has(at))) return [];
  return [...new Set(longestFirst(terms).flatMap(({ meaning }) => meaning))].slice(0, 3);
}

/**
 * The terms by words that are also other things, where their meaning is asked for: right after "what is" or "explain"; anywhere,
 * where the whole question is known to be about a meaning.
 */
export function calledIn({ called, tokens }: Sighting, anywhere: boolean): readonly string[] {
  const asked = longestFirst(called).filter(({ from }) => {
    // "What's an ephemeral instance store": a word may stand between.
    const at = [from - 1, from - 2].find((place) => determiners.has(textAt(tokens, place))) ?? from;
    const [earlier, before] = [textAt(tokens, at - 2), textAt(tokens, at - 1)];
    return anywhere || defining.has(before) || definingPairs.has(`${earlier} ${before}`);
  });
  return [...new Set(asked.flatMap(({ meaning }) => meaning))].slice(0, 3);
}

/** "Host operating system", "service control policies": a term, and a thing that somebody has: as an exam does, that is asked. */
function namesAsk({ readings }: Sighting, content: readonly Token[]): boolean {
  const [best] = readings;
  const named = new Set(readings.filter((one) => one.whole && isEnough(one)).flatMap(({ places }) => places));
  return best?.whole === true && best.score >= bar.term && content.every(({ at }) => named.has(at));
}
