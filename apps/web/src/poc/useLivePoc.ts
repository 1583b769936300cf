import { useEffect } from 'react';
import { useClient } from 'urql';
import { PocChangesDocument } from '../graphql/generated/graphql';
import { useMoment } from '../moment/MomentContext';

/** Calls `onChange` after each change of a POC while it is in sight; the past has none. */
export function useLivePoc(pocId: string | undefined, onChange: () => void): void {
  const client = useClient();
  const { isPast } = useMoment();
  useEffect(() => {
    if (!pocId || isPast) return;
    const changes = client.subscription(PocChangesDocument, { pocId }).subscribe(({ data }) => data && onChange());
    return changes.unsubscribe;
  }, [client, pocId, isPast, onChange]);
}
