/** Why a start failed, as far as we know: the system's code, or Slack's. Only where there is none, the error's own words. */
type Failure = { readonly code: string; readonly message: string };

function failureOf(error: unknown): Failure {
  const { code, message, data } = (error ?? {}) as { code?: unknown; message?: unknown; data?: { error?: unknown } };
  return { code: String(data?.error ?? code ?? ''), message: String(message ?? '') };
}

const because = ({ code, message }: Failure): string => [message, code && `(${code})`].filter(Boolean).join(' ');

/** What to mend where the database does not open. Never the address itself: it may carry a password. */
export function databaseRefusal(url: string, error: unknown): string {
  const failure = failureOf(error);
  return `DATABASE_URL: ${/^postgres(ql)?:/i.test(url) ? ofPostgres(url, failure) : ofFile(url.replace(/^file:(\/\/)?/, ''), failure)}`;
}

function ofPostgres(address: string, failure: Failure): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const where = url ? `${url.hostname || 'localhost'}:${url.port || 5432}` : 'that address';
  switch (failure.code) {
    case 'ECONNREFUSED':
      return `nothing answers at ${where}. Is PostgreSQL running there? (${failure.code})`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `no machine is found under the name ${url?.hostname}. Is it written right? (${failure.code})`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${where} does not take this user with this password. Set both anew. (${failure.code})`;
    case '3D000':
      return `PostgreSQL at ${where} has no database ${url?.pathname.slice(1)}. Create it, or name another. (${failure.code})`;
    default:
      return `PostgreSQL at ${where} could not be used. Can it be reached from here? ${because(failure)}`;
  }
}

function ofFile(path: string, failure: Failure): string {
  switch (failure.code) {
    case 'EISDIR':
      return `${path} is a folder. Name a file in it: ${path.replace(/\/$/, '')}/srm.db (${failure.code})`;
    case 'SQLITE_NOTADB':
      return `${path} is no SQLite database. Name another file, which may be new. (${failure.code})`;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return `srm cannot write ${path}. Name a file in a folder that it may write to. (${failure.code})`;
    default:
      return `${path} could not be opened as a database. Name another file. ${because(failure)}`;
  }
}

/** What to mend where srm cannot listen. */
export function listenRefusal(
  { port, host }: { readonly port: number; readonly host: string },
  error: unknown,
): string {
  const failure = failureOf(error);
  switch (failure.code) {
    case 'EADDRINUSE':
      return `PORT: another program listens on ${port}: set PORT to a free one (PORT=${port + 1} npm start).`;
    case 'EACCES':
      return `PORT: this user may not listen on ${port}: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST: ${host} is no address of this machine: set HOST to one of its own, or to 0.0.0.0 for all of them. (${failure.code})`;
    default:
      return `PORT and HOST: srm could not listen on port ${port} of ${host}. ${because(failure)}`;
  }
}

const tokenErrors: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'token_revoked',
  'token_expired',
  'account_inactive',
]);

/** What to mend where Socket Mode does not begin. */
export function socketRefusal(error: unknown): string {
  const failure = failureOf(error);
  if (tokenErrors.has(failure.code))
    return `SLACK_APP_TOKEN: Slack does not take it. Copy it anew: api.slack.com/apps > your app > Basic Information > App-Level Tokens. (${failure.code})`;
  if (failure.code === 'missing_scope')
    return 'SLACK_APP_TOKEN: it lacks the scope connections:write. Make one that has it: api.slack.com/apps > your app > Basic Information > App-Level Tokens. (missing_scope)';
  return `SLACK_APP_TOKEN: Socket Mode did not begin. Can this machine reach https://slack.com? ${because(failure)}`;
}
