import { Trans } from '@lingui/react/macro';
import classes from './CommandErrors.module.css';
import { type Answer, errorsElsewhere, type Outcome } from './outcome';

interface CommandErrorsProps {
  readonly outcome: Outcome<Answer> | null;
  /** Fields of the input that show their reasons beside themselves. */
  readonly shown?: readonly string[];
}

/** Why a command was not carried out: said above the form, except what stands beside its field. */
export function CommandErrors({ outcome, shown = [] }: CommandErrorsProps) {
  if (!outcome || outcome.kind === 'done') return null;
  if (outcome.kind === 'refused') {
    const errors = errorsElsewhere(outcome.errors, shown);
    if (errors.length === 0) return null;
    return (
      <div className={classes.errors} role="alert">
        <ul>
          {errors.map(({ code, message }) => (
            <li key={code + message}>{message}</li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <p className={classes.errors} role="alert">
      {outcome.kind === 'forbidden' && (outcome.message || <Trans>Your account may not do this.</Trans>)}
      {outcome.kind === 'failed' && outcome.message}
      {outcome.kind === 'unknown' && (
        <Trans>The server did not answer, so it is not known whether this was recorded. Send it again: it is carried out once.</Trans>
      )}
    </p>
  );
}
