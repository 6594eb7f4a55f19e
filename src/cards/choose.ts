import type { Answer } from '../answer/answer.ts';
import { type Dataset, serviceOf } from '../dataset/dataset.ts';
import { sentences } from '../languages/en/sentences.ts';
import type { Draft, Occasion } from './cards.ts';
import { listed, noteBlocks, reviewedOf, shortOf, sourcesBlock } from './facts.ts';
import { countsText } from './overview.ts';
import { sourcesText } from './owner.ts';

export function chooseCard(
  data: Dataset,
  { ranks, always, aim }: Extract<Answer, { kind: 'choose' }>,
  { now }: Occasion,
): Draft {
  const best = ranks[0];
  const name = best ? shortOf(data, best.service) : '';
  const title = sentences.rankTitle[aim].replace('{service}', name);
  const counts = (id: string) => {
    const service = serviceOf(data, id);
    return service ? countsText(service) : '';
  };
  const alwaysText =
    always.length > 0
      ? `Whatever you choose, these stay yours: ${listed(always.map((layer) => data.layers[layer].name))}.`
      : '';
  const reviewed = reviewedOf(
    data,
    ranks.map(({ service }) => service),
  );
  const facts = ranks.slice(0, 3).flatMap(({ service }) => {
    const entry = serviceOf(data, service);
    return entry ? [entry.layers['operating-system'], entry.layers['platform-software']] : [];
  });
  return {
    title,
    owner: null,
    text: [
      `${title}.`,
      ...ranks.map(({ service }, at) => `${at + 1}. ${shortOf(data, service)}: ${counts(service)}.`),
      alwaysText,
      sourcesText(facts, reviewed),
    ]
      .filter((one) => one !== '')
      .join('\n'),
    blocks: [
      {
        kind: 'table',
        caption: sentences.rankTable[aim],
        head: [sentences.rankHead, 'Service', 'Layers'],
        rows: ranks.map(({ service }, at) => [
          { text: `${at + 1}` },
          { text: shortOf(data, service) },
          { text: counts(service) },
        ]),
      },
      ...(alwaysText === '' ? [] : [{ kind: 'text', text: [alwaysText] } as const]),
      { kind: 'note', tone: 'info', text: [sentences.rankNote] },
      ...noteBlocks([], reviewed, now),
      sourcesBlock(
        facts.flatMap((fact) => fact.citations),
        reviewed,
      ),
    ],
  };
}
