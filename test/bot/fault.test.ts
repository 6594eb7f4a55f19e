import { expect, test } from 'vitest';
import { faultOf } from '../../src/bot/fault.ts';

const question = 'who patches the OS\n    at Contoso (/home/us.ts:1:1)\nand when?';

test('what is logged of an error is its name, its code and where it was thrown, and nothing that it quotes', () => {
  const fault = faultOf(Object.assign(new TypeError(question, { cause: new Error(question) }), { code: 'E1' }));
  expect(fault).toMatchObject({ name: 'TypeError', code: 'E1' });
  expect(fault.frames[0]).toMatch(/fault\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(fault)).not.toMatch(/Contoso|who patches|when/);
});

test('an error without a message, or whose message was changed after, has its frames', () => {
  const changed = new Error(question.split('\n')[0]);
  changed.message = `another ${'x'.repeat(9000)}`;
  for (const fault of [faultOf(new Error()), faultOf(changed)]) {
    expect(fault.frames[0]).toMatch(/fault\.test\.ts/);
    expect(JSON.stringify(fault)).not.toMatch(/who patches|another/);
  }
});

test.each([[question], [null], [{ message: question }]])(
  'what is thrown and is no error is named by its kind alone',
  (thrown) => {
    expect(faultOf(thrown)).toEqual({ name: typeof thrown, code: null, frames: [] });
  },
);
