import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CombinedError } from 'urql';
import { isAway, isForbidden } from '../graphql/client';
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
  const isNoMoment = isPast && said?.extensions.code === 'BAD_USER_INPUT';
  return (
    <Notice
      heading={heading}
      role="alert"
      title={isNoMoment ? t`This moment cannot be read` : title}
      actions={
        isNoMoment ? (
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
      {said && !isNoMoment && (
        <p>
          <Trans>The server answered with an error:</Trans>
        </p>
      )}
      {said && !isNoMoment && <p>{isolatedWithin(said.message)}</p>}
      {isNoMoment && (
        <p>
          <Trans>It is still to come, or nothing in the log has this position or id.</Trans>
        </p>
      )}
    </Notice>
  );
}
