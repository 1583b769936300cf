import { ChangedMeanwhile } from '../commands/ChangedMeanwhile';
import type { Meanwhile } from './useGuarded';

/** CONFLICT: somebody was faster. What was typed stays; what it was decided on is looked at and read again first. */
export function Conflict({ pocId, since, onSeen }: Meanwhile) {
  return since === null ? null : <ChangedMeanwhile key={since} pocId={pocId} since={since} onSeen={onSeen} />;
}
