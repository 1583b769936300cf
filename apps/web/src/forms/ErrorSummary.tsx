import { Plural } from '@lingui/react/macro';
import classes from './Form.module.css';
import { nameOf, type Problem } from './problem';

interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  readonly onGo: (problem: Problem) => void;
}

/** All that keeps a form from being recorded, announced at once; each leads to its field. */
export function ErrorSummary({ problems, onGo }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div className={classes.summary} role="alert" tabIndex={-1}>
      <p className={classes.count}>
        <Plural
          value={problems.length}
          one="Not recorded yet: one thing is missing or wrong."
          other="Not recorded yet: # things are missing or wrong."
        />
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={nameOf(problem.field ?? []) + problem.message}>
            {problem.field?.length ? (
              <button type="button" className={classes.way} onClick={() => onGo(problem)}>
                {problem.message}
              </button>
            ) : (
              problem.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
