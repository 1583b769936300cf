import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import classes from './TakenUp.module.css';

/** Says that a draft was kept, and offers to begin anew. */
export function TakenUp({ onDrop }: { readonly onDrop: () => void }) {
  return (
    <div className={classes.notice} role="status">
      <span>
        <Trans>This is the draft that you began; nothing of it is recorded yet.</Trans>
      </span>
      <Button size="xs" variant="default" onClick={onDrop}>
        <Trans>Throw it away</Trans>
      </Button>
    </div>
  );
}
