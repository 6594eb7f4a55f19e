import { isWayOf, type ServiceId } from '../dataset/dataset.ts';
import { fromWhom, joining, setApart, within } from '../languages/en/grammar.ts';
import { selfRun, someSoftware } from '../languages/en/machines.ts';
import { otherwiseNamed, source } from '../languages/en/names.ts';
import {
  alsoRunning,
  everydaySingular,
  lastResort,
  managedKubernetes,
  ownMachine,
  possessed,
  possessive,
} from '../languages/en/services.ts';
import { stopwords } from '../languages/en/words.ts';
import { combined, isOrdinary, type Named } from './combined.ts';
import { compactName, joined } from './compact.ts';
import { coordinated, meansService } from './everyday.ts';
import { isExcluded, isFormer } from './excluded.ts';
import type { Lexicon, Naming } from './lexicon.ts';
import { phrasesIn } from './phrases.ts';
import { lineOf, placesIn, type Stretch, textAt } from './places.ts';
import { says } from './says.ts';
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
  /** It is AWS's own name for the service. */
  readonly official?: true;
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
  /** A service is named of which the dataset says nothing. */
  readonly uncovered: boolean;
  /** The words that were read as names. */
  readonly taken: ReadonlySet<number>;
  /** Those of them that name a thing as well: "task role". */
  readonly things: ReadonlySet<number>;
  /** Those of them that make up AWS's own name for a service, in several words: "EC2 Auto Scaling". */
  readonly official: ReadonlySet<number>;
};

type Of<Kind extends Naming['kind']> = Stretch & { readonly meaning: Extract<Naming, { readonly kind: Kind }> };

/** What the names of a question say by themselves. */
type Draft = {
  readonly mentions: Mention[];
  readonly products: Of<'product'>[];
  readonly either: ServiceId[];
  /** The names of those. */
  readonly twofold: Stretch[];
  /** Such names where a list has them: the first that each may be. */
  readonly beside: Mention[];
  readonly perhaps: ServiceId[];
  /** Names of services without facts. */
  readonly uncovered: Stretch[];
};

/** A name of the service's own. */
const byName = (tokens: readonly Token[], { meaning, from, to }: Of<'name'>): Mention => ({
  service: meaning.service,
  from,
  to,
  // A Grafana workspace is not WorkSpaces.
  sure: !everydaySingular.has(textAt(tokens, to - 1)),
  by: 'name',
  ...(meaning.thing ? { thing: true } : {}),
  ...(meaning.official ? { official: true } : {}),
});

/** A name of two services or more, or of one where the others are not in the dataset. */
function addTwofold(draft: Draft, tokens: readonly Token[], all: readonly Stretch[], found: Of<'twofold'>): void {
  const { meaning, from, to } = found;
  // "M Q": a letter of another name.
  if (all.some((other) => other.to - other.from > to - from && other.from <= from && other.to >= to)) return;
  const first: Mention = { service: meaning.services[0] as ServiceId, from, to, sure: true, by: 'twofold' };
  if (meaning.services.length === 1) {
    draft.mentions.push(first);
    return;
  }
  draft.either.push(...meaning.services);
  if (joining.has(textAt(tokens, from - 1)) || joining.has(textAt(tokens, to))) draft.beside.push(first);
  // "VPN endpoints": a short name is a part of other things too.
  if (to - from > 1) draft.twofold.push(found);
}

/** "Our repo", "my bucket": what somebody has is a service's thing. */
function possessedIn(lexicon: Lexicon, tokens: readonly Token[]): Mention[] {
  return tokens.flatMap(({ text, at }) => {
    const service = Object.hasOwn(possessed, text) ? possessed[text] : undefined;
    const whose = tokens.slice(Math.max(0, at - 2), at).some((one) => possessive.has(one.text));
    const is = service !== undefined && whose && lexicon.data.services.has(service);
    return is ? [{ service, from: at, to: at + 1, sure: false, by: 'weak' as const }] : [];
  });
}

function drafts(lexicon: Lexicon, tokens: readonly Token[]): Draft {
  const draft: Draft = { mentions: [], products: [], either: [], twofold: [], beside: [], perhaps: [], uncovered: [] };
  const all = [...phrasesIn(lexicon.names, tokens), ...joined(lexicon, tokens)];
  const listed = coordinated(lexicon, tokens, all);
  for (const found of all) {
    const { meaning, from, to } = found;
    switch (meaning.kind) {
      case 'name':
        if (!otherwiseNamed.has(textAt(tokens, to))) draft.mentions.push(byName(tokens, { meaning, from, to }));
        break;
      case 'ordinary':
        if (listed.has(found) || meansService(lexicon, tokens, found))
          draft.mentions.push({ service: meaning.service, from, to, sure: true, by: 'ordinary' });
        else draft.perhaps.push(meaning.service);
        break;
      case 'weak':
        draft.mentions.push({ service: meaning.service, from, to, sure: listed.has(found), by: 'weak' });
        break;
      case 'product':
        draft.products.push({ meaning, from, to });
        break;
      case 'twofold':
        addTwofold(draft, tokens, all, { meaning, from, to });
        break;
      case 'uncovered':
        draft.uncovered.push({ from, to });
        break;
      default:
        meaning satisfies never;
    }
  }
  draft.mentions.push(...possessedIn(lexicon, tokens));
  draft.mentions.sort((a, b) => a.from - b.from);
  return draft;
}

