import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { idOf } from '../../src/understand/intent.ts';

const ask = asking(dataset);
const told = (question: string) => {
  const { answer } = ask.question(question);
  return answer.kind === 'topic' ? answer.asks.map(idOf) : answer.kind;
};

describe('several things, each told as if it were asked alone', () => {
  test.each([
    ['Which of the following is AWS responsible for? A. patching the guest OS B. disk disposal C. security groups'],
    ['which of these is ours: guest OS patching, disposal of disks, security groups?'],
    ['Which tasks are the customer’s: (a) guest OS patches (b) disk disposal (c) security group rules'],
    ['guest OS patches, disk disposal, security groups: who has which'],
  ])('"%s"', (question) => {
    expect(told(question)).toEqual(['guest-os-patching', 'disk-disposal', 'security-groups']);
  });

  test('no word is the answer, and none is a yes or no, where their owners differ', () => {
    const { answer } = ask.question('which is ours, the hypervisor or the guest OS?');
    expect(answer).toMatchObject({ kind: 'topic', owner: null, verdict: null });
  });

  test('a thing of two words is one thing', () => {
    expect(told('who protects the regions, availability zones and edge locations')).toEqual(['security-of-the-cloud']);
  });

  test.each([
    ['our database on EC2: who patches the guest OS and replaces the disks?', 'owner'],
    ['which of these leaves us the least to do: ECS, EKS?', 'compare'],
  ])('"%s" is none of these', (question, kind) => expect(told(question)).toBe(kind));
});
