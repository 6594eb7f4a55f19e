import { expect, test } from 'vitest';
import { setTopicAt, topicAt } from '../../src/bot/topic.ts';
import { noTopic, type Topic } from '../../src/understand/intent.ts';
import { asked, channel, now, said, set, stage } from './stage.ts';

set();

test('a thread is about what was said of it, and where nothing was, srm was never asked', async () => {
  expect(await topicAt(stage.store, channel, now)).toBeNull();
  await setTopicAt(stage.store, channel, JSON.stringify({ services: ['ec2'] }), now);
  expect(await topicAt(stage.store, channel, now)).toEqual({ ...noTopic, services: ['ec2'] });
  expect(await topicAt(stage.store, { ...channel, thread: 'm2' }, now)).toBeNull();
});

test('whatever a thread can be about is read as it was kept', async () => {
  const topic: Topic = {
    services: ['ec2', 'fargate'],
    among: ['ec2', 'fargate'],
    asks: [{ layer: 'operating-system', duty: 'guest-os-patching' }],
    asked: [
      { layer: 'backup-recovery', duty: null },
      { layer: 'operating-system', duty: 'guest-os-patching' },
    ],
    incident: 'log4j',
    conditions: ['custom-ami'],
  };
  await setTopicAt(stage.store, channel, JSON.stringify(topic), now);
  expect(await topicAt(stage.store, channel, now)).toEqual(topic);
});

test.each([
  ['no JSON', '{'],
  ['no topic', 'null'],
  ['services that are no list', '{"services":"ec2"}'],
  ['a layer that is gone', '{"services":["ec2"],"asks":[{"layer":"gone","duty":null}]}'],
  ['a duty that is gone', '{"services":["ec2"],"asks":[{"layer":"data","duty":"gone"}]}'],
  ['an incident that is gone', '{"services":["ec2"],"incident":"gone"}'],
  ['a condition that is gone', '{"services":["ec2"],"conditions":["gone"]}'],
])(
  'what was kept in a form that srm cannot read any more (%s) is about nothing, and the thread goes on',
  async (_, text) => {
    await setTopicAt(stage.store, channel, text, now);
    expect(await topicAt(stage.store, channel, now)).toEqual(noTopic);
    const reply = said(await stage.bot.handle(asked('who patches the OS on Fargate?', channel, 'thread')));
    expect(reply.card).toMatchObject({ owner: 'aws' });
    expect(stage.logged).toEqual([]);
  },
);

test('a thread about a service that is gone goes on', async () => {
  await setTopicAt(
    stage.store,
    channel,
    JSON.stringify({ ...noTopic, services: ['gone'], among: ['gone', 'ec2'] }),
    now,
  );
  for (const text of ['who patches the OS?', 'and on EC2?', 'the second one?'])
    said(await stage.bot.handle(asked(text)));
  expect(stage.logged).toEqual([]);
});
