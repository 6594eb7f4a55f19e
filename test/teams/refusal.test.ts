import { expect, test } from 'vitest';
import { refusalOf } from '../../src/teams/refusal.ts';

test.each([
  [{ name: 'AuthenticationError', statusCode: 401 }, 401],
  [{ name: 'JsonWebTokenError', message: 'invalid signature' }, 401],
  [new TypeError('a token of a strange shape'), 401],
  [null, 401],
  [{ name: 'AuthenticationError', statusCode: 500, message: 'Failed to load openID config' }, 503],
  [{ name: 'FetchError', code: 'ECONNREFUSED' }, 503],
])('an error of the check is the sender’s fault, unless the keys could not be fetched: %j', (error, status) => {
  expect(refusalOf(error)).toBe(status);
});
