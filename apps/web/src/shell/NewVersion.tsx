import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';

/** What a page of an older version says, and its way to the newer one. */
export function NewVersionText() {
  return (
    <Trans>
      Causeway was updated since this page was loaded, and the server no longer has this part of the older version. Load the new version to
      go on: what you typed is kept in this browser.
    </Trans>
  );
}

export function LoadAnew() {
  return (
    <Button onClick={() => window.location.reload()}>
      <Trans>Load the new version</Trans>
    </Button>
  );
}
