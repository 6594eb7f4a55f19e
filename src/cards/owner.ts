import type { Answer, Row } from '../answer/answer.ts';
import { type Dataset, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import type { DutyId } from '../dataset/duties.ts';
import { has, ownHeadlines, sentences, verdictSaid, words } from '../languages/en/sentences.ts';
import type { Block, Tone } from './card.ts';
import type { Draft, Occasion } from './cards.ts';
import {
  factText,
  listed,
  noteBlocks,
  providerOf,
  reviewedOf,
  shortOf,
  sourcesBlock,
  subjectOf,
  toneOf,
} from './facts.ts';

/** One fact in full: its two halves. An absent layer has one sentence instead. */
function halves(row: Row): Block {
  const { fact } = row;
  if (fact.because !== null) return { kind: 'text', text: [fact.because] };
  return { kind: 'halves', aws: fact.aws, customer: fact.customer, by: providerOf(fact) };
}

const labelOf = (data: Dataset, row: Row, several: { services: boolean; subjects: boolean }): string => {
  const service = row.service === null ? words.generally : shortOf(data, row.service);
  if (!several.subjects) return service;
  return several.services ? `${service}: ${subjectOf(data, row)}` : subjectOf(data, row);
};

type Shown = { readonly blocks: Block[]; readonly lines: string[] };

/** Rows as a card shows them: one in full, several as a stack with their words beside it. */
export function rowBlocks(data: Dataset, rows: readonly Row[]): Shown {
  const [only] = rows;
  if (rows.length === 1 && only) return { blocks: [halves(only)], lines: [factText(only.fact)] };
  return stackBlocks(data, rows);
}

function stackBlocks(data: Dataset, rows: readonly Row[]): Shown {
  const several = {
    services: new Set(rows.map((row) => row.service)).size > 1,
    subjects: new Set(rows.map((row) => subjectOf(data, row))).size > 1,
  };
  const lines = rows.map(
    (row) => `${labelOf(data, row, several)}: ${words.owners[toneOf(row.fact)]}. ${factText(row.fact)}`,
  );
  const stack: Block = {
    kind: 'owners',
    rows: rows.map((row) => ({
      label: labelOf(data, row, several),
      owner: toneOf(row.fact),
      text: [row.fact.aws, row.fact.customer, row.fact.because].filter((one) => one !== null).join(' '),
    })),
  };
  return { blocks: [stack], lines };
}

export const servicesName = (data: Dataset, services: readonly ServiceId[]): string =>
  listed(services.map((id) => shortOf(data, id)));

const toneOfAnswer = (owner: 'aws' | 'customer' | 'shared' | 'depends' | null, rows: readonly Row[]): Tone =>
  owner === null ? (rows.length === 1 && rows[0] ? toneOf(rows[0].fact) : 'depends') : owner;

/** What is said first and in bold: a duty's own headline, else the verdict and who has it. */
const headline = ({ asks, verdict }: Pick<Extract<Answer, { kind: 'owner' }>, 'asks' | 'verdict'>, who: string) =>
  ownHeadlines[asks[0]?.duty as DutyId] ?? verdictSaid(verdict, who);

export function ownerCard(data: Dataset, answer: Extract<Answer, { kind: 'owner' }>, { now }: Occasion): Draft {
  const { rows, services } = answer;
  const subjects = [...new Set(answer.asks.map((ask) => subjectOf(data, ask)))];
  const title = `${listed(subjects)} on ${servicesName(data, services)}`;
  const partner = rows.length === 1 ? (rows[0]?.fact.partner ?? null) : null;
  const absent = rows.every((row) => row.fact.who === 'absent');
  const said = headline(answer, has(absent ? 'absent' : (answer.owner ?? 'differs'), partner));
  const { blocks, lines } = rowBlocks(data, rows);
  const because = rows.find((row) => row.because !== null)?.because ?? null;
  const reviewed = reviewedOf(
    data,
    rows.map((row) => row.service),
  );
  const facts = rows.map((row) => row.fact);
  return {
    title,
    owner: toneOfAnswer(answer.owner, rows),
    text: [
      `${title}.`,
      said,
      because === null ? null : sentences.because(because.when),
      ...lines,
      sourcesText(facts, reviewed),
    ]
      .filter((one) => one !== null)
      .join('\n'),
    blocks: [
      {
        kind: 'text',
        text: because === null ? [{ bold: said }] : [{ bold: said }, ` ${sentences.because(because.when)}`],
      },
      ...blocks,
      ...noteBlocks(rows.length > 4 ? [] : facts, reviewed, now),
      sourcesBlock(
        facts.flatMap((fact) => fact.citations),
        reviewed,
      ),
    ],
  };
}

/** "Source: Page (reviewed 2026-11-23)" in plain words. */
export function sourcesText(
  facts: readonly { readonly citations: readonly { readonly title: string; readonly url: string }[] }[],
  reviewed: string | null,
): string {
  const titles = [
    ...new Map(facts.flatMap((fact) => fact.citations).map((one) => [one.url, one.title])).values(),
  ].slice(0, 4);
  return `Source: ${titles.join('; ')}${reviewed === null ? '' : ` (reviewed ${reviewed})`}.`;
}

/** Which services have it on which side: named up to a handful, counted beyond. */
function spreadBlock(data: Dataset, { spread }: Extract<Answer, { kind: 'topic' }>): Block | null {
  const rows = (['customer', 'shared', 'aws'] as const).flatMap((who) => {
    const ids = spread[who];
    if (ids.length === 0) return [];
    const named = ids.filter((id) => serviceOf(data, id)?.variantOf === null || ids.length < 8).slice(0, 7);
    const more = ids.length - named.length;
    return [
      {
        label: `${ids.length} ${ids.length === 1 ? 'service' : 'services'}`,
        owner: who,
        text: `${named.map((id) => shortOf(data, id)).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      },
    ];
  });
  return rows.length < 2 ? null : { kind: 'owners', rows };
}

export function topicCard(data: Dataset, answer: Extract<Answer, { kind: 'topic' }>, { now }: Occasion): Draft {
  const title = listed([...new Set(answer.asks.map((ask) => subjectOf(data, ask)))]);
  const general = answer.rows.filter((row) => row.service === null);
  const examples = answer.rows.filter((row) => row.service !== null);
  const said = headline(
    answer,
    answer.owner === 'depends' ? sentences.dependsOnService : has(answer.owner ?? 'differs', null),
  );
  const shown = rowBlocks(data, general);
  const others = examples.length > 0 ? stackBlocks(data, examples) : { blocks: [], lines: [] };
  const spread = spreadBlock(data, answer);
  const facts = answer.rows.map((row) => row.fact);
  const reviewed = reviewedOf(
    data,
    examples.map((row) => row.service),
  );
  return {
    title,
    owner: answer.owner,
    text: [`${title}.`, said, ...shown.lines, ...others.lines, spreadText(spread), sourcesText(facts, reviewed)]
      .filter((one) => one !== '')
      .join('\n'),
    blocks: [
      { kind: 'text', text: [{ bold: said }] },
      ...shown.blocks,
      ...others.blocks,
      ...(spread === null ? [] : [{ kind: 'divider' } as const, spread]),
      ...noteBlocks(
        general.map((row) => row.fact),
        reviewed,
        now,
      ),
      sourcesBlock(
        facts.flatMap((fact) => fact.citations),
        reviewed,
      ),
    ],
  };
}

const spreadText = (spread: Block | null): string =>
  spread?.kind === 'owners'
    ? spread.rows.map((row) => `${words.owners[row.owner]}: ${row.label} (${row.text}).`).join(' ')
    : '';
