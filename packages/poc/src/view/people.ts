import type { Instant } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { OwnerRole } from '@causeway/ownership/commands.ts';

/** Keyed by `role`. */
export interface OwnerRow {
  readonly role: OwnerRole;
  readonly person: PersonId;
  readonly since: Instant;
  readonly accepted: boolean;
  readonly attendance: number | null;
}

/** Keyed by `person`. The lead is one of them. */
export interface MemberRow {
  readonly person: PersonId;
  readonly place: number;
}
