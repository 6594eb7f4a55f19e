import { createHmac } from 'node:crypto';

/** What the door said to a request of ours. `body` is null where it is no JSON. */
export type Delivery = { readonly status: number; readonly body: unknown; readonly milliseconds: number };

export type SlackSender = {
  /** Commands, interactions: a form. */
  readonly sendForm: (fields: Readonly<Record<string, string>>) => Promise<Delivery>;
  /** Events: JSON. */
  readonly sendJson: (body: unknown) => Promise<Delivery>;
};

/** Slack's signature of a body: `v0=` and the HMAC-SHA256 of `v0:<seconds>:<body>`, in hex. */
export function slackSignature(secret: string, seconds: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
}

// Slack waits three seconds; a breakpoint in the door should not end the sandbox's wait so soon.
const LONGEST_WAIT = 30_000;

/** Speaks to the Slack door as Slack does: signed HTTP. A door that cannot be reached is status 0. */
export function createSlackSender(options: {
  readonly signingSecret: string;
  readonly address: () => string | null;
}): SlackSender {
  const send = async (body: string, contentType: string): Promise<Delivery> => {
    const base = options.address();
    if (base === null) return { status: 0, body: null, milliseconds: 0 };
    const seconds = Math.floor(Date.now() / 1000);
    const started = performance.now();
    try {
      const response = await fetch(`${base}/slack/events`, {
        method: 'POST',
        headers: {
          'content-type': contentType,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          'x-slack-request-timestamp': String(seconds),
          'x-slack-signature': slackSignature(options.signingSecret, seconds, body),
        },
        body,
        signal: AbortSignal.timeout(LONGEST_WAIT),
      });
      const text = await response.text();
      return { status: response.status, body: fromJson(text), milliseconds: performance.now() - started };
    } catch {
      return { status: 0, body: null, milliseconds: performance.now() - started };
    }
  };
  return {
    sendForm: (fields) => send(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded'),
    sendJson: (body) => send(JSON.stringify(body), 'application/json'),
  };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
