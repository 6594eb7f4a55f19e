import type { Dataset, Fact, ServiceEntry } from '../../src/dataset/dataset.ts';
import { wordingsOf } from '../../src/understand/vocabulary.ts';
import { builtDataset, builtPhrases, builtThings } from './built.ts';
import type { Said } from './judge.ts';

/** What a search engine is given: who it is about, what it is about, and what is said; and the answer that it stands for. */
export type Document = {
  readonly id: number;
  readonly service: string;
  readonly topic: string;
  readonly text: string;
  readonly said: Said;
};

export type Library = {
  readonly documents: readonly Document[];
  readonly data: Dataset;
  readonly dataset: Awaited<ReturnType<typeof builtDataset>>;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
};

const namesOf = (service: ServiceEntry) =>
  [...new Set([service.name, service.short, service.id.replaceAll('-', ' '), ...service.aka])].join(', ');
const textOf = (fact: Fact) => [fact.aws, fact.customer, fact.because].filter(Boolean).join(' ');

/** The answer that a service's cell is: where its ways of running disagree, one cell each, as srm gives it. */
export function saidOf(data: Dataset, service: ServiceEntry | null, fact: Fact, layer: string): Said {
  const one = { service: service?.id ?? null, owner: fact.who };
  const variants = service?.variants.flatMap((id) => data.services.get(id) ?? []) ?? [];
  const cells =
    fact.who === 'depends'
      ? variants.map((variant) => ({ service: variant.id, owner: variant.layers[layer as never as 'hardware'].who }))
      : [one];
  return {
    status: 'answered',
    intent: service ? 'owner' : 'topic',
    services: service ? [service.id] : [],
    owner: fact.who,
    verdict: null,
    cells,
    text: textOf(fact),
  };
}

export const overviewOf = (service: ServiceEntry): Said => ({
  status: 'answered',
  intent: 'overview',
  services: [service.id],
  text: service.summary,
});
export const termOf = (text: string): Said => ({ status: 'answered', intent: 'term', text });

type Draft = Omit<Document, 'id'>;

/**
 * A document for each layer and each duty of a service that has an answer of its own; its other duties' words are its layer's.
 * `brief`: of those only the names, for an engine that reads every document on every question.
 */
function* documentsOf(data: Dataset, service: ServiceEntry, { phrases, things, brief }: Words): Generator<Draft> {
  const names = namesOf(service);
  const words = (id: string) => [...(phrases[id] ?? []), ...wordingsOf(things[service.id]?.[id] ?? '')].join(', ');
  for (const [id, layer] of Object.entries(data.layers)) {
    const fact = service.layers[id as 'hardware'];
    const duties = Object.entries(data.duties).filter(([duty, one]) => one.layer === id && !(duty in service.duties));
    const topic = [
      layer.name,
      words(id),
      ...duties.map(([duty, one]) => (brief ? one.name : `${one.name}, ${words(duty)}`)),
    ].join(', ');
    yield { service: names, topic, text: textOf(fact), said: saidOf(data, service, fact, id) };
  }
  for (const [id, fact] of Object.entries(service.duties)) {
    const duty = data.duties[id as keyof typeof data.duties];
    yield {
      service: names,
      topic: `${duty.name}, ${words(id)}`,
      text: textOf(fact),
      said: saidOf(data, service, fact, duty.layer),
    };
  }
  yield { service: names, topic: 'overview', text: service.summary, said: overviewOf(service) };
}

/** What needs no service: the model's general answers, and the terms. */
function* generalDocuments(data: Dataset, { phrases }: Words): Generator<Draft> {
  for (const [id, { name, fact, layer }] of [
    ...Object.entries(data.layers).map(([id, one]) => [id, { ...one, layer: id }] as const),
    ...Object.entries(data.duties),
  ])
    yield {
      service: '',
      topic: `${name}, ${(phrases[id] ?? []).join(', ')}`,
      text: textOf(fact),
      said: saidOf(data, null, fact, layer),
    };
  for (const { name, aka, text } of Object.values(data.concepts))
    yield { service: '', topic: `what is ${[name, ...aka].join(', ')}`, text, said: termOf(text) };
}

type Words = {
  readonly brief: boolean;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly things: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The dataset as every peer is given it. */
export async function openLibrary(brief = false): Promise<Library> {
  const dataset = await builtDataset();
  const { dutyPhrases } = await builtPhrases();
  const { thingPhrases } = await builtThings();
  const data = dataset.dataset;
  const phrases = Object.fromEntries(
    Object.entries(dutyPhrases).map(([id, text]) => [id, wordingsOf(text).map((one) => one.replaceAll('_', ' '))]),
  );
  const words: Words = { brief, phrases, things: thingPhrases };
  const drafts = [
    ...[...data.services.values()].flatMap((service) => [...documentsOf(data, service, words)]),
    ...generalDocuments(data, words),
  ];
  return { data, dataset, phrases, documents: drafts.map((draft, id) => ({ id, ...draft })) };
}
