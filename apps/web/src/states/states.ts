import type { ReactNode } from 'react';

/** A part of a screen in one of its states, for the page that shows them together. */
export interface ShownState {
  /** In English, for those who build screens: no text of the product. */
  readonly name: string;
  readonly part: ReactNode;
}
