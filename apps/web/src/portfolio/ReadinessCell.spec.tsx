import { describe, expect, it } from 'vitest';
import { show } from '../testing/show';
import { ReadinessCell } from './ReadinessCell';

const cell = (figure: { readiness: number | null; scored: number; total: number }) => {
  const { container } = show(<ReadinessCell of="Monitoring" short="Monitor" {...figure} />);
  return container.querySelector<HTMLElement>('[data-step]')!;
};

describe('CL-7 a cell of the matrix', () => {
  it('says its readiness in words, in colour and as a length', () => {
    const shown = cell({ readiness: 0.625, scored: 3, total: 4 });
    expect(shown.textContent).toBe('63%');
    expect(shown.getAttribute('aria-label')).toBe('Monitoring: 62.5% ready, 3 of 4 items scored');
    expect(shown.dataset.step).toBe('3');
    expect(shown.style.getPropertyValue('--readiness')).toBe('0.625');
  });

  it('is hollow, not red, where nothing was scored yet', () => {
    const shown = cell({ readiness: 0, scored: 0, total: 4 });
    expect(shown.dataset.step).toBe('unscored');
    expect(shown.getAttribute('aria-label')).toBe('Monitoring: 0%, never scored, 4 items');
  });

  it('shows no figure where everything is waived', () => {
    const shown = cell({ readiness: null, scored: 0, total: 0 });
    expect(shown.dataset.step).toBe('none');
    expect(shown.textContent).not.toContain('%');
    expect(shown.getAttribute('aria-label')).toBe('Monitoring: no item to score');
  });
});
