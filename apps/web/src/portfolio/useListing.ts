import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { asOf, type Moment } from '../moment/moment';
import type { PortfolioView } from './address';
import { pocFilter } from './filters';
import { Listing, type ListingState } from './listing';

interface ListingOfScreen {
  readonly state: ListingState;
  /** The rows shown are those of the search or order before, until the first of the new ones are here. */
  readonly isStale: boolean;
  readonly listing: Listing;
}

/** The rows of a view; a higher `edition` reads them anew from the server. */
export function useListing(view: PortfolioView, moment: Moment, edition: number): ListingOfScreen {
  const client = useClient();
  const question = JSON.stringify([pocFilter(view), view.sort, view.direction, moment]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what is asked of the view
  const listing = useMemo(() => {
    const orderBy = { field: view.sort, direction: view.direction };
    const variables = { filter: pocFilter(view), orderBy, asOf: asOf(moment) };
    return new Listing(client, variables, edition > 0 ? 'network-only' : 'cache-first');
  }, [client, question, edition]);

  useEffect(() => {
    listing.want(0);
    return () => listing.close();
  }, [listing]);

  const state = useSyncExternalStore(listing.subscribe, listing.state);
  const before = useRef<{ readonly state: ListingState; readonly question: string }>(null);
  const isKnown = state.totalCount !== null;
  useEffect(() => {
    if (isKnown) before.current = { state, question };
  }, [isKnown, state, question]);

  const earlier = before.current;
  if (isKnown || !earlier) return { state, isStale: false, listing };
  if (!state.error) return { state: earlier.state, isStale: true, listing };
  // Reading anew failed: rows that answer the same question are better than none.
  return { state: earlier.question === question ? { ...earlier.state, error: state.error } : state, isStale: false, listing };
}
