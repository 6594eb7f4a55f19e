import type { ServiceId } from '../dataset/dataset.ts';
import { everydaySingular, lastResort, possessed, possessive, verbs } from '../languages/en/services.ts';
import {
  beforeOne,
  beforeVerb,
  besideNames,
  besidesIt,
  endsLocated,
  fromWhom,
  locating,
  ofAws,
  oneOfMany,
  ordinaryBefore,
  participle,
  setApart,
  source,
  through,
} from '../languages/en/words.ts';
import { combined } from './combined.ts';
import { compactName, joined } from './compact.ts';
import { isExcluded } from './excluded.ts';
import type { Lexicon, Naming } from './lexicon.ts';
import { type Found, phrasesIn } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A service that a question names. `sure`: by its own name, and not only by a word that it shares. */
export type Mention = {
  readonly service: ServiceId;
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
  readonly by: Naming['kind'] | 'hint';
  /** The name is also that of a thing of the service. */
  readonly thing?: true;
};

export type Mentions = {
  readonly services: readonly Mention[];
  /** The same, each as often as it is named. */
  readonly named: readonly Mention[];
  /** Named only to be left out: "not fargate". */
  readonly excluded: readonly ServiceId[];
  /** Software named on a service of the question: "redis on ec2". */
  readonly installed: boolean;
  /** The words of that software. */
  readonly products: readonly Token[];
  /** One of these is meant, and nothing says which. */
  readonly either: readonly ServiceId[];
  /** Services whose names are everyday words that stand there, perhaps as such. */
  readonly perhaps: readonly ServiceId[];
  /** The words that were read as names. */
  readonly taken: ReadonlySet<number>;
  /** Those of them that name a thing as well: "task role". */
  readonly things: ReadonlySet<number>;
};

/** "..., DNS validated" is no member of a list. */
const endsThere = (tokens: readonly Token[], { to }: Found<Naming>) => {
  const after = tokens[to];
  return !after || after.apart || after.joined || !participle.test(after.text);
};

