import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { use, useEffect, useRef, useState } from 'react';
import { Dialog, InPlaceContext } from '../shell/Dialog';
import classes from './SignInAgain.module.css';
import { readSession, type Session, signInBeside, signInHere } from './session';
import { onMaybeSignedIn } from './signed-in';

interface SignInAgainProps {
  /** Whose screen it is. */
  readonly session: Session;
  readonly onSignedIn: (session: Session) => void;
}

/**
 * The session ended in the midst of something: the way in stands over the screen, which keeps what was typed, and opens beside it. Once the same
 * person is signed in, what was refused goes out again by itself. Somebody else gets a screen of their own.
 */
export function SignInAgain({ session, onSignedIn }: SignInAgainProps) {
  const [other, setOther] = useState<Session | null>(null);
  const latest = useRef(onSignedIn);
  latest.current = onSignedIn;
  useEffect(() => {
    const look = async () => {
      // A server that is away is asked again when the reader comes back.
      const found = await readSession().catch(() => null);
      if (found?.person.id === session.person.id) latest.current(found);
      else setOther(found);
    };
    void look();
    return onMaybeSignedIn(look);
  }, [session]);
  return <SignInAgainDialog session={session} other={other} />;
}

interface SignInAgainDialogProps {
  readonly session: Session;
  /** Who is signed in by now instead. */
  readonly other: Session | null;
}

export function SignInAgainDialog({ session, other }: SignInAgainDialogProps) {
  const { t } = useLingui();
  const nameOf = ({ person }: Session) => person.displayName ?? person.email ?? t`Somebody`;
  return (
    <Dialog title={t`Your session ended, sign in to go on`}>
      <p className={classes.text}>
        <Trans>What you have typed is kept as long as this screen stays open. What you were sending goes out again by itself, once.</Trans>
      </p>
      {other && (
        <p className={classes.text} role="alert">
          <Trans>
            Now {nameOf(other)} is signed in, and this screen is {nameOf(session)}’s. Sign in as {nameOf(session)} to go on with it.
          </Trans>
        </p>
      )}
      <div className={classes.actions}>
        <Button component="a" href={signInBeside} target="_blank" rel="opener" autoFocus={!use(InPlaceContext)}>
          <Trans>Sign in in a new tab</Trans>
        </Button>
        {other ? (
          <Button variant="default" onClick={() => window.location.reload()}>
            <Trans>Begin anew as {nameOf(other)}</Trans>
          </Button>
        ) : (
          <Button variant="default" onClick={signInHere}>
            <Trans>Sign in here, leaving this screen</Trans>
          </Button>
        )}
      </div>
    </Dialog>
  );
}
