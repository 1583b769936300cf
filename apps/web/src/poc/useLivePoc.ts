import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { PocChangesDocument } from '../graphql/generated/graphql';
import { useMoment } from '../moment/MomentContext';

/** Counts the changes of a POC while it is in sight; the past has none. */
export function useLivePoc(pocId: string | undefined): number {
  const client = useClient();
  const { isPast } = useMoment();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (!pocId || isPast) return;
    const pushed = client.subscription(PocChangesDocument, { pocId }).subscribe(({ data }) => data && setChanges((before) => before + 1));
    return pushed.unsubscribe;
  }, [client, pocId, isPast]);
  return changes;
}
