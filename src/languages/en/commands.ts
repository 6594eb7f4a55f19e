/** What srm is told to do, not asked: where it stands first and nothing but the names of services follows, a card is pinned. */
export const pinning: ReadonlySet<string> = new Set(['onboard', 'onboarding', 'pin']);

/** May stand between the names. */
export const betweenNames: ReadonlySet<string> = new Set(
  'and or plus also with our the aws amazon service services please pls plz thanks'.split(' '),
);

/** What srm says about it, besides the card. */
export const pinSentences = {
  title: 'Pinning a card',
  inChannels: 'I pin cards in channels only: type it in the channel that the card is for.',
  unknown: (names: string) =>
    `I know no AWS service called ${names}: type its name as AWS writes it, or its abbreviation.`,
  tooMany: (most: number, left: string) =>
    `A card has room for ${most} services, so ${left} had to be left out: name fewer, or pin a card in another channel.`,
};
