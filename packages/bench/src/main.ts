import { readArguments, wrongUsage } from '@causeway/engine/program-arguments.ts';
import { benchAppend } from './append.ts';
import { benchDisk } from './disk.ts';
import { benchEffect } from './effect.ts';
import { benchImport } from './import.ts';
import { benchOnePoc, benchPast, benchReading } from './reading.ts';
import { benchRebuild } from './rebuild.ts';
import { Report } from './report.ts';
import { benchScroll } from './scroll.ts';
import { startBenchServer } from './server.ts';
import { QUICK, type Settings, WHOLE } from './settings.ts';
import { benchStart } from './start.ts';

/** What can be measured, by the name that the command line takes: `npm run bench -- append reading`. */
const GROUPS: Record<string, (report: Report, settings: Settings) => Promise<unknown>> = {
  append: benchAppend,
  effect: benchEffect,
  rebuild: benchRebuild,
  reading: benchReading,
  poc: benchOnePoc,
  past: benchPast,
  scroll: benchScroll,
  import: benchImport,
  start: benchStart,
  disk: benchDisk,
};

const HELP = `npm run bench -- [what …] [--quick] [--largest EVENTS]

  what               ${Object.keys(GROUPS).join(', ')}; all where none is named (the larger sizes take most of an hour)
  --quick            two short rounds of small sizes, to see that it runs; writes no results
  --largest EVENTS   no log of more events, such as 500000

Each figure stands beside its peer of the same run; packages/bench/README.md says what is measured, docs/performance.md what came out.
`;
const { values: flags, positionals: asked } = readArguments(
  {
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, largest: { type: 'string', default: 'Infinity' } },
  },
  HELP,
);
const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) wrongUsage(`There is no ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}.`, HELP);
if (!(Number(flags.largest) > 0)) wrongUsage(`--largest ${flags.largest} is no number of events.`, HELP);
const upTo = (sizes: readonly number[]): number[] => sizes.filter((size) => size <= Number(flags.largest));
const chosen = flags.quick ? QUICK : WHOLE;
const settings: Settings = { ...chosen, logSizes: upTo(chosen.logSizes), pastSizes: upTo(chosen.pastSizes) };
const report = new Report();
const server = await startBenchServer();
const { version } = server;
await server.close();
report.head(version, settings.rounds);
for (const [name, bench] of Object.entries(GROUPS)) if (asked.length === 0 || asked.includes(name)) await bench(report, settings);
if (!flags.quick) report.write({ postgres: version, rounds: settings.rounds });
