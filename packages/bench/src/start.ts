import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@causeway/event-store/embedded/embedded.ts';
import { removeHome } from '@causeway/event-store/embedded/home.ts';
import { startApi } from './api.ts';
import { median } from './figures.ts';
import type { Report } from './report.ts';
import type { Settings } from './settings.ts';

/** From nothing to ready: the server on embedded defaults, without and with the demo year, beside PostgreSQL's own first start. */
export const benchStart = async (report: Report, { rounds }: Settings): Promise<void> => {
  const ours: number[] = [];
  const withDemo: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const api = await startApi(null);
    ours.push(api.readyAfterMs / 1000);
    await api.close();
    const seeded = await startApi(null, { seed: 'demo' });
    withDemo.push(seeded.readyAfterMs / 1000);
    await seeded.close();
    const home = mkdtempSync(join(tmpdir(), 'causeway-bench-'));
    const begun = performance.now();
    const embedded = await startEmbedded(home);
    alone.push((performance.now() - begun) / 1000);
    await embedded.stop();
    removeHome(home);
  }
  report.row({ what: 'empty → ready', ours: median(ours), peer: 4, peerName: 'limit', unit: 's', promise: '≤ 1' });
  report.row({ what: 'empty → ready, demo year included', ours: median(withDemo), peer: 15, peerName: 'limit', unit: 's', promise: '≤ 1' });
  report.note(`of that PostgreSQL's own first start: ${median(alone).toFixed(2)} s`);
};
