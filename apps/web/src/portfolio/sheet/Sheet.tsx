import { useLingui } from '@lingui/react/macro';
import { useMediaQuery, useMergedRef } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PortfolioTotalsQuery } from '../../graphql/generated/graphql';
import type { PortfolioView } from '../address';
import type { Details } from '../cells/details';
import { rememberedRow, rememberRow } from '../remembered';
import type { PortfolioRow } from '../row';
import { useOpenPoc } from '../useOpenPoc';
import { cellPlace, focusCell, targetCell } from './cell-keys';
import type { Column } from './columns';
import { toDraw } from './drawing';
import type { Heights, Item, Items } from './items';
import { targetRow } from './keys';
import classes from './Sheet.module.css';
import { SheetHead } from './SheetHead';
import { type LineProps, SheetRow } from './SheetRow';
import { useLines } from './useLines';

const CellTips = lazy(() => import('../cells/CellTips'));

interface SheetProps<Group> {
  readonly ref: React.Ref<HTMLDivElement>;
  readonly columns: readonly Column[];
  readonly items: Items<Group>;
  /** False while nothing is known yet: rows stand there that wait. */
  readonly isKnown: boolean;
  readonly areas: NonNullable<PortfolioTotalsQuery['portfolio']>['areas'] | undefined;
  readonly view: PortfolioView;
  readonly isBusy: boolean;
  readonly details: Details;
  /** What the rows answer: whoever comes back to it finds the row they left. */
  readonly question: string;
  readonly onSort: (view: PortfolioView) => void;
  /** These lines are on the screen. */
  readonly onSeen: (seen: readonly Item<Group>[]) => void;
  /** The head of a group. */
  readonly head?: (line: LineProps & { readonly item: Extract<Item<Group>, { kind: 'head' }> }) => ReactNode;
  /** A group is opened or closed. */
  readonly onToggle?: (section: number, isOpen: boolean) => void;
}

const tableRowHeight = 46;
const groupHeight = 40;
const headHeight = 49;
/** Cells that say themselves what they are. */
const names = new Set(['name', 'overall']);
const rem = 16;
/** Lines drawn beyond the window's edges, so that calm scrolling meets no gap. */
const overscan = 6;

