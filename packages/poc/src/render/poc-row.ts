import { missingForKickOff } from '../figures/missing-steps.ts';
import type { PocState } from '../state.ts';
import type { PocRow } from '../view/poc.ts';

/** Who the POC is, and what its kick-off would refuse (KO-1…4). */
export const pocRow = (state: PocState): PocRow => ({
  slug: state.slug,
  name: state.name,
  hypothesis: state.hypothesis,
  unit: state.unit,
  startedOn: state.startedOn,
  kickedOffOn: state.kickedOffOn,
  decisionDueOn: state.decisionDueOn,
  goLiveOn: state.goLiveOn,
  missingSteps: missingForKickOff(state).map(({ code, message, field }) => ({ code, message, field: field ?? null })),
  templateId: state.checklist.templateId,
  templateVersion: state.checklist.templateVersion,
  hasChecklist: state.checklist.items.length > 0,
});
