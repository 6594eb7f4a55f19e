import { type Dataset, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import { layerIds } from '../dataset/layers.ts';
import { categoryIds } from '../dataset/schema.ts';
import { sentences } from '../languages/en/sentences.ts';
import { askAction } from './action.ts';
import type { Block, Card, Form, Option } from './card.ts';
import { suggestionButtons } from './cards.ts';
import { listed } from './facts.ts';
import { coded } from './others.ts';
import { countsText } from './overview.ts';

const plainCard = (title: string, text: string, blocks: readonly Block[] = [{ kind: 'text', text: [text] }]): Card => ({
  title,
  owner: null,
  text: `${title}\n${text}`,
  blocks,
});

export const errorCard = (reference: string): Card => plainCard(sentences.errorTitle, sentences.error(reference));
export const expiredCard = (): Card => plainCard(sentences.errorTitle, sentences.expired);
export const ratedCard = (rating: 'good' | 'bad'): Card =>
  plainCard(sentences.thanks, rating === 'good' ? sentences.thanks : sentences.noted);

/** A private answer made public: the question is restated, since nobody else saw it. */
export function sharedCard(card: Card, question: string): Card {
  const asked = sentences.shared('Somebody here', question);
  return question.trim() === ''
    ? card
    : {
        ...card,
        text: `${asked}\n${card.text}`,
        blocks: [{ kind: 'note', tone: 'info', text: [asked] }, ...card.blocks],
      };
}

export function welcomeCard(data: Dataset): Card {
  return {
    title: sentences.welcomeTitle,
    owner: null,
    text: [
      sentences.welcomeTitle,
      sentences.welcome,
      `For example: ${sentences.examples.slice(0, 4).join(' · ')}`,
    ].join('\n'),
    blocks: [
      { kind: 'text', text: [sentences.welcome] },
      { kind: 'note', tone: 'info', text: coded(sentences.onboardHint) },
      { kind: 'buttons', buttons: suggestionButtons(sentences.examples.slice(0, 4)) },
      ...(data.services.size > 0 ? [browseBlock(data)] : []),
    ],
  };
}

/** Every service to choose from, by category. */
export function browseBlock(data: Dataset): Block {
  const options: Option[] = categoryIds.flatMap((category) =>
    [...data.services.values()]
      .filter((service) => service.category === category && service.variantOf === null)
      .map((service) => ({
        label: service.short,
        action: askAction(`${service.name} responsibilities`),
        group: labelOf(category),
      })),
  );
  return { kind: 'select', label: sentences.browse, options };
}

const labelOf = (category: string): string =>
  ({ ai: 'Machine learning and AI', 'end-user-iot': 'End user and IoT', 'developer-tools': 'Developer tools' })[
    category
  ] ?? `${category[0]?.toUpperCase()}${category.slice(1)}`;

export function homeCard(
  data: Dataset,
  held: { readonly rooms: number; readonly topics: number; readonly questions: number },
  questionTextDays: number,
): Card {
  const stores = sentences.storesText(questionTextDays, held);
  return {
    title: sentences.homeTitle,
    owner: null,
    text: [sentences.homeTitle, sentences.help, stores].join('\n'),
    blocks: [
      { kind: 'text', text: [sentences.help] },
      { kind: 'ask', label: sentences.ask, placeholder: sentences.askPlaceholder },
      { kind: 'buttons', buttons: suggestionButtons(sentences.examples) },
      browseBlock(data),
      { kind: 'divider' },
      { kind: 'heading', text: sentences.stores },
      { kind: 'text', text: [stores] },
    ],
  };
}

export function askForm(data: Dataset): Form {
  return {
    id: 'ask',
    title: 'Ask srm',
    submit: sentences.ask,
    state: '',
    blocks: [
      { kind: 'ask', label: 'Your question', placeholder: sentences.askPlaceholder },
      ...(data.services.size === 0 ? [] : [{ kind: 'note', tone: 'info', text: [sentences.help] } as const]),
    ],
  };
}

/**
 * The card that is pinned in a channel: in one look what is AWS's and what is ours on some services, and how to ask. Without
 * services it asks which; null where none of them is known.
 */
export function onboardingCard(data: Dataset, ids: readonly ServiceId[], platform: 'slack' | 'teams'): Card | null {
  if (ids.length === 0)
    return plainCard(sentences.onboardTitle, sentences.onboardWhich.replaceAll('`', ''), [
      { kind: 'text', text: coded(sentences.onboardWhich) },
    ]);
  const services = ids.flatMap((id) => serviceOf(data, id) ?? []);
  if (services.length === 0) return null;
  const names = listed(services.map(({ short }) => short));
  const owned = (service: (typeof services)[number], who: string) =>
    layerIds.filter((layer) => service.layers[layer].who === who).map((layer) => data.layers[layer].name.toLowerCase());
  const blocks = services.flatMap((service): Block[] => [
    { kind: 'heading', text: service.name },
    {
      kind: 'halves',
      by: 'AWS',
      aws: listed(owned(service, 'aws')) || 'Nothing alone',
      customer:
        [listed(owned(service, 'customer')), sharedText(owned(service, 'shared'))].filter(Boolean).join('. ') || null,
    },
  ]);
  return {
    title: sentences.onboardTitle,
    owner: null,
    text: [
      sentences.onboard(names),
      ...services.map((service) => `${service.name}: ${countsText(service)}.`),
      sentences.onboardHow.replaceAll('`', ''),
    ].join('\n'),
    blocks: [
      { kind: 'text', text: [sentences.onboard(names)] },
      ...blocks,
      { kind: 'note', tone: 'info', text: coded(sentences.onboardHow) },
      ...(platform === 'teams' ? [{ kind: 'note', tone: 'info', text: [sentences.pinHint] } as const] : []),
      { kind: 'buttons', buttons: suggestionButtons(services.slice(0, 4).map(({ short }) => sentences.whole(short))) },
    ],
  };
}

const sharedText = (names: readonly string[]) => (names.length === 0 ? '' : `Shared: ${listed(names)}`);
