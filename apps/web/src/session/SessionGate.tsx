import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Splash } from '../shell/Splash';
import { Unreachable } from '../shell/Unreachable';
import { SessionContext } from './SessionContext';
import { SignIn } from './SignIn';
import { readSession, type Session } from './session';

type State = 'reading' | 'unreachable' | Session | null;

/** Shows the application to whoever is signed in, and everybody else the way in. */
export function SessionGate({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>('reading');

  const read = useCallback(async () => {
    setState((current) => (current === 'unreachable' ? 'reading' : current));
    try {
      setState(await readSession());
    } catch {
      setState('unreachable');
    }
  }, []);

  useEffect(() => {
    void read();
  }, [read]);

  if (state === 'reading') return <Splash />;
  if (state === 'unreachable') return <Unreachable onRetry={read} />;
  if (state === null) return <SignIn />;
  return <SessionContext value={{ session: state, expired: () => setState(null) }}>{children}</SessionContext>;
}
