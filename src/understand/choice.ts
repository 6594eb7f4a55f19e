import type { ServiceId } from '../dataset/dataset.ts';
import { cues, turns, workloads } from '../languages/en/cues.ts';
import { lists, or } from '../languages/en/grammar.ts';
import { ownMachine } from '../languages/en/services.ts';
import type { Aim, Topic, Workload } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { wordAt } from './places.ts';
import { says } from './says.ts';
import type { Sighting } from './sighting.ts';

export const workloadOf = (line: string): Workload => workloads.find(([, words]) => words.test(line))?.[0] ?? 'any';

export const aimOf = (line: string): Aim => (says(line, 'control') ? 'control' : 'least');

/** The services named, or the one and the machine that something of one's own would run on, in the question's order: "Grafana on a VM", "a home-grown NFS server". */
export function alternatives(lexicon: Lexicon, { line, services, mentions }: Sighting): readonly ServiceId[] {
  const [only] = services;
  const own = services.length === 1 && says(line, 'ownOne') ? cues.ownOne.exec(line) : null;
  if (only === undefined || own === null || only === ownMachine || !lexicon.data.services.has(ownMachine))
    return services;
  const at = wordAt(line, own.index);
  return at < (mentions.services[0]?.from ?? 0) ? [ownMachine, only] : [only, ownMachine];
}

/** "Files in S3: Athena, EMR, or Presto on EC2": the services of the list that ends with "or", or runs to it. */
function listedIn({ tokens, mentions }: Sighting): readonly ServiceId[] {
  const runs: ServiceId[][] = [];
  let end = -1;
  let ors = 0;
  for (const { service, from, to } of mentions.services) {
    const between = end < 0 ? [] : tokens.slice(end, from + 1);
    // "ECS with Fargate" is one member.
    const one = end >= 0 && from - end < 2 && !between.some(({ apart }) => apart);
    const goesOn = one || (between.some(({ text, joined }) => joined || lists.has(text)) && from - end <= apartAtMost);
    if (goesOn) runs.at(-1)?.push(service);
    else runs.push([service]);
    if (goesOn && between.some(({ text }) => text === or)) ors = runs.length;
    end = to;
  }
  return runs[ors - 1] ?? [];
}

/** So many words may stand between two members of a list. */
const apartAtMost = 5;

/** "Nobody here wants to upgrade brokers. RabbitMQ on EC2, Amazon MQ or SQS?": a wish, and several that may fulfil it; whose it is, is not asked. */
export function wishesOneOf(seen: Sighting): boolean {
  const { line, services } = seen;
  if (services.length < 2 || !says(line, 'wishes') || says(line, 'asksOwner') || says(line, 'usOrThem')) return false;
  return listedIn(seen).length > 1 || turns.versus.test(line);
}

/** What may be chosen: the services named, those of the thread, or the ways to run a product ("which Kafka option"). */
export function optionsOf(lexicon: Lexicon, seen: Sighting, topic: Topic): readonly ServiceId[] {
  const services = alternatives(lexicon, seen);
  const listed = listedIn(seen).filter((id) => services.includes(id));
  if (listed.length > 1 && listed.length < services.length) return listed;
  if (services.length > 1) return services;
  const [only] = services;
  if (only === undefined) return topic.among.length > 1 ? topic.among : [];
  const { mentions } = seen;
  if (!mentions.services.every(({ by }) => by === 'product')) return [];
  const variants = [...lexicon.data.services.values()]
    .filter(({ variantOf }) => variantOf === only)
    .map(({ id }) => id);
  return [...new Set([only, ...variants, ownMachine])];
}
