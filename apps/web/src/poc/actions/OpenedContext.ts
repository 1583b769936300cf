import { createContext, use } from 'react';

/** What a dialog was opened on, and what has become of it since. */
export interface Opened {
  readonly pocId: string;
  /** The newest revision that whoever types has seen. */
  readonly seen: number;
  /** The newest that is known. */
  readonly newest: number;
  readonly see: (revision: number) => void;
}

export const OpenedContext = createContext<Opened | null>(null);

export function useOpened(): Opened {
  const opened = use(OpenedContext);
  if (!opened) throw new Error('useOpened is for what stands inside ActionDialog');
  return opened;
}
