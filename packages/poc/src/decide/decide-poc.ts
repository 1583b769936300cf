import { changeBudget, correctSpend, recordSpend } from '@causeway/budget/decide.ts';
import { changeChecklist, writeChecklist } from '@causeway/checklist/decide-list.ts';
import { holdReview } from '@causeway/checklist/decide-review.ts';
import { scoreItems } from '@causeway/checklist/decide-scores.ts';
import { endWaiver, waiveItem } from '@causeway/checklist/decide-waivers.ts';
import { recordDrill } from '@causeway/drills/decide.ts';
import { recordFeasibility, recordValue } from '@causeway/feasibility/decide.ts';
import { declareInfrastructure, nameDelivery } from '@causeway/hosting/decide.ts';
import type { Decide } from '@causeway/kernel/command.ts';
import { refuse } from '@causeway/kernel/refusal.ts';
import { acceptOwnership, changeOwner, changeTeam } from '@causeway/ownership/decide.ts';
import type { PocCommand } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocEvent } from '../evolve.ts';
import type { PocState } from '../state.ts';
import { checkStatus } from '../statuses.ts';
import { adoptPoc } from './adopt-poc.ts';
import { answerPilot } from './answer-pilot.ts';
import { changeTrack } from './change-track.ts';
import { decide } from './decide.ts';
import { describePoc } from './describe-poc.ts';
import { kickOffPoc } from './kick-off-poc.ts';
import { proposePoc } from './propose-poc.ts';
import { moneyContext, reviewContext, scoringContext } from './slice-contexts.ts';

/** Every command of a POC, decided on one consistent state: its status first (DE-5), then the rules of the slice that it belongs to. */
export const decidePoc: Decide<PocCommand, PocState | null, PocEvent, PocContext> = (command, state, context) => {
  const wrongStatus = checkStatus(command, state);
  if (wrongStatus) return { refusals: [wrongStatus] };
  if (command.type === 'proposePoc') return proposePoc(command, state, context);
  if (command.type === 'adoptPoc') return adoptPoc(command, state, context);
  if (!state) return refuse('NOT_FOUND', 'There is no such POC; look it up under `pocs`.', ['pocId']);
  switch (command.type) {
    case 'describePoc':
      return describePoc(command, state, context);
    case 'answerPilot':
      return answerPilot(command, state, context);
    case 'kickOffPoc':
      return kickOffPoc(command, state, context);
    case 'changeTrack':
      return changeTrack(command, state, context);
    case 'decide':
      return decide(command, state, context);
    case 'writeChecklist':
      return writeChecklist(command, state.checklist, context);
    case 'changeChecklist':
      return changeChecklist(command, state.checklist, context);
    case 'scoreItems':
      return scoreItems(command, state.checklist, scoringContext(state, context));
    case 'holdReview':
      return holdReview(command, state.checklist, reviewContext(command, state, context));
    case 'waiveItem':
      return waiveItem(command, state.checklist, context);
    case 'endWaiver':
      return endWaiver(command, state.checklist, context);
    case 'changeBudget':
      return changeBudget(command, state.budget, moneyContext(state, context));
    case 'recordSpend':
      return recordSpend(command, state.budget, moneyContext(state, context));
    case 'correctSpend':
      return correctSpend(command, state.budget, moneyContext(state, context));
    case 'recordFeasibility':
      return recordFeasibility(command, state.feasibility, context);
    case 'recordValue':
      return recordValue(command, state.feasibility, moneyContext(state, context));
    case 'changeOwner':
      return changeOwner(command, state.ownership, context);
    case 'changeTeam':
      return changeTeam(command, state.ownership, context);
    case 'acceptOwnership':
      return acceptOwnership(command, state.ownership, context);
    case 'declareInfrastructure':
      return declareInfrastructure(command, state.hosting, context);
    case 'nameDelivery':
      return nameDelivery(command, state.hosting, context);
    case 'recordDrill':
      return recordDrill(command, state.drills, context);
    default:
      return command satisfies never;
  }
};
