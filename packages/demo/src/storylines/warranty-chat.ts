import { accepted, drill, feasibility, stopped } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** It works, and hardening it would cost more than it brings: stopped with most of the money saved. */
export const warrantyChat: Storyline = {
  slug: 'warranty-chat',
  name: 'Warranty chat for dealers',
  hypothesis: 'Dealers find out in a chat whether a repair is covered, and two of five calls to the warranty desk are not made.',
  unit: 'After-Sales',
  currency: 'EUR',
  lead: 'yuki',
  owner: 'samuel',
  sponsor: 'peter',
  members: ['marco'],
  begins: { proposed: '9 Wed', by: 'yuki', kickedOff: '11 Mon' },
  decisionDueOn: '32 Fri',
  goLiveOn: '44 Mon',
  budget: { poc: 60_000, production: 190_000 },
  plannedWeeks: { poc: 7, production: 25 },
  runsOn: ['SHARED_PLATFORM', 'Dealer portal, test stage'],
  delivery: { pocTeam: 'Dealer Systems', productionTeam: 'Dealer Systems', pocVendor: 'Corvane', productionVendor: 'Corvane' },
  success: { name: 'Questions answered as the warranty desk would', unit: '%', direction: 'AT_LEAST', baseline: 0, target: 90 },
  expectedPerYear: 45_000,
  words: { users: 'dealers', source: 'the rule book', task: 'the question' },
  scoring: {
    from: 12,
    to: 31,
    on: 'Thu',
    areas: {
      AUTHENTICATION: [12, 17],
      ERROR_HANDLING: [13, 21],
      MONITORING: [16],
      DATA_SYNC: [13, 20],
      PERFORMANCE: [18],
      COMPLIANCE: [15, 26],
      SUPPORT: [22],
    },
  },
  reviews: {
    from: 12,
    to: 31,
    owner: 0.75,
    notes: { 30: 'Hardening is some 32,000 more and operation 40,000 a year. The desk would save less than that.' },
  },
  spending: [
    { envelope: 'POC', from: 12, to: 28, amount: 10_900, for: ['Corvane, chat integration', 'Corvane, content of the warranty rules'] },
  ],
  beats: [
    accepted('12 Tue', 'samuel'),
    feasibility('24 Wed', 'yuki', 93, 'warranty-chat/answers', '500 questions of the last two years.'),
    drill(
      '27 Tue',
      'yuki',
      'CUSTOMER_ON_HOLD',
      false,
      'warranty-chat/drill-on-hold',
      'Dealers gave up and called the desk, which did not see the chat.',
    ),
    stopped(
      '32 Mon',
      'NOT_WORTH_PRODUCTION_COST',
      'It answers well. Hardening and the first year of operation cost more than the desk saves in two years, and the number of dealers goes down.',
      'Most questions concern nine rules. They are now a decision table in the dealer portal, which cost three days. A chat is worth it again if warranty opens to end customers.',
    ),
  ],
};
