import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, wrongUsage } from '@causeway/engine/program-arguments.ts';
import { removeHome } from '@causeway/event-store/embedded/home.ts';
import { campaign } from './campaign.ts';

// Faults in numbers, from the command line: npm run campaign -- --api-kills 100 --database-kills 30
const HELP = `npm run campaign -- [--api-kills 20] [--database-kills 20] [--writers 32] [--port 0]

Kills the server and its database at random moments under load, each so many times, on a folder of its own, and compares what clients were told with the log.
Exit status: 0 nothing lost and nothing twice · 1 found wrong · 2 wrong usage
`;
const { values } = readArguments(
  {
    options: {
      'api-kills': { type: 'string', default: '20' },
      'database-kills': { type: 'string', default: '20' },
      writers: { type: 'string', default: '32' },
      port: { type: 'string', default: '0' },
    },
  },
  HELP,
);
for (const name of ['api-kills', 'database-kills', 'writers', 'port'] as const)
  if (!/^\d+$/.test(values[name])) wrongUsage(`--${name} ${values[name]} is no whole number.`, HELP);
const home = mkdtempSync(join(tmpdir(), 'causeway-campaign-'));
const result = await campaign({
  home,
  port: Number(values.port),
  writers: Number(values.writers),
  apiKills: Number(values['api-kills']),
  databaseKills: Number(values['database-kills']),
  onProgress: (line) => process.stderr.write(`${line}\n`),
});
removeHome(home);
const { backMs, readyMs, ...counts } = result;
const worst = (all: readonly number[]) => (all.length === 0 ? null : Math.round(Math.max(...all)));
process.stdout.write(`${JSON.stringify({ ...counts, worstBackMs: worst(backMs), worstReadyMs: worst(readyMs) }, null, 2)}\n`);
process.exitCode = result.wrong.length === 0 ? 0 : 1;
