import { toGlobalId } from '../global-id.ts';
import { foldForSearch } from '../search.ts';
import { plain, type RowOf, type ViewTable } from './table.ts';

export const poc: ViewTable<RowOf<'poc'>> = (() => {
  const { plainly: _, ...own } = plain('poc', [], {
    slug: 'text',
    name: 'text',
    hypothesis: 'text',
    unit: 'text',
    startedOn: 'text',
    kickedOffOn: 'text',
    decisionDueOn: 'text',
    goLiveOn: 'text',
    missingSteps: 'jsonb',
    templateId: 'text',
    templateVersion: 'integer',
    hasChecklist: 'boolean',
  });
  /** Ties go by name, then by the id that clients see. */
  const thenByName = '(name collate "und-x-icu"), id collate "C"';
  return {
    ...own,
    columns: { ...own.columns, id: 'text', search: 'text' },
    toColumns: (row) => ({
      ...own.toColumns(row),
      id: toGlobalId('Poc', row.slug),
      search: foldForSearch([row.name, row.slug, row.hypothesis, row.unit]),
    }),
    indexes: [
      thenByName,
      // Absent days stand last in both directions.
      `(coalesce(decision_due_on, '~') collate "C"), ${thenByName}`,
      `(coalesce(decision_due_on, '') collate "C") desc, ${thenByName}`,
    ],
    pastIndexes: [thenByName],
  };
})();
