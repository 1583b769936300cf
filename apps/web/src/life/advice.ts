import { bandOf, type EnvelopeState, isSlideSized, type RatioBand, ratioOf, workRatio } from '@causeway/budget/figures.ts';
import { handOff, isReal } from '@causeway/hosting/figures.ts';
import { type Money, zero } from '@causeway/kernel/money.ts';
import type { Draft } from './draft';
import { approvedOf, deliveryOf, type Point, weeksOf } from './read';

/** What the rules say of a draft's money, work, place and hands before anybody asks them. */
export interface Advice {
  /** MO-2: null while the POC's amount is not there to compare with. */
  readonly money: { readonly ratio: number; readonly band: RatioBand } | null;
  /** MO-5 */
  readonly work: { readonly ratio: number; readonly isSlideSized: boolean } | null;
  /** KO-3: a laptop or a sandbox. */
  readonly isUnfit: boolean;
  readonly handOff: { readonly team: boolean; readonly vendor: boolean };
  /** AP-2: one vendor on both sides. */
  readonly isOneVendor: boolean;
  /** OWNER_IS_TEAM */
  readonly isOwnerInTeam: boolean;
}

const envelope = (approved: Money): EnvelopeState => ({ approved, spent: zero(approved.currency), remaining: approved });

export function adviceOf(draft: Draft, point: Point): Advice {
  const { POC, PRODUCTION } = approvedOf(draft, point);
  const poc = POC && envelope(POC);
  const production = envelope(PRODUCTION ?? zero(draft.currency));
  const ratio = poc && PRODUCTION && ratioOf(poc, production);
  const work = workRatio(weeksOf(draft));
  const delivery = deliveryOf(draft);
  const passes = handOff({ infrastructure: null, delivery: delivery?.pocTeam.trim() && delivery.productionTeam.trim() ? delivery : null });
  const owner = draft.productionOwner.trim().toLowerCase();
  return {
    money: poc && ratio !== null ? { ratio, band: bandOf(poc, production) } : null,
    work: work === null ? null : { ratio: work, isSlideSized: isSlideSized(work) },
    isUnfit: draft.tier !== '' && !isReal(draft.tier),
    handOff: passes,
    isOneVendor: delivery?.pocVendor != null && delivery.productionVendor != null && !passes.vendor,
    isOwnerInTeam: owner !== '' && [draft.pocLead, ...draft.members].some((email) => email.trim().toLowerCase() === owner),
  };
}
