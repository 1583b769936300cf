import { accepted, drill, feasibility, waived, waiverEnded } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Money is not its problem; a waiver on an item that blocks keeps its gate shut. */
export const networkTickets: Storyline = {
  slug: 'network-tickets',
  name: 'Diagnosis of network tickets',
  hypothesis: 'A first diagnosis from logs and past tickets is right in two of three cases and shortens an outage by twenty minutes.',
  unit: 'IT Operations',
  currency: 'USD',
  lead: 'jonas',
  owner: 'samuel',
  sponsor: 'andrew',
  members: ['priya'],
  begins: { proposed: '20 Mon', by: 'jonas', kickedOff: '22 Mon' },
  decisionDueOn: '57 Fri',
  goLiveOn: '60 Mon',
  budget: { poc: 60_000, production: 276_000 },
  plannedWeeks: { poc: 7, production: 31 },
  runsOn: ['PRODUCTION_GRADE', 'Operations cluster, both data centres'],
  delivery: {
    pocTeam: 'Network Operations',
    productionTeam: 'Network Operations',
    pocVendor: 'Northbeam Systems',
    productionVendor: 'Northbeam Systems',
  },
  success: { name: 'First diagnosis right', unit: '%', direction: 'AT_LEAST', baseline: 41, target: 66 },
  expectedPerYear: 230_000,
  words: { users: 'operators', source: 'the ticket system', task: 'the ticket' },
  scoring: {
    from: 23,
    to: 53,
    on: 'Mon',
    areas: {
      AUTHENTICATION: [23, 27, 40],
      ERROR_HANDLING: [24, 31, 45],
      MONITORING: [23, 29, 42],
      DATA_SYNC: [25, 30, 45],
      PERFORMANCE: [26, 34, 48],
      COMPLIANCE: [27, 37, 51],
      SUPPORT: [28, 36, 46],
    },
  },
  reviews: { from: 23, owner: 1 },
  spending: [
    { envelope: 'POC', from: 23, to: 35, amount: 13_300, for: ['Northbeam, log access', 'Internal engineering'] },
    { envelope: 'PRODUCTION', from: 30, to: 50, amount: 26_400, for: ['Northbeam, hardening work', 'Operations cluster'] },
  ],
  beats: [
    accepted('22 Thu', 'samuel'),
    waived(
      '26 Tue',
      'DATA-4',
      '40 Fri',
      'The index can be rebuilt from the ticket system in an hour; rehearsal waits for the second data centre.',
    ),
    waiverEnded('35 Tue', 'DATA-4', 'Second data centre is there, the restore was rehearsed on Monday.'),
    feasibility('33 Wed', 'jonas', 70, 'network-tickets/three-months', '310 tickets of three months.'),
    drill(
      '45 Tue',
      'jonas',
      'TUESDAY_MORNING',
      true,
      'network-tickets/tuesday-morning',
      'Staged with the network team; operators went on without the diagnosis.',
    ),
    waived('48 Tue', 'COMP-3', '58 Fri', 'The security team tests in six weeks; until then it runs for operators only.'),
  ],
};
