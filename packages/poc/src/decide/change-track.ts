import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { settle } from '@causeway/kernel/refusal.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import type { ChangeTrack } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocEvent } from '../evolve.ts';
import { missingSteps } from '../figures/missing-steps.ts';
import type { PocState } from '../state.ts';
import { openProduction } from './open-production.ts';

/** TR-2, KO-6: running research becomes production-bound only with the four steps, which opens its sibling; a return to research closes it. */
export const changeTrack: Decide<ChangeTrack, PocState, PocEvent, PocContext> = (command, state, context) => {
  const turns = command.track !== state.track;
  const scopes = turns && command.track === 'PRODUCTION_BOUND' && state.status === 'RUNNING';
  const refused = settle([checkReason(command.reason, ['reason']), ...(scopes ? missingSteps(state) : [])]);
  if (refused) return refused;
  if (!turns) return [];
  const changed = fact('TrackChanged', { from: state.track, to: command.track, reason: command.reason });
  return scopes ? [changed, openProduction(state, dayOf(context.now, context.zone))] : [changed];
};
