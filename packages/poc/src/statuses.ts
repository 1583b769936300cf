import { checkAdoptedTrack, checkDecidable, GRADUATED_TAKES, STOPPED_TAKES } from '@causeway/kernel/life.ts';
import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';
import type { PocCommand } from './commands.ts';
import type { PocState } from './state.ts';

/** DE-5: why a POC's status does not take a command; null when it does. Also TR-3 and the adoption of DE-3. */
export const checkStatus = (command: PocCommand, state: PocState | null): Refusal | null => {
  if (command.type === 'adoptPoc') return checkAdoptedOutcome(command);
  if (!state || command.type === 'proposePoc') return null;
  const wrong = (what: string) => refusal('WRONG_STATUS', what);
  switch (state.status) {
    case 'PROPOSED':
      return command.type === 'decide' ? checkDecidable(command.decision, state.status, state.track) : null;
    case 'RUNNING':
      if (command.type === 'kickOffPoc') return wrong('It runs already.');
      if (command.type === 'answerPilot') return wrong('The pilot checklist belongs to the proposal; this POC runs already.');
      if (command.type === 'writeChecklist' && state.checklist.items.length > 0)
        return wrong('Its checklist is written; change it with a reason instead (changeChecklist).');
      return command.type === 'decide' ? checkDecidable(command.decision, state.status, state.track) : null;
    case 'GRADUATED':
      return GRADUATED_TAKES.includes(command.type) ? null : wrong('It has graduated; this cannot be changed any more.');
    case 'STOPPED':
      return STOPPED_TAKES.includes(command.type) ? null : wrong('It was stopped; only recorded spend can still be corrected.');
    default:
      return state.status satisfies never;
  }
};

const checkAdoptedOutcome = (command: PocCommand & { type: 'adoptPoc' }): Refusal | null => {
  const decision = command.outcome?.decision;
  if (decision === 'EXTEND')
    return refusal('WRONG_STATUS', 'Nothing is adopted as extended: adopt it as running, with the day its decision is due.', [
      'outcome',
      'decision',
    ]);
  return checkAdoptedTrack(command.track, decision);
};
