import { randomUUID } from 'node:crypto';
import { errorCard, homeCard, welcomeCard } from '../cards/surfaces.ts';
import { questionDays } from '../store/questions.ts';
import { topicDays } from '../store/rooms.ts';
import { asking } from './ask.ts';
import { asked } from './asked.ts';
import type { Bot } from './bot.ts';
import { faultOf } from './fault.ts';
import type { Incoming, Place } from './incoming.ts';
import { pressed } from './pressed.ts';
import type { Reply } from './reply.ts';
import { searched } from './searched.ts';
import type { BotOptions, Tools } from './tools.ts';
import { setTopicAt } from './topic.ts';

/** The bot: one switch over what happens, one catch for what goes wrong. */
export function createBot(options: BotOptions): Bot {
  const tools: Tools = { ...options, ask: asking(options.dataset) };
  const { store, log, now } = tools;
  return {
    handle: async (incoming) => {
      try {
        return (await isNew(tools, incoming)) ? await act(tools, incoming) : [];
      } catch (error) {
        const reference = randomUUID().slice(0, 8);
        log.error({ reference, kind: incoming.kind, fault: faultOf(error) }, 'could not answer');
        return failed(incoming, reference);
      }
    },
    posted: async (place, reply, message) => {
      try {
        if (reply.kind === 'pin') await store.setPin(place.organisation, place.room, message);
        if ((reply.kind === 'say' || reply.kind === 'replace') && reply.topic !== null)
          await setTopicAt(store, { ...place, thread: threadUnder(reply, place, message) }, reply.topic, now());
      } catch (error) {
        log.error({ fault: faultOf(error) }, 'could not remember a message');
      }
    },
  };
}

/**
 * Which thread a posted reply is the topic of. What is said to a room stands outside the thread that it was asked for in, and begins
 * one of its own. What was meant for one person and was posted all the same (Teams) is read by all who are there.
 */
function threadUnder(reply: Reply, place: Place, message: string): string | null {
  const to = reply.kind === 'say' ? reply.to : 'thread';
  if (to === 'private') return place.thread;
  return to === 'room' ? message : (place.thread ?? message);
}

async function act(tools: Tools, incoming: Incoming): Promise<readonly Reply[]> {
  const { dataset, store, now } = tools;
  switch (incoming.kind) {
    case 'asked':
      return asked(tools, incoming);
    case 'searched':
      return [{ kind: 'results', results: searched(tools, incoming.text) }];
    case 'pressed':
      return pressed(tools, incoming);
    case 'submitted':
      return asked(tools, { place: incoming.place, text: incoming.text, by: 'shortcut' });
    case 'joined': {
      const first = await store.firstGreeting(incoming.place.organisation, incoming.place.room, now());
      return first ? [{ kind: 'say', to: 'room', card: welcomeCard(dataset), topic: null }] : [];
    }
    case 'opened home': {
      const held = await store.held(incoming.place.organisation);
      const text = tools.questionTextDays;
      const days = { topic: topicDays, question: questionDays(text), text };
      return [{ kind: 'home', card: homeCard(dataset, held, days) }];
    }
    case 'uninstalled':
      await store.forget(incoming.organisation);
      return [];
    default:
      return incoming satisfies never;
  }
}

/** Platforms deliver an event again where they heard nothing in time: it is answered once. */
async function isNew({ store, now }: Tools, incoming: Incoming): Promise<boolean> {
  if (!('id' in incoming) || incoming.id === null) return true;
  return store.firstSight(incoming.place.organisation, incoming.id, now());
}

const unawaited: ReadonlySet<Incoming['kind']> = new Set(['uninstalled', 'searched', 'joined']);

/** Does somebody wait for a word of srm's? Not where people talk to each other, which may be none of its business. */
const isAwaited = (incoming: Incoming): boolean =>
  incoming.kind === 'asked' ? incoming.by !== 'thread' : !unawaited.has(incoming.kind);

/** What the person sees, in the surface they were in: never the exception. */
function failed(incoming: Incoming, reference: string): readonly Reply[] {
  if (!isAwaited(incoming)) return [];
  const card = errorCard(reference);
  return incoming.kind === 'opened home'
    ? [{ kind: 'home', card }]
    : [{ kind: 'say', to: 'private', card, topic: null }];
}
