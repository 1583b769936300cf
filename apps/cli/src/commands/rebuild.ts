import { setFlagsFromString } from 'node:v8';
import { rebuild } from '@causeway/portfolio/rebuild.ts';
import { RowsRefused, rebuildStream } from '@causeway/portfolio/rebuild-stream.ts';
import type { Command } from 'commander';
import { DONE, REFUSED, Refusal, UsageError } from '../exit.ts';
import { count, startProgress } from '../progress.ts';
import { openOwnEngine } from '../target/open.ts';
import type { Terminal } from '../terminal.ts';
import { type CommonOptions, command } from './options.ts';
import type { ExitStatus } from './run.ts';

const EXAMPLES = ['causeway rebuild', 'causeway rebuild --stream claims-triage', 'causeway rebuild --json'];

interface RebuildCommandOptions extends CommonOptions {
  readonly stream?: string;
}

export const rebuildCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('rebuild', 'fill the read models anew from the log, beside the live ones, then swap; readers notice nothing', EXAMPLES)
    .option('--stream <POC>', 'project this POC alone anew: what repairs one that is parked, once the reason is gone')
    .action(async (options: RebuildCommandOptions) => {
      if (options.url !== undefined)
        throw new UsageError(
          'rebuild works on the database itself, not over --url: run it where the server runs, without --url and CAUSEWAY_URL.',
        );
      ended(await (options.stream === undefined ? rebuildAll(options, terminal) : rebuildOne(options.stream, options, terminal)));
    });

/** One POC, by its slug. */
const rebuildOne = async (slug: string, options: CommonOptions, terminal: Terminal): Promise<ExitStatus> => {
  const engine = await openOwnEngine(terminal);
  try {
    if ((await engine.executor.poc(`poc-${slug}`)) === null) throw new Refusal(`There is no POC ${slug}.`);
    const parked = await rebuildStream(engine.databaseUrl, engine.store, `poc-${slug}`).catch((error: unknown) => {
      throw error instanceof RowsRefused ? new Refusal(error.message) : error;
    });
    if (options.json)
      terminal.say(JSON.stringify({ stream: `poc-${slug}`, parked: parked && { ...parked, position: parked.position.toString() } }));
    else if (parked) terminal.say(`${parked.stream} is parked at position ${parked.position}: ${parked.reason}`);
    else terminal.say(`${slug} was projected anew.`);
    return parked ? REFUSED : DONE;
  } finally {
    await engine.close();
  }
};

/**
 * What of a rebuild stays alive is little, however long the log: its heap may grow to five times that before V8 goes through all of it, where an import's
 * may grow to twice (docs/performance.md, Rebuild).
 */
const HEAP_OF_A_REBUILD = '--heap-growing-percent=400';

const rebuildAll = async (options: CommonOptions, terminal: Terminal): Promise<ExitStatus> => {
  setFlagsFromString(HEAP_OF_A_REBUILD);
  const engine = await openOwnEngine(terminal);
  try {
    const began = performance.now();
    const progress = startProgress(terminal, 'events', Number((await engine.store.head()).position));
    const { events } = await rebuild(engine.databaseUrl, engine.store, {
      onProgress: ({ position }) => progress.to(Number(position)),
    }).finally(() => progress.end());
    const seconds = (performance.now() - began) / 1000;
    const parked = await engine.reader.present().then(() => engine.reader.parked());
    if (options.json)
      terminal.say(
        JSON.stringify({
          events: events.toString(),
          seconds,
          parked: parked.map((one) => ({ ...one, position: one.position.toString() })),
        }),
      );
    else {
      terminal.say(`The read models were rebuilt from ${count(Number(events))} events in ${seconds.toFixed(1)} s.`);
      for (const { stream, position, reason } of parked) terminal.say(`${stream} is parked at position ${position}: ${reason}`);
    }
    return parked.length > 0 ? REFUSED : DONE;
  } finally {
    await engine.close();
  }
};
