import { type ReactNode, useRef } from 'react';
import { type Client, Provider } from 'urql';
import { createClient } from '../graphql/client';
import { useSession } from '../session/SessionContext';
import type { Moment } from './moment';

/** One cache for each moment: the same POC of the past and of the present are two different answers, and must not overwrite each other. */
export function MomentProvider({ moment, children }: { moment: Moment; children: ReactNode }) {
  const { expired } = useSession();
  const clients = useRef(new Map<Moment, Client>());
  let client = clients.current.get(moment);
  if (!client) {
    client = createClient(expired);
    clients.current.set(moment, client);
  }
  return <Provider value={client}>{children}</Provider>;
}
