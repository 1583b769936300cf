import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './ChoiceField.module.css';
import type { FieldProps } from './Field';
import field from './Field.module.css';
import { useFormOfFields } from './FormContext';
import { Wrong } from './Wrong';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** What choosing it means. */
  readonly meaning?: ReactNode;
  /** Why it cannot be chosen now. */
  readonly refused?: ReactNode;
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
}

/** One of a few, each with what it means in sight, and those that cannot be chosen with the reason why. */
export function ChoiceField<Value extends string>({ name, label, hint, aside, value, onChange, choices }: ChoiceFieldProps<Value>) {
  const { prefix, wrongAt } = useFormOfFields();
  const id = `${prefix}${name}`;
  const group = useId();
  const wrong = wrongAt(name);
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <fieldset className={classes.group} aria-describedby={described || undefined} data-wrong={wrong !== undefined || undefined}>
      <legend className={classes.legend}>
        <span className={field.label}>{label}</span> {aside}
      </legend>
      {hint && (
        <div id={`${id}-hint`} className={field.hint}>
          {hint}
        </div>
      )}
      {choices.map((choice, place) => {
        const own = `${group}-${choice.value}`;
        return (
          <div key={choice.value} className={classes.choice} data-chosen={value === choice.value || undefined}>
            <input
              type="radio"
              id={place === 0 ? id : own}
              name={name}
              value={choice.value}
              checked={value === choice.value}
              disabled={choice.refused !== undefined}
              aria-describedby={choice.meaning || choice.refused ? `${own}-meaning` : undefined}
              onChange={() => onChange(choice.value)}
            />
            <label htmlFor={place === 0 ? id : own}>{choice.label}</label>
            {(choice.meaning || choice.refused) && (
              <div id={`${own}-meaning`} className={classes.meaning}>
                {choice.refused ?? choice.meaning}
              </div>
            )}
          </div>
        );
      })}
      {wrong && <Wrong id={`${id}-wrong`}>{wrong}</Wrong>}
    </fieldset>
  );
}
