import { STATUSES } from '@causeway/poc/state.ts';
import { unreadFor } from '../row/fields.ts';
import { type ImportReport, sum } from './report.ts';

const count = (value: number): string => value.toLocaleString('en');

/** What became of a file, for people. */
export const summaryOf = (report: ImportReport, { isDryRun, seconds }: { isDryRun: boolean; seconds: number }): string[] => {
  const [taken, known] = [sum(report.taken), sum(report.known)];
  const speed = `${count(report.rows)} rows in ${seconds.toFixed(1)} s (${count(Math.round(report.rows / Math.max(seconds, 0.001)))} rows a second)`;
  const nothing = taken + report.updated + sum(report.changes) === 0 && report.refused === 0;
  return [
    `${speed}${report.isInterrupted ? '; interrupted: run it again to go on where it stopped' : ''}.`,
    ...(isDryRun ? ['A dry run: nothing was recorded.'] : nothing ? ['Nothing changed.'] : []),
    ...section(isDryRun ? 'would be taken in' : 'taken in', taken, byStatus(report.taken)),
    ...section(isDryRun ? 'would change' : 'changed', report.updated, mostFirst(report.changes)),
    ...section('known, unchanged', known, byStatus(report.known)),
    ...section('skipped', sum(report.skipped), mostFirst(report.skipped)),
    ...section('refused, in whole or in part', report.refused, []),
    ...oftenOf(report).map(([reason, times]) => `  ${count(times)} times: ${reason}`),
    ...(report.kept > 0 ? [`${count(report.kept)} with something that stays as it is here; --report tells what`] : []),
    ...mostFirst(report.filled).map(([field, rows]) => `  ${field} is not in the row, as the mapping fills it: ${count(rows)}`),
    ...Object.entries(report.unread)
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(
        ([field, cells]) =>
          `  ${field}: ${count(sum(cells))} ${sum(cells) === 1 ? 'cell is' : 'cells are'} not understood, and left out (${examplesOf(cells)}): it ${unreadFor(field)}`,
      ),
    ...scoresOf(report),
  ];
};

/** Reasons that several rows are refused for: what would mend most of them. */
const oftenOf = ({ reasons }: ImportReport): [string, number][] =>
  mostFirst(reasons)
    .filter(([reason, times]) => times > 1 && reason !== '…')
    .slice(0, EXAMPLES);

const EXAMPLES = 3;
const examplesOf = (cells: Readonly<Record<string, number>>): string => {
  const most = Object.entries(cells)
    .filter(([cell]) => cell !== '…')
    .sort(([, a], [, b]) => b - a);
  return `${most
    .slice(0, EXAMPLES)
    .map(([cell, times]) => `"${cell.slice(0, 40)}"${times > 1 ? ` ${count(times)} times` : ''}`)
    .join(', ')}${most.length > EXAMPLES ? ' …' : ''}`;
};

/** Rows end in no fixed order; what is said of them has one. */
const mostFirst = (counts: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(counts).sort(([a, times], [b, others]) => others - times || a.localeCompare(b, 'en'));

const byStatus = (counts: Readonly<Record<string, number>>): [string, number][] =>
  STATUSES.flatMap((status) => (counts[status] === undefined ? [] : [[status, counts[status]] as [string, number]]));

const section = (title: string, total: number, parts: readonly [string, number][]): string[] =>
  total === 0
    ? []
    : [`${count(total)} ${title}${parts.length > 0 ? `: ${parts.map(([name, rows]) => `${count(rows)} ${name}`).join(', ')}` : ''}`];

const scoresOf = ({ scores }: ImportReport): string[] => {
  const items = Object.entries(scores).sort(([a], [b]) => a.localeCompare(b, 'en'));
  if (items.length === 0) return [];
  const cells = (values: readonly (string | number)[]) => values.map((value) => String(value).padStart(6)).join('');
  return [`scores        ${cells([0, 1, 2, 3])}`, ...items.map(([item, byScore]) => `  ${item.padEnd(12)}${cells(byScore)}`)];
};
