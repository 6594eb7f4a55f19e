/**
 * What Teams takes. Pages of Microsoft's disagree on a message's size (28 KB, 40 KB, 100 KB): the smallest holds
 * everywhere, and leaves room for the envelope around the card.
 */
export const limits = {
  /** Bytes of a card as UTF-8 JSON. */
  cardBytes: 27_000,
  /** Bytes of a search's answer, with all its cards. */
  resultsBytes: 80_000,
  results: 15,
  actionsInSet: 6,
  buttonTitle: 60,
  choices: 100,
  choiceTitle: 100,
  inputLength: 1_000,
  dialogTitle: 64,
  /** For screen readers, notifications and clients without cards. */
  spoken: 3_000,
  summary: 200,
} as const;

export const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
