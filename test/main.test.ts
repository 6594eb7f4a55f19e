import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
// Somewhere without a .env.
const folder = mkdtempSync(join(tmpdir(), 'srm-main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number | null; said: string };

/** Starts srm with these settings alone, and waits for its end; `until`: is told to end when it has said that. */
function start(environment: Record<string, string>, until?: RegExp): Promise<Ended> {
  const program = spawn(
    process.execPath,
    ['--import', join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs'), join(root, 'src', 'main.ts')],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...environment },
    },
  );
  let said = '';
  const hear = (part: Buffer) => {
    said += part;
    if (until?.test(said)) program.kill('SIGTERM');
  };
  program.stdout.on('data', hear);
  program.stderr.on('data', hear);
  return new Promise((resolve) => program.on('close', (code) => resolve({ code, said })));
}

const slack = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef', SLACK_BOT_TOKEN: 'xoxb-1' };

describe('starting srm', { timeout: 30_000 }, () => {
  test('with settings by half says all that is missing and where it is found, and ends', async () => {
    const { code, said } = await start({ SLACK_BOT_TOKEN: 'xoxb-secret', TEAMS_APP_ID: 'id' });
    expect(code).toBe(1);
    for (const name of ['SLACK_SIGNING_SECRET', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID']) expect(said).toContain(name);
    expect(said).toContain('Basic Information');
    expect(said).not.toMatch(/xoxb-secret|\n\s+at /);
  });

  test('with all of Slack’s settings listens, and ends when it is told to', async () => {
    const settings = { ...slack, PORT: '0', HOST: '127.0.0.1' };
    const { code, said } = await start(settings, /srm is listening/);
    expect(said).toContain('"slack":"http"');
    expect(code).toBe(0);
  });

  test('on a port that is taken says so', async () => {
    const { createServer } = await import('node:net');
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const { code, said } = await start({
      ...slack,
      PORT: `${port}`,
      HOST: '127.0.0.1',
    });
    taken.close();
    expect([code, said]).toEqual([
      1,
      expect.stringContaining(`another program listens on ${port}: set PORT to a free one`),
    ]);
  });

  test('with a database that does not open says which setting to mend', async () => {
    const { code, said } = await start({ ...slack, DATABASE_URL: folder, PORT: '0', HOST: '127.0.0.1' });
    expect([code, said]).toEqual([1, expect.stringMatching(/DATABASE_URL: .* is a folder\. Name a file in it/)]);
  });

  test('with a setting that is misspelt says so', async () => {
    const { said } = await start({ ...slack, SLACK_BOT_TOKEM: 'x', PORT: '0', HOST: '127.0.0.1' }, /listening/);
    expect(said).toContain('did you mean SLACK_BOT_TOKEN?');
  });
});
