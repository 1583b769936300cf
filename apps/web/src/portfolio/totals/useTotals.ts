import { useQuery } from 'urql';
import { PortfolioTotalsDocument } from '../../graphql/generated/graphql';
import { useIsEarlier } from '../../graphql/useIsEarlier';
import { asOf, type Moment } from '../../moment/moment';
import { type Filters, pocFilter } from '../filters';

/** The totals of the POCs in the filters at a moment, whether they are still those of the filters before, and the way to read them anew. */
export function useTotals(filters: Filters, moment: Moment) {
  const filter = pocFilter(filters);
  // What is remembered is shown at once; whoever comes back learns a moment later whether it still holds.
  const [{ data, error, fetching }, read] = useQuery({
    query: PortfolioTotalsDocument,
    variables: { filter, asOf: asOf(moment) },
    requestPolicy: 'cache-and-network',
  });
  return { portfolio: data?.portfolio ?? undefined, error, isStale: useIsEarlier(JSON.stringify(filter), fetching), read };
}