/** Everyday words beside a service, in a list of any length, are services too: "GuardDuty vs Inspector", "Textract, Transcribe". */
function coordinated(
  lexicon: Lexicon,
  tokens: readonly Token[],
  all: readonly Found<Naming>[],
): ReadonlySet<Found<Naming>> {
  const named = new Set(all.filter(({ meaning }) => meaning.kind === 'name'));
  const meets = (a: Found<Naming>, b: Found<Naming>) => {
    const [first, second] = a.from < b.from ? [a, b] : [b, a];
    if (second.from === first.to) return tokens[second.from]?.apart === true || tokens[second.from]?.joined === true;
    return second.from === first.to + 1 && besideNames.has(tokens[first.to]?.text ?? '');
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const one of all) {
      if (named.has(one) || (one.meaning.kind !== 'ordinary' && one.meaning.kind !== 'weak')) continue;
      // "Backups: Aurora, EBS" are backups.
      if (isPlural(lexicon, tokens, one)) continue;
      // "GuardDuty Inspector Macie": between two of them it is a third.
      const between = [...named].some(({ to }) => to === one.from) && [...named].some(({ from }) => from === one.to);
      if (!between && (!endsThere(tokens, one) || ![...named].some((other) => meets(one, other)))) continue;
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
const alone = (lexicon: Lexicon, tokens: readonly Token[], { meaning, from, to }: Found<Naming>) =>
  (from === 0 || tokens[from]?.apart === true) &&
  (to === tokens.length || tokens[to]?.apart === true) &&
  // "backups: ours?" are backups, not AWS Backup.
  tokens.slice(from, to).every(({ text, singular }) => singular === text || isCalled(lexicon, meaning, text));

/** "in Config", "for batch", alone, or with a capital in the middle of a sentence: an everyday word that means the service. */
function ordinaryMeant(lexicon: Lexicon, tokens: readonly Token[], found: Found<Naming>): boolean {
  const { from, to } = found;
  const { text: last } = tokens[to - 1] as Token;
  if (isPlural(lexicon, tokens, found)) return false;
  if (to - from === tokens.length) return true;
  const before = tokens[from - 1];
  // "Transcribe hosts": nobody does it here.
  if (verbs.has(last) && !beforeVerb.has(before?.text ?? '')) return true;
  const after = tokens[to];
  // "Backup (the AWS one)".
  if (tokens.some(({ text, at }) => ofAws.has(text) && besidesIt.has(tokens[at + 1]?.text ?? '') && at >= to))
    return true;
  // "via RAM", "through Config".
  if (before && through.has(before.text) && (tokens[from] as Token).capital) return true;
  const lowerElsewhere = tokens.some((token) => !token.capital && token.at !== from);
  // DNS and ETL are always in capitals.
  const abbreviated = to - from === 1 && (tokens[from] as Token).text.length <= 3;
  if (
    (tokens[from] as Token).capital &&
    !abbreviated &&
    lowerElsewhere &&
    before &&
    before.clause === (tokens[from] as Token).clause
  )
    return true;
  if (
    after &&
    ordinaryBefore.test(after.text) &&
    !(before && beforeOne.has(before.text) && to - from === 1 && oneOfMany.test(after.text))
  )
    return true;
  return Boolean(
    before &&
      locating.has(before.text) &&
      !(after && after.clause === before.clause && !after.apart && !endsLocated.test(after.text)),
  );
}

type Draft = {
  mentions: Mention[];
  products: Found<Naming>[];
  either: ServiceId[];
  /** The names of those. */
  twofold: Found<Naming>[];
  /** Such names where a list has them: the first that each may be. */
  beside: Mention[];
  perhaps: ServiceId[];
};

function drafts(lexicon: Lexicon, tokens: readonly Token[]): Draft {
  const draft: Draft = { mentions: [], products: [], either: [], twofold: [], beside: [], perhaps: [] };
  const all = [...phrasesIn(lexicon.names, tokens), ...joined(lexicon, tokens)];
  const listed = coordinated(lexicon, tokens, all);
  for (const found of all) {
    const { meaning, from, to } = found;
    switch (meaning.kind) {
      case 'name':
        draft.mentions.push({
          service: meaning.service,
          from,
          to,
          // A Grafana workspace is not WorkSpaces.
          sure: !everydaySingular.has(tokens[to - 1]?.text ?? ''),
          by: 'name',
          ...(meaning.thing ? { thing: true } : {}),
        });
        break;
      case 'ordinary':
        if (ordinaryMeant(lexicon, tokens, found) || alone(lexicon, tokens, found) || listed.has(found))
          draft.mentions.push({ service: meaning.service, from, to, sure: true, by: 'ordinary' });
        else draft.perhaps.push(meaning.service);
        break;
      case 'weak':
        draft.mentions.push({ service: meaning.service, from, to, sure: listed.has(found), by: 'weak' });
        break;
      case 'product':
        draft.products.push(found);
        break;
      case 'twofold':
        // "M Q": a letter of another name.
        if (all.some((other) => other.to - other.from > to - from && other.from <= from && other.to >= to)) break;
        if (meaning.services.length === 1)
          draft.mentions.push({ service: meaning.services[0] as ServiceId, from, to, sure: true, by: 'twofold' });
        else {
          draft.either.push(...meaning.services);
          if (besideNames.has(tokens[from - 1]?.text ?? '') || besideNames.has(tokens[to]?.text ?? ''))
            draft.beside.push({ service: meaning.services[0] as ServiceId, from, to, sure: true, by: 'twofold' });
          // "VPN endpoints": a short name is a part of other things too.
          if (to - from > 1) draft.twofold.push(found);
        }
        break;
      default:
        meaning satisfies never;
    }
  }
  for (const { text, at } of tokens) {
    const service = Object.hasOwn(possessed, text) ? possessed[text] : undefined;
    const whose = tokens.slice(Math.max(0, at - 2), at).some((one) => possessive.has(one.text));
    if (service !== undefined && whose && lexicon.data.services.has(service))
      draft.mentions.push({ service, from: at, to: at + 1, sure: false, by: 'weak' });
  }
  draft.mentions.sort((a, b) => a.from - b.from);
  return draft;
}

/** Two mentions of one place, or with a word in common: the longer stays. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const managedFor = (lexicon: Lexicon, service: ServiceId, products: readonly Naming[]) =>
  products.some(
    (one) =>
      one.kind === 'product' &&
      one.services.some(
        (id) =>
          id === service ||
          lexicon.data.services.get(service)?.variantOf === id ||
          (id === 'rds' && (service.startsWith('rds') || service.startsWith('aurora'))),
      ),
  );

/** "ECS task definitions": the last word of the name "ECS task" belongs to what comes next. */
function headsNext(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (to - from < 2 || !next || next.apart || next.clause !== tokens[from]?.clause) return false;
  if (lexicon.stopwords.has(next.text) || lexicon.functions.has(next.text)) return false;
  const shorter = tokens
    .slice(from, to - 1)
    .map(({ text }) => text)
    .join('');
  return compactName(lexicon, shorter)?.kind === 'name';
}

/**
 * Which services a question names, which it leaves out, and what it names only in passing.
 * `context`: what the thread is about; "and the notebooks?" after SageMaker endpoints is SageMaker's notebooks.
 */
export function mentionsIn(lexicon: Lexicon, tokens: readonly Token[], context: readonly ServiceId[] = []): Mentions {
  const draft = drafts(lexicon, tokens);
  const kubernetes = draft.products.filter(
    ({ meaning }) => meaning.kind === 'product' && meaning.services.includes('eks'),
  );
  const { mentions, hints } = combined(lexicon, tokens, withoutOverlaps(draft.mentions), kubernetes, context);
  const excluded: ServiceId[] = [];
  let services = mentions.filter(({ service, from }) => {
    if (!isExcluded(tokens, from)) return true;
    excluded.push(service);
    return false;
  });
  services = services.filter(
    ({ service }) => !(excluded.includes(service) && services.some((other) => other.service !== service)),
  );
  // "From us" sets nothing apart.
  const compared = tokens.some(
    ({ text, at }) => setApart.has(text) && !fromWhom.has(`${text} ${tokens[at + 1]?.text ?? ''}`),
  );
  if (services.some(({ sure }) => sure) && !compared) services = services.filter(({ sure }) => sure);
  // "An ACM issued certificate on CloudFront": what it is like, not whose it is.
  const others = services.filter(({ to }) => !source.test(tokens[to]?.text ?? '') || tokens[to]?.apart);
  if (others.length > 0) services = others;
  // "Direct Connect vs VPN": set against another service it is the better known of the two.
  if (compared && services.length === 1 && services.every(({ sure }) => sure)) services.push(...draft.beside);
  const products = draft.products.map(({ meaning }) => meaning);
  // "Lambda, EMR jobs, Flink app": the third of a list is the service that runs it.
  if (services.length > 1)
    for (const { meaning, from, to } of draft.products) {
      const [service, other] = meaning.kind === 'product' ? meaning.services : [];
      if (
        service &&
        !other &&
        tokens[from]?.joined &&
        !services.some((one) => managedFor(lexicon, one.service, [meaning]))
      )
        services.push({ service, from, to, sure: true, by: 'product' });
    }
  const installed =
    services.length > 0 &&
    draft.products.some(
      ({ meaning }) =>
        meaning.kind === 'product' && !services.some(({ service }) => managedFor(lexicon, service, [meaning])),
    );
  // "Grafana on the managed workspace": WorkSpaces is less sure than the product.
  if (products.length > 0 && services.every(({ by, sure }) => by === 'name' && !sure)) services = [];
  if (services.length === 0) {
    for (const { meaning, from, to } of draft.products) {
      if (meaning.kind === 'product')
        for (const service of meaning.services) services.push({ service, from, to, sure: false, by: 'product' });
    }
  }
  if (services.length === 0 && draft.either.length === 0 && context.length === 0) {
    const thing = tokens.find(({ text }) => Object.hasOwn(lastResort, text));
    const service = thing && lastResort[thing.text];
    if (service && lexicon.data.services.has(service))
      services.push({ service, from: thing.at, to: thing.at + 1, sure: false, by: 'weak' });
  }
  const taken = new Set<number>(hints);
  // "The Nitro hypervisor on our Outposts": a doubtful name beside a sure one is the thing that it says.
  const names = mentions.filter(
    ({ by, service, from, to }) => by !== 'weak' || to - from === 1 || services.some((one) => one.service === service),
  );
  for (const { from, to } of [...names, ...draft.products, ...draft.twofold])
    for (let at = from; at < to - (headsNext(lexicon, tokens, from, to) ? 1 : 0); at += 1) taken.add(at);
  const things = new Set<number>();
  for (const { from, to, thing } of mentions) for (let at = from; thing && at < to; at += 1) things.add(at);
  const unique = services.filter((one, at) => services.findIndex(({ service }) => service === one.service) === at);
  return {
    services: unique,
    named: services,
    excluded,
    installed: installed && products.length > 0,
    products: draft.products.flatMap(({ from, to }) => tokens.slice(from, to)),
    either: unique.length > 0 ? [] : [...new Set(draft.either)],
    perhaps: unique.length > 0 ? [] : draft.perhaps,
    taken,
    things,
  };
}
