import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Dialog } from '../../shell/Dialog';
import { useRetry } from '../../shell/useRetry';
import classes from './CommandForm.module.css';

interface NotOpenedProps {
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** What a dialog needs could not be read: the screen beneath stays as it is, and it opens once the server answers. */
export function NotOpened({ onRetry, onClose }: NotOpenedProps) {
  const { t } = useLingui();
  useRetry(true, onRetry);
  return (
    <Dialog title={t`This cannot be opened yet`} onClose={onClose}>
      <p className={classes.text} role="alert">
        <Trans>The server does not answer. As soon as it does, this opens by itself.</Trans>
      </p>
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
