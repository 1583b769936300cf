import type { EnvelopeState } from '@causeway/budget/figures.ts';
import type { HostingState } from '@causeway/hosting/evolve.ts';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Money } from '@causeway/kernel/money.ts';

/** KO-3: what it was last declared to run on. */
export type InfrastructureRow = NonNullable<HostingState['infrastructure']>;

/** HANDOFF: who builds it, and who is to run it. */
export type DeliveryRow = NonNullable<HostingState['delivery']>;

/** KO-6: the production project beside it. */
export interface SiblingRow {
  readonly openedOn: PlainDate;
  readonly openedWith: Money;
  readonly envelope: EnvelopeState;
  readonly owner: PersonId | null;
  readonly team: string | null;
  readonly vendor: string | null;
  readonly goLiveOn: PlainDate | null;
  readonly state: 'WAITING' | 'STARTED' | 'CLOSED';
}
