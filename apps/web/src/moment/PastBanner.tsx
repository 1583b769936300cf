import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ofEveryScreen } from '../graphql/asked';
import { isNoMoment } from '../graphql/client';
import { ZoneDocument } from '../graphql/generated/documents/ZoneDocument';
import { useHeightAs } from '../shell/useHeightAs';
import { asOf, type Moment } from './moment';
import classes from './PastBanner.module.css';
import { usePlaceText } from './usePlaceText';

/** Says that what is shown is the past, or that there is nothing to show of a moment to come, and leads back; in sight however far one scrolls. */
export function PastBanner({ moment }: { moment: Moment }) {
  const when = usePlaceText(moment);
  const banner = useHeightAs('--banner-height');
  const [{ error }] = useQuery({ query: ZoneDocument, variables: { asOf: asOf(moment) }, context: ofEveryScreen, pause: !moment });
  if (!moment) return null;
  const isUnreadable = isNoMoment(error);
  return (
    <aside ref={banner} className={classes.banner}>
      <span>
        {isUnreadable ? (
          <Trans>
            Nothing can be read <strong>{when}</strong>: that is still to come, or not in the log.
          </Trans>
        ) : (
          <Trans>
            You are reading the past, as it was known <strong>{when}</strong>. Nothing can be changed here.
          </Trans>
        )}
      </span>
      <Link to="." search={(current) => ({ ...current, asOf: undefined })}>
        <Trans>Back to the present</Trans>
      </Link>
    </aside>
  );
}
