import type { ImportSummary } from '@causeway/import/state.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import { readImports } from './imports';
import classes from './MyImports.module.css';
import { sizeOf } from './size';

/** How often the list is read again while something of it is under way. */
const againMs = 2_000;

/** One's own files that the server still has: whoever left the page comes back to what is under way, and goes on with the rest. */
export function MyImports() {
  const { i18n } = useLingui();
  const title = useId();
  const [imports, setImports] = useState<readonly ImportSummary[]>([]);
  const isUnderWay = imports.some(({ since }) => since !== null);
  useEffect(() => {
    // Without the list a file can be sent all the same.
    const read = () => void readImports().then(setImports, () => undefined);
    read();
    if (!isUnderWay) return;
    const timer = setInterval(read, againMs);
    return () => clearInterval(timer);
  }, [isUnderWay]);
  if (imports.length === 0) return null;
  return (
    <section className={classes.part} aria-labelledby={title}>
      <h2 id={title} className={classes.title}>
        <Trans>Your files that are here</Trans>
      </h2>
      <ul className={classes.list}>
        {imports.map((one) => (
          <li key={one.id} className={classes.line}>
            <Link to="/import" search={{ file: one.id }} className={classes.name}>
              {one.name}
            </Link>{' '}
            <span className={classes.text}>
              {sizeOf(one.bytes, i18n.locale)} · <HowFar of={one} />
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.text}>
        <Trans>The newest three are kept, for a day at most.</Trans>
      </p>
    </section>
  );
}

function HowFar({ of: { phase, done, total } }: { readonly of: ImportSummary }) {
  const { i18n } = useLingui();
  const count = i18n.number(done);
  switch (phase) {
    case 'RECEIVED':
      return <Trans>not looked at yet</Trans>;
    case 'READING':
      return <Trans>being read</Trans>;
    case 'PREVIEWING':
      return <Trans>being judged</Trans>;
    case 'PREVIEWED':
      return <Trans>previewed, nothing recorded yet</Trans>;
    case 'IMPORTING':
      return total === null ? (
        <Trans>being imported</Trans>
      ) : (
        <Plural value={total} one={`being imported, ${count} of # row`} other={`being imported, ${count} of # rows`} />
      );
    case 'DONE':
      return <Trans>imported</Trans>;
    case 'CANCELLED':
      return <Trans>stopped before the end</Trans>;
    case 'FAILED':
      return <Trans>could not be read to its end</Trans>;
  }
}
