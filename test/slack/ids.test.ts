import { expect, test } from 'vitest';
import { actionId, controls, fromActionId } from '../../src/slack/ids.ts';

test.each(controls)('a %s is recognised by its action_id', (control) => {
  expect(fromActionId(actionId(control, 3, 1))).toBe(control);
  expect(fromActionId(actionId(control))).toBe(control);
});
test('another app’s control is not', () => expect(fromActionId('pressure:1')).toBeNull());
