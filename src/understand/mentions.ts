import type { ServiceId } from '../dataset/dataset.ts';
import { cues } from '../languages/en/cues.ts';
import {
  type Combination,
  combinations,
  everydaySingular,
  lastResort,
  possessed,
  possessive,
} from '../languages/en/services.ts';
import {
  beforeOne,
  besideNames,
  betweenNames,
  endsLocated,
  leavesOut,
  leavesOutPair,
  linksName,
  locating,
  oneOfMany,
  opens,
  ordinaryBefore,
  participle,
  permits,
  setAgainst,
  setApart,
  statement,
  through,
} from '../languages/en/words.ts';
import type { Hint, Lexicon, Naming } from './lexicon.ts';
import { type Found, mayKnow, phrasesIn, startOf } from './phrases.ts';
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

/** "not fargate", "forget eks", "instead of lambda": right before the name, at most one linking word between. */
function isExcluded(tokens: readonly Token[], from: number): boolean {
  const line = tokens.map(({ text }) => text).join(' ');
  // "Fargate instead of EC2, what would we drop?" asks about both.
  if (tokens[from - 1]?.text === 'of' && cues.gains.test(line)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const { text } = tokens[at] as Token;
    // "but not on Lambda, right?" asks about Lambda; "not Neptune, I said Keyspaces" does not.
    if (text === 'not' && tokens.slice(0, at).every((one) => opens.has(one.text))) return cues.correction.test(line);
    // "We can ignore the patches of DocumentDB, no?"
    if (permits.has(tokens[at - 1]?.text ?? '')) return false;
    if (leavesOut.has(text))
      return !((text === 'not' || text === 'unlike') && at > 0 && statement.has((tokens[at - 1] as Token).text));
    if (at > 0 && leavesOutPair.test(`${(tokens[at - 1] as Token).text} ${text}`)) return true;
    if (!linksName.has(text)) return false;
  }
  return false;
}

/** "..., DNS validated" is no member of a list. */
const endsThere = (tokens: readonly Token[], { to }: Found<Naming>) => {
  const after = tokens[to];
  return !after || after.apart || after.joined || !participle.test(after.text);
};

/** Everyday words beside a service, in a list of any length, are services too: "GuardDuty vs Inspector", "Textract, Transcribe". */
function coordinated(tokens: readonly Token[], all: readonly Found<Naming>[]): ReadonlySet<Found<Naming>> {
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
      if (!endsThere(tokens, one) || ![...named].some((other) => meets(one, other))) continue;
      named.add(one);
      grown = true;
    }
  }
  return named;
}

/** "Inspector: what's left for us", "detective - who does what": a clause of its own, before or after what is asked. */
const alone = (tokens: readonly Token[], { from, to }: Found<Naming>) =>
  (from === 0 || tokens[from]?.apart === true) &&
  (to === tokens.length || tokens[to]?.apart === true) &&
  // "backups: ours?" are backups, not AWS Backup.
  tokens.slice(from, to).every(({ text, singular }) => singular === text);

/** "in Config", "for batch", alone, or with a capital in the middle of a sentence: an everyday word that means the service. */
function ordinaryMeant(lexicon: Lexicon, tokens: readonly Token[], { meaning, from, to }: Found<Naming>): boolean {
  if (to - from === tokens.length) return true;
  // "responsible for backups" are backups; Organizations and WorkSpaces are called so.
  const { text: last, singular } = tokens[to - 1] as Token;
  const service = meaning.kind === 'ordinary' ? lexicon.data.services.get(meaning.service) : undefined;
  const called =
    service && [service.short, service.id, ...service.aka].some((name) => name.toLowerCase().endsWith(last));
  if (singular !== last && !called) return false;
  const before = tokens[from - 1];
  const after = tokens[to];
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
    before && locating.has(before.text) && !(after && after.clause === before.clause && !endsLocated.test(after.text)),
  );
}

type Draft = { mentions: Mention[]; products: Found<Naming>[]; either: ServiceId[]; perhaps: ServiceId[] };

