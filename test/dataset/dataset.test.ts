import { describe, expect, test } from 'vitest';
import { dataset, factOf, pagesOf, serviceOf } from '../../src/dataset/dataset.ts';
import { duties } from '../../src/dataset/duties.ts';
import { layerIds } from '../../src/dataset/layers.ts';
import { profileIds, profiles } from '../../src/dataset/profiles.ts';
import { aws, cites, customer, everyLayer, file, made, shared, withCell } from './made-up.ts';

/** Looks at every fact: a cell that leads nowhere throws then. */
const told = (data: ReturnType<typeof made>) =>
  [...data.services.values()].map(({ layers, duties: own }) => [layers, own]);

const on = (data: ReturnType<typeof made>, id: string) => {
  const found = serviceOf(data, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a cell', () => {
  test("speaks of its service by the service's short name", () => {
    const data = made({ made: withCell('hardware', aws) });
    expect(on(data, 'made').layers.hardware).toMatchObject({
      who: 'aws',
      aws: 'AWS does it on Made Up.',
      customer: null,
    });
  });

  test('has its citation looked up in the pages of its own file', () => {
    const { citations } = on(made({ made: file() }), 'made').layers.data;
    expect(citations).toEqual([
      {
        source: 'made/page',
        title: 'A page',
        url: 'https://docs.aws.amazon.com/made-up/guide.html',
        read: '2026-11-20',
        section: 'A heading',
      },
    ]);
  });

  test("may cite a general page or a page of another service's file", () => {
    const cell = { ...customer, cites: [{ source: 'waf-shared-responsibility' }, { source: 'other/page' }] } as const;
    const data = made({ made: withCell('data', cell), other: file({ short: 'Other', aka: ['other'] }) });
    const [general, others] = on(data, 'made').layers.data.citations;
    expect(general).toMatchObject({ source: 'waf-shared-responsibility', section: null });
    expect(others).toMatchObject({ source: 'other/page', url: 'https://docs.aws.amazon.com/other/guide.html' });
  });

  test('that cites a page which no file declares cannot be read, and says which', () => {
    const cell = { ...customer, cites: [{ source: 'nowhere' as never }] } as const;
    expect(() => told(made({ made: withCell('data', cell) }))).toThrow(/made cites the page 'nowhere'/);
  });

  test('keeps what is beside it: exceptions, a dispute, a partner', () => {
    const except = [{ if: 'custom-ami', when: 'you use a custom AMI', who: 'customer', then: 'You do.' }] as const;
    const data = made({ made: withCell('data', { ...aws, except, disputed: 'One says so.', partner: 'Oracle' }) });
    expect(on(data, 'made').layers.data).toMatchObject({ except, disputed: 'One says so.', partner: 'Oracle' });
  });

  test('of a layer that is not there says why', () => {
    const data = made({ made: withCell('container', { who: 'absent', because: 'There is none.', cites }) });
    expect(on(data, 'made').layers.container).toMatchObject({
      who: 'absent',
      because: 'There is none.',
      aws: null,
      customer: null,
    });
  });
});

describe("'as profile'", () => {
  test("is the profile's cell with the service's name in it, and the profile's citations", () => {
    const fact = on(made({ made: withCell('facilities', 'as profile') }), 'made').layers.facilities;
    expect(fact.who).toBe(profiles.infrastructure.layers.facilities.who);
    expect(fact.aws).toContain('that hold Made Up');
    expect(fact.citations[0]?.source).toBe('waf-shared-responsibility');
  });

  test('where the profile leaves a layer open cannot be read, and says so', () => {
    const open = profileIds.flatMap((profile) =>
      layerIds.filter((layer) => !(layer in profiles[profile].layers)).map((layer) => ({ profile, layer })),
    );
    expect(open.length).toBeGreaterThan(0);
    for (const { profile, layer } of open)
      expect(() => told(made({ made: withCell(layer, 'as profile', { profile }) })), `${profile}, ${layer}`).toThrow(
        /leaves open/,
      );
  });
});

describe('ways of running a service', () => {
  const family = (a: typeof aws | typeof customer, b: typeof aws | typeof customer) =>
    made({
      made: withCell('operating-system', 'by variant'),
      'made-a': withCell('operating-system', a, { short: 'Made A', aka: ['made a'], variantOf: 'made' }),
      'made-b': withCell('operating-system', b, { short: 'Made B', aka: ['made b'], variantOf: 'made' }),
    });

  test('are listed with their service', () => {
    expect(on(family(aws, customer), 'made').variants).toEqual(['made-a', 'made-b']);
    expect(on(family(aws, customer), 'made-a')).toMatchObject({ variantOf: 'made', variants: [] });
  });

  test('that disagree make it depend, with the citations of each', () => {
    const fact = on(family(aws, customer), 'made').layers['operating-system'];
    expect(fact).toMatchObject({ who: 'depends', aws: null, customer: null });
    expect(fact.citations.map(({ source }) => source)).toEqual(['made-a/page', 'made-b/page']);
  });

  test('that agree are one answer', () => {
    expect(on(family(aws, aws), 'made').layers['operating-system'].who).toBe('aws');
  });

  test("'by variant' without any cannot be read", () => {
    expect(() => told(made({ made: withCell('data', 'by variant') }))).toThrow(/no variants/);
  });
});

