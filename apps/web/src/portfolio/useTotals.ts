import { useEffect, useRef } from 'react';
import { useClient, useQuery } from 'urql';
import { PortfolioChangesDocument, PortfolioTotalsDocument } from '../graphql/generated/graphql';
import { asOf, type Moment } from '../moment/moment';

/** Many changes in a row (an import, say) are one look at the totals every two seconds. */
const calmMs = 2_000;
/** The net under the push: a connection that was cut tells nothing. */
const lookMs = 60_000;

/** The totals of a search, kept up to date while they are those of the present. */
export function useTotals(search: string, moment: Moment) {
  const client = useClient();
  const filter = search.trim() ? { search: search.trim() } : undefined;
  const [result, read] = useQuery({ query: PortfolioTotalsDocument, variables: { filter, asOf: asOf(moment) } });
  const readAgain = useRef(read);
  readAgain.current = read;

  useEffect(() => {
    if (moment) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      if (document.visibilityState === 'visible') readAgain.current({ requestPolicy: 'network-only' });
    };
    const soon = () => {
      timer ??= setTimeout(look, calmMs);
    };
    const changes = client.subscription(PortfolioChangesDocument, {}).subscribe(({ data }) => data && soon());
    const net = setInterval(look, lookMs);
    document.addEventListener('visibilitychange', soon);
    return () => {
      changes.unsubscribe();
      clearTimeout(timer);
      clearInterval(net);
      document.removeEventListener('visibilitychange', soon);
    };
  }, [client, moment]);

  return result;
}
