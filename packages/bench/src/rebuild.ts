import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { copyWhole, readWhole } from './catch-up.ts';
import { median } from './figures.ts';
import { writePortfolio } from './portfolio-log.ts';
import type { Report } from './report.ts';
import { startBenchServer } from './server.ts';
import type { Settings } from './settings.ts';

interface Rebuilt {
  readonly events: number;
  readonly ms: number;
  readonly peakMb: number;
}

const program = fileURLToPath(new URL('./rebuild-process.ts', import.meta.url));
/** About as many events as a week of one POC's makes. */
const EVENTS_A_WEEK = 29.5;
const WEEKS = 52;
/** The flags of `npm run causeway`, and what `rebuild` asks for itself: a bounded heap, which grows to five times what is alive between two collections. */
const AS_USERS_RUN_IT = ['--max-old-space-size=300', '--max-semi-space-size=16', '--heap-growing-percent=400'];

/** Reading the whole log beside the server's own COPY of it, and rebuilding the read models beside that reading, on logs as weekly rounds make them. */
export const benchRebuild = async (report: Report, { rounds, logSizes }: Settings): Promise<void> => {
  const reading: number[] = [];
  const rebuilding: number[] = [];
  for (const size of logSizes) {
    const server = await startBenchServer();
    const pocs = Math.max(1, Math.round(size / EVENTS_A_WEEK / WEEKS));
    const events = await writePortfolio(server.urls.causeway, { pocs, weeks: WEEKS, until: Date.now() });
    const [ours, peer]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await readWhole(server.urls.causeway));
      peer.push(await copyWhole(server.urls.causeway));
    }
    reading.push(median(ours));
    report.row({
      what: `catch-up of ${events.toLocaleString('en')} events`,
      ours: median(ours),
      peer: median(peer),
      peerName: 'server-side COPY',
      unit: 'events/s',
      promise: '≥ 0.45',
    });
    // The largest is rebuilt once: it takes longer than all the others together.
    const runs: Rebuilt[] = [];
    for (let round = 0; round < (size > 200_000 ? 1 : rounds); round += 1) runs.push(await rebuildOnce(server.urls.causeway));
    const rates = runs.map(({ events: all, ms }) => (all * 1000) / ms);
    rebuilding.push(median(rates));
    report.row({
      what: `rebuild of ${events.toLocaleString('en')} events`,
      ours: median(rates),
      peer: median(ours),
      peerName: 'catch-up read',
      unit: 'events/s',
      promise: '≥ 0.35',
    });
    report.row({
      what: `memory of a rebuild of ${events.toLocaleString('en')} events`,
      ours: Math.max(...runs.map(({ peakMb }) => peakMb)),
      peer: 512,
      peerName: 'limit',
      unit: 'MB',
      promise: '≤ 1',
    });
    await server.close();
  }
  report.growth('catch-up', reading);
  report.growth('rebuild', rebuilding);
};

const rebuildOnce = async (url: string): Promise<Rebuilt> => {
  const child = fork(program, [url], { execArgv: AS_USERS_RUN_IT });
  const [rebuilt] = (await once(child, 'message')) as [Rebuilt];
  return rebuilt;
};
