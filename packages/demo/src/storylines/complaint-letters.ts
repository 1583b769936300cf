import { accepted, drill, extended, feasibility } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Built and owned by the same person: nobody outside gives a second opinion. Extended once. */
export const complaintLetters: Storyline = {
  slug: 'complaint-letters',
  name: 'Answers to complaints',
  hypothesis: 'A draft that cites the right clause halves the time to answer a complaint and halves the second letters.',
  unit: 'Complaints Office',
  currency: 'CHF',
  lead: 'lena',
  owner: 'lena',
  sponsor: 'claire',
  members: ['noor'],
  begins: { proposed: '29 Mon', by: 'lena', kickedOff: '30 Mon' },
  decisionDueOn: '51 Fri',
  goLiveOn: '66 Mon',
  budget: { poc: 55_000, production: 165_000 },
  plannedWeeks: { poc: 7, production: 23 },
  runsOn: ['SHARED_PLATFORM', 'Correspondence system'],
  delivery: { pocTeam: 'Complaints Office', productionTeam: 'Complaints Office' },
  success: { name: 'Hours for an answer', unit: 'hours', direction: 'AT_MOST', baseline: 5.2, target: 2.6 },
  expectedPerYear: 130_000,
  words: { users: 'case officers', source: 'the correspondence system', task: 'the letter' },
  scoring: {
    from: 31,
    on: 'Fri',
    areas: {
      AUTHENTICATION: [31, 35],
      ERROR_HANDLING: [33, 43],
      MONITORING: [36, 49],
      DATA_SYNC: [32, 39],
      PERFORMANCE: [38, 49],
      COMPLIANCE: [33, 41, 51],
      SUPPORT: [40, 51],
    },
    missed: [45],
  },
  reviews: { from: 31, owner: 1 },
  spending: [
    { envelope: 'POC', from: 32, to: 44, amount: 11_600, for: ['Internal engineering', 'Model usage'] },
    { envelope: 'PRODUCTION', from: 42, to: 50, amount: 9_400, for: ['Internal engineering'] },
  ],
  beats: [
    accepted('30 Wed', 'lena'),
    feasibility('44 Wed', 'lena', 2.4, 'complaint-letters/ninety-cases', 'Ninety cases of four officers.'),
    drill(
      '48 Wed',
      'noor',
      'CUSTOMER_ON_HOLD',
      false,
      'complaint-letters/drill-on-hold',
      'The caller was told that the letter is on its way, which it was not.',
    ),
    extended('50 Thu', '63 Fri', 'The regulator’s new deadlines come in two months; we want to decide with them in force.'),
  ],
};
