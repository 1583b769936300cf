import { weekAt } from '@causeway/kernel/calendar.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../policy.ts';
import { eur, usd } from '../testing/money.ts';
import { admin } from '../testing/people.ts';
import type { PolicyInput } from './commands.ts';
import { changePolicy, type PolicyContext } from './decide.ts';
import { evolvePolicy, initialPolicy } from './evolve.ts';

const context: PolicyContext = {
  now: 0,
  zone: 'UTC',
  actor: admin,
  commandId: 'c',
  newId: () => 'id',
  currenciesInUse: ['USD', 'EUR'],
};
const given = specify({ initial: initialPolicy, evolve: evolvePolicy, decide: changePolicy }, context);
const change = (policy: PolicyInput, reason = 'agreed') => ({ type: 'changePolicy', policy, reason }) as const;

describe('changing the policy', () => {
  it('GA-2 records the whole policy with its next version; what is absent stays', () =>
    given()
      .when(change({ overall: 0.85, capacity: null }))
      .records({
        type: 'PolicyChanged',
        data: { policy: { ...DEFAULT_POLICY, version: 2, overall: 0.85, weeklyRates: [...DEFAULT_POLICY.weeklyRates] }, reason: 'agreed' },
      }));
  it('GE-4 the same policy is no event', () =>
    given()
      .when(change({ overall: 0.8, timeZone: 'UTC' }))
      .recordsNothing());
  it('GE-4 the same policy is no event either once the log has told it, whose members have an order of their own', () => {
    const weeklyRates = [usd(6_000), eur(5_500)];
    const policy = { ...DEFAULT_POLICY, version: 2, overall: 0.85, weeklyRates };
    given({ type: 'PolicyChanged', data: { policy, reason: 'agreed' } })
      .when(change({ overall: 0.85, weeklyRates }))
      .recordsNothing();
  });
  it.each([
    [{ overall: 1.01 }, 'overall'],
    [{ perArea: -0.1 }, 'perArea'],
    [{ overall: 0.80001 }, 'overall'],
    [{ ownerAttendance: 2 }, 'ownerAttendance'],
    [{ blockingScore: 0 }, 'blockingScore'],
    [{ blockingScore: 4 }, 'blockingScore'],
    [{ capacity: 0 }, 'capacity'],
    [{ minimumRatio: 0 }, 'minimumRatio'],
    [{ drillMaxAgeDays: -1 }, 'drillMaxAgeDays'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ timeZone: '+02:00' }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
    [{ blockingScore: 1.5 }, 'blockingScore'],
    [{ capacity: -1 }, 'capacity'],
    [{ minimumRatio: -0.1 }, 'minimumRatio'],
    [{ drillMaxAgeDays: 1.5 }, 'drillMaxAgeDays'],
    [{ drillMaxAgeDays: 36_501 }, 'drillMaxAgeDays'],
    [{ overall: Number.NaN }, 'overall'],
    [{ defaultCurrency: '' }, 'defaultCurrency'],
    [{ defaultCurrency: 'XYZ' }, 'defaultCurrency'],
    [{ defaultCurrency: 'JPY' }, 'defaultCurrency'],
    [{ weeklyRates: [usd(1)] }, 'weeklyRates'],
    [{ weeklyRates: [usd(1), usd(2), eur(1)] }, 'weeklyRates'],
  ] as [PolicyInput, string][])('GE-5 %j is outside its rule, before the reason is looked at', (policy, field) =>
    given()
      .when(change(policy, ''))
      .isRefused({ code: 'BAD_USER_INPUT', field: ['policy', field] }),
  );
  it.each([
    { overall: 0, perArea: 1, ownerAttendance: 1 },
    { overall: 0.8001, minimumRatio: 0.01, capacity: 0.1, blockingScore: 3, drillMaxAgeDays: 0 },
    { timeZone: 'Europe/Zurich', defaultCurrency: 'CHF' },
    { defaultCurrency: 'JPY', weeklyRates: [usd(1), eur(1), { minorUnits: '1', currency: 'JPY' }] },
  ] as PolicyInput[])('GE-5 %j is within its rule', (policy) =>
    expect(given().when(change(policy)).outcome).toMatchObject([{ data: { policy } }]),
  );
  it('GE-5 a weekly rate is above zero, and a time zone is one that the calendar knows', () => {
    given()
      .when(change({ weeklyRates: [usd(0), eur(1)] }))
      .isRefused({ code: 'BAD_USER_INPUT', field: ['policy', 'weeklyRates', '0', 'minorUnits'] });
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      expect(isRefused(given().when(change({ timeZone })).outcome)).toBe(false);
      expect(() => weekAt(0, timeZone)).not.toThrow();
    }
  });
  it('GE-5 needs a reason', () =>
    given()
      .when(change({ overall: 0.9 }, ' '))
      .isRefused({ code: 'REASON_REQUIRED', field: ['reason'] }));
  it('GE-3 money is parsed by its rule', () =>
    given()
      .when(change({ weeklyRates: [{ minorUnits: '1.5', currency: 'USD' }, eur(1)] }))
      .isRefused({ code: 'INVALID_MONEY', field: ['policy', 'weeklyRates', '0', 'minorUnits'] }));
  it('MO-4 weeklyRates replaces the list and keeps every currency in use', () => {
    const { outcome } = given().when(change({ weeklyRates: [usd(6_000), eur(5_500)] }));
    expect(outcome).toMatchObject([{ data: { policy: { weeklyRates: [usd(6_000), eur(5_500)] } } }]);
  });
});
