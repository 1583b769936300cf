import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import type { Instant } from '@causeway/kernel/calendar.ts';
import type { Moment } from './moment.ts';
import { Filling } from './projector/filling.ts';
import { connectToRebuild } from './rebuild-connection.ts';
import { takeIn } from './take-in.ts';

// A thread of a rebuild: fills a generation with the rows of its share of the streams.

export interface ShareToFill {
  readonly url: string;
  readonly logUrl: string;
  readonly schema: string;
  readonly to: Moment;
  readonly of: number;
  readonly place: number;
  readonly mostWeight: number;
}

export type Told = { readonly is: 'at'; readonly position: bigint } | { readonly is: 'toIndex' } | { readonly is: 'filled' };

const { url, logUrl, schema, to, of, place, mostWeight } = workerData as ShareToFill;
const port = parentPort!;
const tell = (told: Told): void => port.postMessage(told);

const store = await openPostgresStore({ url: logUrl });
const client = await connectToRebuild(url);

/** Many POCs are due at the same instants. */
let last: { readonly instant: Instant; readonly position: bigint } | null = null;
const positionBefore = async (instant: Instant): Promise<bigint> => {
  if (last?.instant !== instant) {
    const { position } = await store.headAt(instant - 1);
    last = { instant, position };
  }
  return last.position;
};

const filling = new Filling(client, schema, {
  mostWeight,
  positionBefore,
  leavesShared: place > 0,
  index: async () => {
    tell({ is: 'toIndex' });
    await once(port, 'message');
  },
});
await takeIn(filling, store.readShare({ prefix: 'poc-', of, place }, to.position), to.position, (position) => tell({ is: 'at', position }));
await filling.passTime(to.clock);
await filling.finishShare();
await client.end();
await store.close();
tell({ is: 'filled' });
