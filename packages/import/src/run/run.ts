import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { slugFrom } from '@causeway/kernel/text.ts';
import { type CellReader, cellReader, placesOf } from '../mapping/columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { RowProblem } from '../row/fields.ts';
import { identityIn } from '../row/key.ts';
import { type Cell, take } from '../row/take.ts';
import { type Intake, readRow } from '../row/translate.ts';
import { filledDown } from '../table/filled-down.ts';
import type { Row } from '../table/row.ts';
import { openTable } from '../table/rows.ts';
import { adviceOn, KEEP_IT } from './advice.ts';
import { type Change, changesOf } from './changes.ts';
import type { CheckedFile } from './check.ts';
import { changeId, openingId } from './command-ids.ts';
import type { CommandAnswer, Door, KnownPoc } from './door.ts';
import { excerptOf } from './excerpt.ts';
import { InOrder } from './in-order.ts';
import { Lanes } from './lanes.ts';
import { opening } from './open.ts';
import { ImportReport, type LeftOut, type RowResult } from './report.ts';
import { standingOf } from './said.ts';
import { Seen } from './seen.ts';

export interface ImportOptions {
  /** As `checkFile` found it. */
  readonly file: CheckedFile;
  readonly mapping: Mapping;
  /** Who carries the commands out. */
  readonly door: Door;
  /** The day that this edition speaks of, instead of what the mapping says. */
  readonly speaksOf?: PlainDate | undefined;
  /** Rows after this one are not read. */
  readonly most?: number | undefined;
  /** Told of each row once it is through, in the file's order, with how many are through. */
  readonly onRow?: (result: RowResult, done: number) => void | Promise<void>;
  /** Ends the import after the rows under way. */
  readonly signal?: AbortSignal | undefined;
}

type Meant = Extract<Intake, { wanted: object }>;
/** A row under way: where it stands, and nothing else of it. */
interface Begun extends Pick<RowResult, 'row' | 'line'> {
  readonly place: number;
  readonly leftOut: readonly LeftOut[];
}
/** What became of a row that is a POC. */
type Became = Pick<RowResult, 'slug' | 'outcome' | 'changed' | 'notes' | 'problems'> & Partial<Pick<RowResult, 'status'>>;

const REPEATED = 'the same to the letter as an earlier row';
/** Rows of one identity beyond this are no register of POCs. */
const MOST_COPIES = 1_000;
/** Rows that are through and not told yet, for an earlier one is not. */
const MOST_UNTOLD = 1_000;
/** How often a row is compared anew because its POC went on meanwhile. */
const MOST_TRIES = 3;

/** A row as it was read: what became of it at once, or what it means, which waits for its turn. Nothing in it keeps the row in memory. */
interface ReadAs extends Pick<RowResult, 'name' | 'status'> {
  readonly became: Became | null;
  readonly meant: { readonly intake: Meant; readonly commandId: string } | null;
}

/**
 * Takes a file in, each row by a command of its own where it is new, and by one for each thing that the register says otherwise than last time where it
 * is not. Rows whose names give the same slug go one after the other, in the file's order, so that `-2`, `-3` … fall the same way each time. A row that is
 * refused is reported, and the others go on.
 */
