import type { FeasibilityState } from '@causeway/feasibility/evolve.ts';
import { feasibilityOf, inUnit } from '@causeway/feasibility/figures.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import type { CriterionRow } from '../../view/gate.ts';
import type { Reading } from '../reading.ts';
import { criterion } from './criterion.ts';

const SAYS = { UNTESTED: 'not tested', SHOWN: 'shown', NOT_SHOWN: 'not shown' } as const;

/** GA-1: it works: the newest measurement meets the target. */
export const feasibilityCriteria = ({ state }: Reading): readonly CriterionRow[] => of(state.feasibility);

const of = lastFor((feasibility: FeasibilityState): readonly CriterionRow[] => {
  const { measure, newest } = feasibility;
  const shown = feasibilityOf(feasibility);
  const target =
    measure && `${measure.name} ${measure.direction === 'AT_LEAST' ? 'at least' : 'at most'} ${inUnit(measure.target, measure.unit)}`;
  return [
    criterion(
      'FEASIBILITY',
      shown === 'SHOWN',
      target ? `feasibility shown: ${target}` : 'feasibility shown',
      measure && newest ? `${SAYS[shown]}: ${inUnit(newest.value, measure.unit)}` : measure ? SAYS[shown] : 'no success measure stated',
      { requiredValue: measure?.target ?? null, actualValue: (measure && newest?.value) ?? null },
    ),
  ];
});
