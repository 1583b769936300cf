import { resolve } from 'node:path';
import { type Environment, isLoopback, VARIABLES } from './environment.ts';

/** How this process runs; read once at start from the environment variables that docs/configuration.md lists. */
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
  readonly eventStoreOwnerUrl: string | null;
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
  /** What an empty log is filled with. */
  readonly seed: 'demo' | 'none';
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
  const { found, problems } = readVariables(variables);
  problems.push(...contradictions(found));
  if (problems.length > 0) throw new ConfigurationError(report(problems));
  const read = found as Environment;
  return {
    production: read.NODE_ENV === 'production',
    port: read.PORT,
    host: read.HOST,
    home: resolve(workingDirectory, read.CAUSEWAY_HOME),
    databaseUrl: read.DATABASE_URL ?? null,
    databaseOwnerUrl: read.DATABASE_OWNER_URL ?? null,
    eventStoreUrl: read.EVENT_STORE_URL ?? null,
    eventStoreOwnerUrl: read.EVENT_STORE_OWNER_URL ?? null,
    issuer: read.OIDC_ISSUER ?? null,
    audience: read.OIDC_AUDIENCE,
    clientId: read.OIDC_CLIENT_ID ?? 'causeway-web',
    clientSecret: read.OIDC_CLIENT_SECRET ?? null,
    sessionSecret: read.SESSION_SECRET ?? null,
    publicUrl: read.PUBLIC_URL ?? null,
    adminEmail: read.ADMIN_EMAIL ?? null,
    logLevel: read.LOG_LEVEL,
    seed: read.SEED ?? (isEmbeddedWhole(read) ? 'demo' : 'none'),
  };
};

/** Whether everything is the embedded default: where nobody's own data or people are. */
const isEmbeddedWhole = ({ DATABASE_URL, EVENT_STORE_URL, OIDC_ISSUER }: Environment): boolean =>
  DATABASE_URL === undefined && EVENT_STORE_URL === undefined && OIDC_ISSUER === undefined;

/** Each variable by itself; one that is wrong keeps nothing from being read after it. A value of white space alone counts as not set. */
const readVariables = (variables: NodeJS.ProcessEnv): { found: Partial<Environment>; problems: string[] } => {
  const found: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, { schema }] of Object.entries(VARIABLES)) {
    const parsed = schema.safeParse(variables[name]?.trim() || undefined);
    if (parsed.success) found[name] = parsed.data;
    else problems.push(`${name}: ${parsed.error.issues[0]!.message}`);
  }
  return { found, problems };
};

/** What each variable allows, but not together. A variable that could not be read is told already, and contradicts nothing. */
const contradictions = (found: Partial<Environment>): string[] => {
  const isMissing = (name: keyof Environment) => name in found && found[name] === undefined;
  const isProduction = found.NODE_ENV === 'production';
  const said: [boolean, string][] = [
    [
      found.HOST !== undefined && !isLoopback(found.HOST) && isMissing('OIDC_ISSUER'),
      `HOST: ${found.HOST} can be reached from outside, but the embedded development issuer signs anybody in; set OIDC_ISSUER first or keep HOST at 127.0.0.1`,
    ],
    [
      isProduction && isMissing('OIDC_ISSUER'),
      'OIDC_ISSUER: the embedded development issuer does not run in production; name your OpenID Connect provider',
    ],
    [
      isProduction && found.OIDC_ISSUER?.startsWith('http:') === true,
      'OIDC_ISSUER: must begin with https:// in production; what it says about people would be read and changed on the way',
    ],
    [
      isProduction && isMissing('DATABASE_URL'),
      'DATABASE_URL: the embedded database does not run in production; name your PostgreSQL database',
    ],
    [isProduction && found.SEED === 'demo', 'SEED: the demo year is no data of a production; set it to none or leave it out'],
    [
      found.SEED === 'demo' && 'OIDC_ISSUER' in found && !isMissing('OIDC_ISSUER'),
      'SEED: the people of the demo year sign in at the embedded development issuer; leave OIDC_ISSUER out, or set SEED to none',
    ],
    [
      isProduction && found.PUBLIC_URL !== undefined && isOpen(new URL(found.PUBLIC_URL)),
      'PUBLIC_URL: must begin with https:// in production; whoever signs in could be impersonated on the way',
    ],
    [
      isProduction && found.HOST !== undefined && !isLoopback(found.HOST) && isMissing('PUBLIC_URL'),
      `PUBLIC_URL: name the https address that browsers use; ${found.HOST} is where Causeway listens, and none that a sign-in comes back to`,
    ],
    [isProduction && isMissing('SESSION_SECRET'), 'SESSION_SECRET: set at least 32 random characters, the same on every process'],
    [
      !isMissing('OIDC_ISSUER') && 'OIDC_ISSUER' in found && isMissing('OIDC_CLIENT_ID'),
      'OIDC_CLIENT_ID: name the client that your provider knows Causeway by',
    ],
    [
      found.DATABASE_OWNER_URL !== undefined && isMissing('DATABASE_URL'),
      'DATABASE_URL: DATABASE_OWNER_URL migrates a database; name the same one here, as the server’s own role',
    ],
    ...(['DATABASE', 'EVENT_STORE'] as const).map((what): [boolean, string] => {
      const [named, owned] = [databaseOf(found[`${what}_URL`]), databaseOf(found[`${what}_OWNER_URL`])];
      return [
        named !== null && owned !== null && named !== owned,
        `${what}_OWNER_URL: would migrate the database ${owned}, but ${what}_URL names ${named}; name one database in both`,
      ];
    }),
    [
      found.EVENT_STORE_OWNER_URL !== undefined && isMissing('EVENT_STORE_URL'),
      'EVENT_STORE_URL: EVENT_STORE_OWNER_URL migrates a log; name the same database here, as the server’s own role',
    ],
  ];
  return said.filter(([isSo]) => isSo).map(([, sentence]) => sentence);
};

/** Whether what goes to an address can be read on the way. */
const isOpen = ({ protocol, hostname }: URL): boolean => protocol === 'http:' && !isLoopback(hostname.replace(/^\[|\]$/g, ''));

const databaseOf = (url: string | undefined): string | null =>
  url === undefined ? null : decodeURIComponent(new URL(url).pathname.slice(1));

const report = (problems: readonly string[]): string =>
  `Causeway cannot start with this environment:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
