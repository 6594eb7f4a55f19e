import type { Bot } from '../../src/bot/bot.ts';
import type { Incoming } from '../../src/bot/incoming.ts';
import type { Reply } from '../../src/bot/reply.ts';
import type { Block, Card } from '../../src/cards/card.ts';
import { openMetrics } from '../../src/metrics.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open.ts';
import type { Change, Message, Room, Snapshot } from '../../src/sandbox/workspace.ts';
import { openServer } from '../../src/server.ts';
import { openSlack } from '../../src/slack/app.ts';
import { openStore } from '../../src/store/open.ts';
import { openTeams } from '../../src/teams/app.ts';

const quiet = { debug() {}, info() {}, warn() {}, error() {}, fatal() {} };

/** A card with one of each thing that can be used. */
export const answerTo = (question: string): Card => ({
  title: question.slice(0, 80),
  owner: 'aws',
  text: `AWS patches it. You asked: ${question}`,
  blocks: [
    { kind: 'text', text: ['AWS ', { bold: 'patches' }, ' it.'] },
    {
      kind: 'owners',
      rows: [
        { label: 'Operating system', owner: 'aws' },
        { label: 'Application', owner: 'customer' },
      ],
    },
    { kind: 'halves', aws: 'Patches the host.', customer: 'Rebuilds its images.', by: 'AWS' },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Share', action: 'share', style: 'primary' },
        { label: 'Compare', action: 'compare' },
        { label: 'Tell us', action: 'form' },
      ],
    },
    { kind: 'select', label: 'Another layer', options: [{ label: 'Data', action: 'layer data' }] },
    {
      kind: 'sources',
      items: [{ title: 'AWS Fargate', url: 'https://docs.aws.amazon.com/x' }],
      reviewed: '2026-11-20',
    },
  ],
});

const plain = (title: string, ...blocks: Block[]): Card => ({ title, owner: null, text: title, blocks });

const noteForm: Reply = {
  kind: 'open',
  form: {
    id: 'note',
    title: 'Tell us',
    submit: 'Send',
    blocks: [{ kind: 'ask', label: 'What was wrong?', placeholder: 'A line is enough' }],
  },
};

/** A bot that knows nothing and shows every way of replying. */
function repliesTo(happened: Incoming): readonly Reply[] {
  switch (happened.kind) {
    case 'asked': {
      if (happened.by === 'shortcut' && happened.text === '') return [noteForm];
      const to = happened.by === 'command' ? 'private' : 'thread';
      return [{ kind: 'say', to, card: answerTo(happened.text), topic: 'topic' }];
    }
    case 'pressed':
      if (happened.action === 'form') return [noteForm];
      if (happened.action === 'share')
        return [{ kind: 'say', to: 'room', card: plain('Shared by you'), topic: null }, { kind: 'remove' }];
      return [{ kind: 'replace', card: plain(`Pressed: ${happened.action}`), topic: null }];
    case 'submitted':
      return [{ kind: 'say', to: 'private', card: plain(`Noted: ${happened.text}`), topic: null }];
    case 'joined':
      return [{ kind: 'pin', card: plain('Hello, I am srm'), message: null }];
    case 'opened home':
      return [{ kind: 'home', card: { ...answerTo('Home of srm'), title: 'Home of srm' } }];
    case 'searched':
      return [
        {
          kind: 'results',
          results: [
            { title: `Found ${happened.text}`, text: 'A line', question: 'who patches?', card: answerTo('found') },
          ],
        },
      ];
    case 'uninstalled':
      return [];
    default:
      return happened satisfies never;
  }
}

export type House = {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly happened: readonly Incoming[];
  readonly close: () => Promise<void>;
};

