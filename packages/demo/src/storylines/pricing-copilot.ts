import { accepted, feasibility, stopped } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Nobody came any more after the sponsor left: abandoned, with what was open then kept on record. */
export const pricingCopilot: Storyline = {
  slug: 'pricing-copilot',
  name: 'Pricing proposals for key accounts',
  hypothesis:
    'Account managers accept a price that a model proposes from past deals in two of three cases, and discounts fall by one point.',
  unit: 'Sales',
  currency: 'USD',
  lead: 'jonas',
  owner: 'lena',
  sponsor: 'andrew',
  members: ['diego'],
  begins: { proposed: '12 Thu', by: 'jonas', kickedOff: '14 Mon' },
  decisionDueOn: '36 Fri',
  budget: { poc: 95_000, production: 260_000 },
  plannedWeeks: { poc: 10, production: 32 },
  runsOn: ['SHARED_PLATFORM', 'Customer platform, sandbox organisation of Sales'],
  delivery: { pocTeam: 'Sales Analytics', productionTeam: 'Sales Analytics' },
  success: { name: 'Proposed prices accepted', unit: '%', direction: 'AT_LEAST', baseline: 0, target: 66 },
  expectedPerYear: 1_200_000,
  words: { users: 'account managers', source: 'the deal history', task: 'the offer' },
  scoring: {
    from: 15,
    to: 31,
    on: 'Thu',
    areas: {
      AUTHENTICATION: [15, 20],
      ERROR_HANDLING: [18],
      MONITORING: [21],
      DATA_SYNC: [16, 23],
      PERFORMANCE: [22],
      COMPLIANCE: [17],
      SUPPORT: [27],
    },
    missed: [25, 28],
  },
  reviews: {
    from: 15,
    to: 31,
    owner: 0.25,
    notes: { 30: 'Three of us in the room. Andrew has handed Sales over and nobody has taken this on; who decides now?' },
  },
  spending: [
    { envelope: 'POC', from: 15, to: 31, amount: 16_900, for: ['Internal analytics', 'Deal data, cleaning by an outside company'] },
  ],
  beats: [
    accepted('15 Fri', 'lena'),
    feasibility('26 Tue', 'jonas', 58, 'pricing-copilot/acceptance', 'Eleven account managers, 140 offers.'),
    stopped(
      '41 Wed',
      'ABANDONED',
      'The sponsor has gone and nobody took his place, nothing was scored for nine weeks, and the decision is a month overdue.',
      'Without a sponsor in Sales nobody took the figures to the account managers. The cleaned deal data is worth keeping and belongs to Sales Analytics now.',
    ),
  ],
};
