import pg from 'pg';
import { type AppendAnswer, appendQuery } from './append-batch.ts';
import { PLANNED_ONCE, sessionOf } from './connections.ts';
import type { Draft, DraftedAppend } from './draft.ts';

/** As whatever appends takes it, so that nobody else appends before the draft is whole. */
const LOG_LOCK = 4_242_001;
/** No opening of a log: whoever listens is told. */
const NO_OPENING = '00000000-0000-0000-0000-000000000000';

/** Whether a log holds nothing at all. */
export const isLogEmpty = (url: string): Promise<boolean> => connected(url, isEmpty);

const isEmpty = async (client: pg.Client): Promise<boolean> => (await client.query('select from log.event limit 1')).rowCount === 0;

/**
 * Makes a draft the beginning of an empty log, every command with its own instant: in one transaction, so that whoever is killed meanwhile leaves the log
 * empty. Answers false, and records nothing, where the log holds anything.
 */
export const recordDraft = (url: string, { appends, size }: Draft, onProgress: (share: number) => void = () => {}): Promise<boolean> =>
  connected(url, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOG_LOCK]);
    if (!(await isEmpty(client))) return false;
    let recorded = 0;
    for (const batch of batches(appends)) {
      const query = appendQuery(
        batch.map(({ append }) => append),
        batch[0]!.at,
        NO_OPENING,
      );
      const [{ answer } = { answer: null }] = (await client.query<AppendAnswer>(query)).rows;
      if (answer === null || answer.refused || answer.at !== batch[0]!.at)
        throw new Error(`the log did not take a draft as it is: ${JSON.stringify(answer)}`);
      recorded += batch.reduce((sum, { append }) => sum + append.events.length, 0);
      onProgress(recorded / size);
    }
    await client.query('commit');
    return true;
  });

/** What bears the same instant goes in one call, which names no stream twice. */
function* batches(appends: readonly DraftedAppend[]): Generator<readonly DraftedAppend[]> {
  let batch: DraftedAppend[] = [];
  for (const one of appends) {
    const isAlike = one.at === batch[0]?.at && !batch.some(({ append }) => append.stream === one.append.stream);
    if (batch.length > 0 && !isAlike) {
      yield batch;
      batch = [];
    }
    batch.push(one);
  }
  if (batch.length > 0) yield batch;
}

/** Ends with the connection what was not committed. */
const connected = async <Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> => {
  // Whoever records one meanwhile is waited for, however long that takes.
  const client = new pg.Client(sessionOf(url, 'causeway draft', ['statement_timeout=0', ...PLANNED_ONCE]));
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
};
