import type { Answer } from '../answer/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sentences, words } from '../languages/en/sentences.ts';
import type { Intent } from '../understand/intent.ts';
import { askAction, toAction } from './action.ts';
import type { Block, Button, Card } from './card.ts';
import { chooseCard } from './choose.ts';
import { compareCard } from './compare.ts';
import { incidentCard } from './incident.ts';
import { clarifyCard, helpCard, termCard, unknownCard } from './others.ts';
import { overviewCard } from './overview.ts';
import { ownerCard } from './owner.ts';
import { suggestionsFor } from './suggestions.ts';
import { topicCard } from './topic.ts';

/** What a card is made with besides its answer. `now`: milliseconds since 1970, for a fact's age. */
export type Occasion = { readonly question: string; readonly now: number };

/** A card before its buttons and its way of being shown. `text`: the same in plain words. */
export type Draft = {
  readonly title: string;
  readonly owner: Card['owner'];
  readonly text: string;
  readonly blocks: readonly Block[];
};

function draftOf(data: Dataset, answer: Answer, occasion: Occasion): Draft {
  switch (answer.kind) {
    case 'owner':
      return ownerCard(data, answer, occasion);
    case 'overview':
      return overviewCard(data, answer, occasion);
    case 'compare':
      return compareCard(data, answer, occasion);
    case 'topic':
      return topicCard(data, answer, occasion);
    case 'term':
      return termCard(data, answer);
    case 'incident':
      return incidentCard(data, answer, occasion);
    case 'choose':
      return chooseCard(data, answer, occasion);
    case 'help':
      return helpCard(data, answer);
    case 'clarify':
      return clarifyCard(data, answer);
    case 'unknown':
      return unknownCard(answer);
    default:
      return answer satisfies never;
  }
}

/** Buttons with questions to go on with; what is too long for a button is left to be typed. */
export const suggestionButtons = (questions: readonly string[]): Button[] =>
  questions.filter((one) => one.length <= 70).map((label) => ({ label, action: askAction(label) }));

/**
 * An answer as a card. `share`: the intent to share with everybody, where only one person sees the card now. `rate`: the id under
 * which a rating is kept.
 */
export function answerCard(
  data: Dataset,
  answer: Answer,
  occasion: Occasion,
  options: { readonly share?: Intent; readonly rate?: string } = {},
): Card {
  const draft = draftOf(data, answer, occasion);
  const buttons: Button[] = suggestionButtons(suggestionsFor(data, answer, occasion.question)).slice(
    0,
    answer.kind === 'clarify' || answer.kind === 'help' ? 6 : 3,
  );
  const shared = options.share
    ? toAction({ do: 'share', question: occasion.question.slice(0, 300), intent: options.share })
    : null;
  if (shared !== null) buttons.unshift({ label: sentences.share, action: shared, style: 'primary' });
  // Help answers nothing: there is nothing to rate.
  if (options.rate !== undefined && answer.kind !== 'help') {
    for (const rating of ['good', 'bad'] as const) {
      const action = toAction({ do: 'rate', question: options.rate, rating });
      if (action !== null) buttons.push({ label: words.ratings[rating], action, spoken: sentences[rating] });
    }
  }
  return { ...draft, blocks: buttons.length === 0 ? draft.blocks : [...draft.blocks, { kind: 'buttons', buttons }] };
}
