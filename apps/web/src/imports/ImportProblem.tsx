import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { isolatedWithin } from '../people/isolated';
import classes from './ImportScreen.module.css';
import type { Refusal } from './useImport';

interface ImportProblemProps {
  readonly refused: Refusal;
  /** Whether the mapping of the file is here still, whatever became of the file. */
  readonly isKept: boolean;
}

/** What the server would not do; in sight, however far down it was asked from. */
export function ImportProblem({ refused, isKept }: ImportProblemProps) {
  const { t } = useLingui();
  const { error, of } = refused;
  const line = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: refused once more, it is looked for once more
  useEffect(() => void line.current?.scrollIntoView?.({ block: 'nearest' }), [refused]);
  const unsaid = {
    sending: t`The file did not arrive: the server cannot be reached, or the file cannot be read. Choose it again.`,
    asking: t`The server cannot be reached; try again.`,
    looking: t`The server cannot be reached; it is tried again.`,
  };
  const forgotten = t`The server has this file no more. What was recorded stays. Download the mapping that stands here, send the file again and use that mapping: nothing is recorded twice.`;
  const failed = of === 'looking' ? unsaid.looking : t`The server answered with an error; try again.`;
  return (
    <p ref={line} className={classes.refused} role="alert">
      {(isKept && error.status === 404 ? forgotten : isolatedWithin(error.message)) || (error.status === 0 ? unsaid[of] : failed)}
    </p>
  );
}
