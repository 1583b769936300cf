import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Dialog } from '../../shell/Dialog';
import { LoadAnew, NewVersionText } from '../../shell/NewVersion';
import classes from './CommandForm.module.css';

/** The server answers, but has the code of the dialogs no longer: the screen beneath stays as it is until one goes to the new version. */
export function NotThere({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog title={t`A new version is there`} onClose={onClose}>
      <p className={classes.text} role="alert">
        <NewVersionText />
      </p>
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <LoadAnew />
      </div>
    </Dialog>
  );
}
