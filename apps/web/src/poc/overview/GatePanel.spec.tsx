import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { GatePartsFragment } from '../../graphql/generated/graphql';
import { show } from '../../testing/show';
import { CriteriaTable } from './GatePanel';

const unmet = {
  code: 'OWNER_NAMED',
  area: null,
  met: false,
  required: 'a production owner is named',
  actual: 'none is named',
  items: [],
} as unknown as GatePartsFragment['criteria'][number];
const gate = { open: false, criteria: [unmet] } as unknown as GatePartsFragment;

it('GA-1 says of an unmet criterion what opens it', () => {
  show(<CriteriaTable gate={gate} />);
  screen.getByRole('columnheader', { name: 'Required, and what opens it' });
  screen.getByText('Name a production owner.');
});

it('DE-5 names nothing to be done where nothing can be: of a stopped POC, and of the gate as it stood', () => {
  show(<CriteriaTable gate={gate} isOver />);
  screen.getByRole('columnheader', { name: 'Required' });
  screen.getByText('none is named');
  expect(screen.queryByText('Name a production owner.')).toBeNull();
});
