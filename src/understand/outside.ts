import { type Cue, cues, turns } from '../languages/en/cues.ts';
import { beforeThing, madeBy, ofAws } from '../languages/en/grammar.ts';
import { afterAws } from '../languages/en/names.ts';
import { sureness } from './asks.ts';
import type { Unknown } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { endsAsking, lineOf, textAt, wordAt } from './places.ts';
import { says } from './says.ts';
import { bar } from './scores.ts';
import type { Sighting } from './sighting.ts';

/** "Alibaba ECS": another cloud's service of the same name. */
function isForeign({ line, mentions, tokens }: Sighting): boolean {
  if (!says(line, 'cloud') || turns.aws.test(line)) return false;
  return mentions.services.every(({ from }) => cues.cloud.test(lineOf(tokens.slice(Math.max(0, from - 3), from + 1))));
}

/** "The Salesforce login it uses", in a thread on AppFlow: said of the service's own things, not of where else to run. */
function ofOurs({ line, tokens, services }: Sighting): boolean {
  if (services.length === 0) return false;
  const found = cues.otherCloud.exec(line);
  const at = found ? wordAt(line, found.index) : 0;
  return beforeThing.has(textAt(tokens, at - 1));
}

/** "gp2 burst credits", "Block Public Access": the word that would lead outside is part of a thing of ours. */
function partOfThing({ line, readings, conceptPlaces }: Sighting, cue: Cue): boolean {
  const found = cues[cue].exec(line);
  if (!found) return false;
  const at = wordAt(line, found.index + found[0].length);
  if (conceptPlaces.has(at)) return true;
  return readings.some(({ whole, score, places }) => {
    const from = Math.min(...places);
    const beside = places.length > 1 && Math.max(...places) - from < places.length + 1;
    return whole && score >= bar.thing && beside && places.includes(at);
  });
}

/** How a question asks for an owner. `who`: in any way. `named`: in words for it, "who is responsible", "us or them", "who has what". */
type Asked = { readonly who: boolean; readonly named: boolean };

/** Words that lead outside, where nobody is asked for; "can you give me access?" asks somebody to do it, not who has it. */
const leadsOut = (seen: Sighting, { who }: Asked, cue: Cue) =>
  says(seen.line, cue) && (!who || turns.asksYou.test(seen.line)) && !partOfThing(seen, cue);

/** What is told srm and not asked; beside a service it may be a thing of the service. */
const isToldUs = ({ line, mentions }: Sighting) =>
  says(line, 'injection') || (says(line, 'commands') && mentions.services.length === 0);

/** "Write me a policy"; "list who has what" and "list the services that ..." ask. */
const isRequest = ({ line }: Sighting) => says(line, 'request') && !says(line, 'overview') && !says(line, 'services');

/** Another cloud's name, which is no word of a service's that is named. */
const isOtherCloud = (seen: Sighting) =>
  says(seen.line, 'otherCloud') && !seen.mentions.services.some(({ by }) => by === 'name') && !ofOurs(seen);

/** A number that AWS sets, and not who has the thing that it is a limit of. */
function asksLimit(seen: Sighting): boolean {
  const { line, tokens, readings } = seen;
  // "DynamoDB item size limit?"
  if (endsAsking(tokens) && turns.limitOnly.test(line)) return true;
  if (!says(line, 'limit')) return false;
  const thing = readings[0]?.whole === true && sureness(seen) >= bar.limit;
  return says(line, 'asksValue') || !(thing || partOfThing(seen, 'limit'));
}

/** A service is named, and nothing of it that somebody has. */
const isNothingOfService = (seen: Sighting) =>
  seen.services.length > 0 &&
  says(seen.line, 'outside') &&
  seen.incidents.length === 0 &&
  sureness(seen) < bar.anything;

/** What is not about who has what, whatever it names: the first of these that holds says why. */
const reasons: readonly (readonly [Unknown, (seen: Sighting, asked: Asked) => boolean])[] = [
  ['outside', isToldUs],
  ['limit', ({ line }, { named }) => !named && says(line, 'feature')],
  ['price', ({ line }, { named }) => !named && says(line, 'plan')],
  ['state', ({ line }, { named }) => !named && says(line, 'state')],
  ['action', (seen, { named }) => !named && isRequest(seen)],
  ['other cloud', isForeign],
  ['other cloud', isOtherCloud],
  ['price', (seen, asked) => leadsOut(seen, asked, 'price') && !says(seen.line, 'notPrice')],
  ['how-to', ({ line }, { who }) => !who && says(line, 'howTo') && !says(line, 'wholly')],
  ['limit', (seen, { who }) => !who && asksLimit(seen)],
  ['how-to', ({ line }, { who, named }) => says(line, 'trouble') && (!who || (!named && turns.pastedError.test(line)))],
  ['action', (seen, asked) => leadsOut(seen, asked, 'action')],
  ['outside', isNothingOfService],
];

/** Why a question is not about who has what; null where it is. `who`: it asks for an owner. */
export function outsideOf(seen: Sighting, who: boolean): Unknown | null {
  const { line } = seen;
  const asked = { who, named: says(line, 'asksOwner') || says(line, 'usOrThem') || says(line, 'wholly') };
  return reasons.find(([, holds]) => holds(seen, asked))?.[0] ?? null;
}

/** "who owns OS patching on AWS CloudToaster", "CloudToaster by AWS": beside AWS or Amazon a word that is none of ours, in small letters only where no service is named. */
export function madeUpService(lexicon: Lexicon, { mentions, services, tokens }: Sighting): boolean {
  if (mentions.services.some(({ by }) => by === 'name' || by === 'hint')) return false;
  return tokens.some(({ text, stem, at, clause, capital, apart }) => {
    const isMadeBy = textAt(tokens, at + 1) === madeBy && ofAws.has(textAt(tokens, at + 2));
    if (capital && isMadeBy) return lexicon.rarity.get(stem) === undefined && !lexicon.spelling.known(text);
    if (text.length < 3 || apart || !ofAws.has(textAt(tokens, at - 1)) || tokens[at - 1]?.clause !== clause)
      return false;
    if (capital) return lexicon.rarity.get(stem) === undefined && !afterAws.has(text);
    return services.length === 0 && !lexicon.spelling.known(text);
  });
}
