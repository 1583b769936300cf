import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPlace } from '@causeway/event-store/embedded/home.ts';
import { campaign } from './campaign.ts';

// Faults in numbers, from the command line: npm run campaign -- --api-kills 100 --database-kills 30
const { values } = parseArgs({
  options: {
    'api-kills': { type: 'string', default: '20' },
    'database-kills': { type: 'string', default: '20' },
    writers: { type: 'string', default: '32' },
    port: { type: 'string', default: '0' },
  },
});
const home = mkdtempSync(join(tmpdir(), 'causeway-campaign-'));
const result = await campaign({
  home,
  port: Number(values.port),
  writers: Number(values.writers),
  apiKills: Number(values['api-kills']),
  databaseKills: Number(values['database-kills']),
  onProgress: (line) => process.stderr.write(`${line}\n`),
});
const { base } = readPlace(home)!;
rmSync(base, { recursive: true, force: true });
rmSync(home, { recursive: true, force: true });
const { backMs, readyMs, ...counts } = result;
const worst = (all: readonly number[]) => (all.length === 0 ? null : Math.round(Math.max(...all)));
process.stdout.write(`${JSON.stringify({ ...counts, worstBackMs: worst(backMs), worstReadyMs: worst(readyMs) }, null, 2)}\n`);
process.exitCode = result.wrong.length === 0 ? 0 : 1;
