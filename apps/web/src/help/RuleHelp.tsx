import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { Popover } from '../shell/Popover';
import { Skeleton } from '../shell/Skeleton';
import { Spoken } from '../shell/Spoken';
import classes from './RuleHelp.module.css';
import type { RuleNumber } from './rules';

const RuleTexts = lazy(() => import('./RuleTexts'));

/** Explains in place by which rules something is as it is; each is told by its number, which documents and refusals bear too. */
export function RuleHelp({ rules }: { rules: readonly [RuleNumber, ...RuleNumber[]] }) {
  const { t } = useLingui();
  const numbers = rules.join(', ');
  return (
    <Popover
      name={t`What the rules say: ${numbers}`}
      className={classes.button}
      label={
        <>
          <span aria-hidden="true">?</span>
          <Spoken>{t`What the rules say: ${numbers}`}</Spoken>
        </>
      }
    >
      {() => (
        <Suspense fallback={<Skeleton lines={3} />}>
          <RuleTexts rules={rules} />
        </Suspense>
      )}
    </Popover>
  );
}
