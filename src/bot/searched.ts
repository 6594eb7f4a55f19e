import { answerCard } from '../cards/cards.ts';
import type { Result } from './reply.ts';
import type { Tools } from './tools.ts';

/** What is shown before anything is typed. */
const known = ['EC2', 'Fargate', 'Lambda', 'RDS', 'S3'];

/** What a search box shows for what was typed so far. */
export const searched = ({ dataset, ask, now }: Pick<Tools, 'dataset' | 'ask' | 'now'>, text: string): Result[] =>
  (text.trim() === '' ? known : [text]).map((question) => {
    const card = answerCard(dataset, ask.question(question).answer, { question, now: now() });
    return { title: card.title, text: card.text.split('\n')[1] ?? '', question, card };
  });
