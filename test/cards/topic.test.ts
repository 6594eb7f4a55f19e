import { describe, expect, test } from 'vitest';
import { dataset, serviceOf } from '../../src/dataset/dataset.ts';
import { blocksOf, cardOf } from './drawn.ts';

describe('the card of a topic', () => {
  test('says who has it in general, and on how many services otherwise', () => {
    const card = cardOf('who patches the guest operating system?');
    expect(card.text).toMatch(/\d+ services/);
    expect(blocksOf(card, 'owners').length).toBeGreaterThan(0);
  });

  test('that one service is meant by says what it is there, by its name', () => {
    const [row] = blocksOf(cardOf('network ACLs, whose?'), 'owners').flatMap(({ rows }) => rows);
    expect(row).toMatchObject({ label: 'VPC', owner: 'customer' });
  });

  test('of two things that differ names neither side alone, and counts no services', () => {
    const { text } = cardOf('hypervisor patching and guest firewall, whose');
    expect(text).toMatch(/It differs, line by line\./);
    expect(text).not.toMatch(/Service by service/);
  });

  test('that is the same everywhere counts nothing', () => {
    expect(cardOf('disk disposal?').owner).toBe('aws');
  });

  test('that depends says on how many services it is whose, and names those first that people know', () => {
    const card = cardOf('who patches the guest operating system?');
    const { text } = blocksOf(card, 'owners').flatMap(({ rows }) => rows)[0] ?? {};
    const counted = blocksOf(card, 'owners').at(-1)?.rows;
    expect(counted?.find(({ owner }) => owner === 'customer')?.text).toMatch(/^EC2, /);
    expect(text).toBeDefined();
  });

  test('has examples only of services that speak of it themselves', () => {
    const rows = blocksOf(cardOf('who does key rotation'), 'owners').flatMap((block) => block.rows);
    const layer = ['EC2', 'RDS'].map((name) => serviceOf(dataset, name.toLowerCase())?.layers.data);
    expect(rows.filter(({ text }) => layer.some((fact) => fact?.customer === text))).toEqual([]);
  });
});
