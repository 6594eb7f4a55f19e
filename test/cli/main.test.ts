import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerJson } from '../../src/cards/json.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { layerIds } from '../../src/dataset/layers.ts';
import { messagePayload } from '../slack/payload.ts';
import { problemsOf } from '../teams/payload.ts';
import { ask, askAndLeave, build } from './ask.ts';

beforeAll(build, 120_000);

const json = async (...args: string[]) => JSON.parse((await ask(['--json', ...args])).out) as AnswerJson;
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerJson);

describe('a question in a terminal', () => {
  test('is answered in words, with its page and without a colour where it is piped', async () => {
    const { code, out, err } = await ask(['who patches the OS on Fargate?']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Operating system.* on Fargate|Fargate/);
    expect(out).toMatch(/https:\/\/docs\.aws\.amazon\.com\//);
    expect(out).not.toContain('\u001b');
  });

  test('may be typed without quotes', async () => {
    expect((await ask(['fargate'])).out).toContain('AWS Fargate');
    expect((await ask(['fargate', 'vs', 'lambda'])).out).toBe((await ask(['fargate vs lambda'])).out);
  });

  test('takes up its thread', async () => {
    const { out } = await ask(['--thread', 'who patches the OS on Fargate?', 'and on EC2?']);
    expect(out).toMatch(/EC2/);
    expect(out).toMatch(/operating system/i);
  });

  test('may come on standard input', async () => {
    const { code, out } = await ask(['--json'], 'who patches the OS on Fargate?\n');
    expect(code).toBe(0);
    expect(out).toBe((await ask(['--json', 'who patches the OS on Fargate?'])).out);
  });

  test('without a question says how to ask', async () => {
    const { code, out } = await ask([]);
    expect(code).toBe(0);
    expect(out).toContain('npm run ask -- ');
    expect((await ask(['--help'])).out).toBe(out);
  });
});

describe('--json', () => {
  test('prints one answer with every key that scripts rely on', async () => {
    const answer = await json('who patches the OS on Fargate?');
    expect(Object.keys(answer)).toEqual([
      'question',
      'status',
      'intent',
      'services',
      'layers',
      'duties',
      'concepts',
      'incidents',
      'owner',
      'verdict',
      'cells',
      'text',
      'suggestions',
    ]);
    expect(answer).toMatchObject({
      question: 'who patches the OS on Fargate?',
      status: 'answered',
      intent: 'owner',
      services: ['fargate'],
      owner: 'aws',
      verdict: null,
    });
    expect(answer.layers).toContain('operating-system');
    for (const cell of answer.cells) {
      expect(Object.keys(cell)).toEqual([
        'service',
        'layer',
        'duty',
        'owner',
        'aws',
        'customer',
        'sources',
        'reviewed',
      ]);
      expect(cell.sources.length).toBeGreaterThan(0);
    }
  });

  test('says whether what a question presumes is right', async () => {
    expect((await json('do we have to patch Fargate?')).verdict).toBe('no');
  });

  test('says so where srm does not know', async () => {
    expect(await json('how much does fargate cost')).toMatchObject({ status: 'unknown', intent: null, owner: null });
    expect((await json('')).status).not.toBe('answered');
  });
});

describe('--jsonl', () => {
  test('answers line by line and in order, with threads', async () => {
    const input = [
      { question: 'who patches the OS on Fargate?' },
      { question: 'and on EC2?', thread: ['who patches the OS on Fargate?'] },
      { question: 'help' },
    ];
    const { code, out } = await ask(['--jsonl'], `${input.map((line) => JSON.stringify(line)).join('\n')}\n`);
    const answers = lines(out);
    expect(code).toBe(0);
    expect(answers.map(({ question }) => question)).toEqual(input.map(({ question }) => question));
    expect(answers.map(({ services }) => services)).toEqual([['fargate'], ['ec2'], []]);
    expect(answers[1]).toMatchObject({ owner: 'customer', layers: ['operating-system'] });
  });

  test('loses no line over junk', async () => {
    const junk = [
      'not json',
      '{"question": 5}',
      '{"question": "fargate", "thread": "no list"}',
      'null',
      '[]',
      '"fargate"',
      '{',
      '{"question":"fargate","thread":["ec2"]}',
    ];
    const { code, out } = await ask(['--jsonl'], junk.join('\r\n'));
    const answers = lines(out);
    expect(code).toBe(0);
    const wrong = ['invalid', 'invalid', 'invalid', 'invalid', 'invalid', 'answered', 'invalid', 'answered'];
    expect(answers.map(({ status }) => status)).toEqual(wrong);
    expect(answers[0]).toEqual({ question: 'not json', status: 'invalid', error: expect.stringContaining('no JSON') });
    expect(answers[5]).toMatchObject({ question: 'fargate', services: ['fargate'] });
  });

  test('answers nothing to nothing', async () => {
    expect(await ask(['--jsonl'], '\n\n')).toMatchObject({ code: 0, out: '', err: '' });
  });

  test('answers a thousand lines, each with what --json says', async () => {
    const questions = Array.from({ length: 1000 }, (_, at) =>
      at % 2 === 0 ? 'fargate vs lambda' : 'who patches the OS on RDS?',
    );
    const { out } = await ask(['--jsonl'], questions.map((question) => JSON.stringify({ question })).join('\n'));
    const answers = lines(out);
    expect(answers).toHaveLength(1000);
    expect(answers[1]).toEqual(await json('who patches the OS on RDS?'));
  });
});

describe('--as', () => {
  test('slack prints what Slack would be sent', async () => {
    const { code, out } = await ask(['--as', 'slack', 'fargate vs lambda']);
    expect(code).toBe(0);
    expect(messagePayload.safeParse(JSON.parse(out)).error).toBeUndefined();
  });

  test('teams prints what Teams would be sent', async () => {
    const { code, out } = await ask(['--as', 'teams', 'fargate vs lambda']);
    expect(code).toBe(0);
    expect(problemsOf(JSON.parse(out))).toEqual([]);
  });
});

describe('--export', () => {
  test('prints the whole dataset, every inherited cell resolved', async () => {
    const { code, out } = await ask(['--export']);
    expect(code).toBe(0);
    const all = JSON.parse(out) as {
      version: string;
      services: { id: string; layers: Record<string, { owner: string; sources: string[] }> }[];
    } & Record<string, unknown[]>;
    expect(Object.keys(all)).toEqual(['version', 'layers', 'duties', 'concepts', 'incidents', 'services']);
    expect(all.services.map(({ id }) => id)).toEqual([...dataset.services.keys()]);
    for (const { id, layers } of all.services) {
      expect(Object.keys(layers), id).toEqual([...layerIds]);
      for (const cell of Object.values(layers)) {
        expect(['aws', 'customer', 'shared', 'absent', 'depends']).toContain(cell.owner);
        expect(cell.sources.length).toBeGreaterThan(0);
      }
    }
  });

  test('csv prints a row a service and layer', async () => {
    const { code, out } = await ask(['--export', 'csv']);
    expect(code).toBe(0);
    expect(out.startsWith('service_id,service,variant_of,layer,duty,owner,')).toBe(true);
    expect(out.split('\r\n').length).toBeGreaterThan(dataset.services.size * layerIds.length);
  });

  test('json is what it prints anyway', async () => {
    expect(await ask(['--export', 'JSON'])).toEqual(await ask(['--export']));
  });

  test('md prints a row a service', async () => {
    const { code, out } = await ask(['--export', 'md']);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.startsWith('| ')).length).toBe(dataset.services.size + 1);
  });
});

