import type pg from 'pg';

/** One projector runs at a time, of all processes on a database. */
export const LEADER_LOCK = 4242010;
/** How a projector's connection is called in the database, before its process. */
export const LEADER_PREFIX = 'causeway projector ';

/** Who leads, by the lock itself; null when nobody does. */
export const leaderOf = async (pool: pg.Pool): Promise<string | null> => {
  const { rows } = await pool.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.granted and l.objid = $1 and l.database = (select oid from pg_database where datname = current_database())`,
    [LEADER_LOCK],
  );
  return rows[0]?.name.replace(LEADER_PREFIX, '') ?? null;
};
