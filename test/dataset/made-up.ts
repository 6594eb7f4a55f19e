import { type Dataset, datasetOf } from '../../src/dataset/dataset.ts';
import { type LayerId, layerIds } from '../../src/dataset/layers.ts';
import type { Cell, Page, Service, ServiceFile } from '../../src/dataset/schema.ts';
import { serviceFiles } from '../../src/dataset/services/index.ts';

/** A small dataset of services that do not exist, for tests of what reads a dataset. */

const page: Page = { title: 'A page', url: 'https://docs.aws.amazon.com/made-up/guide.html', read: '2026-11-20' };
export const cites = [{ source: 'page', section: 'A heading' }] as const;
export const aws = { who: 'aws', aws: 'AWS does it on {service}.', cites } as const satisfies Cell;
export const customer = { who: 'customer', customer: 'You do it on {service}.', cites } as const satisfies Cell;
export const shared = {
  who: 'shared',
  aws: 'AWS does a half.',
  customer: 'You do a half.',
  cites,
} as const satisfies Cell;

export const everyLayer = (cell: Service['layers'][LayerId]): Service['layers'] =>
  Object.fromEntries(layerIds.map((layer) => [layer, cell])) as Service['layers'];

export const service = (changes: Partial<Service> = {}): Service => ({
  name: 'Made Up Service',
  short: 'Made Up',
  aka: ['made up'],
  category: 'compute',
  profile: 'infrastructure',
  summary: 'A service that is there for a test and for nothing else.',
  layers: everyLayer(customer),
  reviewed: '2026-11-20',
  ...changes,
});

/** A file of services/. Each has its page at an address of its own. */
export const file = (
  changes: Partial<Service> = {},
  pages: Readonly<Record<string, Partial<Page>>> = {},
): ServiceFile => {
  const name = changes.short ?? 'made-up';
  const own = {
    ...page,
    url: `https://docs.aws.amazon.com/${name.toLowerCase().replaceAll(' ', '-')}/guide.html` as const,
  };
  const others = Object.entries(pages).map(([key, change]) => [key, { ...own, ...change }]);
  return { pages: { page: own, ...Object.fromEntries(others) }, service: service(changes) as never };
};

/** The pages of the real services, which the concepts and incidents cite; the services themselves stay out. */
const pagesAlone: Readonly<Record<string, ServiceFile>> = Object.fromEntries(
  Object.entries(serviceFiles).map(([id, { pages }]) => [id, { pages, service: { movedTo: 'nowhere' } }]),
);

export function made(files: Readonly<Record<string, ServiceFile>>): Dataset {
  const data = datasetOf({ ...pagesAlone, ...files }, '2026-11-23');
  return { ...data, moved: new Map([...data.moved].filter(([id]) => id in files)) };
}

/** A service with one cell changed. */
export const withCell = (
  layer: LayerId,
  cell: Service['layers'][LayerId],
  changes: Partial<Service> = {},
): ServiceFile => file({ ...changes, layers: { ...everyLayer(customer), [layer]: cell } });
