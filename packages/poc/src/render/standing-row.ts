import { weekStanding } from '@causeway/checklist/round.ts';
import { addWeeks, type IsoWeek, weekAt } from '@causeway/kernel/calendar.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import { areaFigures } from '../figures/area-figures.ts';
import type { Gate } from '../figures/gate.ts';
import { turnsOnMondays } from '../figures/next-instant.ts';
import type { Reading } from '../figures/reading.ts';
import { scoredSpan } from '../figures/weeks.ts';
import type { PocState } from '../state.ts';
import type { FindingRow } from '../view/findings.ts';
import type { StandingRow } from '../view/poc.ts';

const figures = lastFor(areaFigures);
const codes = lastFor((findings: readonly FindingRow[]) => findings.map(({ code }) => code));
const ownerIds = lastFor(({ owners }: PocState['ownership']) => [...new Set(Object.values(owners).map(({ person }) => person))]);

/** CL-7, GA-1: how far the POC is. */
export const standingRow = (reading: Reading, gate: Gate, findings: readonly FindingRow[]): StandingRow => {
  const { state, readiness, today, week } = reading;
  const roundWeek = roundWeekOf(reading);
  return {
    track: state.track,
    status: state.status,
    revision: state.revision,
    position: BigInt(state.position),
    lastChangedAt: state.lastChangedAt,
    readiness: readiness.overall,
    scored: readiness.scored,
    stale: readiness.stale,
    total: readiness.total,
    disputed: readiness.disputed,
    catches: state.checklist.catches,
    weakest: readiness.weakest,
    lastScoredWeek: scoredSpan(state.checklist)?.last ?? null,
    roundWeek,
    round:
      roundWeek === week
        ? reading.round
        : [roundWeek, addWeeks(roundWeek, -1)].map((each) => weekStanding(state.checklist, each, { today, week })),
    areas: figures(readiness.areas),
    gateOpen: gate.open,
    policyVersion: gate.policyVersion,
    ownerIds: ownerIds(state.ownership),
    productionOwner: state.ownership.owners.PRODUCTION_OWNER?.person ?? null,
    findings: codes(findings),
  };
};

/** CL-3: the week that the row knows the round from: of a POC that no Monday changes, the one of its newest event, so that the row stays as it is. */
const roundWeekOf = ({ state, week, zone }: Reading): IsoWeek => (turnsOnMondays(state) ? week : weekAt(state.lastChangedAt, zone));
