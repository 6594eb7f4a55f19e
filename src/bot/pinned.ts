import type { Card } from '../cards/card.ts';

import { onboardingCard, welcomeCard } from '../cards/surfaces.ts';
import { serviceOf } from '../dataset/dataset.ts';
import { pinSentences } from '../languages/en/commands.ts';
import { listed } from '../languages/en/sentences.ts';
import type { Place } from './incoming.ts';
import type { Order } from './order.ts';
import type { Reply } from './reply.ts';
import type { Tools } from './tools.ts';

const most = 6; // services: a card of more is no card to be read in one look

const said = (lines: readonly string[]): Card => ({
  title: pinSentences.title,
  owner: null,
  text: [pinSentences.title, ...lines].join('\n'),
  blocks: lines.map((line) => ({ kind: 'text', text: [line] })),
});

/** The room's card, pinned or brought up to date for everybody; what of the order is not on it, who gave it is told alone. */
export async function pinned(
  { dataset, store }: Tools,
  { kind, platform, organisation, room }: Place,
  { services, unknown }: Order,
): Promise<readonly Reply[]> {
  const tell = (card: Card): Reply => ({ kind: 'say', to: 'private', card, topic: null });
  if (kind === 'direct') return [tell(said([pinSentences.inChannels]))];
  const left = services.slice(most).map((id) => serviceOf(dataset, id)?.short ?? id);
  const notes = [
    ...(unknown.length > 0
      ? [pinSentences.unknown(listed(unknown.slice(0, most).map((word) => word.slice(0, 40))))]
      : []),
    ...(left.length > 0 ? [pinSentences.tooMany(most, listed(left))] : []),
  ];
  const aside = notes.length > 0 ? [tell(said(notes))] : [];
  const card = onboardingCard(dataset, services.slice(0, most), platform);
  if (services.length === 0 || card === null) return aside.length > 0 ? aside : [tell(card ?? welcomeCard(dataset))];
  return [{ kind: 'pin', card, message: await store.pin(organisation, room) }, ...aside];
}
