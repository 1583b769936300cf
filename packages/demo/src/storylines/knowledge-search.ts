import { accepted, budget, checklistWritten, delivery, feasibility, moved, owner, track } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Began as research on a laptop, worked, and was scoped for production afterwards, for other hands than those that built it. */
export const knowledgeSearch: Storyline = {
  slug: 'knowledge-search',
  name: 'Knowledge search for HR questions',
  hypothesis: 'Employees find the answer to a question about leave, pay or travel themselves when they can ask in their own words.',
  unit: 'Human Resources',
  track: 'RESEARCH',
  currency: 'USD',
  lead: 'priya',
  laterOwner: 'claire',
  sponsor: 'noor',
  members: ['tomas'],
  begins: { proposed: '14 Tue', by: 'priya', kickedOff: '15 Tue' },
  decisionDueOn: '61 Fri',
  hasNoChecklist: true,
  budget: { poc: 35_000 },
  runsOn: ['LAPTOP', 'Priya’s machine, with a copy of the handbook'],
  success: { name: 'Questions answered without a ticket', unit: '%', direction: 'AT_LEAST', baseline: 30, target: 55 },
  expectedPerYear: 120_000,
  words: { users: 'employees', source: 'the handbook', task: 'the question' },
  scoring: {
    from: 34,
    on: 'Thu',
    areas: {
      AUTHENTICATION: [34, 40],
      ERROR_HANDLING: [36, 46],
      MONITORING: [38, 49],
      DATA_SYNC: [35, 43],
      PERFORMANCE: [40, 50],
      COMPLIANCE: [37, 48],
      SUPPORT: [44],
    },
  },
  reviews: { from: 34, owner: 0.75 },
  spending: [
    { envelope: 'POC', from: 16, to: 32, amount: 5_800, for: ['Internal engineering'] },
    { envelope: 'PRODUCTION', from: 38, to: 50, amount: 9_600, for: ['Meridian Works, service desk integration'] },
  ],
  beats: [
    feasibility('29 Thu', 'priya', 61, 'knowledge-search/desk-week', 'One week at the HR desk: 61 % of 420 questions needed no ticket.'),
    checklistWritten('32 Mon'),
    owner('32 Tue', 'PRODUCTION_OWNER', 'claire', 'Claire’s service desk will run it.'),
    budget('32 Wed', 'PRODUCTION', 98_000, 'Released by HR once the desk week had shown that it works.'),
    moved('32 Thu', 'priya', 'SHARED_PLATFORM', 'Service desk platform, test stage'),
    track('33 Mon', 'PRODUCTION_BOUND', 'It answered most questions in the desk week. HR wants it in the employee portal.'),
    accepted('33 Wed', 'claire'),
    delivery('33 Thu', 'priya', {
      pocTeam: 'People Analytics',
      productionTeam: 'Service Desk',
      pocVendor: 'Hallgrove Research',
      productionVendor: 'Meridian Works',
    }),
  ],
};
