import { Field, type FieldProps } from './Field';

interface DateFieldProps extends FieldProps {
  /** An ISO day, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
}

/** A calendar day: the browser's own field, which is typed, stepped by arrows or picked, each in the reader's order of day and month. */
export function DateField({ value, onChange, min, max, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input {...control} type="date" value={value} min={min} max={max} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </Field>
  );
}
