import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../shell/Notice';

interface PortfolioFailedProps {
  readonly heading: 'h1' | 'h2';
  readonly isForbidden: boolean;
  readonly message: string;
  readonly onRetry: () => void;
}

/** Nothing could be read: whom to ask, where it is a matter of rights, otherwise what was wrong and another try. */
export function PortfolioFailed({ heading, isForbidden, message, onRetry }: PortfolioFailedProps) {
  const { t } = useLingui();
  if (isForbidden)
    return (
      <Notice heading={heading} role="alert" title={t`You may not read this portfolio`}>
        <Trans>Your account has no role in this organisation yet. Ask an administrator to grant one, then load this page again.</Trans>
      </Notice>
    );
  return (
    <Notice
      heading={heading}
      role="alert"
      title={t`The portfolio could not be read`}
      actions={<Button onClick={onRetry}>{t`Try again`}</Button>}
    >
      <p>
        <Trans>The server is not reachable, or it answered with an error:</Trans>
      </p>
      <p>{message}</p>
    </Notice>
  );
}
