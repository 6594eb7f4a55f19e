import { describe, expect, test } from 'vitest';
import { homeView, slackMessage } from '../../src/slack/render.ts';
import { answer, comparison } from './cards.ts';
import { homePayload, messagePayload } from './payload.ts';

// The checker that the other tests lean on has to refuse what Slack refuses.

type Loose = Record<string, unknown>;
const good = () => slackMessage(answer) as unknown as { text: string; blocks: Loose[] };
const passes = (payload: unknown) => messagePayload.safeParse(payload).success;
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (id: string) => ({ type: 'button', action_id: id, text: { type: 'plain_text', text: 'x' }, value: 'x' });

describe('the checker takes', () => {
  test('what srm sends', () => expect(passes(good())).toBe(true));
});

describe('the checker refuses', () => {
  const header = (text: string) => ({ type: 'header', text: { type: 'plain_text', text } });
  const table = slackMessage(comparison).blocks.find(({ type }) => type === 'table');

  test.each<[string, readonly unknown[]]>([
    ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' }))],
    ['no blocks', []],
    ['a long header', [header('x'.repeat(151))]],
    ['an empty text', [header('')]],
    ['a long section', [section('x'.repeat(3001))]],
    ['a section of nothing', [{ type: 'section' }]],
    ['a call to everybody', [section('<!channel> look')]],
    ['a mention', [section('<@U1> look')]],
    ['a bare &', [section('this & that')]],
    ['a block that it does not know', [{ type: 'marquee' }]],
    ['a field that it does not know', [{ type: 'divider', colour: 'red' }]],
    ['the same action_id twice', [{ type: 'actions', elements: [button('a'), button('a')] }]],
    ['a row without buttons', [{ type: 'actions', elements: [] }]],
    ['two tables', [table, table]],
  ])('%s', (_, blocks) => expect(passes({ ...good(), blocks })).toBe(false));

  test('a text that is too long, empty or markup', () => {
    for (const text of ['x'.repeat(4001), '', '<!here>']) expect(passes({ ...good(), text })).toBe(false);
  });

  test('a table on a home', () => {
    const view = homeView(answer);
    expect(homePayload.safeParse(view).success).toBe(true);
    expect(homePayload.safeParse({ ...view, blocks: [...view.blocks, table] }).success).toBe(false);
  });
});
