import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Heights, Items } from './items';

/** Pixels a millisecond: at this pace a row crosses the window in less than a tenth of a second, and nobody reads. */
const tooFastToRead = 12;
/** Between two pictures, where the browser tells of both at once. */
const leastMs = 8;
/** How long after its last movement scrolling is over. */
const calmMs = 120;

/** Some forty sheets of paper; whoever wants more wants the file. */
const mostOnPaper = 1_000;

interface InSight {
  readonly first: number;
  readonly last: number;
  /** Whether the lines fly by: then new ones are only sketched, and drawn when the scrolling calms. */
  readonly isFlying: boolean;
  /** Whether all of them are drawn at once, for paper. */
  readonly isPrinting?: boolean;
}

/**
 * Which lines of a sheet the window shows, as one scrolls it. Every line has one of two heights, so that where a line stands is reckoned, not
 * measured: there is nothing to keep of ten thousand lines.
 */
export function useLines<Group>(items: Items<Group>, heights: Heights, margin: number, stickyHeight: () => number) {
  const look = (isFlying: boolean): InSight => {
    const top = window.scrollY - margin;
    return { first: items.lineAt(top, heights), last: items.lineAt(top + window.innerHeight, heights), isFlying };
  };
  const [inSight, setInSight] = useState(() => look(false));
  const latest = useRef(look);
  latest.current = look;
  const latestCount = useRef(items.count);
  // On paper everything moves, and nothing is scrolled to.
  const isPrinting = useRef(false);
  latestCount.current = Math.min(items.count, mostOnPaper);
  const show = useCallback((isFlying: boolean) => {
    if (isPrinting.current) return;
    const next = latest.current(isFlying);
    setInSight((before) => (isSame(before, next) ? before : next));
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before = { y: window.scrollY, at: performance.now() };
    const onScroll = () => {
      const now = { y: window.scrollY, at: performance.now() };
      const isFlying = Math.abs(now.y - before.y) > tooFastToRead * Math.max(leastMs, now.at - before.at);
      before = now;
      clearTimeout(timer);
      timer = setTimeout(() => show(false), calmMs);
      // Within the frame that scrolls: later would show a moment of nothing.
      flushSync(() => show(isFlying));
    };
    const onResize = () => show(false);
    // Paper has no window: all that was read stands on it.
    const onPrint = () => {
      isPrinting.current = true;
      flushSync(() => setInSight({ first: 0, last: latestCount.current - 1, isFlying: false, isPrinting: true }));
    };
    const onPrinted = () => {
      isPrinting.current = false;
      show(false);
    };
    const paper = window.matchMedia('print');
    const onMedia = ({ matches }: MediaQueryListEvent) => (matches ? onPrint() : onPrinted());
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onResize);
    window.addEventListener('beforeprint', onPrint);
    window.addEventListener('afterprint', onPrinted);
    paper.addEventListener('change', onMedia);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onResize);
      window.removeEventListener('beforeprint', onPrint);
      window.removeEventListener('afterprint', onPrinted);
      paper.removeEventListener('change', onMedia);
    };
  }, [show]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines may stand where the window is
  useLayoutEffect(() => show(false), [items, heights.row, margin]);

  /** Scrolls as little as shows a line whole, below what sticks. */
  const scrollTo = (line: number) => {
    const top = margin + items.offsetOf(line, heights);
    const bottom = margin + items.offsetOf(line + 1, heights);
    if (top < window.scrollY + stickyHeight()) window.scrollTo({ top: top - stickyHeight() });
    else if (bottom > window.scrollY + window.innerHeight) window.scrollTo({ top: bottom - window.innerHeight });
  };
  return { ...inSight, scrollTo };
}

function isSame(one: InSight, other: InSight): boolean {
  return one.first === other.first && one.last === other.last && one.isFlying === other.isFlying && one.isPrinting === other.isPrinting;
}
