import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Incoming } from '../../src/bot/incoming.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { openStore } from '../../src/store/open.ts';
import { actionOf, asked, botWith, channel, direct, now, pressed, said, set, stage } from './stage.ts';

set();

describe('a question', () => {
  test('in a channel is answered in its thread', async () => {
    const reply = said(await stage.bot.handle(asked('who patches the OS on Fargate?')));
    expect(reply).toMatchObject({ to: 'thread', card: { owner: 'aws' } });
    expect(reply.topic).not.toBeNull();
  });

  test('by command is answered to the person alone, with a button to share it', async () => {
    const reply = said(await stage.bot.handle(asked('fargate', { ...channel, thread: null }, 'command')));
    expect(reply.to).toBe('private');
    expect(actionOf(reply.card, 'share')).not.toBe('');
  });

  test('in a direct message is answered there, with nobody to share it with', async () => {
    const reply = said(await stage.bot.handle(asked('fargate', direct, 'message')));
    expect(reply.to).toBe('room');
    expect(actionOf(reply.card, 'share')).toBe('');
  });

  test('by command in a direct message has nobody to share it with either', async () => {
    expect(actionOf(said(await stage.bot.handle(asked('fargate', direct, 'command'))).card, 'share')).toBe('');
  });

  test('that is delivered again is answered once', async () => {
    const once = asked('fargate');
    expect(await stage.bot.handle(once)).toHaveLength(1);
    expect(await stage.bot.handle(once)).toEqual([]);
    expect(await botWith(stage.store).handle(once)).toEqual([]);
  });

  test('of another organisation with the same event id is another question', async () => {
    const once = asked('fargate');
    await stage.bot.handle(once);
    expect(await stage.bot.handle({ ...once, place: { ...channel, organisation: 'T2' } } as Incoming)).toHaveLength(1);
  });

  test('delivered twice at once is answered once', async () => {
    const once = asked('fargate');
    const replies = await Promise.all([stage.bot.handle(once), stage.bot.handle(once)]);
    expect(replies.flat()).toHaveLength(1);
  });

  test('counts by what became of it', async () => {
    for (const text of ['fargate', 'help', 'how much does fargate cost']) await stage.bot.handle(asked(text));
    expect(stage.answered).toEqual(['answered', 'help', 'unknown']);
  });
});

describe('a follow-up', () => {
  test('in the thread keeps the layer and takes the service that it names', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    expect(said(await stage.bot.handle(asked('and on EC2?'))).card).toMatchObject({ owner: 'customer' });
  });

  test('in another thread knows nothing of it', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    const reply = said(await stage.bot.handle(asked('and on EC2?', { ...channel, thread: 'm2' })));
    expect(reply.card.title).not.toMatch(/operating system/i);
  });

  test('of another organisation knows nothing of it', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    const reply = said(await stage.bot.handle(asked('and on EC2?', { ...channel, organisation: 'T2' })));
    expect(reply.card.title).not.toMatch(/operating system/i);
  });

  test('after a restart still knows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'srm-bot-'));
    try {
      const url = `file:${join(folder, 'srm.db')}`;
      const before = await openStore(url, { encryptionKey: null });
      await botWith(before).handle(asked('who patches the OS on Fargate?'));
      await before.close();
      const after = await openStore(url, { encryptionKey: null });
      expect(said(await botWith(after).handle(asked('and on EC2?'))).card).toMatchObject({ owner: 'customer' });
      await after.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a week later knows nothing any more', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    const later = botWith(stage.store, 0, () => now + 8 * 86_400_000);
    expect(said(await later.handle(asked('and on EC2?'))).card.title).not.toMatch(/operating system/i);
  });

  test('under an answer that stands as a message of its own knows what that was about', async () => {
    const place = { ...channel, thread: null };
    const shared = actionOf(
      said(await stage.bot.handle(asked('who patches the OS on Fargate?', place, 'command'))).card,
      'share',
    );
    const [reply] = await stage.bot.handle(pressed(shared, { id: 'p1', private: true }, place));
    await stage.bot.posted(place, reply as Reply, 'm9');
    const follow = said(await stage.bot.handle(asked('and on EC2?', { ...channel, thread: 'm9' }, 'thread')));
    expect(follow.card).toMatchObject({ owner: 'customer' });
  });

  test('under an answer that was shared from within a thread knows what that was about', async () => {
    const shared = actionOf(
      said(await stage.bot.handle(asked('who patches the OS on Fargate?', channel, 'shortcut'))).card,
      'share',
    );
    const [reply] = await stage.bot.handle(pressed(shared, { id: 'p1', private: true }));
    await stage.bot.posted(channel, reply as Reply, 'm9');
    const follow = said(await stage.bot.handle(asked('and on EC2?', { ...channel, thread: 'm9' }, 'thread')));
    expect(follow.card).toMatchObject({ owner: 'customer' });
  });

  test('in a direct message knows what the last answer was about, beside it and under it', async () => {
    const reply = said(await stage.bot.handle(asked('who patches the OS on Fargate?', direct, 'message')));
    await stage.bot.posted(direct, reply, 'm9');
    for (const thread of [null, 'm9'])
      expect(said(await stage.bot.handle(asked('and on EC2?', { ...direct, thread }, 'message'))).card).toMatchObject({
        owner: 'customer',
      });
  });
});

