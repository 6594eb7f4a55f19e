import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Where Slack posts everything: events, commands and interactions. The server lets nothing but a POST through to it. */
export const endpoint = '/slack/events';
const tolerance = 5 * 60; // seconds, as Slack asks for the past

/** A request under /slack/, its body already read by the server. */
export type SlackListener = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

/**
 * What Bolt's receiver leaves open, closed in front of it: a timestamp of the future passes its check, a content type
 * with a charset is refused, an odd address throws, and a body is read without telling the connection.
 */
export function slackListener(bolt: RequestListener, now: () => number): SlackListener {
  return (request, response, body) => {
    const path = request.url?.split('?', 1)[0];
    if (path === endpoint) {
      const sent = Number(request.headers['x-slack-request-timestamp']);
      if (sent > now() / 1000 + tolerance) return refuse(response, 401);
      const [type] = (request.headers['content-type'] ?? '').split(';', 1);
      request.headers['content-type'] = type?.trim().toLowerCase() ?? '';
    }
    try {
      bolt(Object.assign(request, { rawBody: body }), response);
    } catch {
      // Bolt throws for an address that it does not know.
      refuse(response, 404);
    }
  };
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}
