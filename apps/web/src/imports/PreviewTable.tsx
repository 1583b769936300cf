import type { RowProblem } from '@causeway/import/row/fields.ts';
import type { Preview, PreviewRow } from '@causeway/import/state.ts';
import { useLingui } from '@lingui/react/macro';
import { isolatedWithin } from '../people/isolated';
import { statusName } from '../vocabulary/statuses';
import { OutcomeMark } from './OutcomeMark';
import classes from './PreviewTable.module.css';

/** The file's rows as they stand in it, what would become of each, and in its cell what is wrong, or left out. */
export function PreviewTable({ columns, rows }: Preview) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className={classes.scroll} aria-label={t`Rows of the file`} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t`Row`}</th>
            <th scope="col">{t`Becomes`}</th>
            {columns.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one heading
              <th key={place} scope="col" title={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} data-bad={row.problems.length > 0 || undefined}>
              <th scope="row">{row.row}</th>
              <td>
                <Becomes row={row} columns={columns} />
              </td>
              {row.cells.map((cell, place) => (
                <Cell
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                  key={place}
                  text={cell}
                  problems={reasonsAt(row.problems, columns[place])}
                  leftOut={reasonsAt(row.leftOut, columns[place])}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const reasonsAt = (problems: readonly RowProblem[], heading: string | undefined) =>
  problems.filter(({ column }) => column === heading).map(({ reason }) => reason);

function Cell({ text, problems, leftOut }: { text: string; problems: readonly string[]; leftOut: readonly string[] }) {
  return (
    <td data-bad={problems.length > 0 || undefined} data-left-out={leftOut.length > 0 || undefined}>
      <span className={classes.text} title={text}>
        {text}
      </span>
      <Problems said={problems} />
      <Notes said={leftOut} />
    </td>
  );
}

/** Each sentence once: two fields may be read from one column, and be wrong alike. */
function Problems({ said }: { said: readonly string[] }) {
  return [...new Set(said)].map((problem) => (
    <span key={problem} className={classes.problem}>
      {isolatedWithin(problem)}
    </span>
  ));
}

function Notes({ said }: { said: readonly string[] }) {
  return [...new Set(said)].map((note) => (
    <span key={note} className={classes.note}>
      {isolatedWithin(note)}
    </span>
  ));
}

/** The outcome in words, with what is wrong in no column that is shown. */
function Becomes({ row, columns }: { row: PreviewRow; columns: readonly string[] }) {
  const { i18n, t } = useLingui();
  const { outcome, status, changed, notes, problems, leftOut } = row;
  const name = status && Object.hasOwn(statusName, status) ? i18n._(statusName[status as keyof typeof statusName]) : '';
  const words = {
    taken: name,
    changed: t`${name}, changed`,
    known: t`${name}, unchanged`,
    skipped: t`skipped`,
    refused: t`refused`,
  }[outcome];
  const elsewhere = (all: readonly RowProblem[]) =>
    all
      .filter(({ column }) => column === null || !columns.includes(column))
      .map(({ column, reason }) => (column ? `${column}: ${reason}` : reason));
  return (
    <>
      <span className={classes.outcome}>
        <OutcomeMark outcome={outcome} />
        {words}
      </span>
      {changed.length > 0 && <span className={classes.note}>{changed.join(', ')}</span>}
      <Notes said={notes} />
      <Problems said={elsewhere(problems)} />
      <Notes said={elsewhere(leftOut)} />
    </>
  );
}
