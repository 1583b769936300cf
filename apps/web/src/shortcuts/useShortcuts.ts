import { useHotkeys } from '@mantine/hooks';
import { areOn } from './setting';

/** One key and what it does. */
export type Shortcut = readonly [key: string, act: () => void];

/** Single-key shortcuts: never while somebody types in a field, and off for whoever has switched them off (WCAG 2.1.4). */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useHotkeys(shortcuts.map(([key, act]) => [key, () => areOn() && act()]));
}
