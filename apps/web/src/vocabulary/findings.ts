import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FindingCode, Severity } from '../graphql/generated/graphql';

export const findingName: Record<FindingCode, MessageDescriptor> = {
  AUTH_LATER: msg`Authentication left for later`,
  REPLATFORM_LATER: msg`Re-platform left for later`,
  HANDOFF: msg`Hand-off to another team`,
  MONITORING_LATER: msg`Monitoring left for later`,
  BROKEN_MIDDLE: msg`Broken middle`,
  NO_CHECKLIST: msg`No checklist`,
  NO_PRODUCTION_BUDGET: msg`No production budget`,
  HARDENING_SKIPPED: msg`Hardening skipped`,
  SLIDE_SIZED: msg`Sized for a slide`,
  ENVELOPE_RAIDED: msg`Production envelope raided`,
  OVERSPENT: msg`Overspent`,
  NO_PRODUCTION_OWNER: msg`No production owner`,
  OWNER_ABSENT: msg`Owner absent`,
  OWNER_IS_TEAM: msg`Owner is on the team`,
  WEEK_MISSED: msg`Week missed`,
  WEEK_PARTIAL: msg`Week incomplete`,
  CHECKLIST_LATE: msg`Checklist written late`,
  BUDGET_LATE: msg`Budget approved late`,
  OWNER_LATE: msg`Owner named late`,
  SCOPED_LATE: msg`Scoped late`,
  DECISION_OVERDUE: msg`Decision overdue`,
  QUIET_DEATH: msg`Quiet death`,
};

/** Severities, worst first, each with a mark of its own: never told by colour alone. */
export const severities: readonly { readonly severity: Severity; readonly mark: string; readonly name: MessageDescriptor }[] = [
  { severity: 'CRITICAL', mark: '■', name: msg`critical` },
  { severity: 'WARNING', mark: '▲', name: msg`warning` },
  { severity: 'INFO', mark: '○', name: msg`info` },
];
