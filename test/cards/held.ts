import type { Card } from '../../src/cards/card.ts';
import { toTerminal } from '../../src/cli/render.ts';
import { homeView, slackMessage } from '../../src/slack/render.ts';
import { toAdaptiveCard } from '../../src/teams/render.ts';
import { homePayload, messagePayload } from '../slack/payload.ts';
import { problemsOf } from '../teams/payload.ts';

const issues = (
  name: string,
  result: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined },
) => result.error?.issues.map(({ path, message }) => `${name}: ${path.join('.')}: ${message}`) ?? [];

/** What is left of a template, or of a value that was not there. */
const leftover = /\{\w*\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/;

function wrongWords(name: string, text: string): string[] {
  const found = leftover.exec(text);
  return found === null
    ? []
    : [`${name}: '${found[0]}' in "${text.slice(Math.max(0, found.index - 40), found.index + 20)}"`];
}

/** Everything that is wrong with a card, as Slack, Teams and a terminal would be sent it. */
export function problemsOfCard(card: Card, as: 'message' | 'home' = 'message'): string[] {
  const slack =
    as === 'home'
      ? issues('Slack', homePayload.safeParse(homeView(card)))
      : issues('Slack', messagePayload.safeParse(slackMessage(card)));
  const teams = problemsOf(toAdaptiveCard(card)).map((problem) => `Teams: ${problem}`);
  const terminal = toTerminal(card, { colour: false, width: 80 });
  return [
    ...slack,
    ...teams,
    ...wrongWords('text', card.text),
    ...wrongWords('terminal', terminal),
    ...(card.title.trim() === '' ? ['no title'] : []),
    ...(card.text.trim() === '' ? ['no text'] : []),
  ];
}

export const sourcesOf = (card: Card) => card.blocks.flatMap((block) => (block.kind === 'sources' ? block.items : []));
