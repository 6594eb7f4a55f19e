import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../house/source-files.ts';

/** Compiles what is stale into dist/, as `npm run ask` does. */
export const build = (): void => {
  execFileSync(process.execPath, [join(root, 'src', 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
};

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** The terminal's door, run as a program. `input` is what comes on its standard input. */
export function ask(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'ask.js'), ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The same, read by somebody who leaves after the first piece, as `head` does. */
export function askAndLeave(args: readonly string[]): Promise<Pick<Ended, 'code' | 'err'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'ask.js'), ...args], { cwd: root });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, err }));
  });
}
