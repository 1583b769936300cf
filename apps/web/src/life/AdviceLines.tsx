import type { ReactNode } from 'react';
import classes from './AdviceLines.module.css';

export type Tone = 'good' | 'low' | 'bad' | 'plain';

export interface AdviceLine {
  readonly key: string;
  readonly tone: Tone;
  readonly text: ReactNode;
}

const marks: Record<Tone, string> = { good: '✓', low: '▲', bad: '■', plain: '○' };

/** What the rules say of what was just typed: announced when the reader comes to rest, told by a mark and its words, not by colour alone. */
export function AdviceLines({ lines }: { readonly lines: readonly (AdviceLine | false)[] }) {
  return (
    <div role="status" className={classes.lines}>
      {lines.map(
        (line) =>
          line && (
            <p key={line.key} className={classes.line} data-tone={line.tone}>
              <span aria-hidden="true" className={classes.mark}>
                {marks[line.tone]}
              </span>
              <span>{line.text}</span>
            </p>
          ),
      )}
    </div>
  );
}
