import { expect, test } from 'vitest';
import { fromBody } from '../../src/teams/activity.ts';
import { activities } from './stage.ts';

const typed = activities('https://smba.example.com/').typed('hello');

test('an activity is read with all its fields, known or not', () => {
  const sent = { ...typed, localTimezone: 'Europe/Berlin' };
  expect(fromBody(JSON.stringify(sent))).toEqual(sent);
});

test.each(['', 'null', '7', '[]', '{}', '{"type":7}', JSON.stringify({ ...typed, type: '' })])(
  '%j is no activity',
  (body) => {
    expect(fromBody(body)).toBeNull();
  },
);

test.each([['from'], ['recipient'], ['conversation'], ['serviceUrl'], ['channelId']])(
  'an activity without %s is unreadable',
  (field) => {
    expect(fromBody(JSON.stringify({ ...typed, [field]: undefined }))).toBeNull();
    expect(fromBody(JSON.stringify({ ...typed, [field]: 7 }))).toBeNull();
  },
);
