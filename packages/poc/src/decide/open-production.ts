import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { isZero } from '@causeway/kernel/money.ts';
import type { PocOwnEventOf } from '../events.ts';
import type { PocState } from '../state.ts';

/** KO-6: the production sibling opens with what is approved for production at that moment. */
export const openProduction = (state: PocState, on: PlainDate): PocOwnEventOf<'ProductionOpened'> => {
  const approved = state.budget.PRODUCTION.approved;
  return fact('ProductionOpened', { openedOn: on, openedWith: isZero(approved) ? null : approved });
};
