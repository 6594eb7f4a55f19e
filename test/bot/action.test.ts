import { describe, expect, test } from 'vitest';
import { fromAction } from '../../src/bot/action.ts';

describe('what a button hands back', () => {
  test('of an older srm, without what was added since, is still read', () => {
    const old = {
      do: 'share',
      question: 'x',
      intent: {
        kind: 'owner',
        services: ['ec2'],
        asks: [{ layer: 'data', duty: null }],
        conditions: [],
        presumes: null,
      },
    };
    expect(fromAction(JSON.stringify(old))).toMatchObject({
      do: 'share',
      intent: { kind: 'owner', services: ['ec2'] },
    });
  });

  test.each([
    '',
    'x',
    'null',
    '1',
    '[]',
    '{}',
    '{"do":"delete"}',
    '{"do":"rate","question":"x","rating":"worst"}',
    '{"do":"share","question":"x","intent":{"kind":"help"}}',
    '{"do":"share","question":"x","intent":{"kind":"owner","services":[],"asks":[]}}',
  ])('%s is not read', (text) => expect(fromAction(text)).toBeNull());
});
