import { expect, test } from 'vitest';
import { type Answer, statusOf } from '../../src/answer/answer.ts';

test.each<[Answer, string]>([
  [{ kind: 'term', concepts: ['firecracker'] }, 'answered'],
  [{ kind: 'overview', services: [], side: 'both' }, 'answered'],
  [{ kind: 'help', about: 'use' }, 'help'],
  [{ kind: 'clarify', missing: 'service', services: [], asks: [] }, 'clarify'],
  [{ kind: 'unknown', why: 'price', services: [], asks: [] }, 'unknown'],
])('%j is counted and told as "%s"', (answer, status) => expect(statusOf(answer)).toBe(status));
