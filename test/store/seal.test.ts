import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { noSeal, sealWith } from '../../src/store/seal.ts';

const seal = sealWith(randomBytes(32).toString('base64'));

test('what is sealed opens for its owner alone', () => {
  const sealed = seal.close('token', 'T1');
  expect(sealed).not.toContain('token');
  expect(seal.open(sealed, 'T1')).toBe('token');
  expect(() => seal.open(sealed, 'T2')).toThrow('another encryption key');
});

test('the same text is never sealed alike', () => {
  expect(seal.close('token', 'T1')).not.toBe(seal.close('token', 'T1'));
});

test('another key does not open it', () => {
  const other = sealWith(randomBytes(32).toString('base64'));
  expect(() => other.open(seal.close('token', 'T1'), 'T1')).toThrow('another encryption key');
});

test('a changed byte is noticed', () => {
  const [version, nonce, tag, body] = seal.close('token', 'T1').split('.') as [string, string, string, string];
  const changed = Buffer.from(body, 'base64url');
  changed[0] = changed[0]! ^ 1;
  expect(() => seal.open([version, nonce, tag, changed.toString('base64url')].join('.'), 'T1')).toThrow();
  for (const torn of ['', 'v1', `v2.${nonce}.${tag}.${body}`, `v1.${nonce}.AA.${body}`]) {
    expect(() => seal.open(torn, 'T1')).toThrow('not readable');
  }
});

test('without a key nothing is sealed', () => {
  expect(() => noSeal.close('token', 'T1')).toThrow('set an encryption key');
});
