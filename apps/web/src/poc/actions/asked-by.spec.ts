import { describe, expect, it } from 'vitest';
import { pocActions } from '../../palette/poc-actions';
import type { Action } from './action';
import { askedBy } from './asked-by';

const actions: readonly Action[] = [
  { kind: 'acceptOwnership' },
  { kind: 'recordSpend' },
  { kind: 'recordValue' },
  { kind: 'recordDrill' },
  { kind: 'recordFeasibility' },
  { kind: 'holdReview' },
  { kind: 'changeTeam' },
  { kind: 'nameDelivery' },
  { kind: 'declareInfrastructure' },
  { kind: 'writeChecklist' },
  { kind: 'describePoc' },
  { kind: 'changeTrack' },
  { kind: 'answerPilot', pilot: [] },
  { kind: 'changeBudget', envelope: 'POC' },
  { kind: 'changeBudget', envelope: 'PRODUCTION' },
  { kind: 'changeOwner', role: 'PRODUCTION_OWNER' },
  { kind: 'changeOwner', role: 'POC_LEAD' },
  { kind: 'changeOwner', role: 'SPONSOR' },
];

describe('an action that the address asks for', () => {
  it('is one that a button of the POC opens', () => {
    const asked = pocActions.flatMap(({ hash }) => (hash ? [hash] : []));
    expect(asked.toSorted()).toEqual(actions.map(askedBy).toSorted());
  });

  it('is none of an item among many', () => {
    expect(askedBy({ kind: 'changeChecklist', items: [], item: null })).toBeNull();
  });
});
