import type { Storyline } from '../storyline.ts';

/** Decided before the portfolio was kept here: adopted as graduated. */
export const scanIndexing: Storyline = {
  slug: 'scan-indexing',
  name: 'Indexing of scanned mail',
  hypothesis: 'Scanned letters get their document type and customer number without a clerk in nineteen of twenty cases.',
  unit: 'Document Services',
  currency: 'EUR',
  lead: 'rashid',
  owner: 'samuel',
  members: ['ines'],
  begins: {
    adopted: '6 Thu',
    startedOn: '1 Mon',
    outcome: {
      decision: 'GRADUATE',
      on: '5 Fri',
      rationale: 'In use in both mail rooms; taken into the portfolio so that its cost is seen beside the others.',
    },
  },
  budget: { poc: 38_000, production: 95_000 },
  runsOn: ['PRODUCTION_GRADE', 'Scanning centre, two sites'],
  delivery: {
    pocTeam: 'Document Services',
    productionTeam: 'Document Services',
    pocVendor: 'Lumen & Partner',
    productionVendor: 'Lumen & Partner',
  },
  success: { name: 'Letters indexed without a clerk', unit: '%', direction: 'AT_LEAST', baseline: 60, target: 95 },
  words: { users: 'clerks', source: 'the scanning centre', task: 'the letter' },
  scoring: {
    from: 7,
    to: 51,
    on: 'Tue',
    areas: {
      AUTHENTICATION: [7, 9],
      ERROR_HANDLING: [7, 10],
      MONITORING: [7, 10],
      DATA_SYNC: [7, 9],
      PERFORMANCE: [8, 12],
      COMPLIANCE: [8, 13],
      SUPPORT: [8, 12],
    },
  },
  spending: [{ envelope: 'PRODUCTION', from: 8, to: 48, amount: 6_900, for: ['Lumen & Partner, operation'] }],
};
