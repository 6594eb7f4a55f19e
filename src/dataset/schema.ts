import type { ConditionId } from './conditions.ts';
import type { DutyId } from './duties.ts';
import type { LayerId } from './layers.ts';
import type { ProfileId } from './profiles.ts';
import type { GeneralSourceId } from './sources.ts';

/** Who has a layer. 'absent': there is no such layer here; a layer that AWS hides from you is 'aws'. */
export type Who = 'aws' | 'customer' | 'shared' | 'absent';
export type Owner = Exclude<Who, 'absent'>;

/** A day, as `2026-11-23`. */
export type Day = `${number}-${number}-${number}`;

/** A page of AWS's. `read`: the day on which somebody read it for the facts that cite it, or 'unread'. */
export type Page = { readonly title: string; readonly url: `https://${string}`; readonly read: Day | 'unread' };
export type Pages = Readonly<Record<string, Page>>;

/**
 * Where a fact is written: a general page by its id ('waf-shared-responsibility'), a page of this service's own file by its
 * key ('maintenance'), a page of another service's file by both ('rds/maintenance').
 */
export type Cite<Key extends string = string> = {
  readonly source: Key | GeneralSourceId | `${string}/${string}`;
  /** Where on the page: its heading, never its sentences. */
  readonly section?: string;
};
export type Cites<Key extends string = string> = readonly [Cite<Key>, ...Cite<Key>[]];

/** A circumstance under which the line moves: 'you use a custom AMI'. */
export type Exception<Key extends string = string> = {
  /** Set where people name the circumstance in words; the words are in languages/. */
  readonly if?: ConditionId;
  /** Completes "If ...": 'you use a custom AMI'. */
  readonly when: string;
  readonly who: Owner;
  /** What then, as one sentence or two. Where it is shared then, the customer's half. */
  readonly then: string;
  /** AWS's half, where it is shared then; that of the cell, where it stays as it is. */
  readonly aws?: string;
  readonly cites?: Cites<Key>;
};

/** What each side does, in one to three plain sentences of our own. `{service}` stands for the service's short name. */
export type Halves =
  | { readonly who: 'aws'; readonly aws: string }
  | { readonly who: 'customer'; readonly customer: string }
  | { readonly who: 'shared'; readonly aws: string; readonly customer: string }
  | { readonly who: 'absent'; readonly because: string };

export type Cell<Key extends string = string> = {
  /** No citation, no fact. The page that says it first, the general one after it. */
  readonly cites: Cites<Key>;
  readonly except?: readonly Exception<Key>[];
  /** Where AWS's own pages disagree: what each says. Both are cited. */
  readonly disputed?: string;
  /** The provider's half is theirs, not AWS's. */
  readonly partner?: 'Red Hat' | 'Oracle';
} & Halves;

/** A service, or a way of running one, in one literal. */
export type Service<Key extends string = string> = {
  /** AWS's name for it: 'AWS Fargate'. */
  readonly name: string;
  /** The name inside a sentence: 'Fargate'. */
  readonly short: string;
  /** What people call it, in lower case: abbreviations, former names. */
  readonly aka: readonly string[];
  readonly category: CategoryId;
  readonly profile: ProfileId;
  /** The service of which this is one way of running it: 'ecs' for 'fargate'. */
  readonly variantOf?: string;
  /** One sentence: what it is and where the line runs. */
  readonly summary: string;
  /** Every layer, always, out loud. */
  readonly layers: Readonly<Record<LayerId, Cell<Key> | 'as profile' | 'by variant'>>;
  /** Where a duty's answer differs from its layer's on this service, or is worth its own words. */
  readonly duties?: Readonly<Partial<Record<DutyId, Cell<Key>>>>;
  /** The day of the last pass over every cell against its page. */
  readonly reviewed: Day;
};

/** A service that was renamed or taken into another: its id stays, for the buttons of old messages. */
export type Moved = { readonly movedTo: string };

/** What a file of services/ exports: the pages it read, and the service. */
export type ServiceFile<P extends Pages = Pages> = {
  readonly pages: P;
  readonly service: Service<Extract<keyof P, string>> | Moved;
};

export const categoryIds = [
  'compute',
  'containers',
  'storage',
  'databases',
  'networking',
  'security',
  'management',
  'integration',
  'analytics',
  'ai',
  'developer-tools',
  'end-user-iot',
] as const;
export type CategoryId = (typeof categoryIds)[number];

/** Ties a service's citations to the pages of its own file: a key that is not there does not compile. */
export function serviceFile<const P extends Pages>(
  pages: P,
  service: Service<Extract<keyof P, string>> | Moved,
): ServiceFile<P> {
  return { pages, service };
}
