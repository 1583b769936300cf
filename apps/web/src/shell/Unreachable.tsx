import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from './Notice';
import { useTitle } from './useTitle';

/** The server gave no answer at all. */
export function Unreachable({ onRetry }: { onRetry: () => void }) {
  const { t } = useLingui();
  useTitle(t`Not reachable`);
  return (
    <main>
      <Notice
        role="alert"
        title={t`Causeway cannot be reached`}
        actions={
          <Button onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        <Trans>The server did not answer. Check the connection, or whether the server is running, and try again.</Trans>
      </Notice>
    </main>
  );
}
