import { builtAsk, builtCards, builtDataset, builtJson, builtVocabulary } from './built.ts';
import { withMadeUp } from './made-up.ts';
import { serveParent, settledMemory } from './parent.ts';

// srm alone, with as many times its services as the first argument says.

export type Told =
  | { readonly do: 'load' }
  | { readonly do: 'round'; readonly questions: readonly string[]; readonly toJson: boolean };
export type Loaded = {
  readonly dataset: number;
  readonly lexicon: number;
  readonly first: number;
  readonly services: number;
  readonly names: readonly string[];
  readonly memory: number;
};

let answered: (question: string, toJson: boolean) => unknown;

async function load(): Promise<Loaded> {
  const began = performance.now();
  const { dataset } = await builtDataset();
  const read = performance.now() - began;
  const [{ asking }, { answerCard }, { answerJson }] = await Promise.all([builtAsk(), builtCards(), builtJson()]);
  const data = withMadeUp(dataset, Number(process.argv[2] ?? 1));
  const before = performance.now();
  // Once, and cold, as at a start: a second lexicon would find the program compiled.
  const ask = asking(data, data === dataset ? undefined : (await builtVocabulary()).vocabularyOf(data));
  const lexicon = performance.now() - before;
  const asked = performance.now();
  ask.question('who patches the os on fargate?');
  const first = performance.now() - asked;
  answered = (question, toJson) => {
    const { answer } = ask.question(question);
    if (!toJson) return answer;
    return answerJson(data, question, answer, answerCard(data, answer, { question, now: 0 }).text);
  };
  const names = [...data.services.values()].slice(dataset.services.size).map(({ short }) => short);
  return {
    dataset: read,
    lexicon,
    first,
    services: data.services.size,
    names: names.slice(0, 2000),
    memory: settledMemory(),
  };
}

function round(questions: readonly string[], toJson: boolean): Float64Array {
  const times = new Float64Array(questions.length);
  for (const [at, question] of questions.entries()) {
    const began = performance.now();
    answered(question, toJson);
    times[at] = performance.now() - began;
  }
  return times;
}

serveParent((told: Told) => (told.do === 'load' ? load() : round(told.questions, told.toJson)));
