import { expect, test } from 'vitest';
import { openLog } from '../src/log.ts';

test('what must not be logged is dropped, should anybody try', () => {
  let written = '';
  const log = openLog('info', {
    write: (line) => {
      written += line;
    },
  });
  log.info({ platform: 'slack', text: 'a question', token: 'xoxb-1', event: { text: 'a question' } }, 'heard');
  expect(JSON.parse(written)).toMatchObject({ platform: 'slack', msg: 'heard', event: {} });
  expect(written).not.toMatch(/a question|xoxb/);
});
