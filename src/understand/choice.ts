import type { ServiceId } from '../dataset/dataset.ts';
import { candidates, type Workload } from '../dataset/workloads.ts';
import { cues, turns, workloads } from '../languages/en/cues.ts';
import { and, lists, or, worksOn } from '../languages/en/grammar.ts';
import { ownMachine } from '../languages/en/services.ts';
import { functionWords } from '../languages/en/words.ts';
import type { Aim, Topic } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { phrasesIn } from './phrases.ts';
import { textAt, wordAt } from './places.ts';
import { says } from './says.ts';
import type { Sighting } from './sighting.ts';

export const workloadOf = (line: string): Workload => workloads.find(([, words]) => words.test(line))?.[0] ?? 'any';

/** "We must keep root on it, what is the most managed?" wants the host, and the least of all that open it. */
export function aimOf(line: string): Aim {
  if (says(line, 'control')) return 'control';
  return turns.wantsHost.test(line) ? 'host' : 'least';
}

/** "Airflow: ECS, or something that AWS runs for us?": the services that run the software which is named, where that one is spoken of. */
function managedOnes(lexicon: Lexicon, { line, tokens, mentions, services }: Sighting): readonly ServiceId[] {
  if (mentions.products.length === 0 || !says(line, 'managedOne')) return [];
  const products = phrasesIn(lexicon.names, tokens).flatMap(({ meaning }) =>
    meaning.kind === 'product' ? meaning.services : [],
  );
  return [...new Set(products)].filter((id) => !services.includes(id));
}

/**
 * The services named, or the one and the machine that something of one's own would run on, in the question's order: "Grafana on a
 * VM", "a home-grown NFS server"; and AWS's own form of what runs there.
 */
export function alternatives(lexicon: Lexicon, seen: Sighting): readonly ServiceId[] {
  const { line, services, mentions } = seen;
  const managed = managedOnes(lexicon, seen);
  if (managed.length > 0) return [...services, ...managed];
  const [only] = services;
  const own = services.length === 1 && says(line, 'ownOne') ? cues.ownOne.exec(line) : null;
  if (only === undefined || own === null || only === ownMachine || !lexicon.data.services.has(ownMachine))
    return services;
  const at = wordAt(line, own.index);
  return at < (mentions.services[0]?.from ?? 0) ? [ownMachine, only] : [only, ownMachine];
}

/** Services that stand side by side, and the words between them. `bare`: no other words than those that join. `over`: what something is done to comes first. */
type Run = { readonly services: ServiceId[]; readonly joins: Set<string>; bare: boolean; readonly over: boolean };

/** The services that stand side by side, from one that stands alone to a list. */
function runsIn({ tokens, mentions }: Sighting): readonly Run[] {
  const runs: Run[] = [];
  let end = -1;
  for (const { service, from, to } of mentions.services) {
    const between = end < 0 ? [] : tokens.slice(end, from + 1);
    // "ECS with Fargate" is one member.
    const one = end >= 0 && from - end < 2 && !between.some(({ apart }) => apart);
    const beside = between.some(({ text, joined }) => joined || lists.has(text)) && from - end <= apartAtMost;
    const words = between.map(({ text }) => text);
    // "Land it in S3. Firehose or a consumer on EC2?" speaks of S3 first, and then of two.
    const sentence = tokens[end - 1]?.clause === tokens[from]?.clause || words.includes(or);
    const run = runs.at(-1);
    if (run && (one || (beside && sentence))) {
      run.services.push(service);
      for (const word of words) run.joins.add(word);
      // "Batch (managed, EC2)": a word of its own between is what the one is, and no list.
      run.bare &&= beside && words.slice(0, -1).every((word) => functionWords.has(word) || lists.has(word));
    } else {
      const over = worksOn.has(textAt(tokens, from - 1));
      runs.push({ services: [service], joins: new Set(), bare: true, over });
    }
    end = to;
  }
  return runs;
}

/** "EKS, ECS: their bit, our bit": all that are named stand in one list. */
export function areListed(seen: Sighting): boolean {
  const [run, other] = runsIn(seen);
  if (run === undefined || other !== undefined) return false;
  return run.bare && run.services.length > 1 && run.services.length === seen.services.length;
}

/**
 * "Files in S3: Athena, EMR, or Presto on EC2": the services of the list that has an "or"; "Redshift, EMR, Athena: pick one": else of
 * one of three and more. Of "SQL over S3, Athena or Redshift" without the first, which is none of them.
 */
function listedIn(seen: Sighting): readonly ServiceId[] {
  const runs = runsIn(seen);
  const given =
    runs.findLast(({ joins }) => joins.has(or)) ??
    runs.findLast(({ services, joins }) => services.length > 2 && !joins.has(and));
  if (given === undefined) return [];
  return given.over && given.services.length > 2 ? given.services.slice(1) : given.services;
}

/** So many words may stand between two members of a list. */
const apartAtMost = 5;

/** "Nobody here wants to upgrade brokers. RabbitMQ on EC2, Amazon MQ or SQS?": a wish, and several that may fulfil it; whose it is, is not asked. */
export function wishesOneOf(seen: Sighting): boolean {
  const { line, tokens, mentions, services } = seen;
  if (services.length < 2 || !says(line, 'wishes') || says(line, 'asksOwner') || says(line, 'usOrThem')) return false;
  const between = tokens.slice(mentions.services[0]?.to, mentions.services.at(-1)?.from);
  return between.some(({ text }) => text === or) || listedIn(seen).length > 1 || turns.versus.test(line);
}

/** A choice is asked for: what leaves the least, what leaves the most, or one of several that may fulfil a wish. */
export const asksChoice = (seen: Sighting): boolean =>
  says(seen.line, 'choose') || says(seen.line, 'control') || turns.wantsHost.test(seen.line) || wishesOneOf(seen);

/** What may be chosen: the services named, those of the thread, the ways to run a product ("which Kafka option"), or those of a service ("which EMR flavour"). */
export function optionsOf(lexicon: Lexicon, seen: Sighting, topic: Topic): readonly ServiceId[] {
  const services = alternatives(lexicon, seen);
  const listed = listedIn(seen).filter((id) => services.includes(id));
  if (listed.length > 1 && listed.length < services.length) return listed;
  if (services.length > 1) return services;
  const [only] = services;
  if (only === undefined) return topic.among.length > 1 ? topic.among : [];
  const workload = workloadOf(seen.line);
  // After Aurora, "and somewhere for the passwords, where we rotate least?": another thing is to be run than what the thread was about.
  const ofThread = seen.mentions.services.length === 0;
  if (ofThread && workload !== 'any' && !candidates[workload].some((id) => id === only)) return [];
  const variants = lexicon.data.services.get(only)?.variants ?? [];
  if (seen.mentions.services.every(({ by }) => by === 'product')) {
    // "Which Postgres": all that run it.
    const usual: readonly ServiceId[] = candidates[workload];
    return only === ownMachine || usual.includes(only) ? [] : [...new Set([only, ...variants, ownMachine])];
  }
  return variants.length > 0 && says(seen.line, 'flavours') ? variants : [];
}
