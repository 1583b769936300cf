import type { Context, Decide } from '@causeway/kernel/command.ts';
import { isCurrency } from '@causeway/kernel/currencies.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { canonicalMoney, checkMoney, minor } from '@causeway/kernel/money.ts';
import { type Refusal, refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import type { Policy } from '../policy.ts';
import type { ChangePolicy, PolicyInput } from './commands.ts';
import type { PolicyEvent } from './events.ts';

export interface PolicyContext extends Context {
  /** Currencies that POCs have amounts in: each needs a weekly rate. */
  readonly currenciesInUse: readonly string[];
}

/** GA-2: changes what the gate asks, from the instant it is recorded; the same policy again is no event. */
export const changePolicy: Decide<ChangePolicy, Policy, PolicyEvent, PolicyContext> = (command, policy, context) => {
  const refused = settle([
    ...checkPolicy(command.policy, policy, context.currenciesInUse, ['policy']),
    checkReason(command.reason, ['reason']),
  ]);
  if (refused) return refused;
  const next = withInput(policy, command.policy);
  if (JSON.stringify(next) === JSON.stringify(withInput(policy, {}))) return [];
  return [fact('PolicyChanged', { policy: { ...next, weeklyRates: [...next.weeklyRates] }, reason: command.reason })];
};

/**
 * A policy with some of its values replaced and its version counted on (`weeklyRates` replaces the list); its members in one order,
 * which the log does not keep.
 */
export const withInput = (policy: Policy, input: PolicyInput): Policy => ({
  version: policy.version + 1,
  overall: input.overall ?? policy.overall,
  perArea: input.perArea ?? policy.perArea,
  blockingScore: input.blockingScore ?? policy.blockingScore,
  ownerAttendance: input.ownerAttendance ?? policy.ownerAttendance,
  minimumRatio: input.minimumRatio ?? policy.minimumRatio,
  drillMaxAgeDays: input.drillMaxAgeDays ?? policy.drillMaxAgeDays,
  defaultCurrency: input.defaultCurrency ?? policy.defaultCurrency,
  weeklyRates: (input.weeklyRates ?? policy.weeklyRates).map(canonicalMoney),
  capacity: input.capacity ?? policy.capacity,
  timeZone: input.timeZone ?? policy.timeZone,
});

type Given = number | null | undefined;
const wrong = (message: string, field: readonly string[]): Refusal => refusal('BAD_USER_INPUT', message, field);
const number = (value: Given, holds: (value: number) => boolean, message: string, field: readonly string[]): Refusal | null =>
  value === null || value === undefined || (Number.isFinite(value) && holds(value)) ? null : wrong(message, field);
const isShare = (value: number): boolean => value >= 0 && value <= 1;
/** MO-3: thresholds have at most four decimals, so that they can be compared exactly. */
const hasFourDecimals = (value: number): boolean => Number(value.toFixed(4)) === value;

/** GE-5: why a policy's values are outside their rules (shares in 0–1, blocking score 1–3, capacity and ratio above 0, a rate for each currency in use). */
export const checkPolicy = (
  input: PolicyInput,
  policy: Policy,
  currenciesInUse: readonly string[],
  field: readonly string[],
): (Refusal | null)[] => {
  const at = (name: keyof PolicyInput): string[] => [...field, name];
  const threshold = (value: number): boolean => isShare(value) && hasFourDecimals(value);
  return [
    number(input.overall, threshold, 'Give the overall threshold as a share from 0 to 1 with at most four decimals.', at('overall')),
    number(input.perArea, threshold, 'Give the threshold of an area as a share from 0 to 1 with at most four decimals.', at('perArea')),
    number(input.blockingScore, (value) => [1, 2, 3].includes(value), 'The blocking score is 1, 2 or 3.', at('blockingScore')),
    number(input.ownerAttendance, isShare, 'Give the owner’s attendance as a share from 0 to 1.', at('ownerAttendance')),
    number(input.minimumRatio, (value) => value > 0, 'The smallest budget ratio is above 0.', at('minimumRatio')),
    number(
      input.drillMaxAgeDays,
      (value) => Number.isInteger(value) && value >= 0 && value <= 36_500,
      'A drill counts for a whole number of days, 0 to 36,500.',
      at('drillMaxAgeDays'),
    ),
    number(input.capacity, (value) => value > 0, 'Capacity is a number of engineers above 0.', at('capacity')),
    input.timeZone != null && !isTimeZone(input.timeZone)
      ? wrong('Name the time zone as IANA does, such as Europe/Zurich or UTC.', at('timeZone'))
      : null,
    ...checkRates(input, policy, currenciesInUse, at),
  ];
};

const checkRates = (
  input: PolicyInput,
  policy: Policy,
  currenciesInUse: readonly string[],
  at: (name: keyof PolicyInput) => string[],
): (Refusal | null)[] => {
  const given = input.weeklyRates;
  const currency = input.defaultCurrency ?? policy.defaultCurrency;
  const wrongMoney = (given ?? []).map((rate, place) => checkMoney(rate, [...at('weeklyRates'), String(place)]));
  if (!isCurrency(currency)) return [wrong('The default currency is one of ISO 4217, such as USD.', at('defaultCurrency')), ...wrongMoney];
  const rated = (given ?? policy.weeklyRates).map((rate) => rate.currency);
  const twice = rated.find((code, place) => rated.indexOf(code) !== place);
  const unrated = [...new Set(currenciesInUse)].filter((code) => !rated.includes(code)).sort();
  return [
    ...wrongMoney,
    ...(given ?? []).map((rate, place) =>
      /^\d{1,18}$/.test(rate.minorUnits) && minor(rate) === 0n
        ? wrong('A weekly rate is above zero.', [...at('weeklyRates'), String(place), 'minorUnits'])
        : null,
    ),
    twice ? wrong(`Give one weekly rate for ${twice}, not several.`, at('weeklyRates')) : null,
    unrated.length > 0 ? wrong(`Keep a weekly rate for ${unrated.join(', ')}: POCs have amounts in it.`, at('weeklyRates')) : null,
    rated.includes(currency)
      ? null
      : wrong(`Give a weekly rate for the default currency ${currency} too.`, given ? at('weeklyRates') : at('defaultCurrency')),
  ];
};

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
};
