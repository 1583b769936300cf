import type { ReactNode } from 'react';
import { Client, fetchExchange, Provider } from 'urql';
import { SessionContext } from '../session/SessionContext';

/** Before a server that never answers. */
const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [fetchExchange],
  fetch: () => new Promise(() => undefined),
});
const session = { person: { id: 'pmo', displayName: 'Priya Moreau', email: 'pmo@causeway.demo' }, roles: ['PMO'] as const };

/** For parts that ask who is signed in, or the server. */
export function InASession({ children }: { children: ReactNode }) {
  return (
    <SessionContext value={{ session, signedInAgain: () => new Promise(() => undefined), absence: () => undefined }}>
      <Provider value={client}>{children}</Provider>
    </SessionContext>
  );
}
