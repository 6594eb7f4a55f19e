import pino from 'pino';

/** What everybody logs with. Never a question's text, never a token: ids, kinds and short codes only. */
export type Log = Readonly<Record<'debug' | 'info' | 'warn' | 'error', (fields: object, message: string) => void>>;

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

// A second line of defence: nothing should be logged under these names in the first place.
const secret = ['token', 'text', 'question', 'authorization', 'password', 'secret', 'headers', 'body'];

/** JSON lines on standard output, or where they are sent. */
export function openLog(level: LogLevel, destination: pino.DestinationStream = pino.destination(1)): pino.Logger {
  return pino(
    { level, base: null, redact: { paths: secret.flatMap((name) => [name, `*.${name}`]), remove: true } },
    destination,
  );
}
