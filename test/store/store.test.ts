import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type StoreOptions } from '../../src/store/open.ts';
import { DAY } from '../../src/store/rooms.ts';
import type { QuestionRecord, Store } from '../../src/store/store.ts';
import { noPostgres, startPostgres } from './postgres-server.ts';

const key = randomBytes(32).toString('base64');
const now = Date.UTC(2026, 10, 23);

const question: QuestionRecord = {
  id: 'q1',
  organisation: 'T1',
  at: now,
  intent: '{"kind":"owner"}',
  status: 'answered',
  text: 'who patches fargate?',
};

type Backend = {
  name: string;
  skipped: string | null;
  start: () => Promise<void>;
  address: () => Promise<string>;
  stop: () => Promise<void>;
};

let folder = '';
let files = 0;
let server: Awaited<ReturnType<typeof startPostgres>> | undefined;

const backends: Backend[] = [
  {
    name: 'SQLite in a file',
    skipped: null,
    start: async () => {
      folder = mkdtempSync(join(tmpdir(), 'srm-store-'));
    },
    address: async () => `file:${join(folder, 'made', `${++files}.db`)}`,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  },
  {
    name: 'PostgreSQL',
    skipped: noPostgres,
    start: async () => {
      server = await startPostgres();
    },
    address: async () => server!.database(),
    stop: async () => server?.stop(),
  },
];

