import classes from './Select.module.css';

interface SelectProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

/** One of a few, as the browser itself lets one choose: on a phone by its wheel. */
export function Select<Value extends string>({ name, choices, value, onPick }: SelectProps<Value>) {
  return (
    <select
      className={classes.select}
      aria-label={name}
      value={value}
      onChange={({ currentTarget }) => onPick(currentTarget.value as Value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
