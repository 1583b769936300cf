import { useLingui } from '@lingui/react/macro';
import classes from './Skeleton.module.css';

interface SkeletonProps {
  readonly lines?: number;
  /** From one edge of the screen to the other, with its margins; else it fills what it stands in. */
  readonly isWide?: boolean;
}

/** Stands where something is on its way: as many lines as it is likely to have. */
export function Skeleton({ lines = 4, isWide }: SkeletonProps) {
  const { t } = useLingui();
  return (
    <div className={classes.skeleton} data-wide={isWide} role="status" aria-label={t`Reading…`}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are alike
        <span key={line} />
      ))}
    </div>
  );
}
