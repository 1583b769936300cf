import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startApi } from './api.ts';
import { median } from './figures.ts';
import { writePortfolio } from './portfolio-log.ts';
import type { Report } from './report.ts';
import { startBenchServer } from './server.ts';
import type { Settings } from './settings.ts';

const program = fileURLToPath(new URL('../../../apps/web/bench/scrolling.ts', import.meta.url));

/** What the browser saw; all but `rows` and `load` in milliseconds. */
interface Seen {
  readonly still: readonly number[];
  readonly scrolled: readonly number[];
  readonly jumps: readonly number[];
  readonly interactions: readonly number[];
  readonly rows: number;
  /** How many processes wanted a core meanwhile. */
  readonly load: number;
}

const WEEKS = 1;
const TOO_LONG_MS = 50;

/** The portfolio in a real browser: every frame from top to bottom and back, jumps by key, and from a click to the next paint. */
export const benchScroll = async (report: Report, { pocs }: Settings): Promise<void> => {
  const server = await startBenchServer();
  await writePortfolio(server.urls.causeway, { pocs, weeks: WEEKS, until: Date.now() });
  const api = await startApi(server.urls.causeway);
  const { stdout } = await promisify(execFile)(process.execPath, [program, api.url], { maxBuffer: 64_000_000 });
  await api.close();
  await server.close();
  const seen = JSON.parse(stdout) as Seen;
  const of = `${seen.rows.toLocaleString('en')} POCs`;
  const limit = { peerName: 'limit', unit: 'ms', promise: '≤ 1' };
  report.row({ what: `scrolling ${of} to the end and back, longest frame`, ours: Math.max(...seen.scrolled), peer: TOO_LONG_MS, ...limit });
  report.row({ what: `jumping among ${of} by key, longest frame`, ours: Math.max(...seen.jumps), peer: TOO_LONG_MS, ...limit });
  report.row({
    what: `scrolling ${of}, frames/s`,
    ours: 1000 / mean(seen.scrolled),
    peer: 1000 / mean(seen.still),
    peerName: 'the page at rest',
    unit: 'frames/s',
    promise: '≥ 0.9',
  });
  report.row({ what: 'a click to the next paint, p95 of sort, filter, open', ours: p95(seen.interactions), peer: 100, ...limit });
  const late = (frames: readonly number[]) => `${frames.filter((each) => each > TOO_LONG_MS).length} of ${frames.length}`;
  report.note(
    `frames over ${TOO_LONG_MS} ms: ${late(seen.scrolled)} scrolling (median ${median(seen.scrolled).toFixed(1)} ms), ${late(seen.jumps)} jumping, ` +
      `${late(seen.still)} of the page at rest; ${seen.interactions.length} interactions; ${seen.load.toFixed(1)} processes wanted a core meanwhile`,
  );
};

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
const p95 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
