import { useLingui } from '@lingui/react/macro';
import classes from './Skeleton.module.css';

/** Stands where something is on its way: as many lines as it is likely to have. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useLingui();
  return (
    <div className={classes.skeleton} role="status" aria-label={t`Reading…`}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are alike
        <span key={line} />
      ))}
    </div>
  );
}
