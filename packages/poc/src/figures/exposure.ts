import { add, larger, type Money, type MoneyRange, zero } from '@causeway/kernel/money.ts';
import type { FindingCode } from '../view/findings.ts';

interface Priced {
  readonly code: FindingCode;
  readonly exposure: MoneyRange | null;
}

const SHORTFALL: readonly FindingCode[] = ['NO_PRODUCTION_BUDGET', 'HARDENING_SKIPPED'];
const LATER: readonly FindingCode[] = ['AUTH_LATER', 'MONITORING_LATER'];
const ALWAYS: readonly FindingCode[] = ['REPLATFORM_LATER', 'HANDOFF', 'QUIET_DEATH'];

/** AP-3: money at risk over the findings, nothing counted twice: the shortfall and the late areas are the same work, so the larger counts. */
export const exposureOf = (findings: readonly Priced[], currency: string): MoneyRange => {
  const bound = (end: 'low' | 'high'): Money => {
    const sum = (codes: readonly FindingCode[]): Money =>
      findings.reduce(
        (total, finding) => (finding.exposure && codes.includes(finding.code) ? add(total, finding.exposure[end]) : total),
        zero(currency),
      );
    return add(sum(ALWAYS), larger(sum(SHORTFALL), sum(LATER)));
  };
  return { low: bound('low'), high: bound('high') };
};
