import type { Row } from '../answer/answer.ts';
import {
  type Citation,
  type Dataset,
  type Fact,
  type ServiceEntry,
  type ServiceId,
  serviceOf,
} from '../dataset/dataset.ts';
import type { Day, Exception } from '../dataset/schema.ts';
import { listed, sentences, words } from '../languages/en/sentences.ts';
import type { Block, Text } from './card.ts';

/** A fact older than this says so on its card. */
const staleAfterDays = 180;

/**
 * How many services one card has room for. Side by side a column each: more are not told apart on a phone. In full, one below
 * another: with more of them Teams' limit of a message leaves no room for what each layer means.
 */
export const room = { sideBySide: 4, inFull: 3 } as const;

/** What is said first where a card has room for fewer services than were asked about. */
export const leftOut = (most: number, left: readonly ServiceEntry[]): string[] =>
  left.length === 0 ? [] : [sentences.leftOut(most, listed(left.map(({ short }) => short)))];

export const leftOutBlocks = (most: number, left: readonly ServiceEntry[]): Block[] =>
  leftOut(most, left).map((text) => ({ kind: 'note', tone: 'info', text: [text] }));

export const shortOf = (data: Dataset, id: ServiceId): string => serviceOf(data, id)?.short ?? id;

export const servicesName = (data: Dataset, services: readonly ServiceId[]): string =>
  listed(services.map((id) => shortOf(data, id)));

/** What a row is about: the duty's name, else the layer's. */
export const subjectOf = (data: Dataset, row: Pick<Row, 'layer' | 'duty'>): string =>
  row.duty === null ? data.layers[row.layer].name : data.duties[row.duty].name;

export const providerOf = (fact: Fact): string =>
  fact.partner === null ? words.owners.aws : sentences.partner(fact.partner);

/** What a fact says: each half under its name where there are two of them. */
export function halvesText(fact: Fact): string {
  if (fact.aws === null || fact.customer === null) return fact.aws ?? fact.customer ?? fact.because ?? '';
  return `${sentences.named(providerOf(fact), fact.aws)} ${sentences.named(words.owners.customer, fact.customer)}`;
}

/** A fact as one line of plain text, with what has to be said beside it. */
export function factText(fact: Fact): string {
  const parts = [
    halvesText(fact),
    fact.disputed === null ? '' : sentences.disputed(fact.disputed),
    ...fact.except.map(exceptionText),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What an exception says, both halves where it tells AWS's too. */
export const thenText = ({ aws, then }: Exception): string => (aws === undefined ? then : `${aws} ${then}`);

/** An exception as one sentence of plain text. */
export const exceptionText = (one: Exception): string =>
  sentences.exception(one.when, words.owners[one.who], thenText(one));

/** A row with what tells it from the others on its card. */
export type Labelled = { readonly label: string; readonly row: Row };

/** Of which of some rows something is true, in words: null where it is true of all of them. */
export function whereOf(rows: readonly Labelled[], isSo: (row: Row) => boolean): string | null {
  const those = rows.filter(({ row }) => isSo(row));
  return those.length === rows.length ? null : listed(those.map(({ label }) => label));
}

/** The pages behind an answer, each once, with the day of the review: as a block and in plain words. */
export function sourcesOf(
  citations: readonly Citation[],
  reviewed: Day | null,
): { readonly block: Block; readonly text: string } {
  const items = [...new Map(citations.map((one) => [one.url, one])).values()].slice(0, 4);
  return {
    block: {
      kind: 'sources',
      items: items.map(({ title, url, section }) => (section === null ? { title, url } : { title, url, section })),
      reviewed: reviewed ?? '',
    },
    text: sentences.source(
      items.map(({ title }) => title),
      reviewed,
    ),
  };
}

/** What has to be said beside some rows: disputes, exceptions, each once, with the rows that it is true of. */
export function noteBlocks(rows: readonly Labelled[]): Block[] {
  const notes = new Map<string, Block>();
  const note = (tone: 'info' | 'warning', ...text: Text) =>
    notes.set(JSON.stringify(text), { kind: 'note', tone, text });
  for (const { row } of rows) {
    const { disputed, except } = row.fact;
    if (disputed !== null) note('warning', sentences.disputed(disputed));
    for (const one of except.slice(0, 3)) {
      const said = thenText(one);
      const where = whereOf(rows, ({ fact }) =>
        fact.except.some((other) => other.when === one.when && thenText(other) === said),
      );
      note(
        'info',
        { bold: sentences.exceptionHead(one.when, words.owners[one.who], where) },
        ` ${said.charAt(0).toUpperCase()}${said.slice(1)}`,
      );
    }
  }
  return [...notes.values()].slice(0, 6);
}

/** A review that lies too far back is said. */
export const ageBlocks = (reviewed: Day | null, now: number): Block[] =>
  reviewed !== null && isStale(reviewed, now)
    ? [{ kind: 'note', tone: 'warning', text: [sentences.stale(reviewed, staleAfterDays)] }]
    : [];

export const isStale = (reviewed: Day, now: number): boolean =>
  now - Date.parse(reviewed) > staleAfterDays * 86_400_000;

/** The day of the oldest review among some services. */
export function reviewedOf(data: Dataset, services: readonly (ServiceId | null)[]): Day | null {
  const days = services.flatMap((id) => (id === null ? [] : (serviceOf(data, id)?.reviewed ?? [])));
  return days.length === 0 ? (data.version as Day) : (days.reduce((a, b) => (a < b ? a : b)) as Day);
}
