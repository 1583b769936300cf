import type { ReactNode } from 'react';
import classes from './AdviceLines.module.css';

export type Tone = 'good' | 'low' | 'bad' | 'plain';

export interface AdviceLine {
  readonly key: string;
  readonly tone: Tone;
  readonly text: ReactNode;
}

/** Drawn, as not every font has the signs; the same square, triangle and ring that findings bear. */
function ToneMark({ tone }: { readonly tone: Tone }) {
  return (
    <svg className={classes.mark} width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
      {tone === 'good' && <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2" />}
      {tone === 'low' && <path d="M6 1.2 11.4 10.8H0.6Z" fill="currentColor" />}
      {tone === 'bad' && <rect x="1" y="1" width="10" height="10" rx="1" fill="currentColor" />}
      {tone === 'plain' && <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}

/** What the rules say of what was just typed: announced when the reader comes to rest, told by a mark and its words, not by colour alone. */
export function AdviceLines({ lines }: { readonly lines: readonly (AdviceLine | false)[] }) {
  return (
    <div role="status" className={classes.lines}>
      {lines.map(
        (line) =>
          line && (
            <p key={line.key} className={classes.line} data-tone={line.tone}>
              <ToneMark tone={line.tone} />
              <span>{line.text}</span>
            </p>
          ),
      )}
    </div>
  );
}
