import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { PageNotice } from '../shell/PageNotice';

/** Where a tab comes back to that was opened to sign in: the other one has heard it already, and this one is of no more use. */
export function SignedInScreen() {
  const { t } = useLingui();
  // A browser that lets no page close its tab leaves the sentence.
  useEffect(() => window.close(), []);
  return (
    <PageNotice title={t`You are signed in`}>
      <Trans>Go on in the tab that you came from; this one can be closed.</Trans>
    </PageNotice>
  );
}