export const runImport = async ({
  file,
  mapping,
  door,
  speaksOf,
  most = Number.POSITIVE_INFINITY,
  onRow = () => {},
  signal,
}: ImportOptions): Promise<ImportReport> => {
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
    report.add(result, meant && { status: meant.wanted.status, filled: meant.filled, scores: meant.wanted.scores });
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
    return { name, status, became: null, meant: { intake, commandId: openingId(mapping.register, intake.key, copy) } };
  };

  const takeRow = async (row: Row): Promise<void> => {
    const leftOut: LeftOut[] = [];
    const begun: Begun = { place: told.begin(), row: row.number, line: row.line, leftOut };
    const { became, meant, ...known } = readAs(row, leftOut);
    if (meant === null) return finish(begun, known, became!, null);
    const { intake, commandId } = meant;
    const lane = slugFrom(intake.wanted.slug ?? known.name, commandId);
    const work = async (): Promise<void> => {
      // What has not begun when the import is told to end is left for the next time.
      if (signal?.aborted) return told.skip(begun.place);
      return finish(begun, known, await takeIn(intake, commandId, around), intake);
    };
    return lanes.add(lane, work, charactersOf(row));
  };

  const { rows } = openTable(file.path, file.format);
  const { fillDown } = mapping.file;
  try {
    for await (const row of fillDown === undefined ? rows : filledDown(rows, placesOf(fillDown, file.headings))) {
      if (signal?.aborted || report.rows + lanes.pending >= most) break;
      await takeRow(row);
      while (told.waiting >= MOST_UNTOLD && lanes.pending > 0) await lanes.oneEnds();
    }
    await lanes.end();
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

const nothing = { slug: null, changed: [], notes: [], problems: [] } as const;
const refused = (problems: readonly RowProblem[]): Became => ({ ...nothing, outcome: 'refused', problems });

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
      reason: `Row ${before} has the same identity, and was read first; where both are POCs of their own, name more columns (identity in the mapping).`,
    };
  }
  for (let copy = 2; copy <= MOST_COPIES; copy += 1) if (seen.add(`${key}#${copy}`, row) === null) return copy;
  return {
    column: null,
    value: null,
    reason: `More than ${MOST_COPIES} rows have this name and unit; name the columns that tell POCs apart (identity in the mapping).`,
  };
};

interface Around {
  readonly mapping: Mapping;
  readonly door: Door;
  readonly today: PlainDate;
  /** Known rows come in numbers, when a register is imported again: while they do, a row is looked for before it is sent. */
  readonly lately: { isKnown: boolean };
}

const takeIn = async (intake: Meant, commandId: string, around: Around): Promise<Became> => {
  const { door } = around;
  const found = await findOrOpen(intake, commandId, around);
  if ('outcome' in found) return found;
  let poc = found;
  const changed: string[] = [];
  for (let tries = 1; ; tries += 1) {
    const { sent, ...became } = await update(intake, poc, around);
    changed.push(...became.changed);
    const result = {
      ...became,
      changed,
      outcome: became.outcome === 'known' && changed.length > 0 ? ('changed' as const) : became.outcome,
    };
    if (became.problems.length === 0 || tries === MOST_TRIES) return result;
    // Somebody else went on with it meanwhile, perhaps the same import beside this one: what was refused may be so already.
    const since = poc.events.length;
    const fresh = await door.opened(commandId);
    if (!fresh?.events.slice(since).some((event) => !sent.has(event.commandId))) return result;
    poc = fresh;
  }
};

/** The POC that a row was taken in as before, or else what became of it now. */
const findOrOpen = async (intake: Meant, commandId: string, { door, lately }: Around): Promise<KnownPoc | Became> => {
  const found = lately.isKnown ? await door.opened(commandId) : null;
  if (found !== null) return found;
  const answer = await door.command(opening(intake, commandId), null);
  // The row bears this id for ever: it was taken in before, as the register said then.
  const isKnown = !answer.recorded && (answer.refusals.length === 0 || answer.refusals.some(({ code }) => code === 'COMMAND_ID_REUSED'));
  lately.isKnown = isKnown;
  if (answer.recorded) return { ...nothing, slug: answer.slug, outcome: 'taken' };
  return (isKnown ? await door.opened(commandId) : null) ?? refused(problemsOf(answer, intake));
};

