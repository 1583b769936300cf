import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useId, useState } from 'react';
import classes from './ColumnList.module.css';

interface ColumnListProps {
  /** Each as the file heads it, and as a mapping writes it. */
  readonly columns: readonly { readonly heading: string; readonly written: string }[];
  readonly isLocked: boolean;
  readonly onWrite: (written: string) => void;
}

/** The columns of the file, to be written into its mapping. One stop for the Tab key, however many they are: arrows go from one to the next. */
export function ColumnList({ columns, isLocked, onWrite }: ColumnListProps) {
  const { t } = useLingui();
  const title = useId();
  const [chosen, setCurrent] = useState(0);
  const last = columns.length - 1;
  const current = Math.min(chosen, last);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = { ArrowDown: current + 1, ArrowRight: current + 1, ArrowUp: current - 1, ArrowLeft: current - 1, Home: 0, End: last }[
      event.key
    ];
    if (place === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, place));
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className={classes.columns}>
      <h3 id={title} className={classes.title}>
        <Trans>Columns of the file</Trans>
      </h3>
      <div role="toolbar" aria-labelledby={title} aria-orientation="vertical" className={classes.list} onKeyDown={onKeyDown}>
        {columns.map(({ heading, written }, place) => (
          <button
            key={heading}
            type="button"
            disabled={isLocked}
            tabIndex={place === current ? 0 : -1}
            title={t`Write it where the cursor stands`}
            onFocus={() => setCurrent(place)}
            onClick={() => onWrite(written)}
          >
            {heading}
          </button>
        ))}
      </div>
    </div>
  );
}
