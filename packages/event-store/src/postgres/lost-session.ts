import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Appended } from '../event-store.ts';

/** What the log holds of a command. */
export interface Recorded {
  readonly appended: Appended;
  readonly commitment: string | null;
}

/** How long a database that was lost is waited for, before the outcome is said to be unknown. */
const RETURN_MS = 5_000;
const AGAIN_MS = 100;

/**
 * Which of these commands the log holds, by id, once the session that they were sent by has ended; null where the database did not come back in time. A lost
 * session may still be at work: it is ended first, so that what the log holds then is the whole truth.
 */
export const recordedBy = async (
  pool: pg.Pool,
  processId: number,
  commandIds: readonly string[],
): Promise<ReadonlyMap<string, Recorded> | null> => {
  const deadline = performance.now() + RETURN_MS;
  for (;;) {
    try {
      await endSession(pool, processId);
      return await recordedOf(pool, commandIds);
    } catch {
      if (performance.now() > deadline) return null;
      await sleep(AGAIN_MS);
    }
  }
};

/** Ends a session of ours that nobody listens to any more, and waits until it has ended: what it was doing is then done, or never will be. */
const endSession = async (pool: pg.Pool, processId: number): Promise<void> => {
  const { rows } = await pool.query<{ ended: boolean }>(
    `select pg_terminate_backend(pid, 4000) as ended from pg_stat_activity
      where pid = $1 and usename = current_user and application_name = current_setting('application_name')`,
    [processId],
  );
  if (rows.some(({ ended }) => !ended)) throw new Error('The lost session does not end.');
};

const recordedOf = async (pool: pg.Pool, commandIds: readonly string[]): Promise<Map<string, Recorded>> => {
  const { rows } = await pool.query<{
    command_id: string;
    position: string;
    revision: number;
    recorded_at: string;
    commitment: string | null;
  }>(
    `select command_id, position + count - 1 as position, revision + count - 1 as revision, recorded_at, body_commitment as commitment
       from log.event where command_id = any($1::uuid[]) and ordinal = 0`,
    [commandIds],
  );
  return new Map(
    rows.map(({ command_id, position, revision, recorded_at, commitment }) => [
      command_id,
      { appended: { position: BigInt(position), revision, recordedAt: Number(recorded_at) }, commitment },
    ]),
  );
};
