import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { toPin } from '../../src/bot/order.ts';
import { dataset } from '../../src/dataset/dataset.ts';

const ask = asking(dataset);

describe('an order to pin a card', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['onboard', [], []],
    [' PIN ', [], []],
    ['onboard fargate lambda', ['fargate', 'lambda'], []],
    ['onboarding: Fargate, Lambda and our RDS please', ['fargate', 'lambda', 'rds'], []],
    ['pin aws lambda + s3 & iam', ['lambda', 's3', 'iam'], []],
    ['onboard ecs on ec2', ['ecs-ec2'], []],
    ['onboard lambda vpc kms', ['lambda', 'vpc', 'kms'], []],
    ['onboard fargat lamda', ['fargate', 'lambda'], []],
    ['onboard batch config', ['batch', 'config'], []],
    ['onboard fargate lambda fargate', ['fargate', 'lambda'], []],
    ['onboard fargate zork', ['fargate'], ['zork']],
    ['onboard zork', [], ['zork']],
  ])('"%s" is for %j, and not for %j', (text, services, unknown) =>
    expect(toPin(ask, text)).toEqual({ services, unknown }),
  );

  test.each([
    '',
    'fargate',
    'pinning lambda',
    'pin the database version on RDS, who does that?',
    'pin lambda runtimes',
    'pin fargate?',
    'onboard new engineers to our AWS account',
    'onboarding on fargate, who does it',
    'pin-fargate-down, who decides',
    'can we pin fargate',
  ])('"%s" is none', (text) => expect(toPin(ask, text)).toBeNull());
});
