import type { Instant } from '@causeway/kernel/calendar.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { InfrastructureTier } from './commands.ts';
import type { HostingEvent } from './events.ts';

export interface HostingState {
  readonly infrastructure: { readonly tier: InfrastructureTier; readonly description: string | null; readonly declaredAt: Instant } | null;
  readonly delivery: {
    readonly pocTeam: string;
    readonly productionTeam: string;
    readonly pocVendor: string | null;
    readonly productionVendor: string | null;
  } | null;
}

export const initialHosting: HostingState = { infrastructure: null, delivery: null };

/** What is so after one more event of the slice. */
export const evolveHosting = (state: HostingState, fact: Recorded<HostingEvent>): HostingState => {
  switch (fact.type) {
    case 'InfrastructureDeclared':
      return {
        ...state,
        infrastructure: { tier: fact.data.tier, description: fact.data.description ?? null, declaredAt: fact.recordedAt },
      };
    case 'DeliveryNamed':
      return { ...state, delivery: fact.data };
    default:
      return fact satisfies never;
  }
};
