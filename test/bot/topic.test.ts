import { expect, test } from 'vitest';
import { setTopicAt, topicAt } from '../../src/bot/topic.ts';
import { noTopic } from '../../src/understand/intent.ts';
import { channel, now, set, stage } from './stage.ts';

set();

test('a thread is about what was said of it, and where nothing was, srm was never asked', async () => {
  expect(await topicAt(stage.store, channel, now)).toBeNull();
  await setTopicAt(stage.store, channel, JSON.stringify({ services: ['ec2'] }), now);
  expect(await topicAt(stage.store, channel, now)).toEqual({ ...noTopic, services: ['ec2'] });
  expect(await topicAt(stage.store, { ...channel, thread: 'm2' }, now)).toBeNull();
});

test('what was kept in a form that srm cannot read any more is about nothing', async () => {
  await setTopicAt(stage.store, channel, '{', now);
  expect(await topicAt(stage.store, channel, now)).toEqual(noTopic);
});
