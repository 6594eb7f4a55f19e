import type { Asked } from '../bot/ask.ts';
import { type Dataset, serviceOf } from '../dataset/dataset.ts';
import { explained } from '../languages/en/explained.ts';
import type { Intent } from '../understand/intent.ts';
import type { Sighting } from '../understand/sighting.ts';

const about = (ask: { layer: string; duty: string | null }) =>
  ask.duty === null ? ask.layer : `${ask.duty} (${ask.layer})`;

function roleOf(id: string, { services, facets }: Sighting, intent: Intent) {
  // "Logs go to S3": named in passing, or another has the thing that is asked for.
  if (services.includes(id)) return intent.kind === 'owner' && !intent.services.includes(id) ? 'passing' : 'asked';
  return facets.includes(id) ? 'side' : 'aside';
}

/** Which words were taken for what, what was decided, and why the runner-up lost. */
export function explanation(data: Dataset, question: string, { intent, understanding }: Asked): string {
  const { seen } = understanding;
  const nameOf = (id: string) => serviceOf(data, id)?.name ?? id;
  const lines = [explained.question(question), explained.readAs(seen.line)];
  for (const [from, to] of seen.corrections) lines.push(explained.spelling(from, to));
  for (const { service, from, to, by } of seen.mentions.services) {
    const words = seen.tokens.slice(from, to).map(({ text }) => text);
    lines.push(explained.named(words.join(' '), nameOf(service), by, roleOf(service, seen, intent)));
  }
  for (const id of seen.mentions.excluded) lines.push(explained.excluded(nameOf(id)));
  for (const id of seen.services)
    if (!seen.mentions.services.some(({ service }) => service === id)) lines.push(explained.ofThread(nameOf(id)));
  for (const [at, { ask, score, whole, words }] of seen.readings.slice(0, 4).entries()) {
    const told = at === 0 ? explained.asked : explained.runnerUp;
    lines.push(told(about(ask), score, whole ? words : null));
  }
  if (seen.conditions.length > 0) lines.push(explained.conditions(seen.conditions));
  if (seen.incidents.length > 0) lines.push(explained.incidents(seen.incidents));
  if (seen.concepts.length > 0) lines.push(explained.concepts(seen.concepts));
  lines.push(
    explained.leaning(seen.leaning),
    explained.presumes(seen.presumes),
    explained.meant(JSON.stringify(intent)),
  );
  return lines.join('\n');
}
