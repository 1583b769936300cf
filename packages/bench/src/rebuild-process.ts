import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { rebuild } from '@causeway/portfolio/rebuild.ts';

/** A rebuild in a process of its own, so that its memory is its own: tells events, milliseconds and peak memory in MB. */
const [url] = process.argv.slice(2) as [string];
const store = await openPostgresStore({ url });
const begun = performance.now();
let filledAt = begun;
const { events } = await rebuild(url, store, {
  onProgress: () => {
    filledAt = performance.now();
  },
});
await store.close();
// The swap waits for readers of the old generation to be done: that is courtesy, not work.
process.send!({ events: Number(events), ms: filledAt - begun, peakMb: process.resourceUsage().maxRSS / 1024 }, undefined, undefined, () =>
  process.disconnect(),
);
