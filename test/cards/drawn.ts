import { asking } from '../../src/bot/ask.ts';
import type { Block, Card } from '../../src/cards/card.ts';
import { answerCard } from '../../src/cards/cards.ts';
import { dataset } from '../../src/dataset/dataset.ts';

export const now = Date.parse('2026-11-23');
export const ask = asking(dataset);

/** The card of a question, as a person would get it. */
export const cardOf = (question: string, thread: readonly string[] = []): Card =>
  answerCard(dataset, ask.question(question, ask.thread(thread)).answer, { question, now });

export const blocksOf = <Kind extends Block['kind']>(card: Card, kind: Kind) =>
  card.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

/** Every word of a card's blocks. */
export const wordsOf = (card: Card): string => JSON.stringify(card.blocks);
