import type { ImportState } from '@causeway/import/state.ts';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../testing/show';
import { ImportRefused } from './imports';
import { Progress } from './Progress';
import type { Refusal } from './useImport';

it('what could not be stopped can be stopped again', () => {
  const state = { phase: 'IMPORTING', done: 1, total: 2, since: '2026-11-01T00:00:00.000Z' } as unknown as ImportState;
  const progress = (refused: Refusal | null) => <Progress state={state} refused={refused} onCancel={() => undefined} />;
  const { rerender } = show(progress(null));
  const stop = screen.getByRole<HTMLButtonElement>('button');
  fireEvent.click(stop);
  expect(stop.disabled).toBe(true);
  rerender(progress({ error: new ImportRefused(0, ''), of: 'asking' }));
  expect(stop.disabled).toBe(false);
});
