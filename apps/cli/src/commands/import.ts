import { existsSync, statSync } from 'node:fs';
import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Command } from 'commander';
import { DONE, INTERRUPTED, REFUSED, UsageError } from '../exit.ts';
import { checkFile } from '../import/check.ts';
import { type Mapping, readMapping } from '../import/mapping.ts';
import { rehearsal } from '../import/rehearsal.ts';
import { type ImportReport, sum } from '../import/report.ts';
import { type RowError, runImport } from '../import/run.ts';
import { summaryOf } from '../import/summary.ts';
import { count, startProgress } from '../progress.ts';
import type { Target } from '../target/target.ts';
import type { Terminal } from '../terminal.ts';
import { type CommonOptions, command } from './options.ts';
import { type ExitStatus, onTarget } from './run.ts';

const SAMPLE = 'apps/cli/samples/federal-2024-excerpt.csv --mapping apps/cli/mappings/federal-2024.yaml';
const EXAMPLES = [
  `causeway import ${SAMPLE} --dry-run`,
  `causeway import ${SAMPLE}`,
  'causeway import register.csv --mapping register.yaml --json > report.json',
];

interface ImportCommandOptions extends CommonOptions {
  readonly mapping: string;
  readonly dryRun?: boolean;
}

export const importCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('import', 'take a register of POCs in, a row by one command; run again, it changes nothing', EXAMPLES)
    .argument('<file>', 'a table of one POC a row (CSV or TSV)')
    .requiredOption('--mapping <file>', 'how its columns become POCs (YAML)')
    .option('--dry-run', 'judge every row by the rules and record nothing; no database is opened')
    .action(async (file: string, options: ImportCommandOptions) => {
      for (const path of [file, options.mapping])
        if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`There is no file ${path}.`);
      const mapping = readMapping(options.mapping);
      // Read to its end first: a file that breaks off in the middle is taken in not at all.
      const rows = await checkFile(file, mapping);
      const take = (target: Pick<Target, 'command' | 'today' | 'settled'>) =>
        importFile({ file, mapping, rows, options, terminal, target });
      ended(options.dryRun ? await take(dryTarget()) : await onTarget(options, terminal, take));
    });

const dryTarget = (): Pick<Target, 'command' | 'today' | 'settled'> => ({
  ...rehearsal(Date.now()),
  today: async () => dayOf(Date.now(), 'UTC'),
  settled: async () => true,
});

interface Work {
  readonly file: string;
  readonly mapping: Mapping;
  readonly rows: number;
  readonly options: ImportCommandOptions;
  readonly terminal: Terminal;
  readonly target: Pick<Target, 'command' | 'today' | 'settled'>;
}

const importFile = async ({ file, mapping, rows, options, terminal, target }: Work): Promise<ExitStatus> => {
  const progress = startProgress(terminal, 'rows', rows);
  const problems: RowError[] = [];
  const stop = interruption(terminal);
  const began = performance.now();
  const report = await runImport({
    path: file,
    mapping,
    target,
    today: await target.today(),
    signal: stop.signal,
    onRow: (done) => progress.to(done),
    // A bar and a line on one screen tear each other apart: where there is a bar the problems come after it.
    onError: (error) => (terminal.isWatched ? problems.push(error) : terminal.note(problemOf(error))),
  }).finally(() => {
    stop.end();
    progress.end();
  });
  const seconds = (performance.now() - began) / 1000;
  for (const error of problems.slice(0, SHOWN)) terminal.note(problemOf(error));
  if (problems.length > SHOWN) terminal.note(`… and ${count(problems.length - SHOWN)} more; --json lists them.`);
  if (!(await target.settled()))
    terminal.note('Everything is recorded; the read side still works on it (causeway status tells how far it is).');
  tell(report, { seconds, options, terminal });
  return report.isInterrupted ? INTERRUPTED : report.refused > 0 ? REFUSED : DONE;
};

const SHOWN = 50;
const problemOf = ({ row, line, name, reason }: RowError): string =>
  `row ${row} (line ${line})${name === '' ? '' : ` "${name}"`}: ${reason}`;

const tell = (
  report: ImportReport,
  { seconds, options, terminal }: { seconds: number; options: ImportCommandOptions; terminal: Terminal },
) => {
  const isDryRun = options.dryRun === true;
  if (!options.json) for (const line of summaryOf(report, { isDryRun, seconds })) terminal.say(line);
  else terminal.say(JSON.stringify({ dryRun: isDryRun, changed: !isDryRun && sum(report.taken) > 0, seconds, ...report }));
};

/** ctrl-C ends the import after the rows under way; a second one ends it at once: what is recorded is whole either way. */
const interruption = (terminal: Terminal) => {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
    terminal.note('Stopping after the rows under way …');
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return { signal: controller.signal, end: () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal) };
};
