import { describe, expect, test } from 'vitest';
import { botbuilderFiles, importsOf, offences } from './imports.ts';
import { filesUnder, textOf } from './source-files.ts';

const sources = Object.fromEntries(
  filesUnder('src')
    .filter((path) => /\.(?:ts|tsx)$/.test(path))
    .map((path) => [path, textOf(`src/${path}`)]),
);

describe("the house's import table", () => {
  test('every file of src keeps to it', () => {
    expect(Object.entries(sources).flatMap(([path, source]) => offences(path, source))).toEqual([]);
  });

  test('leaving the Bot Framework is a change of at most two files of the Teams door', () => {
    const files = botbuilderFiles(sources);
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(2);
    expect(files.every((path) => path.startsWith('teams/'))).toBe(true);
  });

  test('import lines are really found: the bot imports the cards, the index all services', () => {
    expect(importsOf(sources['bot/create.ts'] ?? '').some(({ from }) => from === '../cards/surfaces.ts')).toBe(true);
    expect(importsOf(sources['dataset/services/index.ts'] ?? '').length).toBeGreaterThan(100);
  });
});

describe('the checker refuses', () => {
  test.each<[string, string, string]>([
    ['a dataset that knows the answers', 'dataset/dataset.ts', "import { answering } from '../answer/answers.ts';"],
    [
      'a service that knows the words',
      'dataset/services/ec2.ts',
      "import { words } from '../../languages/en/words.ts';",
    ],
    [
      'words that understand',
      'languages/en/words.ts',
      "import { understanding } from '../../understand/understand.ts';",
    ],
    ['understanding that answers', 'understand/understand.ts', "import { answering } from '../answer/answers.ts';"],
    [
      'an answer that runs the understanding',
      'answer/answers.ts',
      "import { understanding } from '../understand/understand.ts';",
    ],
    [
      'an answer with one value among the types',
      'answer/owner.ts',
      "import { type Ask, noTopic } from '../understand/intent.ts';",
    ],
    ['a card that knows the bot', 'cards/cards.ts', "import type { Reply } from '../bot/reply.ts';"],
    ['a store that answers', 'store/open.ts', "import { answering } from '../answer/answers.ts';"],
    ['a bot that knows a platform', 'bot/create.ts', "import { slackMessage } from '../slack/render.ts';"],
    ['Slack that knows what people say', 'slack/render.ts', "import { cues } from '../languages/en/cues.ts';"],
    ['Slack that knows the dataset', 'slack/render.ts', "import { dataset } from '../dataset/dataset.ts';"],
    ['Slack that knows Teams', 'slack/app.ts', "import { toAdaptiveCard } from '../teams/render.ts';"],
    ['Teams that understands', 'teams/app.ts', "import type { Intent } from '../understand/intent.ts';"],
    ['Teams that lays cards out', 'teams/render.ts', "import { answerCard } from '../cards/cards.ts';"],
    [
      'a terminal that knows more of Slack than how it draws',
      'cli/main.ts',
      "import { openSlack } from '../slack/app.ts';",
    ],
    ['a sandbox that knows the inside', 'sandbox/open.ts', "import type { Bot } from '../bot/bot.ts';"],
    ['a line over several lines', 'dataset/dataset.ts', "import {\n  a,\n  b,\n} from '../cards/cards.ts';"],
    ['a line that hands on', 'dataset/dataset.ts', "export { a } from '../cards/cards.ts';"],
    ['an import for its effect', 'dataset/dataset.ts', "import '../main.ts';"],
    ['an import when it is needed', 'dataset/dataset.ts', "const a = await import('../cards/cards.ts');"],
    ['a folder that the table does not know', 'utils/strings.ts', "import { dataset } from '../dataset/dataset.ts';"],
    ["Slack's package in the bot", 'bot/create.ts', "import type { KnownBlock } from '@slack/types';"],
    ['the Bot Framework in Slack', 'slack/app.ts', "import { TurnContext } from 'botbuilder';"],
    ['a database driver in the bot', 'bot/create.ts', "import Database from 'libsql';"],
    ['a database driver in main', 'main.ts', "import pg from 'pg';"],
    ['an environment read in a door', 'slack/app.ts', 'const token = process.env.SLACK_BOT_TOKEN;'],
    ['an environment read by a bracket', 'cli/main.ts', "const plain = process.env['NO_COLOR'];"],
    ['a clock in the cards', 'cards/facts.ts', 'const age = Date.now() - then;'],
    ['a clock in the store', 'store/rooms.ts', 'const at = new Date();'],
  ])('%s', (_, path, source) => expect(offences(path, source)).toHaveLength(1));
});

describe('the checker takes', () => {
  test.each<[string, string, string]>([
    [
      'types of an intent in an answer',
      'answer/answers.ts',
      "import type { Ask, Intent } from '../understand/intent.ts';",
    ],
    ['types one by one', 'answer/answers.ts', "import { type Ask, type Intent } from '../understand/intent.ts';"],
    ['a door that says our sentences', 'teams/send.ts', "import { words } from '../languages/en/sentences.ts';"],
    ['a neighbour', 'cards/cards.ts', "import { ownerCard } from './owner.ts';"],
    ['a package that nobody is kept from', 'cards/action.ts', "import { z } from 'zod';"],
    [
      'an import that is only spoken of',
      'dataset/check.ts',
      "// import { a } from '../cards/cards.ts'\n/* process.env */",
    ],
    ['the environment as a text', 'sandbox/bundle.ts', "const define = { 'process.env.NODE_ENV': '1' };"],
    ['a clock at the edge', 'main.ts', 'const now = Date.now;'],
    ['a day that was told', 'cards/facts.ts', 'const day = new Date(now);'],
  ])('%s', (_, path, source) => expect(offences(path, source)).toEqual([]));
});
