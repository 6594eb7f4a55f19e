import type { Answer } from '../answer/answer.ts';
import { type Dataset, serviceOf } from '../dataset/dataset.ts';
import { layerIds } from '../dataset/layers.ts';
import { listed, sentences } from '../languages/en/sentences.ts';
import type { Block } from './card.ts';
import type { Draft, Occasion } from './cards.ts';
import { ageBlocks, reviewedOf, shortOf, sourcesOf } from './facts.ts';
import { countsText } from './overview.ts';

/** How what is left to do is counted. */
export const rankNote: Block = { kind: 'note', tone: 'info', text: [sentences.rankNote(layerIds.length)] };

export function chooseCard(
  data: Dataset,
  { ranks, always, aim }: Extract<Answer, { kind: 'choose' }>,
  { now }: Occasion,
): Draft {
  // Who has as much to do as another has the same place.
  const rows = ranks.map(({ service, load }) => {
    const entry = serviceOf(data, service);
    return {
      place: 1 + ranks.findIndex((other) => other.load === load),
      short: shortOf(data, service),
      counts: entry === null ? '' : countsText(entry),
    };
  });
  const first = rows.filter(({ place }) => place === 1).map(({ short }) => short);
  const title = sentences.rankTitle[aim](first, first.length === rows.length);
  const stays = always.length > 0 ? sentences.always(listed(always.map((layer) => data.layers[layer].name))) : '';
  const reviewed = reviewedOf(
    data,
    ranks.map(({ service }) => service),
  );
  const citations = ranks.slice(0, 3).flatMap(({ service }) => {
    const entry = serviceOf(data, service);
    return entry ? [...entry.layers['operating-system'].citations, ...entry.layers['platform-software'].citations] : [];
  });
  const sources = sourcesOf(citations, reviewed);
  return {
    title,
    owner: null,
    text: [
      `${title}.`,
      ...rows.map(({ place, short, counts }) => `${place}. ${short}: ${counts}.`),
      stays,
      sources.text,
    ]
      .filter((one) => one !== '')
      .join('\n'),
    blocks: [
      {
        kind: 'table',
        caption: sentences.rankTable[aim],
        head: sentences.rankHead,
        rows: rows.map(({ place, short, counts }) => [{ text: `${place}` }, { text: short }, { text: counts }]),
      },
      ...(stays === '' ? [] : [{ kind: 'text', text: [stays] } as const]),
      rankNote,
      ...ageBlocks(reviewed, now),
      sources.block,
    ],
  };
}
