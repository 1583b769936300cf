import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { isolatedWithin } from '../people/isolated';
import classes from './ImportScreen.module.css';
import type { Refusal } from './useImport';

/** What the server would not do; in sight, however far down it was asked from. */
export function ImportProblem({ refused }: { readonly refused: Refusal }) {
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
  const failed = of === 'looking' ? unsaid.looking : t`The server answered with an error; try again.`;
  return (
    <p ref={line} className={classes.refused} role="alert">
      {isolatedWithin(error.message) || (error.status === 0 ? unsaid[of] : failed)}
    </p>
  );
}
