import { accepted, drill, feasibility, spendCorrected, spent, waived } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Has spent more than it was given, and its owner has stopped coming. */
export const energyLoad: Storyline = {
  slug: 'energy-load',
  name: 'Load forecast for the cold stores',
  hypothesis: 'A forecast of the next day’s load lets the cold stores buy a tenth of their energy at cheaper hours.',
  unit: 'Facilities',
  currency: 'EUR',
  lead: 'diego',
  owner: 'tomas',
  sponsor: 'rashid',
  members: ['ines'],
  begins: { proposed: '25 Wed', by: 'diego', kickedOff: '27 Mon' },
  decisionDueOn: '64 Fri',
  budget: { poc: 45_000, production: 135_000 },
  plannedWeeks: { poc: 6, production: 19 },
  runsOn: ['PRODUCTION_GRADE', 'Building control network, redundant pair'],
  delivery: { pocTeam: 'Energy Management', productionTeam: 'Energy Management', pocVendor: 'Volthaus', productionVendor: 'Volthaus' },
  success: { name: 'Error of the day-ahead load', unit: '%', direction: 'AT_MOST', baseline: 11, target: 6 },
  expectedPerYear: 175_000,
  words: { users: 'energy buyers', source: 'the meter database', task: 'the schedule' },
  scoring: {
    from: 28,
    on: 'Wed',
    areas: {
      AUTHENTICATION: [28, 32, 50],
      ERROR_HANDLING: [30, 38],
      MONITORING: [31, 41],
      DATA_SYNC: [29, 35, 48],
      PERFORMANCE: [33, 42, 51],
      COMPLIANCE: [32, 40],
      SUPPORT: [37, 51],
    },
  },
  reviews: {
    from: 28,
    owner: 0.5,
    ownerAbsentFrom: 49,
    notes: { 49: 'Tomáš is at the new site on Fridays. Review stays on Friday for now.' },
  },
  spending: [
    { envelope: 'POC', from: 28, to: 48, amount: 8_900, for: ['Volthaus, sensors and gateway', 'Volthaus, forecasting service'] },
    { envelope: 'PRODUCTION', from: 40, to: 52, amount: 12_700, for: ['Volthaus, redundancy', 'Internal engineering'] },
  ],
  beats: [
    accepted('28 Tue', 'tomas'),
    feasibility('39 Tue', 'diego', 5.4, 'energy-load/sixty-days', 'Sixty days in two stores.'),
    waived('40 Mon', 'COMP-5', '46 Fri', 'No personal data and no groups of people in meter readings; to be confirmed by compliance.'),
    spent('43 Thu', 'diego', 'POC', 9_750, 'Calibration of meters, outside company'),
    spendCorrected(
      '44 Thu',
      'diego',
      'Calibration of meters, outside company',
      7_950,
      'Two digits were swapped when the invoice was entered.',
    ),
    drill('47 Tue', 'ines', 'SLOW_MODEL', true, 'energy-load/drill-slow-model', 'Schedules of the day before were used, as agreed.'),
    drill(
      '49 Tue',
      'ines',
      'STALE_DATA',
      true,
      'energy-load/drill-stale-meters',
      'Readings were held for three hours; buying went back to the fixed schedule.',
    ),
  ],
};
