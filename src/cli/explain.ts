import type { Asked } from '../bot/ask.ts';
import { type Dataset, serviceOf } from '../dataset/dataset.ts';

const about = (ask: { layer: string; duty: string | null }) =>
  ask.duty === null ? ask.layer : `${ask.duty} (${ask.layer})`;

/** Which words were taken for what, what was decided, and why the runner-up lost. */
export function explanation(data: Dataset, question: string, { intent, understanding }: Asked): string {
  const { seen } = understanding;
  const lines = [`question    ${question}`, `read as     ${seen.line}`];
  for (const [from, to] of seen.corrections) lines.push(`spelling    "${from}" as "${to}"`);
  for (const mention of seen.mentions.services) {
    const words = seen.tokens
      .slice(mention.from, mention.to)
      .map(({ text }) => text)
      .join(' ');
    const role = seen.services.includes(mention.service)
      ? ''
      : seen.facets.includes(mention.service)
        ? ', a side of the other service'
        : ', left aside';
    lines.push(
      `service     "${words}" is ${serviceOf(data, mention.service)?.name ?? mention.service} (by ${mention.by}${role})`,
    );
  }
  for (const id of seen.mentions.excluded)
    lines.push(`left out    ${serviceOf(data, id)?.name ?? id}: named only to be excluded`);
  for (const id of seen.services)
    if (!seen.mentions.services.some(({ service }) => service === id))
      lines.push(`service     ${serviceOf(data, id)?.name ?? id}, from the thread`);
  const [best, ...others] = seen.readings.slice(0, 4);
  if (best)
    lines.push(
      `asked       ${about(best.ask)}: ${best.score.toFixed(1)} points${best.whole ? `, by "${best.words}"` : ', by single words'}`,
    );
  for (const other of others)
    lines.push(
      `runner-up   ${about(other.ask)}: ${other.score.toFixed(1)} points${other.whole ? `, by "${other.words}"` : ', by single words'}`,
    );
  if (seen.conditions.length > 0) lines.push(`if          ${seen.conditions.join(', ')}`);
  if (seen.incidents.length > 0) lines.push(`incident    ${seen.incidents.join(', ')}`);
  if (seen.concepts.length > 0) lines.push(`term        ${seen.concepts.join(', ')}`);
  const { aws, customer, shared } = seen.leaning;
  const percent = (part: number) => `${Math.round(100 * part)} %`;
  lines.push(`sounds like ${percent(aws)} AWS, ${percent(customer)} customer, ${percent(shared)} both`);
  lines.push(`presumes    ${seen.presumes ?? 'no one'}`, `meant       ${JSON.stringify(intent)}`);
  return lines.join('\n');
}
