import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ActionButton } from './actions/ActionButton';
import { usePoc, usePocRights } from './PocContext';

/** What one may do about the POC as a whole; the next step of its life last, and alone in colour. */
export function PocActions() {
  const { t } = useLingui();
  const { slug, track, status } = usePoc();
  const rights = usePocRights();
  const isProposed = status === 'PROPOSED';
  return (
    <>
      <ActionButton action={{ kind: 'changeTrack' }}>
        {track === 'RESEARCH' ? t`Make production-bound` : t`Return to research`}
      </ActionButton>
      <ActionButton action={{ kind: 'describePoc' }}>{t`Edit details`}</ActionButton>
      {rights.has('scoreItems') && (
        <Button
          size="compact-sm"
          variant="default"
          renderRoot={(props) => <Link {...props} to="/pocs/$slug/week" params={{ slug }} search={{}} />}
        >
          <Trans>Score the week</Trans>
        </Button>
      )}
      {rights.has('decide') && (
        <Button
          size="compact-sm"
          variant={isProposed ? 'default' : 'filled'}
          renderRoot={(props) => <Link {...props} to="/pocs/$slug/decide" params={{ slug }} />}
        >
          {isProposed ? <Trans>Withdraw</Trans> : <Trans>Decide</Trans>}
        </Button>
      )}
      {rights.has('kickOffPoc') && (
        <Button size="compact-sm" renderRoot={(props) => <Link {...props} to="/pocs/$slug/kick-off" params={{ slug }} />}>
          <Trans>Kick off</Trans>
        </Button>
      )}
    </>
  );
}
