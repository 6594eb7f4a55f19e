import type { ConditionId } from '../dataset/conditions.ts';
import type { ServiceId } from '../dataset/dataset.ts';
import type { DutyId } from '../dataset/duties.ts';
import type { LayerId } from '../dataset/layers.ts';
import type { Owner } from '../dataset/schema.ts';
import type { Workload } from '../dataset/workloads.ts';

/** What is asked about: a whole layer, or one duty of it. */
export type Ask = { readonly layer: LayerId; readonly duty: DutyId | null };

/** 'guest-os-patching' or 'operating-system': the id of what is asked. */
export const idOf = ({ layer, duty }: Ask): LayerId | DutyId => duty ?? layer;

/** Whose side somebody wants to see. */
export type Side = 'aws' | 'customer' | 'both';

/** What somebody who chooses is after: the least to do, the most in their own hands, or the least with the host open to them. */
export const aims = ['least', 'control', 'host'] as const;
export type Aim = (typeof aims)[number];

/** Of what both share, the one side whose act is asked about: who turns it on, who keeps it running. */
export type Half = 'aws' | 'customer';

/** What was meant. Ids only: no words of the person's, no wording of ours. */
export type Intent =
  | {
      readonly kind: 'owner';
      /** Named by the question or its thread, in the order of mention. At least one. */
      readonly services: readonly ServiceId[];
      /** At least one, the best first. */
      readonly asks: readonly Ask[];
      /** Where each service is asked something of its own: what, for the service at the same place. */
      readonly each?: readonly Ask[];
      readonly conditions: readonly ConditionId[];
      /** The owner that a yes/no question presumes. */
      readonly presumes: Owner | null;
      readonly half: Half | null;
    }
  | { readonly kind: 'overview'; readonly services: readonly ServiceId[]; readonly side: Side }
  /** `move`: from the first to the last; what changes hands. */
  | {
      readonly kind: 'compare';
      readonly services: readonly ServiceId[];
      readonly asks: readonly Ask[];
      readonly move: boolean;
    }
  /** No service: who in general, and on which services. `presumes` as for an owner. */
  | {
      readonly kind: 'topic';
      readonly asks: readonly Ask[];
      /** Each of them is asked about by itself: no one word is the answer where their owners differ. */
      readonly each?: true;
      readonly presumes: Owner | null;
      readonly general: boolean;
      readonly half: Half | null;
    }
  | { readonly kind: 'term'; readonly concepts: readonly string[]; readonly asks: readonly Ask[] }
  | {
      readonly kind: 'incident';
      readonly incident: string;
      readonly services: readonly ServiceId[];
      /** "We brought our own certificate": what moves the line. */
      readonly conditions: readonly ConditionId[];
      readonly presumes: Owner | null;
    }
  /** Which of these leaves us the least, or the most. No services: the common ways to run this kind of thing. */
  | {
      readonly kind: 'choose';
      readonly services: readonly ServiceId[];
      readonly workload: Workload;
      readonly aim: Aim;
      readonly asks: readonly Ask[];
    }
  | { readonly kind: 'help'; readonly about: 'use' | 'data' }
  /** Readings that are equally likely: the person chooses. */
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

/** Why there is no answer. */
export type Unknown =
  | 'price'
  | 'how-to'
  | 'limit'
  | 'other cloud'
  | 'no such service'
  | 'uncovered'
  | 'action'
  | 'state'
  | 'outside'
  | 'not understood'
  | 'too long';

/** What a thread is about, as it is remembered between two questions. */
export type Topic = {
  readonly services: readonly ServiceId[];
  /** What "the second one" counts from: the services of the last comparison or choice, and those that the thread went on to. */
  readonly among: readonly ServiceId[];
  readonly asks: readonly Ask[];
  /** What its first eight questions asked for, one after the other, null where that was no one thing: "Neptune: the first of those questions again". */
  readonly asked: readonly (Ask | null)[];
  readonly incident: string | null;
  readonly conditions: readonly ConditionId[];
};

export const noTopic: Topic = { services: [], among: [], asks: [], asked: [], incident: null, conditions: [] };
