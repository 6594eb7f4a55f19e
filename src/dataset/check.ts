import { conditions } from './conditions.ts';
import type { Dataset, Fact, ServiceEntry } from './dataset.ts';
import { type LayerId, layerIds } from './layers.ts';

/** Something wrong with the dataset: where, what, and what to do about it. */
export type Problem = { readonly where: string; readonly what: string; readonly tip: string };

/** `now`: milliseconds since 1970. */
type Invariant = (data: Dataset, now: number) => Problem[];

// EKS Anywhere has its documentation, and what it says of responsibility, on a site of its own.
const hosts = new Set(['docs.aws.amazon.com', 'aws.amazon.com', 'd1.awsstatic.com', 'anywhere.eks.amazonaws.com']);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const eachService =
  (check: (service: ServiceEntry, data: Dataset, now: number) => Problem[]): Invariant =>
  (data, now) =>
    [...data.services.values()].flatMap((service) => check(service, data, now));

/** Every fact of the dataset with the place where it is written. */
function facts(data: Dataset): { where: string; fact: Fact }[] {
  const own = [...data.services.values()].flatMap((service) => [
    ...layerIds.map((layer) => ({ where: `${service.id}, ${layer}`, fact: service.layers[layer] })),
    ...Object.entries(service.duties).map(([duty, fact]) => ({ where: `${service.id}, duty ${duty}`, fact })),
  ]);
  const general = [
    ...Object.entries(data.layers).map(([id, layer]) => ({ where: `layer ${id}`, fact: layer.fact })),
    ...Object.entries(data.duties).map(([id, duty]) => ({ where: `duty ${id}`, fact: duty.fact })),
    ...Object.entries(data.incidents).flatMap(([id, incident]) => [
      { where: `incident ${id}`, fact: incident.fact },
      ...Object.keys(incident.override ?? {}).flatMap((service) => {
        const there = incident.there(service);
        return there ? [{ where: `incident ${id} on ${service}`, fact: there }] : [];
      }),
    ]),
  ];
  return [...own, ...general];
}

const eachFact =
  (check: (fact: Fact) => { what: string; tip: string } | null): Invariant =>
  (data) =>
    facts(data).flatMap(({ where, fact }) => {
      const found = check(fact);
      return found === null ? [] : [{ where, ...found }];
    });

const halvesOf = (fact: Fact) =>
  [fact.aws, fact.customer, fact.because, ...fact.except.flatMap((one) => [one.then, one.aws ?? null])].filter(
    (text) => text !== null,
  );

/** The exceptions that become the answer where people name their circumstance, and have two columns then. */
const sharedExceptions = (fact: Fact) => fact.except.filter((one) => one.if !== undefined && one.who === 'shared');

