import { fractionDigits } from '@causeway/kernel/currencies.ts';
import { useLingui } from '@lingui/react/macro';
import { useNumbers } from '../numbers/useNumbers';
import { Field, type FieldProps } from './Field';
import classes from './Field.module.css';
import { readMoney } from './money-text';
import { usePoint } from './useMoneyText';

interface MoneyFieldProps extends FieldProps {
  /** As it is typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly currency: string;
  /** Those with a weekly rate in the policy; one alone, or none to choose from, is only shown: a field that takes nothing is none. */
  readonly currencies?: readonly string[];
  readonly onCurrency?: (currency: string) => void;
}

/** An amount as people type it, and what was understood of it. */
export function MoneyField({ value, onChange, currency, currencies = [], onCurrency, hint, ...field }: MoneyFieldProps) {
  const { t } = useLingui();
  const { money } = useNumbers();
  const read = readMoney(value, currency, usePoint());
  const isChosen = onCurrency !== undefined && currencies.length > 1;
  const understood = 'money' in read && fractionDigits(currency) >= 0 ? money(read.money) : null;
  return (
    <Field
      {...field}
      hint={
        hint || understood ? (
          <>
            {hint} {understood && <output>{t`That is ${understood}.`}</output>}
          </>
        ) : undefined
      }
    >
      {(control) => (
        <div className={classes.money}>
          <input
            {...control}
            className={`${control.className} ${classes.amount}`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {isChosen ? (
            <select
              className={control.className}
              aria-label={t`Currency`}
              value={currency}
              onChange={(event) => onCurrency(event.currentTarget.value)}
            >
              {(currencies.includes(currency) ? currencies : [currency, ...currencies]).map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </select>
          ) : (
            <span className={classes.currency}>{currency}</span>
          )}
        </div>
      )}
    </Field>
  );
}
