import { comesFrom, goesWhere, leftBehind, leftFor } from '../languages/en/passing.ts';
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

/** "Dumps land in S3", "CloudWatch Logs streaming into it": a name is where something goes to or comes from. */
export const isInPassing = (tokens: readonly Token[], name: Stretch): boolean =>
  goesWhere.test(before(tokens, name)) || comesFrom.test(after(tokens, name));