describe('a duty on a service', () => {
  const own = { duties: { backups: shared } } as const;

  test("is the service's own answer where it has one", () => {
    const data = made({ made: file(own) });
    expect(factOf(data, on(data, 'made'), 'backup-recovery', 'backups').who).toBe('shared');
  });

  test("is its parent's where both agree on the layer", () => {
    const data = made({ made: file(own), way: file({ short: 'Way', aka: ['way'], variantOf: 'made' }) });
    expect(factOf(data, on(data, 'way'), 'backup-recovery', 'backups').who).toBe('shared');
  });

  test("is its own layer's where they do not agree on it", () => {
    const data = made({
      made: file(own),
      way: withCell('backup-recovery', aws, { short: 'Way', aka: ['way'], variantOf: 'made' }),
    });
    expect(factOf(data, on(data, 'way'), 'backup-recovery', 'backups').who).toBe('aws');
  });

  test('an umbrella leaves a duty to its ways of running where they answer it', () => {
    const ecs = serviceOf(dataset, 'ecs');
    expect(ecs && factOf(dataset, ecs, 'platform-software', 'agents').who).toBe('depends');
    expect(ecs && factOf(dataset, ecs, 'network-infrastructure', 'ddos-protection').who).toBe('shared');
  });

  test('only what has a size is sized by the customer', () => {
    const sizes = (id: string) => factOf(dataset, on(dataset, id), 'capacity', 'right-sizing').who;
    expect(['sqs', 's3', 'aurora-dsql', 'route-53'].map(sizes)).toEqual(['aws', 'aws', 'aws', 'aws']);
    expect(['rds', 'lambda', 'fargate', 'efs'].map(sizes)).toEqual(['customer', 'customer', 'customer', 'customer']);
  });

  test("is the model's where that holds everywhere", () => {
    const data = made({ made: file({ layers: everyLayer(aws) }) });
    expect(duties['data-classification'].everywhere).toBe(true);
    expect(factOf(data, on(data, 'made'), 'data', 'data-classification').who).toBe('customer');
  });

  test("is the layer's where nobody says more", () => {
    const data = made({ made: file({ layers: everyLayer(aws) }) });
    expect(factOf(data, on(data, 'made'), 'operating-system', 'guest-os-patching').who).toBe('aws');
  });

  test('without a duty is the layer itself', () => {
    const data = made({ made: file(own) });
    expect(factOf(data, on(data, 'made'), 'backup-recovery', null).who).toBe('customer');
  });
});

describe('an id', () => {
  test('of a service that was renamed still leads to it', () => {
    const data = made({ made: file(), old: { pages: {}, service: { movedTo: 'made' } } });
    expect(serviceOf(data, 'old')?.id).toBe('made');
    expect([...data.services.keys()]).toEqual(['made']);
    expect(data.moved.get('old')).toBe('made');
  });

  test('that never was leads nowhere', () => {
    expect(serviceOf(dataset, 'no-such-service')).toBeNull();
    expect(serviceOf(dataset, '__proto__')).toBeNull();
    expect(serviceOf(dataset, '')).toBeNull();
  });
});

describe('pages', () => {
  test("are the general ones by their ids and a service's own by both", () => {
    const pages = pagesOf({ made: file() });
    expect(pages.has('made/page')).toBe(true);
    expect(pages.has('waf-shared-responsibility')).toBe(true);
  });
});

describe('the dataset of srm', () => {
  test('has every layer of every service resolved, with a citation', () => {
    for (const { id, layers } of dataset.services.values())
      for (const layer of layerIds) expect(layers[layer]?.citations.length, `${id}, ${layer}`).toBeGreaterThan(0);
  });

  test('has a general answer for every layer and every duty, with a citation', () => {
    for (const { fact, name } of [...Object.values(dataset.layers), ...Object.values(dataset.duties)])
      expect(fact.citations.length, name).toBeGreaterThan(0);
  });

  test('does not depend on the service in a layer, unless the ways of running it do disagree', () => {
    for (const { id, layers, variants } of dataset.services.values())
      if (layerIds.some((layer) => layers[layer].who === 'depends')) expect(variants.length, id).toBeGreaterThan(1);
  });

  test('has every duty at home on a service that there is, and that speaks of it', () => {
    const homes = Object.values(dataset.duties).flatMap(({ home }) => home ?? []);
    expect(homes.length).toBeGreaterThan(40);
    expect(homes.filter((id) => !dataset.services.has(id))).toEqual([]);
  });
});

test('the version is the day of the newest review', () => {
  expect(dataset.version).toBe(
    [...dataset.services.values()]
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1),
  );
});
