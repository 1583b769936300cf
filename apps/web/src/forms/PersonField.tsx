import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Field, type FieldProps } from './Field';
import { Suggestions } from './Suggestions';

interface PersonFieldProps extends FieldProps {
  /** An e-mail address, as typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Somebody, by e-mail address: suggested by name, and taken up where nobody knows them yet. */
export function PersonField({ value, onChange, ...field }: PersonFieldProps) {
  const { t } = useLingui();
  const list = useId();
  return (
    <Field {...field}>
      {(control) => (
        <>
          <input
            {...control}
            type="email"
            list={list}
            autoComplete="off"
            value={value}
            placeholder={t`name@example.com`}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <Suggestions id={list} typed={value} />
        </>
      )}
    </Field>
  );
}
