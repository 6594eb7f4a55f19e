import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Card } from '../../src/cards/card.ts';
import { formView, homeView, searchOptions, slackMessage } from '../../src/slack/render.ts';
import { answer, comparison, everyKind, form, home, overview, saying } from './cards.ts';
import { homePayload, messagePayload, modalPayload, option } from './payload.ts';

const card = (blocks: readonly Block[]): Card => ({ title: 'Title', owner: null, text: 'Text', blocks });
const long = 'word & <word> '.repeat(1000);

describe('what Slack is sent is what Slack takes', () => {
  const cards: Record<string, Card> = {
    'an answer': answer,
    'an overview of all layers': overview,
    'a comparison': comparison,
    'every kind of block': card(everyKind),
    'nothing but a title': card([]),
    'far too many blocks': card(Array.from({ length: 9 }, () => everyKind).flat()),
    'very long texts': saying(long),
    'a table of 200 rows': card([
      {
        kind: 'table',
        caption: 'Many',
        head: ['a', 'b'],
        rows: Array.from({ length: 200 }, (_, at) => [{ text: `${at}` }]),
      },
    ]),
    'a table of long cells': card([
      { kind: 'table', caption: 'Long', head: ['a'], rows: [[{ text: long }], [{ text: long }]] },
    ]),
    'a select of 250 options': card([
      {
        kind: 'select',
        label: 'Service',
        options: Array.from({ length: 250 }, (_, at) => ({ label: `${at}`, action: `${at}` })),
      },
    ]),
    'a select of long actions': card([
      { kind: 'select', label: 'Service', options: [{ label: 'One', action: 'x'.repeat(1900) }] },
    ]),
    'twelve buttons': card([
      {
        kind: 'buttons',
        buttons: Array.from({ length: 12 }, (_, at) => ({ label: long, action: 'x'.repeat(1900) + at })),
      },
    ]),
    'blocks of nothing': card([
      { kind: 'halves', aws: null, customer: null, by: 'AWS' },
      { kind: 'sources', items: [], reviewed: '' },
      { kind: 'text', text: [''] },
      { kind: 'select', label: 'None', options: [] },
      { kind: 'buttons', buttons: [] },
      { kind: 'owners', rows: [] },
    ]),
  };
  for (const [name, one] of Object.entries(cards)) {
    test(name, () => {
      expect(messagePayload.safeParse(slackMessage(one, '/srm what?')).error?.issues).toBeUndefined();
      expect(homePayload.safeParse(homeView(one)).error?.issues).toBeUndefined();
      const view = formView({ ...form, blocks: one.blocks.length > 0 ? one.blocks : form.blocks }, '{}');
      if (view.blocks.length > 0) expect(modalPayload.safeParse(view).error?.issues).toBeUndefined();
    });
  }

  test('whatever text there is, the payload stays valid and nothing in it becomes markup', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 400 });
    const hostile = fc.constantFrom(
      '<!channel>',
      '<@U1>',
      '<!here|x>',
      '<https://x.example|AWS>',
      '&lt;',
      '@here',
      '*b*',
      '>q',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, hostile), { maxLength: 6 }), (parts) => {
        const text = `a${parts.join(' ')}`;
        messagePayload.parse(slackMessage(saying(text), text));
        homePayload.parse(homeView(saying(text)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a card in Slack', () => {
  const json = (one: Card) => JSON.stringify(slackMessage(one).blocks);

  test('says its whole answer in the text that screen readers read', () => {
    expect(slackMessage(answer).text).toBe(answer.text);
    expect(slackMessage({ ...answer, text: 'a'.repeat(5000) }).text).toMatch(/^a{3999}…$/);
  });

  test('begins with its title, or with the command where nobody else saw it', () => {
    expect(slackMessage(answer).blocks[0]).toMatchObject({ type: 'header', text: { text: answer.title } });
    const [restated, title] = slackMessage(answer, '/srm fargate').blocks;
    expect(restated).toMatchObject({ type: 'context', elements: [{ type: 'plain_text', text: '/srm fargate' }] });
    expect(title).toMatchObject({ type: 'header' });
  });

  test('shows eighteen layers in one block, each with its colour and the word for it', () => {
    const stacks = slackMessage(overview).blocks.filter((block) => JSON.stringify(block).includes('🟧'));
    expect(stacks).toHaveLength(1);
    const rows = JSON.stringify(stacks[0]);
    for (const said of ['🟧', '🟦', '🟪', '⬜', '🟨', '  AWS', '  You', '  Shared', '  Not here', '  Depends'])
      expect(rows).toContain(said);
    expect(rows.match(/"bold":true/g)).toHaveLength(18);
  });

  test('puts the two halves side by side, and one alone over the whole width', () => {
    const halves = slackMessage(answer).blocks.find((block) => block.type === 'section');
    expect(halves).toMatchObject({
      fields: [
        { text: '🟧 *AWS*\nPatches the host and replaces it.' },
        { text: '🟦 *You*\nRedeploys tasks that are asked to retire.' },
      ],
    });
    const one = slackMessage(card([{ kind: 'halves', aws: 'All of it.', customer: null, by: 'Red Hat' }])).blocks[1];
    expect(one).toMatchObject({ type: 'section', text: { text: '🟧 *Red Hat*\nAll of it.' } });
  });

  test('links its sources and says when they were reviewed', () => {
    const said = json(answer);
    expect(said).toContain('|Fargate security> (Patching)');
    expect(said).toContain('/?a=1&amp;b=2|Shared Responsibility Model>');
    expect(said).toContain('Reviewed 2026-11-20');
  });

  test('keeps as many whole sources as fit, never half a link', () => {
    const items = Array.from({ length: 60 }, (_, at) => ({
      title: `Page ${at}`,
      url: `https://docs.aws.amazon.com/${'x'.repeat(80)}${at}`,
    }));
    const said = json(card([{ kind: 'sources', items, reviewed: '2026-11-20' }]));
    expect(said.match(/<https/g)!.length).toBe(said.match(/\|Page \d+>/g)!.length);
  });

  test('hands a button its action, its style and what a screen reader says', () => {
    const [share] = slackMessage(answer).blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    expect(share).toMatchObject({
      value: 'share:1',
      style: 'primary',
      accessibility_label: 'Share this answer with the channel',
    });
  });

  test('groups the options of a select, and has buttons where actions are too long for one', () => {
    expect(json(comparison)).toContain('"option_groups":[{"label":{"type":"plain_text","text":"Serverless"');
    const said = json(card([{ kind: 'select', label: 'S', options: [{ label: 'One', action: 'x'.repeat(151) }] }]));
    expect(said).toContain('"type":"button"');
    expect(said).not.toContain('static_select');
  });

  test('has one table a message, and the next one in lines; a home has lines only', () => {
    const twice = card([...comparison.blocks, ...comparison.blocks]);
    expect(slackMessage(twice).blocks.filter(({ type }) => type === 'table')).toHaveLength(1);
    expect(JSON.stringify(homeView(comparison))).toContain('Fargate: 🟧 AWS  ·  ECS on EC2: 🟦 You patch');
  });

  test('does not cut its sources and buttons away when it has too many blocks', () => {
    const many = card([...Array.from({ length: 80 }, () => everyKind[0]!), ...answer.blocks]);
    const { blocks } = slackMessage(many);
    expect(blocks).toHaveLength(50);
    expect(blocks.at(-1)).toMatchObject({ type: 'actions' });
    expect(blocks.at(-2)).toMatchObject({ type: 'context' });
  });

  test('links to the web only', () => {
    const said = json(card([{ kind: 'text', text: [{ link: 'click', url: 'javascript:alert(1)' }] }]));
    expect(said).toContain('click');
    expect(said).not.toContain('javascript');
  });
});

describe('a home and a form', () => {
  test('a question typed on the home is sent by Enter, and can be searched for', () => {
    const [, typed, search] = homeView(home).blocks;
    expect(typed).toMatchObject({ type: 'input', dispatch_action: true });
    expect(search).toMatchObject({ elements: [{ type: 'external_select', min_query_length: 2 }] });
  });

  test('a form waits for its button', () => {
    const view = formView(form, 'kept');
    expect(view).toMatchObject({ callback_id: 'ask', private_metadata: 'kept', submit: { text: 'Ask' } });
    expect(view.title.text).toBe('Ask srm about the model…');
    expect(view.blocks[0]).not.toHaveProperty('dispatch_action');
  });

  test('a search shows what it found, without what Slack cannot hand back', () => {
    const found = (question: string) => ({ title: 't'.repeat(90), text: 'x', question, card: answer });
    const shown = searchOptions([
      { kind: 'results', results: [found('Who patches Fargate?'), found('q'.repeat(151))] },
    ]);
    expect(shown).toHaveLength(1);
    expect(option.parse(shown[0])).toMatchObject({ value: 'Who patches Fargate?' });
  });
});
