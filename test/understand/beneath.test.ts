import { describe, expect, it } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset } from '../../src/dataset/dataset.ts';

const ask = asking(dataset);
const ownerOf = (question: string) => {
  const { answer } = ask.question(question);
  return answer.kind === 'owner' ? answer.owner : answer.kind;
};
const managed = [...dataset.services.values()].filter(
  ({ profile, variantOf }) =>
    variantOf === null && (profile === 'multi-tenant-managed' || profile === 'account-control'),
);

describe('what AWS wrote and runs is not what customers put on it', () => {
  it.each([
    'there is a bug in X itself, who fixes it',
    'who writes the software of X',
    'who fixes flaws in the X service',
    'who replaces broken disks under X',
    'physical security for X',
  ])('%s: of every managed service', (form) => {
    // Their names are everyday words: "flaws in the inspector", "the software of a shield".
    const everyday = new Set(['inspector', 'shield']);
    const others = managed.filter(({ id, short }) => !everyday.has(id) && ownerOf(form.replace('X', short)) !== 'aws');
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it.each(['who is responsible for the data stored in X', 'who is responsible for our data in X'])(
    '%s: the customer, on every service that stores some',
    (form) => {
      const stores = [...dataset.services.values()].filter(
        ({ profile, variantOf, layers }) =>
          variantOf === null && /^(?:multi|single)-tenant/.test(profile) && layers.data.who !== 'absent',
      );
      const others = stores.filter(({ short }) => ownerOf(form.replace('X', short)) !== 'customer');
      expect(others.length / stores.length).toBeLessThan(0.03);
    },
  );

  it.each([
    ['who looks after the network that SQS runs in', 'aws'],
    ['who maintains the accelerators on which Bedrock models run?', 'aws'],
    ['a bug in our Lambda code, who fixes it', 'customer'],
    ["who fixes a bug in Macie's own code", 'aws'],
    ['SQS as a service has to be reachable, by whom?', 'aws'],
    ['who orders the Client VPN server certificate?', 'customer'],
    ['who protects the network beneath an Aurora cluster?', 'aws'],
    ["Kinesis's own network, who secures it?", 'aws'],
    ['physical machines below a self-managed cluster of EC2 instances, whose are they?', 'aws'],
    ['does Audit Manager itself assess whether we comply, or do we?', 'customer'],
  ])('%s -> %s', (question, owner) => expect(ownerOf(question)).toBe(owner));
});
