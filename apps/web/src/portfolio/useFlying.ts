import { useRef } from 'react';

/** From one picture to the next, in pixels: at this pace nobody reads. */
const tooFastToRead = 1000;

/** Whether the rows fly by: then new ones are only sketched, and drawn when the scrolling calms, so that no frame is late. */
export function useFlying(isScrolling: boolean, offset: number): boolean {
  const before = useRef({ offset, isFlying: false });
  if (before.current.offset !== offset) {
    before.current = { offset, isFlying: Math.abs(offset - before.current.offset) > tooFastToRead };
  }
  return isScrolling && before.current.isFlying;
}
