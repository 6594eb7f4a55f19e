import type { ConditionId } from '../../src/dataset/conditions.ts';
import { dataset, type Fact, factOf, type ServiceEntry, serviceOf } from '../../src/dataset/dataset.ts';
import type { DutyId } from '../../src/dataset/duties.ts';
import type { LayerId } from '../../src/dataset/layers.ts';
import type { Owner } from '../../src/dataset/schema.ts';

/** A layer or a duty, by its id. */
export type About = LayerId | DutyId;

function entry(service: string): ServiceEntry {
  const found = serviceOf(dataset, service);
  if (!found) throw new Error(`the dataset has no ${service}`);
  return found;
}

/** What the dataset has on a service, as a question about it would be answered. */
export function told(service: string, about: About): Fact {
  if (about in dataset.layers) return factOf(dataset, entry(service), about as LayerId, null);
  const duty = about as DutyId;
  return factOf(dataset, entry(service), dataset.duties[duty].layer, duty);
}

export const who = (service: string, about: About) => told(service, about).who;

/** Who has it under a circumstance that people name; undefined where the fact knows none of that kind. */
export const under = (service: string, about: About, condition: ConditionId): Owner | undefined =>
  told(service, about).except.find((one) => one.if === condition)?.who;

/** Every word of a fact: both halves, its exceptions, its dispute. */
export function words(service: string, about: About): string {
  const fact = told(service, about);
  const exceptions = fact.except.map(({ when, then }) => `If ${when}: ${then}`);
  return [fact.aws, fact.customer, fact.because, ...exceptions, fact.disputed].filter((one) => one !== null).join(' ');
}

export const summary = (service: string): string => entry(service).summary;
