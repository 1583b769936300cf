import type pg from 'pg';
import type { Batch, OfPoc } from './batch.ts';

/** What is to be written of some POCs cannot be, however often it is tried: why, by POC. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
  readonly reasons: ReadonlyMap<string, string>;
  constructor(reasons: ReadonlyMap<string, string>) {
    super(`what is to be written cannot be: ${[...reasons.values()].join('; ')}`);
    this.reasons = reasons;
  }
}

/** Makes what is to be written of a POC. @throws Unwritable for a row that has no columns, or a state that has no text */
export const ofPoc = <Value>(pocId: bigint, make: () => Value): Value => {
  try {
    return make();
  } catch (error) {
    throw new Unwritable(new Map([[pocId.toString(), (error as Error).message]]));
  }
};

/**
 * SQLSTATEs that say that a value is no value of its column: data exceptions, a null or a check, a size beyond the program's limits. A time-out, a lost
 * connection, a full disk, a lock: none of them is anything of what was to be written.
 */
const OF_THE_DATA = /^(22...|23502|23514|54...)$/;
export const isOfTheData = (error: unknown): boolean => OF_THE_DATA.test(String((error as { code?: unknown }).code));

/** Whether something cannot be written, however often it is tried. */
export const isRefusal = (error: unknown): error is Error => error instanceof Unwritable || isOfTheData(error);

/** Which POCs of a batch the database refuses alone, and why; nothing is written. */
export const refusedIn = async (
  client: pg.ClientBase,
  batch: Batch,
  write: (batch: Batch) => Promise<void>,
): Promise<Map<string, string>> => {
  const refused = new Map<string, string>();
  for (const pocId of pocsIn(batch)) {
    await client.query('begin');
    try {
      await write(alone(batch, pocId));
    } catch (error) {
      if (!isOfTheData(error)) throw error;
      refused.set(pocId, (error as Error).message);
    } finally {
      await client.query('rollback');
    }
  }
  return refused;
};

const tablesOf = ({ closed = {}, inserted = {}, streams = [], parts = [] }: Batch) => [
  ...Object.values(closed),
  ...Object.values(inserted),
  streams,
  parts,
];

/** The shared tables' rows are of no POC. */
const pocsIn = (batch: Batch): Set<string> =>
  new Set(
    tablesOf(batch)
      .flat()
      .map(({ poc_id }) => poc_id)
      .filter((pocId) => pocId !== '0'),
  );

const alone = ({ closed = {}, inserted = {}, streams = [], parts = [] }: Batch, pocId: string): Batch => {
  const own = <Row extends OfPoc>(rows: readonly Row[]) => rows.filter(({ poc_id }) => poc_id === pocId);
  const ownOf = (tables: Readonly<Record<string, readonly OfPoc[]>>) =>
    Object.fromEntries(Object.entries(tables).flatMap(([table, rows]) => (own(rows).length > 0 ? [[table, own(rows)]] : [])));
  return { closed: ownOf(closed), inserted: ownOf(inserted), streams: own(streams), parts: own(parts) };
};
