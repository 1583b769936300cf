import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { slugFrom } from '@causeway/kernel/text.ts';
import { type CellReader, cellReader, placesOf } from '../mapping/columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { RowProblem } from '../row/fields.ts';
import { identityIn } from '../row/key.ts';
import { type Cell, take } from '../row/take.ts';
import { readRow } from '../row/translate.ts';
import { filledDown } from '../table/filled-down.ts';
import type { Row } from '../table/row.ts';
import { openTable } from '../table/rows.ts';
import type { CheckedFile } from './check.ts';
import { openingId } from './command-ids.ts';
import type { Door } from './door.ts';
import { excerptOf } from './excerpt.ts';
import { InOrder } from './in-order.ts';
import { Lanes } from './lanes.ts';
import type { Meant } from './problems-of.ts';
import { ImportReport, type LeftOut, type RowResult } from './report.ts';
import { Seen } from './seen.ts';
import { type Around, type Became, nothing, refused, takeIn } from './take-in.ts';

export interface ImportOptions {
  /** As `checkFile` found it. */
  readonly file: CheckedFile;
  readonly mapping: Mapping;
  /** Who carries the commands out. */
  readonly door: Door;
  /** The day that this edition speaks of, instead of what the mapping says. */
  readonly speaksOf?: PlainDate | undefined;
  /** Told of each row once it is through, in the file's order, with how many are through. */
  readonly onRow?: (result: RowResult, done: number) => void | Promise<void>;
  /** Ends the import after the rows under way. */
  readonly signal?: AbortSignal | undefined;
}

/** A row under way: where it stands, and nothing else of it. */
interface Begun extends Pick<RowResult, 'row' | 'line'> {
  readonly place: number;
  readonly leftOut: readonly LeftOut[];
}
const REPEATED = 'the same to the letter as an earlier row';
/** Rows of one identity beyond this are no register of POCs. */
const MOST_COPIES = 1_000;
/** Rows that are through and not told yet, for an earlier one is not. */
const MOST_UNTOLD = 1_000;

/** A row as it was read: what became of it at once, or what it means, which waits for its turn. Nothing in it keeps the row in memory. */
interface ReadAs extends Pick<RowResult, 'name' | 'status'> {
  readonly became: Became | null;
  readonly meant: { readonly intake: Meant; readonly commandId: string; readonly idBefore: string | null } | null;
}

/**
 * Takes a file in, each row by a command of its own where it is new, and by one for each thing that the register says otherwise than last time where it
 * is not. Rows whose names give the same slug go one after the other, in the file's order, so that `-2`, `-3` … fall the same way each time. A row that is
 * refused is reported, and the others go on.
 */