/** What must hold of the dataset, each by its name. */
export const invariants: Readonly<Record<string, Invariant>> = {
  'every fact cites a page': eachFact((fact) =>
    fact.citations.length === 0 ? { what: 'no citation', tip: 'cite the page that says it' } : null,
  ),

  'both sides of a shared fact are told': eachFact((fact) =>
    (fact.who === 'shared' && (!fact.aws || !fact.customer)) ||
    (fact.who === 'aws' && !fact.aws) ||
    (fact.who === 'customer' && !fact.customer) ||
    (fact.who === 'absent' && !fact.because)
      ? { what: `a half of '${fact.who}' is empty`, tip: 'say what that side does, in a sentence of your own' }
      : null,
  ),

  'a sentence is a sentence': eachFact((fact) => {
    const bad = halvesOf(fact).find(
      (text) => text.trim() !== text || text.includes('{') || !/[.!]$/.test(text) || text.length > 600,
    );
    return bad === undefined
      ? null
      : {
          what: `not one to three plain sentences: "${bad.slice(0, 60)}"`,
          tip: 'no blanks around it, a full stop at its end, at most 600 characters',
        };
  }),

  'a dispute cites both pages': eachFact((fact) =>
    fact.disputed !== null && fact.citations.length < 2
      ? { what: 'disputed, but one citation', tip: 'cite both pages that disagree' }
      : null,
  ),

  'an exception names its circumstance': eachFact((fact) => {
    const bad = fact.except.find((one) => one.if !== undefined && !(one.if in conditions));
    return bad ? { what: `unknown condition '${bad.if}'`, tip: 'add it to conditions.ts or leave it out' } : null;
  }),

  'an exception that makes a fact shared tells both halves': eachFact((fact) => {
    const bad = sharedExceptions(fact).find((one) => !one.aws && fact.who !== 'shared');
    return bad ? { what: `if ${bad.when}: AWS's half is not told`, tip: 'say it as `aws` of the exception' } : null;
  }),

  "an exception that makes a fact shared tells AWS's half apart": eachFact((fact) => {
    const bad = sharedExceptions(fact).find((one) => /^AWS\b|; AWS\b/.test(one.then));
    return bad ? { what: `if ${bad.when}: \`then\` tells AWS's half`, tip: 'move it to `aws`' } : null;
  }),

  "a page is one of AWS's, by https": (data) =>
    [...data.pages].flatMap(([id, page]) => {
      const url = URL.canParse(page.url) ? new URL(page.url) : null;
      return url?.protocol === 'https:' && hosts.has(url.hostname) && !url.search
        ? []
        : [
            {
              where: `page ${id}`,
              what: `not a page of AWS's: ${page.url}`,
              tip: `hosts: ${[...hosts].join(', ')}; no query`,
            },
          ];
    }),

  'a page is declared once': (data) => {
    const seen = new Map<string, string>();
    return [...data.pages].flatMap(([id, { url }]) => {
      const first = seen.get(url);
      seen.set(url, first ?? id);
      return first === undefined
        ? []
        : [{ where: `page ${id}`, what: `declared already as ${first}: ${url}`, tip: `cite '${first}' instead` }];
    });
  },

  'a page is cited': (data) => {
    const cited = new Set(
      [
        ...facts(data).flatMap(({ fact }) => fact.citations),
        ...Object.values(data.concepts).flatMap((one) => one.citations),
        ...Object.values(data.incidents).flatMap((one) => one.citations),
      ].map(({ source }) => source),
    );
    return [...data.pages.keys()]
      .filter((id) => !cited.has(id) && id.includes('/'))
      .map((id) => ({ where: `page ${id}`, what: 'declared, but no fact cites it', tip: 'cite it or take it out' }));
  },

  'an id is kebab-case': (data) =>
    [...data.services.keys(), ...data.moved.keys()]
      .filter((id) => !kebab.test(id))
      .map((id) => ({ where: id, what: 'not kebab-case', tip: 'rename the file' })),

  'a variant has its service': eachService((service, data) =>
    service.variantOf !== null && !data.services.has(service.variantOf)
      ? [
          {
            where: service.id,
            what: `variant of '${service.variantOf}', which is not there`,
            tip: 'name the id of a service',
          },
        ]
      : [],
  ),

  'a moved service leads somewhere': (data) =>
    [...data.moved]
      .filter(([, to]) => !data.services.has(to))
      .map(([id, to]) => ({
        where: id,
        what: `moved to '${to}', which is not there`,
        tip: 'name the id of a service',
      })),

  '"by variant" only where the variants disagree': eachService((service, data) =>
    layerIds.flatMap((layer: LayerId) => {
      if (service.layers[layer].who !== 'depends') return [];
      const owners = new Set(service.variants.map((id) => data.services.get(id)?.layers[layer].who));
      return owners.size > 1
        ? []
        : [{ where: `${service.id}, ${layer}`, what: 'by variant, but they agree', tip: 'write the cell' }];
    }),
  ),

  'a name means one service': (data) => {
    const seen = new Map<string, string>();
    return [...data.services.values()].flatMap(({ id, aka, short }) =>
      [...new Set([...aka, short.toLowerCase()])].flatMap((name) => {
        const first = seen.get(name);
        seen.set(name, first ?? id);
        return first === undefined || first === id
          ? []
          : [{ where: id, what: `'${name}' is also called so by ${first}`, tip: 'leave it to one of them' }];
      }),
    );
  },

  'a name is in lower case': eachService(({ id, aka }) =>
    aka
      .filter((name) => name !== name.toLowerCase() || name.trim() !== name || name === '')
      .map((name) => ({ where: id, what: `aka '${name}'`, tip: 'lower case, no blanks around it' })),
  ),

  'a review is a day that has been': eachService(({ id, reviewed }, _, now) =>
    /^\d{4}-\d{2}-\d{2}$/.test(reviewed) && Date.parse(reviewed) <= now + 86_400_000
      ? []
      : [{ where: id, what: `reviewed '${reviewed}'`, tip: 'a day as 2026-11-23' }],
  ),

  'a summary is one short sentence': eachService(({ id, summary }) =>
    summary.length > 20 && summary.length <= 300 && /\.$/.test(summary)
      ? []
      : [{ where: id, what: 'summary', tip: 'one sentence of 20 to 300 characters with a full stop' }],
  ),
};

/** Whatever of the dataset looks up pages and cells when it is first looked at, by where that is written. */
function lookUps(data: Dataset): readonly (readonly [where: string, look: () => unknown])[] {
  const model = <One>(kind: string, all: Readonly<Record<string, One>>, look: (one: One) => unknown) =>
    Object.entries(all).map(([id, one]) => [`${kind} ${id}`, () => look(one)] as const);
  return [
    ...[...data.services.values()].map((one) => [one.id, () => [one.layers, one.duties]] as const),
    ...model('layer', data.layers, (one) => one.fact),
    ...model('duty', data.duties, (one) => one.fact),
    ...model('concept', data.concepts, (one) => one.citations),
    ...model('incident', data.incidents, (one) => [
      one.fact,
      one.citations,
      Object.keys(one.override ?? {}).map((service) => one.there(service)),
    ]),
  ];
}

/** What leads nowhere, a page that no file declares or a profile's cell that is not there: to look at it throws. */
const unresolved = (data: Dataset): Problem[] =>
  lookUps(data).flatMap(([where, look]) => {
    try {
      look();
      return [];
    } catch (error) {
      const what = error instanceof Error ? error.message : 'cannot be resolved';
      return [{ where, what, tip: 'mend the citation or the cell it names' }];
    }
  });

/** A dataset without what cannot be looked at. */
function without(data: Dataset, broken: ReadonlySet<string>): Dataset {
  const model = <Model extends object>(kind: string, all: Model) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !broken.has(`${kind} ${id}`))) as Model;
  return {
    ...data,
    services: new Map([...data.services].filter(([id]) => !broken.has(id))),
    layers: model('layer', data.layers),
    duties: model('duty', data.duties),
    concepts: model('concept', data.concepts),
    incidents: model('incident', data.incidents),
  };
}

/** Everything that is wrong with a dataset, by every invariant. `now` (milliseconds since 1970) tells reviews that are still to come. */
export function problems(data: Dataset, now = Number.POSITIVE_INFINITY): readonly Problem[] {
  const nowhere = unresolved(data);
  const sound = without(data, new Set(nowhere.map(({ where }) => where)));
  const found = Object.entries(invariants).flatMap(([name, check]) =>
    check(sound, now).map((problem) => ({ ...problem, what: `${problem.what} (${name})` })),
  );
  return [...nowhere, ...found];
}
