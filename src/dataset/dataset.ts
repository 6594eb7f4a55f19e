import { type Concept, concepts } from './concepts.ts';
import { type Duty, type DutyId, duties } from './duties.ts';
import { type Incident, incidents } from './incidents.ts';
import { type Layer, type LayerId, layerIds, layers } from './layers.ts';
import { type Profile, type ProfileId, profiles } from './profiles.ts';
import type { CategoryId, Cell, Cite, Day, Exception, Page, Service, ServiceFile, Who } from './schema.ts';
import { serviceFiles } from './services/index.ts';
import { generalSources } from './sources.ts';

export type ServiceId = string;

/** A citation with its page. */
export type Citation = {
  readonly source: string;
  readonly title: string;
  readonly url: string;
  readonly read: Day | 'unread';
  readonly section: string | null;
};

/** A cell with nothing left to look up. 'depends': an umbrella's layer, on which its ways of running disagree. */
export type Fact = {
  readonly who: Who | 'depends';
  readonly aws: string | null;
  readonly customer: string | null;
  /** Why there is no such layer ('absent'). */
  readonly because: string | null;
  readonly citations: readonly Citation[];
  readonly except: readonly Exception[];
  readonly disputed: string | null;
  readonly partner: string | null;
};

export type ServiceEntry = {
  readonly id: ServiceId;
  readonly name: string;
  readonly short: string;
  readonly aka: readonly string[];
  readonly category: CategoryId;
  readonly profile: ProfileId;
  readonly variantOf: ServiceId | null;
  /** Its ways of running, in the order of their ids. */
  readonly variants: readonly ServiceId[];
  readonly summary: string;
  readonly reviewed: Day;
  readonly layers: Readonly<Record<LayerId, Fact>>;
  readonly duties: Readonly<Partial<Record<DutyId, Fact>>>;
};

/** `there`: what is true on a service on which the layer's owner would mislead, else null. */
export type KnownIncident = Incident & {
  readonly fact: Fact;
  readonly citations: readonly Citation[];
  readonly there: (service: ServiceId) => Fact | null;
};

/** The whole dataset, resolved once when it is loaded. */
export type Dataset = {
  readonly version: string;
  readonly services: ReadonlyMap<ServiceId, ServiceEntry>;
  readonly moved: ReadonlyMap<ServiceId, ServiceId>;
  readonly layers: Readonly<Record<LayerId, Layer & { readonly fact: Fact }>>;
  readonly duties: Readonly<Record<DutyId, Duty & { readonly fact: Fact }>>;
  readonly concepts: Readonly<Record<string, Concept & { readonly citations: readonly Citation[] }>>;
  readonly incidents: Readonly<Record<string, KnownIncident>>;
  readonly pages: ReadonlyMap<string, Page>;
};

type Files = Readonly<Record<string, ServiceFile>>;

const none = { aws: null, customer: null, because: null, except: [], disputed: null, partner: null } as const;

/** The pages that any service may cite. */
const general: Readonly<Record<string, Page>> = generalSources;

/** Every page by the id that citations use: general pages as they are, a service's own as `<service>/<key>`. */
export function pagesOf(files: Files): Map<string, Page> {
  const pages = new Map<string, Page>(Object.entries(general));
  for (const [id, file] of Object.entries(files)) {
    for (const [key, page] of Object.entries(file.pages)) pages.set(`${id}/${key}`, page);
  }
  return pages;
}

/** 'srm' is a general page, 'ec2/updates' one of a service's file. */
function pageOf(source: string, files: Files): Page | undefined {
  const slash = source.indexOf('/');
  if (slash < 0) return Object.hasOwn(general, source) ? general[source] : undefined;
  return files[source.slice(0, slash)]?.pages[source.slice(slash + 1)];
}

function citation(cite: Cite, owner: ServiceId | null, files: Files): Citation {
  const own = owner === null ? undefined : files[owner]?.pages[cite.source];
  const source = own ? `${owner}/${cite.source}` : cite.source;
  const page = own ?? pageOf(source, files);
  if (!page) throw new Error(`${owner ?? 'the model'} cites the page '${cite.source}', which no file declares`);
  return { source, title: page.title, url: page.url, read: page.read, section: cite.section ?? null };
}

function fact(cell: Cell, owner: ServiceId | null, short: string, files: Files): Fact {
  const said = (text: string) => text.replaceAll('{service}', short);
  const cites = [...cell.cites, ...(cell.except ?? []).flatMap((one) => one.cites ?? [])];
  return {
    aws: 'aws' in cell ? said(cell.aws) : null,
    customer: 'customer' in cell ? said(cell.customer) : null,
    because: 'because' in cell ? said(cell.because) : null,
    except: cell.except ?? [],
    disputed: cell.disputed ?? null,
    partner: cell.partner ?? null,
    who: cell.who,
    citations: cites.map((cite) => citation(cite, owner, files)),
  };
}

