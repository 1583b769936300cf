import type pg from 'pg';

/**
 * An acknowledged command is never lost only where a commit waits for the disk, and a log is read and written only where it is written first.
 * @throws Error that says which setting is in the way.
 */
export const checkDurability = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ synchronous_commit: string; fsync: string; standby: boolean }>(
    `select current_setting('synchronous_commit') as synchronous_commit, current_setting('fsync') as fsync, pg_is_in_recovery() as standby`,
  );
  const { synchronous_commit, fsync, standby } = rows[0]!;
  if (standby) throw new Error('The database is a standby, which may be behind and cannot be written; name the primary.');
  if (synchronous_commit === 'off' || fsync === 'off')
    throw new Error(
      `The database acknowledges commits before they are safe (synchronous_commit=${synchronous_commit}, fsync=${fsync}); set both to on.`,
    );
};
