import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { usePages } from '../graphql/PagesContext';
import { asOf, type Moment } from '../moment/moment';
import type { PortfolioView } from './address';
import { pocFilter } from './filters';
import { Listing, type ListingState } from './listing';
import { rememberedListing } from './remembered';

/** What the rows of a view answer, as a text: the same question has the same rows. */
export function questionOf(view: PortfolioView, moment: Moment): string {
  return JSON.stringify([pocFilter(view), view.sort, view.direction, moment, view.shape === 'table', view.group]);
}

interface ListingOfScreen {
  readonly state: ListingState;
  /** The rows shown are those of the search or order before, until the first of the new ones are here. */
  readonly isStale: boolean;
  readonly listing: Listing;
}

/** The rows of a view; a higher `edition` reads them anew from the server. Where groups or a board have rows of their own, nobody opens it. */
export function useListing(view: PortfolioView, moment: Moment, edition: number): ListingOfScreen {
  const client = usePages();
  const isTable = view.shape === 'table';
  const question = questionOf(view, moment);
  const lastEdition = useRef(edition);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what is asked of the view
  const listing = useMemo(() => {
    const orderBy = { field: view.sort, direction: view.direction };
    const variables = { filter: pocFilter(view), orderBy, asOf: asOf(moment), isTable };
    const isAnew = edition !== lastEdition.current;
    lastEdition.current = edition;
    return rememberedListing(client, question, isAnew, () => new Listing(client, variables));
  }, [client, question, edition]);

  useEffect(() => {
    listing.open();
    return () => listing.close();
  }, [listing]);

  const state = useSyncExternalStore(listing.subscribe, listing.state);
  const before = useRef<{ readonly state: ListingState; readonly question: string; readonly isTable: boolean }>(null);
  const isKnown = state.totalCount !== null;
  useEffect(() => {
    if (isKnown) before.current = { state, question, isTable };
  }, [isKnown, state, question, isTable]);

  const earlier = before.current;
  // Rows that were read for the matrix lack what the table shows; and that there were none is no answer to another question.
  const isOfUse = earlier && earlier.isTable === isTable && (earlier.question === question || earlier.state.totalCount !== 0);
  if (isKnown || !isOfUse) return { state, isStale: false, listing };
  if (!state.error) return { state: earlier.state, isStale: true, listing };
  // Reading anew failed: rows that answer the same question are better than none.
  return { state: earlier.question === question ? { ...earlier.state, error: state.error } : state, isStale: false, listing };
}
