import { Field, type FieldProps } from './Field';

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | '';
  readonly onChange: (value: Value | '') => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** What stands for no choice; absent: one must be chosen. */
  readonly none?: string;
}

/** One of a few: the browser's own list. */
export function SelectField<Value extends string>({ value, onChange, options, none, ...field }: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value as Value | '')}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
