import { createHash } from 'node:crypto';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { slugFrom } from '@causeway/kernel/text.ts';
import { type CommandAnswer, describeRefusal, type Target } from '../target/target.ts';
import { cellReader } from './columns.ts';
import { Lanes } from './lanes.ts';
import type { Mapping } from './mapping.ts';
import { ImportReport } from './report.ts';
import { type Row, readRows } from './rows.ts';
import { type Intake, translate } from './translate.ts';

/** A row that was not taken in. */
export interface RowError {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  readonly line: number;
  readonly name: string;
  readonly reason: string;
}

export interface ImportOptions {
  readonly path: string;
  readonly mapping: Mapping;
  /** Who carries the commands out. */
  readonly target: Pick<Target, 'command'>;
  readonly today: PlainDate;
  readonly onRow?: (done: number) => void;
  readonly onError?: (error: RowError) => void;
  /** Ends the import after the rows under way. */
  readonly signal?: AbortSignal;
}

type Accepted = Extract<Intake, { input: object }>;

/**
 * Takes a file in, each row by one command. Rows whose names give the same slug go one after the other, in the file's order, so that
 * `-2`, `-3` … fall the same way each time. A row that is refused is reported, and the others go on.
 */
export const runImport = async (options: ImportOptions): Promise<ImportReport> => {
  const { path, mapping, target, today, onRow = () => {}, onError = () => {}, signal } = options;
  const report = new ImportReport();
  const repeats = repeatsOf(mapping);
  const lanes = new Lanes();
  let cell: ReturnType<typeof cellReader> = () => '';
  let done = 0;

  const refuse = (row: Row, name: string, reason: string): void => {
    const error = { row: row.number, line: row.line, name, reason };
    report.refuse(error);
    onError(error);
  };
  const finish = (): void => {
    done += 1;
    onRow(done);
  };
  const send = async (row: Row, intake: Accepted): Promise<void> => {
    const outcome = outcomeOf(await target.command(intake.mutation, intake.input));
    if (typeof outcome === 'string') report.accept({ ...intake, scores: intake.input.scores ?? [] }, outcome);
    else refuse(row, intake.input.name, outcome.reason);
    finish();
  };

  const take = async (row: Row): Promise<void> => {
    report.rows += 1;
    const intake = translate(mapping, row, (column) => cell(row, column), { repeat: repeats(row), today });
    if ('input' in intake) return lanes.add(slugFrom(intake.input.name, intake.input.commandId), () => send(row, intake));
    if ('skipped' in intake) report.skip(intake.skipped);
    else refuse(row, cell(row, nameColumn(mapping)).trim(), intake.error);
    finish();
  };

  const rows = readRows(path, mapping.file, (headings) => {
    cell = cellReader(path, mapping, headings);
  });
  for await (const row of rows) {
    if (signal?.aborted) break;
    await take(row);
  }
  await lanes.end();
  report.isInterrupted = signal?.aborted === true;
  return report;
};

const outcomeOf = ({ refusals, recorded }: CommandAnswer): 'taken' | 'known' | 'knownOtherwise' | { reason: string } => {
  if (refusals.length === 0) return recorded ? 'taken' : 'known';
  // The row bears this id for ever: it was taken in once, as it was read then.
  if (refusals.some(({ code }) => code === 'COMMAND_ID_REUSED')) return 'knownOtherwise';
  return { reason: refusals.map(describeRefusal).join(' ') };
};

const nameColumn = ({ fields: { name } }: Mapping): string =>
  'column' in name ? name.column : 'columns' in name ? (name.columns[0] ?? '') : '';

/** Whether an earlier row was the same to the letter; nothing is remembered where the mapping does not ask. */
const repeatsOf = (mapping: Mapping): ((row: Row) => boolean) => {
  if (!mapping.skip.some(({ when }) => when === 'repeated')) return () => false;
  const seen = new Set<string>();
  return ({ cells }) => {
    const before = seen.size;
    // 16 bytes tell any two rows apart; more would only cost memory in a long file.
    seen.add(createHash('sha256').update(JSON.stringify(cells)).digest('binary').slice(0, 16));
    return seen.size === before;
  };
};
