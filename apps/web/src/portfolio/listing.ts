import { type Client, CombinedError } from 'urql';
import { PortfolioPageDocument, type PortfolioPageQueryVariables } from '../graphql/generated/graphql';
import type { PortfolioRow } from './row';

export type ListingVariables = Omit<PortfolioPageQueryVariables, 'first' | 'after'>;

export const pageSize = 100;
/** How many rows ahead of the last visible one are asked for, so that calm scrolling meets no placeholder. */
const ahead = 60;

export interface ListingState {
  readonly rows: readonly PortfolioRow[];
  /** Null until the first page is here. */
  readonly totalCount: number | null;
  /** The place in the log that all rows are read at. */
  readonly position: string | null;
  readonly error: CombinedError | undefined;
}

/**
 * The rows of one search in one order, fetched page by page as far as somebody scrolls. All pages are read at the moment of the
 * first (their cursors carry it), so no row is met twice. The rows are kept here, and in no cache beside: at 10,000 rows that
 * would take seconds. What changes is put in its place by `replace`.
 */
export class Listing {
  readonly #client: Pick<Client, 'query'>;
  readonly #variables: ListingVariables;
  readonly #listeners = new Set<() => void>();
  #next: string | null = null;
  #wanted = 0;
  #isFetching = false;
  #isClosed = false;
  #state: ListingState = { rows: [], totalCount: null, position: null, error: undefined };

  constructor(client: Pick<Client, 'query'>, variables: ListingVariables) {
    this.#client = client;
    this.#variables = variables;
  }

  readonly state = (): ListingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Row `index` is, or soon will be, on the screen. */
  want(index: number): void {
    this.#wanted = Math.max(this.#wanted, index);
    void this.#fetch();
  }

  async retry(): Promise<void> {
    this.#show({ ...this.#state, error: undefined });
    await this.#fetch();
  }

  /** A POC changed: shown changed, in its place. Its place may be another by now; that is for whoever asks anew. */
  replace(poc: PortfolioRow): void {
    const place = this.#state.rows.findIndex(({ id }) => id === poc.id);
    if (place >= 0) this.#show({ ...this.#state, rows: this.#state.rows.with(place, poc) });
  }

  /** Somebody looks, perhaps again. */
  open(): void {
    this.#isClosed = false;
    this.want(0);
  }

  /** Nobody looks any more: what is on its way is not waited for. */
  close(): void {
    this.#isClosed = true;
  }

  async #fetch(): Promise<void> {
    if (this.#isFetching) return;
    this.#isFetching = true;
    while (!this.#isClosed && !this.#state.error && !this.#isEnough()) await this.#fetchPage();
    this.#isFetching = false;
  }

  #isEnough(): boolean {
    const { rows, totalCount } = this.#state;
    return totalCount !== null && (this.#next === null || rows.length > this.#wanted + ahead);
  }

  async #fetchPage(): Promise<void> {
    const variables = { ...this.#variables, first: pageSize, after: this.#next };
    const { data, error } = await this.#client.query(PortfolioPageDocument, variables).toPromise();
    if (!data?.pocs)
      return this.#show({ ...this.#state, error: error ?? new CombinedError({ networkError: new Error('The answer was empty.') }) });
    const { nodes, pageInfo, totalCount, position } = data.pocs;
    this.#next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    this.#show({ rows: [...this.#state.rows, ...nodes], totalCount, position, error: undefined });
  }

  #show(state: ListingState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
