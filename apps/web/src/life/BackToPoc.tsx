import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

export const BackToPoc = ({ slug }: { readonly slug: string }) => (
  <Button variant="default" renderRoot={(props) => <Link {...props} to="/pocs/$slug" params={{ slug }} search={{}} />}>
    <Trans>Go to the POC</Trans>
  </Button>
);
