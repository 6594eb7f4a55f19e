import type { Topic } from '../../../src/understand/intent.ts';
import { builtAsk, builtCards, builtDataset, builtJson } from '../built.ts';
import type { Peer } from './peer.ts';

export async function openSrm(): Promise<Peer> {
  const [{ dataset }, { asking }, { answerCard }, { answerJson }] = await Promise.all([
    builtDataset(),
    builtAsk(),
    builtCards(),
    builtJson(),
  ]);
  const ask = asking(dataset);
  return {
    name: 'srm',
    prepared: ({ q, thread = [] }) => ({ q, topic: ask.thread(thread) }),
    ask: ({ q, topic }: { q: string; topic: Topic }) => ask.question(q, topic),
    hit: ({ q, thread = [] }) => {
      const { answer } = ask.question(q, ask.thread(thread));
      const { text } = answerCard(dataset, answer, { question: q, now: Date.now() });
      // It abstains by itself: no threshold is tuned for it.
      return { said: answerJson(dataset, q, answer, text), score: Number.MAX_VALUE };
    },
  };
}
