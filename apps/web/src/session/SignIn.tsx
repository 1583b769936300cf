import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTitle } from '../shell/useTitle';
import { Wordmark } from '../shell/Wordmark';
import classes from './SignIn.module.css';
import { signInHere } from './session';

/** The way in. The server owns it: the button leaves for the issuer's page and comes back here. */
export function SignIn() {
  const { t } = useLingui();
  useTitle(t`Sign in`);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <Wordmark size={28} />
        <h1 className={classes.title}>
          <Trans>Most AI proofs of concept die after they work.</Trans>
        </h1>
        <p className={classes.text}>
          <Trans>
            Causeway is the road from the proof of concept to production: every gap measured each week, in money and in weeks of work, up to
            the decision and beyond.
          </Trans>
        </p>
        <Button size="md" onClick={signInHere}>
          <Trans>Sign in</Trans>
        </Button>
        <p className={classes.note}>
          <Trans>You sign in with your organisation’s account. Causeway keeps no password.</Trans>
        </p>
      </div>
      <div className={classes.road} aria-hidden="true">
        {[0, 1, 2, 3, 4, 5, 6].map((step) => (
          <span key={step} style={{ '--step': step } as CSSProperties} />
        ))}
      </div>
    </main>
  );
}
