import { type Cue, cues, turns } from '../languages/en/cues.ts';
import { determiners } from '../languages/en/grammar.ts';
import { afterAws } from '../languages/en/names.ts';
import { sureness } from './asks.ts';
import type { Unknown } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { lineOf, textAt, wordAt } from './places.ts';
import { says } from './says.ts';
import { bar } from './scores.ts';
import type { Sighting } from './sighting.ts';

/** "Alibaba ECS": another cloud's service of the same name. */
function foreign({ line, mentions, tokens }: Sighting): boolean {
  if (!says(line, 'cloud') || turns.aws.test(line)) return false;
  return mentions.services.every(({ from }) => cues.cloud.test(lineOf(tokens.slice(Math.max(0, from - 3), from + 1))));
}

/** "The Salesforce login it uses", in a thread on AppFlow: said of the service's own things, not of where else to run. */
function ofOurs({ line, tokens, services }: Sighting): boolean {
  if (services.length === 0) return false;
  const found = cues.otherCloud.exec(line);
  const at = found ? wordAt(line, found.index) : 0;
  return determiners.has(textAt(tokens, at - 1)) || textAt(tokens, at - 1) === 'which';
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

/** Questions that are not about who has what, whatever they name. */
export function outsideOf(seen: Sighting, who: boolean): Unknown | null {
  const { line } = seen;
  // "Can you give me access?": whom it asks to do it has nothing to do with who has it.
  const leads = (cue: Cue) => says(line, cue) && (!who || turns.asksYou.test(line)) && !partOfThing(seen, cue);
  if (says(line, 'injection') || (says(line, 'commands') && seen.mentions.services.length === 0)) return 'outside';
  const asksOwner = says(line, 'asksOwner') || says(line, 'usOrThem') || says(line, 'wholly');
  if (!asksOwner && says(line, 'feature')) return 'limit';
  if (!asksOwner && says(line, 'plan')) return 'price';
  if (!asksOwner && says(line, 'state')) return 'state';
  if (!asksOwner && says(line, 'request') && !says(line, 'overview') && !says(line, 'services')) return 'action';
  if (foreign(seen)) return 'other cloud';
  if (says(line, 'otherCloud') && !seen.mentions.services.some(({ by }) => by === 'name') && !ofOurs(seen))
    return 'other cloud';
  if (leads('price') && !says(line, 'notPrice')) return 'price';
  if (says(line, 'howTo') && !who && !says(line, 'wholly')) return 'how-to';
  const named = seen.readings[0]?.whole === true && sureness(seen) >= bar.limit;
  // "DynamoDB item size limit?"
  if (!who && seen.tokens.at(-1)?.asked && turns.limitOnly.test(line)) return 'limit';
  if (says(line, 'limit') && !who && (says(line, 'asksValue') || !(named || partOfThing(seen, 'limit'))))
    return 'limit';
  if (says(line, 'trouble') && !who) return 'how-to';
  if (leads('action')) return 'action';
  const nothing = seen.incidents.length === 0 && sureness(seen) < bar.anything;
  if (seen.services.length > 0 && says(line, 'outside') && nothing) return 'outside';
  return null;
}

/** "who owns OS patching on AWS CloudToaster": a capital, after AWS or Amazon or at the end of "on ...", that is no word of ours. */
export function madeUpService(lexicon: Lexicon, seen: Sighting): boolean {
  if (seen.mentions.services.some(({ by }) => by === 'name' || by === 'hint')) return false;
  return seen.tokens.some(({ text, at, capital }) => {
    const before = textAt(seen.tokens, at - 1);
    if (
      !(before === 'aws' || before === 'amazon') ||
      text.length < 3 ||
      seen.tokens[at - 1]?.clause !== seen.tokens[at]?.clause
    )
      return false;
    if (!capital && (seen.services.length > 0 || lexicon.spelling.known(text))) return false;
    return capital ? !lexicon.rarity.has(seen.tokens[at]?.stem ?? '') && !afterAws.has(text) : true;
  });
}
