import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../testing/show';
import { type Choice, FilterMenu } from './FilterMenu';

/** jsdom has no popovers: the panel is told that it opened. */
function opened(choices: readonly Choice[] | undefined, picked: readonly string[] = [], isSingle = false) {
  const onPick = vi.fn();
  show(<FilterMenu name="Unit" choices={choices} picked={picked} isSingle={isSingle} onPick={onPick} />);
  const panel = document.querySelector('[popover]')!;
  (panel as HTMLElement).hidePopover = () => undefined;
  fireEvent(panel, Object.assign(new Event('toggle'), { newState: 'open' }));
  return { onPick };
}
const units = (count: number): Choice[] => Array.from({ length: count }, (_, place) => ({ value: `u${place}`, name: `Únit ${place}` }));
const box = (name: string) => screen.getByLabelText(name);

describe('a filter', () => {
  it('takes any of its choices, and one of each opening is a step of the back button', () => {
    const { onPick } = opened(units(3), ['u0']);
    fireEvent.click(box('Únit 2'));
    fireEvent.click(box('Únit 0'));
    expect(onPick.mock.calls).toEqual([
      [['u0', 'u2'], undefined],
      [[], 'replace'],
    ]);
  });

  it('of one choice replaces it', () => {
    const { onPick } = opened(units(3), ['u0'], true);
    fireEvent.click(box('Únit 1'));
    expect(onPick).toHaveBeenCalledWith(['u1'], undefined);
  });

  it('says what its choices are, where its name alone does not', () => {
    show(
      <FilterMenu name="Owner" meaning="Production owner, POC lead or sponsor" choices={units(1)} picked={[]} onPick={() => undefined} />,
    );
    const panel = document.querySelector('[popover]')!;
    fireEvent(panel, Object.assign(new Event('toggle'), { newState: 'open' }));
    screen.getByRole('group', { name: 'Production owner, POC lead or sponsor', hidden: true });
  });

  it('says the choice on its button, or how many', () => {
    opened(units(3), ['u1']);
    expect(screen.getByRole('button', { name: /^Unit/ }).textContent).toBe('UnitÚnit 1');
  });

  it('of many choices is typed into, accents or not', () => {
    opened(units(250));
    expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(200);
    expect(screen.getByText('50 more: type to find them.')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Find in Unit'), { target: { value: 'unit 24' } });
    expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(11);
    fireEvent.change(screen.getByLabelText('Find in Unit'), { target: { value: 'nobody' } });
    expect(screen.getByText('Nothing is called so.')).toBeDefined();
  });

  it('is walked with the arrows', () => {
    opened(units(3));
    box('Únit 0').focus();
    fireEvent.keyDown(box('Únit 0'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(box('Únit 1'));
    fireEvent.keyDown(box('Únit 1'), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(box('Únit 0'));
  });

  it('waits for choices that are still read', () => {
    opened(undefined);
    expect(screen.getByText('Reading…')).toBeDefined();
  });
});
