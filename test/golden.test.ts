import { describe, expect, test } from 'vitest';
import { asking } from '../src/bot/ask.ts';
import type { Card } from '../src/cards/card.ts';
import { answerCard } from '../src/cards/cards.ts';
import { answerJson } from '../src/cards/json.ts';
import { onboardingCard } from '../src/cards/surfaces.ts';
import { toTerminal } from '../src/cli/render.ts';
import { dataset } from '../src/dataset/dataset.ts';
import { slackMessage } from '../src/slack/render.ts';
import { toAdaptiveCard } from '../src/teams/render.ts';
import { textOf } from './house/source-files.ts';

// What people see, kept as files and reviewed as a diff. After a change of words, facts or looks:
//   npx vitest run test/golden.test.ts -u

const now = Date.parse('2026-11-23');
const ask = asking(dataset);

const questions: Readonly<Record<string, { readonly question: string; readonly thread?: readonly string[] }>> = {
  overview: { question: 'fargate' },
  owner: { question: 'who patches the OS on Fargate?' },
  verdict: { question: 'do we have to patch Fargate?' },
  compare: { question: 'fargate vs lambda' },
  topic: { question: 'where do I patch the operating system myself?' },
  choose: { question: 'which of ec2, fargate and lambda leaves us the least to secure?' },
  term: { question: 'what is Firecracker' },
  incident: { question: 'log4j in our lambda' },
  help: { question: 'help' },
  unknown: { question: 'how much does fargate cost' },
  clarify: { question: 'who patches it?' },
  'follow-up': { question: 'and on EC2?', thread: ['who patches the OS on Fargate?'] },
};

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const kept = (name: string, form: string, text: string) => expect(text).toMatchFileSnapshot(`./golden/${name}.${form}`);

async function keptAsDrawn(name: string, card: Card): Promise<void> {
  await kept(name, 'slack.json', pretty(slackMessage(card)));
  await kept(name, 'teams.json', pretty(toAdaptiveCard(card)));
  await kept(name, 'terminal.txt', toTerminal(card, { colour: false, width: 80 }));
}

describe('what people see is as it was agreed', () => {
  test.each(Object.entries(questions))('%s', async (name, { question, thread = [] }) => {
    const { answer } = ask.question(question, ask.thread(thread));
    const card = answerCard(dataset, answer, { question, now });
    await keptAsDrawn(name, card);
    await kept(name, 'answer.json', pretty(answerJson(dataset, question, answer, card.text)));
  });

  test('onboarding', async () => {
    const card = onboardingCard(dataset, ['fargate', 'lambda', 'rds'], 'slack');
    expect(card).not.toBeNull();
    if (card !== null) await keptAsDrawn('onboarding', card);
  });
});

test('the answer that README shows is the one that is given', () => {
  const [, question = '', shown = ''] =
    /^\$ npm run --silent ask -- "(.*)"\n([\s\S]*?)\.\.\.$/m.exec(textOf('README.md')) ?? [];
  const { answer } = ask.question(question);
  const card = answerCard(dataset, answer, { question, now });
  expect(shown).not.toBe('');
  expect(toTerminal(card, { colour: false, width: 80 }).startsWith(shown)).toBe(true);
});
