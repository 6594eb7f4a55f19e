import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';

const ask = asking(dataset);
const owner = (question: string) => {
  const { answer } = ask.question(question);
  return 'owner' in answer ? answer.owner : answer.kind;
};

describe('a flaw in a package, where images run on machines that AWS patches', () => {
  test.each(['Fargate', 'App Runner', 'EKS on Fargate', 'Batch on Fargate'])('is in the images too: %s', (service) =>
    expect(owner(`an OpenSSL CVE on ${service}, who acts?`)).toBe('shared'),
  );

  test.each([
    ['an OpenSSL CVE on the host side of Fargate, who acts?', 'aws'],
    ['a kernel CVE on Fargate, who acts?', 'aws'],
    ['an OpenSSL CVE on Lambda, who acts?', 'aws'],
    ['an OpenSSL CVE in our image on Fargate, who acts?', 'customer'],
  ])('"%s" is of the one or the other', (question, who) => expect(owner(question)).toBe(who));
});
