import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { understanding } from '../../src/understand/understand.ts';

const understand = understanding(dataset);
const presumed = (question: string) => understand(question).seen.presumes;

describe('whom a yes or no takes for granted', () => {
  test.each([
    ['do we have to patch the OS under Fargate?', 'customer'],
    ["AWS won't tune our RDS queries for us, will they?", 'customer'],
    ["I've read that we must make the EKS control plane highly available ourselves", 'customer'],
    ['Our architect states the EventBridge bus has to be scaled by us.', 'customer'],
    ['someone claims that key policies are written by AWS', 'aws'],
    ['the patching of its hosts is done by AWS, says our wiki', 'aws'],
    ['Slide 12 says: "EBS volumes are encrypted for you by AWS". Is slide 12 right?', 'aws'],
    ['Surely Macie masks the numbers that it finds', 'aws'],
    ['once Inspector finds a bad package it rebuilds the image, yes?', 'aws'],
    ['the customer patches the host of a Fargate task, true?', 'customer'],
    ['patch management belongs to both sides, is that a shared control?', 'shared'],
  ] as const)('%s -> %s', (question, owner) => expect(presumed(question)).toBe(owner));

  test.each([
    'who patches the OS under Fargate?',
    'our auditor says the TLS setting of the load balancer is weak. whose setting is it?',
    'a colleague told me about Macie, which of us looks at its findings?',
  ])('presumes no one: %s', (question) => expect(presumed(question)).toBeNull());
});