/** "It depends": what the variants say, with their citations. */
function byVariant(layer: LayerId, facts: readonly Fact[]): Fact {
  const citations = [...new Map(facts.flatMap((one) => one.citations).map((one) => [one.source, one])).values()];
  const owners = new Set(facts.map((one) => one.who));
  if (facts.length === 0) throw new Error(`'by variant' on ${layer}, but there are no variants`);
  if (owners.size === 1) return { ...(facts[0] as Fact), citations };
  return { ...none, who: 'depends', citations };
}

/** A value that is worked out when it is first looked at: a question needs two or three services of two hundred. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

const later = Symbol('later');

/**
 * What is worked out when it is first looked at: gives an object such fields, each with its work. All that one of these has made
 * share one getter a field: objects with getters of their own would all be of different shapes, and looking at anything in them slow.
 */
function lazily<Fields extends object>(...names: readonly (keyof Fields & string)[]) {
  type Work = { readonly [Name in keyof Fields]: () => Fields[Name] };
  const getter = (name: keyof Fields): PropertyDescriptor => ({
    enumerable: true,
    get(this: { readonly [later]: Work }) {
      return this[later][name]();
    },
  });
  const getters = Object.fromEntries(names.map((name) => [name, getter(name)]));
  return <Own extends object>(own: Own, work: Work): Own & Fields =>
    Object.defineProperties(Object.assign({} as Fields, own, { [later]: work }), getters);
}

const withFacts = lazily<Pick<ServiceEntry, 'layers' | 'duties'>>('layers', 'duties');
const withGeneral = lazily<{ readonly fact: Fact }>('fact');
const withCitations = lazily<{ readonly citations: readonly Citation[] }>('citations');
const withPages = lazily<Pick<Dataset, 'pages'>>('pages');
const withBoth = lazily<Pick<KnownIncident, 'fact' | 'citations'>>('fact', 'citations');

type Resolving = {
  readonly files: Files;
  /** Each service's ways of running. */
  readonly variants: ReadonlyMap<ServiceId, readonly ServiceId[]>;
  readonly services: ReadonlyMap<ServiceId, ServiceEntry>;
};

function variantsIn(files: Files): Map<ServiceId, ServiceId[]> {
  const variants = new Map<ServiceId, ServiceId[]>();
  for (const [id, { service }] of Object.entries(files)) {
    if ('movedTo' in service || !service.variantOf) continue;
    const known = variants.get(service.variantOf);
    if (known) known.push(id);
    else variants.set(service.variantOf, [id]);
  }
  return variants;
}

/** The profiles as what each may say: not every one says something on every layer. */
const kinds: Readonly<Record<ProfileId, Profile>> = profiles;

function layerFact(id: ServiceId, service: Service, layer: LayerId, { files, services }: Resolving): Fact {
  const cell = service.layers[layer];
  if (cell === 'by variant')
    return byVariant(
      layer,
      (services.get(id)?.variants ?? []).flatMap((variant) => services.get(variant)?.layers[layer] ?? []),
    );
  if (cell !== 'as profile') return fact(cell, id, service.short, files);
  const inherited = kinds[service.profile].layers[layer];
  if (!inherited)
    throw new Error(`${id} says 'as profile' on ${layer}, which the profile '${service.profile}' leaves open`);
  return fact(inherited, null, service.short, files);
}

function entry(id: ServiceId, service: Service, resolving: Resolving): ServiceEntry {
  const layersOf = once(
    () =>
      Object.fromEntries(layerIds.map((layer) => [layer, layerFact(id, service, layer, resolving)])) as Record<
        LayerId,
        Fact
      >,
  );
  const dutiesOf = once(() =>
    Object.fromEntries(
      (Object.entries(service.duties ?? {}) as [DutyId, Cell][]).map(([duty, cell]) => [
        duty,
        fact(cell, id, service.short, resolving.files),
      ]),
    ),
  );
  const { name, short, aka, category, profile, summary, reviewed } = service;
  const variantOf = service.variantOf ?? null;
  const variants = resolving.variants.get(id) ?? [];
  return withFacts(
    { id, name, short, aka, category, profile, summary, reviewed, variants, variantOf },
    { layers: layersOf, duties: dutiesOf },
  );
}

/**
 * Resolves the files of services/ into a dataset: inherited cells filled in, citations looked up, variants tied together.
 * A cell that cannot be resolved throws when it is looked at; `problems` in check.ts looks at all of them and lists what is wrong.
 */
