import { Trans } from '@lingui/react/macro';
import classes from './Splash.module.css';

/** Shown while the session is read; appears late, so that a fast answer makes nothing flicker. */
export function Splash() {
  return (
    <div className={classes.splash} role="status">
      <Trans>Opening Causeway…</Trans>
    </div>
  );
}
