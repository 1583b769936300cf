import { createContext, use } from 'react';

/** GE-1: the policy's time zone, whose days those of instants are; UTC until it is known. */
export const ZoneContext = createContext('UTC');

export const useZone = (): string => use(ZoneContext);
