import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './Field.module.css';
import { useFormOfFields } from './FormContext';
import { Wrong } from './Wrong';

/** What the control itself must bear, whatever it is. */
export interface Control {
  readonly id: string;
  readonly name: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-required': boolean | undefined;
}

export interface FieldProps {
  /** The path of what it gives within the command's input, joined by points (`nameOf`): how refusals find it. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isRequired?: boolean;
  /** Beside the label: the rule's help. */
  readonly aside?: ReactNode;
}

/** A label, a hint, what is wrong, and the control between: tied together for whoever does not see them. */
export function Field({
  name,
  label,
  hint,
  isRequired,
  aside,
  children,
}: FieldProps & { readonly children: (control: Control) => ReactNode }) {
  const { t } = useLingui();
  const { prefix, wrongAt } = useFormOfFields();
  const wrong = wrongAt(name);
  const id = `${prefix}${name}`;
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <div className={classes.head}>
        <label htmlFor={id} className={classes.label}>
          {label}
          {isRequired && <span className={classes.required}>{t`required`}</span>}
        </label>
        {aside}
      </div>
      {children({
        id,
        name,
        className: classes.control,
        'aria-describedby': described || undefined,
        'aria-invalid': wrong !== undefined || undefined,
        'aria-required': isRequired,
      })}
      {hint && (
        <div id={`${id}-hint`} className={classes.hint}>
          {hint}
        </div>
      )}
      {wrong && <Wrong id={`${id}-wrong`}>{wrong}</Wrong>}
    </div>
  );
}
