import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './DraftNotice.module.css';

/** Says that a draft was kept, and offers to begin anew. */
export function DraftNotice({ onDrop }: { readonly onDrop: () => void }) {
  // What stands in a status as it appears is not read out, what comes into it is: the focus goes to the first field, not here.
  const [isSaid, setSaid] = useState(false);
  useEffect(() => setSaid(true), []);
  return (
    <div className={classes.notice}>
      <span role="status">{isSaid && <Trans>This is the draft that you began; nothing of it is recorded yet.</Trans>}</span>
      <Button size="xs" variant="default" onClick={onDrop}>
        <Trans>Throw it away</Trans>
      </Button>
    </div>
  );
}
