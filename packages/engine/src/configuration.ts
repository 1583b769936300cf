import { resolve } from 'node:path';
import { z } from 'zod';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** An empty variable counts as not set, as most process managers mean it. */
const text = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());
const postgresUrl = (name: string) =>
  text.refine((value) => value === undefined || /^postgres(ql)?:\/\//.test(value), `${name} must begin with postgres://`);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce
    .number('PORT must be a number')
    .int('PORT must be a whole number')
    .min(0, 'PORT must be 0 to 65535')
    .max(65_535, 'PORT must be 0 to 65535')
    .default(4000),
  HOST: z.string().min(1, 'HOST must not be empty').default('127.0.0.1'),
  CAUSEWAY_HOME: z.string().min(1, 'CAUSEWAY_HOME must not be empty').default('.causeway'),
  DATABASE_URL: postgresUrl('DATABASE_URL'),
  DATABASE_OWNER_URL: postgresUrl('DATABASE_OWNER_URL'),
  EVENT_STORE_URL: postgresUrl('EVENT_STORE_URL'),
  OIDC_ISSUER: text.refine(
    (value) => value === undefined || URL.canParse(value),
    'OIDC_ISSUER must be the address of an OpenID Connect issuer',
  ),
  OIDC_AUDIENCE: z.string().min(1).default('causeway'),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  SESSION_SECRET: text,
  PUBLIC_URL: text.refine(
    (value) => value === undefined || URL.canParse(value),
    'PUBLIC_URL must be the address that browsers use, such as https://causeway.example.com',
  ),
  ADMIN_EMAIL: text,
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  SEED: z.literal('none', 'SEED takes none: there is no demo portfolio yet').default('none'),
});

/** How this process runs; read once at start from the environment variables that the README lists. */
export interface Configuration {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Absolute path of embedded data and keys. */
  readonly home: string;
  /** null: the embedded database. */
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  readonly eventStoreUrl: string | null;
  /** null: the embedded development issuer. */
  readonly issuer: string | null;
  readonly audience: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly sessionSecret: string | null;
  /** The address that browsers use; null: http://HOST:PORT. */
  readonly publicUrl: string | null;
  /** Who is granted ADMIN on an empty log where the embedded issuer is not used. */
  readonly adminEmail: string | null;
  readonly logLevel: string;
}

/** The environment cannot be run with; the message is the whole report, a line for each variable. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads and checks the environment variables.
 * @throws ConfigurationError naming every variable that is wrong and what to do.
 */
export const readConfiguration = (variables: NodeJS.ProcessEnv, workingDirectory = process.cwd()): Configuration => {
  const parsed = environment.safeParse(variables);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success) throw new ConfigurationError(report(problems));
  const found = parsed.data;
  const production = found.NODE_ENV === 'production';
  if (!LOOPBACK.has(found.HOST) && !found.OIDC_ISSUER)
    problems.push(
      `HOST: ${found.HOST} can be reached from outside, but the embedded development issuer signs anybody in; set OIDC_ISSUER first or keep HOST at 127.0.0.1`,
    );
  if (production && !found.OIDC_ISSUER)
    problems.push('OIDC_ISSUER: the embedded development issuer does not run in production; name your OpenID Connect provider');
  if (production && !found.DATABASE_URL)
    problems.push('DATABASE_URL: the embedded database does not run in production; name your PostgreSQL database');
  if (production && !found.SESSION_SECRET) problems.push('SESSION_SECRET: set at least 32 random characters, the same on every process');
  if (found.SESSION_SECRET && found.SESSION_SECRET.length < 32) problems.push('SESSION_SECRET: must have at least 32 characters');
  if (found.OIDC_ISSUER && !found.OIDC_CLIENT_ID) problems.push('OIDC_CLIENT_ID: the client that your provider knows Causeway by');
  if (problems.length > 0) throw new ConfigurationError(report(problems));
  return {
    production,
    port: found.PORT,
    host: found.HOST,
    home: resolve(workingDirectory, found.CAUSEWAY_HOME),
    databaseUrl: found.DATABASE_URL ?? null,
    databaseOwnerUrl: found.DATABASE_OWNER_URL ?? null,
    eventStoreUrl: found.EVENT_STORE_URL ?? null,
    issuer: found.OIDC_ISSUER ?? null,
    audience: found.OIDC_AUDIENCE,
    clientId: found.OIDC_CLIENT_ID ?? 'causeway-web',
    clientSecret: found.OIDC_CLIENT_SECRET ?? null,
    sessionSecret: found.SESSION_SECRET ?? null,
    publicUrl: found.PUBLIC_URL ?? null,
    adminEmail: found.ADMIN_EMAIL ?? null,
    logLevel: found.LOG_LEVEL,
  };
};

const report = (problems: readonly string[]): string =>
  `Causeway cannot start with this environment:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
