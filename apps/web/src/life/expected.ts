import type { FindingCode, Severity } from '../graphql/generated/graphql';
import { daysAfter } from '../numbers/day-in';
import { adviceOf } from './advice';
import type { Draft } from './draft';
import { amountOf, type Point } from './read';
import { STEPS, stepsOf } from './steps';

type Expected = { readonly code: FindingCode; readonly severity: Severity };

/** KO-7: the findings that an adoption opens with, in the order of the rules: what its kick-off lacked shows. The server's own are what counts. */
export function expectedFindings(draft: Draft, today: string, point: Point): readonly Expected[] {
  const advice = adviceOf(draft, point);
  const steps = stepsOf(draft, point);
  const isBound = draft.track === 'PRODUCTION_BOUND';
  const isListed = steps['KO-1'] === null;
  const isUnbudgeted = steps['KO-2'] !== null;
  const isOwned = steps['KO-4'] === null;
  const production = amountOf(draft.productionBudget, draft.currency, point);
  const hasProductionMoney = production !== null && BigInt(production.minorUnits) > 0n;
  // AP-4: one adopted as decided has none, but what stays alive of a graduated one; nothing is scored of it here.
  if (draft.outcome === 'STOP') return [];
  if (draft.outcome === 'GRADUATE') return isBound && isListed ? [{ code: 'MONITORING_LATER', severity: 'WARNING' }] : [];

  const isHandOff = advice.handOff.team || advice.handOff.vendor;
  const isDueSoon = draft.decisionDueOn !== '' && today >= daysAfter(draft.decisionDueOn, -28);
  const lacksStep = STEPS.some((step) => steps[step] !== null);
  const found: [boolean, FindingCode, Severity][] = [
    [isBound && isListed && draft.startedOn !== '' && today >= daysAfter(draft.startedOn, 14), 'AUTH_LATER', 'CRITICAL'],
    [isBound && (draft.tier === '' || advice.isUnfit), 'REPLATFORM_LATER', 'CRITICAL'],
    [isHandOff, 'HANDOFF', 'WARNING'],
    [isBound && isListed && isDueSoon, 'MONITORING_LATER', 'WARNING'],
    [isBound ? lacksStep : draft.track === 'RESEARCH' && (hasProductionMoney || isOwned), 'BROKEN_MIDDLE', 'WARNING'],
    [isBound && !isListed, 'NO_CHECKLIST', 'CRITICAL'],
    [isBound && isUnbudgeted, 'NO_PRODUCTION_BUDGET', 'CRITICAL'],
    [isBound && advice.money?.band === 'HARDENING_SKIPPED', 'HARDENING_SKIPPED', 'CRITICAL'],
    [isBound && advice.work?.isSlideSized === true, 'SLIDE_SIZED', 'WARNING'],
    [isBound && !isOwned, 'NO_PRODUCTION_OWNER', 'CRITICAL'],
    [isBound && advice.isOwnerInTeam, 'OWNER_IS_TEAM', 'WARNING'],
    [draft.decisionDueOn !== '' && draft.decisionDueOn < today, 'DECISION_OVERDUE', 'WARNING'],
  ];
  return found.flatMap(([isOpen, code, severity]) => (isOpen ? [{ code, severity }] : []));
}
