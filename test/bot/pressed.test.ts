import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/bot/incoming.ts';
import { problemsOfCard } from '../cards/held.ts';
import { actionOf, actions, asked, botWith, channel, pressed, type Say, said, set, stage } from './stage.ts';

set();

describe('a button', () => {
  const first = async (place: Place = { ...channel, thread: null }) =>
    said(await stage.bot.handle(asked('who patches the OS on Fargate?', place, 'command')));

  test('with a question, on a private answer, replaces it', async () => {
    const ask = actionOf((await first()).card, 'ask');
    const [reply] = await stage.bot.handle(pressed(ask, { id: 'p1', private: true }));
    expect(reply?.kind).toBe('replace');
  });

  test('with a question, on a public answer, says it in the thread', async () => {
    const ask = actionOf((await first()).card, 'ask');
    expect(said(await stage.bot.handle(pressed(ask, { id: 'm1', private: false }))).to).toBe('thread');
  });

  test('with a question, on the home, says it to the person', async () => {
    const ask = actionOf((await first()).card, 'ask');
    expect(said(await stage.bot.handle(pressed(ask, null))).to).toBe('private');
  });

  test('to share says the answer to the room with its question, and takes the private one away', async () => {
    const { card } = await first();
    const replies = await stage.bot.handle(pressed(actionOf(card, 'share'), { id: 'p1', private: true }));
    expect(replies.map(({ kind }) => kind)).toEqual(['say', 'remove']);
    expect(replies[0]).toMatchObject({ to: 'room', card: { title: card.title, owner: 'aws' } });
    expect((replies[0] as Say).card.text).toContain('who patches the OS on Fargate?');
  });

  test('to share a follow-up shares what was meant, not what its words alone would mean', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?', channel));
    const follow = said(await stage.bot.handle(asked('and on EC2?', channel, 'command')));
    const [shared] = await stage.bot.handle(pressed(actionOf(follow.card, 'share'), { id: 'p1', private: true }));
    expect((shared as Say).card).toMatchObject({ owner: 'customer', title: follow.card.title });
  });

  test('to rate is thanked for, and kept with its question', async () => {
    const rated: unknown[] = [];
    const watched = botWith({ ...stage.store, rate: async (...line) => void rated.push(line) });
    const { card } = said(await watched.handle(asked('fargate')));
    const bad = actions(card).find(({ action }) => action?.do === 'rate' && action.rating === 'bad');
    const reply = said(await watched.handle(pressed(bad?.text ?? '', { id: 'm1', private: false })));
    expect(reply.to).toBe('private');
    const id = bad?.action?.do === 'rate' ? bad.action.question : '';
    expect(rated).toEqual([['T1', id, 'bad']]);
  });

  test.each([
    '',
    '{}',
    'null',
    '[]',
    '{"do":"drop tables"}',
    '{"do":"ask"}',
    '{"do":"share","question":"x","intent":{"kind":"owner"}}',
    `{"do":"ask","question":"${'x'.repeat(5000)}"}`,
  ])('that srm cannot read (%.30s) says so', async (action) => {
    const reply = said(await stage.bot.handle(pressed(action, { id: 'm1', private: false })));
    expect(reply).toMatchObject({ to: 'private', topic: null });
    expect(reply.card.text).toMatch(/older than I can read/);
  });

  describe('with ids that the dataset does not know', () => {
    const intent = {
      kind: 'owner',
      services: ['ec2'],
      asks: [{ layer: 'data', duty: null }],
      conditions: [],
      presumes: null,
    };
    const shared = async (given: object) =>
      stage.bot.handle(
        pressed(JSON.stringify({ do: 'share', question: 'x', intent: { ...intent, ...given } }), {
          id: 'p1',
          private: true,
        }),
      );

    test('does not break srm', async () => {
      const [reply] = await shared({ services: ['gone'] });
      expect(problemsOfCard((reply as Say).card)).toEqual([]);
    });

    test.each([
      [{ asks: [{ layer: 'gone', duty: null }] }],
      [{ asks: [{ layer: 'data', duty: 'gone' }] }],
      [{ conditions: ['gone'] }],
      [{ kind: 'choose', services: [], workload: 'gone', asks: [] }],
      [{ kind: 'incident', incident: 'gone' }],
    ])('says that it is too old, and logs no error: %j', async (given) => {
      expect(said(await shared(given)).card.text).toMatch(/older than I can read/);
      expect(stage.logged).toEqual([]);
    });
  });
});
