import { Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one: a text of several lines. */
  readonly lines?: number;
  readonly placeholder?: string;
  readonly autoComplete?: string;
}

/** A name or a text. */
export function TextField({ value, onChange, lines = 1, placeholder, autoComplete = 'off', ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) =>
        lines > 1 ? (
          <textarea
            {...control}
            rows={lines}
            dir="auto"
            value={value}
            placeholder={placeholder}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...control}
            type="text"
            dir="auto"
            value={value}
            placeholder={placeholder}
            autoComplete={autoComplete}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
