import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useHeightAs } from '../shell/useHeightAs';
import type { Moment } from './moment';
import classes from './PastBanner.module.css';
import { useMomentText } from './useMomentText';

/** Says that what is shown is the past, and leads back; in sight however far one scrolls. */
export function PastBanner({ moment }: { moment: Moment }) {
  const when = useMomentText(moment);
  const banner = useHeightAs('--banner-height');
  if (!moment) return null;
  return (
    <aside ref={banner} className={classes.banner}>
      <span>
        <Trans>
          You are reading the past, as it was known <strong>{when}</strong>. Nothing can be changed here.
        </Trans>
      </span>
      <Link to="." search={(current) => ({ ...current, asOf: undefined })}>
        <Trans>Back to the present</Trans>
      </Link>
    </aside>
  );
}
