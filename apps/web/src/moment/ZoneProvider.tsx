import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ofEveryScreen } from '../graphql/asked';
import { ZoneDocument } from '../graphql/generated/documents/ZoneDocument';
import { useLastKnown } from '../graphql/useLastKnown';
import { ZoneContext } from '../numbers/ZoneContext';
import { useMoment } from './MomentContext';

/** GE-1: days are those of the policy's time zone, the policy's of the moment that is read. */
export function ZoneProvider({ children }: { readonly children: ReactNode }) {
  const { asOf, moment = '' } = useMoment();
  const [{ data, fetching }] = useQuery({ query: ZoneDocument, variables: { asOf }, context: ofEveryScreen });
  // While it is on its way what stands there is the zone of another moment, or none.
  const known = useLastKnown(fetching ? undefined : data?.policy?.timeZone, moment);
  const zone = known ?? (fetching ? null : 'UTC');
  return <ZoneContext value={zone}>{children}</ZoneContext>;
}
