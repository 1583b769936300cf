import { useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { Cross } from '../vocabulary/Cross';
import { Field, type FieldProps } from './Field';
import classes from './Field.module.css';
import { Suggestions } from './Suggestions';

interface PeopleFieldProps extends FieldProps {
  /** E-mail addresses. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Several people by e-mail address: each taken by Enter, a comma or by leaving the field; a pasted list becomes all of them. */
export function PeopleField({ value, onChange, ...field }: PeopleFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const take = (text: string) => {
    const given = text.split(/[\s,;]+/).filter(Boolean);
    setTyped('');
    if (given.length > 0) onChange([...new Set([...value, ...given])]);
  };
  return (
    <Field {...field}>
      {(control) => (
        <>
          <ul className={classes.people}>
            {value.map((email) => (
              <li key={email} className={classes.person}>
                {email}
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={t`Remove ${email}`}
                  onClick={() => {
                    onChange(value.filter((other) => other !== email));
                    input.current?.focus();
                  }}
                >
                  <Cross />
                </button>
              </li>
            ))}
          </ul>
          <input
            {...control}
            ref={input}
            type="text"
            inputMode="email"
            list={list}
            autoComplete="off"
            value={typed}
            placeholder={t`name@example.com`}
            onChange={({ currentTarget }) =>
              /[\s,;]/.test(currentTarget.value) ? take(currentTarget.value) : setTyped(currentTarget.value)
            }
            onBlur={() => take(typed)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && typed.trim()) {
                event.preventDefault();
                take(typed);
              }
            }}
          />
          <Suggestions id={list} typed={typed} />
        </>
      )}
    </Field>
  );
}