/** Sends what the register says otherwise than last time; answers with the ids of its commands. */
const update = async (intake: Meant, poc: KnownPoc, { mapping, door, today }: Around): Promise<Became & { sent: ReadonlySet<string> }> => {
  const { wanted, speaksOf } = intake;
  const standing = standingOf(mapping.register, poc);
  const sent = new Set<string>();
  const known = { ...nothing, slug: poc.slug, sent };
  if (speaksOf !== null && standing.saidOn !== null && speaksOf < standing.saidOn)
    return {
      ...known,
      outcome: 'known',
      notes: [`the register spoke of ${standing.saidOn} before; ${speaksOf} is older, and nothing was recorded of it`],
    };
  const reason = mapping.changes.reason ?? `The register ${mapping.register} says so${speaksOf === null ? '' : ` as of ${speaksOf}`}.`;
  const {
    changes,
    refused: against,
    kept,
  } = changesOf({ wanted, standing, emails: poc.emails, today, speaksOf, reason, learned: mapping.changes.learned });
  const changed: string[] = [];
  const notes: string[] = [...kept];
  const problems: RowProblem[] = [];
  const isDecided = standing.now.status === 'GRADUATED' || standing.now.status === 'STOPPED';
  const isKept = isDecided && mapping.changes.decided === 'keep';
  if (isKept) notes.push(...against.map((sentence) => `status stays ${standing.now.status}. ${sentence}`));
  else
    problems.push(...against.map((sentence) => ({ ...from(intake, 'status'), reason: isDecided ? `${sentence} ${KEEP_IT}` : sentence })));
  for (const change of changes) if (!(await carriedOut(change)) && change.isStep) break;
  return {
    ...known,
    // Of what a decision stands against, the status is the one that stays.
    ...(isKept && against.length > 0 && { status: standing.now.status }),
    outcome: problems.length > 0 ? 'refused' : changed.length > 0 ? 'changed' : 'known',
    changed,
    notes,
    problems,
  };

  async function carriedOut(change: Change): Promise<boolean> {
    const answer = await send(change);
    const { refusals } = answer;
    if (answer.recorded) changed.push(...change.what);
    // One of several things is wrong: the others are not refused for it.
    if (change.apart && change.apart.length > 1 && refusals.some(({ field }) => field && field.length > 0)) {
      for (const part of change.apart) await carriedOut(part);
      return false;
    }
    if (isKept && refusals.length > 0 && refusals.every(({ code }) => code === 'WRONG_STATUS'))
      notes.push(`${change.what.join(', ')} stays as it is: ${refusals[0]!.message}`);
    else problems.push(...problemsOf(answer, intake, change));
    return refusals.length === 0;
  }

  async function send(change: Change): Promise<CommandAnswer> {
    const answer = await command(change.input);
    const isShut = answer.refusals.length > 0 && answer.refusals.every(({ code }) => code === 'GATE_SHUT');
    return isShut && mapping.changes.override ? command({ ...change.input, override: true }) : answer;

    function command(given: Change['input']): Promise<CommandAnswer> {
      const input = { ...(speaksOf !== null && { effectiveOn: speaksOf }), ...given };
      const commandId = changeId(mapping.register, poc.slug, standing.now.revision, { type: change.type, input });
      sent.add(commandId);
      return door.command({ type: change.type, input: { commandId, ...input } }, poc);
    }
  }
};

const from = ({ origins }: Meant, path: string): { column: string | null; value: string | null } => {
  const origin = origins.get(path);
  return { column: origin?.column ?? null, value: origin?.cell ?? null };
};

/** Refusals with the column that they are about: by their field in the input, or what of the row the command changes. */
const problemsOf = ({ refusals }: CommandAnswer, intake: Meant, change?: Change): RowProblem[] =>
  refusals.map(({ code, message, field }) => {
    const path = pathOf(field ?? [], intake, change);
    return {
      ...(path === null ? { column: null, value: null } : from(intake, path)),
      reason: `${aboutOf(field, change)}${message}${adviceOn(code, change !== undefined)} (${code})`,
    };
  });

/** What a refusal is about, where the column beside it does not say all. */
const aboutOf = (field: readonly string[] | null | undefined, change: Change | undefined): string => {
  if (field && field.length > 0) return `${field.join('.')}: `;
  return change && change.what.length > 1 ? `${change.what.join(', ')}: ` : '';
};

const pathOf = (given: readonly string[], { wanted, origins }: Meant, change?: Change): string | null => {
  const placeOf = (what: string): number => wanted.scores.findIndex(({ itemId }) => `scores.${itemId}` === what);
  // A change holds the scores that changed, in places of their own.
  const score = given[0] === 'scores' ? change?.what[Number(given[1])] : undefined;
  const field = score === undefined ? given : ['scores', String(placeOf(score)), ...given.slice(2)];
  const ways = [
    ...field.map((_, dropped) => field.slice(0, field.length - dropped).join('.')),
    ...(field[0] === 'outcome' ? [field[1] === 'on' ? 'decidedOn' : (field[1] ?? 'status')] : []),
    ...(change?.what ?? []).map((what) => (what.startsWith('scores.') ? `scores.${placeOf(what)}` : what)),
  ];
  return ways.find((way) => origins.has(way)) ?? null;
};
