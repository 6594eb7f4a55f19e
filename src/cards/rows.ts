import type { Row } from '../answer/answer.ts';
import { whoOf } from '../answer/owner.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sentences, words } from '../languages/en/sentences.ts';
import type { Block } from './card.ts';
import { factText, halvesText, type Labelled, providerOf, shortOf, subjectOf } from './facts.ts';

/** Rows with what tells each from the others: its service, and its subject where there are several. */
export function labelled(data: Dataset, rows: readonly Row[]): Labelled[] {
  const services = new Set(rows.map((row) => row.service)).size > 1;
  const subjects = new Set(rows.map((row) => subjectOf(data, row))).size > 1;
  return rows.map((row) => {
    const service = row.service === null ? words.generally : shortOf(data, row.service);
    const subject = subjectOf(data, row);
    return { row, label: !subjects ? service : services ? sentences.about(service, subject) : subject };
  });
}

type Shown = { readonly blocks: Block[]; readonly lines: string[] };

/** Rows as a card shows them: one in full, several as a stack with their words beside it. */
export function rowBlocks(rows: readonly Labelled[]): Shown {
  const [only] = rows;
  if (rows.length !== 1 || !only) return stackOf(rows);
  const { fact } = only.row;
  const block: Block =
    fact.because === null
      ? { kind: 'halves', aws: fact.aws, customer: fact.customer, by: providerOf(fact) }
      : { kind: 'text', text: [fact.because] };
  return { blocks: [block], lines: [factText(fact)] };
}

export function stackOf(rows: readonly Labelled[]): Shown {
  if (rows.length === 0) return { blocks: [], lines: [] };
  return {
    blocks: [
      {
        kind: 'owners',
        rows: rows.map(({ label, row }) => ({ label, owner: whoOf(row), text: halvesText(row.fact) })),
      },
    ],
    lines: rows.map(({ label, row }) => sentences.row(label, words.owners[whoOf(row)], factText(row.fact))),
  };
}
