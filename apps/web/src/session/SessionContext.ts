import { createContext, use } from 'react';
import type { Session } from './session';

export interface SessionOfPage {
  readonly session: Session;
  /** Called when the server no longer knows the session: the way in is shown over the screen. Settles once the same person is signed in again. */
  readonly signedInAgain: () => Promise<void>;
  /** As long as that person is not signed in: what ends once they are. */
  readonly absence: () => Promise<void> | undefined;
}

export const SessionContext = createContext<SessionOfPage | null>(null);

export function useSession(): SessionOfPage {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession is for what stands inside SessionGate');
  return session;
}
