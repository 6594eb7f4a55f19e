import type { Row } from '../answer/answer.ts';
import { type Citation, type Dataset, type Fact, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import type { Day, Exception } from '../dataset/schema.ts';
import { sentences, words } from '../languages/en/sentences.ts';
import type { Block, Text, Tone } from './card.ts';

/** A fact older than this says so on its card. */
const staleAfterDays = 180;

export const shortOf = (data: Dataset, id: ServiceId): string => serviceOf(data, id)?.short ?? id;

/** "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What a row is about: the duty's name, else the layer's. */
export const subjectOf = (data: Dataset, row: Pick<Row, 'layer' | 'duty'>): string =>
  row.duty === null ? data.layers[row.layer].name : data.duties[row.duty].name;

export const toneOf = (fact: Fact): Tone => fact.who;

/** The halves of a fact as one line of plain text: "AWS: ... You: ...". */
export function factText(fact: Fact): string {
  const parts = [
    fact.aws === null ? null : `${providerOf(fact)}: ${fact.aws}`,
    fact.customer === null ? null : `${words.owners.customer}: ${fact.customer}`,
    fact.because,
    fact.disputed === null ? null : sentences.disputed(fact.disputed),
    ...fact.except.map((one) => sentences.exception(one.when, words.owners[one.who], thenText(one))),
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** What an exception says, both halves where it tells AWS's too. */
export const thenText = ({ aws, then }: Exception): string => (aws === undefined ? then : `${aws} ${then}`);

export const providerOf = (fact: Fact): string =>
  fact.partner === null ? words.owners.aws : `AWS and ${fact.partner}`;

/** The pages behind some facts, each once, with the oldest review. */
export function sourcesBlock(citations: readonly Citation[], reviewed: Day | null): Block {
  const items = [...new Map(citations.map((one) => [one.url, one])).values()].slice(0, 4);
  return {
    kind: 'sources',
    items: items.map(({ title, url, section }) => (section === null ? { title, url } : { title, url, section })),
    reviewed: reviewed ?? '',
  };
}

/** What has to be said beside a fact: the circumstance that moved it, exceptions, disputes, age, pages nobody could open. */
export function noteBlocks(facts: readonly Fact[], reviewed: Day | null, now: number): Block[] {
  const notes: Block[] = [];
  const note = (tone: 'info' | 'warning', text: Text) => notes.push({ kind: 'note', tone, text });
  for (const fact of facts) {
    if (fact.disputed !== null) note('warning', [sentences.disputed(fact.disputed)]);
    for (const one of fact.except.slice(0, 3))
      note('info', [{ bold: `If ${one.when}: ${words.owners[one.who]}.` }, ` ${capital(thenText(one))}`]);
  }
  if (reviewed !== null && isStale(reviewed, now)) note('warning', [sentences.stale(reviewed)]);
  return notes.slice(0, 6);
}

/** What follows a full stop begins with a capital. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const isStale = (reviewed: Day, now: number): boolean =>
  now - Date.parse(reviewed) > staleAfterDays * 86_400_000;

/** The day of the oldest review among some services. */
export function reviewedOf(data: Dataset, services: readonly (ServiceId | null)[]): Day | null {
  const days = services.flatMap((id) => (id === null ? [] : (serviceOf(data, id)?.reviewed ?? [])));
  return days.length === 0 ? (data.version as Day) : (days.reduce((a, b) => (a < b ? a : b)) as Day);
}
