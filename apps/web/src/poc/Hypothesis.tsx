import { Trans } from '@lingui/react/macro';
import { useLayoutEffect, useRef, useState } from 'react';
import classes from './Hypothesis.module.css';

/** What would be true if it worked: three lines of it, and the rest on demand, so that where the POC stands is in sight. */
export function Hypothesis({ children }: { children: string }) {
  const text = useRef<HTMLParagraphElement>(null);
  const [isAll, setAll] = useState(false);
  const [isLonger, setLonger] = useState(false);
  // Before it is painted: what stands below does not move.
  useLayoutEffect(() => {
    const element = text.current;
    if (!element || isAll) return;
    const measure = () => setLonger(element.scrollHeight > element.clientHeight + 1);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [isAll]);
  return (
    <>
      <p ref={text} dir="auto" className={classes.text} data-all={isAll || undefined}>
        {children}
      </p>
      {(isLonger || isAll) && (
        <button type="button" className={classes.more} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? <Trans>Show less</Trans> : <Trans>Show all of it</Trans>}
        </button>
      )}
    </>
  );
}
