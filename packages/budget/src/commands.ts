import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';

/** MO-1: the two envelopes of a POC, side by side from day one. */
export const ENVELOPES = ['POC', 'PRODUCTION'] as const;
export type Envelope = (typeof ENVELOPES)[number];

export interface ChangeBudget {
  readonly type: 'changeBudget';
  readonly envelope: Envelope;
  readonly approved: Money;
  readonly reason: string;
}
export interface RecordSpend {
  readonly type: 'recordSpend';
  readonly envelope: Envelope;
  readonly amount: Money;
  readonly on?: PlainDate | null | undefined;
  readonly note?: string | null | undefined;
}
export interface CorrectSpend {
  readonly type: 'correctSpend';
  readonly spendId: string;
  readonly amount: Money;
  readonly reason: string;
}
export type BudgetCommand = ChangeBudget | RecordSpend | CorrectSpend;
