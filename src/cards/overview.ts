import type { Answer } from '../answer/answer.ts';
import type { Dataset, ServiceEntry } from '../dataset/dataset.ts';
import { type LayerId, layerIds } from '../dataset/layers.ts';
import { words } from '../languages/en/sentences.ts';
import type { Side } from '../understand/intent.ts';
import type { Block } from './card.ts';
import type { Draft, Occasion } from './cards.ts';
import { factText, listed, noteBlocks, reviewedOf, shortOf, sourcesBlock } from './facts.ts';
import { sourcesText } from './owner.ts';

const shows = (side: Side, who: string) => side === 'both' || who === side || who === 'shared' || who === 'depends';

/** "9 AWS, 3 shared, 6 yours": the stack in one line. */
export function countsText(service: ServiceEntry): string {
  const count = (who: string) => layerIds.filter((layer) => service.layers[layer].who === who).length;
  const parts = [
    [count('aws'), 'AWS'],
    [count('shared'), 'shared'],
    [count('customer'), 'yours'],
    [count('depends'), 'depending on how you run it'],
  ] as const;
  return `${parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(' · ')}`;
}

/** The stack of a service, from the data center's floor to your data: a row a layer, who has it in colour and in words. */
export function stackBlock(data: Dataset, service: ServiceEntry, side: Side, detailed: boolean): Block {
  const layers = layerIds.filter((layer) => shows(side, service.layers[layer].who));
  return {
    kind: 'owners',
    rows: layers.map((layer) => {
      const fact = service.layers[layer];
      const text = side === 'aws' ? fact.aws : (fact.customer ?? (side === 'both' ? null : fact.because));
      return { label: data.layers[layer].name, owner: fact.who, ...(detailed && text !== null ? { text } : {}) };
    }),
  };
}

const titles: Readonly<Record<Side, (name: string) => string>> = {
  both: (name) => `${name}: who is responsible for what`,
  customer: (name) => `${name}: what is yours`,
  aws: (name) => `${name}: what AWS does`,
};

export function overviewCard(
  data: Dataset,
  { services, side }: Extract<Answer, { kind: 'overview' }>,
  { now }: Occasion,
): Draft {
  const shown = services.slice(0, 3);
  const title = titles[side](listed(shown.map((one) => one.name)));
  const blocks = shown.flatMap((service): Block[] => [
    ...(shown.length > 1 ? [{ kind: 'heading', text: service.name } as const] : []),
    { kind: 'text', text: [service.summary, ' ', { bold: countsText(service) }] },
    stackBlock(data, service, side, side !== 'both'),
    ...variantsBlock(data, service),
  ]);
  const reviewed = reviewedOf(
    data,
    shown.map(({ id }) => id),
  );
  const facts = shown.flatMap((service) =>
    layerIds.filter((layer) => shows(side, service.layers[layer].who)).map((layer) => service.layers[layer]),
  );
  return {
    title,
    owner: null,
    text: [
      `${title}.`,
      ...shown.flatMap((service) => [service.summary, ...layerLines(data, service, side)]),
      sourcesText(facts, reviewed),
    ].join('\n'),
    blocks: [
      ...blocks,
      ...noteBlocks([], reviewed, now),
      sourcesBlock(facts.flatMap((fact) => fact.citations).sort(ownFirst(shown)), reviewed),
    ],
  };
}

/** The service's own pages before the general ones. */
const ownFirst = (services: readonly ServiceEntry[]) => (a: { source: string }, b: { source: string }) =>
  Number(services.some(({ id }) => b.source.startsWith(`${id}/`))) -
  Number(services.some(({ id }) => a.source.startsWith(`${id}/`)));

const layerLines = (data: Dataset, service: ServiceEntry, side: Side): string[] =>
  layerIds
    .filter((layer: LayerId) => shows(side, service.layers[layer].who))
    .map((layer) =>
      `${data.layers[layer].name}: ${words.owners[service.layers[layer].who]}. ${side === 'both' ? '' : factText(service.layers[layer])}`.trim(),
    );

function variantsBlock(data: Dataset, service: ServiceEntry): Block[] {
  if (service.variants.length === 0) return [];
  return [
    {
      kind: 'note',
      tone: 'info',
      text: [
        'Ways of running it, each with its own line: ',
        listed(service.variants.map((id) => shortOf(data, id))),
        '.',
      ],
    },
  ];
}
