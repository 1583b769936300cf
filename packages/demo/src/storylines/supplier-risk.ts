import { accepted, budget, checklistWritten, delivery, drill, feasibility, moved, owner } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Taken in half done, and put right step by step; what came late stays on record. */
export const supplierRisk: Storyline = {
  slug: 'supplier-risk',
  name: 'Supplier risk briefings',
  hypothesis: 'A weekly briefing drawn from news and filings tells buyers of a supplier in trouble two weeks before the rating does.',
  unit: 'Procurement',
  currency: 'EUR',
  lead: 'marco',
  laterOwner: 'elif',
  sponsor: 'rashid',
  members: ['ines'],
  begins: { adopted: '20 Wed', startedOn: '14 Mon' },
  decisionDueOn: '62 Fri',
  hasNoChecklist: true,
  budget: { poc: 50_000 },
  runsOn: ['SANDBOX', 'Virtual machine of the innovation lab'],
  success: { name: 'Warnings before the rating changed', unit: '%', direction: 'AT_LEAST', baseline: 20, target: 60 },
  expectedPerYear: 150_000,
  words: { users: 'buyers', source: 'the news archive', task: 'the briefing' },
  scoring: {
    from: 25,
    on: 'Fri',
    areas: {
      AUTHENTICATION: [25, 30, 51],
      ERROR_HANDLING: [27, 37],
      MONITORING: [29, 42],
      DATA_SYNC: [26, 33, 50],
      PERFORMANCE: [32, 45],
      COMPLIANCE: [28, 39],
      SUPPORT: [35, 50],
    },
    missed: [36],
  },
  reviews: { from: 27, owner: 0.75 },
  spending: [
    { envelope: 'POC', from: 21, to: 37, amount: 8_600, for: ['News archive, licence', 'Internal engineering'] },
    { envelope: 'PRODUCTION', from: 34, to: 50, amount: 13_200, for: ['Internal engineering', 'Purchasing platform, operation'] },
  ],
  beats: [
    checklistWritten('24 Tue'),
    owner('25 Mon', 'PRODUCTION_OWNER', 'elif', 'Elif runs the purchasing platform, where the briefings will appear.'),
    accepted('26 Thu', 'elif'),
    budget('28 Mon', 'PRODUCTION', 150_000, 'Approved by the purchasing board after the first eight briefings.'),
    feasibility('30 Thu', 'marco', 64, 'supplier-risk/backtest', 'Backtest on 50 suppliers that were downgraded in the last three years.'),
    moved('31 Tue', 'marco', 'SHARED_PLATFORM', 'Purchasing platform, test stage'),
    delivery('31 Tue', 'marco', { pocTeam: 'Procurement Intelligence', productionTeam: 'Procurement Intelligence' }),
    drill(
      '49 Wed',
      'marco',
      'STALE_DATA',
      true,
      'supplier-risk/drill-stale-news',
      'News of the day were missing; the briefing said so in its first line.',
    ),
  ],
};