/** "Kinesis Video Streams" is no Kinesis Data Streams. */
const withoutUncovered = ({ mentions, uncovered }: Draft): readonly Mention[] =>
  mentions.filter((one) =>
    uncovered.every(({ from, to }) => one.to <= from || one.from >= to || one.to - one.from > to - from),
  );

/** Two mentions of one place, or with a word in common: the longer stays. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every(({ from, to }) => one.to <= from || one.from >= to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The service is AWS's own form of a product: Aurora of MySQL, or a way of running what is. */
const isManagedFormOf = ({ data }: Lexicon, service: ServiceId, { meaning }: Of<'product'>) =>
  meaning.services
    .flatMap((id) => [id, ...(alsoRunning[id] ?? [])])
    .some((id) => id === service || isWayOf(data, service, id));

const isOfThese = (lexicon: Lexicon, services: readonly Mention[], product: Of<'product'>) =>
  services.some(({ service }) => isManagedFormOf(lexicon, service, product));

/** "ECS task definitions": the last word of the name "ECS task" belongs to what comes next. */
function headsNext(lexicon: Lexicon, tokens: readonly Token[], { from, to }: Stretch): boolean {
  const next = tokens[to];
  if (to - from < 2 || !next || next.apart || next.clause !== tokens[from]?.clause) return false;
  if (stopwords.has(next.text)) return false;
  const shorter = tokens
    .slice(from, to - 1)
    .map(({ text }) => text)
    .join('');
  return compactName(lexicon, shorter)?.kind === 'name';
}

/** "From us" sets nothing apart. */
const isCompared = (tokens: readonly Token[]) =>
  tokens.some(({ text, at }) => setApart.has(text) && !fromWhom.has(`${text} ${textAt(tokens, at + 1)}`));

