import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Dialog } from '../shell/Dialog';
import classes from './SignInAgain.module.css';

interface SignOutDialogProps {
  /** Forms that are begun. */
  readonly drafts: number;
  readonly onSignOut: () => void;
  readonly onClose: () => void;
}

/** What was typed belongs to whoever typed it: it leaves the browser with them, and that is said before. */
export function SignOutDialog({ drafts, onSignOut, onClose }: SignOutDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog title={t`Sign out and lose what is not recorded?`} onClose={onClose}>
      <p className={classes.text}>
        <Plural
          value={drafts}
          one="A draft of yours is kept in this browser. Signing out removes it, so that nobody else finds it here."
          other="# drafts of yours are kept in this browser. Signing out removes them, so that nobody else finds them here."
        />
      </p>
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          <Trans>Stay</Trans>
        </Button>
        <Button onClick={onSignOut}>
          <Trans>Sign out all the same</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
