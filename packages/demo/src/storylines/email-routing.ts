import { accepted, drill } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Nearly everything is put off until later: sign-in, monitoring, the money. */
export const emailRouting: Storyline = {
  slug: 'email-routing',
  name: 'Routing of customer e-mail',
  hypothesis: 'E-mails reach the right desk at once in nine of ten cases, and customers get their first answer within four hours.',
  unit: 'Customer Service',
  currency: 'USD',
  lead: 'aisha',
  owner: 'grace',
  sponsor: 'andrew',
  members: ['jonas', 'team'],
  begins: { proposed: '33 Tue', by: 'aisha', kickedOff: '35 Mon' },
  decisionDueOn: '55 Thu',
  goLiveOn: '57 Mon',
  budget: { poc: 60_000, production: 84_000 },
  plannedWeeks: { poc: 10, production: 12 },
  runsOn: ['SHARED_PLATFORM', 'Mail gateway, separate queue'],
  delivery: { pocTeam: 'Service Automation', productionTeam: 'Service Automation', pocVendor: 'Aurelo', productionVendor: 'Aurelo' },
  success: { name: 'E-mails at the right desk at once', unit: '%', direction: 'AT_LEAST', baseline: 68, target: 90 },
  expectedPerYear: 350_000,
  pilot: [
    'Every third e-mail is forwarded at least once, and each time costs half a day.',
    'E-mails at the right desk at once; 68 % today.',
  ],
  words: { users: 'service agents', source: 'the mail gateway', task: 'the e-mail' },
  scoring: {
    from: 36,
    on: 'Thu',
    areas: { ERROR_HANDLING: [38], DATA_SYNC: [37, 42], PERFORMANCE: [40], COMPLIANCE: [41], SUPPORT: [46] },
    items: { 'AUTH-1': [[38, 1]] },
    missed: [44],
  },
  reviews: { from: 36, owner: 0.5, notes: { 51: 'Sign-in and alerts are planned for after the launch. Grace does not like it.' } },
  spending: [
    { envelope: 'POC', from: 37, to: 49, amount: 12_200, for: ['Aurelo, classification', 'Aurelo, mail gateway integration'] },
    { envelope: 'PRODUCTION', from: 46, to: 50, amount: 11_800, for: ['Aurelo, hardening work'] },
  ],
  beats: [
    accepted('36 Tue', 'grace'),
    drill(
      '50 Tue',
      'jonas',
      'SLOW_MODEL',
      false,
      'email-routing/drill-slow-model',
      'The queue stood still for an hour and nobody was told.',
    ),
  ],
};
