import type { Answer } from '../answer/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { verdictSaid, words } from '../languages/en/sentences.ts';
import type { Draft, Occasion } from './cards.ts';
import { noteBlocks, reviewedOf, sourcesBlock } from './facts.ts';
import { rowBlocks, servicesName, sourcesText } from './owner.ts';

export function incidentCard(data: Dataset, answer: Extract<Answer, { kind: 'incident' }>, { now }: Occasion): Draft {
  const known = data.incidents[answer.incident];
  const name = known?.name ?? answer.incident;
  const title = answer.services.length === 0 ? name : `${name} on ${servicesName(data, answer.services)}`;
  const said = verdictSaid(answer.verdict, words.acts[answer.owner ?? 'differs']);
  const { blocks, lines } = rowBlocks(data, answer.rows);
  const facts = answer.rows.map((row) => row.fact);
  const reviewed = reviewedOf(
    data,
    answer.rows.map((row) => row.service),
  );
  const citations = [...facts.flatMap((fact) => fact.citations), ...(known?.citations ?? [])];
  return {
    title,
    owner: answer.owner,
    text: [`${title}.`, said, known?.what ?? '', ...lines, sourcesText([{ citations }], reviewed)]
      .filter((one) => one !== '')
      .join('\n'),
    blocks: [
      { kind: 'text', text: [{ bold: said }, ` ${known?.what ?? ''}`] },
      ...blocks,
      ...noteBlocks([], reviewed, now),
      sourcesBlock(citations, reviewed),
    ],
  };
}
