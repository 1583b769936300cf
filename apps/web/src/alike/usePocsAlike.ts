import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PocsAlikeDocument } from '../graphql/generated/graphql';
import { useMoment } from '../moment/MomentContext';
import { nearest, piecesOf } from './alike';

/** As many as one reads at a glance. */
const most = 5;

/** POCs whose names are like what was typed; asked for only where nothing is called exactly so. Null until they are known. */
export function usePocsAlike(typed: string, isWanted: boolean) {
  const { asOf } = useMoment();
  const pieces = piecesOf(typed);
  const [one = '', two = one, three = one, four = one] = pieces;
  const [{ data, fetching }] = useQuery({
    query: PocsAlikeDocument,
    variables: { one, two, three, four, asOf },
    pause: !isWanted || pieces.length === 0,
  });
  return useMemo(() => {
    if (fetching) return null;
    if (!isWanted || !data) return [];
    return nearest(
      typed,
      [data.one, data.two, data.three, data.four].flatMap((each) => each?.nodes ?? []),
    ).slice(0, most);
  }, [data, fetching, typed, isWanted]);
}
