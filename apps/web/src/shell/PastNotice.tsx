import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageNotice } from './PageNotice';

/** In the place of a screen that changes something, while one reads another moment than the present. */
export function PastNotice() {
  const { t } = useLingui();
  return (
    <PageNotice
      title={t`Only the present can be changed`}
      actions={
        <Button renderRoot={(props) => <Link {...props} to="." search={(current) => ({ ...current, asOf: undefined })} />}>
          <Trans>Back to the present</Trans>
        </Button>
      }
    >
      <Trans>You are reading another moment. What is done here is recorded now.</Trans>
    </PageNotice>
  );
}
