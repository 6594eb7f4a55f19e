import { expect, test } from 'vitest';
import { buttonRows, choice, question } from '../../src/teams/buttons.ts';
import { fromData } from '../../src/teams/data.ts';
import { blocks } from './examples.ts';

const layout = { details: true, fallbacks: true };
type Sent = { actions?: { data: object; associatedInputs: string; fallback?: { data: object } }[] };
const actionsOf = (elements: readonly object[]) => elements.flatMap((element) => (element as Sent).actions ?? []);

test('a button hands back its action, in its second form as well, and no inputs', () => {
  const [first] = actionsOf(buttonRows([{ label: 'Go', action: 'go' }], layout));
  expect(fromData(first?.data)).toEqual({ kind: 'pressed', action: 'go' });
  expect(first?.fallback?.data).toEqual(first?.data);
  expect(first?.associatedInputs).toBe('none');
});

test('a choice hands back the action of what was chosen', () => {
  const elements = choice(blocks.select, 3, layout);
  const { id, choices } = elements[0] as unknown as { id: string; choices: { title: string; value: string }[] };
  const [show] = actionsOf(elements);
  expect(choices[4]?.title).toBe('Layers: Operating system');
  expect(fromData({ ...show?.data, [id]: choices[4]?.value })).toEqual({
    kind: 'pressed',
    action: 'layer:Operating system',
  });
  expect(show?.associatedInputs).toBe('auto');
});

test('a line to type in asks what was typed', () => {
  const elements = question(blocks.ask, 0, layout);
  const { id } = elements[0] as unknown as { id: string };
  expect(fromData({ ...actionsOf(elements)[0]?.data, [id]: 's3?' })).toEqual({ kind: 'asked', text: 's3?' });
});

test('two choices on one card do not answer for each other', () => {
  const ids = [1, 2].map((at) => (choice(blocks.select, at, layout)[0] as unknown as { id: string }).id);
  expect(new Set(ids).size).toBe(2);
});
