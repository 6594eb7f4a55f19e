import {
  type Dataset,
  type Fact,
  factOf,
  type KnownIncident,
  type ServiceEntry,
  type ServiceId,
  serviceOf,
} from '../dataset/dataset.ts';
import { layerIds } from '../dataset/layers.ts';
import type { Owner, Who } from '../dataset/schema.ts';
import type { Ask, Half, Intent } from '../understand/intent.ts';
import type { Answer, Answerer, Comparison, OwnerWord, Row } from './answer.ts';
import { choice } from './choose.ts';
import { asExamples, speaksOf } from './familiar.ts';
import { halfOf, ownerOf, rowsOf, verdictOf, whoOf } from './owner.ts';

const entries = (data: Dataset, ids: readonly ServiceId[]): ServiceEntry[] =>
  ids.flatMap((id) => serviceOf(data, id) ?? []);

type Compare = Extract<Answer, { kind: 'compare' }>;

function comparison(data: Dataset, ids: readonly ServiceId[], of: Pick<Compare, 'move' | 'best'>): Compare {
  const services = entries(data, ids);
  const layers = layerIds.map((layer): Comparison => {
    const facts = services.map((service) => ({ service: service.id, fact: service.layers[layer] }));
    return { layer, facts, same: new Set(facts.map(({ fact }) => fact.who)).size === 1 };
  });
  return { kind: 'compare', services, layers, ...of };
}

/** What is wanted first. Two are set side by side: what they differ in is most of the answer. */
function chosen(data: Dataset, { services, workload, aim }: Extract<Intent, { kind: 'choose' }>): Answer {
  const ranked = choice(data, services, workload, aim);
  const { ranks } = ranked;
  if (ranks.length !== 2) return ranked;
  const best = ranks.filter(({ load }) => load === ranks[0]?.load).map(({ service }) => service);
  const ids = ranks.map(({ service }) => service);
  return comparison(data, ids, { move: false, best: { aim, services: best } });
}

/** Who has what is asked about on the services that are named. */
function owned(data: Dataset, intent: Extract<Intent, { kind: 'owner' }>): Answer {
  const { services, asks, each, presumes } = intent;
  const rows =
    each === undefined
      ? rowsOf(data, services, asks, intent)
      : services.flatMap((id, at) => rowsOf(data, [id], each.slice(at, at + 1), intent));
  const primary = rows.filter(({ layer, duty }) => layer === asks[0]?.layer && duty === asks[0]?.duty);
  const common = ownerOf(data, rows, services);
  const owner = services.length === 1 ? (common ?? ownerOf(data, primary, services)) : common;
  return { kind: 'owner', rows, asks, services, owner, verdict: verdictOf(presumes, rows) };
}

type Spread = Record<Who | 'depends', ServiceId[]>;

/** Who has it on every service that stands for itself, good examples first; ways of running count where their umbrella depends. */
function spreadOf(data: Dataset, ask: Ask): Spread {
  const spread: Spread = { aws: [], customer: [], shared: [], absent: [], depends: [] };
  for (const service of asExamples(data, data.services.values(), ask)) {
    const fact = factOf(data, service, ask.layer, ask.duty);
    if (fact.who !== 'depends') spread[fact.who].push(service.id);
  }
  return spread;
}

/** Owners that a tenth of the services or more have: below that it is an exception, not "it depends". */
const share = 0.1;

/**
 * Without a service: the model's general answer. Only where the services really differ, and the question does not ask for
 * the principle, it depends, and a familiar service for each owner says on what.
 */
function topic(data: Dataset, spreadOn: (ask: Ask) => Spread, intent: Extract<Intent, { kind: 'topic' }>): Answer {
  const [first] = intent.asks;
  if (!first) throw new Error('a topic without an ask');
  const general = intent.asks.map((ask): Row => {
    const { fact } = ask.duty === null ? data.layers[ask.layer] : data.duties[ask.duty];
    return { service: null, ...ask, fact, half: halfOf(fact, intent.half), because: null };
  });
  const spread = spreadOn(first);
  const settled = intent.general || (first.duty !== null && data.duties[first.duty].everywhere === true);
  const counted = spread.aws.length + spread.customer.length + spread.shared.length;
  const owners = (['aws', 'customer', 'shared'] as const).filter((who) => spread[who].length >= counted * share);
  const others = settled || owners.length < 2 ? [] : examples(data, first, spread);
  const home = intent.general
    ? []
    : atHome(data, first, intent.half).filter(({ service }) => !others.some((one) => one.service === service));
  // Where nothing else is said of that service, it is told as that one's.
  const isHomes = ({ fact }: Row) => home.some((row) => row.fact === fact);
  const rows = [...general.filter((row) => !isHomes(row)), ...home, ...others];
  const saidOf = new Set(general.map(whoOf));
  if (intent.each && saidOf.size > 1)
    return { kind: 'topic', asks: intent.asks, rows: general, spread, owner: null, verdict: null };
  const said = whoOf(general[0] as Row) as Owner;
  const depends = !settled && owners.length > 1 && said === 'shared';
  const owner: OwnerWord = depends ? 'depends' : said;
  return {
    kind: 'topic',
    asks: intent.asks,
    rows,
    spread,
    owner,
    verdict: verdictOf(intent.presumes, depends ? rows : general.slice(0, 1)),
  };
}

