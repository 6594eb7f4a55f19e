import { type Answer, type OwnerWord, type Row, type Status, statusOf, type Verdict } from '../answer/answer.ts';
import { alsoOn, whoOf } from '../answer/owner.ts';
import { type Dataset, type Fact, type ServiceEntry, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import { layerIds } from '../dataset/layers.ts';
import type { Intent } from '../understand/intent.ts';
import { thenText } from './facts.ts';
import { suggestionsFor } from './suggestions.ts';

/** The public form of an answer: `npm run ask -- --json`. Scripts rely on it. */
export type AnswerJson = {
  readonly question: string;
  readonly status: Status;
  readonly intent: Intent['kind'] | null;
  readonly services: readonly string[];
  readonly layers: readonly string[];
  readonly duties: readonly string[];
  readonly concepts: readonly string[];
  readonly incidents: readonly string[];
  readonly owner: OwnerWord;
  readonly verdict: Verdict;
  readonly cells: readonly CellJson[];
  readonly text: string;
  readonly suggestions: readonly string[];
};

type CellJson = {
  readonly service: string | null;
  readonly layer: string;
  readonly duty: string | null;
  readonly owner: string;
  readonly aws: string | null;
  readonly customer: string | null;
  readonly sources: readonly string[];
  readonly reviewed: string | null;
};

const urls = (fact: Fact) => [...new Set(fact.citations.map(({ url }) => url))];

function cellOf(data: Dataset, row: Pick<Row, 'service' | 'layer' | 'duty' | 'fact'>, who: string): CellJson {
  const { service, layer, duty, fact } = row;
  return {
    service,
    layer,
    duty,
    owner: who,
    aws: fact.aws,
    customer: fact.customer,
    sources: urls(fact),
    reviewed: service === null ? null : (serviceOf(data, service)?.reviewed ?? null),
  };
}

const cellsOf = (data: Dataset, services: readonly ServiceEntry[]): CellJson[] =>
  services.flatMap((service) =>
    layerIds.map((layer) =>
      cellOf(data, { service: service.id, layer, duty: null, fact: service.layers[layer] }, service.layers[layer].who),
    ),
  );

type About = {
  services: readonly ServiceId[];
  rows: readonly Row[];
  cells: readonly CellJson[];
  owner: OwnerWord;
  verdict: Verdict;
  concepts: readonly string[];
  incidents: readonly string[];
};
const nothing: About = { services: [], rows: [], cells: [], owner: null, verdict: null, concepts: [], incidents: [] };

function aboutOf(data: Dataset, answer: Answer): About {
  switch (answer.kind) {
    case 'owner':
    case 'incident':
      return {
        ...nothing,
        ...answer,
        services: [...answer.services, ...(answer.kind === 'owner' ? alsoOn(data, answer.services, answer.rows) : [])],
        cells: answer.rows.map((row) => cellOf(data, row, whoOf(row))),
        incidents: answer.kind === 'incident' ? [answer.incident] : [],
      };
    case 'topic':
      return {
        ...nothing,
        ...answer,
        cells: answer.rows
          .filter((row) => answer.owner !== 'depends' || row.service !== null)
          .map((row) => cellOf(data, row, whoOf(row))),
      };
    case 'overview':
    case 'compare':
      return { ...nothing, services: answer.services.map(({ id }) => id), cells: cellsOf(data, answer.services) };
    case 'choose':
      return { ...nothing, services: answer.ranks.map(({ service }) => service) };
    case 'term':
      return { ...nothing, concepts: answer.concepts };
    case 'clarify':
    case 'unknown':
      return { ...nothing, services: answer.services };
    case 'help':
      return nothing;
    default:
      return answer satisfies never;
  }
}

/** An answer in the form of `npm run ask -- --json`. `text`: the card's plain text. */
export function answerJson(data: Dataset, question: string, answer: Answer, text: string): AnswerJson {
  const about = aboutOf(data, answer);
  const asks = answer.kind === 'owner' || answer.kind === 'topic' ? answer.asks : about.rows;
  const once = (ids: readonly (string | null)[]) => [...new Set(ids)].filter((id): id is string => id !== null);
  return {
    question,
    status: statusOf(answer),
    intent: answer.kind === 'unknown' || answer.kind === 'clarify' ? null : answer.kind,
    services: about.services,
    layers: once(asks.map(({ layer }) => layer)),
    duties: once(asks.map(({ duty }) => duty)),
    concepts: about.concepts,
    incidents: about.incidents,
    owner: about.owner,
    verdict: about.verdict,
    cells: about.cells,
    text,
    suggestions: suggestionsFor(data, answer, question),
  };
}

const factJson = (fact: Fact) => ({
  owner: fact.who,
  aws: fact.aws,
  customer: fact.customer,
  sources: urls(fact),
  except: fact.except.map((one) => ({ when: one.when, owner: one.who, then: thenText(one) })),
  disputed: fact.disputed,
});

/** The whole dataset, every inherited cell resolved: `npm run ask -- --export`. */
export function datasetJson(data: Dataset) {
  return {
    version: data.version,
    layers: layerIds.map((id) => ({ id, name: data.layers[id].name, what: data.layers[id].what })),
    duties: Object.entries(data.duties).map(([id, { name, layer, fact }]) => ({
      id,
      name,
      layer,
      general: factJson(fact),
    })),
    concepts: Object.entries(data.concepts).map(([id, { name, text, citations }]) => ({
      id,
      name,
      text,
      sources: citations.map(({ url }) => url),
    })),
    incidents: Object.entries(data.incidents).map(([id, { name, what, layer, byOwner, citations }]) => ({
      id,
      name,
      what,
      layer,
      byOwner,
      sources: citations.map(({ url }) => url),
    })),
    services: [...data.services.values()].map((service) => ({
      id: service.id,
      name: service.name,
      aka: service.aka,
      variantOf: service.variantOf,
      profile: service.profile,
      summary: service.summary,
      reviewed: service.reviewed,
      layers: Object.fromEntries(layerIds.map((layer) => [layer, factJson(service.layers[layer])])),
      duties: Object.fromEntries(Object.entries(service.duties).map(([duty, fact]) => [duty, factJson(fact)])),
    })),
  };
}
