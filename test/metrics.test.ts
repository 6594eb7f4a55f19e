import { expect, test } from 'vitest';
import type { Bot } from '../src/bot/bot.ts';
import { openMetrics } from '../src/metrics.ts';

const place = { platform: 'teams', organisation: 'o', room: 'r', thread: null, kind: 'direct', person: 'p' } as const;

test('what is heard and said is counted by kind, without who and what', async () => {
  const metrics = openMetrics();
  const bot: Bot = {
    handle: async (incoming) => (incoming.kind === 'asked' ? [{ kind: 'remove' }, { kind: 'remove' }] : []),
    posted: async () => {},
  };
  const counted = metrics.counted(bot);
  expect(
    await counted.handle({ kind: 'asked', id: '1', place, text: 'a private question', by: 'message' }),
  ).toHaveLength(2);
  await counted.handle({ kind: 'uninstalled', organisation: 'o' });
  metrics.answered('unknown');
  const text = await metrics.text();
  expect(text).toContain('srm_answers_total{status="unknown"} 1');
  expect(text).toContain('srm_heard_total{platform="teams",kind="asked"} 1');
  expect(text).toContain('srm_replies_total{platform="teams",kind="remove"} 2');
  expect(text).toContain('srm_replies_total{platform="slack",kind="none"} 1');
  expect(text).toContain('srm_answer_seconds_count{platform="teams"} 1');
  expect(text).not.toContain('a private question');
});

test('two servers in one process count apart', async () => {
  const [one, other] = [openMetrics(), openMetrics()];
  one.served('slack', 200, 0.1);
  expect(await one.text()).toContain('srm_http_requests_total{route="slack",status="200"} 1');
  expect(await other.text()).not.toContain('route="slack"');
});
