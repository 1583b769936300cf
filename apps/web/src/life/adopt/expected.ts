import { isSlideSized } from '@causeway/budget/figures.ts';
import { absentAuthentication, isBlind, type Left } from '@causeway/checklist/later.ts';
import { staysNowhere } from '@causeway/hosting/figures.ts';
import { isDecisionNear, isOverdue, isTwoWeeksOn } from '@causeway/kernel/life.ts';
import { isZero } from '@causeway/kernel/money.ts';
import type { FindingCode, Severity } from '../../graphql/generated/graphql';
import type { SheetItem } from '../../week/ScoreRow';
import { adviceOf } from '../advice';
import type { Draft } from '../draft';
import { approvedOf, type Point } from '../read';
import { STEPS, stepsOf } from '../steps';

type Expected = { readonly code: FindingCode; readonly severity: Severity };

/** When it would be adopted, and what the checklist that was chosen asks. */
interface Adopting {
  readonly clock: number;
  readonly zone: string;
  readonly items: readonly Pick<SheetItem, 'id' | 'area' | 'blocking' | 'weight'>[];
}

/**
 * KO-7: the findings that an adoption opens with, in the order of the rules: what its kick-off lacked shows. Each opens on the very functions that find
 * it once it is recorded.
 */
export function expectedFindings(draft: Draft, { clock, zone, items }: Adopting, point: Point): readonly Expected[] {
  const advice = adviceOf(draft, point);
  const steps = stepsOf(draft, point);
  const isBound = draft.track === 'PRODUCTION_BOUND';
  const standings = items.map((item): Left => ({ item, waiver: null, score: draft.scores[item.id]?.score ?? null }));
  // AP-4: one adopted as decided has none, but what stays alive of a graduated one.
  if (draft.outcome === 'STOP') return [];
  if (draft.outcome === 'GRADUATE') return isBound && isBlind(standings) ? [{ code: 'MONITORING_LATER', severity: 'WARNING' }] : [];

  const { PRODUCTION } = approvedOf(draft, point);
  const hasProduction = (PRODUCTION !== null && !isZero(PRODUCTION)) || steps['KO-4'] === null;
  const lacksStep = STEPS.some((step) => steps[step] !== null);
  const dueOn = draft.decisionDueOn || null;
  const isLong = draft.startedOn !== '' && isTwoWeeksOn(draft.startedOn, clock, zone);
  const found: [boolean, FindingCode, Severity][] = [
    [isBound && isLong && absentAuthentication(standings).length > 0, 'AUTH_LATER', 'CRITICAL'],
    [isBound && staysNowhere(draft.tier || null, true), 'REPLATFORM_LATER', 'CRITICAL'],
    [advice.handOff.team || advice.handOff.vendor, 'HANDOFF', 'WARNING'],
    [isBound && isBlind(standings) && isDecisionNear(dueOn, clock, zone), 'MONITORING_LATER', 'WARNING'],
    [isBound ? lacksStep : draft.track === 'RESEARCH' && hasProduction, 'BROKEN_MIDDLE', 'WARNING'],
    [isBound && steps['KO-1'] !== null, 'NO_CHECKLIST', 'CRITICAL'],
    [isBound && steps['KO-2'] !== null, 'NO_PRODUCTION_BUDGET', 'CRITICAL'],
    [isBound && advice.money?.band === 'HARDENING_SKIPPED', 'HARDENING_SKIPPED', 'CRITICAL'],
    [isBound && isSlideSized(advice.work?.ratio ?? null), 'SLIDE_SIZED', 'WARNING'],
    [isBound && steps['KO-4'] !== null, 'NO_PRODUCTION_OWNER', 'CRITICAL'],
    [isBound && advice.isOwnerInTeam, 'OWNER_IS_TEAM', 'WARNING'],
    [isOverdue(dueOn, clock, zone), 'DECISION_OVERDUE', 'WARNING'],
  ];
  return found.flatMap(([isOpen, code, severity]) => (isOpen ? [{ code, severity }] : []));
}
