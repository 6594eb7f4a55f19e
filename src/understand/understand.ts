import { commonOwner, type Dataset, type ServiceId } from '../dataset/dataset.ts';
import type { Owner } from '../dataset/schema.ts';
import { turns } from '../languages/en/cues.ts';
import { facets } from '../languages/en/services.ts';
import { asksOf, isEnough, sureness } from './asks.ts';
import { besidesNames } from './content.ts';
import { intentOf } from './decide.ts';
import { type Intent, noTopic, type Topic } from './intent.ts';
import { type Lexicon, lexiconOf, nameThing, type Vocabulary } from './lexicon.ts';
import { vocabularyFor } from './packed.ts';
import { lineOf } from './places.ts';
import { opposite } from './presumption.ts';
import { reconsidered } from './reconsider.ts';
import { says } from './says.ts';
import { bar, given } from './scores.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import { wordsOf } from './tokens.ts';
import { topicAfter } from './topic.ts';

/** What a question means, what its thread is about from here on, and what was seen in it. */
export type Understanding = { readonly intent: Intent; readonly topic: Topic; readonly seen: Sighting };

/** Understands questions against one dataset. `thread` is what is known of the questions before this one. */
export type Understand = (question: string, thread?: Topic) => Understanding;

const isTopic = (topic: Topic) =>
  topic.incident !== null || topic.services.length > 0 || topic.asks.length > 0 || topic.among.length > 0;

/** "the second one", "the former": a service of the last comparison. */
function byOrdinal(line: string, among: readonly ServiceId[]): readonly ServiceId[] {
  if (among.length < 2) return [];
  if (says(line, 'both')) return among;
  const at = says(line, 'first') ? 0 : says(line, 'third') ? among.length - 1 : says(line, 'second') ? 1 : -1;
  const one = among[at];
  return one === undefined ? [] : [one];
}

/** "And the IAM role that it uses?": of what the thread is about, a side for which another service stands. */
function speaksOfSide({ line, mentions, services }: Sighting, topic: Topic): boolean {
  if (topic.services.length === 0 || says(line, 'compare') || says(line, 'correction')) return false;
  if (services.some((id) => !(id in facets) || topic.services.includes(id))) return false;
  return mentions.services.every(({ service }) => service in facets) && says(line, 'ofThread');
}

/** "And who runs the HSMs?" after KMS: what is also another service's name is a thing of what the thread is about. */
function speaksOfThing(lexicon: Lexicon, { line, tokens, mentions }: Sighting, topic: Topic): boolean {
  const [about] = topic.services;
  if (about === undefined || topic.services.length > 1 || says(line, 'compare') || says(line, 'correction'))
    return false;
  return mentions.services.every(({ service, from, to }) => {
    const words = tokens.slice(from, to);
    // "Lambda@Edge" is meant as such.
    if (wordsOf(lexicon.data.services.get(service)?.short ?? '').join(' ') === lineOf(words)) return false;
    return nameThing(
      lexicon,
      about,
      words.map(({ stem }) => stem),
    );
  });
}

/** "And the records of deleted buckets?" after Route 53: an everyday word ("bucket") does not lead away from a thing of the thread's. */
function speaksInPassing(lexicon: Lexicon, question: string, alone: Sighting, { services }: Topic): boolean {
  const [about] = services;
  if (about === undefined || services.length > 1) return false;
  if (!alone.mentions.services.every(({ by }) => by === 'weak')) return false;
  if (says(alone.line, 'compare') || says(alone.line, 'correction')) return false;
  const [best] = sightingOf(lexicon, question, services).readings;
  return best?.whole === true && isEnough(best) && best.on === about;
}

/** "Even imported ones?", "lambda too?": presumes whoever the thread's answer named; "but not on lambda, right?" the other. */
function presumedAfter({ data }: Lexicon, { line, presumes }: Sighting, { services, asks }: Topic): Owner | null {
  const [ask] = asks;
  if (presumes !== null || ask === undefined || says(line, 'who') || says(line, 'usOrThem')) return presumes;
  const before = commonOwner(data, services, ask);
  if (before !== 'aws' && before !== 'customer') return null;
  return turns.alike.test(line) ? before : turns.unlike.test(line) ? opposite(before) : null;
}

/** What a follow-up takes from its thread: the services where it names none, the asks where it names only services. */
function continued(lexicon: Lexicon, question: string, topic: Topic): Sighting {
  const alone = sightingOf(lexicon, question, [], topic.services);
  if (!isTopic(topic)) return alone;
  const { line, tokens } = alone;
  const saysSomething =
    alone.readings.some(isEnough) ||
    alone.conditions.length > 0 ||
    alone.incidents.length > 0 ||
    says(line, 'follow') ||
    says(line, 'ofThread') ||
    says(line, 'correction');
  const asks = tokens.at(-1)?.asked === true || says(line, 'who') || alone.mentions.services.length > 0;
  const short = tokens.length <= 7 && (saysSomething || asks);
  // Talk of something else is no follow-up, however short.
  const strange = besidesNames(lexicon, alone).filter(
    ({ text, stem, at }) =>
      !lexicon.conversational.has(text) && !lexicon.rarity.has(stem) && !alone.conceptPlaces.has(at),
  );
  if (line === '' || says(line, 'outside') || (strange.length > 1 && !alone.readings.some(isEnough))) return alone;
  const ordinal = alone.mentions.services.length === 0 ? byOrdinal(line, topic.among) : [];
  const general = turns.general.test(line);
  const named =
    alone.mentions.services.length > 0 &&
    !speaksOfSide(alone, topic) &&
    !speaksOfThing(lexicon, alone, topic) &&
    !speaksInPassing(lexicon, question, alone, topic);
  const services = named || general ? [] : ordinal.length > 0 ? ordinal : saysSomething || short ? topic.services : [];
  const seen = services.length > 0 ? sightingOf(lexicon, question, services) : alone;
  const asksHere = seen.readings.some((one) => isEnough(one) && one.whole) || sureness(seen) > bar.followUp;
  const inherits =
    !asksHere &&
    (topic.asks.length > 0 || topic.incident !== null) &&
    (short || says(line, 'follow') || says(line, 'correction') || seen.conditions.length > 0 || ordinal.length > 0);
  if (!inherits || says(line, 'overview') || says(line, 'compare')) return seen;
  const incidents = seen.incidents.length === 0 && topic.incident !== null ? [topic.incident] : seen.incidents;
  return {
    ...seen,
    incidents,
    readings: topic.asks.map((ask, at) => ({
      ask,
      on: null,
      score: given.thread - at,
      words: '(from the thread)',
      whole: true,
      places: [],
    })),
  };
}

/** What a question names, whatever it asks. */
const namedIn = ({ services, readings, tokens }: Sighting): Pick<Topic, 'services' | 'asks'> => ({
  services,
  asks: asksOf(readings, tokens),
});

/**
 * Puts the lexicon together and gives the function that uses it: pure, synchronous, far below a millisecond. `vocabulary`: only
 * with a dataset other than the bundled one, once the program is built.
 */
export function understanding(data: Dataset, vocabulary: Vocabulary = vocabularyFor(data)): Understand {
  const lexicon = lexiconOf(data, vocabulary);
  return (question, thread = noTopic) => {
    const said = continued(lexicon, question, thread);
    const seen = { ...said, presumes: presumedAfter(lexicon, said, thread) };
    const intent = reconsidered(lexicon, seen, thread, intentOf(lexicon, seen, thread));
    return { intent, topic: topicAfter(intent, thread, namedIn(seen)), seen };
  };
}
