import { expect, test } from 'vitest';
import { actionData, askData, formData, fromData, pickData } from '../../src/teams/data.ts';

test.each([
  ['a button', actionData('{"do":1}'), {}, { kind: 'pressed', action: '{"do":1}' }],
  ['a button beside inputs', actionData('go'), { question0: 'typed', choice1: 'x' }, { kind: 'pressed', action: 'go' }],
  [
    'a choice',
    pickData('choice1'),
    { choice1: 'layer:data', choice0: 'other' },
    { kind: 'pressed', action: 'layer:data' },
  ],
  ['a choice that nobody made', pickData('choice1'), { choice1: '' }, null],
  ['a question', askData('question0'), { question0: 'who?' }, { kind: 'asked', text: 'who?' }],
  ['a form', formData('note', 'typed'), { typed: 'wrong' }, { kind: 'submitted', text: 'wrong' }],
  ['a form left empty', formData('note', 'typed'), {}, { kind: 'submitted', text: '' }],
  [
    'a form of an older srm',
    { form: 'note', state: '', field: 'typed' },
    { typed: 'wrong' },
    { kind: 'submitted', text: 'wrong' },
  ],
])('%s comes back as it was sent, with what was typed', (_, sent, typed, expected) => {
  expect(fromData({ ...sent, ...typed })).toEqual(expected);
});

test.each([null, undefined, 7, 'go', [], {}, { action: 7 }, { action: '' }, { pick: 'constructor' }, { other: 'x' }])(
  '%j is none of our buttons',
  (data) => {
    expect(fromData(data)).toBeNull();
  },
);
