import type { Said } from '../judge.ts';
import type { Item } from '../questions.ts';

/** An answer and how sure of it the peer is, on its own scale; more is surer. */
export type Hit = { readonly said: Said; readonly score: number };

/** One way to answer. What is timed is `ask`, on what `prepared` made of the question before. */
export type Peer = {
  readonly name: string;
  readonly prepared: (item: Item) => unknown;
  readonly ask: (prepared: never) => unknown;
  readonly hit: (item: Item) => Hit | Promise<Hit>;
};

export const unknown: Hit = { said: { status: 'unknown' }, score: 0 };

/** A search engine remembers no thread: it is given the thread's questions in front of the last. */
export const withThread = ({ q, thread = [] }: Item): string => [...thread, q].join(' ');

export const peerNames = ['srm', 'MiniSearch', 'Fuse.js', 'nlp.js'] as const;
export type PeerName = (typeof peerNames)[number];
