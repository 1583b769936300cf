import { isIP } from 'node:net';
import { isEmail } from '@causeway/kernel/email.ts';
import { z } from 'zod';

/** One environment variable: how it is read, and its line of the reference (docs/configuration.md is made of these). */
interface Variable<Value> {
  readonly schema: z.ZodType<Value>;
  /** What holds when it is not set. */
  readonly unset: string;
  readonly meaning: string;
}
const variable = <Value>(schema: z.ZodType<Value>, unset: string, meaning: string): Variable<Value> => ({ schema, unset, meaning });

const text = z.string().optional();
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);
const oneOf = <const Value extends string>(values: readonly Value[]) => z.enum(values, `must be one of: ${values.join(', ')}`);

/** Whether a text is a URL of one of these schemes. */
const isUrl = (value: string, ...schemes: readonly string[]): boolean => URL.canParse(value) && schemes.includes(new URL(value).protocol);

/** Whether each part of an address can be read: a password may hold a % that stands for nothing. */
const isReadable = (value: string): boolean => {
  try {
    decodeURIComponent(value);
    return true;
  } catch {
    return false;
  }
};
const isDatabase = (value: string): boolean =>
  isUrl(value, 'postgres:', 'postgresql:') && isReadable(value) && new URL(value).pathname.length > 1;

const postgresUrl = text.refine(
  (value) => value === undefined || isDatabase(value),
  'must look like postgres://user:password@host:5432/database; in a password write % / ? # @ as %25 %2F %3F %23 %40',
);
const issuerUrl = text.refine(
  (value) => value === undefined || (isUrl(value, 'https:', 'http:') && !/[?#]/.test(value)),
  'must be the https address of an OpenID Connect issuer',
);
/** An origin: the paths of Causeway are its own. */
const origin = text
  .refine(
    (value) => value === undefined || (isUrl(value, 'https:', 'http:') && /^\/?$/.test(value.slice(new URL(value).origin.length))),
    'must be the address that browsers use, without a path, such as https://causeway.example.com',
  )
  .transform((value) => value && new URL(value).origin);

/** Where only this machine can reach it. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** Every variable that Causeway reads, in the order of the reference. */
export const VARIABLES = {
  NODE_ENV: variable(
    oneOf(['development', 'test', 'production']).default('development'),
    '`development`',
    '`production` refuses every embedded default below',
  ),
  PORT: variable(whole(0, 65_535).default(4000), '4000', 'the one port for everything; 0 takes a free one'),
  HOST: variable(
    z
      .string()
      .regex(/^[^\s/]+$/, 'must be an address of this machine, such as 127.0.0.1')
      .default('127.0.0.1'),
    '127.0.0.1',
    'listening address; anything but loopback is refused without `OIDC_ISSUER`',
  ),
  CAUSEWAY_HOME: variable(z.string().default('.causeway'), '`.causeway`', 'folder of the embedded database and the development keys'),
  DATABASE_URL: variable(
    postgresUrl,
    'embedded PostgreSQL',
    'read models, sessions, and the log unless `EVENT_STORE_URL` is set; PostgreSQL 17 or newer, as the role `causeway_server`',
  ),
  DATABASE_OWNER_URL: variable(
    postgresUrl,
    'embedded PostgreSQL',
    'the same database as the role `causeway_owner`: migrations, once per version; a running server needs none',
  ),
  EVENT_STORE_URL: variable(
    postgresUrl,
    '`DATABASE_URL`',
    'the log, where it is in another PostgreSQL database; as the role `causeway_server`',
  ),
  EVENT_STORE_OWNER_URL: variable(postgresUrl, '–', 'that database as the role `causeway_owner`: migrations of the log, once per version'),
  OIDC_ISSUER: variable(
    issuerUrl,
    'the embedded development issuer',
    'your OpenID Connect provider; its ID tokens are signed by a key that it publishes (not HS256)',
  ),
  OIDC_AUDIENCE: variable(z.string().default('causeway'), '`causeway`', 'what bearer tokens must be issued for'),
  OIDC_CLIENT_ID: variable(
    text,
    '`causeway-web` of the embedded issuer',
    'the web’s client at your provider; redirect address `PUBLIC_URL/auth/callback`',
  ),
  OIDC_CLIENT_SECRET: variable(text, '–', 'that client’s secret; none for a public client'),
  PUBLIC_URL: variable(
    origin,
    '`http://HOST:PORT`',
    'the address that browsers use; with `https:` the cookie is Secure and HSTS is sent; in production `http:` is for loopback alone, and it is required where `HOST` is not loopback',
  ),
  SESSION_SECRET: variable(
    text.refine((value) => value === undefined || value.length >= 32, 'must have at least 32 characters'),
    'made under `CAUSEWAY_HOME`',
    'signs session cookies; in production required, the same on every process',
  ),
  ADMIN_EMAIL: variable(
    text.refine((value) => value === undefined || isEmail(value), 'must be one e-mail address'),
    '–',
    'who is granted ADMIN where nobody holds a role yet and `OIDC_ISSUER` is set',
  ),
  LOG_LEVEL: variable(
    oneOf(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
    '`info`',
    'how much is logged: `silent` `fatal` `error` `warn` `info` `debug` `trace`',
  ),
  SEED: variable(
    oneOf(['demo', 'none']).optional(),
    '`demo` with the embedded database and issuer, else `none`',
    'what an empty log begins with: `demo`, a year of a portfolio told by real commands, or `none`; a log that holds anything stays as it is',
  ),
} as const;

type Variables = typeof VARIABLES;
/** The variables as read. */
export type Environment = { readonly [Name in keyof Variables]: z.output<Variables[Name]['schema']> };
