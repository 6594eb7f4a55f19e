import Fuse from 'fuse.js';
import { builtWords } from '../built.ts';
import { openLibrary } from '../documents.ts';
import { type Hit, type Peer, unknown, withThread } from './peer.ts';

/** As its README advises for questions of several words: token search with a tokenizer that drops stop words, weighted keys. */
export async function openFuse(): Promise<Peer> {
  const { documents } = await openLibrary(true);
  const stopWords = new Set((await builtWords()).functionWords);
  const tokenize = (text: string) =>
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stopWords.has(word));
  const keys = [
    { name: 'service', weight: 3 },
    { name: 'topic', weight: 2 },
    { name: 'text', weight: 1 },
  ];
  const fuse = new Fuse(documents, { keys, useTokenSearch: true, tokenize, includeScore: true, ignoreLocation: true });
  const hit = (query: string): Hit => {
    const best = fuse.search(query, { limit: 1 })[0];
    return best ? { said: best.item.said, score: 1 - (best.score ?? 1) } : unknown;
  };
  return { name: 'Fuse.js', prepared: withThread, ask: hit, hit: (item) => hit(withThread(item)) };
}
