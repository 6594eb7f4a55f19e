import type { ServiceId } from '../dataset/dataset.ts';
import { turns } from '../languages/en/cues.ts';
import { and, lists } from '../languages/en/grammar.ts';
import { alternatives } from './choice.ts';
import type { Ask, Intent, Topic } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { says } from './says.ts';
import { barOfEach } from './scores.ts';
import type { Sighting } from './sighting.ts';
import type { Token } from './tokens.ts';

export function comparison(lexicon: Lexicon, seen: Sighting, asks: readonly Ask[], topic: Topic): Intent | null {
  const { line } = seen;
  const services = alternatives(lexicon, seen);
  const pointed = services.length === 0 && says(line, 'compare') && turns.pointsAtSome.test(line);
  const list = services.length > 1 ? services : pointed ? topic.among : [];
  if (list.length < 2) return null;
  const move = says(line, 'move');
  const gains = says(line, 'gains');
  const compares = says(line, 'compare') || onlyNames(seen) || turns.either.test(line);
  if (!(compares || (move && (gains || turns.from.test(line) || asks.length === 0)) || gains)) return null;
  if (asksOneThing(seen) && asks.length > 0) return null;
  return comparing(seen, list);
}

/** "Beanstalk / App Runner / Fargate": names side by side and nothing else. */
const onlyNames = ({ mentions, tokens: all }: Sighting) => {
  // "We have one SRE. Auto Mode, managed node groups, self-managed nodes?"
  const last = all.at(-1)?.clause;
  const tokens = all.filter(({ clause }) => clause === last);
  return (
    tokens.some(({ at, apart, joined }) => (apart || joined) && mentions.services.some(({ from }) => from === at)) &&
    tokens.every(({ at, text }) => mentions.taken.has(at) || lists.has(text))
  );
};

/** All of some services set side by side; or what a move from the first to the last changes. */
export const comparing = ({ line }: Sighting, services: readonly ServiceId[]): Intent => ({
  kind: 'compare',
  services: orderedForMove(line, services),
  asks: [],
  move: says(line, 'move') && !turns.versus.test(line),
});

/** "Kernel patches: EC2 vs Fargate", "Batch on Fargate versus on EC2, AMI refresh?": one thing and hardly a word else, before all the names or behind them. */
export function hasThingApart({ tokens, mentions, readings }: Sighting): boolean {
  const [best] = readings;
  const [first, last] = [mentions.services[0], mentions.services.at(-1)];
  if (!best?.whole || best.score < barOfEach.other || !first || !last) return false;
  const head = tokens.findLast(({ at, apart }) => at <= first.from && apart)?.at ?? 0;
  const tail = tokens.find(({ at, apart }) => at >= last.to && apart)?.at ?? tokens.length;
  const isSaid = ({ at }: Token) => best.places.includes(at) || mentions.taken.has(at);
  return [tokens.slice(0, head), tokens.slice(tail)].some(
    (words) =>
      words.filter(({ at }) => best.places.includes(at)).length === best.places.length &&
      words.filter((word) => !isSaid(word)).length <= 1 &&
      words.every(({ text, apart, clause }, on) => clause === words[0]?.clause && text !== and && (on === 0 || !apart)),
  );
}

/** "fargate or lambda: who patches the OS?" asks one thing of each; "who does what on ..." asks for everything. */
function asksOneThing({ line, readings, presumes }: Sighting): boolean {
  const best = readings[0];
  const forWhat = turns.forWhat.test(line);
  const asked = says(line, 'asksOwner') || presumes !== null;
  const { each, other } = barOfEach;
  const least = says(line, 'ofEach') ? each : asked ? barOfEach.asked : other;
  return best?.whole === true && best.score >= least && !forWhat && !says(line, 'gains');
}

/** "to EKS from kubeadm": what is left comes first. */
function orderedForMove(line: string, services: readonly ServiceId[]): readonly ServiceId[] {
  return turns.toFrom.test(line) && !turns.fromTo.test(line) && services.length === 2
    ? [...services].reverse()
    : services;
}
