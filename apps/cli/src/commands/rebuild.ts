import { rebuild } from '@causeway/portfolio/rebuild.ts';
import type { Command } from 'commander';
import { DONE, REFUSED, UsageError } from '../exit.ts';
import { count, startProgress } from '../progress.ts';
import { openOwnEngine } from '../target/open.ts';
import type { Terminal } from '../terminal.ts';
import { type CommonOptions, command } from './options.ts';
import type { ExitStatus } from './run.ts';

const EXAMPLES = ['causeway rebuild', 'causeway rebuild --json'];

export const rebuildCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('rebuild', 'fill the read models anew from the log, beside the live ones, then swap; readers notice nothing', EXAMPLES).action(
    async (options: CommonOptions) => {
      if (options.url !== undefined)
        throw new UsageError(
          'rebuild works on the database itself, not over --url: run it where the server runs, without --url and CAUSEWAY_URL.',
        );
      ended(await rebuildAll(options, terminal));
    },
  );

const rebuildAll = async (options: CommonOptions, terminal: Terminal): Promise<ExitStatus> => {
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
