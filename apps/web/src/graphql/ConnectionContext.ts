import { createContext, use, useSyncExternalStore } from 'react';
import { Connection } from './connection';

export const ConnectionContext = createContext(new Connection());

/** Whether the server's push is connected; null while nobody listens to it. */
export function useConnected(): boolean | null {
  const connection = use(ConnectionContext);
  return useSyncExternalStore(connection.subscribe, connection.state);
}
