import type { PreviewRow } from '@causeway/import/state.ts';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../testing/show';
import { PreviewTable } from './PreviewTable';

const row = (more: Partial<PreviewRow>): PreviewRow => ({
  row: 2,
  line: 2,
  slug: null,
  name: 'Invoice triage',
  status: 'RUNNING',
  outcome: 'taken',
  changed: [],
  notes: [],
  problems: [],
  leftOut: [],
  cells: ['Invoice triage', 'soon'],
  ...more,
});
const cellsOf = (rows: readonly PreviewRow[]) => {
  show(<PreviewTable columns={['Project', 'Start']} rows={rows} />);
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((line) =>
      within(line)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
};

it('says of each row what it becomes', () => {
  expect(
    cellsOf([
      row({}),
      row({ row: 3, outcome: 'changed', changed: ['unit', 'scores'] }),
      row({ row: 4, outcome: 'known' }),
      row({ row: 5, outcome: 'skipped', status: null, notes: ['identical to an earlier row'] }),
      row({ row: 6, outcome: 'refused' }),
    ]).map(([becomes]) => becomes),
  ).toEqual(['Running', 'Running, changedunit, scores', 'Running, unchanged', 'skippedidentical to an earlier row', 'refused']);
});

const problem = (column: string | null) => ({ column, value: 'soon', reason: 'is no day' });

it('says what is wrong in the cell that it is about', () => {
  expect(cellsOf([row({ outcome: 'refused', problems: [problem('Start')] })])).toEqual([['refused', 'Invoice triage', 'soonis no day']]);
});

it('says once what is wrong alike with two fields of one cell', () => {
  expect(cellsOf([row({ outcome: 'refused', problems: [problem('Start'), problem('Start')] })])).toEqual([
    ['refused', 'Invoice triage', 'soonis no day'],
  ]);
});

it('says what is wrong in no column that is shown beside the outcome', () => {
  expect(cellsOf([row({ outcome: 'refused', problems: [problem('Other'), problem(null)] })])).toEqual([
    ['refusedOther: is no dayis no day', 'Invoice triage', 'soon'],
  ]);
});

it('says in its cell what is left out of a row that is taken all the same', () => {
  expect(cellsOf([row({ leftOut: [problem('Start'), problem('Other')] })])).toEqual([
    ['RunningOther: is no day', 'Invoice triage', 'soonis no day'],
  ]);
});
