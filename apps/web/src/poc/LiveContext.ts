import { createContext } from 'react';

/** How often the POC in sight has changed since the screen was opened: what is shown of it is read anew each time. */
export const LiveContext = createContext(0);