export function datasetOf(files: Files, version: string): Dataset {
  const services = new Map<ServiceId, ServiceEntry>();
  const variants = variantsIn(files);
  const moved = new Map<ServiceId, ServiceId>();
  for (const [id, { service }] of Object.entries(files)) {
    if ('movedTo' in service) moved.set(id, service.movedTo);
    else services.set(id, entry(id, service, { files, variants, services }));
  }
  const cited = (cites: readonly Cite[]) => cites.map((cite) => citation(cite, null, files));
  const mapped = <Key extends string, From, To>(record: Readonly<Record<Key, From>>, to: (one: From) => To) =>
    Object.fromEntries(Object.entries(record).map(([key, one]) => [key, to(one as From)])) as Record<Key, To>;
  const inGeneral = (one: { readonly general: Cell }) => once(() => fact(one.general, null, '', files));
  const withFact = <One extends { readonly general: Cell }>(one: One) => withGeneral(one, { fact: inGeneral(one) });
  const entries = {
    layers: mapped<LayerId, Layer, Layer & { fact: Fact }>(layers, withFact),
    duties: mapped<DutyId, Duty, Duty & { fact: Fact }>(duties, withFact),
    concepts: mapped<string, Concept, Concept & { citations: readonly Citation[] }>(concepts, (one) =>
      withCitations(one, { citations: once(() => cited(one.cites)) }),
    ),
    incidents: mapped<string, Incident, KnownIncident>(incidents, (one) => {
      const there = (id: ServiceId) => {
        const cell = one.override?.[id];
        return cell ? fact(cell, null, services.get(id)?.short ?? id, files) : null;
      };
      return withBoth({ ...one, there }, { fact: inGeneral(one), citations: once(() => cited(one.cites)) });
    }),
  };
  return withPages({ version, services, moved, ...entries }, { pages: once(() => pagesOf(files)) });
}

const files: Files = serviceFiles;
const reviews = Object.values(files).flatMap(({ service }) => ('movedTo' in service ? [] : service.reviewed));

/** What srm knows. Its version is the day of the newest review. */
export const dataset: Dataset = datasetOf(
  files,
  reviews.reduce((a, b) => (a > b ? a : b)),
);

/** The service of an id, also when it was renamed since a message's button was made. */
export function serviceOf(data: Dataset, id: ServiceId): ServiceEntry | null {
  return data.services.get(id) ?? data.services.get(data.moved.get(id) ?? '') ?? null;
}

/** Is a service a way of running another, directly or through a third? */
export function isWayOf(data: Dataset, id: ServiceId, of: ServiceId): boolean {
  const parent = data.services.get(id)?.variantOf ?? null;
  return parent !== null && (parent === of || isWayOf(data, parent, of));
}

/** What is true of a duty, or of the whole layer, where no service is named. */
export const generalFact = (data: Dataset, { layer, duty }: { layer: LayerId; duty: DutyId | null }): Fact =>
  (duty === null ? data.layers[layer] : data.duties[duty]).fact;

/**
 * What is true of a duty (or of the whole layer, where `duty` is null) on a service: the service's own answer to the duty,
 * else its parent's where both agree on the layer, else its ways of running where they answer it, else the model's where it
 * holds everywhere or is nearer, else the layer's.
 */
export function factOf(data: Dataset, service: ServiceEntry, layer: LayerId, duty: DutyId | null): Fact {
  const whole = service.layers[layer];
  if (duty === null) return whole;
  const own = service.duties[duty];
  if (own) return own;
  const parent = service.variantOf === null ? null : (data.services.get(service.variantOf) ?? null);
  const parents = parent?.duties[duty];
  if (parents && parent?.layers[layer].who === whole.who) return parents;
  const { everywhere, refines, fact: general } = data.duties[duty];
  // An umbrella whose ways of running have answers of their own to the duty leaves it to them.
  const ways = service.variants.flatMap((id) => data.services.get(id)?.duties[duty] ?? []);
  if (ways.length > 0 && whole.who === 'depends') return whole;
  if (ways.length > 1 && ways.length === service.variants.length && ways.some(({ who }) => who !== ways[0]?.who))
    return { ...whole, who: 'depends' };
  if (everywhere || (refines && (whole.who === 'shared' || whole.who === 'customer'))) return general;
  return whole;
}

/**
 * Who has one layer, or one duty of it, on each of some services; 'depends' where they differ. Without a service, who has it in
 * general.
 */
export function commonOwner(
  data: Dataset,
  services: readonly ServiceId[],
  { layer, duty }: { readonly layer: LayerId; readonly duty: DutyId | null },
): Fact['who'] {
  let common: Fact['who'] | null = null;
  for (const id of services) {
    const service = data.services.get(id);
    if (!service) continue;
    const { who } = factOf(data, service, layer, duty);
    if (common !== null && common !== who) return 'depends';
    common = who;
  }
  return common ?? (duty === null ? data.layers[layer] : data.duties[duty]).fact.who;
}
