import { describe, expect, test } from 'vitest';
import { fromLine } from '../../src/cli/line.ts';

describe('a line of --jsonl', () => {
  test.each([
    ['{"question":"fargate"}', { question: 'fargate', thread: [] }],
    ['{"question":"s3","thread":["rds","ec2"],"id":5}', { question: 's3', thread: ['rds', 'ec2'] }],
    ['{"question":""}', { question: '', thread: [] }],
    ['"fargate"', { question: 'fargate', thread: [] }],
  ])('%s is a question', (line, asked) => expect(fromLine(line)).toEqual(asked));

  test.each([
    ['who patches fargate?', /^This is no JSON: /],
    ['{', /^This is no JSON: /],
    ['{"q":"fargate"}', /^There is no "question" with a text here: /],
    ['{"question":5}', /"question"/],
    ['null', /"question"/],
    ['[]', /"question"/],
    ['{"question":"s3","thread":"rds"}', /^The "thread" is no list of texts: /],
    ['{"question":"s3","thread":[1,null,"rds"]}', /^The "thread"/],
  ])('%s is none, and says why', (line, error) => {
    expect(fromLine(line)).toEqual({ question: line, status: 'invalid', error: expect.stringMatching(error) });
  });
});
