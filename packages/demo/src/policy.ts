import type { Beat } from './storyline.ts';

/** GA-2: what the house itself does in the year. */
export const POLICY: readonly Beat[] = [
  {
    on: '9 Mon',
    by: 'admin',
    command: () => ({
      type: 'changePolicy',
      input: {
        policy: {
          weeklyRates: [
            { minorUnits: '520000', currency: 'USD' },
            { minorUnits: '480000', currency: 'EUR' },
            { minorUnits: '500000', currency: 'GBP' },
            { minorUnits: '610000', currency: 'CHF' },
          ],
        },
        reason: 'Finance set the weekly rates anew for the fiscal year; blended internal and contractor cost.',
      },
    }),
  },
  {
    on: '22 Mon',
    by: 'admin',
    command: () => ({
      type: 'changePolicy',
      input: { policy: { capacity: 2 }, reason: 'Each team gets a second engineer for hardening work from this quarter on.' },
    }),
  },
];
