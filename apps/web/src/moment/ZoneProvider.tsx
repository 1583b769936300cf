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
  const [{ data }] = useQuery({ query: ZoneDocument, variables: { asOf }, context: ofEveryScreen });
  const zone = useLastKnown(data?.policy?.timeZone, moment) ?? 'UTC';
  return <ZoneContext value={zone}>{children}</ZoneContext>;
}
