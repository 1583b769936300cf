import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@causeway/engine/engine.ts';
import { Router } from 'express';
import { inTime } from './in-time.ts';

/** How far the read side may be behind and still count as ready. */
const READY_WITHIN_MS = 1_000;
const WAIT_MS = 5_000;
const RETRY_AFTER_SECONDS = 1;
const SILENT = 'The database does not answer.';

/** `/health/live`: the process answers. `/health/ready`: the database answers and the read side is within a second of now, waited for up to five. */
export const health = ({ reader, now }: Pick<Engine, 'reader' | 'now'>, isStopping: () => boolean): Router => {
  const notReady = async (): Promise<string | null> => {
    if (isStopping()) return 'The server is stopping.';
    try {
      const behind = now() - (await reader.present()).clock;
      return behind <= READY_WITHIN_MS ? null : `The read side is ${(behind / 1000).toFixed(1)} s behind.`;
    } catch {
      return SILENT;
    }
  };
  return Router({ caseSensitive: true })
    .use('/health', (_request, response, next) => {
      // How it is now: nobody between may answer for it.
      response.set('cache-control', 'no-store');
      next();
    })
    .get('/health/live', (_request, response) => {
      response.json({ status: 'live' });
    })
    .get('/health/ready', async (_request, response) => {
      const deadline = performance.now() + WAIT_MS;
      const left = () => Math.max(0, deadline - performance.now());
      let reason = await inTime(notReady(), left(), SILENT);
      while (reason !== null && !isStopping() && performance.now() < deadline) {
        await sleep(50);
        reason = await inTime(notReady(), left(), reason);
      }
      const parked = reason === null ? await inTime(reader.parked(), left(), []).catch(() => []) : [];
      if (reason === null) response.json({ status: 'ready', parkedStreams: parked.length });
      else response.status(503).set('retry-after', String(RETRY_AFTER_SECONDS)).json({ status: 'not ready', reason });
    });
};
