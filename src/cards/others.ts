import type { Answer } from '../answer/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { listed, sentences, unknownSentence } from '../languages/en/sentences.ts';
import type { Block } from './card.ts';
import type { Draft } from './cards.ts';
import { shortOf, sourcesOf } from './facts.ts';

export function termCard(data: Dataset, { concepts }: Extract<Answer, { kind: 'term' }>): Draft {
  const known = concepts.flatMap((id) => data.concepts[id] ?? []);
  const sources = sourcesOf(
    known.flatMap(({ citations }) => citations),
    null,
  );
  return {
    title: listed(known.map(({ name }) => name)),
    owner: null,
    text: [...known.map(({ name, text }) => sentences.named(name, text)), sources.text].join('\n'),
    blocks: [
      ...known.map(
        ({ name, text }): Block => ({ kind: 'text', text: known.length > 1 ? [{ bold: `${name}: ` }, text] : [text] }),
      ),
      sources.block,
    ],
  };
}

export function helpCard(data: Dataset, { about }: Extract<Answer, { kind: 'help' }>): Draft {
  if (about === 'data') {
    const cells = [...data.services.values()].reduce(
      (sum, { layers, duties }) => sum + Object.keys(layers).length + Object.keys(duties).length,
      0,
    );
    const text = sentences.data(data.services.size, cells, data.pages.size);
    const names = listed(
      [...data.services.values()].filter(({ variantOf }) => variantOf === null).map(({ short }) => short),
    );
    return {
      title: sentences.dataTitle,
      owner: null,
      text: `${sentences.dataTitle}.\n${text}\n${names}.`,
      blocks: [
        { kind: 'text', text: [text] },
        { kind: 'text', text: [names] },
      ],
    };
  }
  return {
    title: sentences.helpTitle,
    owner: null,
    text: [
      `${sentences.helpTitle}.`,
      sentences.help,
      sentences.forExample(sentences.examples),
      sentences.onboardHint.replaceAll('`', ''),
    ].join('\n'),
    blocks: [
      { kind: 'text', text: [sentences.help] },
      { kind: 'note', tone: 'info', text: coded(sentences.onboardHint) },
    ],
  };
}

/** Backticks as code. */
export const coded = (text: string) =>
  text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? { code: part } : part))
    .filter((part) => part !== '');

export function clarifyCard(data: Dataset, { missing, services }: Extract<Answer, { kind: 'clarify' }>): Draft {
  const names = services.map((id) => shortOf(data, id));
  const [first] = names;
  const title =
    missing === 'layer' && first !== undefined
      ? sentences.clarifyLayer(first)
      : missing === 'service'
        ? sentences.clarifyService
        : sentences.clarifyBoth;
  const how = missing === 'layer' ? sentences.chooseOrSay : sentences.chooseOrName;
  return {
    title,
    owner: null,
    text: names.length > 1 ? `${title}\n${listed(names, 'or')}?` : title,
    blocks: [{ kind: 'text', text: [how] }],
  };
}

export function unknownCard({ why }: Extract<Answer, { kind: 'unknown' }>): Draft {
  const said = unknownSentence[why];
  return { title: sentences.unknownTitle, owner: null, text: said, blocks: [{ kind: 'text', text: [said] }] };
}
