import { createContext, use } from 'react';

/** GE-1: the policy's time zone, whose days those of instants are; null until it is known. */
export const ZoneContext = createContext<string | null>('UTC');

export const useZone = (): string | null => use(ZoneContext);
