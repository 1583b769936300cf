import type { Intake } from '../row/translate.ts';
import type { Wanted } from '../row/wanted.ts';
import type { ImportCommand } from './door.ts';

type Meant = Pick<Extract<Intake, { wanted: object }>, 'wanted' | 'speaksOf'>;

/** The command that takes a row in as a POC of its own: a proposal, or the adoption of what already runs or is decided. */
export const opening = ({ wanted, speaksOf }: Meant, commandId: string): ImportCommand => {
  const { status, stopReason, startedOn, decidedOn, rationale, learned, scores, ...beginning } = wanted;
  const common = { commandId, ...(speaksOf !== null && { effectiveOn: speaksOf }), ...beginning };
  if (status === 'PROPOSED') return { type: 'proposePoc', input: common };
  return {
    type: 'adoptPoc',
    input: {
      ...common,
      ...(startedOn !== undefined && { startedOn }),
      ...(scores.length > 0 && { scores }),
      ...(status !== 'RUNNING' && { outcome: outcomeOf({ status, stopReason, decidedOn, rationale, learned }) }),
    },
  };
};

const outcomeOf = ({
  status,
  stopReason,
  decidedOn,
  rationale,
  learned,
}: Pick<Wanted, 'status' | 'stopReason' | 'decidedOn' | 'rationale' | 'learned'>) => ({
  decision: status === 'GRADUATED' ? 'GRADUATE' : 'STOP',
  rationale,
  ...(decidedOn !== undefined && { on: decidedOn }),
  ...(status === 'STOPPED' && { stopReason, ...(learned !== undefined && { learned }) }),
});
