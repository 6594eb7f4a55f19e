import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { openPostgres } from '../../src/store/postgres.ts';

const folders = () => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  return [...versions, ...(process.env.PATH ?? '').split(delimiter)];
};

const bin = folders().find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));

/** The server refuses to run as root: it is given the account that its package made. */
const account = () => {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
};

/** Why there is no PostgreSQL for the tests here, or null where one can be started. */
export const noPostgres =
  process.platform === 'win32' || !bin
    ? 'no server binary was found'
    : account() === null
      ? 'root has no postgres account to run it as'
      : null;

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** An empty PostgreSQL on loopback, in a folder of its own. `database` makes another empty database in it. */
export async function startPostgres() {
  const as = account() ?? {};
  const folder = mkdtempSync(join(tmpdir(), 'srm-pg-'));
  if ('uid' in as) chownSync(folder, as.uid!, as.gid!);
  const data = join(folder, 'data');
  const port = await freePort();
  const options = { ...as, cwd: folder, stdio: 'ignore' as const };
  execFileSync(join(bin!, 'initdb'), ['-D', data, '-U', 'srm', '-A', 'trust', '-E', 'UTF8', '-N'], options);
  const listen = ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-k', folder];
  const server = spawn(join(bin!, 'postgres'), ['-D', data, '-p', String(port), ...listen], options);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = (name: string) => `postgres://srm@127.0.0.1:${port}/${name}`;
  for (let attempt = 0; ; attempt++) {
    const probe = openPostgres(url('postgres'));
    const answered = await probe.rows('select 1').then(
      () => true,
      () => false,
    );
    await probe.close();
    if (answered) break;
    if (attempt === 100) throw new Error('PostgreSQL did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  let count = 0;
  return {
    database: async () => {
      const name = `srm_${++count}`;
      const admin = openPostgres(url('postgres'));
      await admin.run(`create database ${name}`);
      await admin.close();
      return url(name);
    },
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
