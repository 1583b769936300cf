import { Trans } from '@lingui/react/macro';
import classes from './Opening.module.css';

/** Where a dialog takes its time to come: that its button was pressed. It appears late, so that a fast one makes nothing flicker. */
export function Opening() {
  return (
    <p className={classes.opening} role="status">
      <Trans>Opening…</Trans>
    </p>
  );
}
