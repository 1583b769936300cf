import { Field, type FieldProps } from './Field';

interface NumberFieldProps extends FieldProps {
  /** As it is typed: what it means is read by `readNumber`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly unit?: string;
}

/** A plain number, typed: no spinner that a scrolling hand changes by accident. */
export function NumberField({ value, onChange, unit, ...field }: NumberFieldProps) {
  return (
    <Field
      {...field}
      label={
        unit ? (
          <>
            {field.label} ({unit})
          </>
        ) : (
          field.label
        )
      }
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