/** POCs below one another, with columns. Only the lines in sight exist; ten thousand scroll like fifty. */
export function Sheet<Group>(props: SheetProps<Group>) {
  const { ref, columns, items, isKnown, areas, view, isBusy, details, question, onSort, onSeen, head, onToggle } = props;
  const { i18n, t } = useLingui();
  const isTable = useMediaQuery('(min-width: 62rem)', true, { getInitialValueInEffect: false });
  const { onClick, onPointerOver } = useOpenPoc();

  const sheet = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const [{ scrollMargin, room }, setPlace] = useState({ scrollMargin: 0, room: Number.POSITIVE_INFINITY });
  useLayoutEffect(() => {
    const measure = () => {
      if (!body.current) return;
      const next = { scrollMargin: body.current.getBoundingClientRect().top + window.scrollY, room: document.documentElement.clientWidth };
      setPlace((before) => (before.scrollMargin === next.scrollMargin && before.room === next.room ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const { count } = items;
  const [active, setActive] = useState(() => rememberedRow(question));
  const current = Math.min(active, Math.max(0, count - 1));
  useEffect(() => rememberRow(question, current), [question, current]);
  // What stays in sight above the rows: a row scrolled to must stop below it.
  const stickyHeight = () => {
    const told = document.documentElement.style;
    const [banner, toolbar] = ['--banner-height', '--toolbar-height'].map((name) => Number.parseFloat(told.getPropertyValue(name)) || 0);
    return banner! + toolbar! + (isTable ? headHeight : 0) + 4;
  };
  const heights: Heights = { row: isTable ? tableRowHeight : cardHeight(view, columns), head: groupHeight };
  const { first, last, isFlying, isPrinting, scrollTo } = useLines(items, heights, scrollMargin, stickyHeight);
  const lines = linesOf(first - overscan, last + overscan, current, count).map((index) => ({ index, item: items.at(index) }));
  const before = useRef<ReadonlySet<number>>(new Set());
  const [, drawOn] = useState(0);
  const known = lines.map(({ index, item }) => ({ index, isKnown: pocOf(item) !== undefined }));
  const { drawn, isUnfinished } = toDraw(before.current, { lines: known, first, last, current, isFlying, isPrinting });
  useEffect(() => {
    before.current = drawn;
    if (!isUnfinished || isFlying) return;
    const frame = requestAnimationFrame(() => drawOn((pictures) => pictures + 1));
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    if (isFlying) return;
    const seen = lines.filter(({ index }) => index >= first && index <= last).map(({ item }) => item);
    details.want(seen.flatMap((item) => (item.kind === 'row' && item.poc ? [item.poc] : [])));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for when other lines come into sight, or other rows into them
  useEffect(() => {
    onSeen(lines.filter(({ index }) => index >= first && index <= last).map(({ item }) => item));
  }, [first, last, items, onSeen]);

  const focusNext = useRef<number>(null);
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    focusCell(body.current?.querySelector<HTMLElement>(`[data-index="${current}"]`), focusNext.current);
    focusNext.current = null;
  }, [current]);
  const goTo = (target: number, place = 0) => {
    focusNext.current = place;
    setActive(target);
    scrollTo(target);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = event.target as HTMLElement;
    const line = at.closest<HTMLElement>('[data-index]');
    // Links and buttons within have their own keys.
    if (!isKnown || !line || (at !== line && at.parentElement !== line)) return;
    const place = cellPlace(at, line);
    if (event.key === 'Enter' && at.dataset.area) {
      event.preventDefault();
      return at.click();
    }
    if (event.key === 'Enter') {
      const { ctrlKey, metaKey, shiftKey } = event;
      const opened = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey });
      if (line.querySelector('a[data-poc]')?.dispatchEvent(opened) !== undefined) event.preventDefault();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items.at(current);
    if (item.kind === 'head' && ['Enter', ' ', 'ArrowRight', 'ArrowLeft'].includes(event.key)) {
      event.preventDefault();
      const isOpen = event.key === 'ArrowRight' || (event.key !== 'ArrowLeft' && !item.isOpen);
      if (isOpen !== item.isOpen) onToggle?.(item.section, isOpen);
      return;
    }
    const cell = item.kind === 'row' ? targetCell(event.key, place, line.children.length) : null;
    if (cell !== null) {
      event.preventDefault();
      return focusCell(line, cell);
    }
    if (item.kind === 'row' && head && event.key === 'ArrowLeft') {
      event.preventDefault();
      return goTo(items.headOf(item.section));
    }
    const page = Math.max(1, Math.floor((window.innerHeight - stickyHeight()) / heights.row) - 1);
    const target = targetRow(event.key, current, count, page);
    if (target === null) return;
    event.preventDefault();
    if (target !== current) goTo(target, place);
  };

  const isLabelled = !isTable && view.shape === 'table';
  const labels = useMemo(
    () => (isLabelled ? columns.map(({ id, name }) => (names.has(id) ? undefined : i18n._(name))) : undefined),
    [isLabelled, columns, i18n],
  );
  const least = columns.reduce((sum, { width }) => sum + width[0], 0) * rem + 48;
  const tracks = columns.map(({ width: [fewest, most] }) => (most.startsWith('clamp') ? most : `minmax(${fewest}rem, ${most})`)).join(' ');
  const isWide = isTable && least > room;
  return (
    <>
      <div
        ref={useMergedRef(ref, sheet)}
        className={classes.sheet}
        role={head ? 'treegrid' : 'grid'}
        aria-label={t`Portfolio`}
        aria-rowcount={isKnown ? count + 1 : -1}
        aria-colcount={columns.length}
        aria-busy={isBusy || !isKnown}
        data-shape={view.shape}
        data-stale={isBusy || undefined}
        data-wide={isWide || undefined}
        style={{ '--tracks': tracks, '--least': `${least}px` } as React.CSSProperties}
      >
        <div ref={heads} className={classes.heads} role="rowgroup">
          <SheetHead columns={columns} areas={areas} view={view} onSort={onSort} />
        </div>
        <div
          ref={body}
          className={classes.body}
          role="rowgroup"
          style={{ height: items.offsetOf(count, heights) }}
          onClick={onClick}
          onPointerOver={onPointerOver}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => setActive(Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? current))}
          onScroll={({ currentTarget }) => heads.current?.scrollTo({ left: currentTarget.scrollLeft })}
        >
          {lines.map(({ index, item }) => {
            const top = items.offsetOf(index, heights);
            const height = item.kind === 'head' ? heights.head : heights.row;
            const line = { index, top, height, isActive: index === current, level: head && (item.kind === 'head' ? 1 : 2) };
            if (item.kind === 'head') return head?.({ ...line, item });
            const poc = drawn.has(index) ? item.poc : undefined;
            return (
              <SheetRow
                key={index}
                {...line}
                columns={columns}
                labels={labels}
                poc={poc}
                details={poc && details.of(poc)}
                isMarked={view.isMarked}
              />
            );
          })}
        </div>
      </div>
      <Suspense fallback={null}>
        <CellTips within={sheet} pocAt={(index) => pocOf(items.at(index))} details={details} />
      </Suspense>
    </>
  );
}

/** The lines in sight, and the one that holds the focus, wherever one scrolls: focus is never lost. */
function linesOf(first: number, last: number, current: number, count: number): number[] {
  const from = Math.max(0, first);
  const to = Math.min(count - 1, last);
  const lines = Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);
  if (current < from) return count > 0 ? [current, ...lines] : lines;
  return current > to && current < count ? [...lines, current] : lines;
}

function pocOf<Group>(item: Item<Group>): PortfolioRow | undefined {
  return item.kind === 'row' ? item.poc : undefined;
}

/** A card of the matrix has its own layout; one of the table a line for each two of its columns. */
function cardHeight({ shape }: PortfolioView, columns: readonly Column[]): number {
  return shape === 'matrix' ? 188 : 58 + 54 * Math.ceil((columns.length - 1) / 2);
}