/** "FSx for Windows joined our domain. Who updates the password in FSx?": a later sentence calls it by the shorter name. */
function withShorterNames(
  lexicon: Lexicon,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Mention[] {
  return mentions.map((mention) => {
    const { service, from } = mention;
    const before = mentions.filter((one) => one.from < from);
    if (before.some((one) => one.service === service)) return mention;
    if (!within.has(textAt(tokens, from - 1)) || isOrdinary(tokens, service, mention)) return mention;
    const told = before.filter((one) => tokens[one.from]?.clause !== tokens[from]?.clause);
    const ways = told.map((one) => one.service).filter((id) => isWayOf(lexicon.data, id, service));
    const [way, other] = new Set(ways);
    return way === undefined || other !== undefined ? mention : { ...mention, service: way };
  });
}

/** What a question names only to leave it out, and the mentions without that. */
function withoutExcluded(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): { readonly excluded: readonly ServiceId[]; readonly services: readonly Mention[] } {
  const left = new Set(mentions.filter(({ from }) => isExcluded(tokens, from)));
  const excluded = [...left].map(({ service }) => service);
  const kept = mentions.filter((one) => !left.has(one));
  // What is left out in one place and named in another is left out, where there is another service.
  const services = kept.filter(
    ({ service }) => !(excluded.includes(service) && kept.some((other) => other.service !== service)),
  );
  return { excluded, services };
}

/** "Coming from kubeadm land, who does etcd in EKS?": without what somebody had before, unless it is compared or there is nothing else. */
function withoutFormer(tokens: readonly Token[], services: readonly Mention[]): readonly Mention[] {
  const line = lineOf(tokens);
  const now = services.filter((one) => !isFormer(tokens, one));
  return now.length > 0 && !says(line, 'compare') && !says(line, 'gains') ? now : services;
}

/** Beside a sure name no faint one counts, unless they are set against each other. */
const surest = (services: readonly Mention[], compared: boolean) =>
  !compared && services.some(({ sure }) => sure) ? services.filter(({ sure }) => sure) : services;

/** "An ACM issued certificate on CloudFront": what it is like, not whose it is. */
function withoutSources(tokens: readonly Token[], services: readonly Mention[]): readonly Mention[] {
  const others = services.filter(({ to }) => !source.test(textAt(tokens, to)) || tokens[to]?.apart);
  return others.length > 0 ? others : services;
}

/** "Direct Connect vs VPN": set against another service it is the better known of the two. */
const withBeside = (services: readonly Mention[], { beside }: Draft, compared: boolean) =>
  compared && services.length === 1 && services[0]?.sure ? [...services, ...beside] : services;

/** "Lambda, EMR jobs, Flink app": the third of a list is the service that runs it. */
function withListedProducts(
  lexicon: Lexicon,
  tokens: readonly Token[],
  services: readonly Mention[],
  { products }: Draft,
): readonly Mention[] {
  if (services.length < 2) return services;
  const all = [...services];
  for (const product of products) {
    const { meaning, from, to } = product;
    const [service, other] = meaning.services;
    if (!service || other || !tokens[from]?.joined || isOfThese(lexicon, all, product)) continue;
    all.push({ service, from, to, sure: true, by: 'product' });
  }
  return all;
}

/** "Self-hosted Postgres", "the Redis that our devs installed by hand": software of one's own, on a machine of one's own. */
function isSelfRun(tokens: readonly Token[], { products }: Draft): boolean {
  const names = placesIn(products);
  return selfRun.test(lineOf(tokens.map((token) => (names.has(token.at) ? { ...token, text: someSoftware } : token))));
}

/** The services that run the software which a question names. */
function byProducts(tokens: readonly Token[], draft: Draft): Mention[] {
  const own = isSelfRun(tokens, draft);
  return draft.products.flatMap(({ meaning: { services }, from, to }) =>
    (own && !services.includes(managedKubernetes) ? [ownMachine] : services).map((service) => ({
      service,
      from,
      to,
      sure: false,
      by: 'product' as const,
    })),
  );
}

/** A word that means a service where a question and its thread name no other; alone ("karpenter??") it is only a term. */
function byLastResort(lexicon: Lexicon, tokens: readonly Token[]): Mention[] {
  const thing = tokens.find(({ text }) => Object.hasOwn(lastResort, text));
  const service = thing && lastResort[thing.text];
  if (!service || tokens.length === 1 || !lexicon.data.services.has(service)) return [];
  return [{ service, from: thing.at, to: thing.at + 1, sure: false, by: 'weak' }];
}

/** What is meant where the names of services say little or nothing. */
function orElse(
  lexicon: Lexicon,
  tokens: readonly Token[],
  services: readonly Mention[],
  draft: Draft,
  context: readonly ServiceId[],
): readonly Mention[] {
  // "Grafana on the managed workspace": WorkSpaces is less sure than the product.
  const doubtful = draft.products.length > 0 && services.every(({ by, sure }) => by === 'name' && !sure);
  if (services.length > 0 && !doubtful) return services;
  const run = byProducts(tokens, draft);
  return run.length > 0 || draft.either.length > 0 || context.length > 0 ? run : byLastResort(lexicon, tokens);
}

/** A name without the word that belongs to what comes next. */
const withoutHead = (lexicon: Lexicon, tokens: readonly Token[], { from, to }: Stretch): Stretch => ({
  from,
  to: headsNext(lexicon, tokens, { from, to }) ? to - 1 : to,
});

/**
 * Which services a question names, which it leaves out, and what it names only in passing.
 * `context`: what the thread is about; "and the notebooks?" after SageMaker endpoints is SageMaker's notebooks.
 */
export function mentionsIn(lexicon: Lexicon, tokens: readonly Token[], context: readonly ServiceId[] = []): Mentions {
  const draft = drafts(lexicon, tokens);
  const { products, twofold } = draft;
  const kubernetes = products.flatMap(({ meaning, from, to }): Named[] =>
    meaning.services.includes(managedKubernetes) ? [{ software: 'kubernetes', from, to }] : [],
  );
  const { mentions: all, hints } = combined(
    lexicon,
    tokens,
    withoutOverlaps(withoutUncovered(draft)),
    kubernetes,
    context,
  );
  const mentions = withShorterNames(lexicon, tokens, all);
  const { excluded, services: left } = withoutExcluded(tokens, mentions);
  const kept = withoutFormer(tokens, left);
  const compared = isCompared(tokens);
  const own = withBeside(withoutSources(tokens, surest(kept, compared)), draft, compared);
  const listed = withListedProducts(lexicon, tokens, own, draft);
  const services = orElse(lexicon, tokens, listed, draft, context);
  // "The Nitro hypervisor on our Outposts": a doubtful name beside a sure one is the thing that it says.
  const names = mentions.filter(
    ({ by, service, from, to }) => by !== 'weak' || to - from === 1 || services.some((one) => one.service === service),
  );
  const read: readonly Stretch[] = [...names, ...products, ...twofold];
  const unique = services.filter((one, at) => services.findIndex(({ service }) => service === one.service) === at);
  return {
    services: unique,
    named: services,
    excluded,
    installed: listed.length > 0 && products.some((product) => !isOfThese(lexicon, listed, product)),
    products: products.flatMap(({ from, to }) => tokens.slice(from, to)),
    either: unique.length > 0 ? [] : [...new Set(draft.either)],
    perhaps: unique.length > 0 ? [] : draft.perhaps,
    uncovered: draft.uncovered.length > 0,
    taken: new Set([...hints, ...placesIn(read.map((name) => withoutHead(lexicon, tokens, name)))]),
    things: placesIn(mentions.filter(({ thing }) => thing)),
    official: placesIn(mentions.filter(({ official, by, from, to }) => (official || by === 'hint') && to - from > 1)),
  };
}
