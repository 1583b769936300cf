import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PortfolioRowFragment, PortfolioTotalsQuery } from '../graphql/generated/graphql';
import type { PortfolioView } from './address';
import { columns, features } from './columns';
import { targetRow } from './keys';
import classes from './Matrix.module.css';
import { MatrixHead } from './MatrixHead';
import { MatrixRow } from './MatrixRow';
import { useFlying } from './useFlying';

interface MatrixProps {
  readonly ref: React.Ref<HTMLDivElement>;
  readonly rows: readonly PortfolioRowFragment[];
  /** Null while nothing is known yet. */
  readonly totalCount: number | null;
  readonly areas: NonNullable<PortfolioTotalsQuery['portfolio']>['areas'] | undefined;
  readonly view: PortfolioView;
  readonly isBusy: boolean;
  readonly onSort: (view: PortfolioView) => void;
  /** Row `index` is on the screen. */
  readonly onSeen: (index: number) => void;
}

const tableRowHeight = 46;
const cardHeight = 188;
const headHeight = 49;
const rowsWhileLoading = 14;

/** POC × seven areas. Only the rows in sight exist; ten thousand scroll like fifty. */
export function Matrix({ ref, rows, totalCount, areas, view, isBusy, onSort, onSeen }: MatrixProps) {
  const { t } = useLingui();
  const isTable = useMediaQuery('(min-width: 62rem)', true, { getInitialValueInEffect: false });

  const body = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () => body.current && setScrollMargin(body.current.getBoundingClientRect().top + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const count = totalCount ?? rowsWhileLoading;
  const [active, setActive] = useState(0);
  const current = Math.min(active, Math.max(0, count - 1));
  // What stays in sight above the rows: a row scrolled to must stop below it.
  const stickyHeight = () => {
    const told = document.documentElement.style;
    const [banner, toolbar] = ['--banner-height', '--toolbar-height'].map((name) => Number.parseFloat(told.getPropertyValue(name)) || 0);
    return banner! + toolbar! + (isTable ? headHeight : 0) + 4;
  };
  const rowHeight = isTable ? tableRowHeight : cardHeight;
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: stickyHeight(),
    // The row that holds the focus stays, wherever one scrolls: focus is never lost.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b).filter((index) => index < count),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are measured anew when their height changes
  useLayoutEffect(() => virtualizer.measure(), [rowHeight]);

  const items = virtualizer.getVirtualItems();
  // The table's model holds the rows in sight, not all that were read: building it for ten thousand would drop frames.
  const isFlying = useFlying(virtualizer.isScrolling, virtualizer.scrollOffset ?? 0);
  const drawn = useRef(new Set<number>());
  const known = items.filter(({ index }) => rows[index] !== undefined && (!isFlying || index === current || drawn.current.has(index)));
  useEffect(() => {
    drawn.current = new Set(known.map(({ index }) => index));
  });
  const table = useTable({ features, columns, data: known.map(({ index }) => rows[index]!), getRowId: ({ id }) => id });
  const modelRows = table.getRowModel().rows;
  const rowAt = new Map(known.map(({ index }, place) => [index, modelRows[place]]));
  const lastSeen = virtualizer.range?.endIndex ?? 0;
  useEffect(() => onSeen(lastSeen), [lastSeen, onSeen]);

  const focusNext = useRef(false);
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    body.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true });
  }, [current]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || totalCount === null) return;
    const page = Math.max(1, Math.floor((window.innerHeight - stickyHeight()) / rowHeight) - 1);
    const target = targetRow(event.key, current, count, page);
    if (target === null) return;
    event.preventDefault();
    if (target === current) return;
    focusNext.current = true;
    setActive(target);
    virtualizer.scrollToIndex(target, { align: 'auto' });
  };

  return (
    <div
      ref={ref}
      className={classes.matrix}
      role="grid"
      aria-label={t`Portfolio`}
      aria-rowcount={totalCount === null ? -1 : totalCount + 1}
      aria-colcount={columns.length}
      aria-busy={isBusy || totalCount === null}
      data-stale={isBusy || undefined}
    >
      <MatrixHead headers={table.getHeaderGroups()[0]?.headers ?? []} areas={areas} view={view} onSort={onSort} />
      <div ref={body} className={classes.body} role="rowgroup" style={{ height: virtualizer.getTotalSize() }} onKeyDown={onKeyDown}>
        {items.map(({ index, start }) => (
          <MatrixRow
            key={index}
            row={rowAt.get(index)}
            index={index}
            top={start - scrollMargin}
            height={rowHeight}
            isActive={index === current}
            onActive={setActive}
          />
        ))}
      </div>
    </div>
  );
}
