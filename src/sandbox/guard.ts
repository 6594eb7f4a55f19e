import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLocalHost } from './loopback.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Why a request to the page is refused; null where it is let in. Another site's page must not drive the sandbox. */
export function refusal(request: IncomingMessage): string | null {
  const { host, origin } = request.headers;
  if (!isLocalHost(host)) return 'The sandbox answers to localhost and 127.0.0.1 alone.';
  if (origin !== undefined && origin !== `http://${host}`) return 'The sandbox takes no requests from other pages.';
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate')
    return 'The sandbox takes no requests from other pages.';
  return null;
}

export function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
}
