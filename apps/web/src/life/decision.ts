import { released } from '@causeway/budget/figures.ts';
import { add, type Money } from '@causeway/kernel/money.ts';
import type { Decision, OwnerRole, StopReason } from '../graphql/generated/graphql';
import type { LifePoc } from './WithPoc';

/** What of a POC says which decisions it takes, and from whom. */
interface Decidable extends Pick<LifePoc, 'status' | 'track'> {
  readonly owners: readonly { readonly role: OwnerRole; readonly person: { readonly id: string } }[];
}

/** A decision as it is being typed. */
export interface Deciding {
  readonly decision: Decision | null;
  readonly rationale: string;
  readonly override: boolean;
  readonly stopReason: StopReason | null;
  readonly learned: string;
  readonly extendTo: string;
}

export const undecided: Deciding = { decision: null, rationale: '', override: false, stopReason: null, learned: '', extendTo: '' };

/** DE-1: whoever leads the POC cannot graduate it, not by override either. */
const isLeadOf = ({ owners }: Pick<Decidable, 'owners'>, me: string): boolean =>
  owners.some(({ role, person }) => role === 'POC_LEAD' && person.id === me);

/** DE-5, TR-3, DE-1: why a decision is not to be taken now; null where it is. */
export type WhyNot = 'PROPOSED' | 'RESEARCH' | 'LEAD' | null;

export function whyNot(decision: Decision, poc: Decidable, me: string): WhyNot {
  if (decision === 'STOP') return null;
  if (poc.status === 'PROPOSED') return 'PROPOSED';
  if (decision === 'EXTEND') return null;
  if (poc.track === 'RESEARCH') return 'RESEARCH';
  return isLeadOf(poc, me) ? 'LEAD' : null;
}

/** MO-6: what a STOP releases of both envelopes. */
export const savedBy = ({ budget: { poc, production } }: Pick<LifePoc, 'budget'>): Money => add(released(poc), released(production));
