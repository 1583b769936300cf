import { checkBudget } from '@causeway/budget/decide.ts';
import { checkPlannedWeeks } from '@causeway/budget/planned-weeks.ts';
import { checkMeasure } from '@causeway/feasibility/decide.ts';
import { checkDelivery, checkInfrastructure } from '@causeway/hosting/decide.ts';
import { checkAdoptedDay, checkAdoptedStopReason, checkAdoptedTrack } from '@causeway/kernel/life.ts';
import { checkAmount } from '@causeway/kernel/money.ts';
import { checkName, checkReason, checkSlug, checkText } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { checkEmail } from '../forms/check-email';
import { readMoney } from '../forms/money-text';
import { readNumber } from '../forms/number-text';
import type { Problem } from '../forms/problem';
import { useMoneyMistake, usePoint } from '../forms/useMoneyText';
import { dayIn } from '../numbers/day-in';
import type { Draft } from './draft';
import type { Ground } from './ground';
import { deliveryOf, hasBudget, hasMeasure, valueCurrency } from './read';

type Found = Problem | null | false | undefined | '';

/** GE-2, GE-3, GE-5: what the server would refuse of a draft, by the rules' own functions where they have one. Each with its field's path. */
export function useProblems(draft: Draft, ground: Ground, kind: 'propose' | 'adopt'): readonly Problem[] {
  const { t } = useLingui();
  const point = usePoint();
  const mistake = useMoneyMistake();
  const today = dayIn(ground.zone);
  const rules = { currency: null, defaultCurrency: ground.defaultCurrency, rated: ground.rated };
  const at = (field: string[], message: string): Problem => ({ field, message });

  const person = (email: string, field: string[]): Found => email.trim() && checkEmail(email, field);
  const number = (text: string, field: string[]): Found =>
    readNumber(text) === null && at(field, t`That is no number: write it like 12 or ${`1${point}5`}.`);

  const money = (): Found[] => {
    if (!hasBudget(draft)) return [];
    const poc = readMoney(draft.pocBudget, draft.currency, point);
    const production = draft.productionBudget.trim() ? readMoney(draft.productionBudget, draft.currency, point) : null;
    if ('wrong' in poc)
      return [
        at(
          ['budget', 'poc'],
          poc.wrong === 'EMPTY' ? t`Give the POC’s amount too: production’s stands beside it.` : (mistake(poc, draft.currency) ?? ''),
        ),
      ];
    if (production && 'wrong' in production) return [at(['budget', 'production'], mistake(production, draft.currency) ?? '')];
    return checkBudget({ poc: poc.money, production: production?.money }, rules, ['budget']);
  };
  const value = (): Found => {
    if (!draft.expectedValue.trim()) return null;
    const currency = valueCurrency(draft, ground.defaultCurrency);
    const read = readMoney(draft.expectedValue, currency, point);
    if ('wrong' in read) return at(['expectedValuePerYear'], mistake(read, currency) ?? '');
    return checkAmount(read.money, { ...rules, currency: hasBudget(draft) ? draft.currency : null }, ['expectedValuePerYear']);
  };
  const weeks = (): Found[] => {
    if (!draft.pocWeeks.trim() && !draft.productionWeeks.trim()) return [];
    const [poc, production] = [readNumber(draft.pocWeeks), readNumber(draft.productionWeeks)];
    if (poc === null || production === null)
      return [number(draft.pocWeeks, ['plannedWeeks', 'poc']), number(draft.productionWeeks, ['plannedWeeks', 'production'])];
    return checkPlannedWeeks({ poc, production }, ['plannedWeeks']);
  };
  const measure = (): Found[] =>
    hasMeasure(draft)
      ? [
          ...checkMeasure(
            {
              name: draft.measureName,
              unit: draft.measureUnit,
              direction: draft.direction,
              baselineOn: draft.baselineOn || null,
              target: 0,
            },
            today,
            ['success'],
          ),
          number(draft.target, ['success', 'target']),
          draft.baseline.trim() !== '' && number(draft.baseline, ['success', 'baseline']),
        ]
      : [];
  const delivery = deliveryOf(draft);
  const past = (day: string, field: string[]): Found => checkAdoptedDay(day, today, field);
  const outcome = (): Found[] =>
    draft.outcome === ''
      ? []
      : [
          checkAdoptedTrack(draft.track, draft.outcome),
          past(draft.outcomeOn, ['outcome', 'on']),
          checkReason(draft.rationale, ['outcome', 'rationale']),
          draft.outcome === 'STOP' && checkAdoptedStopReason(draft.stopReason || null),
          draft.outcome === 'STOP' && draft.learned !== '' && checkText(draft.learned, ['outcome', 'learned']),
        ];

  const found: Found[] = [
    checkName(draft.name, ['name']),
    draft.slug !== '' && checkSlug(draft.slug, ['slug']),
    checkText(draft.hypothesis, ['hypothesis']),
    draft.unit.trim() !== '' && checkName(draft.unit, ['unit']),
    draft.track === '' && at(['track'], t`Choose a track: there is no third.`),
    ...measure(),
    ...money(),
    value(),
    ...weeks(),
    draft.tier !== '' &&
      checkInfrastructure({ tier: draft.tier, description: draft.where.trim() ? draft.where : null }, ['infrastructure']),
    draft.tier === '' && draft.where.trim() !== '' && at(['infrastructure', 'tier'], t`Say on what kind of infrastructure that is.`),
    person(draft.productionOwner, ['owners', 'productionOwner']),
    person(draft.pocLead, ['owners', 'pocLead']),
    person(draft.sponsor, ['owners', 'sponsor']),
    ...draft.members.map((email, place) => person(email, ['members', String(place)])),
    ...(delivery ? checkDelivery(delivery, ['delivery']) : []),
    ...(kind === 'adopt' ? [past(draft.startedOn, ['startedOn']), ...outcome()] : []),
    ...(kind === 'propose'
      ? Object.entries(draft.pilot).map(([id, answer]) => answer.trim() !== '' && checkText(answer, ['pilot', id]))
      : []),
  ];
  return found.filter((problem): problem is Problem => !!problem);
}
