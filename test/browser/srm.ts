import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const START = 30_000;

export type Srm = { readonly url: string; readonly close: () => Promise<void> };

/** Starts srm as `npm start` does, without credentials, on a free port and with an empty store of its own. */
export async function startSrm(): Promise<Srm> {
  const open = process.env.SANDBOX_URL;
  if (open) return { url: open, close: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'srm-browser-'));
  const srm = spawn(process.execPath, [join(root, 'dist', 'main.js')], {
    // A .env of the developer's own must not turn the sandbox into a live srm.
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', SANDBOX: '1', DATABASE_URL: join(folder, 'srm.db') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => srm.once('exit', () => resolve()));
  const said: string[] = [];
  const url = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`srm did not open within ${START / 1000} s.\n${said.join('')}`)),
      START,
    );
    const hear = (chunk: Buffer) => {
      said.push(chunk.toString());
      const [found] = /http:\/\/localhost:\d+/.exec(said.join('')) ?? [];
      if (found) {
        clearTimeout(timer);
        resolve(found);
      }
    };
    srm.stdout.on('data', hear);
    srm.stderr.on('data', hear);
    srm.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`srm ended. Was it built (npm run build)?\n${said.join('')}`));
    });
  });
  const close = async () => {
    srm.kill('SIGTERM');
    const forced = setTimeout(() => srm.kill('SIGKILL'), 12_000);
    await gone;
    clearTimeout(forced);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
