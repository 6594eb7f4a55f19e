import { joining, ofAws, through } from '../languages/en/grammar.ts';
import {
  beforeOne,
  beforeVerb,
  besidesIt,
  endsLocated,
  locating,
  oneOfMany,
  ordinaryBefore,
  participle,
  thingsToo,
} from '../languages/en/names.ts';
import { verbs } from '../languages/en/services.ts';
import type { Lexicon, Naming } from './lexicon.ts';
import type { Found } from './phrases.ts';
import { type Stretch, textAt } from './places.ts';
import type { Token } from './tokens.ts';

/** "..., DNS validated" is no member of a list. */
const endsThere = (tokens: readonly Token[], { to }: Stretch) => {
  const after = tokens[to];
  return !after || after.apart || after.joined || !participle.test(after.text);
};

/** Two names with nothing between them but a comma or a word like "and". */
function meet(tokens: readonly Token[], a: Stretch, b: Stretch): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (second.from === first.to) return tokens[second.from]?.apart === true || tokens[second.from]?.joined === true;
  return second.from === first.to + 1 && joining.has(textAt(tokens, first.to));
}

/** Whether a word stands in one list with some names. */
function isBeside(tokens: readonly Token[], one: Stretch, names: readonly Stretch[]): boolean {
  // "GuardDuty Inspector Macie": between two of them it is a third.
  const between = names.some(({ to }) => to === one.from) && names.some(({ from }) => from === one.to);
  return between || (endsThere(tokens, one) && names.some((other) => meet(tokens, one, other)));
}

/** So many members that begin with a name each are a list of them. */
const ofRow = 3;

/** "SES bounce rate. Connect agents. Transcribe models": the words that members of a list begin with, where some of them are names. */
function inRow(lexicon: Lexicon, tokens: readonly Token[], all: readonly Found<Naming>[]): readonly Found<Naming>[] {
  const heads = all.filter(({ meaning, from, to }) => {
    const begins = (from === 0 || tokens[from]?.apart) && tokens[to]?.apart === false;
    const isShort = lexicon.data.services.get('service' in meaning ? meaning.service : '')?.short.toLowerCase();
    const isCalled = isShort === textAt(tokens, from) && to === from + 1 && !thingsToo.has(textAt(tokens, from));
    return begins && (meaning.kind === 'name' || (meaning.kind === 'ordinary' && isCalled));
  });
  return heads.length >= ofRow && heads.some(({ meaning }) => meaning.kind === 'name') ? heads : [];
}

/** Everyday words beside a service, in a list of any length, are services too: "GuardDuty vs Inspector", "Textract, Transcribe". */
export function coordinated(
  lexicon: Lexicon,
  tokens: readonly Token[],
  all: readonly Found<Naming>[],
): ReadonlySet<Found<Naming>> {
  const named = new Set([...all.filter(({ meaning }) => meaning.kind === 'name'), ...inRow(lexicon, tokens, all)]);
  const everyday = all.filter(
    (one) =>
      (one.meaning.kind === 'ordinary' || one.meaning.kind === 'weak') &&
      // "Backups: Aurora, EBS" are backups.
      !isPlural(lexicon, tokens, one),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const one of everyday) {
      if (named.has(one) || !isBeside(tokens, one, [...named])) continue;
      named.add(one);
      grown = true;
    }
  }
  return named;
}

/** Whether a service is called by this very word: Organizations and WorkSpaces are, AWS Backup is no "backups". */
function isCalled(lexicon: Lexicon, meaning: Naming, word: string): boolean {
  const service = meaning.kind === 'ordinary' ? lexicon.data.services.get(meaning.service) : undefined;
  const names = service ? [service.short, service.id, ...service.aka] : [];
  return names.some((name) => name.toLowerCase().endsWith(word));
}

/** Several of the everyday thing: "backups" are not AWS Backup, Organizations and WorkSpaces are called so. */
function isPlural(lexicon: Lexicon, tokens: readonly Token[], { meaning, to }: Found<Naming>): boolean {
  const { text, singular } = tokens[to - 1] as Token;
  return meaning.kind === 'ordinary' && singular !== text && !isCalled(lexicon, meaning, text);
}

/** "Inspector: what's left for us", "detective - who does what": a clause of its own, before or after what is asked. */
const isAlone = (lexicon: Lexicon, tokens: readonly Token[], { meaning, from, to }: Found<Naming>) =>
  (from === 0 || tokens[from]?.apart === true) &&
  (to === tokens.length || tokens[to]?.apart === true) &&
  // "backups: ours?" are backups, not AWS Backup.
  tokens.slice(from, to).every(({ text, singular }) => singular === text || isCalled(lexicon, meaning, text));

/** "Transcribe hosts": nobody does it here. */
const isNoAct = (tokens: readonly Token[], { from, to }: Stretch) =>
  verbs.has(textAt(tokens, to - 1)) && !beforeVerb.has(textAt(tokens, from - 1));

/** "Backup (the AWS one)". */
const isAwsOne = (tokens: readonly Token[], { to }: Stretch) =>
  tokens.some(({ text, at }) => at >= to && ofAws.has(text) && besidesIt.has(textAt(tokens, at + 1)));

/** "via RAM", "through Config". */
const isMeans = (tokens: readonly Token[], { from }: Stretch) =>
  through.has(textAt(tokens, from - 1)) && tokens[from]?.capital === true;

/** A capital in the middle of a sentence that has small letters. */
function hasCapital(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const first = tokens[from] as Token;
  // DNS and ETL are always in capitals.
  const abbreviated = to - from === 1 && first.text.length <= 3;
  const lowerElsewhere = tokens.some((token) => !token.capital && token.at !== from);
  return first.capital && !abbreviated && lowerElsewhere && tokens[from - 1]?.clause === first.clause;
}

/** "batch job", "backup vault"; "a batch job" is one of many. */
function headsThing(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const after = textAt(tokens, to);
  const one = beforeOne.has(textAt(tokens, from - 1)) && to - from === 1 && oneOfMany.test(after);
  return ordinaryBefore.test(after) && !one;
}

/** "in Config", "for batch", and nothing that goes on with it. */
function isPlace(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (!before || !locating.has(before.text)) return false;
  return !after || after.clause !== before.clause || after.apart || endsLocated.test(after.text);
}

/** "in Config", "for batch", alone, or with a capital in the middle of a sentence: an everyday word that means the service. */
export function meansService(lexicon: Lexicon, tokens: readonly Token[], found: Found<Naming>): boolean {
  if (isAlone(lexicon, tokens, found)) return true;
  if (isPlural(lexicon, tokens, found)) return false;
  return (
    found.to - found.from === tokens.length ||
    isNoAct(tokens, found) ||
    isAwsOne(tokens, found) ||
    isMeans(tokens, found) ||
    hasCapital(tokens, found) ||
    headsThing(tokens, found) ||
    isPlace(tokens, found)
  );
}
