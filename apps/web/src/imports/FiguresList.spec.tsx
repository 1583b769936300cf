import type { Figures } from '@causeway/import/state.ts';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../testing/show';
import { FiguresList } from './FiguresList';

const none: Figures = {
  rows: 0,
  taken: {},
  changes: {},
  updated: 0,
  known: {},
  skipped: {},
  refused: 0,
  kept: 0,
  filled: {},
  unread: {},
  errors: [],
};

it('tells statuses in the order of a POC’s life, whichever row came first', () => {
  show(<FiguresList figures={{ ...none, taken: { STOPPED: 2, RUNNING: 1, PROPOSED: 1 } }} isPreview />);
  expect(screen.getByText('1 Proposed, 1 Running, 2 Stopped')).toBeTruthy();
});
