import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '../../testing/show';
import { ReadinessCell } from './ReadinessCell';

const cell = (figure: Omit<ComponentProps<typeof ReadinessCell>, 'of' | 'short'>) => {
  const { container } = show(<ReadinessCell of="Monitoring" short="Monitor" {...figure} />);
  return container.querySelector<HTMLElement>('[data-step]')!;
};

describe('CL-7 a cell of the matrix', () => {
  it('says its readiness in words, in colour and as a length', () => {
    const shown = cell({ readiness: 0.625, scored: 3, total: 4 });
    expect(shown.textContent).toBe('62%');
    expect(shown.getAttribute('aria-label')).toBe('Monitoring: 62.5% ready, 3 of 4 items scored');
    expect(shown.dataset.step).toBe('3');
    expect(shown.style.backgroundSize).toBe('62.5% 3px, auto');
  });

  it('is hollow, not red, where nothing was scored yet', () => {
    const shown = cell({ readiness: 0, scored: 0, total: 4 });
    expect(shown.dataset.step).toBe('unscored');
    expect(shown.getAttribute('aria-label')).toBe('Monitoring: 0%, never scored, 4 items');
  });

  it('CL-4 has a shape of its own where it is fresh, and where some of it is carried over', () => {
    expect(cell({ readiness: 0.5, scored: 4, total: 4 }).dataset.fresh).toBe('fresh');
    const carried = cell({ readiness: 0.5, scored: 4, stale: 1, total: 4 });
    expect(carried.dataset.fresh).toBe('carried');
    expect(carried.getAttribute('aria-label')).toContain('1 carried over');
    expect(cell({ readiness: 0, scored: 0, total: 4 }).dataset.fresh).toBeUndefined();
  });

  it('says the weakest area, and what moved since a week ago, in shape, number and words', () => {
    const up = cell({ readiness: 0.5, scored: 4, total: 4, isWeakest: true, moved: 5 });
    expect(up.getAttribute('aria-label')).toBe('Monitoring: 50% ready, 4 of 4 items scored, weakest area, up 5 points since a week ago');
    expect(up.textContent).toBe('50%5');
    expect(up.querySelector('[data-moved=up] path')).not.toBeNull();
    const down = cell({ readiness: 0.5, scored: 4, total: 4, moved: -12 });
    expect(down.getAttribute('aria-label')).toContain('down 12 points since a week ago');
    expect(down.querySelector('[data-moved=down] path')!.getAttribute('d')).not.toBe(up.querySelector('path')!.getAttribute('d'));
    expect(cell({ readiness: 0.5, scored: 4, total: 4, moved: 'NEW' }).textContent).toBe('50%new');
    expect(cell({ readiness: 0.5, scored: 4, total: 4, moved: 0 }).querySelector('[data-moved]')).toBeNull();
  });

  it('shows no figure where everything is waived', () => {
    const shown = cell({ readiness: null, scored: 0, total: 0 });
    expect(shown.dataset.step).toBe('none');
    expect(shown.textContent).not.toContain('%');
    expect(shown.getAttribute('aria-label')).toBe('Monitoring: no item to score');
  });
});
