import type { MappingProblem } from '@causeway/import/mapping/read.ts';
import { Plural, Trans } from '@lingui/react/macro';
import { isolatedWithin } from '../people/isolated';
import classes from './MappingEditor.module.css';
import { lineOf } from './places';

interface MappingProblemsProps {
  readonly id: string;
  readonly mapping: string;
  readonly problems: readonly MappingProblem[];
  /** Else some lines were written since. */
  readonly isJudged: boolean;
  readonly onGo: (problem: MappingProblem) => void;
}

/** What is wrong in a mapping: each with its line as it stands there, marked where it is wrong, and the way to it. */
export function MappingProblems({ id, mapping, problems, isJudged, onGo }: MappingProblemsProps) {
  if (problems.length === 0) return null;
  return (
    // Read out as it comes, and not anew with each line that is written.
    <div role={isJudged ? 'alert' : undefined} id={id} tabIndex={-1} className={classes.problems}>
      {isJudged ? (
        <Plural value={problems.length} one="# mistake:" other="# mistakes:" />
      ) : (
        <Plural value={problems.length} one="# mistake left of the last preview:" other="# mistakes left of the last preview:" />
      )}
      <ul>
        {problems.map((problem) => {
          const { before, wrong } = lineOf(mapping, problem);
          return (
            <li key={`${problem.line}:${problem.column}:${problem.message}`}>
              <button type="button" data-printed className={classes.problem} onClick={() => onGo(problem)}>
                <Trans>
                  Line {problem.line}, column {problem.column}
                </Trans>
              </button>{' '}
              {problem.path && <code>{problem.path}</code>} {isolatedWithin(problem.message)}
              {(before + wrong).trim() && (
                <code className={classes.line}>
                  {before}
                  <mark>{wrong}</mark>
                </code>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
