import type { Answer } from '../answer/answer.ts';
import { type Dataset, serviceOf } from '../dataset/dataset.ts';
import { sentences, unknownSentence } from '../languages/en/sentences.ts';
import type { Block } from './card.ts';
import type { Draft } from './cards.ts';
import { listed, shortOf, sourcesBlock } from './facts.ts';

export function termCard(data: Dataset, { concepts }: Extract<Answer, { kind: 'term' }>): Draft {
  const known = concepts.flatMap((id) => data.concepts[id] ?? []);
  const title = listed(known.map(({ name }) => name));
  return {
    title,
    owner: null,
    text: [
      ...known.map(({ name, text }) => `${name}: ${text}`),
      `Source: ${known
        .flatMap(({ citations }) => citations.map((one) => one.title))
        .slice(0, 3)
        .join('; ')}.`,
    ].join('\n'),
    blocks: [
      ...known.map(
        ({ name, text }): Block => ({ kind: 'text', text: known.length > 1 ? [{ bold: `${name}: ` }, text] : [text] }),
      ),
      sourcesBlock(
        known.flatMap(({ citations }) => citations),
        null,
      ),
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
      `For example: ${sentences.examples.join(' · ')}`,
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

export function clarifyCard(data: Dataset, answer: Extract<Answer, { kind: 'clarify' }>): Draft {
  const [service] = answer.services;
  const title =
    answer.missing === 'layer' && service !== undefined
      ? sentences.clarifyLayer(serviceOf(data, service)?.short ?? service)
      : answer.missing === 'service'
        ? sentences.clarifyService
        : sentences.clarifyBoth;
  const options = answer.services.map((id) => shortOf(data, id));
  return {
    title,
    owner: null,
    text: [title, options.length > 1 ? `${listed(options)}?` : ''].filter((one) => one !== '').join('\n'),
    blocks: [
      {
        kind: 'text',
        text: [answer.missing === 'layer' ? 'Choose, or say it in other words.' : 'Choose, or name another one.'],
      },
    ],
  };
}

export function unknownCard({ why }: Extract<Answer, { kind: 'unknown' }>): Draft {
  const said = unknownSentence[why];
  return {
    title: 'I do not know that',
    owner: null,
    text: `${said}\n${sentences.nearest}`,
    blocks: [
      { kind: 'text', text: [said] },
      { kind: 'text', text: [sentences.nearest] },
    ],
  };
}
