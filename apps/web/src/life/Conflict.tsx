import { ChangedMeanwhile } from '../commands/ChangedMeanwhile';
import type { Answer, Outcome } from '../commands/outcome';
import { conflictOf } from '../commands/refusals';

interface ConflictProps {
  readonly pocId: string;
  readonly sent: { readonly outcome: Outcome<Answer> | null; readonly sentOn: number | null; readonly reset: () => void };
  readonly onRead: () => void;
}

/** CONFLICT: somebody was faster. What was typed stays; what it was decided on is looked at and read again first. */
export function Conflict({ pocId, sent: { outcome, sentOn, reset }, onRead }: ConflictProps) {
  if (conflictOf(outcome) === null || sentOn === null) return null;
  const goOn = () => {
    reset();
    onRead();
  };
  return <ChangedMeanwhile pocId={pocId} since={sentOn} onSeen={goOn} />;
}
