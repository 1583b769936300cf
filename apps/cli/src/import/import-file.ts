import { statSync } from 'node:fs';
import type { Mapping } from '@causeway/import/mapping/mapping.ts';
import type { CheckedFile } from '@causeway/import/run/check.ts';
import { type ImportReport, type RowError, type RowResult, sentenceOf, sum } from '@causeway/import/run/report.ts';
import { openReportFile } from '@causeway/import/run/report-file.ts';
import { runImport } from '@causeway/import/run/run.ts';
import { summaryOf } from '@causeway/import/run/summary.ts';
import type { ImportCommandOptions } from '../commands/import.ts';
import type { ExitStatus } from '../commands/run.ts';
import { DONE, INTERRUPTED, REFUSED, Refusal, UsageError } from '../exit.ts';
import { whenInterrupted } from '../interruption.ts';
import { count, startProgress } from '../progress.ts';
import type { Target } from '../target/target.ts';
import { type Terminal, whyUnwritten } from '../terminal.ts';

interface Work {
  readonly file: CheckedFile;
  readonly mapping: Mapping;
  readonly options: ImportCommandOptions;
  readonly terminal: Terminal;
  readonly target: Pick<Target, 'door' | 'settled'>;
}

/** Takes a checked file in, and tells how it goes and what became of it. */
export const importFile = async ({ file, mapping, options, terminal, target }: Work): Promise<ExitStatus> => {
  const written = options.report === undefined ? null : await reportAt(options.report, [file.path, options.mapping]);
  const progress = startProgress(terminal, 'rows', file.rows);
  const problems: RowError[] = [];
  const tell = (error: RowError): void => {
    if (problems.length === SHOWN) return;
    problems.push(error);
    // A bar and a line on one screen tear each other apart: where there is a bar the problems come after it.
    if (!terminal.isWatched) terminal.note(sentenceOf(error));
  };
  const stop = interruption(terminal);
  const began = performance.now();
  let through = 0;
  const report = await runImport({
    file,
    mapping,
    door: target.door,
    speaksOf: options.speaksOf,
    signal: stop.signal,
    onRow: async (result, done) => {
      through = done;
      progress.to(done);
      for (const error of errorsOf(result)) tell(error);
      await written?.write(result);
    },
  })
    .finally(async () => {
      stop.end();
      progress.end();
      await written?.close();
    })
    .catch((error: unknown) => {
      if (through > 0 && options.dryRun !== true)
        terminal.note(`It broke off after ${count(through)} rows; the same import, run again, goes on from there.`);
      throw error;
    });
  const seconds = (performance.now() - began) / 1000;
  if (terminal.isWatched) for (const error of problems) terminal.note(sentenceOf(error));
  const told = new Set(problems.map(({ row }) => row)).size;
  if (report.refused > told) terminal.note(`… and ${count(report.refused - told)} more rows; --report FILE lists them.`);
  if (!(await target.settled()))
    terminal.note('Everything is recorded; the read side still works on it (causeway status tells how far it is).');
  conclude(report, { seconds, options, terminal });
  return report.isInterrupted ? INTERRUPTED : report.refused > 0 ? REFUSED : DONE;
};

const reportAt = async (path: string, read: readonly (string | undefined)[]) => {
  if (read.some((each) => each !== undefined && isSameFile(path, each)))
    throw new UsageError(`${path} is read by this import; give the report a name of its own.`);
  const report = await openReportFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The report cannot be written to ${path} (${error.code ?? error.message}).`);
  });
  const broken = (error: Error): never => {
    throw new Refusal(
      `The report cannot be written to ${path}: ${whyUnwritten(error)}. What was recorded stays; import again once it can, and each row is told.`,
    );
  };
  return {
    write: (result: RowResult): Promise<void> => report.write(result).catch(broken),
    close: (): Promise<void> => report.close().catch(broken),
  };
};

/** Whatever leads to it: another way, a link. */
const isSameFile = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
};

const SHOWN = 50;
const errorsOf = ({ row, line, name, problems }: RowResult): RowError[] => problems.map((problem) => ({ row, line, name, ...problem }));

const conclude = (
  report: ImportReport,
  { seconds, options, terminal }: { seconds: number; options: ImportCommandOptions; terminal: Terminal },
) => {
  const isDryRun = options.dryRun === true;
  const isChanged = !isDryRun && sum(report.taken) + sum(report.changes) > 0;
  if (!options.json) for (const line of summaryOf(report, { isDryRun, seconds })) terminal.say(line);
  else terminal.say(JSON.stringify({ dryRun: isDryRun, changed: isChanged, seconds, ...report }));
};

/** ctrl-C ends the import after the rows under way; a second one ends it at once: what is recorded is whole either way. */
const interruption = (terminal: Terminal) => {
  const controller = new AbortController();
  const end = whenInterrupted(() => {
    controller.abort();
    terminal.note('Stopping after the rows under way …');
  });
  return { signal: controller.signal, end };
};
