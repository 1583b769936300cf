import type { Money, MoneyRange } from '@causeway/kernel/money.ts';
import type { PocStatus } from '../../state.ts';
import type { FindingCode, Severity } from '../../view/findings.ts';
import type { Reading } from '../reading.ts';

/** What an open finding says; AP-2: the POC's own figures and dates, never a count of days. */
export interface Said {
  readonly message: string;
  readonly remedy: string;
  readonly exposure?: MoneyRange;
}

/** A self-deception, as the table of docs/rules.md has it. */
export interface FindingRule {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Of production-bound POCs only. */
  readonly boundOnly: boolean;
  /** Statuses that it lives in; RUNNING where nothing is said. */
  readonly livesIn?: readonly PocStatus[];
  /** What it says now; null while it is not so. */
  readonly open: (reading: Reading) => Said | null;
}

/** An exposure that is one amount. */
export const exactly = (amount: Money): MoneyRange => ({ low: amount, high: amount });
