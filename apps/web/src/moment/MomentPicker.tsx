import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Popover } from '../shell/Popover';
import classes from './MomentPicker.module.css';
import type { Moment } from './moment';
import { useMomentText } from './useMomentText';

const MomentForm = lazy(() => import('./MomentForm'));

/** TI-1: reading at any moment of the past. What is picked stands in the address, on whatever screen one is. */
export function MomentPicker({ moment }: { moment: Moment }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const when = useMomentText(moment);
  return (
    <Popover
      name={t`Read at a moment`}
      isSet={moment !== undefined}
      className={classes.button}
      label={
        <>
          <svg width="15" height="15" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
            <path d="M12 3a9 9 0 1 1-9 9M3 5v4h4M12 7.5V12l3 2" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          <span className={classes.label}>{moment ? <Trans>As known {when}</Trans> : <Trans>Now</Trans>}</span>
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<Trans>Reading…</Trans>}>
          <MomentForm
            moment={moment}
            onPick={(next) => {
              close();
              void navigate({ to: '.', search: (current) => ({ ...current, asOf: next }) });
            }}
          />
        </Suspense>
      )}
    </Popover>
  );
}
