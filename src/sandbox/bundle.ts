import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The package's folder: this file runs from src/ as well as from dist/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

export type Asset = { readonly type: string; readonly body: string };

/** The page and all it needs, by path, built in memory. */
export async function bundlePage(): Promise<ReadonlyMap<string, Asset>> {
  const folder = join(packageRoot(), 'src', 'sandbox', 'page');
  const built = await build({
    entryPoints: { app: join(folder, 'main.tsx') },
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    jsx: 'automatic',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(folder, 'tsconfig.json'),
    logLevel: 'silent',
  });
  const text = (extension: string) => built.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  const [html, icon] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8'),
    readFile(join(folder, 'icon.svg'), 'utf8'),
  ]);
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    ['/app.js', { type: 'text/javascript; charset=utf-8', body: text('.js') }],
    ['/app.css', { type: 'text/css; charset=utf-8', body: text('.css') }],
    ['/icon.svg', { type: 'image/svg+xml', body: icon }],
  ]);
}
