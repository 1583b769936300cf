import { areas, one } from '../reading.ts';
import { AREA_COUNTS, areaColumns } from './areas.ts';
import type { RowOf, ViewTable } from './table.ts';

const weekReadings = {
  week: one('week'),
  overall: one('overall'),
  areas,
  complete: one('complete'),
  reviewed: one('reviewed'),
  ownerPresent: one('owner_present'),
} satisfies ViewTable<RowOf<'week'>>['readings'];

export const week: ViewTable<RowOf<'week'>> = {
  name: 'week',
  key: ['week'],
  keyOf: ({ week }) => week,
  properties: Object.keys(weekReadings),
  columns: {
    week: 'text',
    overall: 'double precision',
    area_readiness: 'double precision[]',
    ...AREA_COUNTS,
    complete: 'boolean',
    reviewed: 'boolean',
    owner_present: 'boolean',
  },
  toColumns: (row) => ({
    week: row.week,
    overall: row.overall,
    ...areaColumns(row.areas),
    complete: row.complete,
    reviewed: row.reviewed,
    owner_present: row.ownerPresent,
  }),
  readings: weekReadings,
};
