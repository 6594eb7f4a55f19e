import { comesFrom, goesWhere, leftBehind, leftFor, standsBeside } from '../languages/en/passing.ts';
import { lineOf, type Stretch } from './places.ts';
import type { Token } from './tokens.ts';

/** How many words before a name and behind it may say how it is named. */
const within = 8;

/** The words of a name's sentence before it. */
const before = (tokens: readonly Token[], { from }: Stretch): string =>
  `${lineOf(tokens.slice(Math.max(0, from - within), from).filter(({ clause }) => clause === tokens[from]?.clause))} `;

/** The words behind a name, up to the next comma or the like. */
function after(tokens: readonly Token[], { from, to }: Stretch): string {
  const end = tokens.findIndex(({ at, apart, clause }) => at >= to && (apart || clause !== tokens[from]?.clause));
  return lineOf(tokens.slice(to, Math.min(to + within, end < 0 ? tokens.length : end)));
}

/** "Moved the jobs from Batch on EC2", "DAX is gone": a name is what somebody left for another. */
export const isLeft = (tokens: readonly Token[], name: Stretch): boolean =>
  leftFor.test(before(tokens, name)) || leftBehind.test(after(tokens, name));

/**
 * "Dumps land in S3", "CloudWatch Logs streaming into it", "the domain that FSx joins": a name is where something goes to or comes
 * from, or what uses the other; so is what stands with such a name ("in S3 and the Glue catalog").
 */
export function isInPassing(tokens: readonly Token[], name: Stretch, named: readonly Stretch[]): boolean {
  if (goesWhere.test(before(tokens, name)) || comesFrom.test(after(tokens, name))) return true;
  const beside = named.findLast(({ to }) => to <= name.from && name.from - to <= besideWithin);
  const between = beside ? tokens.slice(beside.to, name.from + 1) : [];
  const goesOn = !between.some(({ apart, clause }) => apart || clause !== tokens[name.from]?.clause);
  return (
    beside !== undefined &&
    goesOn &&
    standsBeside.test(lineOf(between.slice(0, -1))) &&
    isInPassing(tokens, beside, named)
  );
}

/** How many words stand at most between a name and one that stands with it. */
const besideWithin = 2;
