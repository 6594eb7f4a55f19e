import { describe, expect, test } from 'vitest';
import { databaseRefusal, listenRefusal, socketRefusal } from '../src/refusals.ts';

const failed = (code: string, message = 'an error of the system') => Object.assign(new Error(message), { code });

describe('a start that fails names the setting and says what to do', () => {
  const url = 'postgres://srm:a-secret@db.local:6543/facts';

  test.each([
    [url, failed('ECONNREFUSED', ''), /^DATABASE_URL: nothing answers at db.local:6543\. .*ECONNREFUSED/],
    ['postgres://db/srm', failed('ECONNREFUSED'), /db:5432/],
    [url, failed('ENOTFOUND'), /the name db.local\./],
    [url, failed('28P01'), /does not take this user with this password/],
    [url, failed('3D000'), /has no database facts\. Create it/],
    [url, new Error('timeout expired'), /Can it be reached from here\? timeout expired$/],
    ['postgres://:::', failed('ERR_INVALID_URL'), /at that address could not be used/],
    ['/tmp', failed('EISDIR'), /\/tmp is a folder\. Name a file in it: \/tmp\/srm.db/],
    ['file:/proc/x.db', failed('ENOENT'), /cannot write \/proc\/x.db\. Name a file/],
    ['.srm/srm.db', failed('EACCES'), /cannot write \.srm\/srm.db/],
    ['README.md', failed('SQLITE_NOTADB'), /README.md is no SQLite database/],
    ['srm.db', new Error('odd'), /srm.db could not be opened as a database\. Name another file\. odd$/],
  ])('the database %s', (address, error, sentence) => {
    const said = databaseRefusal(address, error);
    expect(said).toMatch(/^DATABASE_URL: /);
    expect(said).toMatch(sentence);
    expect(said).not.toContain('a-secret');
  });

  test.each([
    ['EADDRINUSE', /^PORT: another program listens on 3000: set PORT to a free one \(PORT=3001 npm start\)\.$/],
    ['EACCES', /^PORT: .* set PORT to one above 1023/],
    ['EADDRNOTAVAIL', /^HOST: 10\.0\.0\.1 is no address of this machine: set HOST/],
    ['ENOTFOUND', /^HOST: 10\.0\.0\.1 is no address/],
    ['EODD', /^PORT and HOST: .* \(EODD\)$/],
  ])('listening: %s', (code, sentence) =>
    expect(listenRefusal({ port: 3000, host: '10.0.0.1' }, failed(code))).toMatch(sentence),
  );

  test.each([
    [
      { data: { error: 'invalid_auth' }, message: 'An API error occurred: invalid_auth' },
      /Copy it anew: .*\(invalid_auth\)$/,
    ],
    [{ data: { error: 'missing_scope' } }, /scope connections:write/],
    [
      new Error('A request error occurred: fetch failed'),
      /reach https:\/\/slack.com\? A request error occurred: fetch failed$/,
    ],
    [undefined, /did not begin/],
  ])('Socket Mode: %o', (error, sentence) => {
    expect(socketRefusal(error)).toMatch(/^SLACK_APP_TOKEN: /);
    expect(socketRefusal(error)).toMatch(sentence);
  });
});
