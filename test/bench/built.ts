import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is measured is what runs: the compiled program, not the sources through a loader. */
const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;

export const builtDataset = async () =>
  (await import(built('dataset/dataset.js'))) as typeof import('../../src/dataset/dataset.ts');
export const builtAsk = async () => (await import(built('bot/ask.js'))) as typeof import('../../src/bot/ask.ts');
export const builtCards = async () =>
  (await import(built('cards/cards.js'))) as typeof import('../../src/cards/cards.ts');
export const builtJson = async () => (await import(built('cards/json.js'))) as typeof import('../../src/cards/json.ts');
export const builtLexicon = async () =>
  (await import(built('understand/lexicon.js'))) as typeof import('../../src/understand/lexicon.ts');
export const builtPhrases = async () =>
  (await import(built('languages/en/duties.js'))) as typeof import('../../src/languages/en/duties.ts');
export const builtThings = async () =>
  (await import(built('languages/en/things.js'))) as typeof import('../../src/languages/en/things.ts');
export const builtWords = async () =>
  (await import(built('languages/en/words.js'))) as typeof import('../../src/languages/en/words.ts');
