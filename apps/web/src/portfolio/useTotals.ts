import { useQuery } from 'urql';
import { PortfolioTotalsDocument } from '../graphql/generated/graphql';
import { asOf, type Moment } from '../moment/moment';

/** The totals of a search at a moment, and the way to read them anew. */
export function useTotals(search: string, moment: Moment) {
  const filter = search.trim() ? { search: search.trim() } : undefined;
  // What is remembered is shown at once; whoever comes back learns a moment later whether it still holds.
  return useQuery({ query: PortfolioTotalsDocument, variables: { filter, asOf: asOf(moment) }, requestPolicy: 'cache-and-network' });
}
