import './regexps.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { asksOf } from './asks.ts';
import { intentOf } from './decide.ts';
import { continued, presumedAfter } from './follow-up.ts';
import { type Intent, noTopic, type Topic } from './intent.ts';
import { lexiconOf, type Vocabulary } from './lexicon.ts';
import { vocabularyFor } from './packed.ts';
import { reconsidered } from './reconsider.ts';
import type { Sighting } from './sighting.ts';
import { topicAfter } from './topic.ts';

/** What a question means, what its thread is about from here on, and what was seen in it. */
export type Understanding = { readonly intent: Intent; readonly topic: Topic; readonly seen: Sighting };

/** Understands questions against one dataset. `thread` is what is known of the questions before this one. */
export type Understand = (question: string, thread?: Topic) => Understanding;

/** What a question names, whatever it asks. */
const namedIn = ({ services, readings, tokens }: Sighting): Pick<Topic, 'services' | 'asks'> => ({
  services,
  asks: asksOf(readings, tokens),
});

/**
 * Puts the lexicon together and gives the function that uses it: pure, synchronous, far below a millisecond. `vocabulary`: only
 * with a dataset other than the bundled one, once the program is built.
 */
export function understanding(data: Dataset, vocabulary: Vocabulary = vocabularyFor(data)): Understand {
  const lexicon = lexiconOf(data, vocabulary);
  return (question, thread = noTopic) => {
    const said = continued(lexicon, question, thread);
    const seen = { ...said, presumes: presumedAfter(lexicon, said, thread) };
    const intent = reconsidered(lexicon, seen, thread, intentOf(lexicon, seen, thread));
    return { intent, topic: topicAfter(intent, thread, namedIn(seen)), seen };
  };
}
