import type { LayerId } from './layers.ts';
import type { Cell } from './schema.ts';

/** A kind of service, with the cells that are the same on all of that kind. `{service}` stands for the service's short name. */
export type Profile = { readonly name: string; readonly what: string; readonly layers: Readonly<Partial<Record<LayerId, Cell>>> };

export const profileIds = [
  'infrastructure',
  'container',
  'single-tenant-managed',
  'multi-tenant-managed',
  'serverless-compute',
  'account-control',
  'on-premises',
  'customer-operated',
] as const;
export type ProfileId = (typeof profileIds)[number];
