import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ofEveryScreen } from '../graphql/asked';
import { isForbidden, isNoMoment } from '../graphql/client';
import { ZoneDocument } from '../graphql/generated/documents/ZoneDocument';
import { useLastKnown } from '../graphql/useLastKnown';
import { ZoneContext } from '../numbers/ZoneContext';
import { useRetry } from '../shell/useRetry';
import { useMoment } from './MomentContext';

/** GE-1: days are those of the policy's time zone, the policy's of the moment that is read. */
export function ZoneProvider({ children }: { readonly children: ReactNode }) {
  const { asOf, moment = '' } = useMoment();
  const [{ data, error, fetching }, readAnew] = useQuery({ query: ZoneDocument, variables: { asOf }, context: ofEveryScreen });
  // While it is on its way what stands there is the zone of another moment, or none.
  const known = useLastKnown(fetching ? undefined : data?.policy?.timeZone, moment);
  // Of a moment that cannot be read there is no policy, and who may read nothing needs none; where reading failed there is one.
  const isLost = error !== undefined && !isNoMoment(error) && !isForbidden(error);
  useRetry(isLost, () => readAnew({ requestPolicy: 'network-only' }));
  const zone = known ?? (fetching || isLost ? null : 'UTC');
  return <ZoneContext value={zone}>{children}</ZoneContext>;
}
