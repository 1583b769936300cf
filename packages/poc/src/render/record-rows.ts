import { newestRuns, validUntil } from '@causeway/drills/figures.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import type { Policy } from '../policy.ts';
import type { PocState } from '../state.ts';
import type { DrillRow } from '../view/drills.ts';
import type { DecisionRow } from '../view/gate.ts';
import type { SpendRow } from '../view/money.ts';
import type { PilotRow } from '../view/poc.ts';

/** MO-1: spend in the order it was recorded, with what was first recorded where it was corrected. */
export const spendRows = lastFor((spends: PocState['budget']['spends']): readonly SpendRow[] =>
  spends.map((spend, place) => ({ ...spend, place })),
);

/** FE-2: the answers to the pilot checklist. */
export const pilotRows = lastFor((pilot: PocState['pilot']): readonly PilotRow[] => pilot.map((answer, place) => ({ ...answer, place })));

/** DE-4: the decisions, each with what stood when it was taken. */
export const decisionRows = lastFor((decisions: PocState['decisions']): readonly DecisionRow[] =>
  decisions.map((decided, place) => ({
    id: decided.id,
    place,
    decision: decided.decision,
    position: decided.position,
    decidedAt: decided.decidedAt,
    effectiveOn: decided.effectiveOn,
    decidedBy: decided.decidedBy,
    rationale: decided.rationale,
    stopReason: decided.stopReason,
    learned: decided.learned,
    override: decided.override,
    extendTo: decided.extendTo,
    saved: decided.saved,
    gate: decided.gate,
  })),
);

/** GA-1: the newest run of each scenario, and until when it counts. */
export const drillRows = ({ drills }: PocState, { drillMaxAgeDays }: Policy): readonly DrillRow[] => newest(drills, drillMaxAgeDays);

const newest = lastFor((drills: PocState['drills'], drillMaxAgeDays: number): readonly DrillRow[] =>
  newestRuns(drills).map((run) => ({
    scenario: run.scenario,
    passed: run.passed,
    ranOn: run.ranOn,
    evidence: run.evidence,
    note: run.note,
    validUntil: validUntil(run, drillMaxAgeDays),
  })),
);
