import type { Client, CombinedError, RequestPolicy } from 'urql';
import { PortfolioPageDocument, type PortfolioPageQueryVariables, type PortfolioRowFragment } from '../graphql/generated/graphql';

export type ListingVariables = Omit<PortfolioPageQueryVariables, 'first' | 'after'>;

export const pageSize = 100;
/** How many rows ahead of the last visible one are asked for, so that calm scrolling meets no placeholder. */
const ahead = 60;

export interface ListingState {
  readonly rows: readonly PortfolioRowFragment[];
  /** Null until the first page is here. */
  readonly totalCount: number | null;
  /** The place in the log that all rows are read at. */
  readonly position: string | null;
  readonly error: CombinedError | undefined;
}

type Page = { readonly rows: readonly PortfolioRowFragment[]; readonly next: string | null };

/**
 * The rows of one search in one order, fetched page by page as far as somebody scrolls. All pages are read at the moment of the
 * first (their cursors carry it), so no row is met twice. Each page goes on listening to the cache: a POC that changes is
 * shown changed, in its place.
 */
export class Listing {
  readonly #client: Client;
  readonly #variables: ListingVariables;
  readonly #policy: RequestPolicy;
  readonly #listeners = new Set<() => void>();
  #pages: Page[] = [];
  #subscriptions: { unsubscribe: () => void }[] = [];
  #wanted = 0;
  #isFetching = false;
  #state: ListingState = { rows: [], totalCount: null, position: null, error: undefined };

  constructor(client: Client, variables: ListingVariables, policy: RequestPolicy) {
    this.#client = client;
    this.#variables = variables;
    this.#policy = policy;
  }

  readonly state = (): ListingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Row `index` is, or soon will be, on the screen. */
  want(index: number): void {
    this.#wanted = Math.max(this.#wanted, index);
    this.#fetchNext(this.#policy);
  }

  retry(): void {
    this.#show({ ...this.#state, error: undefined });
    this.#fetchNext('network-only');
  }

  close(): void {
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    this.#subscriptions = [];
    this.#listeners.clear();
  }

  #fetchNext(requestPolicy: RequestPolicy): void {
    const last = this.#pages.at(-1);
    const isEnough = last && (last.next === null || this.#state.rows.length > this.#wanted + ahead);
    if (this.#isFetching || this.#state.error || isEnough) return;
    this.#isFetching = true;
    const place = this.#pages.length;
    const source = this.#client.query(PortfolioPageDocument, { ...this.#variables, first: pageSize, after: last?.next }, { requestPolicy });
    const subscription = source.subscribe(({ data, error }) => {
      if (place === this.#pages.length) this.#isFetching = false;
      if (!data?.pocs) return this.#show({ ...this.#state, error: error ?? this.#state.error });
      const { nodes, pageInfo, totalCount, position } = data.pocs;
      this.#pages[place] = { rows: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
      this.#show({ rows: this.#pages.flatMap(({ rows }) => rows), totalCount, position, error: undefined });
      this.#fetchNext(this.#policy);
    });
    this.#subscriptions.push(subscription);
  }

  #show(state: ListingState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
