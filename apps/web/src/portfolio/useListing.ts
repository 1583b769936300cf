import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { usePages } from '../graphql/PagesContext';
import { asOf, type Moment } from '../moment/moment';
import type { PortfolioView } from './address';
import { pocFilter } from './filters';
import { Listing, type ListingState } from './listing';
import { rememberedListing } from './remembered';

interface ListingOfScreen {
  readonly state: ListingState;
  /** The rows shown are those of the search or order before, until the first of the new ones are here. */
  readonly isStale: boolean;
  readonly listing: Listing;
}

/** The rows of a view; a higher `edition` reads them anew from the server. */
export function useListing(view: PortfolioView, moment: Moment, edition: number): ListingOfScreen {
  const client = usePages();
  const question = JSON.stringify([pocFilter(view), view.sort, view.direction, moment]);
  const lastEdition = useRef(edition);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what is asked of the view
  const listing = useMemo(() => {
    const orderBy = { field: view.sort, direction: view.direction };
    const variables = { filter: pocFilter(view), orderBy, asOf: asOf(moment) };
    const isAnew = edition !== lastEdition.current;
    lastEdition.current = edition;
    return rememberedListing(client, question, isAnew, () => new Listing(client, variables));
  }, [client, question, edition]);

  useEffect(() => {
    listing.open();
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
