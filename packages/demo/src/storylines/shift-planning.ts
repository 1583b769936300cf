import { accepted, feasibility } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** It worked, and then nobody came: it is dying quietly. */
export const shiftPlanning: Storyline = {
  slug: 'shift-planning',
  name: 'Shift planning for the parcel hubs',
  hypothesis: 'Plans made from the forecast volume need a fifth fewer last-minute changes than those that hub managers make by hand.',
  unit: 'Operations',
  currency: 'EUR',
  lead: 'yuki',
  owner: 'grace',
  sponsor: 'noor',
  members: ['hanna'],
  begins: { proposed: '17 Mon', by: 'yuki', kickedOff: '19 Mon' },
  decisionDueOn: '50 Fri',
  goLiveOn: '56 Mon',
  budget: { poc: 70_000, production: 200_000 },
  plannedWeeks: { poc: 8, production: 26 },
  runsOn: ['SHARED_PLATFORM', 'Workforce platform'],
  delivery: { pocTeam: 'Hub Planning', productionTeam: 'Hub Planning' },
  success: { name: 'Last-minute changes a week and hub', unit: 'changes', direction: 'AT_MOST', baseline: 38, target: 30 },
  expectedPerYear: 260_000,
  words: { users: 'hub managers', source: 'the volume forecast', task: 'the plan' },
  scoring: {
    from: 20,
    to: 43,
    on: 'Thu',
    areas: {
      AUTHENTICATION: [20, 25],
      ERROR_HANDLING: [22, 31],
      MONITORING: [24, 36],
      DATA_SYNC: [21, 28],
      PERFORMANCE: [25, 41],
      COMPLIANCE: [23, 33],
      SUPPORT: [30],
    },
    missed: [34, 38, 41],
  },
  reviews: { from: 20, to: 43, owner: 0.5, notes: { 43: 'Peak season begins. Next review when the hubs have time again.' } },
  spending: [{ envelope: 'POC', from: 20, to: 40, amount: 10_300, for: ['Internal engineering', 'Workforce platform, interface'] }],
  beats: [
    accepted('20 Wed', 'grace'),
    feasibility('37 Wed', 'yuki', 27, 'shift-planning/four-hubs', 'Four hubs over six weeks; the managers kept the plans.'),
  ],
};
