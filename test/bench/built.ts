import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `npm run` starts in the project's root; a file of ours may run from elsewhere (child.ts). */
export const root = process.cwd();

/** What is measured is what runs: the compiled program, not the sources through a loader. */
export const built = (path: string): string => pathToFileURL(join(root, 'dist', 'modules', path)).href;

export const builtDataset = async () =>
  (await import(built('dataset/dataset.js'))) as typeof import('../../src/dataset/dataset.ts');
export const builtAsk = async () => (await import(built('bot/ask.js'))) as typeof import('../../src/bot/ask.ts');
export const builtCards = async () =>
  (await import(built('cards/cards.js'))) as typeof import('../../src/cards/cards.ts');
export const builtJson = async () => (await import(built('cards/json.js'))) as typeof import('../../src/cards/json.ts');
export const builtVocabulary = async () =>
  (await import(built('understand/vocabulary.js'))) as typeof import('../../src/understand/vocabulary.ts');
export const builtPhrases = async () =>
  (await import(built('languages/en/duties.js'))) as typeof import('../../src/languages/en/duties.ts');
export const builtThings = async () =>
  (await import(built('languages/en/things.js'))) as typeof import('../../src/languages/en/things.ts');
export const builtWords = async () =>
  (await import(built('languages/en/words.js'))) as typeof import('../../src/languages/en/words.ts');
