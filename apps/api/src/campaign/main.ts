import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, wrongUsage } from '@causeway/engine/program-arguments.ts';
import { removeHome } from '@causeway/event-store/embedded/home.ts';
import { campaign } from './campaign.ts';

// Faults in numbers, from the command line: npm run campaign -- --api-kills 100 --database-kills 30 --connection-ends 30 --freezes 5
const HELP = `npm run campaign -- [--api-kills 20] [--database-kills 20] [--connection-ends 20] [--freezes 0] [--writers 32] [--port 0] [--seed N]

Kills the server and its database at random moments under load, each so many times, ends the projector's connection, and lets one of three servers stand
still for half a minute, on a folder of its own; then compares what clients were told with the log and with what is read. The seed that is printed gives the
same moments again.
Exit status: 0 nothing lost and nothing twice, and the others as quick as ever while one stood still · 1 found wrong · 2 wrong usage
`;
const { values } = readArguments(
  {
    options: {
      'api-kills': { type: 'string', default: '20' },
      'database-kills': { type: 'string', default: '20' },
      'connection-ends': { type: 'string', default: '20' },
      freezes: { type: 'string', default: '0' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      writers: { type: 'string', default: '32' },
      port: { type: 'string', default: '0' },
    },
  },
  HELP,
);
for (const name of ['api-kills', 'database-kills', 'connection-ends', 'freezes', 'seed', 'writers', 'port'] as const)
  if (!/^\d+$/.test(values[name])) wrongUsage(`--${name} ${values[name]} is no whole number.`, HELP);
const home = mkdtempSync(join(tmpdir(), 'causeway-campaign-'));
process.stderr.write(`seed ${values.seed}\n`);
const result = await campaign({
  home,
  port: Number(values.port),
  writers: Number(values.writers),
  apiKills: Number(values['api-kills']),
  databaseKills: Number(values['database-kills']),
  connectionEnds: Number(values['connection-ends']),
  freezes: Number(values.freezes),
  seed: Number(values.seed),
  onProgress: (line) => process.stderr.write(`${line}\n`),
});
removeHome(home);
const { backMs, endedBackMs, readyMs, ...counts } = result;
const worst = (all: readonly number[]) => (all.length === 0 ? null : Math.round(Math.max(...all)));
const times = { worstBackMs: worst(backMs), worstEndedBackMs: worst(endedBackMs), worstReadyMs: worst(readyMs) };
process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), ...counts, ...times }, null, 2)}\n`);
process.exitCode = result.wrong.length === 0 && result.slowAppends === 0 ? 0 : 1;
