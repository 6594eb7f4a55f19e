import { z } from 'zod';
import type { Action } from '../cards/action.ts';
import { concepts } from '../dataset/concepts.ts';
import { conditions } from '../dataset/conditions.ts';
import { duties } from '../dataset/duties.ts';
import { incidents } from '../dataset/incidents.ts';
import { layerIds } from '../dataset/layers.ts';
import { workloadIds } from '../dataset/workloads.ts';
import { aims } from '../understand/intent.ts';

/** One of the ids that a record of the dataset has today. */
export const keyOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(record) as Key[]);

// A service's id never dies, so it is taken as it is; every other id has to be one that there still is.
export const ids = z.array(z.string().max(80)).max(40);
export const known = z.array(keyOf(conditions)).max(40);
export const ask = z.object({ layer: z.enum(layerIds), duty: keyOf(duties).nullable() });
// Of several terms those that are left are explained.
const terms = ids.refine((all) => all.some((id) => Object.hasOwn(concepts, id)));
const owner = z.enum(['aws', 'customer', 'shared']).nullable();
// Cards that stand in channels since before there was one have none.
const half = z.enum(['aws', 'customer']).nullable().default(null);
const intent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('owner'),
    services: ids.min(1),
    asks: z.array(ask).min(1),
    each: z.exactOptional(z.array(ask)),
    conditions: known,
    presumes: owner,
    half,
  }),
  z.object({ kind: z.literal('overview'), services: ids.min(1), side: z.enum(['aws', 'customer', 'both']) }),
  z.object({ kind: z.literal('compare'), services: ids.min(1), asks: z.array(ask), move: z.boolean() }),
  z.object({
    kind: z.literal('topic'),
    asks: z.array(ask).min(1),
    presumes: owner,
    general: z.boolean(),
    half,
  }),
  z.object({ kind: z.literal('term'), concepts: terms, asks: z.array(ask) }),
  z.object({
    kind: z.literal('incident'),
    incident: keyOf(incidents),
    services: ids,
    // Cards that stand in channels since before there were any.
    conditions: known.default([]),
    presumes: owner,
  }),
  z.object({
    kind: z.literal('choose'),
    services: ids,
    workload: z.enum(workloadIds),
    aim: z.enum(aims).default('least'),
    asks: z.array(ask),
  }),
]);
const action = z.discriminatedUnion('do', [
  z.object({ do: z.literal('ask'), question: z.string().max(600) }),
  z.object({ do: z.literal('share'), question: z.string().max(600), intent }),
  z.object({ do: z.literal('rate'), question: z.string().max(80), rating: z.enum(['good', 'bad']) }),
  z.object({ do: z.literal('form') }),
]);

/** Reads what a button carried; null where it is not ours, or older than we can read. */
export function fromAction(text: string): Action | null {
  try {
    const parsed = action.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