for (const backend of backends) {
  const name = backend.skipped
    ? `the store on ${backend.name} (skipped: ${backend.skipped})`
    : `the store on ${backend.name}`;
  describe.skipIf(backend.skipped !== null)(name, () => {
    let url = '';
    let store: Store;
    const opened: Store[] = [];
    const open = async (options: Partial<StoreOptions> = {}) => {
      const next = await openStore(url, { encryptionKey: key, questionTextDays: 30, ...options });
      opened.push(next);
      return next;
    };

    beforeAll(backend.start, 60_000);
    afterAll(backend.stop, 60_000);
    beforeEach(async () => {
      url = await backend.address();
      store = await open();
    });
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close().catch(() => undefined);
    });

    test('an event is new once, and once again in another organisation', async () => {
      expect(await store.firstSight('T1', 'Ev1', now)).toBe(true);
      expect(await store.firstSight('T1', 'Ev1', now + 1)).toBe(false);
      expect(await store.firstSight('T2', 'Ev1', now)).toBe(true);
    });

    test('an event that reaches several instances at once is new to one of them', async () => {
      const instances = [store, await open(), await open()];
      for (let event = 0; event < 20; event++) {
        const seen = await Promise.all(instances.map((instance) => instance.firstSight('T1', `Ev${event}`, now)));
        expect(seen.filter(Boolean)).toHaveLength(1);
      }
    });

    test('instances that start together on an empty database make the tables once', async () => {
      url = await backend.address();
      const instances = await Promise.all([open(), open(), open()]);
      for (const instance of instances) expect(await instance.ready()).toBe(true);
    });

    test('a topic belongs to its thread, and a room without threads has its own', async () => {
      const room = { organisation: 'T1', room: 'C1' };
      await store.setTopic({ ...room, thread: null }, 'ec2', now);
      await store.setTopic({ ...room, thread: '1.0' }, 'fargate', now);
      await store.setTopic({ ...room, thread: '1.0' }, 'lambda', now + 1);
      expect(await store.topic({ ...room, thread: null }, now)).toBe('ec2');
      expect(await store.topic({ ...room, thread: '1.0' }, now)).toBe('lambda');
      expect(await store.topic({ ...room, thread: '2.0' }, now)).toBeNull();
      expect(await store.topic({ organisation: 'T2', room: 'C1', thread: '1.0' }, now)).toBeNull();
    });

    test("a person's own topic is another than everybody's, and than another person's", async () => {
      const place = { organisation: 'T1', room: 'C1', thread: '1.0' };
      await store.setTopic(place, 'ec2', now);
      await store.setTopic({ ...place, person: 'U1' }, 'fargate', now);
      await store.setTopic({ ...place, person: 'U1' }, 'lambda', now);
      expect(await store.topic(place, now)).toBe('ec2');
      expect(await store.topic({ ...place, person: 'U1' }, now)).toBe('lambda');
      expect(await store.topic({ ...place, person: 'U2' }, now)).toBeNull();
    });

    test('a topic is forgotten a week after it was last spoken of', async () => {
      const place = { organisation: 'T1', room: 'C1', thread: '1.0' };
      await store.setTopic(place, 'ec2', now);
      expect(await store.topic(place, now + 7 * DAY - 1)).toBe('ec2');
      expect(await store.topic(place, now + 7 * DAY)).toBeNull();
    });

    test('a room is greeted once, also where its pin was known before', async () => {
      await store.setPin('T1', 'C1', 'm1');
      expect(await store.firstGreeting('T1', 'C1', now)).toBe(true);
      expect(await store.firstGreeting('T1', 'C1', now + 1)).toBe(false);
      expect(await store.firstGreeting('T1', 'C2', now)).toBe(true);
    });

    test('the last pin of a room counts, and a pin can be taken away', async () => {
      expect(await store.pin('T1', 'C1')).toBeNull();
      await store.setPin('T1', 'C1', 'm1');
      await store.setPin('T1', 'C1', 'm2');
      expect(await store.pin('T1', 'C1')).toBe('m2');
      await store.setPin('T1', 'C1', null);
      expect(await store.pin('T1', 'C1')).toBeNull();
    });

    test('an installation comes back as it was given, and the last one counts', async () => {
      expect(await store.installation('T1')).toBeNull();
      await store.setInstallation('T1', '{"token":"xoxb-1"}', now);
      await store.setInstallation('T1', '{"token":"xoxb-2 ü"}', now);
      expect(await store.installation('T1')).toBe('{"token":"xoxb-2 ü"}');
      await store.deleteInstallation('T1');
      expect(await store.installation('T1')).toBeNull();
    });

    test('without a key an installation is refused, and one that was stored before does not open', async () => {
      await store.setInstallation('T1', 'secret', now);
      const keyless = await open({ encryptionKey: null });
      await expect(keyless.setInstallation('T2', 'secret', now)).rejects.toThrow('set an encryption key');
      await expect(keyless.installation('T1')).rejects.toThrow('no encryption key is set');
      expect(await keyless.installation('T2')).toBeNull();
    });

    test('a question delivered twice is kept once', async () => {
      await store.addQuestion(question);
      await store.addQuestion(question);
      await store.rate('T1', 'q1', 'bad');
      await store.rate('T1', 'unknown', 'good');
      expect(await store.held('T1')).toEqual({ rooms: 0, topics: 0, questions: 1 });
    });

    test('what is held is counted for one organisation', async () => {
      await store.addQuestion({ ...question, text: 'with a \0 in it' });
      await store.setPin('T1', 'C1', 'm');
      await store.setTopic({ organisation: 'T1', room: 'C1', thread: null }, 't', now);
      await store.setTopic({ organisation: 'T1', room: 'C1', thread: '1' }, 't', now);
      expect(await store.held('T1')).toEqual({ rooms: 1, topics: 2, questions: 1 });
      expect(await store.held('T2')).toEqual({ rooms: 0, topics: 0, questions: 0 });
    });

    test('forgetting an organisation leaves nothing of it and all of the others', async () => {
      for (const organisation of ['T1', 'T2']) {
        await store.setInstallation(organisation, 'secret', now);
        await store.firstGreeting(organisation, 'C1', now);
        await store.setPin(organisation, 'C1', 'm');
        await store.setTopic({ organisation, room: 'C1', thread: null }, 't', now);
        await store.addQuestion({ ...question, organisation });
        await store.firstSight(organisation, 'Ev1', now);
      }
      await store.forget('T1');
      expect(await store.installation('T1')).toBeNull();
      expect(await store.pin('T1', 'C1')).toBeNull();
      expect(await store.held('T1')).toEqual({ rooms: 0, topics: 0, questions: 0 });
      expect(await store.firstSight('T1', 'Ev1', now)).toBe(true);
      expect(await store.firstGreeting('T1', 'C1', now)).toBe(true);
      expect(await store.installation('T2')).toBe('secret');
      expect(await store.held('T2')).toEqual({ rooms: 1, topics: 1, questions: 1 });
      expect(await store.firstSight('T2', 'Ev1', now)).toBe(false);
    });

    test('forgetting a room leaves nothing of it, and all of the other rooms', async () => {
      for (const [organisation, room] of [
        ['T1', 'C1'],
        ['T1', 'C2'],
        ['T2', 'C1'],
      ] as const) {
        await store.firstGreeting(organisation, room, now);
        await store.setPin(organisation, room, 'm');
        await store.setTopic({ organisation, room, thread: null }, 't', now);
        await store.setTopic({ organisation, room, thread: '1' }, 't', now);
      }
      await store.forgetRoom('T1', 'C1');
      await store.forgetRoom('T1', 'C1');
      expect(await store.pin('T1', 'C1')).toBeNull();
      expect(await store.topic({ organisation: 'T1', room: 'C1', thread: '1' }, now)).toBeNull();
      expect(await store.held('T1')).toEqual({ rooms: 1, topics: 2, questions: 0 });
      expect(await store.pin('T1', 'C2')).toBe('m');
      expect(await store.held('T2')).toEqual({ rooms: 1, topics: 2, questions: 0 });
      expect(await store.firstGreeting('T1', 'C1', now)).toBe(true);
    });

    test('a sweep drops events after a day and topics after a week, and no sooner', async () => {
      const place = { organisation: 'T1', room: 'C1', thread: '1' };
      await store.firstSight('T1', 'old', now);
      await store.firstSight('T1', 'young', now + 1);
      await store.setTopic(place, 't', now);
      await store.sweep(now + DAY);
      expect(await store.firstSight('T1', 'old', now)).toBe(true);
      expect(await store.firstSight('T1', 'young', now)).toBe(false);
      expect((await store.held('T1')).topics).toBe(1);
      await store.sweep(now + 7 * DAY);
      expect((await store.held('T1')).topics).toBe(0);
    });

    test('a sweep drops a question after a quarter of a year, and no sooner', async () => {
      await store.addQuestion(question);
      await store.sweep(now + 90 * DAY - 1);
      expect((await store.held('T1')).questions).toBe(1);
      await store.sweep(now + 90 * DAY);
      expect((await store.held('T1')).questions).toBe(0);
    });

    test('everything is found again after a restart', async () => {
      await store.firstSight('T1', 'Ev1', now);
      await store.setInstallation('T1', 'secret', now);
      await store.setTopic({ organisation: 'T1', room: 'C1', thread: '1' }, 't', now);
      await store.firstGreeting('T1', 'C1', now);
      await store.close();
      const again = await open();
      expect(await again.firstSight('T1', 'Ev1', now)).toBe(false);
      expect(await again.installation('T1')).toBe('secret');
      expect(await again.topic({ organisation: 'T1', room: 'C1', thread: '1' }, now)).toBe('t');
      expect(await again.firstGreeting('T1', 'C1', now)).toBe(false);
    });

    test('a store that was closed is not ready', async () => {
      expect(await store.ready()).toBe(true);
      await store.close();
      expect(await store.ready()).toBe(false);
    });
  });
}

