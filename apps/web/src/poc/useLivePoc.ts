import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useConnected } from '../graphql/ConnectionContext';
import { PocChangesDocument } from '../graphql/generated/documents/PocChangesDocument';
import { useMoment } from '../moment/MomentContext';

/**
 * Counts the changes of a POC while it is in sight; the past has none. A change that could be told by an error alone counts, and so does a connection that
 * is back: what was recorded while it was away was told to nobody.
 */
export function useLivePoc(pocId: string | undefined): number {
  const client = useClient();
  const { isPast } = useMoment();
  const isConnected = useConnected();
  const wasLost = useRef(false);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (!pocId || isPast) return;
    return client.subscription(PocChangesDocument, { pocId }).subscribe(() => setChanges((before) => before + 1)).unsubscribe;
  }, [client, pocId, isPast]);
  useEffect(() => {
    if (isConnected && wasLost.current && !isPast) setChanges((before) => before + 1);
    if (isConnected !== null) wasLost.current = !isConnected;
  }, [isConnected, isPast]);
  return changes;
}
