import type pg from 'pg';
import type { Appended } from '../event-store.ts';

/** What the log holds of a command. */
export interface Recorded {
  readonly appended: Appended;
  readonly commitment: string | null;
}

/** Ends a session of ours that nobody listens to any more, and waits until it has ended: what it was doing is then done, or never will be. */
export const endSession = async (pool: pg.Pool, processId: number): Promise<void> => {
  const { rows } = await pool.query<{ ended: boolean }>(
    `select pg_terminate_backend(pid, 4000) as ended from pg_stat_activity
      where pid = $1 and usename = current_user and application_name = current_setting('application_name')`,
    [processId],
  );
  if (rows.some(({ ended }) => !ended)) throw new Error('The lost session does not end.');
};

/** The commands of these ids that are in the log, by id. */
export const recordedOf = async (pool: pg.Pool, commandIds: readonly string[]): Promise<Map<string, Recorded>> => {
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
