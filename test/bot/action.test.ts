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

  describe('with an id that the dataset no longer has', () => {
    const asks = [{ layer: 'data', duty: null }];
    const owner = { kind: 'owner', services: ['ec2'], asks, conditions: [], presumes: null, half: null };
    const incident = { kind: 'incident', incident: 'log4j', services: ['ec2'], conditions: [], presumes: null };
    const choose = { kind: 'choose', services: [], workload: 'database', aim: 'least', asks: [] };
    const term = { kind: 'term', concepts: ['firecracker'], asks: [] };
    const read = (intent: object) => fromAction(JSON.stringify({ do: 'share', question: 'x', intent }));

    test.each([
      ['a layer', { ...owner, asks: [{ layer: 'gone', duty: null }] }],
      ['a duty', { ...owner, asks: [{ layer: 'data', duty: 'gone' }] }],
      ['a duty of one service', { ...owner, each: [{ layer: 'data', duty: 'gone' }] }],
      ['a circumstance', { ...owner, conditions: ['gone'] }],
      ['an incident', { ...incident, incident: 'gone' }],
      ['an incident by a name of every object', { ...incident, incident: 'toString' }],
      ['the circumstance of an incident', { ...incident, conditions: ['gone'] }],
      ['what is to be run', { ...choose, workload: 'gone' }],
      ['every term', { ...term, concepts: ['gone'] }],
    ])('%s, is not read', (_, intent) => expect(read(intent)).toBeNull());

    test.each([
      ['an owner', owner],
      ['an incident', incident],
      ['a choice', choose],
      ['a term', term],
      ['one term of two', { ...term, concepts: ['gone', 'firecracker'] }],
      ['a duty with its circumstance', { ...owner, conditions: ['custom-ami'] }],
    ])('and %s that it has is', (_, intent) => expect(read(intent)).toMatchObject({ do: 'share', intent }));
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
