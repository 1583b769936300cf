import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { asOf, type Moment } from './moment';
import classes from './PastBanner.module.css';

/** Says that what is shown is the past, and leads back. */
export function PastBanner({ moment }: { moment: Moment }) {
  const when = useMomentText(moment);
  if (!moment) return null;
  return (
    <aside className={classes.banner}>
      <span>
        <Trans>You are reading the past, as it was known {when}.</Trans>
      </span>
      <Link to="/" search={(current) => ({ ...current, asOf: undefined })}>
        <Trans>Back to the present</Trans>
      </Link>
    </aside>
  );
}

function useMomentText(moment: Moment): string {
  const { i18n, t } = useLingui();
  const read = asOf(moment);
  if (!read) return '';
  if (read.at) {
    const instant = i18n.date(new Date(read.at), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
    return t`on ${instant} UTC`;
  }
  return read.position ? t`at position ${read.position} of the log` : t`at event ${read.event ?? ''}`;
}
