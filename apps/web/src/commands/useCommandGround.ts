import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { CommandGroundDocument } from '../graphql/generated/graphql';
import { useLastKnown } from '../graphql/useLastKnown';

/** What forms need of the policy and the templates: at once where it is known already, and read anew beside it, so that nobody waits to type. */
export function useCommandGround() {
  const [{ data: answer, error, fetching }, ask] = useQuery({ query: CommandGroundDocument, requestPolicy: 'cache-and-network' });
  const read = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const data = useLastKnown(answer ?? undefined, 'ground');
  // Outdated on arrival, it is asked for once more.
  useEffect(() => {
    if (!data && !error && !fetching) read();
  }, [data, error, fetching, read]);
  return { data, error, read };
}
