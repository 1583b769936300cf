import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../testing/show';
import { MappingProblems } from './MappingProblems';

const problems = [{ line: 2, column: 3, path: 'status', message: '"colum" is not known here' }];

it('mistakes are read out as they are found, and stand without a word while somebody mends them', () => {
  const list = (isJudged: boolean) => (
    <MappingProblems id="mistakes" mapping={'status:\n  colum: Stage\n'} problems={problems} isJudged={isJudged} onGo={() => undefined} />
  );
  const { rerender } = show(list(true));
  expect(screen.getByRole('alert').textContent).toContain('1 mistake:');
  rerender(list(false));
  expect(screen.queryByRole('alert')).toBe(null);
  expect(screen.getByText(/1 mistake left of the last preview/)).toBeTruthy();
});
