import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CombinedError } from 'urql';
import { Notice } from '../shell/Notice';

interface PortfolioFailedProps {
  readonly heading: 'h1' | 'h2';
  readonly isForbidden: boolean;
  /** Whether a moment of the past was asked for. */
  readonly isPast: boolean;
  readonly error: CombinedError;
  readonly onRetry: () => void;
}

/** Nothing could be read: whom to ask, where it is a matter of rights, otherwise what was wrong and another try. */
export function PortfolioFailed({ heading, isForbidden, isPast, error, onRetry }: PortfolioFailedProps) {
  const { t } = useLingui();
  if (isForbidden)
    return (
      <Notice heading={heading} role="alert" title={t`You may not read this portfolio`}>
        <Trans>Your account has no role in this organisation yet. Ask an administrator to grant one, then load this page again.</Trans>
      </Notice>
    );
  const said = error.graphQLErrors[0];
  const isRefused = said?.extensions.code === 'BAD_USER_INPUT';
  return (
    <Notice
      heading={heading}
      role="alert"
      title={isPast && isRefused ? t`This moment cannot be read` : t`The portfolio could not be read`}
      actions={
        isPast && isRefused ? (
          <Button renderRoot={(props) => <Link {...props} to="/" search={(current) => ({ ...current, asOf: undefined })} />}>
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
      {said && !isRefused && (
        <p>
          <Trans>The server answered with an error:</Trans>
        </p>
      )}
      {said && <p>{said.message}</p>}
    </Notice>
  );
}
