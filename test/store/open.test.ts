import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';

describe('opening a store', () => {
  test.each(['', 'short', 'not base64 at all, but of some length!!!!!!', randomBytes(16).toString('base64')])(
    'refuses the key "%s"',
    async (bad) => {
      await expect(openStore(':memory:', { encryptionKey: bad })).rejects.toThrow('32 bytes in base64');
    },
  );

  test('refuses an address it does not know, without repeating its password', async () => {
    const refusal = await openStore('mysql://srm:hunter2@db/srm', { encryptionKey: null }).catch((error) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.message).toContain('postgres://');
    expect(refusal.message).not.toContain('hunter2');
  });
});
