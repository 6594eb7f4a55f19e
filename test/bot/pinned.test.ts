import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/bot/reply.ts';
import type { Card } from '../../src/cards/card.ts';
import { problemsOfCard } from '../cards/held.ts';
import { asked, channel, direct, said, set, stage } from './stage.ts';

set();

describe('onboarding a channel', () => {
  test('pins a card about the services, and the next time updates it in place', async () => {
    const [pin] = await stage.bot.handle(asked('onboard fargate lambda', channel, 'command'));
    expect(pin).toMatchObject({ kind: 'pin', message: null });
    expect((pin as { card: Card }).card.text).toMatch(/Fargate and Lambda/);
    await stage.bot.posted(channel, pin as Reply, 'pin1');
    const [again] = await stage.bot.handle(asked('onboard rds', channel, 'command'));
    expect(again).toMatchObject({ kind: 'pin', message: 'pin1' });
    expect((again as { card: Card }).card.text).toMatch(/RDS/);
  });

  test('of another room pins another card', async () => {
    const [pin] = await stage.bot.handle(asked('onboard fargate', channel, 'command'));
    await stage.bot.posted(channel, pin as Reply, 'pin1');
    const [other] = await stage.bot.handle(asked('onboard fargate', { ...channel, room: 'C2' }, 'command'));
    expect(other).toMatchObject({ kind: 'pin', message: null });
  });

  test('without a service asks which', async () => {
    const replies = await stage.bot.handle(asked('onboard', channel, 'command'));
    expect(replies).toHaveLength(1);
    expect((replies[0] as { card: Card }).card.text).toMatch(/Which services\?/);
    expect(replies[0]?.kind).toBe('say');
  });

  test('in a direct message pins nothing, and says where to type it', async () => {
    const { to, card } = said(await stage.bot.handle(asked('onboard fargate', direct, 'command')));
    expect(to).toBe('private');
    expect(card.text).toMatch(/channels only/);
  });

  test.each([
    ['onboard fargate foo', 'Fargate', /no AWS service called foo:/],
    ['onboard zork fargate and quux', 'Fargate', /called zork and quux:/],
    ['pin fargate lambda rds s3 ec2 eks dynamodb sqs', 'Fargate', /room for 6 services, so DynamoDB and SQS had/],
  ])('"%s" pins what it can, and tells who typed it what is not on the card', async (text, on, aside) => {
    const [pin, told] = await stage.bot.handle(asked(text, channel, 'command'));
    expect(pin).toMatchObject({ kind: 'pin' });
    expect((pin as { card: Card }).card.text).toContain(on);
    expect((pin as { card: Card }).card.text).not.toMatch(aside);
    expect(told).toMatchObject({ kind: 'say', to: 'private', topic: null });
    expect((told as { card: Card }).card.text).toMatch(aside);
    for (const { card } of [pin, told] as { card: Card }[]) expect(problemsOfCard(card)).toEqual([]);
  });

  test('of nothing that srm knows pins nothing', async () => {
    expect(said(await stage.bot.handle(asked('onboard zork', channel, 'command'))).card.text).toMatch(/called zork:/);
  });

  test('is for who says it to srm: among people in a thread it is talk', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    for (const text of ['pin', 'pin zork', 'onboard lambda']) {
      const replies = await stage.bot.handle(asked(text, channel, 'thread'));
      expect(replies.map(({ kind }) => kind)).not.toContain('pin');
    }
    expect(await stage.store.pin('T1', 'C1')).toBeNull();
  });

  test('is no question: one that begins like it is answered', async () => {
    const { card } = said(await stage.bot.handle(asked('pin the database version on RDS, who does that?')));
    expect(card.title).toMatch(/RDS/);
  });
});
