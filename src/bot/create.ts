import { randomUUID } from 'node:crypto';
import type { Answer } from '../answer/answer.ts';
import type { Card } from '../cards/card.ts';
import { answerCard } from '../cards/cards.ts';
import {
  askForm,
  errorCard,
  expiredCard,
  homeCard,
  onboardingCard,
  ratedCard,
  sharedCard,
  welcomeCard,
} from '../cards/surfaces.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { QuestionRecord, Store } from '../store/store.ts';
import { type Intent, noTopic, type Topic } from '../understand/intent.ts';
import { fromAction } from './action.ts';
import { type Asked, asking } from './ask.ts';
import type { Bot } from './bot.ts';
import type { Incoming, Place } from './incoming.ts';
import type { Reply, Result } from './reply.ts';

/** What the bot needs to be told about: never a question's text, never a token. */
export type BotLog = {
  readonly error: (fields: Readonly<Record<string, unknown>>, message: string) => void;
  readonly info: (fields: Readonly<Record<string, unknown>>, message: string) => void;
};

export type BotOptions = {
  readonly dataset: Dataset;
  readonly store: Store;
  readonly log: BotLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many days the text of a question is kept; 0: never. */
  readonly questionTextDays: number;
  /** Called with each answer's status, for the metrics. */
  readonly answered?: (status: QuestionRecord['status']) => void;
};

const topicKey = (place: Place) => ({ organisation: place.organisation, room: place.room, thread: place.thread });
const statusOf = (answer: Answer): QuestionRecord['status'] =>
  answer.kind === 'help' || answer.kind === 'clarify' || answer.kind === 'unknown' ? answer.kind : 'answered';

function fromTopic(text: string | null): Topic {
  if (text === null) return noTopic;
  try {
    return { ...noTopic, ...(JSON.parse(text) as Topic) };
  } catch {
    return noTopic;
  }
}

const shareable = ({ intent, answer }: Asked): Intent | undefined =>
  statusOf(answer) === 'answered' ? intent : undefined;

