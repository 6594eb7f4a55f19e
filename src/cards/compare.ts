import type { Answer } from '../answer/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sentences, words } from '../languages/en/sentences.ts';
import type { Block, TableCell } from './card.ts';
import type { Draft, Occasion } from './cards.ts';
import { listed, noteBlocks, reviewedOf, sourcesBlock } from './facts.ts';
import { countsText } from './overview.ts';
import { sourcesText } from './owner.ts';

type Compare = Extract<Answer, { kind: 'compare' }>;

/** What goes over to AWS and what comes back when one moves from the first service to the last. */
function handover(data: Dataset, { services, layers }: Compare): { gained: string[]; taken: string[] } {
  const weight = { aws: 0, absent: 0, shared: 1, depends: 1, customer: 2 } as const;
  const change = layers.map(({ layer, facts }) => {
    const from = facts[0]?.fact.who ?? 'absent';
    const to = facts[services.length - 1]?.fact.who ?? 'absent';
    return { name: data.layers[layer].name, by: weight[to] - weight[from] };
  });
  return {
    gained: change.filter(({ by }) => by < 0).map(({ name }) => name),
    taken: change.filter(({ by }) => by > 0).map(({ name }) => name),
  };
}

function moveText(data: Dataset, answer: Compare): string[] {
  const { gained, taken } = handover(data, answer);
  const lines = [];
  if (gained.length > 0) lines.push(`You have less to do: ${listed(gained)}.`);
  if (taken.length > 0) lines.push(`You pick up more: ${listed(taken)}.`);
  return lines.length === 0 ? ['Nothing changes hands.'] : lines;
}

export function compareCard(data: Dataset, answer: Compare, { now }: Occasion): Draft {
  const { services, layers } = answer;
  const shown = services.slice(0, 4);
  const first = shown[0];
  const last = shown.at(-1);
  const title =
    answer.move && first && last
      ? sentences.moveTitle(first.short, last.short)
      : listed(shown.map(({ short }) => short)).replace(' and ', ' or ');
  const differ = layers.filter(({ same }) => !same);
  const same = layers.filter((row) => row.same);
  const cell = (who: keyof typeof words.owners): TableCell => ({ text: words.owners[who], owner: who });
  const table: Block = {
    kind: 'table',
    caption: sentences.differTable,
    head: ['Layer', ...shown.map(({ short }) => short)],
    rows: differ.map(({ layer, facts }) => [
      { text: data.layers[layer].name },
      ...facts.slice(0, 4).map(({ fact }) => cell(fact.who)),
    ]),
  };
  const sameText = same.map(
    ({ layer, facts }) => `${data.layers[layer].name} (${words.owners[facts[0]?.fact.who ?? 'absent']})`,
  );
  const moved = answer.move
    ? moveText(data, answer)
    : shown.map((service) => `${service.short}: ${countsText(service)}.`);
  const reviewed = reviewedOf(
    data,
    shown.map(({ id }) => id),
  );
  const facts = differ.flatMap((row) => row.facts.map(({ fact }) => fact));
  const cited = facts.length > 0 ? facts : layers.flatMap((row) => row.facts.map(({ fact }) => fact));
  return {
    title,
    owner: null,
    text: [
      `${title}.`,
      ...moved,
      ...differ.map(
        ({ layer, facts: each }) =>
          `${data.layers[layer].name}: ${each.map(({ fact }, at) => `${shown[at]?.short ?? ''} ${words.owners[fact.who]}`).join(', ')}.`,
      ),
      same.length > 0 ? `${sentences.same}: ${sameText.join(', ')}.` : '',
      sourcesText(cited, reviewed),
    ]
      .filter((one) => one !== '')
      .join('\n'),
    blocks: [
      ...moved.map((line): Block => ({ kind: 'text', text: [line] })),
      ...(differ.length > 0 ? [table] : []),
      ...(same.length > 0
        ? [{ kind: 'note', tone: 'info', text: [{ bold: `${sentences.same}: ` }, sameText.join(', ')] } as const]
        : []),
      ...noteBlocks([], reviewed, now),
      sourcesBlock(interleaved(differ.length > 0 ? differ : layers, shown.length), reviewed),
    ],
  };
}

/** A page of each service in turn, so that none is cut off. */
function interleaved(rows: Compare['layers'], services: number) {
  const own = Array.from({ length: services }, (_, at) => rows.flatMap((row) => row.facts[at]?.fact.citations ?? []));
  return Array.from({ length: 4 }, (_, round) => own.flatMap((citations) => citations[round] ?? [])).flat();
}
