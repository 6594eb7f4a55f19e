import type { Answer, OwnerWord } from '../answer/answer.ts';
import { alsoOn, ownerOf, whoOf } from '../answer/owner.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { DutyId } from '../dataset/duties.ts';
import { has, listed, ownHeadlines, sentences, verdictSaid } from '../languages/en/sentences.ts';
import type { Tone } from './card.ts';
import type { Draft, Occasion } from './cards.ts';
import { ageBlocks, noteBlocks, reviewedOf, servicesName, shortOf, sourcesOf, subjectOf, whereOf } from './facts.ts';
import { labelled, rowBlocks } from './rows.ts';

type Owner = Extract<Answer, { kind: 'owner' }>;

/** What is said first and in bold: a duty's own headline, else the verdict and who has it. */
export const headline = ({ asks, verdict }: Pick<Owner, 'asks' | 'verdict'>, who: string): string =>
  ownHeadlines[asks[0]?.duty as DutyId] ?? verdictSaid(verdict, who);

/** What is asked about, each thing once: "Operating system and platform software". */
export const subjects = (data: Dataset, { asks }: Pick<Owner, 'asks'>): string =>
  listed([
    ...new Set(
      // A duty's name may begin with a name, a layer's never does.
      asks.map((ask, at) => (at > 0 && ask.duty === null ? subjectOf(data, ask).toLowerCase() : subjectOf(data, ask))),
    ),
  ]);

const toneOf = (owner: OwnerWord, { rows }: Owner): Tone =>
  owner === null ? (rows.length === 1 && rows[0] ? whoOf(rows[0]) : 'depends') : owner;

export function ownerCard(data: Dataset, answer: Owner, { now }: Occasion): Draft {
  const { services } = answer;
  // `answer.owner` is that of the first thing asked: said above lines that differ, it would be wrong of the others.
  const owner = ownerOf(data, answer.rows, services);
  const rows = labelled(data, answer.rows);
  const facts = answer.rows.map((row) => row.fact);
  const partner = facts.length === 1 ? (facts[0]?.partner ?? null) : null;
  const absent = facts.every(({ who }) => who === 'absent');
  const title = sentences.about(servicesName(data, services), subjects(data, answer));
  const said = headline(answer, has(absent ? 'absent' : (owner ?? 'differs'), partner));
  const when = answer.rows.find((row) => row.because !== null)?.because?.when;
  const because =
    when === undefined
      ? ''
      : sentences.because(
          when,
          whereOf(rows, (row) => row.because?.when === when),
        );
  const { blocks, lines } = rowBlocks(rows);
  const ways = alsoOn(data, services, answer.rows).map((id) => shortOf(data, id));
  const also = ways.length === 0 ? '' : sentences.alsoOn(listed(ways));
  const reviewed = reviewedOf(
    data,
    answer.rows.map((row) => row.service),
  );
  const sources = sourcesOf(
    facts.flatMap((fact) => fact.citations),
    reviewed,
  );
  return {
    title,
    owner: toneOf(owner, answer),
    text: [`${title}.`, said, because, ...lines, also, sources.text].filter((one) => one !== '').join('\n'),
    blocks: [
      { kind: 'text', text: because === '' ? [{ bold: said }] : [{ bold: said }, ` ${because}`] },
      ...blocks,
      ...(also === '' ? [] : [{ kind: 'note', tone: 'info', text: [also] } as const]),
      ...noteBlocks(rows.length > 4 ? [] : rows),
      ...ageBlocks(reviewed, now),
      sources.block,
    ],
  };
}