function drafts(lexicon: Lexicon, tokens: readonly Token[]): Draft {
  const draft: Draft = { mentions: [], products: [], either: [], perhaps: [] };
  const all = [...phrasesIn(lexicon.names, tokens), ...joined(lexicon, tokens)];
  const listed = coordinated(tokens, all);
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
        if (ordinaryMeant(lexicon, tokens, found) || alone(tokens, found) || listed.has(found))
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
        if (meaning.services.length === 1)
          draft.mentions.push({ service: meaning.services[0] as ServiceId, from, to, sure: true, by: 'twofold' });
        else draft.either.push(...meaning.services);
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

/** What is called by a word, or by two in one. */
const compactName = ({ compactNames }: Lexicon, first: string, second = ''): Naming | undefined =>
  mayKnow(compactNames.sieve, first, second) ? compactNames.namings.get(first + second) : undefined;

/** A name spelt out letter by letter from here on: the longest one. */
function speltOut(lexicon: Lexicon, tokens: readonly Token[], from: number): Found<Naming> | null {
  let word = '';
  let best: Found<Naming> | null = null;
  for (let to = from; to < tokens.length && (tokens[to] as Token).text.length === 1 && word.length < 6; to += 1) {
    word += (tokens[to] as Token).text;
    const meaning = word.length >= 3 ? compactName(lexicon, word) : undefined;
    if (meaning) best = { meaning, from, to: to + 1 };
  }
  return best;
}

/** Names whose blanks went missing or came in: "guardduty", "guard duty", "e f s". */
function joined(lexicon: Lexicon, tokens: readonly Token[]): Found<Naming>[] {
  const found: Found<Naming>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = (tokens[from] as Token).text;
    if (first.length > 14) {
      const whole = compactName(lexicon, first);
      if (whole) found.push({ meaning: whole, from, to: from + 1 });
    }
    if (first.length === 1) {
      const spelt = speltOut(lexicon, tokens, from);
      if (spelt) {
        found.push(spelt);
        from = spelt.to - 1;
      }
      continue;
    }
    const alone = first.length >= 5 ? compactName(lexicon, first) : undefined;
    if (alone && !startOf(lexicon.names, tokens[from] as Token)?.meaning)
      found.push({ meaning: alone, from, to: from + 1 });
    const second = tokens[from + 1];
    if (!second || second.apart || first.length < 2 || second.text.length < 2) continue;
    const meaning = first.length + second.text.length >= 6 ? compactName(lexicon, first, second.text) : undefined;
    if (meaning && meaning.kind === 'name') found.push({ meaning, from, to: from + 2 });
  }
  return found;
}

