import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CombinedError } from 'urql';
import { isAway, isForbidden, isNoMoment } from '../graphql/client';
import { useMoment } from '../moment/MomentContext';
import { isolatedWithin } from '../people/isolated';
import { Notice } from './Notice';
import { useRetry } from './useRetry';

interface ReadingFailedProps {
  readonly heading?: 'h1' | 'h2';
  /** What was to be read, as a heading that something went wrong: “The portfolio could not be read”. */
  readonly title: string;
  readonly error: CombinedError;
  readonly onRetry: () => void;
}

/** Nothing could be read: whom to ask, where it is a matter of rights, otherwise what was wrong and another try. */
export function ReadingFailed({ heading = 'h1', title, error, onRetry }: ReadingFailedProps) {
  const { t } = useLingui();
  const { isPast } = useMoment();
  useRetry(isAway(error) && !isForbidden(error), onRetry);
  if (isForbidden(error))
    return (
      <Notice heading={heading} role="alert" title={t`You may not read this`}>
        <Trans>Your account has no role in this organisation yet. Ask an administrator to grant one, then load this page again.</Trans>
      </Notice>
    );
  const said = error.graphQLErrors[0];
  const isOfNoMoment = isPast && isNoMoment(error);
  return (
    <Notice
      heading={heading}
      role="alert"
      title={isOfNoMoment ? t`This moment cannot be read` : title}
      actions={
        isOfNoMoment ? (
          <Button renderRoot={(props) => <Link {...props} to="." search={(current) => ({ ...current, asOf: undefined })} />}>
            {t`Back to the present`}
          </Button>
        ) : (
          <Button onClick={onRetry}>{t`Try again`}</Button>
        )
      }
    >
      {!said && (
        <p>
          <Trans>The server cannot be reached. It is tried again as soon as it answers.</Trans>
        </p>
      )}
      {said && !isOfNoMoment && (
        <p>
          <Trans>The server answered with an error:</Trans>
        </p>
      )}
      {said && !isOfNoMoment && <p>{isolatedWithin(said.message)}</p>}
      {isOfNoMoment && (
        <p>
          <Trans>It is still to come, or nothing in the log has this position or id.</Trans>
        </p>
      )}
    </Notice>
  );
}
