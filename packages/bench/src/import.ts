import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { startApi } from './api.ts';
import { median } from './figures.ts';
import type { Report } from './report.ts';
import { startBenchServer } from './server.ts';
import type { Settings } from './settings.ts';

const cli = fileURLToPath(new URL('../../../apps/cli/', import.meta.url));
/** Rows of the whole inventory. */
const ROWS = 2_133;

/** Taking in a register of the federal inventory's size and columns, its sample's rows under names of their own, by the command line beside a running server, as users run it. */
export const benchImport = async (report: Report, { rounds }: Settings): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'causeway-bench-'));
  const file = join(folder, 'register.csv');
  writeFileSync(file, register(), 'latin1');
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const server = await startBenchServer();
    const api = await startApi(server.urls.causeway);
    const begun = performance.now();
    await promisify(execFile)(
      process.execPath,
      [join(cli, 'src/main.ts'), 'import', file, '--mapping', join(cli, 'mappings/federal-2024.yaml'), '--json'],
      { env: { ...process.env, DATABASE_URL: server.urls.causeway, CAUSEWAY_HOME: folder }, maxBuffer: 64_000_000 },
    );
    rates.push((ROWS * 1000) / (performance.now() - begun));
    await api.close();
    await server.close();
  }
  rmSync(folder, { recursive: true, force: true });
  report.row({
    what: `import of ${ROWS.toLocaleString('en')} rows, the program's start included`,
    ours: median(rates),
    peer: 300,
    peerName: 'limit',
    unit: 'rows/s',
    promise: '≥ 1',
  });
};

const register = (): string => {
  // Windows-1252 read and written as Latin-1: the bytes stay as they are.
  const sample = parse(readFileSync(join(cli, 'samples/federal-2024-excerpt.csv'), 'latin1'), { relax_column_count: true }) as string[][];
  const [head, ...rows] = sample;
  const name = head!.findIndex((column) => column.startsWith('Use Case Name'));
  const filled = Array.from({ length: ROWS }, (_, place) =>
    rows[place % rows.length]!.map((cell, column) => (column === name ? `${cell} ${place}` : cell)),
  );
  return stringify([head!, ...filled]);
};
