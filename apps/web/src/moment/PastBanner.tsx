import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Moment } from './moment';
import classes from './PastBanner.module.css';

/** Says that what is shown is the past, and leads back. */
export function PastBanner({ moment }: { moment: Moment }) {
  if (!moment) return null;
  return (
    <aside className={classes.banner}>
      <span>
        <Trans>You are reading the past, as it was known at {moment}.</Trans>
      </span>
      <Link to="/" search={(current) => ({ ...current, asOf: undefined })}>
        <Trans>Back to the present</Trans>
      </Link>
    </aside>
  );
}