describe('what one person alone was answered', () => {
  const bob = { person: 'U2' };
  const room = { ...channel, thread: null };

  test('is known to their next question, and to nobody else', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?', room, 'command'));
    const follow = (person: object) => asked('and on EC2?', { ...room, ...person }, 'command');
    expect(said(await stage.bot.handle(follow(bob))).card.title).not.toMatch(/operating system/i);
    expect(said(await stage.bot.handle(follow({}))).card).toMatchObject({ owner: 'customer' });
  });

  test.each(['shortcut', 'command'] as const)('by %s in a thread does not have the thread followed', async (by) => {
    await stage.bot.handle(asked('who patches the OS on Fargate?', channel, by));
    expect(await stage.bot.handle(asked('and on EC2?', { ...channel, ...bob }, 'thread'))).toEqual([]);
    expect(await stage.bot.handle(asked('and on EC2?', channel, 'thread'))).toEqual([]);
    const mention = said(await stage.bot.handle(asked('and on EC2?', { ...channel, ...bob })));
    expect(mention.card.title).not.toMatch(/operating system/i);
  });

  test('leaves what the thread is about as it is', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    await stage.bot.handle(asked('who takes backups of RDS?', { ...channel, ...bob }, 'shortcut'));
    expect(said(await stage.bot.handle(asked('and on EC2?', channel, 'thread'))).card).toMatchObject({
      owner: 'customer',
    });
  });

  test('leans on what everybody can read in the thread', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    const follow = said(await stage.bot.handle(asked('and on EC2?', { ...channel, ...bob }, 'shortcut')));
    expect(follow.card).toMatchObject({ owner: 'customer' });
  });

  test('and was posted for all to read, as Teams does, is what the thread, or the chat without threads, is about', async () => {
    for (const place of [channel, { ...channel, kind: 'group', thread: null } as const]) {
      const reply = said(await stage.bot.handle(asked('who patches the OS on Fargate?', place, 'shortcut')));
      await stage.bot.posted(place, reply, 'm9');
      const follow = said(await stage.bot.handle(asked('and on EC2?', { ...place, ...bob })));
      expect(follow.card).toMatchObject({ owner: 'customer' });
    }
  });

  test('in a direct message is what its next messages are about', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?', direct, 'command'));
    expect(said(await stage.bot.handle(asked('and on EC2?', direct, 'message'))).card).toMatchObject({
      owner: 'customer',
    });
  });
});

describe('a reply among people in a thread', () => {
  test('where srm was never asked is not answered', async () => {
    expect(
      await stage.bot.handle(asked('who patches the OS on Fargate?', { ...channel, thread: 'm7' }, 'thread')),
    ).toEqual([]);
  });

  test('where srm was asked is answered if it is a question', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    expect(await stage.bot.handle(asked('and on Lambda?', channel, 'thread'))).toHaveLength(1);
  });

  test('where srm was asked is left alone if it is only talk', async () => {
    await stage.bot.handle(asked('who patches the OS on Fargate?'));
    for (const talk of ['thanks!', 'ok let us have lunch then', ':tada:', 'lgtm']) {
      expect(await stage.bot.handle(asked(talk, channel, 'thread')), talk).toEqual([]);
    }
  });
});
