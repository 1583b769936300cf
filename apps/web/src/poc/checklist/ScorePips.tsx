import classes from './ScorePips.module.css';

/** A score as three steps, filled so far; dashed where nobody scored yet. Beside the number that says it. */
export function ScorePips({ score }: { score: number | null }) {
  return (
    <svg className={classes.pips} width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <rect
          key={step}
          x={(step - 1) * 12 + 0.75}
          y={0.75}
          width={8.5}
          height={10.5}
          rx={2}
          data-filled={(score !== null && score >= step) || undefined}
          strokeDasharray={score === null ? '2 2' : undefined}
        />
      ))}
    </svg>
  );
}
