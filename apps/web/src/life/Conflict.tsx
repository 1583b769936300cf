import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Answer, Outcome } from '../commands/outcome';
import classes from './TakenUp.module.css';

interface ConflictProps {
  readonly outcome: Outcome<Answer> | null;
  readonly onRead: () => void;
}

/** CONFLICT: somebody was faster. What was typed stays; what it was decided on is read again first. */
export function Conflict({ outcome, onRead }: ConflictProps) {
  if (outcome?.kind !== 'refused' || !outcome.errors.some(({ code }) => code === 'CONFLICT')) return null;
  return (
    <div className={classes.notice}>
      <span>
        <Trans>
          Somebody changed this POC since you read it, so nothing was recorded. Read it again, look at what it is now, and send it anew.
        </Trans>
      </span>
      <Button size="xs" onClick={onRead}>
        <Trans>Read it again</Trans>
      </Button>
    </div>
  );
}