export const runImport = async ({ file, mapping, door, speaksOf, onRow = () => {}, signal }: ImportOptions): Promise<ImportReport> => {
  const report = new ImportReport();
  const lanes = new Lanes();
  const [rowsSeen, keysSeen] = [new Seen(file.rows), new Seen(file.rows)];
  const today = await door.today();
  const around: Around = { mapping, door, today, lately: { isKnown: false } };
  const read: CellReader = cellReader(file.path, mapping, file.headings);

  const told = new InOrder<RowResult>((result) => onRow(result, report.rows));
  const finish = (
    { place, ...begun }: Begun,
    { name, status }: Pick<ReadAs, 'name' | 'status'>,
    became: Became,
    meant: Meant | null,
  ): Promise<void> => {
    const result = inShort({ ...begun, name, status, ...became });
    report.add(result, meant && { filled: meant.filled, scores: meant.wanted.scores });
    return told.end(place, result);
  };

  const readAs = (row: Row, leftOut: LeftOut[]): ReadAs => {
    const cell = (column: string) => read(row, column);
    let repeats: boolean | null = null;
    const isRepeat = (): boolean => {
      repeats ??= rowsSeen.add(JSON.stringify(row.cells), row.number) !== null;
      return repeats;
    };
    const intake = readRow(mapping, row, {
      cell,
      today,
      isRepeat,
      speaksOf,
      onUnread: (field, origin) => {
        report.leaveUnread(field, origin);
        leftOut.push({ field, column: origin.column, value: excerptOf(origin.cell) });
      },
    });
    const name =
      'wanted' in intake ? intake.wanted.name : (take(mapping.fields.name, 'name', { cell, today, onUnread: () => {} })?.value ?? '');
    const known = { name, meant: null };
    if ('skipped' in intake) return { ...known, status: null, became: { ...nothing, outcome: 'skipped', notes: [intake.skipped] } };
    if ('problem' in intake) return { ...known, status: null, became: refused([intake.problem]) };
    const { status } = intake.wanted;
    if (isRepeat()) return { ...known, status, became: { ...nothing, outcome: 'skipped', notes: [REPEATED] } };
    const copy = copyOf(intake.key, { mapping, row: row.number, cell, today }, keysSeen);
    if (typeof copy !== 'number') return { ...known, status, became: refused([copy]) };
    const { key, keyBefore } = intake;
    const idOf = (each: string) => openingId(mapping.register, each, copy);
    return { name, status, became: null, meant: { intake, commandId: idOf(key), idBefore: keyBefore && idOf(keyBefore) } };
  };

  const takeRow = async (row: Row): Promise<void> => {
    const leftOut: LeftOut[] = [];
    const begun: Begun = { place: told.begin(), row: row.number, line: row.line, leftOut };
    const { became, meant, ...known } = readAs(row, leftOut);
    if (meant === null) return finish(begun, known, became!, null);
    const { intake, commandId, idBefore } = meant;
    const lane = slugFrom(intake.wanted.slug ?? known.name, commandId);
    const work = async (): Promise<void> => {
      // What has not begun when the import is told to end is left for the next time.
      if (signal?.aborted) return told.skip(begun.place);
      const isFromBefore = idBefore !== null && (await door.opened(idBefore)) !== null;
      return finish(begun, known, await takeIn(intake, isFromBefore ? idBefore : commandId, around), intake);
    };
    return lanes.add(lane, work, charactersOf(row));
  };

  const { rows } = openTable(file.path, file.format);
  const { fillDown } = mapping.file;
  try {
    for await (const row of fillDown === undefined ? rows : filledDown(rows, placesOf(fillDown, file.headings))) {
      if (signal?.aborted) break;
      await takeRow(row);
      while (told.waiting >= MOST_UNTOLD && lanes.pending > 0) await lanes.oneEnds();
    }
    await lanes.end();
  } catch (error) {
    // Whoever is told that it broke off has all of it recorded that ever will be.
    await lanes.abandon();
    throw error;
  } finally {
    rowsSeen.close();
    keysSeen.close();
  }
  report.isInterrupted = signal?.aborted === true;
  return report;
};

const charactersOf = ({ cells }: Row): number => cells.reduce((sum, cell) => sum + cell.length, 0);

/** What is told of a row is kept while the rows before it are not through: the beginning of a long text tells which it is. */
const inShort = (result: RowResult): RowResult => ({
  ...result,
  name: excerptOf(result.name),
  problems: result.problems.map(({ value, ...problem }) => ({ ...problem, value: value === null ? null : excerptOf(value) })),
});

/** A part of a key that is a number. */
const NUMBER_IN_KEY = /"\d+"/;

/** Which of the rows of one identity this is; with columns that tell POCs apart there is one alone. */
const copyOf = (
  key: string,
  { mapping: { identity }, row, cell, today }: { mapping: Mapping; row: number; cell: Cell; today: PlainDate },
  seen: Seen,
): number | RowProblem => {
  const before = seen.add(key, row);
  if (before === null) return 1;
  if (identity) {
    const { column, cell: value } = identityIn(identity, { cell, today });
    return {
      column,
      value,
      reason: `Row ${before} has the same identity, and was read first; where both are POCs of their own, name more columns (identity in the mapping)${NUMBER_IN_KEY.test(key) ? '; 07, 7 and 7.0 are one number' : ''}.`,
    };
  }
  for (let copy = 2; copy <= MOST_COPIES; copy += 1) if (seen.add(`${key}#${copy}`, row) === null) return copy;
  return {
    column: null,
    value: null,
    reason: `More than ${MOST_COPIES} rows have this name and unit; name the columns that tell POCs apart (identity in the mapping).`,
  };
};
