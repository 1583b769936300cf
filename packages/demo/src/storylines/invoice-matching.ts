import { accepted, budget, drill, feasibility, spendCorrected, spent } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Opened with three times its POC budget and was raided for another project since: the ratio is thin now. */
export const invoiceMatching: Storyline = {
  slug: 'invoice-matching',
  name: 'Invoice matching',
  hypothesis:
    'Invoices without an order number can be matched to deliveries by reading the document, so that nine in ten are booked without a clerk.',
  unit: 'Finance',
  currency: 'CHF',
  lead: 'hanna',
  owner: 'owner',
  sponsor: 'peter',
  members: ['rashid'],
  begins: { proposed: '13 Tue', by: 'hanna', kickedOff: '15 Mon' },
  decisionDueOn: '60 Fri',
  goLiveOn: '64 Mon',
  budget: { poc: 110_000, production: 330_000 },
  plannedWeeks: { poc: 11, production: 36 },
  runsOn: ['SHARED_PLATFORM', 'Finance integration platform'],
  delivery: {
    pocTeam: 'Finance Systems',
    productionTeam: 'Finance Systems',
    pocVendor: 'Lumen & Partner',
    productionVendor: 'Lumen & Partner',
  },
  success: { name: 'Invoices matched without a clerk', unit: '%', direction: 'AT_LEAST', baseline: 61, target: 85 },
  expectedPerYear: 290_000,
  words: { users: 'clerks', source: 'the ledger', task: 'the invoice' },
  scoring: {
    from: 16,
    on: 'Thu',
    areas: {
      AUTHENTICATION: [16, 20],
      ERROR_HANDLING: [17, 26],
      MONITORING: [19, 38, 51],
      DATA_SYNC: [18, 24, 44],
      PERFORMANCE: [22, 40],
      COMPLIANCE: [20, 49],
      SUPPORT: [28, 51],
    },
    items: {
      'DATA-2': [
        [19, 1],
        [25, 2],
      ],
    },
    partial: [39, 52],
  },
  reviews: {
    from: 16,
    owner: 0.5,
    notes: { 34: 'A third of the production budget went to the new cash desk. We go on with what is left.' },
  },
  spending: [
    {
      envelope: 'POC',
      from: 17,
      to: 33,
      amount: 20_500,
      for: ['Lumen & Partner, development', 'Lumen & Partner, development and training data'],
    },
    {
      envelope: 'PRODUCTION',
      from: 30,
      to: 50,
      amount: 21_000,
      for: ['Lumen & Partner, hardening work', 'Finance integration platform, interfaces'],
    },
  ],
  beats: [
    accepted('16 Tue', 'owner'),
    feasibility('28 Wed', 'hanna', 88, 'invoice-matching/two-months', 'Two months of invoices, checked by three clerks.'),
    budget('34 Tue', 'PRODUCTION', 242_000, 'CHF 88,000 moved to the cash desk replacement by decision of the finance board.'),
    spent('37 Mon', 'hanna', 'PRODUCTION', 48_000, 'Scanner interface, external'),
    spendCorrected('39 Mon', 'hanna', 'Scanner interface, external', 4_800, 'A zero too many in the booking; the invoice says 4,800.'),
    drill(
      '45 Wed',
      'hanna',
      'CUSTOMER_ON_HOLD',
      true,
      'invoice-matching/drill-on-hold',
      'A supplier called about a missing payment and had an answer in two minutes.',
    ),
  ],
};
