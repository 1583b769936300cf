import { Trans } from '@lingui/react/macro';
import { useNetwork } from '@mantine/hooks';
import classes from './OfflineBanner.module.css';

/** The device has no network: what is shown may be old, and what is written waits. */
export function OfflineBanner() {
  const { online } = useNetwork();
  if (online) return null;
  return (
    <p className={classes.banner} role="status">
      <Trans>You are offline. What you see may be old, and nothing can be sent until the connection is back.</Trans>
    </p>
  );
}
