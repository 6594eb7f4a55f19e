import MiniSearch from 'minisearch';
import { builtWords } from '../built.ts';
import { openLibrary } from '../documents.ts';
import { type Hit, type Peer, unknown, withThread } from './peer.ts';

/** As its README advises: stop words dropped by `processTerm`, fields boosted, prefix and fuzzy search at 0.2. */
export async function openMiniSearch(): Promise<Peer> {
  const { documents } = await openLibrary();
  const stopWords = new Set((await builtWords()).functionWords);
  const index = new MiniSearch({
    fields: ['service', 'topic', 'text'],
    processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: { boost: { service: 3, topic: 2 }, prefix: (term) => term.length > 3, fuzzy: 0.2 },
  });
  index.addAll(documents);
  const hit = (query: string): Hit => {
    const best = index.search(query)[0];
    const said = documents[best?.id as number]?.said;
    // A sum over the words that were found: by its word it can be held against one threshold.
    return best && said ? { said, score: best.score / Math.max(1, query.split(/\s+/).length) } : unknown;
  };
  return { name: 'MiniSearch', prepared: withThread, ask: hit, hit: (item) => hit(withThread(item)) };
}
