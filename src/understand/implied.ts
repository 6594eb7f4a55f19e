import type { ServiceId } from '../dataset/dataset.ts';
import type { ProfileId } from '../dataset/profiles.ts';
import { turns } from '../languages/en/cues.ts';
import { facets, tools } from '../languages/en/services.ts';
import type { Reading } from './asks.ts';
import { beneath, sayingSo } from './beneath.ts';
import { askOf, type Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { wordAt } from './places.ts';
import { says } from './says.ts';
import { given, termAdds } from './scores.ts';
import type { Token } from './tokens.ts';

/** Kinds of service on which software of one's own runs. */
const runsYours: ReadonlySet<string> = new Set<ProfileId>([
  'infrastructure',
  'container',
  'customer-operated',
  'on-premises',
  'serverless-compute',
]);

/** The same reading with another score, of the same shape as all others. */
const scored = ({ ask, on, words, whole, places }: Reading, score: number): Reading => ({
  ask,
  on,
  score,
  words,
  whole,
  places,
});

/** A service that stands for a side speaks for that side, unless the question says something nearer. */
export function withImplied(
  services: readonly ServiceId[],
  lexicon: Lexicon,
  readings: readonly Reading[],
  aside: readonly ServiceId[],
  mentions: Mentions,
  { tokens, line }: { readonly tokens: readonly Token[]; readonly line: string },
): Reading[] {
  const implied: Reading[] = [];
  for (const id of aside) {
    const ask = askOf(lexicon.data, facets[id] ?? '');
    if (ask) implied.push({ ask, on: null, score: given.side, words: id, whole: true, places: [] });
  }
  const machines = services.some((id) => {
    const service = lexicon.data.services.get(id);
    if (!service || !runsYours.has(service.profile)) return false;
    // Spark on Glue is Glue's own: its facts speak of it.
    return lexicon.recall(service, mentions.products, new Set()).length === 0;
  });
  // "Who installs the warehouse software?": where the operating system is AWS's, nobody else installs anything.
  const closed = services.filter((id) => {
    const service = lexicon.data.services.get(id);
    return (
      service?.layers['operating-system'].who === 'aws' && !service.duties['self-installed-software'] && !tools.has(id)
    );
  });
  const known =
    machines || closed.length === 0 || closed.length < services.length
      ? readings
      : readings.filter(({ ask }) => ask.duty !== 'self-installed-software');
  const installed = mentions.installed && machines ? askOf(lexicon.data, 'self-installed-software') : null;
  if (installed)
    implied.push({
      ask: installed,
      on: null,
      score: given.installed,
      words: 'software on it',
      whole: true,
      places: [],
    });
  const access = services.length > 0 && says(line, 'mayWho') ? askOf(lexicon.data, 'identity-access') : null;
  if (access) implied.push({ ask: access, on: null, score: given.mayWho, words: 'who may', whole: true, places: [] });
  const found = says(line, 'reports') ? services.find((id) => tools.has(id)) : undefined;
  const findings = found === undefined ? undefined : lexicon.data.services.get(found)?.duties.findings;
  if (findings)
    implied.push(sayingSo({ layer: 'logging-monitoring', duty: 'findings' }, 'what it found', given.findings));
  implied.push(...beneath(lexicon, services, tokens, mentions));
  if (implied.length === 0) return [...known];
  const merged = new Map(known.map((one) => [one.ask.duty ?? one.ask.layer, one]));
  for (const one of implied) {
    const key = one.ask.duty ?? one.ask.layer;
    const said = merged.get(key);
    merged.set(key, said ? scored(said, Math.max(said.score, one.score) + 1) : one);
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}

/** "Is the data in our RDS Amazon's responsibility?": nothing is said of its encryption or the like, so whose it is is asked. */
export function withBareData(
  lexicon: Lexicon,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  readings: readonly Reading[],
): readonly Reading[] {
  const [best] = readings;
  if (best?.ask.layer !== 'data' || best.ask.duty !== null) return readings;
  const whose = askOf(lexicon.data, 'data-ownership');
  if (!whose) return readings;
  const nothingElse = tokens.every(
    ({ text, at }) => best.places.includes(at) || taken.has(at) || saysNothing(lexicon, text),
  );
  return nothingElse ? [{ ...best, ask: whose }, ...readings.filter(({ ask }) => ask.duty !== whose.duty)] : readings;
}

/** "Can somebody at Amazon open our files?": AWS's access to data, whatever words say so. */
export function withLookingIn(
  lexicon: Lexicon,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  readings: readonly Reading[],
): readonly Reading[] {
  // AWS's access to a machine's memory is another question.
  if (readings[0]?.whole && readings[0].ask.duty === 'operator-access') return readings;
  const line = tokens.map(({ text, at }) => (taken.has(at) ? '·' : text)).join(' ');
  const found = turns.looksIn.exec(line);
  const ask = found && askOf(lexicon.data, 'aws-access-to-data');
  if (!found || !ask) return readings;
  const from = wordAt(line, found.index);
  const places = found[0].split(' ').map((_, index) => from + index);
  const score = Math.max(given.turn, (readings[0]?.score ?? 0) + 1);
  return [
    { ask, on: null, score, words: found[0], whole: true, places },
    ...readings.filter(({ ask: { duty } }) => duty !== ask.duty),
  ];
}

/** A word that says nothing about what is asked: an everyday one, or one of the parties. */
export const saysNothing = (lexicon: Lexicon, text: string): boolean =>
  lexicon.stopwords.has(text) || lexicon.conversational.has(text) || text.endsWith('ly') || turns.aws.test(text);

/** "Security in the cloud" is a term and a duty: named word by word, it is not the one "of the cloud". `concepts`: the longest first. */
export function withTerms(concepts: readonly string[], readings: readonly Reading[]): readonly Reading[] {
  const first = concepts.find((id) => readings.some(({ ask }) => ask.duty === id));
  const named = ({ ask }: Reading) => first !== undefined && ask.duty === first;
  if (!readings.some(named)) return readings;
  return readings
    .map((one) => (named(one) ? scored(one, one.score + termAdds) : one))
    .sort((a, b) => b.score - a.score);
}
