import { useHotkeys } from '@mantine/hooks';
import { areOn } from './setting';

/** One key and what it does. */
export type Shortcut = readonly [key: string, act: () => void];

/**
 * Single-key shortcuts: never while somebody types in a field, holds a key down or has something open before the screen, and off for whoever has
 * switched them off (WCAG 2.1.4): the browser then does with the key what it always does.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useHotkeys(
    shortcuts.map(([key, act]) => [
      key,
      (event) => {
        if (!areOn() || isOpenBefore() || (event.repeat && !key.startsWith('Arrow'))) return;
        event.preventDefault();
        act();
      },
      { preventDefault: false },
    ]),
  );
}

const isOpenBefore = () => document.querySelector('dialog[open], :popover-open, [aria-modal=true]') !== null;
