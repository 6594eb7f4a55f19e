import { describe, expect, test } from 'vitest';
import { cardOf } from './drawn.ts';

describe('the card of an incident', () => {
  test('says who acts on that service, what it is and what to do', () => {
    const card = cardOf('log4j in our lambda');
    expect(card).toMatchObject({ owner: 'customer', title: expect.stringMatching(/^Lambda: /) });
    expect(card.text).toMatch(/You act\./);
    expect(card.text).toMatch(/deploy again/);
  });

  test('says that AWS acts where it does', () => {
    expect(cardOf('spectre and meltdown on fargate').text).toMatch(/AWS acts\./);
  });

  test('shows the name that was typed beside the name of its class', () => {
    expect(cardOf('heartbleed on our ALB').title).toMatch(/\(Heartbleed\)$/);
    expect(cardOf('cve-2024-6387 on EC2, who acts?').title).toMatch(/\(CVE-2024-6387\)$/);
    expect(cardOf('log4shell').title).not.toMatch(/\(/);
  });

  test('without a service says what it is', () => {
    expect(cardOf('log4shell').title).toMatch(/Log4/);
  });
});
