import { randomBytes } from 'node:crypto';

/** Where a `response_url` answers to: the room and, of a button, its message. */
export type Origin = { readonly room: string; readonly thread: string | null; readonly message: string | null };

export type ResponseUrls = {
  readonly issue: (origin: Origin) => string;
  /** Uses an address once. 'used_url' after five posts, 'expired_url' after half an hour or where it never was. */
  readonly use: (path: string, now: number) => Origin | 'used_url' | 'expired_url';
};

// https://docs.slack.dev/interactivity/handling-user-interaction: five posts within thirty minutes.
const MOST_POSTS = 5;
const LIFETIME = 30 * 60_000;

export function createResponseUrls(base: () => string, now: () => number): ResponseUrls {
  const issued = new Map<string, { readonly origin: Origin; readonly until: number; posts: number }>();
  return {
    issue: (origin) => {
      for (const [path, { until }] of issued) if (until < now()) issued.delete(path);
      const path = `/response/${randomBytes(12).toString('base64url')}`;
      issued.set(path, { origin, until: now() + LIFETIME, posts: 0 });
      return `${base()}${path}`;
    },
    use: (path, at) => {
      const found = issued.get(path);
      if (!found || found.until < at) return 'expired_url';
      if (found.posts >= MOST_POSTS) return 'used_url';
      found.posts += 1;
      return found.origin;
    },
  };
}
