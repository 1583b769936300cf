import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useConnected } from '../graphql/ConnectionContext';
import { PocChangesDocument } from '../graphql/generated/documents/PocChangesDocument';
import { useMoment } from '../moment/MomentContext';

/**
 * Counts the changes of a POC since it was read first, while it is in sight; the past has none. A change that could be told by an error alone counts, and so does a connection that
 * is back: what was recorded while it was away was told to nobody.
 */
export function useLivePoc(poc: { readonly id: string; readonly position: string } | null | undefined): number {
  const pocId = poc?.id;
  const client = useClient();
  const { isPast } = useMoment();
  const isConnected = useConnected();
  const wasLost = useRef(false);
  const position = useRef<string>(undefined);
  position.current = poc?.position;
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (!pocId || isPast) return;
    const changed = client.subscription(PocChangesDocument, { pocId, after: position.current });
    return changed.subscribe(() => setChanges((before) => before + 1)).unsubscribe;
  }, [client, pocId, isPast]);
  useEffect(() => {
    if (isConnected && wasLost.current && !isPast) setChanges((before) => before + 1);
    if (isConnected !== null) wasLost.current = !isConnected;
  }, [isConnected, isPast]);
  return changes;
}
