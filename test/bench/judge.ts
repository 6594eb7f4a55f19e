import { dependsOnSomething, eachOwned, names, type Outcome, ownersOf } from '../questions/meets.ts';
import type { Item } from './questions.ts';

/** Of the public form of an answer (cards/json.ts), what is judged. */
export type Said = {
  readonly status: 'answered' | 'clarify' | 'unknown' | 'help';
  readonly intent?: string | null;
  readonly services?: readonly string[];
  readonly owner?: string | null;
  readonly verdict?: string | null;
  readonly cells?: readonly { readonly service: string | null; readonly owner: string }[];
  readonly text?: string;
};

/** Is a yes, no or partly in keeping with who has it? `claim`: the owner that the question presumes. */
function verdictHolds(claim: string, owner: string, verdict: string): boolean {
  if (claim === owner) return verdict === 'yes';
  const between = [claim, owner].some((one) => one === 'shared' || one === 'depends');
  return verdict === 'no' || (between && verdict === 'partly');
}

function owned(item: Item, said: Said): Outcome {
  const { services = [], accept = [], claim } = item;
  if (services.length > 0 && !services.some((wanted) => names(said, wanted))) return 'wrong';
  if (accept.length === 0) return 'right';
  const owner = said.owner ?? '';
  const depends = accept.length > 1 && dependsOnSomething(said) && ownersOf(said).some((one) => accept.includes(one));
  if (!accept.includes(owner) && !depends) return 'wrong';
  return claim && said.verdict && !verdictHolds(claim, owner, said.verdict) ? 'wrong' : 'right';
}

function rightOrWrong(item: Item, said: Said): boolean {
  const { kind, services = [], accept = [], best, expects } = item;
  switch (kind) {
    case 'overview':
    case 'compare':
      return said.intent === kind && services.every((wanted) => names(said, wanted));
    case 'term':
      return said.intent === 'term' && (!expects || new RegExp(expects, 'i').test(said.text ?? ''));
    case 'choose':
      return /^(?:choose|compare)$/.test(said.intent ?? '') && (!best || best.includes(said.services?.[0] ?? ''));
    case 'topic':
      return accept.length === 0 || accept.includes(said.owner ?? '') || dependsOnSomething(said);
    case 'owner-multi':
      return eachOwned(said, item.accept_by_service ?? {});
    default: // owner, incident, followup
      return owned(item, said) === 'right';
  }
}

export function judged(item: Item, said: Said): Outcome {
  const answered = said.status === 'answered';
  if (item.kind === 'unknown') return answered ? 'overreach' : 'right';
  if (item.kind === 'help') return said.status === 'help' ? 'right' : 'missed';
  if (item.kind === 'ambiguous') {
    if (said.status === 'clarify' || (answered && dependsOnSomething(said))) return 'right';
    return answered ? 'overreach' : 'missed';
  }
  if (!answered) return 'missed';
  return rightOrWrong(item, said) ? 'right' : 'wrong';
}

const ownerKinds: ReadonlySet<string> = new Set(['owner', 'incident', 'followup', 'owner-multi']);

export type Tally = {
  readonly n: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly overreach: number;
  /** The share of right ones among the questions about who has something on a service. */
  readonly owners: number;
};

export function tally(items: readonly Item[], said: readonly Said[]): Tally {
  const outcomes = items.map((item, at) => ({ item, outcome: judged(item, said[at] ?? { status: 'unknown' }) }));
  const count = (outcome: Outcome) => outcomes.filter((one) => one.outcome === outcome).length;
  const about = outcomes.filter(({ item }) => ownerKinds.has(item.kind));
  return {
    n: items.length,
    right: count('right'),
    wrong: count('wrong'),
    missed: count('missed'),
    overreach: count('overreach'),
    owners: about.filter(({ outcome }) => outcome === 'right').length / Math.max(1, about.length),
  };
}
