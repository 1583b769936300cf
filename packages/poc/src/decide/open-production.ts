import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { isZero } from '@causeway/kernel/money.ts';
import type { PocOwnEventOf } from '../events.ts';
import type { PocState } from '../state.ts';

/** KO-6: the production sibling opens with what is approved for production at that moment; TI-2: with a kick-off on the day of that. */
export const openProduction = (state: PocState, today: PlainDate, kickedOffOn?: PlainDate): PocOwnEventOf<'ProductionOpened'> => {
  const approved = state.budget.approved.PRODUCTION;
  return fact(
    'ProductionOpened',
    { openedOn: kickedOffOn ?? today, openedWith: approved && !isZero(approved) ? approved : null },
    kickedOffOn,
  );
};
