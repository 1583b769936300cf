import type { Engine } from '@causeway/engine/engine.ts';
import { toIso } from '@causeway/kernel/calendar.ts';
import type { StatusReading } from '../status/reading.ts';

/** A read side that nobody moved for days catches up now that this process runs; what is still behind after this is. */
const PATIENCE_MS = 5_000;
const CURRENT_WITHIN_MS = 1_000;

/** How the log and the read side stand. */
export const localStatus = async ({ reader, store, now }: Engine): Promise<StatusReading> => {
  const deadline = performance.now() + PATIENCE_MS;
  let head = await store.head();
  let moment = await reader.present();
  while ((moment.position < head.position || now() - moment.clock > CURRENT_WITHIN_MS) && performance.now() < deadline) {
    await Promise.race([reader.nextMovement(), new Promise((resolve) => setTimeout(resolve, 50))]);
    [head, moment] = await Promise.all([store.head(), reader.present()]);
  }
  const [{ counts }, parked] = await Promise.all([reader.figures.totals({}, moment), reader.parked()]);
  return {
    head: { position: head.position.toString(), recordedAt: head.position === 0n ? null : toIso(head.recordedAt) },
    bookmark: { position: moment.position.toString(), clock: toIso(moment.clock) },
    lag: { events: Number(head.position - moment.position), seconds: Math.max(0, now() - moment.clock) / 1000 },
    parkedStreams: parked.length,
    parked: parked.map(({ stream, position, reason }) => ({ stream, position: position.toString(), reason })),
    pocs: counts,
  };
};