/** The real server, the real doors, the sandbox around them, and a small bot within. */
export async function openHouse(): Promise<House> {
  const happened: Incoming[] = [];
  const bot: Bot = {
    handle: async (incoming) => {
      happened.push(incoming);
      return repliesTo(incoming);
    },
    posted: async () => {},
  };
  const sandbox = await openSandbox();
  const store = await openStore(':memory:', { encryptionKey: null });
  const log = quiet as never;
  const { token, signingSecret, slackApiUrl } = sandbox.slack;
  const slack = openSlack({ settings: { kind: 'http', signingSecret, token }, bot, store, log, slackApiUrl });
  const teams = openTeams({ appId: '', appPassword: '', tenantId: '', bot, store, log, sandbox: true });
  const server = openServer({
    slack: slack.listener,
    teams: teams.handle,
    page: sandbox.listener,
    ready: store.ready,
    metrics: openMetrics(),
    log,
  });
  const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  await sandbox.attach(url);
  return {
    url,
    sandbox,
    happened,
    close: async () => {
      await sandbox.close();
      await server.close(500);
      await slack.close();
      await store.close();
    },
  };
}

/** The page's side of the sandbox without a browser: what it would know, and what it would send. */
export async function openPage(url: string) {
  const aborted = new AbortController();
  const response = await fetch(`${url}/sandbox/stream`, { signal: aborted.signal });
  const changes: Change[] = [];
  const waiting = new Set<() => void>();
  const reading = (async () => {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + chunk).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) if (part.startsWith('data: ')) changes.push(JSON.parse(part.slice(6)) as Change);
      for (const wake of waiting) wake();
    }
  })().catch(() => {});

  const until = async <Found>(find: () => Found | undefined, what: string): Promise<Found> => {
    const end = Date.now() + 8_000;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`It did not happen: ${what}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
        setTimeout(wake, 200);
      });
    }
  };
  const snapshot = await until(
    () => changes.find((change): change is { kind: 'everything'; snapshot: Snapshot } => change.kind === 'everything'),
    'the snapshot',
  );
  return {
    changes,
    snapshot: snapshot.snapshot,
    until,
    /** Waits for a message, new or changed, that looks as asked. */
    message: (what: string, looks: (message: Message) => boolean) =>
      until(() => changes.findLast((change) => change.kind === 'message' && looks(change.message)), what).then(
        (change) => (change as { message: Message }).message,
      ),
    do: async (gesture: object) => {
      const answer = await fetch(`${url}/sandbox/gestures`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(gesture),
      });
      return { status: answer.status, body: (await answer.json()) as unknown };
    },
    close: async () => {
      aborted.abort();
      await reading;
    },
  };
}

export type Page = Awaited<ReturnType<typeof openPage>>;

/** What the tests do on an open page. */
export const hands = (page: Page) => {
  const room = (name: string): Room => {
    const found = page.snapshot.rooms.find((place) => place.name === name);
    if (!found) throw new Error(`No room ${name}`);
    return found;
  };
  return {
    room,
    say: (name: string, text: string, thread: string | null = null) =>
      page.do({ kind: 'say', room: room(name).id, thread, text }),
  };
};

/** All headings and texts of a Slack message. */
export const titled = (message: Message): string =>
  message.blocks.map((block) => (block.text as { text?: string } | undefined)?.text ?? '').join(' ');

/** The gesture of pressing the button of that label. */
export function pressed(message: Message, label: string): object {
  for (const block of message.blocks)
    for (const element of (block.elements ?? []) as { text?: { text: string }; action_id: string }[])
      if (block.type === 'actions' && element.text?.text === label)
        return {
          kind: 'press',
          on: { room: message.room, message: message.id },
          block: block.block_id,
          action: element.action_id,
          chosen: null,
          filled: {},
        };
  throw new Error(`No button ${label}`);
}

/** What a button of an Adaptive Card sends, found by its action. */
export function dataOf(cards: unknown, action: string): object {
  const found: object[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('data' in value && JSON.stringify(value.data).includes(`"${action}"`)) found.push(value.data as object);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(cards);
  if (!found[0]) throw new Error(`No button ${action}`);
  return found[0];
}
