import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Notice } from './Notice';
import { useTitle } from './useTitle';

export function NotFound() {
  const { t } = useLingui();
  useTitle(t`Not found`);
  return (
    <Notice
      title={t`There is no such page`}
      actions={
        <Button component={Link} to="/">
          <Trans>Go to the portfolio</Trans>
        </Button>
      }
    >
      <Trans>The address may be mistyped, or the page has moved.</Trans>
    </Notice>
  );
}
