import type { KeptFinding } from '../../decided.ts';
import type { PocStatus } from '../../state.ts';
import type { Reading } from '../reading.ts';
import { authLater, monitoringLater } from './areas-later.ts';
import { envelopeRaided, hardeningSkipped, noProductionBudget, overspent, slideSized } from './budget.ts';
import type { FindingRule } from './finding.ts';
import { handoff, replatformLater } from './hosting.ts';
import { budgetLate, checklistLate, ownerLate, scopedLate } from './late.ts';
import { noProductionOwner, ownerAbsent, ownerIsTeam } from './owner.ts';
import { decisionOverdue, quietDeath, weekMissed, weekPartial } from './time.ts';
import { brokenMiddle, noChecklist } from './track.ts';

/** Every finding, in the order of their table in docs/rules.md. */
export const FINDINGS: readonly FindingRule[] = [
  authLater,
  replatformLater,
  handoff,
  monitoringLater,
  brokenMiddle,
  noChecklist,
  noProductionBudget,
  hardeningSkipped,
  slideSized,
  envelopeRaided,
  overspent,
  noProductionOwner,
  ownerAbsent,
  ownerIsTeam,
  weekMissed,
  weekPartial,
  checklistLate,
  budgetLate,
  ownerLate,
  scopedLate,
  decisionOverdue,
  quietDeath,
];

const RUNNING: readonly PocStatus[] = ['RUNNING'];

/** AP-4: the findings that a decided POC keeps alive, where it GRADUATED. */
export const ALIVE_AFTER = FINDINGS.filter((rule) => rule.livesIn?.includes('GRADUATED')).map((rule) => rule.code);

/** §5, AP-4: what is open now, by the facts and the clock; none of a PROPOSED POC, of a GRADUATED one those that stay alive. */
export const findingsNow = (reading: Reading): readonly KeptFinding[] => {
  const { status, track } = reading.state;
  const found: KeptFinding[] = [];
  for (const { code, severity, boundOnly, livesIn = RUNNING, open } of FINDINGS) {
    if (!livesIn.includes(status) || (boundOnly && track !== 'PRODUCTION_BOUND')) continue;
    const said = open(reading);
    if (said !== null) found.push({ code, severity, message: said.message, remedy: said.remedy, exposure: said.exposure ?? null });
  }
  return found;
};
