import type { Money } from '@causeway/kernel/money.ts';

/** The contract's PolicyInput: absent and null fields stay as they are. */
export interface PolicyInput {
  readonly overall?: number | null;
  readonly perArea?: number | null;
  readonly blockingScore?: number | null;
  readonly ownerAttendance?: number | null;
  readonly minimumRatio?: number | null;
  readonly drillMaxAgeDays?: number | null;
  readonly defaultCurrency?: string | null;
  readonly weeklyRates?: readonly Money[] | null;
  readonly capacity?: number | null;
  readonly timeZone?: string | null;
}

export interface ChangePolicy {
  readonly type: 'changePolicy';
  readonly policy: PolicyInput;
  readonly reason: string;
}
export type PolicyCommand = ChangePolicy;
