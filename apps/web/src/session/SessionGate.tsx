import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Splash } from '../shell/Splash';
import { Unreachable } from '../shell/Unreachable';
import { SessionContext } from './SessionContext';
import { SignIn } from './SignIn';
import { SignInAgain } from './SignInAgain';
import { readSession, type Session } from './session';
import { onSignedIn, tellSignedIn } from './signed-in';

type State = 'reading' | 'unreachable' | Session | null;

/** Shows the application to whoever is signed in, and everybody else the way in: before it, or over it where the session ended in the midst. */
export function SessionGate({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>('reading');

  const read = useCallback(async () => {
    setState((current) => (current === 'unreachable' ? 'reading' : current));
    try {
      const session = await readSession();
      if (session) tellSignedIn();
      setState(session);
    } catch {
      setState('unreachable');
    }
  }, []);

  useEffect(() => {
    void read();
  }, [read]);

  /** What waits for the session, from the first that was refused on. */
  const waiting = useRef<PromiseWithResolvers<void>>(null);
  const [isEnded, setEnded] = useState(false);
  const signedInAgain = useCallback(() => {
    waiting.current ??= Promise.withResolvers();
    setEnded(true);
    return waiting.current.promise;
  }, []);
  const absence = useCallback(() => waiting.current?.promise, []);
  const personId = state && typeof state === 'object' ? state.person.id : undefined;
  useEffect(() => {
    if (personId === undefined) return;
    // The browser has one session for all its tabs: once it is somebody else's, this screen reads and sends no more.
    return onSignedIn(async () => {
      const found = await readSession().catch(() => null);
      if (found && found.person.id !== personId) void signedInAgain();
    });
  }, [personId, signedInAgain]);
  const goOn = (session: Session) => {
    setState(session);
    setEnded(false);
    waiting.current?.resolve();
    waiting.current = null;
  };

  if (state === 'reading') return <Splash />;
  if (state === 'unreachable') return <Unreachable onRetry={read} />;
  if (state === null) return <SignIn />;
  return (
    <SessionContext value={{ session: state, signedInAgain, absence }}>
      {children}
      {isEnded && <SignInAgain session={state} onSignedIn={goOn} />}
    </SessionContext>
  );
}
