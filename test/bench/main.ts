import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { builtDataset, builtPhrases } from './built.ts';
import { type PeerName, peerNames } from './peers/peer.ts';
import { comparison } from './peers.ts';
import { corpusOf } from './questions.ts';
import { serverRates } from './server.ts';
import { growth, latency, loading, start } from './srm.ts';

// npm run bench: everything, as Markdown. `-- --only start,growth` runs parts, `--peers srm,MiniSearch` some of the peers,
// and files named behind them take the corpus's place.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, peers: { type: 'string' } },
});

async function main(): Promise<void> {
  const corpus = corpusOf(positionals);
  const { dataset } = await builtDataset();
  const { dutyPhrases } = await builtPhrases();
  const words = {
    things: Object.values(dutyPhrases).flatMap((text) => text.replaceAll('_', ' ').split('|').slice(0, 8)),
    services: [...dataset.services.values()].map(({ short }) => short),
  };
  const items = corpus.build.length + corpus.measure.length;
  const names = (values.peers?.split(',') ?? peerNames) as readonly PeerName[];
  const parts: Readonly<Record<string, readonly [heading: string, run: () => Promise<string> | string]>> = {
    latency: ['srm: a question', () => latency(corpus, words)],
    growth: ['srm: with more services', () => growth(corpus, words)],
    loading: ['srm: loading', loading],
    start: ['srm: start to the first answer', start],
    server: ['srm: the server', serverRates],
    peers: [
      'Beside others',
      () => (items === 0 ? 'There are no questions in test/questions yet.' : comparison(corpus, names)),
    ],
  };
  const only = values.only?.split(',');
  const { node, v8 } = process.versions;
  console.log(`# Benchmark\n\nNode ${node} (V8 ${v8}), ${process.platform} ${process.arch}, ${cpus().length} cores`);
  console.log(
    `${dataset.services.size} services; ${corpus.build.length} questions to build with, ${corpus.measure.length} to measure with`,
  );
  for (const [part, [heading, run]] of Object.entries(parts))
    if (!only || only.includes(part)) console.log(`\n## ${heading}\n\n${await run()}`);
}

await main();
