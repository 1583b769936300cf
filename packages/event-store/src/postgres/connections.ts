import pg from 'pg';

/** A pool whose statements end in seconds, and whose dead peers are noticed. */
export const openPool = (connectionString: string, name: string, most: number, statementTimeoutMs = 15_000): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max: most,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    options: `-c statement_timeout=${statementTimeoutMs} -c transaction_timeout=${statementTimeoutMs} -c tcp_user_timeout=10000 -c client_connection_check_interval=5000`,
  });
  // An idle connection that is lost is replaced at the next use; there is nobody to tell here.
  pool.on('error', () => {});
  // One that is lost while it is lent, but between statements, would end the process: the next statement on it tells whoever has it.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
};

/** Whether an error says that the server cannot be reached or is going away, rather than that it refused something. */
export const isConnectionLoss = (error: unknown): boolean => {
  const { code } = error as { code?: string };
  return code === undefined || !/^[0-9A-Z]{5}$/.test(code) || code.startsWith('08') || code.startsWith('57P') || code === '53300';
};
