import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../testing/show';
import type { LifePoc } from '../WithPoc';
import { DecisionRecordPanel } from './DecisionRecordPanel';
import { undecided } from './decision';

const nothing = { minorUnits: '0', currency: 'USD' };
const envelope = { approved: nothing, spent: nothing, remaining: nothing };
const poc = {
  name: 'Triage',
  status: 'RUNNING',
  gate: { open: true, criteria: [] },
  production: null,
  budget: { poc: envelope, production: envelope },
};

it('AP-4 all findings of a stopped POC stay as they are; of a graduated one two go on by themselves', () => {
  const said = (decision: 'STOP' | 'GRADUATE') => {
    const { unmount } = show(
      <DecisionRecordPanel poc={poc as unknown as LifePoc} deciding={{ ...undecided, decision }} today="2026-11-26" />,
    );
    const text = screen.getByRole('status').textContent;
    unmount();
    return text;
  };
  expect(said('STOP')).toMatch(/stay with it as they are\.$/);
  expect(said('GRADUATE')).toMatch(/as they are; whether it is overspent or runs without monitoring is still watched\.$/);
});
