import type { Answer } from '../answer/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { listed, sentences, words } from '../languages/en/sentences.ts';
import type { Block, TableCell, Tone } from './card.ts';
import type { Draft, Occasion } from './cards.ts';
import { rankNote } from './choose.ts';
import { ageBlocks, leftOut, leftOutBlocks, reviewedOf, room, shortOf, sourcesOf } from './facts.ts';
import { countsText } from './overview.ts';

type Compare = Extract<Answer, { kind: 'compare' }>;

/** What goes over to AWS and what comes back when one moves from the first service to the last. */
function handover(data: Dataset, { services, layers }: Compare): { gained: string[]; taken: string[] } {
  const weight = { aws: 0, absent: 0, shared: 1, depends: 1, customer: 2 } as const;
  const change = layers.map(({ layer, facts }) => {
    const from = facts[0]?.fact.who ?? 'absent';
    const to = facts[services.length - 1]?.fact.who ?? 'absent';
    return { name: data.layers[layer].name, by: weight[to] - weight[from] };
  });
  return {
    gained: change.filter(({ by }) => by < 0).map(({ name }) => name),
    taken: change.filter(({ by }) => by > 0).map(({ name }) => name),
  };
}

function moveText(data: Dataset, answer: Compare): string[] {
  const { gained, taken } = handover(data, answer);
  if (gained.length === 0 && taken.length === 0) return [sentences.unchanged];
  return [
    ...(gained.length > 0 ? [sentences.less(listed(gained))] : []),
    ...(taken.length > 0 ? [sentences.moreToDo(listed(taken))] : []),
  ];
}

/** "Lambda or Fargate", where one moves to, or which of two does best what is wanted. */
function titleOf(data: Dataset, { services, move, best }: Compare): string {
  const shorts = services.map(({ short }) => short);
  if (best !== null)
    return sentences.rankTitle[best.aim](
      best.services.map((id) => shortOf(data, id)),
      best.services.length === services.length,
    );
  return move ? sentences.moveTitle(shorts[0] ?? '', shorts.at(-1) ?? '') : listed(shorts, 'or');
}

/** What is the same on all of them, by who has it: "AWS on both: Facilities, Hardware". */
function alikeOn(data: Dataset, { services, layers }: Compare): { head: string; names: string }[] {
  const alike = layers.filter(({ same }) => same);
  const ownerOf = ({ facts }: (typeof alike)[number]): Tone => facts[0]?.fact.who ?? 'absent';
  return (['aws', 'shared', 'customer', 'depends', 'absent'] as const).flatMap((who) => {
    const names = alike.filter((row) => ownerOf(row) === who).map(({ layer }) => data.layers[layer].name);
    return names.length === 0
      ? []
      : [{ head: sentences.alike(words.alike[who], services.length), names: names.join(', ') }];
  });
}

/** What is said first: what changes hands, how much of each is whose, or that there is nothing to tell apart. */
function summary(data: Dataset, answer: Compare): string[] {
  if (answer.move) return moveText(data, answer);
  if (answer.layers.every(({ same }) => same)) return [sentences.noDifference];
  return answer.services.map((service) => `${service.short}: ${countsText(service)}.`);
}

/** The comparison of as many services as a card has room for; of a move, where it ends is one of them. */
function fitting(whole: Compare): Compare {
  const last = whole.move ? whole.services.length - 1 : room.sideBySide - 1;
  const shown = <T>(row: readonly T[]) => row.filter((_, at) => at < room.sideBySide - 1 || at === last);
  const layers = whole.layers.map(({ layer, facts }) => {
    const kept = shown(facts);
    return { layer, facts: kept, same: new Set(kept.map(({ fact }) => fact.who)).size === 1 };
  });
  return { ...whole, services: shown(whole.services), layers };
}

export function compareCard(data: Dataset, whole: Compare, { now }: Occasion): Draft {
  const answer = fitting(whole);
  const { services } = answer;
  const left = whole.services.filter((service) => !services.includes(service));
  const shorts = services.map(({ short }) => short);
  const title = titleOf(data, answer);
  const differ = answer.layers.filter(({ same }) => !same);
  const cell = (who: Tone): TableCell => ({ text: words.owners[who], owner: who });
  const table: Block = {
    kind: 'table',
    caption: sentences.differTable,
    head: [sentences.layerHead, ...shorts],
    rows: differ.map(({ layer, facts }) => [
      { text: data.layers[layer].name },
      ...facts.map(({ fact }) => cell(fact.who)),
    ]),
  };
  const said = summary(data, answer);
  const alike = alikeOn(data, answer);
  const reviewed = reviewedOf(
    data,
    services.map(({ id }) => id),
  );
  const sources = sourcesOf(interleaved(differ.length > 0 ? differ : answer.layers, services.length), reviewed);
  return {
    title,
    owner: null,
    text: [
      `${title}.`,
      ...leftOut(room.sideBySide, left),
      ...said,
      ...differ.map(
        ({ layer, facts }) =>
          `${data.layers[layer].name}: ${facts.map(({ fact }, at) => `${shorts[at]} ${words.owners[fact.who]}`).join(', ')}.`,
      ),
      ...alike.map(({ head, names }) => `${head}: ${names}.`),
      sources.text,
    ].join('\n'),
    blocks: [
      ...leftOutBlocks(room.sideBySide, left),
      ...said.map(
        (line): Block => ({ kind: 'text', text: line === sentences.noDifference ? [{ bold: line }] : [line] }),
      ),
      ...(differ.length > 0 ? [table] : []),
      ...alike.map(
        ({ head, names }): Block => ({ kind: 'note', tone: 'info', text: [{ bold: `${head}: ` }, `${names}.`] }),
      ),
      ...(answer.best === null ? [] : [rankNote]),
      ...ageBlocks(reviewed, now),
      sources.block,
    ],
  };
}

/** A page of each service in turn, so that none is cut off. */
function interleaved(rows: Compare['layers'], services: number) {
  const own = Array.from({ length: services }, (_, at) => rows.flatMap((row) => row.facts[at]?.fact.citations ?? []));
  return Array.from({ length: 4 }, (_, round) => own.flatMap((citations) => citations[round] ?? [])).flat();
}
