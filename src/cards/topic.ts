import type { Answer } from '../answer/answer.ts';
import { whoOf } from '../answer/owner.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { has, sentences, words } from '../languages/en/sentences.ts';
import type { Block } from './card.ts';
import type { Draft, Occasion } from './cards.ts';
import { ageBlocks, noteBlocks, reviewedOf, shortOf, sourcesOf } from './facts.ts';
import { headline, subjects } from './owner.ts';
import { labelled, rowBlocks, stackOf } from './rows.ts';

type Topic = Extract<Answer, { kind: 'topic' }>;

/** How many services a row of the spread names. */
const named = 7;

/** Which services have it on which side, the customer's first: named up to a handful, counted beyond. */
function spreadOf(data: Dataset, { spread }: Topic) {
  const rows = (['customer', 'shared', 'aws'] as const).flatMap((owner) => {
    const ids = spread[owner];
    const names = ids.slice(0, named).map((id) => shortOf(data, id));
    return ids.length === 0
      ? []
      : [
          {
            owner,
            number: ids.length,
            label: sentences.services(ids.length),
            text: sentences.more(names.join(', '), ids.length - names.length),
          },
        ];
  });
  return rows.length < 2 ? [] : rows;
}

export function topicCard(data: Dataset, answer: Topic, { now }: Occasion): Draft {
  const title = subjects(data, answer);
  const general = labelled(
    data,
    answer.rows.filter((row) => row.service === null),
  );
  const examples = answer.rows.filter((row) => row.service !== null);
  // Service by service, and in one word, only one thing can be told.
  const several = answer.asks.length > 1;
  const spread = several ? [] : spreadOf(data, answer);
  const counts = spread.map(({ owner, number }) => sentences.spread[owner](number)).join(', ');
  const differ = new Set(general.map(({ row }) => whoOf(row))).size > 1;
  const owner = several && (differ || answer.owner === 'depends') ? null : answer.owner;
  const depends = owner === 'depends';
  const said = headline(answer, depends ? sentences.dependsOnService(counts) : has(owner ?? 'differs', null));
  const beside = depends || counts === '' ? '' : sentences.byService(counts);
  const shown = rowBlocks(general);
  const others = stackOf(labelled(data, examples));
  const reviewed = reviewedOf(
    data,
    examples.map((row) => row.service),
  );
  const sources = sourcesOf(
    answer.rows.flatMap((row) => row.fact.citations),
    reviewed,
  );
  const spreadBlocks: Block[] =
    spread.length === 0
      ? []
      : [
          { kind: 'divider' },
          { kind: 'owners', rows: spread.map(({ label, owner, text }) => ({ label, owner, text })) },
        ];
  return {
    title,
    owner: owner ?? 'depends',
    text: [
      `${title}.`,
      beside === '' ? said : `${said} ${beside}`,
      ...shown.lines,
      ...others.lines,
      ...spread.map(({ label, owner, text }) => sentences.row(words.owners[owner], label, `${text}.`)),
      sources.text,
    ].join('\n'),
    blocks: [
      { kind: 'text', text: beside === '' ? [{ bold: said }] : [{ bold: said }, ` ${beside}`] },
      ...shown.blocks,
      ...others.blocks,
      ...spreadBlocks,
      ...noteBlocks(general),
      ...ageBlocks(reviewed, now),
      sources.block,
    ],
  };
}
