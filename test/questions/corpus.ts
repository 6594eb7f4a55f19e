import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from './judge.ts';

/** The half that may be looked into, and the half that only measures. */
export const halves = ['build', 'measure'] as const;
export type Half = (typeof halves)[number];

/** What a question of the corpus is about, for those that say so. */
export type CorpusQuestion = Question & { readonly layer?: string; readonly duty?: string };

export const questionsOf = (half: Half): CorpusQuestion[] =>
  readdirSync(join(import.meta.dirname, half))
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(join(import.meta.dirname, half, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
