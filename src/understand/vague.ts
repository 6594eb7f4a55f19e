import {
  aParticular,
  besidePointing,
  demonstrative,
  ordinals,
  partsOfMany,
  placesInList,
  pointers,
  pointersBack,
  quantifiers,
  unnamed,
  whoWords,
} from '../languages/en/grammar.ts';
import { contentOf } from './content.ts';
import { saysNothingBut } from './implied.ts';
import type { Ask } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { textAt } from './places.ts';
import type { Sighting } from './sighting.ts';
import type { Token } from './tokens.ts';

/** "Who is in charge of the updates there": what "there" is must be asked. */
export const isVague = ({ tokens }: Sighting) =>
  tokens.some(({ text }) => pointers.has(text)) && contentOf(tokens).length <= 2;

/** "Need the owner for item 4", "INC-88231, whose?", "a colleague said it's shared, right?": it points at something, and says nothing of what it is. */
export function namesNothing({ tokens }: Pick<Sighting, 'tokens'>): boolean {
  const isCode = ({ text, at }: Token) => code.test(text) && number.test(textAt(tokens, at + 1));
  const points = (one: Token) =>
    pointersBack.has(one.text) || placesInList.has(one.text) || Object.hasOwn(ordinals, one.text) || isCode(one);
  const isBeside = ({ text }: Token) => besidePointing.has(text) || number.test(text);
  return tokens.some(points) && saysNothingBut(tokens, (one) => points(one) || isBeside(one));
}

const number = /^\d+[a-z]?$/;
/** How a ticket's name begins: "INC-88231", "OPS-12". */
const code = /^[a-z]{2,6}$/;

/** "Who patches the queue?", "gateway down. who": whose queue it is must be asked, unless the queue is what is asked about. */
export function pointsAtUnnamed({ tokens, readings }: Sighting): boolean {
  const content = contentOf(tokens);
  const told = new Set(readings[0]?.places);
  // "A container base image": it only says which one.
  const isTold = (at: number) => told.has(at) || (readings[0]?.whole === true && told.has(at + 1));
  return (
    content.length <= 4 &&
    tokens.some(
      ({ at, text }) =>
        (at === 0 || aParticular.has(textAt(tokens, at - 1))) &&
        (partsOfMany.has(text) || (unnamed.has(text) && (!isTold(at) || demonstrative.has(textAt(tokens, at - 1))))),
    )
  );
}

/** Whoever has it depends on the service. */
export function isOfMany(lexicon: Lexicon, { duty }: Ask): boolean {
  return duty === null || !lexicon.data.duties[duty].everywhere;
}

/** "Zone security, who takes care of it": it is what the question is headed by, and the same on every service. */
export function pointsBack(lexicon: Lexicon, { tokens, readings }: Sighting, ask: Ask): boolean {
  if (isOfMany(lexicon, ask)) return false;
  const places = readings[0]?.places ?? [];
  return places.length > 0 && tokens.some(({ at, apart }) => apart && places.every((place) => place < at));
}

/** "Logs. us?", "is failover on us?": one everyday thing of many services, and nothing that says that all are meant. */
export function isBare(lexicon: Lexicon, { tokens }: Sighting, ask: Ask): boolean {
  const [one, more] = contentOf(tokens);
  if (!tokens.some(({ text, asked }) => asked || whoWords.has(text))) return false;
  if (!one || more || tokens.some(({ text }) => quantifiers.has(text)) || !isOfMany(lexicon, ask)) return false;
  const { fact } = ask.duty === null ? lexicon.data.layers[ask.layer] : lexicon.data.duties[ask.duty];
  // What AWS has in general, it has nearly everywhere.
  return fact.who !== 'aws';
}
