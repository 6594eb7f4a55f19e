import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { answerCard } from '../../src/cards/cards.ts';
import { answerJson } from '../../src/cards/json.ts';
import { dataset } from '../../src/dataset/dataset.ts';

/* Whoever has to patch machines must never hear that AWS does it, because a service of AWS's is named beside them. */

const machines = ['our EC2 instances', 'ECS on EC2', 'self-managed Kubernetes', 'our Lightsail instances'];
const besides = [
  'an ALB',
  'CloudFront',
  'API Gateway',
  'DynamoDB',
  'S3',
  'SQS',
  'EFS',
  'RDS',
  'Fargate',
  'Inspector',
  'KMS',
];
const questions = [
  'who patches the OS?',
  'OS patches?',
  'does AWS do the OS updates?',
  'kernel updates, us?',
  'there is a new kernel CVE. who must act?',
  'openssl CVE, do we need to do anything?',
  'dirty pipe. aws or us?',
];
const told = [
  (machine: string, beside: string, question: string) => `${beside} in front of ${machine}: ${question}`,
  (machine: string, beside: string, question: string) => `${machine} with ${beside}, ${question}`,
  (machine: string, beside: string, question: string) => `${machine} that talk to ${beside}, ${question}`,
  (machine: string, beside: string, question: string) => `${machine} reading from ${beside} - ${question}`,
  (machine: string, beside: string, question: string) => `we run ${machine} and ${beside} is attached. ${question}`,
  (machine: string, beside: string) => `does AWS patch the OS on ${machine} that use ${beside}?`,
  (machine: string, beside: string) => `security patches for the operating system of ${machine} scanned by ${beside}?`,
  (machine: string, beside: string) => `do we patch the new glibc hole on ${machine} managed by ${beside}?`,
];

describe('machines that the customer patches', () => {
  const ask = asking(dataset);
  const ownersIn = (question: string) => {
    const { answer } = ask.question(question);
    const { text } = answerCard(dataset, answer, { question, now: 0 });
    const { cells, intent } = answerJson(dataset, question, answer, text);
    return intent === 'owner' || intent === 'incident' ? cells.map(({ owner }) => owner) : [];
  };

  test.each(machines)('are told as such, whatever of AWS is named beside %s', (machine) => {
    const asked = besides.flatMap((beside) =>
      told.flatMap((tell) => [...new Set(questions.map((question) => tell(machine, beside, question)))]),
    );
    const wrong = asked.filter((question) => {
      const owners = ownersIn(question);
      return owners.length > 0 && !owners.includes('customer');
    });
    expect(wrong).toEqual([]);
  });
});
