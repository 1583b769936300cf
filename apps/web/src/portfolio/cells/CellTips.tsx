import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PortfolioRow } from '../row';
import { CellTip } from './CellTip';
import classes from './CellTips.module.css';
import type { Details } from './details';

interface CellTipsProps {
  readonly within: RefObject<HTMLElement | null>;
  readonly pocAt: (index: number) => PortfolioRow | undefined;
  readonly details: Details;
}

interface Shown {
  readonly cell: HTMLElement;
  readonly column: string;
  readonly poc: PortfolioRow;
}

const restMs = 350;
/** Time to get from the cell to the tip, and back. */
const leaveMs = 180;

/** What a cell says in full, once the pointer rests on it. It stays while the pointer is on it, and goes on Escape (WCAG 1.4.13); what it says stands in each cell's label too. */
export default function CellTips({ within, pocAt, details }: CellTipsProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tip = useRef<HTMLDivElement>(null);
  const latest = useRef(pocAt);
  latest.current = pocAt;
  const later = useCallback((ms: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, ms);
  }, []);

  useEffect(() => {
    const sheet = within.current;
    if (!sheet) return;
    const hide = () => setShown(null);
    // Asked once the time is up: whether the pointer left the sheet or entered the tip first is told in either order.
    const hideUnlessPointedAt = () => tip.current?.matches(':hover') || hide();
    const onOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      const over = target as HTMLElement;
      const cell = over.closest<HTMLElement>('[data-column][role=gridcell]');
      const index = cell?.closest<HTMLElement>('[data-index]')?.dataset.index;
      const poc = index === undefined ? undefined : latest.current(Number(index));
      const column = cell?.dataset.column;
      if (!cell || !poc || !column || !(cell.dataset.area || tipped.has(column))) return later(leaveMs, hideUnlessPointedAt);
      later(restMs, () => setShown({ cell, column, poc }));
    };
    const onLeave = () => later(leaveMs, hideUnlessPointedAt);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      clearTimeout(timer.current);
      hide();
    };
    sheet.addEventListener('pointerover', onOver);
    sheet.addEventListener('pointerleave', onLeave);
    window.addEventListener('keydown', onKey);
    window.addEventListener('scroll', hide, { passive: true });
    return () => {
      clearTimeout(timer.current);
      sheet.removeEventListener('pointerover', onOver);
      sheet.removeEventListener('pointerleave', onLeave);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('scroll', hide);
    };
  }, [within, later]);

  if (!shown) return null;
  const { bottom, left, top } = shown.cell.getBoundingClientRect();
  const isAbove = bottom > window.innerHeight - 220;
  const style = {
    left: Math.max(8, Math.min(left, document.documentElement.clientWidth - 336)),
    ...(isAbove ? { bottom: window.innerHeight - top } : { top: bottom }),
  };
  return (
    <div
      ref={tip}
      role="tooltip"
      className={classes.tip}
      style={style}
      onPointerEnter={() => clearTimeout(timer.current)}
      onPointerLeave={() => later(leaveMs, () => setShown(null))}
    >
      <CellTip column={shown.column} poc={shown.poc} details={details.of(shown.poc)} />
    </div>
  );
}

/** Columns beside the areas that have more to say than fits. */
const tipped = new Set(['overall', 'trend', 'weakest', 'findings', 'budget', 'band']);
