import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CommandErrors } from '../commands/CommandErrors';
import { SendButton } from '../forms/SendButton';
import { useNumbers } from '../numbers/useNumbers';
import { useHeightAs } from '../shell/useHeightAs';
import classes from './SaveBar.module.css';
import type { SheetState } from './useSheet';

interface SaveBarProps {
  readonly sheet: SheetState;
  readonly progress: { readonly asked: number; readonly done: number; readonly never: number };
  readonly onConfirm: () => void;
  readonly onSave: () => void;
}

/** How far one is, what is kept where, what stands in the way, and the one save: always in sight. */
export function SaveBar({ sheet, progress, onConfirm, onSave }: SaveBarProps) {
  const { t } = useLingui();
  const { instant } = useNumbers();
  const { count, problems, missing, conflicts, foundAt, isKept, isSending, isWaiting, outcome, drop } = sheet;
  const [problem, unscored] = [problems[0], missing[0]];
  const isConflict = outcome?.kind === 'refused' && outcome.errors.some(({ code }) => code === 'CONFLICT');
  return (
    <section ref={useHeightAs('--save-bar-height')} className={classes.bar} aria-label={t`Save`}>
      <div className={classes.text}>
        <div className={classes.line}>
          <meter className={classes.meter} min={0} max={progress.asked} value={progress.done} aria-label={t`Scored for this week`} />
          <strong>
            <Trans>
              {progress.done} of {progress.asked}
            </Trans>
          </strong>
          <span className={classes.soft}>
            {count === 0 ? <Trans>nothing to save</Trans> : <Plural value={count} one="# not saved yet" other="# not saved yet" />}
            {progress.never > 0 && (
              <>
                {' · '}
                <Plural value={progress.never} one="# never scored" other="# never scored" />
              </>
            )}
          </span>
        </div>
        <div role="status">
          {isWaiting && (
            <p>
              <Trans>No answer yet. What you entered is kept in this browser and is sent again by itself; it is recorded once.</Trans>
            </p>
          )}
          {!isWaiting && foundAt && count > 0 && (
            <p>
              <Trans>This is your draft of {instant(foundAt)}, not saved yet.</Trans>{' '}
            </p>
          )}
          {!isKept && (
            <p>
              <Trans>This browser keeps no draft: a reload would lose what you entered.</Trans>
            </p>
          )}
          {conflicts.length > 0 && (
            <p>
              <Trans>Somebody scored the same items meanwhile. Choose above what counts, then save.</Trans>
            </p>
          )}
          {problem && (
            <p className={classes.problem}>
              {problem.itemId}: {problem.message}
            </p>
          )}
          {!problem && unscored && (
            <p className={classes.problem}>
              <Trans>{unscored.itemId} has a note or a link, but no score.</Trans>
            </p>
          )}
        </div>
        {!isWaiting && !isConflict && <CommandErrors outcome={outcome} />}
      </div>
      <div className={classes.actions}>
        {count > 0 && (
          <Button variant="subtle" onClick={drop} disabled={isSending}>
            <Trans>Drop the draft</Trans>
          </Button>
        )}
        <Button variant="default" onClick={onConfirm}>
          <Trans>
            Confirm the rest <kbd>c</kbd>
          </Trans>
        </Button>
        <SendButton onClick={onSave} isSending={isSending} disabled={count === 0 || conflicts.length > 0}>
          <Trans>
            Save <kbd>s</kbd>
          </Trans>
        </SendButton>
      </div>
    </section>
  );
}
