import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageNotice } from './PageNotice';

/** In the place of a screen that changes something, while one reads the past. */
export function PastNotice() {
  const { t } = useLingui();
  return (
    <PageNotice
      title={t`The past cannot be changed`}
      actions={
        <Button renderRoot={(props) => <Link {...props} to="." search={(current) => ({ ...current, asOf: undefined })} />}>
          <Trans>Back to the present</Trans>
        </Button>
      }
    >
      <Trans>You are reading a moment of the past. What is done here is recorded now.</Trans>
    </PageNotice>
  );
}