describe('the file of the store', () => {
  const place = mkdtempSync(join(tmpdir(), 'srm-file-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const bytesOf = (path: string) =>
    ['', '-wal'].map((end) => (existsSync(path + end) ? readFileSync(path + end, 'latin1') : '')).join('');

  test('holds a token sealed, and no question where texts are never kept', async () => {
    const path = join(place, 'plain.db');
    const store = await openStore(path, { encryptionKey: key });
    await store.setInstallation('T1', 'xoxb-very-secret', now);
    await store.addQuestion(question);
    const open = bytesOf(path);
    await store.close();
    expect(open).toContain('TABLE install');
    for (const bytes of [open, bytesOf(path)]) {
      expect(bytes).not.toContain('xoxb-very-secret');
      expect(bytes).not.toContain('who patches fargate?');
    }
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  });

  test("keeps a question's text for its days, and no trace of it after", async () => {
    const path = join(place, 'texts.db');
    const store = await openStore(path, { encryptionKey: key, questionTextDays: 30 });
    await store.addQuestion(question);
    await store.sweep(now + 30 * DAY - 1);
    expect(bytesOf(path)).toContain('who patches fargate?');
    await store.sweep(now + 30 * DAY);
    expect((await store.held('T1')).questions).toBe(1);
    await store.close();
    expect(bytesOf(path)).toContain('TABLE install');
    expect(bytesOf(path)).not.toContain('who patches fargate?');
  });

  test('has everything that was acknowledged when the process is killed', async () => {
    const path = join(place, 'killed.db');
    const writer = fork(join(import.meta.dirname, 'writer.ts'), [path], { execArgv: ['--import', 'tsx'] });
    const acknowledged = await new Promise<number>((resolve, reject) => {
      writer.once('error', reject);
      writer.once('exit', (code) => reject(new Error(`the writer ended by itself: ${code}`)));
      writer.on('message', (count: number) => count >= 200 && resolve(count));
    });
    writer.removeAllListeners();
    const ended = new Promise((resolve) => writer.once('exit', resolve));
    writer.kill('SIGKILL');
    await ended;
    const store = await openStore(path, { encryptionKey: null });
    for (let event = 1; event <= acknowledged; event++) {
      expect(await store.firstSight('T1', `Ev${event}`, now)).toBe(false);
    }
    await store.close();
  }, 30_000);
});
