import { cues } from '../languages/en/cues.ts';
import {
  leavesOut,
  leavesOutPair,
  linksName,
  opens,
  permits,
  statement,
  too,
  tooFor,
} from '../languages/en/grammar.ts';
import { lineOf, textAt } from './places.ts';
import type { Token } from './tokens.ts';

/** "not fargate", "forget eks", "instead of lambda": right before the name, at most one linking word between. */
export function isExcluded(tokens: readonly Token[], from: number): boolean {
  const line = lineOf(tokens);
  // "Fargate instead of EC2, what would we drop?" asks about both.
  if (textAt(tokens, from - 1) === 'of' && cues.gains.test(line)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const { text, clause } = tokens[at] as Token;
    // "Forget it. Lambda logs?": another sentence leaves out nothing of this one.
    if (clause !== tokens[from]?.clause) return false;
    // "but not on Lambda, right?" asks about Lambda; "not Neptune, I said Keyspaces" does not.
    if (text === 'not' && tokens.slice(0, at).every((one) => opens.has(one.text))) return cues.correction.test(line);
    // "Too long for Lambda": it has been weighed.
    if (at === from - 1 && text === tooFor && textAt(tokens, at - 2) === too) return true;
    // "We can ignore the patches of DocumentDB, no?"
    if (permits.has(textAt(tokens, at - 1))) return false;
    if (leavesOut.has(text))
      return !((text === 'not' || text === 'unlike') && at > 0 && statement.has((tokens[at - 1] as Token).text));
    if (at > 0 && leavesOutPair.test(`${(tokens[at - 1] as Token).text} ${text}`)) return true;
    if (!linksName.has(text)) return false;
  }
  return false;
}
