import { describe, expect, it } from 'vitest';
import { usd } from '../testing/money.ts';
import type { FindingCode } from '../view/findings.ts';
import { exposureOf } from './exposure.ts';

const finding = (code: FindingCode, low: number, high = low) => ({ code, exposure: { low: usd(low), high: usd(high) } });

describe('exposure', () => {
  it('AP-3 the larger of shortfall and the late areas, beside re-platform, hand-off and quiet death', () => {
    const others = [finding('REPLATFORM_LATER', 10, 20), finding('HANDOFF', 5), finding('QUIET_DEATH', 1)];
    const late = [finding('AUTH_LATER', 30), finding('MONITORING_LATER', 8)];
    expect(exposureOf([...others, ...late, finding('HARDENING_SKIPPED', 40)], 'USD')).toEqual({ low: usd(56), high: usd(66) });
    expect(exposureOf([...others, ...late, finding('NO_PRODUCTION_BUDGET', 37)], 'USD')).toEqual({ low: usd(54), high: usd(64) });
  });
  it('AP-3 what has no price, or is an excess that is spent already, adds nothing', () =>
    expect(exposureOf([finding('OVERSPENT', 9), finding('ENVELOPE_RAIDED', 9), { code: 'NO_CHECKLIST', exposure: null }], 'USD')).toEqual({
      low: usd(0),
      high: usd(0),
    }));
});
