import { lastFor } from '@causeway/kernel/remember.ts';
import { type InfrastructureTier, TIERS } from './commands.ts';
import type { HostingState } from './evolve.ts';

/** KO-3: real is what a production load could run on: a shared platform or better, not a laptop or a sandbox. */
export const isReal = (tier: InfrastructureTier): boolean => TIERS.indexOf(tier) >= TIERS.indexOf('SHARED_PLATFORM');

/** REPLATFORM_LATER: built where it cannot stay; of what was adopted also where nothing is named, while a kick-off would have asked for it. */
export const staysNowhere = (tier: InfrastructureTier | null, isAdopted: boolean): boolean => (tier === null ? isAdopted : !isReal(tier));

/** What changes hands between POC and production: teams and vendors compared trimmed and case-folded, vendors only where both are given. */
export const handOff = lastFor(({ delivery }: HostingState): { readonly team: boolean; readonly vendor: boolean } => ({
  team: delivery !== null && folded(delivery.pocTeam) !== folded(delivery.productionTeam),
  vendor:
    delivery !== null &&
    delivery.pocVendor !== null &&
    delivery.productionVendor !== null &&
    folded(delivery.pocVendor) !== folded(delivery.productionVendor),
}));

/** Case folding without locale: upper case first, so that ß and SS agree. */
const folded = (name: string): string => name.trim().normalize('NFC').toUpperCase().toLowerCase();
