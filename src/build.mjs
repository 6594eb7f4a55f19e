#!/usr/bin/env node
// Compiles what is stale into dist/, when a compiler is here; a production install was compiled before it was pruned.
//
//   node src/build.mjs           compile if a source is newer than the last build
//   node src/build.mjs --force   compile
//
//   dist/modules/                each source compiled by itself, and what is worked out beforehand beside it
//   dist/main.js, dist/ask.js    the server and the terminal, each in a few files: opening two hundred takes longer than an answer
//
// It also lists the services' files in src/dataset/services/index.ts, so that a new service is one new file.
import { deepStrictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const modules = join(dist, 'modules');
const stamp = join(dist, '.built');
const require = createRequire(import.meta.url);

const compiler = () => {
  try {
    return join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  } catch {
    return null;
  }
};

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, statSync(folder).mtimeMs);

/** `ecs-ec2` -> `ecsEc2`: the name under which the index imports a service's file. */
const variable = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()).replace(/^(\d)/, '_$1');

function listServices() {
  const folder = join(root, 'src', 'dataset', 'services');
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
    .sort();
  const text = `${[
    '// Written by src/build.mjs from the files of this folder: add a service by adding its file.',
    ...ids.map((id) => `import ${variable(id)} from './${id}.ts';`),
    '',
    'export const serviceFiles = {',
    ...ids.map((id) => (variable(id) === id ? `  ${id},` : `  '${id}': ${variable(id)},`)),
    '};',
  ].join('\n')}\n`;
  const index = join(folder, 'index.ts');
  if (!existsSync(index) || readFileSync(index, 'utf8') !== text) writeFileSync(index, text);
}

/** What of the dataset is nothing but data: as JSON it is read in a fraction of the time that code takes. */
const dataAlone = ['concepts', 'duties', 'incidents', 'profiles', 'sources'].map((name) => `dataset/${name}`);

/** Puts a file in the place of another, which a program that has it open goes on reading. */
function replace(file, bytes) {
  const path = file instanceof URL ? fileURLToPath(file) : file;
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}

/**
 * What would otherwise be worked out at every start, most of the time to a first answer: the facts as JSON, those of a service to
 * be read when it is asked about, the vocabulary in its order, and the cues by their first words.
 */
async function precompute() {
  const built = (path) => import(pathToFileURL(join(modules, path)).href);
  const { serviceFiles } = await built('dataset/services/index.js');
  const { dataset } = await built('dataset/dataset.js');
  const { plainJson, written } = await built('dataset/written.js');
  const { packed, packedFile } = await built('understand/packed.js');
  const { vocabularyOf } = await built('understand/vocabulary.js');
  const { cues } = await built('languages/en/cues.js');
  const { openedBy, openedFile, packedOpenings } = await built('understand/openings.js');
  replace(packedFile, packed(vocabularyOf(dataset), dataset.services.keys()));
  replace(openedFile, packedOpenings(openedBy(cues)));
  for (const path of dataAlone) {
    const exported = { ...(await built(`${path}.js`)) };
    const json = plainJson(exported);
    deepStrictEqual(JSON.parse(json), exported, `${path} has something that JSON has not`);
    writeFileSync(join(modules, `${path}.json`), json);
    writeFileSync(
      join(modules, `${path}.js`),
      `import { readFileSync } from 'node:fs';
export const { ${Object.keys(exported).join(', ')} } = JSON.parse(readFileSync(new URL('./${basename(path)}.json', import.meta.url), 'latin1'));
`,
    );
  }
  const services = join(modules, 'dataset', 'services');
  replace(join(services, 'index.bin'), written(serviceFiles));
  writeFileSync(
    join(services, 'index.js'),
    `import { openTextFile } from '../texts.js';
import { filesIn } from '../written.js';
export const serviceFiles = filesIn(openTextFile(new URL('./index.bin', import.meta.url)));
`,
  );
}

/** A bundled module still finds what lies beside it in dist/modules/. */
const whereItWas = {
  name: 'where it was',
  setup(bundling) {
    bundling.onLoad({ filter: /\.js$/, namespace: 'file' }, ({ path }) => {
      const beside = JSON.stringify(`./modules/${relative(modules, path).replaceAll(sep, '/')}`);
      const source = readFileSync(path, 'utf8');
      return { contents: source.replaceAll('import.meta.url', `new URL(${beside}, import.meta.url).href`) };
    });
  },
};

/** Everything a program imports of ours in a few files; packages stay where they are. */
async function bundle() {
  const { build: bundled } = await import('esbuild');
  // Their names tell what is in them: those of the last build are no longer imported.
  for (const file of readdirSync(dist)) if (/-[A-Z0-9]{8}\.js$/.test(file)) rmSync(join(dist, file));
  await bundled({
    entryPoints: { main: join(modules, 'main.js'), ask: join(modules, 'cli', 'main.js') },
    outdir: dist,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [whereItWas],
    logLevel: 'warning',
  });
}

async function build() {
  const tsc = compiler();
  if (!tsc) {
    if (existsSync(stamp)) return;
    console.error(
      'srm is not built, and there is no compiler here. Run `npm ci && npm run build` before `npm prune --omit=dev`.',
    );
    process.exit(1);
  }
  listServices();
  const force = process.argv.includes('--force');
  const last = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (!force && Math.max(newest(join(root, 'src')), statSync(join(root, 'tsconfig.json')).mtimeMs) <= last) return;
  if (force) rmSync(dist, { recursive: true, force: true });
  const options = [
    '--noEmit',
    'false',
    '--outDir',
    'dist/modules',
    '--rootDir',
    'src',
    '--project',
    'src/tsconfig.json',
  ];
  try {
    execFileSync(process.execPath, [tsc, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  } catch {
    process.exit(1);
  }
  await precompute();
  await bundle();
  writeFileSync(stamp, '');
}

await build();