/** The bot: one switch over what happens, one catch for what goes wrong. */
export function createBot(options: BotOptions): Bot {
  const { dataset, store, log, now } = options;
  const ask = asking(dataset);

  const record = async (place: Place, text: string, asked: Asked): Promise<string> => {
    const id = randomUUID();
    const status = statusOf(asked.answer);
    options.answered?.(status);
    await store.addQuestion({
      id,
      organisation: place.organisation,
      room: place.room,
      person: place.person,
      at: now(),
      intent: JSON.stringify(asked.intent),
      status,
      text: options.questionTextDays > 0 ? text.slice(0, 1000) : null,
    });
    return id;
  };

  const asked = async (incoming: Extract<Incoming, { kind: 'asked' }>): Promise<readonly Reply[]> => {
    const { place, text, by } = incoming;
    if (by === 'shortcut' && text.trim() === '') return [{ kind: 'open', form: askForm(dataset) }];
    const known = await store.topic(topicKey(place), now());
    if (by === 'thread' && known === null) return [];
    const onboarding = /^\s*(?:onboard|onboarding|pin)\b(.*)$/is.exec(text);
    if (onboarding) return onboard(place, onboarding[1] ?? '');
    const result = ask.question(text, fromTopic(known));
    // A reply among people in a thread where srm once answered: only what was understood is for srm.
    if (by === 'thread' && statusOf(result.answer) !== 'answered') return [];
    const rate = await record(place, text, result);
    const topic = JSON.stringify(result.topic);
    await store.setTopic(topicKey(place), topic, now());
    const alone = by === 'command' || by === 'shortcut';
    const share = alone && place.kind !== 'direct' ? shareable(result) : undefined;
    const card = answerCard(
      dataset,
      result.answer,
      { question: text, now: now() },
      { rate, ...(share ? { share } : {}) },
    );
    return [{ kind: 'say', to: alone ? 'private' : place.thread === null ? 'room' : 'thread', card, topic }];
  };

  const onboard = async (place: Place, text: string): Promise<readonly Reply[]> => {
    const { services } = ask.question(text.trim() === '' ? '' : `${text} responsibilities`).understanding.seen;
    const card = onboardingCard(dataset, services.slice(0, 6), place.platform);
    if (card === null || services.length === 0 || place.kind === 'direct') {
      return [
        {
          kind: 'say',
          to: 'private',
          card: onboardingCard(dataset, [], place.platform) ?? welcomeCard(dataset),
          topic: null,
        },
      ];
    }
    return [{ kind: 'pin', card, message: await store.pin(place.organisation, place.room) }];
  };

  const pressed = async (incoming: Extract<Incoming, { kind: 'pressed' }>): Promise<readonly Reply[]> => {
    const { place, message } = incoming;
    const action = fromAction(incoming.action);
    if (action === null) return [{ kind: 'say', to: 'private', card: expiredCard(), topic: null }];
    switch (action.do) {
      case 'ask': {
        const result = ask.question(action.question);
        const rate = await record(place, action.question, result);
        const topic = JSON.stringify(result.topic);
        const onPrivate = message === null || message.private;
        const share = onPrivate && place.kind !== 'direct' ? shareable(result) : undefined;
        const card = answerCard(
          dataset,
          result.answer,
          { question: action.question, now: now() },
          { rate, ...(share ? { share } : {}) },
        );
        if (message?.private) return [{ kind: 'replace', card, topic }];
        if (message === null) return [{ kind: 'say', to: 'private', card, topic }];
        await store.setTopic(topicKey(place), topic, now());
        return [{ kind: 'say', to: 'thread', card, topic }];
      }
      case 'share': {
        const answer = ask.answer(action.intent);
        const card = sharedCard(
          answerCard(dataset, answer, { question: action.question, now: now() }),
          action.question,
        );
        const topic = JSON.stringify({ ...noTopic, ...topicOf(action.intent) });
        return [{ kind: 'say', to: 'room', card, topic }, { kind: 'remove' }];
      }
      case 'rate':
        await store.rate(place.organisation, action.question, action.rating, null);
        return [{ kind: 'say', to: 'private', card: ratedCard(action.rating), topic: null }];
      case 'form':
        return [{ kind: 'open', form: askForm(dataset) }];
      default:
        return action satisfies never;
    }
  };

  const results = (text: string): readonly Result[] => {
    const queries = text.trim() === '' ? ['EC2', 'Fargate', 'Lambda', 'RDS', 'S3'] : [text];
    return queries.map((question) => {
      const { answer } = ask.question(question);
      const card = answerCard(dataset, answer, { question, now: now() });
      return { title: card.title, text: card.text.split('\n')[1] ?? '', question, card };
    });
  };

  const act = async (incoming: Incoming): Promise<readonly Reply[]> => {
    switch (incoming.kind) {
      case 'asked':
        return asked(incoming);
      case 'searched':
        return [{ kind: 'results', results: results(incoming.text) }];
      case 'pressed':
        return pressed(incoming);
      case 'submitted':
        return asked({ kind: 'asked', id: null, place: incoming.place, text: incoming.text, by: 'shortcut' });
      case 'joined': {
        const first = await store.firstGreeting(incoming.place.organisation, incoming.place.room, now());
        return first ? [{ kind: 'say', to: 'room', card: welcomeCard(dataset), topic: null }] : [];
      }
      case 'opened home':
        return [
          {
            kind: 'home',
            card: homeCard(dataset, await store.held(incoming.place.organisation), options.questionTextDays),
          },
        ];
      case 'uninstalled':
        await store.forget(incoming.organisation);
        return [];
      default:
        return incoming satisfies never;
    }
  };

  const isNew = async (incoming: Incoming): Promise<boolean> => {
    if (!('id' in incoming) || incoming.id === null) return true;
    return store.firstSight(incoming.place.organisation, incoming.id, now());
  };

  return {
    handle: async (incoming) => {
      try {
        return (await isNew(incoming)) ? await act(incoming) : [];
      } catch (error) {
        const reference = randomUUID().slice(0, 8);
        log.error({ reference, kind: incoming.kind, err: error }, 'could not answer');
        return incoming.kind === 'uninstalled' || incoming.kind === 'searched'
          ? []
          : incoming.kind === 'opened home'
            ? [{ kind: 'home', card: errorCard(reference) }]
            : [{ kind: 'say', to: 'private', card: errorCard(reference), topic: null }];
      }
    },
    posted: async (place, reply, message) => {
      try {
        if (reply.kind === 'pin') await store.setPin(place.organisation, place.room, message);
        if ((reply.kind === 'say' || reply.kind === 'replace') && reply.topic !== null)
          await store.setTopic(
            { organisation: place.organisation, room: place.room, thread: place.thread ?? message },
            reply.topic,
            now(),
          );
      } catch (error) {
        log.error({ err: error }, 'could not remember a message');
      }
    },
  };
}

const topicOf = (intent: Intent): Partial<Topic> => ({
  services: 'services' in intent ? intent.services : [],
  asks: 'asks' in intent ? intent.asks : [],
  among: 'services' in intent && intent.services.length > 1 ? intent.services : [],
});

export type { Card };
