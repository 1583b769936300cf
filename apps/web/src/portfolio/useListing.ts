import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { asOf, type Moment } from '../moment/moment';
import type { PortfolioView } from './address';
import { Listing, type ListingState } from './listing';

interface ListingOfScreen {
  readonly state: ListingState;
  /** The rows shown are those of the search or order before, until the first of the new ones are here. */
  readonly isStale: boolean;
  readonly listing: Listing;
}

/** The rows of a view; a higher `edition` reads them anew from the server. */
export function useListing({ search, sort, direction }: PortfolioView, moment: Moment, edition: number): ListingOfScreen {
  const client = useClient();
  const listing = useMemo(() => {
    const filter = search.trim() ? { search: search.trim() } : undefined;
    return new Listing(
      client,
      { filter, orderBy: { field: sort, direction }, asOf: asOf(moment) },
      edition > 0 ? 'network-only' : 'cache-first',
    );
  }, [client, search, sort, direction, moment, edition]);

  useEffect(() => {
    listing.want(0);
    return () => listing.close();
  }, [listing]);

  const state = useSyncExternalStore(listing.subscribe, listing.state);
  const before = useRef<ListingState | null>(null);
  const isReady = state.totalCount !== null || state.error !== undefined;
  useEffect(() => {
    if (isReady) before.current = state;
  }, [isReady, state]);

  const isStale = !isReady && before.current !== null && before.current.totalCount !== null;
  return {
    state: isStale && before.current ? before.current : state,
    isStale,
    listing,
  };
}
