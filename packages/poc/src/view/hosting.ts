import type { EnvelopeState } from '@causeway/budget/figures.ts';
import type { InfrastructureTier } from '@causeway/hosting/commands.ts';
import type { Instant, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Money } from '@causeway/kernel/money.ts';

export interface InfrastructureRow {
  readonly tier: InfrastructureTier;
  readonly description: string | null;
  readonly declaredAt: Instant;
}

export interface DeliveryRow {
  readonly pocTeam: string;
  readonly productionTeam: string;
  readonly pocVendor: string | null;
  readonly productionVendor: string | null;
}

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