/** What the service says that is meant by it where none is named: the VPC, of network ACLs. */
function atHome(data: Dataset, ask: Ask, half: Half | null): Row[] {
  const home = ask.duty === null ? undefined : data.duties[ask.duty].home;
  if (home === undefined) return [];
  return rowsOf(data, [home], [ask], { conditions: [], half });
}

/** A service for each owner, of those that speak of it. */
const examples = (data: Dataset, ask: Ask, spread: Spread): Row[] =>
  (['aws', 'shared', 'customer'] as const).flatMap((who) => {
    const service = serviceOf(data, spread[who][0] ?? '');
    return service && speaksOf(data, service, ask) ? rowsOf(data, [service.id], [ask]) : [];
  });

function incident(data: Dataset, intent: Extract<Intent, { kind: 'incident' }>): Answer {
  const known = data.incidents[intent.incident];
  if (!known) return { kind: 'unknown', why: 'not understood', services: intent.services, asks: [] };
  const ask: Ask = { layer: known.layer, duty: known.duty ?? null };
  const rows: Row[] =
    intent.services.length > 0
      ? rowsOf(data, intent.services, [ask], { conditions: intent.conditions, half: null }).map((row) => ({
          ...row,
          fact: incidentFact(data, known, row),
        }))
      : [{ service: null, ...ask, fact: known.fact, half: null, because: null }];
  return {
    kind: 'incident',
    incident: intent.incident,
    rows,
    services: intent.services,
    owner: ownerOf(data, rows, intent.services),
    verdict: verdictOf(intent.presumes, rows),
  };
}

/**
 * What the incident means on a row's service: what it means there alone, else for whoever has its layer, with the incident's pages
 * before the layer's own. A circumstance that the question names says more than either.
 */
function incidentFact(data: Dataset, { byOwner, citations, there }: KnownIncident, row: Row): Fact {
  if (row.service === null) return row.fact;
  const own = row.because === null ? there(row.service) : null;
  if (own !== null) return own;
  const short = serviceOf(data, row.service)?.short ?? '';
  const { who } = row.fact;
  if (who !== 'aws' && who !== 'customer' && who !== 'shared') return row.fact;
  const text = byOwner[who].replaceAll('{service}', short);
  const cited = [...new Map([...citations, ...row.fact.citations].map((one) => [one.source, one])).values()];
  if (row.because !== null) return { ...row.fact, citations: cited };
  return {
    ...row.fact,
    aws: who === 'aws' ? text : row.fact.aws,
    customer: who === 'aws' ? null : text,
    citations: cited,
  };
}

/** Answers intents from one dataset. A plain function of the intent: the same question has the same answer. */
export function answering(data: Dataset): Answerer {
  // The dataset does not change: who has it on every service is looked up once for each thing that is asked.
  const spreads = new Map<string, Spread>();
  const spreadOn = (ask: Ask): Spread => {
    const key = ask.duty ?? ask.layer;
    const known = spreads.get(key) ?? spreadOf(data, ask);
    spreads.set(key, known);
    return known;
  };
  return (intent) => {
    switch (intent.kind) {
      case 'owner':
        return owned(data, intent);
      case 'overview':
        return { kind: 'overview', services: entries(data, intent.services), side: intent.side };
      case 'compare':
        return comparison(data, intent.services, { move: intent.move, best: null });
      case 'topic':
        return topic(data, spreadOn, intent);
      case 'term':
        return { kind: 'term', concepts: intent.concepts.filter((id) => id in data.concepts) };
      case 'incident':
        return incident(data, intent);
      case 'choose':
        return chosen(data, intent);
      case 'help':
      case 'clarify':
      case 'unknown':
        return intent;
      default:
        return intent satisfies never;
    }
  };
}
