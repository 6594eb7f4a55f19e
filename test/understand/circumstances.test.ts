import { describe, expect, test } from 'vitest';
import { asking } from '../../src/bot/ask.ts';
import { dataset, factOf } from '../../src/dataset/dataset.ts';

const { question } = asking(dataset);

/** The owners told, each once. */
const owners = (text: string) => {
  const { answer } = question(text);
  return [...new Set('rows' in answer ? answer.rows.map(({ fact }) => fact.who) : [])];
};

describe('a circumstance moves the line', () => {
  test.each([
    ['Who adds shards to a provisioned Kinesis stream?', 'customer'],
    ['Who adds shards to a Kinesis stream in on-demand mode?', 'aws'],
    ['provisioned DynamoDB table: who scales it', 'customer'],
    ['dynamodb: who scales it', 'aws'],
    ['RDS, auto minor version upgrade is off: who installs minor versions?', 'customer'],
    ['RDS, auto minor version upgrade is on: who installs minor versions?', 'aws'],
    ['Who patches the operating system of DMS Serverless?', 'aws'],
    ['batch on ec2, the compute environment is unmanaged: who launches the instances', 'customer'],
  ])('%s', (text, owner) => {
    expect(owners(text)).toEqual([owner]);
  });

  test("another service's name does not move it", () => {
    expect(owners('AMI updates for Batch on EC2, ECS Managed Instances').sort()).toEqual(['aws', 'customer']);
    for (const list of [
      'ECS Managed Instances and a plain EC2 fleet',
      'two hand-built EC2 boxes and ECS Managed Instances',
      'plain EC2, Lambda Managed Instances',
    ])
      expect(owners(`kernel CVE. ${list}, who patches what`).sort()).toEqual(['aws', 'customer']);
    expect(owners('who patches the EC2 instances that Lambda Managed Instances starts')).toEqual(['aws']);
  });

  test('what is denied does not move it', () => {
    expect(owners('kms key that is not an aws managed key: who decides on its rotation')).toEqual(['customer']);
    expect(owners('who rotates a customer managed kms key')).toEqual(['customer']);
    expect(owners('rds disk full, storage autoscaling box never ticked, who grows it')).toEqual(['customer']);
    expect(owners('rds: the storage autoscaling ceiling, who sets it')).toEqual(['customer']);
  });
});

test('who switches something on does not say that it is on', () => {
  expect(owners('aurora with auto minor version upgrade on: who installs minor versions?')).toEqual(['aws']);
  expect(owners('who turns on auto minor version upgrade for aurora?')).toEqual(['shared']);
});

test('nearly all that the facts say makes them others is understood in their own words', () => {
  const all = [...dataset.services.values()].flatMap((service) =>
    (Object.keys(service.duties) as (keyof typeof service.duties)[]).flatMap((duty) => {
      const fact = factOf(dataset, service, dataset.duties[duty].layer, duty);
      return fact.except
        .filter(({ if: condition, who }) => condition !== undefined && who !== undefined && who !== fact.who)
        .map(({ when, who }) => ({
          text: `${service.name}: ${dataset.duties[duty].name.toLowerCase()} when ${when}, who?`,
          who,
        }));
    }),
  );
  const missed = all.filter(({ text, who }) => !owners(text).includes(who as never));
  expect(all.length).toBeGreaterThan(250);
  expect(missed.length / all.length).toBeLessThan(0.12);
});
