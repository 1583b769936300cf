import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { readSession } from '../session/session';
import { LoadAnew, NewVersionText } from './NewVersion';
import { PageNotice } from './PageNotice';
import { useRetry } from './useRetry';

/** In the place of a screen whose code did not come: the server is asked first, as a network that is gone makes no new version. */
export function MissingPart() {
  const { t } = useLingui();
  const [isThere, setThere] = useState<boolean | null>(null);
  useEffect(() => {
    readSession().then(
      () => setThere(true),
      () => setThere(false),
    );
  }, []);
  // A browser asks for code that did not come no second time: the page does, once there is somebody to ask.
  const again = useCallback(() => void readSession().then(() => window.location.reload(), ignore), []);
  useRetry(isThere === false, again);
  if (isThere === null) return null;
  if (!isThere) return <NotYet onRetry={again} />;
  return (
    <PageNotice role="alert" title={t`A new version is there`} actions={<LoadAnew />}>
      <NewVersionText />
    </PageNotice>
  );
}

export function NotYet({ onRetry }: { onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <PageNotice
      role="alert"
      title={t`This cannot be opened yet`}
      actions={
        <Button onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      <Trans>The server does not answer. As soon as it does, this opens by itself.</Trans>
    </PageNotice>
  );
}

/** It is tried again all the same. */
const ignore = () => undefined;
