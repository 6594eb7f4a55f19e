import { RespondError } from '@slack/bolt';
import { expect, test } from 'vitest';
import type { Incoming } from '../../src/bot/incoming.ts';
import { reason, send, type Ways } from '../../src/slack/send.ts';
import { answer, form } from './cards.ts';

const asked: Exclude<Incoming, { kind: 'uninstalled' }> = {
  kind: 'asked',
  id: '1',
  place: { platform: 'slack', organisation: 'T1', room: 'C1', thread: null, kind: 'channel', person: 'U1' },
  text: 'a question',
  by: 'command',
};

/** Ways back on which every call is refused. */
function deadEnds(): { ways: Ways; tried: string[]; logged: string[] } {
  const tried: string[] = [];
  const logged: string[] = [];
  const refusing = (method: string) => async () => {
    tried.push(method);
    throw Object.assign(new Error('a question was in here'), { data: { error: 'fatal_error' } });
  };
  const chat = { postMessage: refusing('chat.postMessage'), postEphemeral: refusing('chat.postEphemeral') };
  const note = (fields: object, message: string) => void logged.push(JSON.stringify(fields) + message);
  const ways = {
    client: { chat, views: { open: refusing('views.open') } },
    respond: refusing('respond'),
    triggerId: null,
    withinThread: false,
    bot: { posted: async () => {} },
    log: { debug: note, info: note, warn: note, error: note },
  } as unknown as Ways;
  return { ways, tried, logged };
}

test('where no way leads to the person, sending gives up without throwing, and logs codes alone', async () => {
  const { ways, tried, logged } = deadEnds();
  await send([{ kind: 'say', to: 'private', card: answer, topic: null }], asked, ways);
  expect(tried).toEqual(['respond', 'chat.postEphemeral', 'respond', 'chat.postEphemeral']);
  expect(logged.join()).toContain('fatal_error');
  expect(logged.join()).not.toContain('question was');
});

test('a form that nothing can open is left alone', async () => {
  const { ways, tried } = deadEnds();
  await send([{ kind: 'open', form }], asked, ways);
  expect(tried).toEqual([]);
});

test.each([
  [Object.assign(new Error('x'), { data: { error: 'not_in_channel' } }), 'not_in_channel'],
  [new RespondError('x', 404), 'respond_404'],
  [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [new TypeError('secret'), 'TypeError'],
])('%o is told by a short code', (error, code) => expect(reason(error)).toBe(code));