/** Two mentions of one place, or with a word in common: the longer stays. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const byParent = new Map<string, Combination[]>();
for (const one of combinations) byParent.set(one.of, [...(byParent.get(one.of) ?? []), one]);

function near(
  tokens: readonly Token[],
  mention: { from: number; to: number },
  hint: { from: number; to: number },
  listed = false,
): boolean {
  // "Fargate, EKS or ECS on EC2" names three.
  if (listed && tokens[Math.max(mention.from, hint.from)]?.apart === true) return false;
  // "Compare ECS with Fargate" names two.
  const [start, end] = hint.from >= mention.to ? [mention.to, hint.from] : [hint.to, mention.from];
  if (end < start) return true;
  if (end - start > 4) return false;
  const comparing = tokens.some(({ text }) => text === 'compare' || text === 'compared');
  for (let at = start; at < end; at += 1) {
    const { text } = tokens[at] as Token;
    if (!betweenNames.has(text) || (comparing && text === 'with')) return false;
  }
  return true;
}

/** "ecs on ec2" is one thing: puts the way of running in the place of the service and of the hint. */
function combined(
  lexicon: Lexicon,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  kubernetes: readonly Found<Naming>[],
  context: readonly ServiceId[],
): { mentions: Mention[]; hints: Set<number> } {
  const inThread = new Set(context.map((id) => lexicon.data.services.get(id)?.variantOf ?? id));
  const used = new Set<number>();
  const compares = tokens.some(({ text }) => setAgainst.has(text));
  const result: Mention[] = [];
  const replaced = new Set<ServiceId>();
  /** The mentions that a hint made more precise. */
  const spent = new Set<number>();
  const hints: Found<Hint>[] = phrasesIn(lexicon.hints, tokens).flatMap(({ meaning, from, to }) =>
    meaning.map((one) => ({ meaning: one, from, to })),
  );
  const parents = [...mentions, ...kubernetes.map(({ from, to }) => ({ service: 'kubernetes', from, to }))];
  for (const hint of hints) {
    const { is, of, strength } = hint.meaning;
    const parent = parents
      .filter(({ service }) => service === of)
      .sort((a, b) => Math.abs(a.from - hint.from) - Math.abs(b.from - hint.from))[0];
    // "Auto mode" alone is EKS's, but not where another service is named.
    const elsewhere = mentions.some(({ service, sure, from, to }) => {
      const own = service === of || service === is || lexicon.data.services.get(service)?.variantOf === of;
      return sure && !own && !(from >= hint.from && to <= hint.to);
    });
    const holds =
      (inThread.has(of) &&
        mentions.every(({ from, to }) => strength !== 'weak' && from >= hint.from && to <= hint.to)) ||
      (strength === 'alone'
        ? parent !== undefined || !elsewhere
        : parent !== undefined && (strength === 'strong' || near(tokens, parent, hint, compares)));
    if (
      !holds ||
      isExcluded(tokens, hint.from) ||
      (parent && parent.from < hint.from && near(tokens, parent, hint) && isExcluded(tokens, parent.from))
    )
      continue;
    if (strength === 'weak' && parent && parent.from <= hint.from && parent.to >= hint.to) continue;
    if (result.some(({ service, from }) => service === is && Math.abs(from - hint.from) < 4)) continue;
    // "Aurora Serverless" is a name of its own: it makes no other Aurora of the question more precise.
    if (
      mentions.some(
        ({ service, from, to }) =>
          (service === is || to - from > hint.to - hint.from) && service !== of && from <= hint.from && to >= hint.to,
      )
    )
      continue;
    result.push({
      service: is,
      from: Math.min(hint.from, parent && near(tokens, parent, hint) ? parent.from : hint.from),
      to: hint.to,
      sure: true,
      by: 'hint',
    });
    replaced.add(of);
    if (parent) spent.add(parent.from);
    for (let at = hint.from; at < hint.to; at += 1) used.add(at);
  }
  const kept = mentions.filter(({ service, from, to }) => {
    // "Lambda zip vs Lambda container image": the other Lambda stays.
    if (replaced.has(service)) return compares && !spent.has(from);
    for (let at = from; at < to; at += 1) if (used.has(at)) return result.some((one) => one.service === service);
    return true;
  });
  const hosts = new Set(result.flatMap(({ service }) => combinations.find(({ is }) => is === service)?.weak ?? []));
  const own = compares ? kept : kept.filter(({ service }) => !hosts.has(service));
  return { mentions: [...own, ...result].sort((a, b) => a.from - b.from), hints: used };
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
  const compared = tokens.some(({ text }) => setApart.has(text));
  if (services.some(({ sure }) => sure) && !compared) services = services.filter(({ sure }) => sure);
  const products = draft.products.map(({ meaning }) => meaning);
  const installed =
    services.length > 0 &&
    draft.products.some(
      ({ meaning }) =>
        meaning.kind === 'product' && !services.some(({ service }) => managedFor(lexicon, service, [meaning])),
    );
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
  for (const { from, to } of [...mentions, ...draft.products])
    for (let at = from; at < to - (headsNext(lexicon, tokens, from, to) ? 1 : 0); at += 1) taken.add(at);
  const things = new Set<number>();
  for (const { from, to, thing } of mentions) for (let at = from; thing && at < to; at += 1) things.add(at);
  const unique = services.filter((one, at) => services.findIndex(({ service }) => service === one.service) === at);
  return {
    services: unique,
    excluded,
    installed: installed && products.length > 0,
    products: draft.products.flatMap(({ from, to }) => tokens.slice(from, to)),
    either: unique.length > 0 ? [] : [...new Set(draft.either)],
    perhaps: unique.length > 0 ? [] : draft.perhaps,
    taken,
    things,
  };
}
