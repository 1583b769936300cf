import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { checkKickOffDay } from '@causeway/kernel/life.ts';
import { settle } from '@causeway/kernel/refusal.ts';
import type { KickOffPoc } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocEvent } from '../evolve.ts';
import { missingForKickOff } from '../figures/missing-steps.ts';
import type { PocState } from '../state.ts';
import { openProduction } from './open-production.ts';

/** KO-5, KO-6: a production-bound POC starts with all four steps, today or a few days ago, and its production sibling opens beside it; research starts as it is. */
export const kickOffPoc: Decide<KickOffPoc, PocState, PocEvent, PocContext> = (command, state, context) => {
  const today = dayOf(context.now, context.zone);
  const on = command.on ?? today;
  const refused = settle([checkKickOffDay(on, today), ...missingForKickOff(state)]);
  if (refused) return refused;
  const kickedOff = fact('PocKickedOff', { on }, on);
  return state.track === 'PRODUCTION_BOUND' ? [kickedOff, openProduction(state, today, on)] : [kickedOff];
};
