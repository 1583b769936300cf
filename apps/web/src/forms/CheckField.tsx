import choice from './ChoiceField.module.css';
import type { FieldProps } from './Field';
import { useFormOfFields } from './FormContext';
import { Wrong } from './Wrong';

interface CheckFieldProps extends FieldProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no, with what yes means. */
export function CheckField({ name, label, hint, value, onChange }: CheckFieldProps) {
  const { prefix, wrongAt } = useFormOfFields();
  const id = `${prefix}${name}`;
  const wrong = wrongAt(name);
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className={choice.choice} data-chosen={value || undefined}>
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={value}
        aria-describedby={described || undefined}
        aria-invalid={wrong !== undefined || undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div id={`${id}-hint`} className={choice.meaning}>
          {hint}
        </div>
      )}
      {wrong && (
        <div className={choice.below}>
          <Wrong id={`${id}-wrong`}>{wrong}</Wrong>
        </div>
      )}
    </div>
  );
}
