import { count } from '../progress.ts';
import { type ImportReport, sum } from './report.ts';

/** The order of a POC's life. */
const STATUSES = ['PROPOSED', 'RUNNING', 'GRADUATED', 'STOPPED'];

/** What became of a file, for people. */
export const summaryOf = (report: ImportReport, { isDryRun, seconds }: { isDryRun: boolean; seconds: number }): string[] => {
  const [taken, known, otherwise] = [sum(report.taken), sum(report.known), sum(report.knownOtherwise)];
  const speed = `${count(report.rows)} rows in ${seconds.toFixed(1)} s (${count(Math.round(report.rows / Math.max(seconds, 0.001)))} rows a second)`;
  return [
    `${speed}${report.isInterrupted ? '; interrupted: run it again to go on where it stopped' : ''}.`,
    ...(isDryRun ? ['A dry run: nothing was recorded.'] : taken === 0 && report.refused === 0 ? ['Nothing changed.'] : []),
    ...section(isDryRun ? 'would be taken in' : 'taken in', taken, byStatus(report.taken)),
    ...section('known, unchanged', known, byStatus(report.known)),
    ...section('known, read otherwise then (left as they are)', otherwise, byStatus(report.knownOtherwise)),
    ...section('skipped', sum(report.skipped), Object.entries(report.skipped)),
    ...section('refused', report.refused, []),
    ...Object.entries(report.filled).map(([field, rows]) => `  ${field} is not in the row, as the mapping fills it: ${count(rows)}`),
    ...scoresOf(report),
  ];
};

const byStatus = (counts: Readonly<Record<string, number>>): [string, number][] =>
  STATUSES.flatMap((status) => (counts[status] === undefined ? [] : [[status, counts[status]] as [string, number]]));

const section = (title: string, total: number, parts: readonly [string, number][]): string[] =>
  total === 0
    ? []
    : [`${count(total)} ${title}${parts.length > 0 ? `: ${parts.map(([name, rows]) => `${count(rows)} ${name}`).join(', ')}` : ''}`];

const scoresOf = ({ scores }: ImportReport): string[] => {
  const items = Object.entries(scores);
  if (items.length === 0) return [];
  const cells = (values: readonly (string | number)[]) => values.map((value) => String(value).padStart(6)).join('');
  return [`scores        ${cells([0, 1, 2, 3])}`, ...items.map(([item, byScore]) => `  ${item.padEnd(12)}${cells(byScore)}`)];
};
