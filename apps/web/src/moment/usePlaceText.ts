import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { ofEveryScreen } from '../graphql/asked';
import { MomentPlaceDocument } from '../graphql/generated/documents/MomentPlaceDocument';
import { useNumbers } from '../numbers/useNumbers';
import { asOf, type Moment } from './moment';
import { useMomentText } from './useMomentText';

/** A moment in words that follow “as it was known”; of a place in the log with when that was, as soon as it is read. */
export function usePlaceText(moment: Moment): string {
  const { t } = useLingui();
  const { instant } = useNumbers();
  const read = asOf(moment);
  const [{ data }] = useQuery({
    query: MomentPlaceDocument,
    variables: { asOf: read },
    context: ofEveryScreen,
    pause: !read || Boolean(read.at),
  });
  const text = useMomentText(moment);
  if (!data?.portfolio || !read || read.at) return text;
  const { position, at } = data.portfolio;
  return t`at position ${position} of the log, ${instant(at)}`;
}
