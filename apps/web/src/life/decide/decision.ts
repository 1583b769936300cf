import { released } from '@causeway/budget/figures.ts';
import { checkDecidable, checkGraduates } from '@causeway/kernel/life.ts';
import { add, type Money } from '@causeway/kernel/money.ts';
import type { Refusal } from '@causeway/kernel/refusal.ts';
import type { Decision, OwnerRole, StopReason } from '../../graphql/generated/graphql';
import type { LifePoc } from '../WithPoc';

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

const isLeadOf = ({ owners }: Pick<Decidable, 'owners'>, me: string): boolean =>
  owners.some(({ role, person }) => role === 'POC_LEAD' && person.id === me);

/** DE-5, TR-3, DE-1: why a decision is not to be taken now, in the words of its refusal; null where it is. */
export const whyNot = (decision: Decision, poc: Decidable, me: string): Refusal | null =>
  checkDecidable(decision, poc.status, poc.track) ?? (decision === 'GRADUATE' ? checkGraduates(isLeadOf(poc, me)) : null);

/** MO-6: what a STOP releases of both envelopes. */
export const savedBy = ({ budget: { poc, production } }: Pick<LifePoc, 'budget'>): Money => add(released(poc), released(production));
