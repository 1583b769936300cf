import type { ImportState } from '@causeway/import/state.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import classes from './Progress.module.css';
import { paceOf } from './pace';
import type { Refusal } from './useImport';

interface ProgressProps {
  readonly state: ImportState;
  readonly refused: Refusal | null;
  readonly onCancel: () => void;
}

/** How far what is under way is, how fast, and how long it still takes; it goes on without this page. */
export function Progress({ state, refused, onCancel }: ProgressProps) {
  const { i18n, t } = useLingui();
  const { phase, done, total, since } = state;
  const began = useRef({ since, at: performance.now() });
  if (began.current.since !== since) began.current = { since, at: performance.now() };
  const [isEnding, setEnding] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase can be ended anew, and so can one that the server did not end
  useEffect(() => setEnding(false), [since, refused]);
  const names = {
    READING: t`Reading the file to its end`,
    PREVIEWING: t`Judging each row`,
    IMPORTING: t`Importing`,
  };
  const name = names[phase as keyof typeof names] ?? '';
  // Of a server that does not answer nobody knows.
  const pace = refused?.of === 'looking' ? null : paceOf({ done, total, elapsedMs: performance.now() - began.current.at });
  const count = (value: number) => i18n.number(value);

  return (
    <section tabIndex={-1} className={classes.part} aria-label={name}>
      <label className={classes.label}>
        {name}
        <progress className={classes.bar} value={total === null ? undefined : done} max={total ?? 1} />
      </label>
      <p className={classes.text}>
        {total === null ? (
          <Plural value={done} one="# row" other="# rows" />
        ) : (
          <Plural value={total} one={`${count(done)} of # row`} other={`${count(done)} of # rows`} />
        )}
        {pace && (
          <>
            {' · '}
            <Plural value={pace.perSecond} one="# row a second" other="# rows a second" />
            {pace.left && (
              <>
                {' · '}
                {'seconds' in pace.left ? (
                  <Trans>about {count(pace.left.seconds)} s left</Trans>
                ) : (
                  <Trans>about {count(pace.left.minutes)} min left</Trans>
                )}
              </>
            )}
          </>
        )}
      </p>
      <div className={classes.actions}>
        <Button
          size="xs"
          variant="default"
          loading={isEnding}
          onClick={() => {
            setEnding(true);
            onCancel();
          }}
        >
          <Trans>Stop</Trans>
        </Button>
        {phase === 'IMPORTING' && (
          <span className={classes.text}>
            <Trans>It goes on if you leave this page. Stopped, it keeps what was recorded.</Trans>
          </span>
        )}
      </div>
    </section>
  );
}
