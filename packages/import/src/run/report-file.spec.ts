import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { RowResult } from './report.ts';
import { openReportFile } from './report-file.ts';

const row = (name: string): RowResult =>
  ({ row: 1, line: 2, name, slug: 'x', status: 'RUNNING', outcome: 'taken', changed: [], notes: [], problems: [], leftOut: [] }) as never;

/** The device that is always full, where the system has one. */
const FULL = ['/dev/full'].filter((path) => existsSync(path));

it('a name that a spreadsheet would take for a formula is shown as text there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'causeway-report-'));
  const report = await openReportFile(join(folder, 'report.csv'));
  await report.write(row('=cmd|x'));
  await report.close();
  expect(readFileSync(join(folder, 'report.csv'), 'utf8').split('\r\n')[1]).toContain(",'=cmd|x,");
  rmSync(folder, { recursive: true });
});

it.each(FULL)('a disk that is full is told to whoever writes, and ends nothing else', async (device) => {
  const report = await openReportFile(device);
  await sleep(50);
  await expect(report.write(row('one'))).rejects.toThrow('ENOSPC');
  await expect(report.close()).rejects.toThrow('ENOSPC');
});
