import type { Answer } from '../answer/answer.ts';
import type { Citation, Dataset, ServiceEntry } from '../dataset/dataset.ts';
import { layerIds } from '../dataset/layers.ts';
import { listed, sentences, words } from '../languages/en/sentences.ts';
import type { Side } from '../understand/intent.ts';
import type { Block } from './card.ts';
import type { Draft, Occasion } from './cards.ts';
import { ageBlocks, factText, leftOut, leftOutBlocks, reviewedOf, room, servicesName, sourcesOf } from './facts.ts';

/** The layers of a service that a side has something to do with. */
const layersFor = (service: ServiceEntry, side: Side) =>
  layerIds.filter((layer) => side === 'both' || [side, 'shared', 'depends'].includes(service.layers[layer].who));

/** "9 AWS · 3 shared · 6 yours": the stack in one line. */
export function countsText(service: ServiceEntry): string {
  const count = (who: string) => layerIds.filter((layer) => service.layers[layer].who === who).length;
  return (['aws', 'shared', 'customer', 'depends'] as const)
    .filter((who) => count(who) > 0)
    .map((who) => `${count(who)} ${words.counted[who]}`)
    .join(' · ');
}

/** The stack of a service, from the data center's floor to your data: a row a layer, who has it in colour and in words. */
const stackBlock = (data: Dataset, service: ServiceEntry, side: Side): Block => ({
  kind: 'owners',
  rows: layersFor(service, side).map((layer) => {
    const fact = service.layers[layer];
    const row = { label: data.layers[layer].name, owner: fact.who };
    const text = side === 'both' ? null : side === 'aws' ? fact.aws : (fact.customer ?? fact.because);
    return text === null ? row : { ...row, text };
  }),
});

const layerLines = (data: Dataset, service: ServiceEntry, side: Side): string[] =>
  layersFor(service, side).map((layer) => {
    const fact = service.layers[layer];
    return sentences.row(data.layers[layer].name, words.owners[fact.who], side === 'both' ? '' : factText(fact));
  });

export function overviewCard(
  data: Dataset,
  { services, side }: Extract<Answer, { kind: 'overview' }>,
  { now }: Occasion,
): Draft {
  const shown = services.slice(0, room.inFull);
  const left = services.slice(room.inFull);
  const title = sentences.overviewTitle[side](listed(shown.map((one) => one.name)));
  const reviewed = reviewedOf(
    data,
    shown.map(({ id }) => id),
  );
  const citations = shown.flatMap((service) =>
    layersFor(service, side).flatMap((layer) => service.layers[layer].citations),
  );
  const sources = sourcesOf(citations.sort(ownFirst(shown)), reviewed);
  return {
    title,
    owner: null,
    text: [
      `${title}.`,
      ...leftOut(room.inFull, left),
      ...shown.flatMap((service) => [service.summary, ...layerLines(data, service, side)]),
      sources.text,
    ].join('\n'),
    blocks: [
      ...leftOutBlocks(room.inFull, left),
      ...shown.flatMap((service): Block[] => [
        ...(shown.length > 1 ? [{ kind: 'heading', text: service.name } as const] : []),
        { kind: 'text', text: [service.summary, ' ', { bold: countsText(service) }] },
        stackBlock(data, service, side),
        ...(service.variants.length === 0
          ? []
          : [{ kind: 'note', tone: 'info', text: [sentences.ways(servicesName(data, service.variants))] } as const]),
      ]),
      ...ageBlocks(reviewed, now),
      sources.block,
    ],
  };
}

/** The service's own pages before the general ones. */
const ownFirst = (services: readonly ServiceEntry[]) => {
  const isOwn = ({ source }: Citation) => Number(services.some(({ id }) => source.startsWith(`${id}/`)));
  return (a: Citation, b: Citation) => isOwn(b) - isOwn(a);
};
