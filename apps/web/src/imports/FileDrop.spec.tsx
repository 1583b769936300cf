import type { ImportState } from '@causeway/import/state.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../testing/show';
import { FileDrop } from './FileDrop';

const paste = (text: string) =>
  act(() =>
    window.dispatchEvent(
      Object.assign(new Event('paste', { cancelable: true }), { clipboardData: { getData: () => text } as unknown as DataTransfer }),
    ),
  );
const drop = (onFile: (file: File) => void, state: ImportState | null = null, sent: number | null = null) => (
  <FileDrop state={state} sent={sent} isLocked={false} onFile={onFile} onStop={() => undefined} />
);
const dropped = () => {
  const onFile = vi.fn<(file: File) => void>();
  show(drop(onFile));
  return onFile;
};
const name = () => screen.getByLabelText<HTMLInputElement>(/^Name of the register/);

it('rows that are pasted are asked for the name of their register, which is their file’s', () => {
  const onFile = dropped();
  paste('Project\tStage\nBus\tIdea\n');
  expect(screen.getByText('Project, Stage')).toBeTruthy();
  expect(document.activeElement).toBe(name());
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(onFile).not.toHaveBeenCalled();
  expect(name().getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(name(), { target: { value: ' AI/ML pilots ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  const file = onFile.mock.calls[0]![0];
  expect(file.name).toBe('AI-ML pilots.txt');
  expect(file.size).toBe('Project\tStage\nBus\tIdea\n'.length);
});

it('other rows take the place of those that wait for a name, and what is left is gone', () => {
  const onFile = dropped();
  paste('Project\tStage\nBus\tIdea\n');
  paste('Title\nTram\n');
  expect(screen.getByText('Title')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Leave them' }));
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
  expect(onFile).not.toHaveBeenCalled();
});

it('says to whoever listens that a file is on its way, and that its mapping is there', () => {
  const { rerender } = show(drop(() => undefined));
  const said = screen.getByRole('status');
  expect(said.textContent).toBe('');
  rerender(drop(() => undefined, null, 0.5));
  expect(said.textContent).toBe('Sending the file');
  rerender(drop(() => undefined, { name: 'register.csv', bytes: 12 } as ImportState));
  expect(said.textContent).toBe('The file has come. Its mapping is below.');
});
