import { useField } from '../../drafts/useFields';
import { readMoney, writeMoney } from '../../forms/money-text';
import type { Problem } from '../../forms/problem';
import { useMoneyMistake, usePoint } from '../../forms/useMoneyText';
import type { Amount } from '../../numbers/numbers';

/** An amount of a form, kept as the field's: as it is typed, what was understood, and what is wrong with it. */
export function useMoney(field: string, initial: Amount | null, currency: string) {
  const point = usePoint();
  const mistake = useMoneyMistake();
  const [typed, setTyped] = useField(field, initial ? writeMoney(initial, point) : '');
  const read = readMoney(typed, currency, point);
  const wrong = mistake(read, currency);
  return {
    typed,
    setTyped,
    isEmpty: typed.trim() === '',
    money: 'money' in read ? read.money : { minorUnits: '0', currency },
    problem: wrong === null ? null : ({ field: [field], message: wrong } satisfies Problem),
  };
}
