import { expect, test } from 'vitest';
import { actionOf, elementsOf, stateOf, withIds } from '../../src/sandbox/slack-blocks.ts';

const button = { type: 'button', text: { type: 'plain_text', text: 'Share' }, value: 'share' };
const menu = { type: 'static_select', action_id: 'choose:1', options: [] };
const field = { type: 'plain_text_input', action_id: 'ask' };
const blocks = withIds([
  { type: 'actions', elements: [button, menu] },
  { type: 'input', block_id: 'q', element: field, label: { type: 'plain_text', text: 'Question' } },
  { type: 'section', text: { type: 'mrkdwn', text: 'x' }, accessory: button },
  'no block',
]);

test('every block and every button has an id, and the ones that were posted are kept', () => {
  expect(blocks.map((block) => block.block_id)).toEqual(['b0', 'q', 'b2']);
  expect(elementsOf(blocks).map(({ action }) => action)).toEqual(['a0-0', 'choose:1', 'ask', 'a2']);
});

test('a pressed button says its value, a menu the option', () => {
  const [first, second] = elementsOf(blocks);
  expect(actionOf(first!, null)).toMatchObject({ type: 'button', block_id: 'b0', action_id: 'a0-0', value: 'share' });
  expect(actionOf(second!, { value: 'v', label: 'L' })).toMatchObject({
    type: 'static_select',
    selected_option: { value: 'v', text: { type: 'plain_text', text: 'L' } },
  });
});

test('the state names every field, filled in or not, and no button', () => {
  expect(stateOf(blocks, { q: { ask: { value: 'who?', label: 'who?' } } })).toEqual({
    values: {
      b0: { 'choose:1': { type: 'static_select', selected_option: null } },
      q: { ask: { type: 'plain_text_input', value: 'who?' } },
    },
  });
});
