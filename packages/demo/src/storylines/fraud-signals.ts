import { accepted, feasibility, stopped } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Stopped because it does not work: a success of its own kind, early and cheap. */
export const fraudSignals: Storyline = {
  slug: 'fraud-signals',
  name: 'Fraud signals in claim letters',
  hypothesis:
    'Wording in claim letters shows fraud that our rules miss; at the same number of referrals the special unit finds a fifth more.',
  unit: 'Special Investigations',
  currency: 'USD',
  lead: 'priya',
  owner: 'grace',
  sponsor: 'ines',
  members: ['diego'],
  begins: { proposed: '2 Wed', by: 'priya', kickedOff: '4 Mon' },
  decisionDueOn: '24 Fri',
  budget: { poc: 75_000, production: 210_000 },
  plannedWeeks: { poc: 8, production: 26 },
  runsOn: ['PRODUCTION_GRADE', 'Claims cluster, restricted zone'],
  delivery: { pocTeam: 'Claims Analytics', productionTeam: 'Claims Analytics' },
  success: { name: 'Confirmed fraud among 100 referrals', unit: 'cases', direction: 'AT_LEAST', baseline: 14, target: 17 },
  expectedPerYear: 900_000,
  words: { users: 'investigators', source: 'the claims archive', task: 'the referral' },
  scoring: {
    from: 5,
    to: 20,
    on: 'Wed',
    areas: {
      AUTHENTICATION: [5, 9],
      ERROR_HANDLING: [8],
      MONITORING: [9],
      DATA_SYNC: [6, 12],
      PERFORMANCE: [12],
      COMPLIANCE: [6, 13],
      SUPPORT: [14],
    },
  },
  reviews: { from: 5, to: 20, owner: 0.75 },
  spending: [{ envelope: 'POC', from: 5, to: 17, amount: 14_800, for: ['Internal analytics', 'Labelling of letters, external'] }],
  beats: [
    accepted('5 Tue', 'grace'),
    feasibility('13 Thu', 'priya', 14.5, 'fraud-signals/first-round', 'First 200 referrals: within chance of what the rules find.'),
    feasibility('19 Thu', 'priya', 13.8, 'fraud-signals/second-round', 'Second round with 400 referrals and better labels. No effect.'),
    stopped(
      '21 Tue',
      'NOT_FEASIBLE',
      'Two rounds with 600 referrals show no effect of the wording beyond the rules that we have.',
      'Letters are written by brokers more often than by claimants; the wording is theirs. Photographs and repair bills are the better place to look. The labelled letters stay with Claims Analytics.',
    ),
  ],
};
