import type { Instant } from '@causeway/kernel/calendar.ts';
import type { MoneyRange } from '@causeway/kernel/money.ts';

export type Severity = 'INFO' | 'WARNING' | 'CRITICAL';

export type FindingCode =
  | 'AUTH_LATER'
  | 'REPLATFORM_LATER'
  | 'HANDOFF'
  | 'MONITORING_LATER'
  | 'BROKEN_MIDDLE'
  | 'NO_CHECKLIST'
  | 'NO_PRODUCTION_BUDGET'
  | 'HARDENING_SKIPPED'
  | 'SLIDE_SIZED'
  | 'ENVELOPE_RAIDED'
  | 'OVERSPENT'
  | 'NO_PRODUCTION_OWNER'
  | 'OWNER_ABSENT'
  | 'OWNER_IS_TEAM'
  | 'WEEK_MISSED'
  | 'WEEK_PARTIAL'
  | 'CHECKLIST_LATE'
  | 'BUDGET_LATE'
  | 'OWNER_LATE'
  | 'SCOPED_LATE'
  | 'DECISION_OVERDUE'
  | 'QUIET_DEATH';

/** Keyed by `code`. */
export interface FindingRow {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly since: Instant;
  readonly exposure: MoneyRange | null;
}
