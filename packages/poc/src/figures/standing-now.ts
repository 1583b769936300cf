import type { Instant } from '@causeway/kernel/calendar.ts';
import { plainPolicy } from '../decide/plain-policy.ts';
import type { KeptFinding } from '../decided.ts';
import type { PocOwnEventOf } from '../events.ts';
import type { Policy } from '../policy.ts';
import type { PocState } from '../state.ts';
import { exposureOf } from './exposure.ts';
import { findingsNow } from './findings/find.ts';
import { gateOf } from './gate.ts';
import { readAt } from './reading.ts';

type Kept = Pick<PocOwnEventOf<'PocGraduated'>['data'], 'gate' | 'figures' | 'findings' | 'policy'>;

/** DE-4: the gate as it is, and what a decision taken now keeps of the moment. */
export const standingNow = (state: PocState, policy: Policy, now: Instant) => {
  const reading = readAt(state, policy, now);
  const gate = gateOf(reading);
  const findings = findingsNow(reading);
  const { budget, readiness } = reading;
  const kept: Kept = {
    gate: { ...gate, criteria: gate.criteria.map((criterion) => ({ ...criterion, items: [...criterion.items] })) },
    figures: {
      readiness: readiness.overall,
      areas: readiness.areas.map((area) => area.readiness),
      scored: readiness.scored,
      total: readiness.total,
      currency: budget.currency,
      pocApproved: budget.poc.approved,
      pocSpent: budget.poc.spent,
      productionApproved: budget.production.approved,
      productionSpent: budget.production.spent,
      ratio: budget.ratio,
      band: budget.band,
      hardeningEstimate: budget.hardeningEstimate,
      shortfall: budget.shortfall,
      exposure: exposureOf(findings, budget.currency),
    },
    findings: findings.map((finding): KeptFinding => ({ ...finding })),
    policy: plainPolicy(policy),
  };
  return { gate, kept };
};
