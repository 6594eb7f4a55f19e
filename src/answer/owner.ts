import type { ConditionId } from '../dataset/conditions.ts';
import { type Dataset, type Fact, factOf, type ServiceEntry, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import type { Owner } from '../dataset/schema.ts';
import type { Ask, Half } from '../understand/intent.ts';
import type { OwnerWord, Row, Verdict } from './answer.ts';

/** What a question says besides what it asks about. */
type Circumstances = { readonly conditions: readonly ConditionId[]; readonly half: Half | null };
const plainly: Circumstances = { conditions: [], half: null };

/** Where AWS's own pages disagree on who has it, no side is left out. */
export const halfOf = (fact: Fact, asked: Half | null): Half | null =>
  fact.who === 'shared' && fact.disputed === null ? asked : null;

/** A fact under the circumstances that a question names: an exception that fits takes its place. */
function rowOf(service: ServiceId | null, ask: Ask, fact: Fact, { conditions, half }: Circumstances): Row {
  const found = fact.except.find((one) => one.if !== undefined && conditions.includes(one.if));
  if (!found?.if) return { service, ...ask, fact, half: halfOf(fact, half), because: null };
  // It completes "If ...": where it stands alone it begins as a sentence does.
  const then = found.then.charAt(0).toUpperCase() + found.then.slice(1);
  const halves = {
    aws: found.who === 'aws' ? then : found.who === 'shared' ? (found.aws ?? fact.aws) : null,
    customer: found.who === 'aws' ? null : then,
  };
  const except = fact.except.filter((one) => one !== found);
  const moved: Fact = { ...fact, who: found.who, ...halves, because: null, except };
  return {
    service,
    ...ask,
    fact: moved,
    half: null,
    because: { condition: found.if, when: found.when, then: found.then },
  };
}

/** An umbrella answers with its ways of running, where they disagree on this. */
function rowsOn(data: Dataset, service: ServiceEntry, ask: Ask, circumstances: Circumstances): Row[] {
  const fact = factOf(data, service, ask.layer, ask.duty);
  if (fact.who !== 'depends') return [rowOf(service.id, ask, fact, circumstances)];
  return service.variants.flatMap((id) => {
    const variant = serviceOf(data, id);
    return variant ? rowsOn(data, variant, ask, circumstances) : [];
  });
}

export function rowsOf(
  data: Dataset,
  services: readonly ServiceId[],
  asks: readonly Ask[],
  circumstances: Circumstances = plainly,
): Row[] {
  return services.flatMap((id) => {
    const service = serviceOf(data, id);
    return service ? asks.flatMap((ask) => rowsOn(data, service, ask, circumstances)) : [];
  });
}

/** Who a row is answered with: of a shared fact, the side whose act was asked about. */
export const whoOf = ({ half, fact }: Row): Fact['who'] => half ?? fact.who;

const isUmbrella = ({ layers }: ServiceEntry) => Object.values(layers).some(({ who }) => who === 'depends');

/**
 * Where somebody asks about EMR and no way of running it: the ways on which the same owner has it. None where a circumstance moved
 * the answer: it may not move theirs.
 */
export function alsoOn(data: Dataset, services: readonly ServiceId[], rows: readonly Row[]): readonly ServiceId[] {
  const [id, other] = services;
  const service = id === undefined || other !== undefined ? undefined : serviceOf(data, id);
  if (!service || !isUmbrella(service)) return [];
  const isSame = (way: ServiceEntry) => (row: Row) => {
    const fact = factOf(data, way, row.layer, row.duty);
    const there = whoOf({ ...row, fact, half: halfOf(fact, row.half) });
    return row.service === service.id && row.because === null && there === whoOf(row);
  };
  return service.variants.filter((id) => {
    const way = serviceOf(data, id);
    return way !== null && rows.every(isSame(way));
  });
}

const ownersOf = (rows: readonly Row[]) => [
  ...new Set(rows.map(whoOf).filter((who): who is Owner => who === 'aws' || who === 'customer' || who === 'shared')),
];

/**
 * The answer in one word. One service: what its rows agree on, 'depends' where its ways of running disagree, and where it was
 * asked for two things that differ, null. Several services: their common owner, else null.
 */
export function ownerOf(data: Dataset, rows: readonly Row[], services: readonly ServiceId[]): OwnerWord {
  const owners = ownersOf(rows);
  if (owners.length === 1) return owners[0] as Owner;
  const [only] = services;
  if (
    services.length === 1 &&
    only !== undefined &&
    rows.some(({ service }) => service !== null && service !== serviceOf(data, only)?.id)
  )
    return 'depends';
  return null;
}

/** Is the owner that the question presumes right? */
export function verdictOf(presumes: Owner | null, rows: readonly Row[]): Verdict {
  if (presumes === null) return null;
  const owners = ownersOf(rows);
  if (owners.length === 0) return null;
  if (owners.every((owner) => owner === presumes)) return 'yes';
  if (owners.includes(presumes) || owners.includes('shared') || presumes === 'shared')
    return owners.length === 1 && presumes === 'shared' ? 'no' : 'partly';
  return 'no';
}
