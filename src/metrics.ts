import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Bot } from './bot/bot.ts';

/** What we count, for Prometheus: kinds and times; never who asked, or what. */
export type Metrics = {
  /** One HTTP request: `route` is one of ours, never the address as it came. */
  readonly served: (route: string, status: number, seconds: number) => void;
  /** One answer: answered, clarify, unknown or help. */
  readonly answered: (status: string) => void;
  /** A bot that counts what it hears and says. */
  readonly counted: (bot: Bot) => Bot;
  readonly contentType: string;
  /** In Prometheus' text format. */
  readonly text: () => Promise<string>;
};

export function openMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'srm_http_requests_total',
    help: 'HTTP requests, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'srm_http_request_seconds',
    help: 'Time until an HTTP response was finished.',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers,
  });
  const heard = new Counter({
    name: 'srm_heard_total',
    help: 'What happened at a place: asked, pressed, joined ...',
    labelNames: ['platform', 'kind'],
    registers,
  });
  const replies = new Counter({
    name: 'srm_replies_total',
    help: 'What the bot decided to do about it; "none" where it kept silent.',
    labelNames: ['platform', 'kind'],
    registers,
  });
  const answers = new Counter({
    name: 'srm_answers_total',
    help: 'Answers, by what became of the question: answered, clarify, unknown, help.',
    labelNames: ['status'],
    registers,
  });
  const answerSeconds = new Histogram({
    name: 'srm_answer_seconds',
    help: 'Time from what was heard to the replies, without the time that a platform takes to show them.',
    labelNames: ['platform'],
    buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.5, 2],
    registers,
  });
  return {
    served: (route, status, seconds) => {
      requests.inc({ route, status });
      requestSeconds.observe({ route }, seconds);
    },
    answered: (status) => answers.inc({ status }),
    counted: (bot) => ({
      posted: bot.posted,
      handle: async (incoming) => {
        const platform = incoming.kind === 'uninstalled' ? 'slack' : incoming.place.platform;
        heard.inc({ platform, kind: incoming.kind });
        const stop = answerSeconds.startTimer({ platform });
        const said = await bot.handle(incoming);
        stop();
        if (said.length === 0) replies.inc({ platform, kind: 'none' });
        for (const reply of said) replies.inc({ platform, kind: reply.kind });
        return said;
      },
    }),
    contentType: register.contentType,
    text: () => register.metrics(),
  };
}
