import type { ConditionId } from '../dataset/conditions.ts';
import type { Fact, ServiceEntry, ServiceId } from '../dataset/dataset.ts';
import type { DutyId } from '../dataset/duties.ts';
import type { LayerId } from '../dataset/layers.ts';
import type { Owner, Who } from '../dataset/schema.ts';
import type { Aim, Ask, Half, Intent, Side, Unknown } from '../understand/intent.ts';

/** One fact of an answer: who has this layer (or this duty of it) on this service. `service` null: the model in general. */
export type Row = {
  readonly service: ServiceId | null;
  readonly layer: LayerId;
  readonly duty: DutyId | null;
  readonly fact: Fact;
  /** Of a shared fact, the one side whose act was asked about. */
  readonly half: Half | null;
  /** The circumstance that the question named and that moved the line. */
  readonly because: { readonly condition: ConditionId; readonly when: string; readonly then: string } | null;
};

/** Who has it, in one word. 'depends': the ways of running it disagree; null: several services, several owners. Of several things asked of one service, the first one's. */
export type OwnerWord = Owner | 'depends' | null;
export type Verdict = 'yes' | 'no' | 'partly' | null;

/** What a layer is on each of several services. */
export type Comparison = {
  readonly layer: LayerId;
  readonly facts: readonly { readonly service: ServiceId; readonly fact: Fact }[];
  readonly same: boolean;
};

/** How much of a service stays yours: a layer that is yours counts 1, a shared one a half. */
export type Rank = {
  readonly service: ServiceId;
  readonly load: number;
  readonly yours: readonly LayerId[];
  readonly shared: readonly LayerId[];
};

/** What is true, in the project's own terms and in no wording. */
export type Answer =
  | {
      readonly kind: 'owner';
      readonly rows: readonly Row[];
      readonly asks: readonly Ask[];
      readonly services: readonly ServiceId[];
      readonly owner: OwnerWord;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'overview'; readonly services: readonly ServiceEntry[]; readonly side: Side }
  | {
      readonly kind: 'compare';
      readonly services: readonly ServiceEntry[];
      readonly layers: readonly Comparison[];
      readonly move: boolean;
      /** Of two to choose from, the one that does best what is wanted, or both where they are equal. Null where nobody chooses. */
      readonly best: { readonly aim: Aim; readonly services: readonly ServiceId[] } | null;
    }
  | {
      readonly kind: 'topic';
      readonly asks: readonly Ask[];
      readonly rows: readonly Row[];
      /** The services by who has it there, those first that make good examples. */
      readonly spread: Readonly<Record<Who | 'depends', readonly ServiceId[]>>;
      readonly owner: OwnerWord;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'term'; readonly concepts: readonly string[] }
  | {
      readonly kind: 'incident';
      readonly incident: string;
      readonly rows: readonly Row[];
      readonly services: readonly ServiceId[];
      readonly owner: OwnerWord;
      readonly verdict: Verdict;
    }
  | {
      readonly kind: 'choose';
      /** What is wanted first. */
      readonly ranks: readonly Rank[];
      readonly always: readonly LayerId[];
      readonly aim: Aim;
    }
  | { readonly kind: 'help'; readonly about: 'use' | 'data' }
  | {
      readonly kind: 'clarify';
      readonly missing: 'service' | 'layer' | 'both';
      readonly services: readonly ServiceId[];
      readonly asks: readonly Ask[];
    }
  | {
      readonly kind: 'unknown';
      readonly why: Unknown;
      readonly services: readonly ServiceId[];
      readonly asks: readonly Ask[];
    };

/** What became of a question. */
export type Status = 'answered' | 'clarify' | 'unknown' | 'help';

export const statusOf = ({ kind }: Answer): Status =>
  kind === 'help' || kind === 'clarify' || kind === 'unknown' ? kind : 'answered';

/** How whoever asked found the answer. */
export type Rating = 'good' | 'bad';

/** How a step answers: the dataset never changes while srm runs. */
export type Answerer = (intent: Intent) => Answer;
