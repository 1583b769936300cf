import { useCallback } from 'react';

/** Tells every style how high an element that sticks is, as a variable of the page: what sticks below it, sticks right below it. */
export function useHeightAs(variable: `--${string}`): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      if (!element) return undefined;
      const root = document.documentElement.style;
      const tell = () => root.setProperty(variable, `${element.offsetHeight}px`);
      tell();
      const observer = new ResizeObserver(tell);
      observer.observe(element);
      return () => {
        observer.disconnect();
        root.removeProperty(variable);
      };
    },
    [variable],
  );
}
