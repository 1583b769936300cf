import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from './configuration.ts';

const refusalOf = (variables: NodeJS.ProcessEnv): string => {
  try {
    readConfiguration(variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'accepted';
};
const SECRET = 'x'.repeat(32);
const PROVIDER = { OIDC_ISSUER: 'https://id.example.com/realms/x', OIDC_CLIENT_ID: 'web' };

describe('the environment', () => {
  it('runs on embedded defaults when nothing is set', () => {
    expect(readConfiguration({}, '/srv')).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      home: '/srv/.causeway',
      databaseUrl: null,
      issuer: null,
      production: false,
    });
  });

  it('begins with the demo year where everything is embedded, and with nothing where anything is named, unless told otherwise', () => {
    const seed = (variables: NodeJS.ProcessEnv) => readConfiguration(variables).seed;
    expect(seed({})).toBe('demo');
    expect(seed({ SEED: 'none' })).toBe('none');
    expect(seed({ DATABASE_URL: 'postgres://a@h/d' })).toBe('none');
    expect(seed({ EVENT_STORE_URL: 'postgres://a@h/d' })).toBe('none');
    expect(seed(PROVIDER)).toBe('none');
    expect(seed({ DATABASE_URL: 'postgres://a@h/d', SEED: 'demo' })).toBe('demo');
  });

  it('takes an empty variable as not set, as most process managers mean it', () => {
    expect(readConfiguration({ PORT: '', HOST: ' ', DATABASE_URL: '', OIDC_ISSUER: '', LOG_LEVEL: '' }, '/srv')).toEqual(
      readConfiguration({}, '/srv'),
    );
  });

  it('is production with everything named', () => {
    expect(
      readConfiguration({
        NODE_ENV: 'production',
        HOST: '0.0.0.0',
        DATABASE_URL: 'postgres://causeway_server:s@db:5432/causeway',
        SESSION_SECRET: SECRET,
        PUBLIC_URL: 'https://causeway.example.com/',
        ADMIN_EMAIL: 'kim@example.com',
        ...PROVIDER,
      }),
    ).toMatchObject({ production: true, host: '0.0.0.0', publicUrl: 'https://causeway.example.com', adminEmail: 'kim@example.com' });
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['a port that is no number', { PORT: 'http' }, 'PORT: must be a whole number from 0 to 65535'],
    ['a port out of range', { PORT: '70000' }, 'PORT: must be a whole number from 0 to 65535'],
    ['a port in another notation', { PORT: '0x10' }, 'PORT: must be a whole number'],
    ['half a port', { PORT: '4000.5' }, 'PORT: must be a whole number'],
    ['an address with a path', { HOST: 'http://x/' }, 'HOST: must be an address of this machine'],
    ['a mode nobody knows', { NODE_ENV: 'staging' }, 'NODE_ENV: must be one of: development, test, production'],
    ['a log level nobody knows', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be one of: silent, fatal'],
    ['a database of another kind', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: must look like postgres://'],
    ['a database that is no address', { DATABASE_URL: 'postgres://[' }, 'DATABASE_URL: must look like postgres://'],
    ['an owner without a database', { DATABASE_OWNER_URL: 'postgres://o@h/d' }, 'DATABASE_URL: DATABASE_OWNER_URL migrates a database'],
    ['an address without a database', { DATABASE_URL: 'postgres://a:b@h' }, 'DATABASE_URL: must look like postgres://'],
    [
      'a password with a per cent sign that stands for nothing',
      { DATABASE_URL: 'postgres://a:100%@h/d' },
      'DATABASE_URL: must look like postgres://user:password@host:5432/database; in a password write % / ? # @ as %25 %2F %3F %23 %40',
    ],
    [
      'an owner of another database',
      { DATABASE_URL: 'postgres://a@h/causeway', DATABASE_OWNER_URL: 'postgres://o@h/other' },
      'DATABASE_OWNER_URL: would migrate the database other, but DATABASE_URL names causeway; name one database in both',
    ],
    ['a log of another kind', { EVENT_STORE_URL: 'kafka://x' }, 'EVENT_STORE_URL: must look like postgres://'],
    ['a log’s owner without a log', { EVENT_STORE_OWNER_URL: 'postgres://o@h/d' }, 'EVENT_STORE_URL: EVENT_STORE_OWNER_URL migrates a log'],
    ['an outside address without an issuer', { HOST: '0.0.0.0' }, 'set OIDC_ISSUER first'],
    ['every IPv6 address without an issuer', { HOST: '::' }, 'set OIDC_ISSUER first'],
    ['an address that only looks like loopback', { HOST: '127.example.com' }, 'set OIDC_ISSUER first'],
    ['an issuer that is no web address', { OIDC_ISSUER: 'ldap://x', OIDC_CLIENT_ID: 'web' }, 'OIDC_ISSUER: must be the https address'],
    ['an issuer without a client', { OIDC_ISSUER: PROVIDER.OIDC_ISSUER }, 'OIDC_CLIENT_ID: name the client'],
    [
      'an issuer that anybody on the way can impersonate',
      { NODE_ENV: 'production', OIDC_ISSUER: 'http://id.example.com', OIDC_CLIENT_ID: 'web' },
      'OIDC_ISSUER: must begin with https:// in production',
    ],
    ['a public address with a path', { PUBLIC_URL: 'https://example.com/causeway' }, 'PUBLIC_URL: must be the address that browsers use'],
    [
      'a public address at which sessions can be read on the way',
      { NODE_ENV: 'production', PUBLIC_URL: 'http://causeway.example.com' },
      'PUBLIC_URL: must begin with https:// in production',
    ],
    [
      'a production for everybody at no address that browsers could come back to',
      { NODE_ENV: 'production', HOST: '0.0.0.0', ...PROVIDER },
      'PUBLIC_URL: name the https address that browsers use; 0.0.0.0 is where Causeway listens',
    ],
    ['production on embedded defaults', { NODE_ENV: 'production' }, 'name your PostgreSQL database'],
    ['a short session secret', { SESSION_SECRET: 'short' }, 'SESSION_SECRET: must have at least 32 characters'],
    ['an administrator without an address', { ADMIN_EMAIL: 'Kim' }, 'ADMIN_EMAIL: must be one e-mail address'],
    ['a beginning that there is not', { SEED: 'test' }, 'SEED: must be one of: demo, none'],
    ['a demo year in production', { NODE_ENV: 'production', SEED: 'demo' }, 'SEED: the demo year is no data of a production'],
    ['a demo year beside real people', { SEED: 'demo', ...PROVIDER }, 'SEED: the people of the demo year sign in at the embedded'],
  ])('refuses %s and says what to do', (_, variables, sentence) => {
    expect(refusalOf(variables)).toContain(sentence);
  });

  it.each([{}, { PUBLIC_URL: 'http://127.0.0.1:4000' }, { PUBLIC_URL: 'http://[::1]:4000' }, { PUBLIC_URL: 'http://localhost:4000' }])(
    'a production that this machine alone reaches needs no https: %o',
    (variables) => {
      expect(refusalOf({ NODE_ENV: 'production', ...variables })).not.toContain('PUBLIC_URL');
    },
  );

  it('reports everything that is wrong at once, a line each, what each allows but not together included', () => {
    const lines = refusalOf({ NODE_ENV: 'production', PORT: 'x', LOG_LEVEL: 'loud', HOST: '0.0.0.0', ADMIN_EMAIL: '@' }).split('\n');
    expect(lines.slice(1).map((line) => line.split(':')[0]!.trim())).toEqual([
      'PORT',
      'ADMIN_EMAIL',
      'LOG_LEVEL',
      'HOST',
      'OIDC_ISSUER',
      'DATABASE_URL',
      'PUBLIC_URL',
      'SESSION_SECRET',
    ]);
  });

  it('says nothing of a password', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://u:hunter2@h/d', SESSION_SECRET: 'hunter2' })).not.toContain('hunter2');
  });
});
