import { serveParent, settledMemory } from './parent.ts';
import type { Hit, Peer, PeerName } from './peers/peer.ts';
import type { Item } from './questions.ts';

// One peer in a process of its own: loads, answers, and is timed when it is told to.

export type Told =
  | { readonly do: 'load' }
  /** Answers, in order, as many as fit into `budget` ms. */
  | { readonly do: 'answer'; readonly items: readonly Item[]; readonly budget: number }
  /** Times each question once, as many as fit into `budget` ms. */
  | { readonly do: 'round'; readonly items: readonly Item[]; readonly budget: number };
export type Loaded = { readonly load: number; readonly before: number; readonly memory: number };
export type Round = { readonly times: Float64Array; readonly memory: number };

const openers: Readonly<Record<PeerName, () => Promise<() => Promise<Peer>>>> = {
  srm: async () => (await import('./peers/srm.ts')).openSrm,
  MiniSearch: async () => (await import('./peers/minisearch.ts')).openMiniSearch,
  'Fuse.js': async () => (await import('./peers/fuse.ts')).openFuse,
  'nlp.js': async () => (await import('./peers/nlp.ts')).openNlp,
};

let peer: Peer;

async function load(): Promise<Loaded> {
  const before = settledMemory();
  const began = performance.now();
  peer = await (await openers[process.argv[2] as PeerName]())();
  return { load: performance.now() - began, before, memory: settledMemory() };
}

async function answers(items: readonly Item[], budget: number): Promise<Hit[]> {
  const until = performance.now() + budget;
  const hits: Hit[] = [];
  for (const item of items) {
    if (performance.now() > until) break;
    hits.push(await peer.hit(item));
  }
  return hits;
}

async function round(items: readonly Item[], budget: number): Promise<Round> {
  const prepared = items.map((item) => peer.prepared(item) as never);
  const until = performance.now() + budget;
  const times: number[] = [];
  for (const one of prepared) {
    const began = performance.now();
    if (began > until) break;
    const answer = peer.ask(one);
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - began);
  }
  return { times: Float64Array.from(times), memory: process.memoryUsage.rss() };
}

serveParent((told: Told) => {
  switch (told.do) {
    case 'load':
      return load();
    case 'answer':
      return answers(told.items, told.budget);
    case 'round':
      return round(told.items, told.budget);
    default:
      return told satisfies never;
  }
});