test('--sources lists every page, those that nobody could open first', async () => {
  const { code, out } = await ask(['--sources']);
  expect(code).toBe(0);
  const [head, ...pages] = out.trimEnd().split('\n');
  expect(head).toContain(`${dataset.pages.size} pages`);
  expect(pages).toHaveLength(dataset.pages.size);
  const unread = pages.filter((page) => page.startsWith('unread')).length;
  expect(pages.slice(0, unread).every((page) => page.startsWith('unread'))).toBe(true);
});

test('--explain says which words were taken for what', async () => {
  const { code, out } = await ask(['--explain', 'who patches the OS on Fargate?']);
  expect(code).toBe(0);
  expect(out).toMatch(/^question\s+who patches the OS on Fargate\?/);
  expect(out).toMatch(/service\s+"fargate" is AWS Fargate/);
  expect(out).toMatch(/asked\s+.*operating-system/);
  expect(out).toMatch(/meant\s+\{"kind":"owner"/);
});

describe('an option that is wrong', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['unknown', ['--jason', 'fargate'], /^There is no --jason\.$/m],
    ['without its value', ['--as'], /--as/],
    ['a platform that does not exist', ['--as', 'discord', 'fargate'], /slack or teams, not "discord"/],
    ['a form of export that does not exist', ['--export', 'xml'], /csv or md, not "xml"/],
    ['no question', ['--json'], /^Which question\?/],
    ['no question either', ['--thread', 'fargate'], /^Which question\?/],
    ['two that exclude one another', ['--json', '--jsonl', 'fargate'], /^--json and --jsonl: choose one\.$/m],
    ['with a value that it does not take', ['--json=yes', 'fargate'], /--json/],
  ])('%s: ends with 2 and a sentence', async (_, args, sentence) => {
    const { code, out, err } = await ask(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toContain('npm run ask -- --help');
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test('what reads the output may stop reading', async () => {
  expect(await askAndLeave(['--export'])).toEqual({ code: 0, err: '' });
});
