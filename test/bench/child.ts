import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { root } from './built.ts';

const folder = join(root, 'node_modules', '.cache', 'srm-bench');

/** A file of this folder as plain JavaScript: a loader in the process would be measured with it. */
function compiled(file: string): string {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const outfile = join(folder, file.replace(/\.ts$/, '.mjs'));
  buildSync({ entryPoints: [entry], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
  return outfile;
}

/** A process of its own that answers one message at a time. */
export type Child = {
  readonly asked: <Answer>(message: unknown) => Promise<Answer>;
  readonly end: () => void;
};

/** Starts a file of this folder; `asked` sends it a message and resolves with its answer. */
export function startChild(file: string, args: readonly string[] = []): Child {
  const child: ChildProcess = fork(compiled(file), [...args], {
    cwd: root,
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
    // Libraries that talk while they load (nlp.js) would talk into the table.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const asked = <Answer>(message: unknown) =>
    new Promise<Answer>((resolve, reject) => {
      const gone = (code: number | null) => reject(new Error(`${file} ${args.join(' ')} ended with ${code}`));
      child.once('exit', gone);
      child.once('message', (answer) => {
        child.off('exit', gone);
        resolve(answer as Answer);
      });
      child.send(message as object);
    });
  return { asked, end: () => void child.kill() };
}
