import type { Rating } from '../answer/answer.ts';
import { type Dataset, type ServiceEntry, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import { layerIds } from '../dataset/layers.ts';
import { categoryIds } from '../dataset/schema.ts';
import { categories, listed, sentences } from '../languages/en/sentences.ts';
import { askAction } from './action.ts';
import type { Block, Card, Form, Option } from './card.ts';
import { suggestionButtons } from './cards.ts';
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
export const ratedCard = (rating: Rating): Card => plainCard(sentences.thanks, sentences.noted[rating]);

/** A private answer made public: the question is restated, since nobody else saw it. */
export function sharedCard(card: Card, question: string): Card {
  const asked = sentences.shared(question);
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
    text: [sentences.welcomeTitle, sentences.welcome, sentences.forExample(sentences.examples.slice(0, 4))].join('\n'),
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
        group: categories[category],
      })),
  );
  return { kind: 'select', label: sentences.browse, options };
}

export function homeCard(
  data: Dataset,
  held: { readonly rooms: number; readonly topics: number; readonly questions: number },
  days: { readonly topic: number; readonly question: number; readonly text: number },
): Card {
  const stores = sentences.storesText(days, held);
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
    title: sentences.askTitle,
    submit: sentences.ask,
    blocks: [
      { kind: 'ask', label: sentences.askLabel, placeholder: sentences.askPlaceholder },
      ...(data.services.size === 0 ? [] : [{ kind: 'note', tone: 'info', text: [sentences.help] } as const]),
    ],
  };
}

/**
 * The card that is pinned in a channel: in one look who has what on some services, and how to ask. Without services it asks
 * which; null where none of them is known.
 */
export function onboardingCard(data: Dataset, ids: readonly ServiceId[], platform: 'slack' | 'teams'): Card | null {
  if (ids.length === 0)
    return plainCard(sentences.onboardTitle, sentences.onboardWhich.replaceAll('`', ''), [
      { kind: 'text', text: coded(sentences.onboardWhich) },
    ]);
  const services = ids.flatMap((id) => serviceOf(data, id) ?? []);
  if (services.length === 0) return null;
  const said = sentences.onboard(listed(services.map(({ short }) => short)));
  return {
    title: sentences.onboardTitle,
    owner: null,
    text: [
      said,
      ...services.map((service) => `${service.name}: ${countsText(service)}.`),
      sentences.onboardHow.replaceAll('`', ''),
    ].join('\n'),
    blocks: [
      { kind: 'text', text: [said] },
      ...services.flatMap((service): Block[] => [{ kind: 'heading', text: service.name }, ownedBlock(data, service)]),
      { kind: 'note', tone: 'info', text: coded(sentences.onboardHow) },
      ...(platform === 'teams' ? [{ kind: 'note', tone: 'info', text: coded(sentences.pinHint) } as const] : []),
      { kind: 'buttons', buttons: suggestionButtons(services.slice(0, 4).map(({ short }) => sentences.whole(short))) },
    ],
  };
}

/** The layers of a service by who has them: a row for each. */
const ownedBlock = (data: Dataset, { layers }: ServiceEntry): Block => ({
  kind: 'owners',
  rows: (['aws', 'customer', 'shared', 'depends'] as const).flatMap((owner) => {
    const names = layerIds.filter((layer) => layers[layer].who === owner).map((layer) => data.layers[layer].name);
    return names.length === 0
      ? []
      : [{ owner, label: sentences.layersCount(names.length), text: names.join(', ').toLowerCase() }];
  }),
});
