import pg from 'pg';

/** What the client adds to the server's own limit before it takes an answer for lost: a peer that is gone without a word never answers. */
const GRACE_MS = 2_000;

/** How long a statement may take. */
export const STATEMENT_MS = 15_000;
/** How long a connection is waited for. */
export const CONNECT_MS = 5_000;

/**
 * Statements are planned once, whatever they are asked for, and go by index, however few rows there were when they were planned: planning anew takes longer
 * than any of the log's.
 */
export const PLANNED_ONCE = ['plan_cache_mode=force_generic_plan', 'enable_seqscan=off', 'jit=off'];

/**
 * What every session of ours has in place of whatever a database or a role has for its default: limits that we know of, no end because nobody needs it
 * for a while, statements that each see what was committed when they began, days and arrays that are written as everywhere else.
 */
const OWN = [
  `statement_timeout=${STATEMENT_MS}`,
  'transaction_timeout=0',
  'lock_timeout=0',
  'idle_session_timeout=0',
  'idle_in_transaction_session_timeout=0',
  'tcp_user_timeout=10000',
  'client_connection_check_interval=5000',
  'default_transaction_isolation=read committed',
  'datestyle=iso',
  'array_nulls=on',
];

/** As a session's options tell the server: what all sessions have, and `settings` beside it or in its place. */
const settingsOf = (settings: readonly string[]): string =>
  [...OWN, ...settings].map((setting) => `-c ${setting.replaceAll(' ', '\\ ')}`).join(' ');

/** A session whose dead peer is noticed, by the server and by us. `settings` are its own beside those of all, as `name=value`. */
export const sessionOf = (connectionString: string, name: string, settings: readonly string[] = []): pg.ClientConfig => ({
  connectionString,
  application_name: name,
  connectionTimeoutMillis: CONNECT_MS,
  keepAlive: true,
  keepAliveInitialDelayMillis: 5_000,
  options: settingsOf(settings),
});

/** A pool of at most so many sessions, whose statements end in seconds. */
export const openPool = (connectionString: string, name: string, most: number, settings: readonly string[] = []): pg.Pool => {
  const pool = new pg.Pool({
    ...sessionOf(connectionString, name, [`transaction_timeout=${STATEMENT_MS}`, ...settings]),
    max: most,
    query_timeout: STATEMENT_MS + GRACE_MS,
  });
  // An idle connection that is lost is replaced at the next use; there is nobody to tell here.
  pool.on('error', () => {});
  // One that is lost while it is lent, but between statements, would end the process: the next statement on it tells whoever has it.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
};

/** SQLSTATEs of a session that ended or never began: connection exceptions, shutdown and crash, no session left, a session ended by its time limit. */
const SESSION_OVER = /^(08...|57P0\d|53300|25P0[34])$/;
/** Of the operating system, as Node names them: nobody there, no way there, no name for it, no socket left, or a connection that ended. Others (EINVAL, EACCES) are mistakes. */
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOTCONN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENETRESET',
  'EADDRNOTAVAIL',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EPROTO',
  'ENOENT',
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_SOCKET_CLOSED',
  'ERR_SOCKET_CLOSED_BEFORE_CONNECTION',
]);
/** What pg says without a code. */
const SAID_BY_CLIENT =
  /^(Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client (was closed|has encountered a connection error)|Cannot use a pool after)/;

/** Whether an error says that the server cannot be reached or ended the session, so that it cannot be told what became of a statement. */
export const isConnectionLoss = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, message } = error as Error & { code?: string };
  return code === undefined ? SAID_BY_CLIENT.test(message) : SESSION_OVER.test(code) || SYSTEM.has(code);
};

/**
 * SQLSTATEs of a server that refused for want of something, whatever it was asked: room on the disk, memory, a lock, time, an answer of its disk, the
 * right to write (a standby). The statement had no effect.
 */
const OUT_OF_SERVICE = /^(53...|58...|57014|55P03|40001|40P01|25006)$/;

/** No room, as PostgreSQL says it and as the system does. */
const FULL = new Set(['53100', 'ENOSPC', 'EDQUOT']);

/** Whether an error, or what it was caused by, says that a disk is full: nothing of what was asked was kept. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && (FULL.has(String((error as { code?: unknown }).code)) || isFull(error.cause));

export const isOutOfService = (error: unknown): boolean =>
  error instanceof Error && OUT_OF_SERVICE.test(String((error as { code?: unknown }).code));
