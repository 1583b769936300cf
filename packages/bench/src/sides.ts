import { randomUUID } from 'node:crypto';
import { newEventId } from '@causeway/engine/commands/ids.ts';
import type { NewEvent } from '@causeway/event-store/event-store.ts';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';

/** A store that is measured: appends events to a stream that must be at a revision (-1: must not be there). */
export interface Side {
  readonly name: string;
  append(stream: string, revision: number, events: readonly object[]): Promise<void>;
  close(): Promise<void>;
}

export type SideName = 'causeway' | 'emmett';

/** A score as a team gives it: what the log mostly holds. */
export const score = (item: number): { readonly week: string; readonly itemId: string; readonly score: number; readonly note: string } => ({
  week: '2026-W48',
  itemId: `MON-${item}`,
  score: item % 4,
  note: 'Drift is computed nightly against the reference set; the alert goes to the on-call channel.',
});

export const openSide = async (name: SideName, url: string): Promise<Side> => (name === 'causeway' ? causeway(url) : emmett(url));

const causeway = async (url: string): Promise<Side> => {
  const store = await openPostgresStore({ url });
  const actor = randomUUID();
  return {
    name: 'causeway',
    append: async (stream, revision, events) => {
      const commandId = randomUUID();
      await store.append(stream, revision, events.map(sealed), {
        commandId,
        correlationId: commandId,
        actor,
        body: JSON.stringify(events),
      });
    },
    close: () => store.close(),
  };
};

/** As a command records it: the note is a free text, so it is sealed. */
const sealed = (event: object): NewEvent => {
  const { note, ...data } = event as ReturnType<typeof score>;
  return { id: newEventId(Date.now()), type: 'ItemScored', schemaVersion: 1, data, texts: { note } };
};

const emmett = async (url: string): Promise<Side> => {
  const pool = new pg.Pool({ connectionString: url });
  // Its connections may outlive its close: the server ends them, which is no failure.
  pool.on('error', () => {});
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  return {
    name: 'emmett',
    append: async (stream, revision, events) => {
      await store.appendToStream(
        stream,
        events.map((data) => ({ type: 'ItemScored', data: data as Record<string, unknown> })),
        { expectedStreamVersion: revision < 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(revision + 1) },
      );
    },
    close: async () => {
      await store.close();
    },
  };
};
