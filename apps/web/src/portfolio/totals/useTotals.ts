import { useQuery } from 'urql';
import { PortfolioTotalsDocument } from '../../graphql/generated/graphql';
import { asOf, type Moment } from '../../moment/moment';
import { type Filters, pocFilter } from '../filters';

/** The totals of the POCs in the filters at a moment, and the way to read them anew. */
export function useTotals(filters: Filters, moment: Moment) {
  // What is remembered is shown at once; whoever comes back learns a moment later whether it still holds.
  return useQuery({
    query: PortfolioTotalsDocument,
    variables: { filter: pocFilter(filters), asOf: asOf(moment) },
    requestPolicy: 'cache-and-network',
  });
}
