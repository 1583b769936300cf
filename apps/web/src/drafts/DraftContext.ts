import { createContext, use } from 'react';
import type { Draft } from './draft';

export const DraftContext = createContext<Draft | null>(null);

/** The draft of the form that one stands in (`DraftOf`); null where none is kept. */
export const useDraft = (): Draft | null => use(DraftContext);
