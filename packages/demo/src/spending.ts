import type { Beat, Storyline } from './storyline.ts';

/** Invoices are never quite alike: tenths above or below what is usual, in turn. */
const AROUND = [1, 0.9, 1.1, 1.05, 0.85, 1.1];

/** What leaves the envelopes every four weeks, on Wednesdays. */
export const spendingOf = ({ spending = [], lead = 'pmo' }: Storyline): Beat[] =>
  spending.flatMap(({ envelope, from, to, amount, for: reasons }) =>
    Array.from({ length: Math.floor((to - from) / 4) + 1 }, (_, time) => ({
      on: `${from + 4 * time} Wed` as const,
      by: lead,
      command: ({ money }) => ({
        type: 'recordSpend' as const,
        input: { envelope, amount: money(Math.round(amount * AROUND[time % AROUND.length]!)), note: reasons[time % reasons.length] },
      }),
    })),
  );
