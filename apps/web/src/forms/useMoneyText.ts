import { fractionDigits } from '@causeway/kernel/currencies.ts';
import { useLingui } from '@lingui/react/macro';
import { localeOf } from '../numbers/locale';
import { pointOf, type ReadMoney } from './money-text';

/** Where the fraction begins for this reader. */
export function usePoint(): '.' | ',' {
  const { i18n } = useLingui();
  return pointOf(localeOf(i18n.locale, navigator.languages));
}

/** Why an amount could not be read, and how to write it. */
export function useMoneyMistake(): (read: ReadMoney, currency: string) => string | null {
  const { t } = useLingui();
  const point = usePoint();
  const [plain, grouped] = [`30000${point}50`, point === '.' ? '30,000' : '30.000'];
  return (read, currency) => {
    if (!('wrong' in read)) return null;
    const digits = fractionDigits(currency);
    switch (read.wrong) {
      case 'EMPTY':
        return t`Give an amount, such as ${grouped}.`;
      case 'DIGITS':
        return digits === 0
          ? t`${currency} has no fractions: give a whole amount.`
          : t`${currency} has ${digits} digits after the point: give no more.`;
      case 'TOO_LONG':
        return t`An amount has at most 18 digits.`;
      default:
        return t`That is no amount: write it like ${grouped} or ${plain}.`;
    }
  };
}
