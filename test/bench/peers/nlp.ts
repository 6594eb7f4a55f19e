import { createRequire } from 'node:module';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { DutyId } from '../../../src/dataset/duties.ts';
import type { LayerId } from '../../../src/dataset/layers.ts';
import { type Library, openLibrary, overviewOf, saidOf, termOf } from '../documents.ts';
import { type Hit, type Peer, unknown, withThread } from './peer.ts';

type Result = {
  readonly intent: string;
  readonly score: number;
  readonly entities: readonly { readonly entity: string; readonly option: string; readonly accuracy: number }[];
};
type Nlp = {
  settings: Record<string, unknown>;
  forceNER: boolean;
  addLanguage(locale: string): void;
  addDocument(locale: string, utterance: string, intent: string): void;
  addNerRuleOptionTexts(locale: string, entity: string, option: string, texts: readonly string[]): void;
  train(): Promise<void>;
  process(locale: string, utterance: string): Promise<Result>;
};

/** Intents are layers, duties and terms, trained on their phrases; services are an enum entity: its documentation's way to fill one slot. */
async function trained({ data, phrases }: Library): Promise<Nlp> {
  const require = createRequire(import.meta.url);
  const { dockStart } = require('@nlpjs/basic') as {
    dockStart(settings: object): Promise<{ get(name: string): Nlp }>;
  };
  const dock = await dockStart({
    settings: { nlp: { forceNER: true, autoSave: false, languages: ['en'], nlu: { log: false } } },
    use: ['Basic', 'LangEn'],
  });
  const nlp = dock.get('nlp');
  nlp.addLanguage('en');
  for (const { id, name, short, aka } of data.services.values())
    nlp.addNerRuleOptionTexts('en', 'service', id, [...new Set([name, short, id.replaceAll('-', ' '), ...aka])]);
  const learn = (intent: string, name: string, words: readonly string[]) => {
    for (const text of new Set([name.toLowerCase(), ...words])) nlp.addDocument('en', text, intent);
    nlp.addDocument('en', `who is responsible for ${name.toLowerCase()} on @service`, intent);
  };
  for (const [id, { name }] of [...Object.entries(data.layers), ...Object.entries(data.duties)])
    learn(id, name, phrases[id] ?? []);
  for (const [id, { name, aka }] of Object.entries(data.concepts))
    for (const text of [name, ...aka]) nlp.addDocument('en', `what is ${text}`, `term.${id}`);
  await nlp.train();
  return nlp;
}

function hitOf(data: Dataset, factOf: Library['dataset']['factOf'], result: Result): Hit {
  const [best] = result.entities.filter(({ entity }) => entity === 'service').sort((a, b) => b.accuracy - a.accuracy);
  const service = data.services.get(best?.option ?? '') ?? null;
  if (result.intent === 'None') return service ? { said: overviewOf(service), score: 0 } : unknown;
  if (result.intent.startsWith('term.'))
    return { said: termOf(data.concepts[result.intent.slice(5)]?.text ?? ''), score: result.score };
  const duty = result.intent in data.duties ? (result.intent as DutyId) : null;
  const layer = duty === null ? (result.intent as LayerId) : data.duties[duty].layer;
  const general = (duty === null ? data.layers[layer] : data.duties[duty]).fact;
  const fact = service === null ? general : factOf(data, service, layer, duty);
  return { said: saidOf(data, service, fact, layer), score: result.score };
}

export async function openNlp(): Promise<Peer> {
  const library = await openLibrary();
  const nlp = await trained(library);
  const ask = (query: string) => nlp.process('en', query);
  const hit = async (query: string) => hitOf(library.data, library.dataset.factOf, await ask(query));
  return { name: 'nlp.js', prepared: withThread, ask, hit: (item) => hit(withThread(item)) };
}
