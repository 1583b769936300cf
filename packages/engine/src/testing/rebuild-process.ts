import type { EventStore, RevisionRange } from '@causeway/event-store/event-store.ts';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { rebuild } from '@causeway/portfolio/rebuild.ts';

// A rebuild that says when it is in the middle of the log, and stays there to be killed.
const real = await openPostgresStore({ url: process.argv[2]! });
const store = Object.assign(Object.create(real) as EventStore, {
  head: () => real.head(),
  headAt: (instant: number) => real.headAt(instant),
  readStream: (stream: string, range?: RevisionRange) => real.readStream(stream, range),
  readStreams: async function* (upTo: bigint) {
    for await (const batch of real.readStreams(upTo)) {
      if (batch.some(({ position }) => position > 10n)) {
        process.send!('in the middle');
        await new Promise(() => setInterval(() => {}, 1_000));
      }
      yield batch;
    }
  },
});
await rebuild(process.argv[2]!, store);
