import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../testing/show';
import { SendButton } from './SendButton';

const both = (isSending: boolean) => (
  <>
    <SendButton isSending={isSending}>Record</SendButton>
    <button type="button">Elsewhere</button>
  </>
);

it('has the focus back once it has sent', () => {
  const { rerender } = show(both(false));
  screen.getByRole('button', { name: 'Record' }).focus();
  rerender(both(true));
  (document.activeElement as HTMLElement).blur();
  rerender(both(false));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Record' }));
});

it('leaves the focus where somebody went meanwhile', () => {
  const { rerender } = show(both(false));
  screen.getByRole('button', { name: 'Record' }).focus();
  rerender(both(true));
  screen.getByRole('button', { name: 'Elsewhere' }).focus();
  rerender(both(false));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }));
});
